/**
 * Tells letters that nobody speaks from words. Each row is a first letter, each column the next one; the last row is a word's
 * beginning, the last column its end. A digit says how much oftener the two stand together in words than they would by
 * chance, in bits, with 5 for "as often". Counted over the words of nine languages in Latin script and the names of programs.
 */
const PAIRS = [
  '156623515246562507674432434',
  '644473317427336406636001414',
  '724362176365327305465210334',
  '633583327125346305535221316',
  '536644423235573437763435325',
  '634466128016237316556020404',
  '623283556015466306646220236',
  '723382217024447206455120405',
  '546554500036586415661403143',
  '732483226133337222746240115',
  '634483437116246314665140416',
  '723573217026336302555310605',
  '752482107024526702535100314',
  '626664726143246312674310325',
  '345623413246674507655552234',
  '713373246026327507565120404',
  '243430003034242234529230004',
  '724483417034546305665320425',
  '525373356034335623676221426',
  '714373157014336306555120525',
  '555454415336673507661102233',
  '724182207023346204423201414',
  '733473357034266316532122524',
  '536465346004524703573215405',
  '645464326335565704653351337',
  '733382337023355313435240544',
  '656655545345555626655443235',
];
const EDGE = 26;
const BY_CHANCE = 5;
const SCORES = Int8Array.from(PAIRS.join(''), (digit) => Number(digit) - BY_CHANCE);

/** Short forms that names in code are made of, and that no language would spell so. */
const SHORT_FORMS =
  /pass(?:wd|wrd)|pswd|pwd|psw|usr|cfg|str|ctx|src|btn|tmp|ptr|mgr|svc|srv|sql|https?|xml|json|html|css|php|ssh|tls|ssl|jwt|utf|sha|hdr|msg|txt|dst|cnt|idx|db|qwert[yz]|asdf|vpn|cdn|dns|tcp|udp|rpc|sdk|cli|gpg|pgp|rsa|aes|kms|iam|ecs|ec2|gcp|aws|npm|pkg|lib|dev|env|prod|stg/g;

/** Letters that a verdict needs; fewer are short forms as often as not. */
const FEWEST = 5;
/** Bits in favour of chance, for words just long enough and for longer ones. */
const SHORT_LIMIT = -5;
const LONG_LIMIT = -3;

/** True for letters set down at random: `tkslqwez`, `kdJs-wqpf`, `QXWZKP`. Never for a value without five letters in a row. */
export function isRandomLetters(value: string): boolean {
  if (CAMEL.test(value)) return (value.match(HUMP) ?? []).some((hump) => isRandomLetters(hump.toLowerCase()));
  let letters = 0;
  let score = 0;
  for (const [part] of value
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .slice(0, MOST)
    .replace(SHORT_FORMS, ' ')
    .matchAll(/[a-z]{4,}/g)) {
    const own = scoreOf(part);
    if (part.length >= FEWEST && own < limitFor(part.length)) return true;
    letters += part.length;
    score += own;
  }
  return letters >= FEWEST + 2 && score < LONG_LIMIT * 2;
}
const MOST = 200;
const CAMEL = /^(?:[A-Z]{1,3}(?=[A-Z][a-z]))?[A-Za-z][a-z]{2,15}(?:[A-Z][a-z]{2,15})+$/;
const HUMP = /[A-Z]?[a-z]+/g;

const limitFor = (length: number): number => (length === FEWEST ? SHORT_LIMIT : LONG_LIMIT);

/** `ssh`, `jwt`, `cfg`: said letter by letter. */
export function isShortForm(word: string): boolean {
  return word.toLowerCase().replace(SHORT_FORMS, '') === '';
}

/** How much likelier the letters are as a word than by chance, in bits. */
function scoreOf(word: string): number {
  let score = 0;
  let before = EDGE;
  for (let at = 0; at < word.length; at += 1) {
    const next = word.charCodeAt(at) - 97;
    score += SCORES[before * (EDGE + 1) + next] ?? 0;
    before = next;
  }
  return score + (SCORES[before * (EDGE + 1) + EDGE] ?? 0);
}
