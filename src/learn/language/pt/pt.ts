import { bans } from './bans.ts';
import { generatedFiles, surelyEverywhere } from '../everywhere.ts';
import { faults } from '../faults.ts';
import { joinCues } from '../join-cues.ts';
import { constructions } from './constructions.ts';
import { cues } from './cues.ts';
import { facts } from './facts.ts';
import { moments } from './moments.ts';
import { dismissals, objections, rebukes } from './objections.ts';
import { passing } from './passing.ts';
import { stepsOf } from '../steps.ts';
import { askedFor } from '../romance/asked.ts';
import { routines } from '../routines.ts';
import { settledOn } from '../settled.ts';
import { surprise } from '../surprise.ts';
import { told } from '../told-before.ts';
import type { LanguageWords } from '../types.ts';
import { ways } from './ways.ts';

/** Portuguese. Patterns are without accents: text is folded first. */
export const pt: LanguageWords = {
  code: 'pt',
  common:
    'o os as um uma e em para com nao que por se do da dos das no na como mas esta isso voce eu meu minha mais tambem ja tem quero pode usar deve quando porque ele ela ao pelo pela de pra pro pras pros foi sao ser estao ta tao tava te lhe gente aqui ali onde quem qual quais sem sobre ate entre mesmo mesma sempre nunca so apenas nada ninguem tudo todo toda todos todas cada outro outra muito pouco agora depois antes primeiro vez vezes ainda isto esse essa esses essas nosso nossa seu sua seus suas vc vcs tinha temos fazer faz vai vao vou ficar fica ficam deixa sou seja podem nem aos dele dela ou mim dois duas sei sabe me qualquer quaisquer algum alguma alguns',
  cues: joinCues(
    {
      routine: routines.pt,
      report: surprise.pt,
      ...settledOn.pt,
      recollection: told.pt,
      everywhere: surelyEverywhere.pt,
      kept: generatedFiles.pt,
    },
    cues,
    passing,
    ways,
    facts,
    moments,
    constructions,
    faults.pt ?? {},
    askedFor.pt,
  ),
  objections,
  dismissals,
  rebukes,
  steps: stepsOf({
    first: 'primeiro|antes de tudo',
    then: 'depois|em seguida|so depois',
    and: 'e',
    to: String.raw`(?:para|pra) \w+[aei]r`,
    moment: 'antes de|antes d[oa]|depois de|depois d[oa]|a cada|toda vez que|quando|sempre que',
  }),
  joints: ['e', 'mas', 'porque', 'ja que', 'pois', 'dado que', 'senao', 'entao', 'tambem', 'embora', 'porem'],
  dependent: String.raw`^(?:\W*(?:e|mas|tambem)[,.]? )*(?:quando|se|salvo|exceto|ate|antes|depois|toda vez|para cada|que|em vez|ao inves|para)\b|^(?:\W*(?:e|porque|pois)[, ]*)*(?:isso|isto|ele|ela)\b`,
  torn: [
    String.raw`^(?:(?:isso|isto|aquilo|eles|elas)\b|(?:esses|essas|estes|estas) (?:sao|vao|devem|estao|tem)\b|(?:mas|ou|porque|pois|que)\b)`,
    String.raw`^(?:coloque|ponha|guarde|deixe|mova|salve)(?:-o|-a|-os|-as)\b`,
    // "that is not what I asked for", "did you do what I asked for"
    String.raw`\b(?:nao (?:e|era|foi)|voce fez|fez) (?:bem |exatamente )?o que (?:eu )?(?:te )?(?:pedi|disse|falei)\W*$`,
    String.raw`\b(?:este arquivo|esse arquivo|esta (?:linha|funcao|secao|parte)|acima|abaixo)$`,
    String.raw`\b(?:sao|esta|estao) tambem$`,
    String.raw`\b(?:e|ou|mas|o|a|os|as|um|uma|de|do|da|com|para|que|porque|se|em)$`,
    String.raw`^(?:por que|(?:como|onde|quem|qual|quais) (?:e|sao|esta|estao|fica|posso))\b`,
  ],
  hollow: String.raw`sempre|nunca|jamais|nao|mais|de novo|novamente|por favor|so|apenas|tambem|deve|devem|pode|precisa|fac\w+|faz\w*|fazer|use\w*|usa\w*|usar\w*|coloque\w*|ponha\w*|deixe\w*|aconteca|acontecer|acontece|ocorra|repita|isso|isto|aquilo|esse|essa|esses|essas|este|esta|estes|estas|ele|ela|eles|elas|dele|dela|o|a|os|as|lo|la|los|las|se|me|te|la|ali|ai|aqui|assim|como|em|no|na|e|ou|mas|de|um|uma|cada|vez|tudo|mesmo|mesma|forma|jeito|que`,
  bareObject: String.raw`^(?:(?:sempre|nunca|nao|e|mas|por favor) )*(?:use|coloque|ponha|guarde|deixe|mova|salve|faca|chame|apague|mude)-(?:o|a|os|as|lo|la)\b|^(?:(?:sempre|e|mas) )*(?:nao|nunca) (?:o|a|os|as) \w+(?: \w+)?$`,
  lead: [
    String.raw`(?:(?:nova )?regras?|importante)(?=\s*[:：])`,
    String.raw`(?:n[aã]o [eé] assim que (?:a gente faz|fazemos|se faz)(?: aqui)?|tudo bem|t[aá] bom|uma coisa|hm+)(?=\s*[,.:;!–—-])`,
    String.raw`(?:voc[eê] fez (?:isso )?de novo|de novo isso)(?=\s*[,.:;!–—-])`,
    String.raw`(?:pode ir|v[aá] em frente|manda ver|segue|continue|beleza|perfeito|combinado|isso mesmo|esque[cç]a?(?: isso)?|deixa pra l[aá]|faz isso|[oó]timo|t[aá] bom|certo)(?=\s*[,.!;:–—-]| (?:e|mas)\b)`,
    'ali[aá]s',
    'ok',
    'sim',
    'n[aã]o,',
    'beleza',
    'bom',
    '[oó]timo',
    'perfeito',
    'obrigad[oa]',
    'por favor',
    'e',
    'mas',
    'por[eé]m',
    'ent[aã]o',
    'tamb[eé]m',
    'al[eé]m disso',
    'na verdade',
    'porque',
    'j[aá] que',
    'como (?:eu )?(?:disse|falei)',
    'j[aá] (?:te )?(?:disse|falei) que',
    'lembre(?:-se)?(?: de)?(?: que)?',
    'tenha em mente que',
    'voc[eê] pode',
    'poderia',
    'quero que',
    'preciso que',
    'a partir de agora',
    'de agora em diante',
  ],
  tail: [
    String.raw`(?<=[,.;–—-]\s*)(?:para com isso|chega|odeio isso|isso irrita)`,
    String.raw`(?<=,\s*)(?:lembre-se|n[aã]o esque[cç]a|entendido)\??`,
    'a partir de agora',
    'de agora em diante',
    'por favor',
    'obrigad[oa]',
    'ok',
    String.raw`(?<=,\s*)certo`,
    'beleza',
  ],
  rewrites: [
    {
      from: String.raw`^(?:n[aã]o,? )?n[aã]o (?:[eé] )?((?:o|a|os|as) [^,]{2,40}|[^\s,]+), (?:mas )?((?:aqui )?(?:a gente (?:usa|utiliza|tem|faz|escreve)|(?:n[oó]s )?(?:usamos|utilizamos|temos|fazemos|escrevemos))\b.+?)[.!]*$`,
      to: '$2, não $1.',
    },
    {
      from: String.raw`^(?:j[aá] )?[eé] a \S+ vez que (?:voc[eê] )?(.+?)[.!]*$`,
      to: 'De novo não: $1.',
    },
    {
      from: String.raw`^(?:voc[eê] )?(?:j[aá] )?(?:rodou|executou) (.+?)\s*\?*$`,
      to: 'Rode $1 antes de dizer que terminou.',
    },
    {
      from: String.raw`^(?:voc[eê] )?(?:j[aá] )?testou(?: isso| as mudan[cç]as)?\s*\?*$`,
      to: 'Teste suas mudanças antes de dizer que terminou.',
    },
    {
      from: String.raw`^(?:voc[eê] )?(?:j[aá] )?(?:testou|verificou|conferiu|validou) (.+?)\s*\?*$`,
      to: 'Verifique $1 antes de dizer que terminou.',
    },
    { from: String.raw`^(?:eu )?(?:achei|pensei|achava|pensava) que (.+?)\s*\?*$`, to: '$1.' },
  ],
  bans,
  stopWords: 'o a os as um uma de do da e ou em no na para com e sao que se por favor sempre deve voce eu',
};
