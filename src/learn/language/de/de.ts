import { bans } from './bans.ts';
import { constructions } from './constructions.ts';
import { cues } from './cues.ts';
import { facts } from './facts.ts';
import { moments } from './moments.ts';
import { once } from './once.ts';
import { dismissals, objections, rebukes } from './objections.ts';
import { passing } from './passing.ts';
import { generatedFiles, surelyEverywhere } from '../everywhere.ts';
import { faults } from '../faults.ts';
import { joinCues } from '../join-cues.ts';
import { stepsOf } from '../steps.ts';
import { routines } from '../routines.ts';
import { settledOn } from '../settled.ts';
import { surprise } from '../surprise.ts';
import { answerLanguages } from '../answer-language.ts';
import { told } from '../told-before.ts';
import type { LanguageWords } from '../types.ts';
import { ways } from './ways.ts';

/** German. Patterns are without umlauts: text is folded first. */
export const de: LanguageWords = {
  code: 'de',
  common:
    'der die das den dem ein eine einen ist sind und nicht mit fur auf ich wir du bitte auch noch wird werden kann soll sollte muss wie im zu von bei aber oder nur hat haben mir es wenn dann kein keine als mal ihr sie er uns euch dich dir mich mein meine dein deine deinen unser unsere unserer dieser diese dieses diesen des eines einem einer vom zum zur ins vor nach uber unter gegen ohne bis seit weil dass ob immer nie schon doch eben erst nix nichts alles alle allen jede jeder jedes jedem hier dort wo wer warum wieso welche welcher sein bin bist waren wurde wurden hatte hast habe hab kannst konnen konnt darf durfen durft mussen sollen willst wollen mach machen macht lass lassen gibt geht gehen ganz sehr mehr jetzt danach vorher bevor damit dazu dran drin rein raus selber selbst zwei keiner keinen niemand bleibt sag um',
  cues: joinCues(
    {
      routine: routines.de,
      report: surprise.de,
      ...settledOn.de,
      recollection: told.de,
      answerStyle: answerLanguages('de'),
      everywhere: surelyEverywhere.de,
      kept: generatedFiles.de,
    },
    cues,
    passing,
    ways,
    facts,
    moments,
    once,
    constructions,
    faults.de ?? {},
  ),
  objections,
  dismissals,
  rebukes,
  steps: stepsOf({
    first: 'erst|zuerst|zunachst',
    then: 'dann(?! (?:mit|bei|nur|auch) )|danach|hinterher|anschliess?end|und dann',
    and: 'und',
    to: 'um|zum|zur|furs?',
    moment: 'vor (?:jedem|jeder|dem|der)|nach (?:jedem|jeder|dem|der)|bevor|nachdem|bei (?:jedem|jeder)',
  }),
  joints: [
    'und',
    'aber',
    'also',
    'weil',
    'da wir',
    'da es',
    'denn',
    'damit',
    'sonst',
    'sondern',
    'dann',
    'deshalb',
    'daher',
    'allerdings',
    'jedoch',
  ],
  dependent: String.raw`^(?:\W*(?:und|aber|also|auch)[,.]? )*(?:wenn|falls|bevor|nachdem|sobald|sofern|ausser|auser|bis|ohne|statt|anstatt|sondern|dass|um|bei jede\w*|vor jede\w*|nach jede\w*|fur jede\w*)\b|^(?:\W*(?:und|aber|weil|da|denn)[, ]*)*(?:es|sie)\b`,
  torn: [
    String.raw`^ich habe? (?:jetzt |mich )?(?:beschlossen|entschieden)$`,
    String.raw`^(?:entfern|losch|ander|verschieb|reparier|nimm|mach)\w* diese[nrsm]?\b`,
    String.raw`^(?:(?:wird|ist|sind|werden) )?nicht mehr (?:notig|gebraucht|benotigt)$`,
    String.raw`^(?:es (?:ist|sind|hat|gehort|kommt|geht)|(?:das|dies|diese|die|der|sie|er) (?:ist|sind|wird|werden|muss|mussen|soll\w*|kann|konnen|hat|haben|war|waren|gehort|gehoren|kommt|kommen|geht|gehen|gilt|macht))\b(?! (?:nur |noch |ja )*(?:ein|eine|unser|unsere|verboten|wichtig)\b)`,
    String.raw`^(?:leg|pack|mach|tu|schieb|stell|schreib|nimm|nutze?|verwende?) (?:das|es|sie|die|ihn|dies)(?: bitte)? (?:in|nach|unter|auf|dort|da|ab|weg|raus|rein|hier|fur|an|um)\b`,
    String.raw`^(?:und|oder|aber|weil|denn|sondern|wobei|ob|welche\w*)\b`,
    String.raw`^.{0,25}\b(?:diese[rsn]? (?:datei|zeile|funktion|stelle|fehler|aufgabe)|siehe oben|oben genannt\w*|wie folgt)\b`,
    String.raw`\b(?:ist|sind) (?:auch|ebenso|genauso)$`,
    String.raw`\b(?:und|oder|aber|der|eine?|fur|von|weil|dass|wenn)$`,
    String.raw`^(?:warum|wieso|weshalb|(?:wo|wer|was|wie) (?:ist|sind|macht|mache|machen|kann|konnen|war|waren|hat|soll|sollen|gibt|kommt)|gibt es|ist das)\b`,
  ],
  hollow: String.raw`anfass\w*|anruhr\w*|ander\w*|richtig|zuerst|stattdessen|immer|nie|niemals|nicht|wieder|noch|mehr|bitte|nur|auch|so|also|ab|jetzt|sofort|kunftig|zukunft|in|darf|durfen|soll|sollen|sollte|muss|mussen|kann|wird|werden|ist|sind|hat|haben|passier\w*|vorkomm\w*|benutz\w*|verwend\w*|nutz\w*|nimm|nehmen|mach\w*|tu|tun|leg\w*|pack\w*|lass\w*|geh\w*|das|dies|diese[nrsm]?|es|sie|ihn|ihm|ihr|die|der|den|dem|er|dort|dorthin|dahin|da|hier|hierhin|davon|dazu|damit|ich|du|wir|man|mir|mich|uns|und|oder|aber|genauso|jedes|mal|sowas|etwas|nichts|alles|rein|hin|ein|auf|fur|mit|zu`,
  bareObject: String.raw`^(?:(?:bitte|immer|nie|niemals|und|aber|also) )*(?!(?:mach|halte?|lass) (?:es|das) (?:so )?(?:einfach|kurz|schlicht|klein|sauber|schlank))(?:benutz|verwend|nutz|nimm|mach|leg|pack|ruf|setz|stell|schreib|losch|ander|entfern|speicher|fuhr|commit|start|schick|zeig)[a-z]{0,3} (?:es|sie|ihn|das(?= (?:nie|niemals|nicht|immer|nur|so|wieder|auch|mehr|dort|hier|wenn|,)|,|$))\b`,
  lead: [
    String.raw`n[eö]+(?=\s*[,.!])`,
    String.raw`(?:(?:neue )?regeln?|wichtig)(?=\s*[:：])`,
    String.raw`(?:so machen wir das (?:hier )?nicht|passt|(?:noch )?eine sache|hm+)(?=\s*[,.:;!–—-])`,
    String.raw`(?:du hast (?:es|das) (?:schon )?wieder (?:getan|gemacht)|schon wieder)(?=\s*[,.:;!–—-])`,
    String.raw`(?:passt so|mach(?: bitte)? weiter|weiter so|leg los|los|nur zu|genau|klar|stimmt|einverstanden|sieht gut aus|klingt gut|alles gut|vergiss (?:das|es)|egal|mach das|mach es|jo|jep|sehr gut|top|freigegeben)(?=\s*[,.!;:–—-]| (?:und|aber)\b)`,
    'ach so',
    'noch was',
    'nebenbei',
    'ok',
    'okay',
    'ja',
    'nein(?=[,.!])',
    'nee(?=[,.!])',
    'gut',
    'super',
    'danke',
    'prima',
    'passt',
    'perfekt',
    'alles klar',
    'bitte',
    'und',
    'aber',
    'also',
    'dann',
    'auch',
    '[uü]brigens',
    'eigentlich',
    'jetzt',
    'weil',
    'da',
    'denn',
    'wie gesagt',
    'wie besprochen',
    'ich habe? dir (?:doch )?(?:schon |bereits )?gesagt,? dass',
    'ich hatte gesagt,? dass',
    'denk(?:e)? daran,? dass',
    'merk(?:e)? dir,?',
    'beachte,? dass',
    'kannst du',
    'k[oö]nntest du',
    'du sollst',
    'ab jetzt',
    'ab sofort',
    'in zukunft',
  ],
  tail: [
    String.raw`(?<=[,.;–—-]\s*)(?:h[oö]r (?:bitte )?auf(?: damit)?|lass das|das nervt)`,
    String.raw`(?<=,\s*)(?:merk dir das|denk dran|klar|ja|gell|verstanden)\??`,
    'thx',
    'k[uü]nftig',
    'von jetzt an',
    'bitte',
    'danke',
    'ok',
    String.raw`(?<=,\s*)oder`,
    'ab jetzt',
    'ab sofort',
    'in zukunft',
  ],
  rewrites: [
    // What was said stands in quotation marks.
    {
      from: String.raw`^["„“](.+?)[.!]?["“”],? (?:hab(?:e|en)? (?:ich|wir) (?:doch )?(?:gesagt|geschrieben|vereinbart)|war (?:ausgemacht|vereinbart))\b.*$`,
      to: '$1.',
    },
    {
      from: String.raw`^das ist (?:jetzt |schon )*(?:das )?\w+ mal,? dass du (.+?)[.!]*$`,
      to: 'Nicht noch einmal: $1.',
    },
    {
      from: String.raw`^(?:nein,? )?nicht ((?:den|die|das) [^,]{2,40}|[^\s,]+), (?:sondern )?(wir (?:nutzen|verwenden|benutzen|nehmen|fahren|haben)\b.+?)[.!]*$`,
      to: '$2, nicht $1.',
    },
    {
      // The verb comes last in such a clause; in a rule it comes second.
      from: String.raw`^(?:weil|da) (wir|ich|es|das|sie|(?:der|die|das|unsere?|meine?) [^\s,]+(?= (?:kein|nicht|nur|noch|immer|nie|auf|in|im|mit|ohne|am|bei|von|zu|eine?n?|den|die|das)\w*\b)) ([^,]+?) ([^\s,]+)[.!,]*$`,
      to: '$1 $3 $2',
    },
    {
      from: String.raw`^hast du (?:das |es |die [aä]nderungen? )?(?:auch |schon |[uü]berhaupt )*getestet\s*\?*$`,
      to: 'Teste deine Änderungen, bevor du sagst, dass du fertig bist.',
    },
    {
      from: String.raw`^hast du (.+?) (?:auch |schon |[uü]berhaupt )*(?:ausgef[uü]hrt|laufen lassen|laufen gelassen)\s*\?*$`,
      to: 'Führe $1 aus, bevor du sagst, dass du fertig bist.',
    },
    {
      from: String.raw`^hast du (.+?) (?:auch |schon |[uü]berhaupt )*(?:gepr[uü]ft|getestet|verifiziert|kontrolliert)\s*\?*$`,
      to: 'Prüfe $1, bevor du sagst, dass du fertig bist.',
    },
    { from: String.raw`^ich dachte,? (?:dass )?(.+?)\s*\?*$`, to: '$1.' },
    {
      from: String.raw`^warum (?:machst|fragst) du (?:immer|st[aä]ndig) (.+?)\s*\?*$`,
      to: 'Nicht mehr: $1.',
    },
  ],
  bans,
  stopWords:
    'der die das den dem ein eine einen ist sind und oder mit fur auf in im zu von bei ich wir du bitte auch immer muss soll',
};
