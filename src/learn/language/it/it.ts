import { bans } from './bans.ts';
import { constructions } from './constructions.ts';
import { cues } from './cues.ts';
import { everyday } from './everyday.ts';
import { facts } from './facts.ts';
import { moments } from './moments.ts';
import { once } from './once.ts';
import { dismissals, objections, rebukes } from './objections.ts';
import { passing } from './passing.ts';
import { generatedFiles, surelyEverywhere } from '../everywhere.ts';
import { faults } from '../faults.ts';
import { joinCues } from '../join-cues.ts';
import { stepsOf } from '../steps.ts';
import { askedFor } from '../romance/asked.ts';
import { routines } from '../routines.ts';
import { settledOn } from '../settled.ts';
import { surprise } from '../surprise.ts';
import { told } from '../told-before.ts';
import type { LanguageWords } from '../types.ts';
import { asTyped, cuesAsTyped } from './spelling.ts';
import { ways } from './ways.ts';

/** Italian. Patterns are without accents: text is folded first. */
export const it: LanguageWords = {
  code: 'it',
  common:
    "il lo la i gli le un una di del della dei delle nel nella che non per con sono e ed come ma anche questo questa deve devi essere si se piu su da al alla quando io tu mi ci dal fai usa solo qui perche tutto gia dentro hai ho abbiamo siamo l' d' c' un' ha hanno sei erano questi queste quello quella quelli sul sulla sui sulle dello degli agli allo alle ai ti vi loro noi voi lui lei suo sua suoi mio mia nostro nostra tuo tua prima dopo poi sempre mai ancora ogni tutti tutte tutta niente nulla nessuno quindi pero dove chi cosa quanto quante volta senza fino tra fra sotto sopra puo possono possiamo devono va vanno fatto fa metti lascia ne in due o visto stai sta stanno dimmi sii nn xke xche perke e' perche' piu' gia' puo' pero' cosi' cmq qua",
  cues: cuesAsTyped(
    joinCues(
      {
        routine: routines.it,
        report: surprise.it,
        ...settledOn.it,
        recollection: told.it,
        everywhere: surelyEverywhere.it,
        kept: generatedFiles.it,
      },
      cues,
      passing,
      ways,
      facts,
      moments,
      once,
      constructions,
      faults.it ?? {},
      askedFor.it,
      everyday,
    ),
  ),
  objections: objections.map(asTyped),
  dismissals: dismissals.map(asTyped),
  rebukes: rebukes.map(asTyped),
  steps: stepsOf({
    first: 'prima|per prima cosa',
    then: 'poi|dopo|e poi|solo dopo',
    and: 'e',
    to: String.raw`per (?:\w+ )?\w+(?:[aei]re|r[a-z]{2})`,
    moment: String.raw`prima di|prima del\w*|dopo|ad ogni|a ogni|ogni volta che|quando`,
  }),
  joints: [
    'e',
    'ma',
    'perche',
    'poiche',
    'dato che',
    'visto che',
    'quindi',
    'altrimenti',
    'pero',
    'anche',
    'siccome',
    'inoltre',
    'mentre',
    'dove',
  ],
  dependent: asTyped(
    String.raw`^(?:\W*(?:e|ma|anche)[,.]? )*(?:quando|se|salvo|tranne|finche|prima di|dopo|ogni volta|per ogni|che|invece|bensi|per(?!(?: [\w']+){1,4} (?:usa|usiamo|usate|si usa|ci appoggiamo|abbiamo)\b))\b|^(?:\W*(?:e|perche)[, ]*)*(?:questo|quello)\b`,
  ),
  torn: [
    String.raw`^(?:(?:questo|questi|quello|quelli|cio|essi|esse|loro)(?: (?:e|sono|va|vanno|deve|devono|ha|hanno))\b|(?:ma|o|perche|che|pero|bensi)\b)`,
    String.raw`^(?:metti|salva|lascia|sposta|usa|togli)(?:lo|la|li|le)\b`,
    String.raw`^.{0,25}\b(?:questo file|questa (?:riga|funzione|sezione|parte)|qui sopra|qui sotto)\b`,
    // "that is not what I asked for", "did you do what I asked for"
    String.raw`\b(?:non (?:e|era|sono)|hai fatto) (?:proprio )?quello che (?:io )?ti (?:ho|avevo) (?:chiesto|detto)\W*$`,
    String.raw`\b(?:e|sono) anche$`,
    String.raw`\b(?:e|o|ma|il|lo|la|i|gli|le|un|una|di|del|con|per|che|se|in)$`,
    String.raw`^(?:come mai|(?:come|dove|chi|quale?|quali) (?:e|sono|sta|stanno|posso|va|vanno))\b`,
  ].map(asTyped),
  hollow: asTyped(
    String.raw`sempre|mai|piu|non|no|di nuovo|ancora|per favore|solo|anche|deve|devono|puo|fare|fai|fa|farl[oaie]|fallo|fatelo|faccia|usare|usa\w*|mett\w*|lascia\w*|succed\w*|accad\w*|capit\w*|ripet\w*|questo|quello|questa|quella|questi|quelli|cio|lo|la|li|le|gli|ci|si|mi|ti|l|il|i|un|una|e|o|ma|di|a|in|da|li|la|qui|qua|cosi|come|ogni|volta|tutto|stesso|stessa|modo|che|se`,
  ),
  bareObject: asTyped(
    String.raw`^(?:(?:sempre|mai|e|ma|per favore) )*non (?:lo |la |li |le |l')\w+(?: \w+)?$|^(?:(?:sempre|mai|e|ma) )*(?:non )?(?:usa|metti|lascia|sposta|salva|togli|fa|far|usar|metter|lasciar)(?:l?lo|l?la|l?li|l?le)\b`,
  ),
  lead: [
    String.raw`(?:(?:nuova )?regol[ae]|importante)(?=\s*[:：])`,
    String.raw`(?:(?:non (?:lo facciamo|si fa)|qui non si fa) cos[iì](?: qui)?|va bene|una cosa|hm+)(?=\s*[,.:;!–—-])`,
    String.raw`(?:l['’]hai (?:fatto di nuovo|rifatto)|di nuovo la stessa cosa)(?=\s*[,.:;!–—-])`,
    String.raw`(?:vai(?: avanti)?|avanti|procedi|continua|va bene|perfetto|d'accordo|esatto|lascia (?:stare|perdere)|dimentica(?:lo)?|fallo|ottimo|certo)(?=\s*[,.!;:–—-]| (?:e|ma)\b)`,
    "tra l'altro",
    'ok',
    's[iì]',
    'no(?=[,.!])',
    'va bene',
    'bene',
    'perfetto',
    'grazie',
    'ottimo',
    'per favore',
    'e',
    'ma',
    'per[oò]',
    'quindi',
    'allora',
    'anche',
    'inoltre',
    'in realt[aà]',
    'perch[eé]',
    'dato che',
    'visto che',
    'come (?:ti )?ho detto',
    'ti ho (?:gi[aà] )?detto (?:che|di)',
    'ricorda(?:ti)?(?: che| di)?',
    'tieni presente che',
    'puoi',
    'potresti',
    'voglio che',
    'vorrei che',
    "d'ora in poi",
    'da ora in poi',
  ],
  tail: [
    String.raw`(?<=[,.;–—-]\s*)(?:smettila|basta|mi d[aà] fastidio|lo odio)`,
    String.raw`(?<=,\s*)(?:ricordatelo|ricorda|non dimenticare|capito)\??`,
    "d'ora in poi",
    'per favore',
    'grazie',
    'ok',
    String.raw`(?<=,\s*)vero`,
  ],
  rewrites: [
    {
      from: String.raw`^(?:no,? )?non (?:[eè] )?((?:il|la|lo|i|le|gli) [^,]{2,40}|[^\s,]+), (?:ma )?((?:noi )?(?:sempre |qui )?(?:usiamo|utilizziamo|abbiamo|facciamo|scriviamo|teniamo)\b.+?)[.!]*$`,
      to: '$2, non $1.',
    },
    {
      from: String.raw`^[eè] (?:gi[aà] )?la \S+ volta che (.+?)[.!]*$`,
      to: 'Non di nuovo: $1.',
    },
    {
      from: String.raw`^(?:l')?hai (?:gi[aà] )?(?:eseguito|lanciato) (.+?)\s*\?*$`,
      to: 'Esegui $1 prima di dire che hai finito.',
    },
    {
      from: String.raw`^(?:l')?hai (?:gi[aà] )?(?:testato|provato)\s*\?*$`,
      to: 'Prova le modifiche prima di dire che hai finito.',
    },
    {
      from: String.raw`^(?:l')?hai (?:gi[aà] )?(?:testato|provato|verificato|controllato) (.+?)\s*\?*$`,
      to: 'Verifica $1 prima di dire che hai finito.',
    },
    { from: String.raw`^(?:io )?(?:pensavo|credevo) che (.+?)\s*\?*$`, to: '$1.' },
  ],
  bans,
  stopWords:
    'il lo la i gli le un una di del della e o a al in nel per con sono che si favore sempre deve tu io',
};
