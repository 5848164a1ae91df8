/**
 * What people say in several words, put in the ones that the tables know. Regular expressions on folded text, and what takes their place.
 */
type Phrase = readonly [pattern: string, says: string];

/** Who is to be brief is to answer so: "be brief" has no word in common with "keep answers short". */
const end = '(?=\\s*(?:$|[.,;!?]))';
const briefly: readonly Phrase[] = [
  [`\\b(?:be|stay|keep it|keep things) (?:more |very )?(?:brief|concise|terse|short)${end}`, 'reply short'],
  [`\\b(?:sei|bleib) (?:bitte )?(?:kurz|knapp)${end}`, 'antworte kurz'],
  [`\\b(?:sois|reste) (?:plus )?(?:bref|breve|concise?)${end}`, 'reponds court'],
  [`\\b(?:se|sii|seja) (?:mas |piu |mais )?(?:breve|conciso|concisa)${end}`, 'responde breve'],
  [`(?<![а-я])будь (?:по)?кра(?:ток|тче)${end}`, 'отвечай кратко'],
];

/** Many small commits, or one for all. */
const often = [
  '\\bcommits? (?:often|early|frequently|regularly|as you go)\\b',
  '\\b(?:oft|ofter|haufig|regelmassig) committe\\w*|\\bcommitte\\w* (?:oft|haufig|regelmassig)\\b',
  '\\bcomm?it\\w* (?:souvent|regulierement|frequemment|frequents?)\\b',
  '\\bcommits? (?:a menudo|frecuentes?|frequentes?|con frecuencia|com frequencia)\\b|\\bcommit\\w* (?:spesso|frequenti)\\b',
  '(?<![а-я])(?:часто|почаще) коммит[а-я]*|(?<![а-я])коммит[а-я]* (?:часто|почаще)',
  '(?:こまめに|頻繁に)(?:コミット|commit)|자주 커밋|(?:频繁|经常|勤)提交',
];
const once = [
  '\\b(?:one|a single) (?:single )?commit (?:per|for (?:each|every|the)|in (?:each|every|the))\\b',
  '\\bein(?:en)? (?:einzige[rn] )?commit (?:pro|je)\\b|\\bun (?:seul )?commit (?:par|pour)\\b',
  '\\bu[nm] (?:solo |unico |so )?commit (?:por|per)\\b|(?<![а-я])один коммит на(?![а-я])',
  '(?:pr|プルリク(?:エスト)?)(?:ごと|につき|毎)に?(?:1つの?|1|一つの?)コミット|1pr1コミット|pr(?:당|마다) 커밋(?:은|는)? ?(?:하나|1개|한 개)|(?:每个?|一个?) ?(?:pr|合并请求)(?:只有?|只能有?)?一个提交',
];
const committing: readonly Phrase[] = [
  ...often.map((pattern) => [pattern, ' commit commits_often '] as const),
  ...once.map((pattern) => [pattern, ' commit commits_once '] as const),
];

/** What is squashed are commits, which goes without saying. */
const squash = '(?:squash\\w*|gesquash\\w*)';
const squashing: readonly Phrase[] = [
  [
    `\\b${squash}(?: (?:of|de|des|dei|dos))?(?: (?:all|your|my|our|the|any|alle|die|deine|tous|toutes|les|tes|todos|tus|los|tutti|i|os|seus))*(?: commits?\\b)?`,
    'squash',
  ],
  [`\\bcommits? ((?:[a-z]+ ){0,3})squash\\b`, '$1squash'],
  [
    '(?:コミット|提交|커밋)(?:は|を|은|을|를)?([^。！？、，,.]{0,8}?)(?:squash|スカッシュ|스쿼시)',
    '$1squash',
  ],
  ['スカッシュ|스쿼시|压缩提交|合并提交成一个', 'squash'],
  ['(?<![а-я])сквош[а-я]*(?: (?:все )?коммит[а-я]*)?', 'squash'],
];

/** "Neither npm nor yarn" and ", not npm or yarn" turn down each of the two. */
const name = '([^\\s,.;:!?]+)';
const both = `(?=\\s*(?:$|[.,;!?])|\\s(?:in|for|on|here|fur|hier|dans|pour|ici|en|para|per|qui|aqui|no|na)\\s)`;
const neither: readonly Phrase[] = [
  ...[
    ['neither', 'nor'],
    ['weder', 'noch'],
    ['ni', 'ni'],
    ['ne', 'ne'],
    ['nem', 'nem'],
    ['ни', 'ни'],
  ].map(([first = '', second = '']) => `,?\\s*(?<![\\p{L}])${first} ${name},? ${second} ${name}${both}`),
  `,\\s*(?:and |but |und |et |y |e |а )?(?:not|never|nicht|nie|pas|jamais|no|nunca|non|mai|nao|не) ${name} (?:or|nor|oder|ou|o|или) ${name}${both}`,
].map((pattern) => [pattern, ', not $1, not $2']);

/** What is said of the whole that is worked at. */
const ofAllHere: readonly Phrase[] = [
  [
    '\\b(?:in|of|for|throughout|across) (?:this|the whole|our) (?:app|application|code ?base|product)\\b,?',
    ' ',
  ],
  ['\\b(?:in|fur) (?:diese[rm]?|unsere[rm]?|der ganzen) (?:app|anwendung|code ?basis|codebase)\\b,?', ' '],
  ["\\b(?:dans|pour|de) (?:cette|notre|toute l'|toute la) ?(?:appli|application|base de code)\\b,?", ' '],
  [
    '\\b(?:(?:en|in|para) (?:esta|questa|nuestra|nostra|nossa)|nell[ao]|nesta|neste) (?:app|aplicacion|applicazione|aplicacao|base de codigo)\\b,?',
    ' ',
  ],
  [
    '(?:この|本)(?:アプリ|コードベース)(?:では|で|には|内では)?|(?:这个|本)(?:应用|代码库)(?:中|里)?|이 (?:앱|코드베이스)(?:에서는|에서|에는)?',
    ' ',
  ],
];

/** Two words in one. */
const compounds: readonly Phrase[] = [
  ['\\bfilenames?\\b', 'file names'],
  ['변경 (로그|이력|내역)', '변경$1'],
  ['\\bdateinamen?\\b', 'datei name'],
  ['\\b(?:test ?suites?|testsuite[sn]?|suite de tests?|suite di test)\\b', 'tests'],
];

export const phrases: readonly Phrase[] = [
  ...neither,
  ...ofAllHere,
  ...compounds,
  ...briefly,
  ...squashing,
  ...committing,
];
