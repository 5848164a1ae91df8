import { missingPatterns, surroundingPatterns, unclearPatterns } from './form-patterns.ts';
import { limitPatterns, type Pattern } from './limit-patterns.ts';
import { setupPatterns } from './setup-patterns.ts';
import { notFoundSaid, notKnownSaid, quoted } from './shell-words.ts';

const name = String.raw`['"\x60‘]?([\w@./:+-]{1,60})['"\x60’]?`;

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
    kind: 'watch',
    pattern:
      /(?:Watching|Waiting) for (?:file )?changes|Watch Usage|[Pp]ress `?[hqwa]`? to (?:show|quit|run|trigger|exit)|Starting compilation in watch mode|waiting for changes to|No tests found related to files changed/,
    needs: /atching|aiting|Watch Usage|ress |watch mode|files changed/,
    gist: () => 'it waits for files to change and never ends',
    durable: true,
    ofChecks: true,
  },
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
    kind: 'vendored',
    pattern: /import lookup disabled by -mod=vendor|inconsistent vendoring in /,
    needs: /vendor/,
    gist: () => 'the vendored modules are not those of the manifest',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'module',
    pattern: new RegExp(
      String.raw`No module named ${name}|Cannot find (?:module|package) ['"]([^./'"][\w@/.-]{0,60})['"]|(?:cannot find module providing package|no required module provides package) ${name}`,
    ),
    needs: /No module named|Cannot find|cannot find module|no required module/,
    gist: (found) => `the module ${found} is missing`,
    durable: true,
  },
  {
    kind: 'tool',
    pattern: new RegExp(
      String.raw`(?:^|[\n:] ?)${name}: (?:command )?not found(?!: \w)|command not found: ${name}|${name} is not recognized as|env: ${name}: No such file|make(?:\[\d+\])?: ([\w.+-]{1,60}): (?:No such file|Command not found)|(?:[Uu]nable to find|[Cc]annot find|[Cc]ould not find|Failed to find) ((?:Google |Mozilla )?[A-Z]\w+)(?: (?:binary|executable|browser|installation|driver)\b| \(ver)|(?:Can't find|[Cc]ould not find|[Uu]nable to find) (?:a )?(?:the )?['"\x60]([\w.-]{2,40})['"\x60]? (?:binary|executable|command|program)\b|unable to find utility "([\w.-]{2,40})"|exec(?:utable file)?[: ]+${name}:? (?:executable file )?not found|[Ll]inker ['"\x60]([\w.+-]{1,40})['"\x60] not found|no such (?:sub)?command: ['"\x60]([\w-]{2,40})['"\x60]|['"\x60]([\w-]{2,40})['"\x60] is not a docker command|spawn ${name} ENOENT|(?:^|[\n:] ?)${name} ?[:：] ?(?:${notFoundSaid})|${quoted}\s?(?:${notKnownSaid})`,
      'u',
    ),
    needs: new RegExp(
      `not found|env: |make(?:\\[\\d+\\])?: |spawn |no such (?:sub)?command|not a docker|(?:nable to|annot|ould not|ailed to|an't) find |${notFoundSaid}|${notKnownSaid}`,
      'u',
    ),
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
      /defines "packageManager":|EUNSUPPORTEDPROTOCOL|Unsupported URL Type "(?:workspace|catalog|link|portal|patch):|Usage Error: The project in .{0,120} (?:isn't|doesn't seem)|This project is configured to use (?:npm|pnpm|yarn|bun)\b|Use "(?:npm|pnpm|yarn|bun) install" for installation/,
    needs: /packageManager|EUNSUPPORTED|Unsupported URL|Usage Error|configured to use|for installation/,
    gist: () => 'the project uses another package manager',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'named',
    pattern:
      /No (?:projects|packages|workspaces) (?:matched the filters|found (?:matching|with name)|match(?:ed)? )|No workspaces found:|package ID specification .{1,80} did not match any packages|Unknown workspace|Workspace .{1,60} not found in this project|Cannot find (?:configuration|project) for (?:task|project)|[Pp]roject ['"][^'"\n]{1,60}['"] not found in (?:root project|workspace)|Could not find the selected project in the reactor|No package found with name/,
    needs:
      /No (?:projects|packages|workspaces)|ID specification|orkspace|Cannot find|roject|selected project|No package/,
    gist: () => 'nothing here has that name',
    durable: true,
  },
  {
    kind: 'separator',
    pattern: /The token '&&' is not a valid statement separator/,
    needs: /statement separator/,
    gist: () => 'this shell does not know it',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'policy',
    pattern: /running scripts is disabled on this system|is not digitally signed/,
    needs: /is disabled|digitally signed/,
    gist: () => 'this system does not run such scripts',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'sign',
    pattern: /gpg failed to sign the data|gpg: signing failed|failed to write commit object.{0,40}sign/,
    needs: /gpg/,
    gist: () => 'nothing can be signed here',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'peers',
    pattern: /\bERESOLVE\b/,
    needs: /ERESOLVE/,
    gist: () => 'its peer dependencies do not fit each other',
    durable: true,
    goal: 'install',
    anywhere: true,
  },
  {
    kind: 'certificate',
    pattern:
      /unable to get local issuer certificate|CERTIFICATE_VERIFY_FAILED|[Ss]elf[- ]signed certificate|SSL certificate problem|x509: certificate signed by unknown authority|UNABLE_TO_VERIFY_LEAF_SIGNATURE/,
    needs: /certificate|CERTIFICATE|LEAF_SIGNATURE/,
    gist: () => 'a certificate is not trusted here',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'openssl',
    pattern: /ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines::(?:unsupported|initialization error)/,
    needs: /OSSL|envelope/,
    gist: () => 'it needs what this OpenSSL no longer does',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'loader',
    pattern: /Unknown file extension "(\.\w{1,5})"/,
    needs: /Unknown file extension/,
    gist: (found) => `it cannot run ${found} files`,
    durable: true,
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
  ...surroundingPatterns,
  ...setupPatterns,
  ...limitPatterns,
  ...missingPatterns,
  {
    kind: 'version',
    pattern:
      /Unsupported engine|requires (?:a (?:newer|different) )?(?:node|python|ruby|java|jdk|go|rust|rustc|php|perl|elixir|erlang|dart|swift|gradle|\.net|cmake|node\.js)\b(?: version)?.{0,40}\d|engine .{0,30}incompatible|EBADENGINE|Your (?:Ruby|PHP|Python|Node(?:\.js)?|Elixir|Go|Java|Dart|Rust) version is \S+ ?,? but|rbenv: version .{1,20} is not installed|\bversion ['`]?[\d.]+['`]? is not installed \(set by|requires rustc [\d.]+|go\.mod requires go >= ?[\d.]+|UnsupportedClassVersionError|Unsupported class file major version|invalid (?:source|target) release: ?\d+|error: release version \d+ not supported|does not support targeting \.NET|compatible \.NET SDK was not found|you are (?:using|running) (?:node|python|ruby|php)(?:\.js)? v?\d|trying to run on Elixir|your php version \(.{1,20}\) does not satisfy|python_requires|using Swift tools version .{1,20} but the installed/i,
    needs: /engine|requires|ENGINE|REQUIRES|Engine|Requires|ersion|release|NET SDK|NET |ou are|Elixir/,
    gist: () => 'it needs another version of the runtime',
    durable: true,
  },
  {
    kind: 'setting',
    pattern:
      /\b([A-Z][A-Z0-9]*_[A-Z0-9_]{1,60})\b["'`]? (?:(?:environment|env) variable )?(?:(?:is|was|has|must|should|needs to) )?(?:not (?:been )?(?:set|defined|configured|provided|found)|undefined|missing|required|unset|be (?:set|defined))|(?:[Ee]nvironment|env|ENV) (?:variable|var)s? ?(?:(?:is )?(?:not (?:found|set|defined)|missing|required))?:? ["'`]?([A-Z][A-Z0-9]*_[A-Z0-9_]{1,60})\b|KeyError: '([A-Z][A-Z0-9]*_[A-Z0-9_]{1,60})'|(?:an?|the|your) ["'`]?([A-Z][A-Z0-9]*_[A-Z0-9_]{1,60})["'`]? environment variable\b/,
    needs: /[A-Z0-9]_/,
    gist: (found) => `${found} is not set`,
    durable: true,
  },
  {
    kind: 'folder',
    pattern:
      /(?:ENOENT|[Cc]ould not (?:read|find)|[Cc]annot find|No such file)\b.{0,200}\b(?:package\.json|Cargo\.toml|pyproject\.toml)\b|go\.mod file not found|[Nn]o (?:pyproject\.toml|Gemfile|Makefile|makefile|Cargo\.toml|package\.json)\b.{0,40}found|\*\*\* No rule to make target|\*\*\* No targets specified and no makefile found|Could not locate Gemfile|no configuration file provided|Missing script:|does not contain a Gradle build|there is no POM in this directory|does not contain modules listed in|\bnot (?:inside|in|within) (?:of )?(?:an?|any) (?:\w+ ){0,2}(?:repository|project|workspace)\b/,
    needs:
      /ENOENT|package\.json|Cargo\.toml|pyproject\.toml|go\.mod|Gemfile|akefile|No rule|no configuration file|Missing script|Gradle|no POM|modules listed|not in|not within/,
    gist: () => 'it belongs to another folder',
    durable: true,
  },
  {
    kind: 'memory',
    pattern:
      /heap out of memory|Cannot allocate memory|\bKilled(?:: 9)?$|Killed signal terminated|signal: 9, SIGKILL|terminated with signal 9|\bOOM(?:Killed| killer)\b|virtual memory exhausted|std::bad_alloc|java\.lang\.OutOfMemoryError|OutOfMemoryException|LLVM ERROR: out of memory|daemon disappeared unexpectedly|Allowed memory size of \d+ bytes/m,
    needs: /memory|Killed|SIGKILL|signal 9|OOM|bad_alloc|OutOfMemory|disappeared|Allowed memory/,
    gist: () => 'it runs out of memory',
    durable: true,
  },
  ...unclearPatterns,
  {
    kind: 'path',
    pattern:
      /No such file or directory|ENOENT|can't open file|cannot access|file not found\b|(?:[Ff]ile|[Pp]ath) .{1,120} (?:does not|doesn't) exist|[Ff]ile ['"`‘][^'"\n]{1,120}['"’] not found|missing in \S+\/|missing (?:these )?(?:dependencies|files?)\b|(?:[Uu]nresolved|[Cc]ould not resolve) (?:import|include)|Cannot find module ['"]\.|Can't resolve ['"]\.|Failed to resolve import|No such table|no such table|relation "[^"]+" does not exist/,
    needs:
      /No such file|ENOENT|can't open|cannot access|file not found|['"’] not found|exist|missing |nresolved|resolve|Cannot find module|o such table/,
    gist: () => 'the path does not exist',
    durable: false,
  },
];
