const name = String.raw`['"\x60‘]?([\w@./:+-]{1,60})['"\x60’]?`;

/** How one kind of failure is worded. */
interface Pattern {
  kind: string;
  pattern: RegExp;
  /** It matches nothing without one of these, whatever comes before and behind. */
  needs: RegExp;
  gist: (name: string) => string;
  durable: boolean;
  /** Only commands with this goal fail so. */
  goal?: string;
  /** The same trap whichever program it caught. */
  anywhere?: boolean;
}

/** How shells say in other languages that there is no such program: what stands behind its name. */
const notFoundSaid = [
  '(?:Kommando|Befehl) nicht gefunden',
  'commande (?:introuvable|non trouvée)',
  '(?:no se encontró la orden|orden no encontrada)',
  'comando non trovato',
  'comando não encontrado',
  'команда не найдена',
  'コマンドが見つかりません',
  '(?:未找到命令|找不到命令)',
  '명령(?:어)?을? ?(?:찾을 수 없|를 찾을 수 없)',
].join('|');
/** How the shells of Windows say it; the name stands in quotes before or behind. */
const notKnownSaid = [
  'is not recognized as',
  'wurde nicht als Name',
  'ist entweder falsch geschrieben',
  "n['’]est pas reconnu",
  'no se reconoce como',
  'non è riconosciuto come|non riconosciuto come',
  'não é reconhecid[oa] como',
  'не (?:является внутренней|распознано как имя)',
  '(?:は、?(?:コマンドレット|内部コマンド)|の名前として認識され)',
  '(?:项识别为|不是内部或外部命令)',
  '(?:이\\(가\\)|은\\(는\\)) ?(?:cmdlet|내부 또는 외부 명령)',
].join('|');
const quoted = String.raw`(?:^|[^\w.-])([\w.-]{1,60})(?:\s?["'”’»」“])?`;

/** At the beginning of what was printed. */
const PRINTED_FIRST = 400;
const saysNotKnown = new RegExp(notKnownSaid, 'u');
const notKnown = new RegExp(String.raw`${quoted}\s?(?:${notKnownSaid})`, 'u');

/** Windows says that a program is missing and ends with 1, as a search does that found nothing. */
export function isNotKnown(output: string, program: string): boolean {
  const first = output.slice(0, PRINTED_FIRST);
  // The name may begin at any letter, so what follows it is looked for first.
  return saysNotKnown.test(first) && notKnown.exec(first)?.[1] === program;
}

/** The shell itself found no file for a pattern, and ran nothing. */
export function stopsAtPattern(output: string): boolean {
  return /^(?:zsh|bash|t?csh|fish)\b.{0,40}\bno match(?:es found)?: /i.test(output.slice(0, PRINTED_FIRST));
}

export const patterns: readonly Pattern[] = [
  {
    kind: 'crlf',
    pattern:
      /\$?['‘]?\\r['’]?: (?:command not found|No such file)|bad interpreter: \S*\^M|\r': command not found/,
    needs: /not found|No such file|bad interpreter/,
    gist: () => 'the file has Windows line ends',
    durable: true,
    // The files of a repository have the line ends of whoever checked it out.
    anywhere: true,
  },
  {
    kind: 'module',
    pattern: new RegExp(
      String.raw`No module named ${name}|Cannot find (?:module|package) ['"]([^./'"][\w@/.-]{0,60})['"]`,
    ),
    needs: /No module named|Cannot find/,
    gist: (found) => `the module ${found} is missing`,
    durable: true,
  },
  {
    kind: 'tool',
    pattern: new RegExp(
      String.raw`(?:^|[\n:] ?)${name}: (?:command )?not found(?!: \w)|command not found: ${name}|${name} is not recognized as|env: ${name}: No such file|exec(?:utable file)?[: ]+${name}:? (?:executable file )?not found|spawn ${name} ENOENT|(?:^|[\n:] ?)${name} ?[:：] ?(?:${notFoundSaid})|${quoted}\s?(?:${notKnownSaid})`,
      'u',
    ),
    needs: new RegExp(`not found|No such file|ENOENT|${notFoundSaid}|${notKnownSaid}`, 'u'),
    gist: (found) => `${found} is not installed`,
    durable: true,
  },
  {
    kind: 'glob',
    pattern: /(?:zsh:\d*:? ?)?no match(?:es found)?: /,
    needs: /no match/,
    gist: () => 'the shell expands the pattern; quote it',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'flag',
    pattern: new RegExp(
      String.raw`(?:unknown|unrecognized|unrecognised|invalid|illegal|unexpected|no such) (?:command[- ]line )?(?:option|argument|arguments|flag|switch)s?:? (?:-- )?${name}`,
      'i',
    ),
    needs: /option|argument|flag|switch|O(?:ption|PTION)|A(?:rgument|RGUMENT)|F(?:lag|LAG)|S(?:witch|WITCH)/,
    gist: (found) => `it does not know ${found}`,
    durable: true,
  },
  {
    kind: 'sed',
    pattern:
      /sed: 1: "|extra characters at the end of \w command|command \w expects \\ followed by text|sed: -[iI] may not be used/,
    needs: /sed: |characters at the end|expects \\/,
    gist: () => 'this `sed` is not the one of GNU',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'managed',
    pattern: /externally[- ]managed[- ]environment/,
    needs: /managed/,
    gist: () => 'the system manages this Python',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'manager',
    pattern:
      /defines "packageManager":|This project is configured to use (?:npm|pnpm|yarn|bun)\b|Use "(?:npm|pnpm|yarn|bun) install" for installation/,
    needs: /packageManager|configured to use|for installation/,
    gist: () => 'the project uses another package manager',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'locale',
    pattern:
      /unsupported locale setting|['"](?:ascii|charmap|cp\d+)['"] codec can['’]t (?:en|de)code|invalid byte sequence in US-ASCII/,
    needs: /locale setting|codec can|US-ASCII/,
    gist: () => 'the locale is not UTF-8',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'network',
    pattern:
      /Could not resolve host|ENOTFOUND|EAI_AGAIN|Temporary failure in name resolution|Network is unreachable|getaddrinfo|ENETUNREACH|Failed to (?:connect|fetch) .{0,60}(?:resolve|network)/,
    needs: /resol|ENOTFOUND|EAI_AGAIN|unreachable|getaddrinfo|ENETUNREACH|network/,
    gist: () => 'there is no network access',
    durable: true,
  },
  {
    kind: 'listen',
    pattern: /listen E(?:PERM|ACCES)/,
    needs: /listen E/,
    gist: () => 'the port cannot be opened',
    durable: true,
  },
  {
    kind: 'port',
    pattern:
      /EADDRINUSE|[Aa]ddress already in use|[Pp]ort (?:\d+ )?is (?:already )?(?:in use|taken|allocated)/,
    needs: /EADDRINUSE|already in use|ort (?:\d+ )?is /,
    gist: () => 'the port is taken',
    durable: true,
  },
  {
    kind: 'registry',
    // A package manager that cannot connect wants its registry, not a service of the project.
    pattern: /ECONNREFUSED|ECONNRESET|ETIMEDOUT|[Cc]onnection (?:refused|reset|timed out)/,
    needs: /ECONN|ETIMEDOUT|onnection /,
    gist: () => 'the package registry or the network cannot be reached',
    durable: true,
    goal: 'install',
  },
  {
    kind: 'refused',
    pattern:
      /ECONNREFUSED|[Cc]onnection refused|Cannot connect to the Docker daemon|[Ii]s the docker daemon running/,
    needs: /ECONNREFUSED|onnection refused|ocker daemon/,
    gist: () => 'the service it needs is not running',
    durable: true,
  },
  {
    kind: 'sandbox',
    pattern: /Operation not permitted|Read-only file system|EROFS|\bEPERM\b|sandbox(?:ed)? .{0,30}denied/,
    needs: /not permitted|Read-only|EROFS|EPERM|denied/,
    gist: () => 'the sandbox does not allow it',
    durable: true,
  },
  {
    kind: 'permission',
    pattern: /[Pp]ermission denied|\bEACCES\b/,
    needs: /denied|EACCES/,
    gist: () => 'permission is denied',
    durable: true,
  },
  {
    kind: 'version',
    pattern:
      /Unsupported engine|requires (?:node|python|ruby|java|go|rust)\b.{0,40}\d|engine .{0,30}incompatible|EBADENGINE/i,
    needs: /engine|requires|ENGINE|REQUIRES|Engine|Requires/,
    gist: () => 'it needs another version of the runtime',
    durable: true,
  },
  {
    kind: 'setting',
    pattern:
      /\b([A-Z][A-Z0-9]*_[A-Z0-9_]{1,60})\b["'`]? (?:(?:environment|env) variable )?(?:(?:is|was|has|must|should|needs to) )?(?:not (?:been )?(?:set|defined|configured|provided|found)|undefined|missing|required|unset|be (?:set|defined))|(?:[Ee]nvironment|env|ENV) (?:variable|var)s? ?(?:(?:is )?(?:not (?:found|set|defined)|missing|required))?:? ["'`]?([A-Z][A-Z0-9]*_[A-Z0-9_]{1,60})\b|KeyError: '([A-Z][A-Z0-9]*_[A-Z0-9_]{1,60})'/,
    needs: /[A-Z0-9]_/,
    gist: (found) => `${found} is not set`,
    durable: true,
  },
  {
    kind: 'folder',
    pattern:
      /(?:ENOENT|[Cc]ould not (?:read|find)|[Cc]annot find|No such file)\b.{0,200}\b(?:package\.json|Cargo\.toml|pyproject\.toml)\b|go\.mod file not found|[Nn]o (?:pyproject\.toml|Gemfile|Makefile|makefile|Cargo\.toml|package\.json)\b.{0,40}found|\*\*\* No rule to make target|\*\*\* No targets specified and no makefile found|Could not locate Gemfile|no configuration file provided|Missing script:|does not contain a Gradle build|there is no POM in this directory/,
    needs:
      /ENOENT|package\.json|Cargo\.toml|pyproject\.toml|go\.mod|Gemfile|akefile|No rule|no configuration file|Missing script|Gradle|no POM/,
    gist: () => 'it belongs to another folder',
    durable: true,
  },
  {
    kind: 'memory',
    pattern: /heap out of memory|Cannot allocate memory|Killed$/m,
    needs: /memory|Killed/,
    gist: () => 'it runs out of memory',
    durable: true,
  },
  {
    kind: 'path',
    pattern: /No such file or directory|ENOENT|can't open file|cannot access/,
    needs: /No such file|ENOENT|can't open|cannot access/,
    gist: () => 'the path does not exist',
    durable: false,
  },
];

/** Any of what they need. Asked first, of every output of a command that failed: each pattern could begin at any letter. */
const signs = new RegExp(patterns.map(({ needs }) => needs.source).join('|'), 'u');

/** Whether one of the patterns may be found in an output. */
export function maySayWhy(output: string): boolean {
  return signs.test(output);
}
