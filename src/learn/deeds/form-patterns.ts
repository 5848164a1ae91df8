import type { Pattern } from './limit-patterns.ts';

// How tools of any stack word what every stack can miss. By the form of the sentence, so that a tool that nobody knows is understood.

const name = String.raw`['"\x60‘’]?([\w@./:+-]{1,60})['"\x60’]?`;
/** No letter stands before it: looking further at each letter of a word is for nothing. */
const first = String.raw`(?<![\w@./:+-])`;
const quote = String.raw`['"\x60‘’]`;
const runtimes = String.raw`PHP|Node(?:\.js)?|Python|Ruby|Java|JDK|JVM|Golang|Rust|rustc|Cargo|Elixir|Erlang|OTP|Dart|Flutter|Swift|Xcode|Zig|Nim|Julia|Perl|Lua|Scala|sbt|Kotlin|Gradle|Maven|CMake|Meson|Bazel|Terraform|Tofu|OpenTofu|Conan|CocoaPods|GHC|Cabal|OCaml|Dune|Deno|Bun|npm|pnpm|yarn|Docker|Helm|Ansible|ansible-core|Godot|Unity|Crystal|Gleam|Haxe|Clojure|GLIBC|\.NET SDK|dune language|Solidity|solc|Emacs|Neovim|TypeScript|Electron|Android Gradle plugin|Angular CLI`;
/** Words between what is wanted and what is there. */
const is = String.raw`(?:but|you are|you're|you have|found|current(?:ly)?|installed|running|using|detected|got|have|instead|active)`;
const wants = String.raw`(?:requires?|needs?|minimum|at least|does not (?:meet|satisfy|match)|supports? only|only supports?|is not allowed by|incompatible with|not in the allowed range|too old|(?:or|and) (?:higher|newer|later|above|greater))`;

/** A program, or a command of one, that is not there. */
export const missingPatterns: readonly Pattern[] = [
  {
    kind: 'tool',
    pattern: new RegExp(
      [
        String.raw`[Uu]nknown (?:sub)?command:? ${quote}([\w.:-]{2,40})${quote}`,
        String.raw`[Nn]o such (?:sub)?command:? ${quote}?([\w.:-]{2,40})`,
        String.raw`${quote}([\w.:-]{2,40})${quote} is not (?:an? )?(?:[\w.-]+ |recogni[sz]ed )?command\b`,
        String.raw`[Cc]ommand ${quote}([\w.:-]{2,40})${quote} (?:is not defined|not found|does not exist)`,
        String.raw`[Tt]he (?:requested )?(?:task|command) ${quote}?([\w.:-]{2,40})${quote}? (?:could not be found|does not exist|is not defined)`,
        String.raw`(?:find a|has no) command named ${quote}([\w.:-]{2,40})${quote}`,
        String.raw`, but ([\w.-]{2,40}) does not exist`,
        String.raw`Program ${quote}([\w.+-]{2,40})${quote} not found`,
        String.raw`(?:[Cc]ould not|[Uu]nable to|[Cc]annot|[Cc]an't|[Ff]ailed to) (?:find|locate|execute) ${name}(?: executable| binary)? (?:in|on) (?:your |the |system )*\$?PATH`,
        String.raw`${first}([\w.+-]{1,60})\s{1,6}is not an? [\w ]{1,30} (?:and|nor) (?:was |is )?(?:not )?found (?:in|on) (?:your |the |system )*\$?PATH`,
        String.raw`${first}(?!(?:and|or|but|nor|it|which|that|also|either|was|is)\b)${name}(?: executable| binary)?(?: was|is)? not found (?:in|on) (?:your |the |system )*\$?PATH`,
        String.raw`[Uu]nable to (?:locate|find) (?:an? |any |the )?(\w[\w.+-]*) (?:[Rr]untime|[Ii]nterpreter|[Cc]ompiler|[Tt]oolchain)\b`,
        String.raw`requires ${name} to be installed|${first}${name} is required,? but (?:it )?(?:was |is |could )?not (?:be )?(?:found|installed|available)`,
        String.raw`(?:make sure|ensure|check) (?:that )?${name} is installed|[Ii]s ${name} (?:not )?installed\?`,
        String.raw`(?:^|\n)(?:[Ee]rror: |ERROR: |fatal: )?(?!(?:[Mm]odule|[Pp]ackage|[Pp]lugin|[Pp]rovider|[Dd]ependency|[Ii]t|[Tt]his|not)\b)${name}(?: is)? not installed\b`,
        String.raw`[Pp]lugin ${quote}([\w.:@/-]{2,40})${quote} (?:is )?not (?:found|installed)`,
      ].join('|'),
    ),
    needs:
      /ommand|he task |nable to |does not exist|not found|PATH|to be installed|is required|is installed|not installed|installed\?/,
    gist: (found) => `${found} is not installed`,
    durable: true,
  },
  {
    kind: 'module',
    pattern: new RegExp(
      [
        String.raw`no package called ${quote}([\w.]{1,60})`,
        String.raw`Can't locate ([\w/:]{1,60})\.pm in @INC`,
        String.raw`(?:^|\n).{0,80}module '([\w.-]{1,60})' not found:`,
        String.raw`[Nn]o such module ['"](\w{1,60})`,
        String.raw`Could not find module ${quote}([\w.]{1,60})`,
        String.raw`Package (\w{1,60}) (?:not found in current path|\[[0-9a-f]+\] is required but)`,
        String.raw`cannot load such file -- ([\w/-]{1,60})`,
        String.raw`Could not find (?:gem ['"]([\w-]{1,60})|([\w-]{1,60}?)-\d[\w.]* in (?:locally installed gems|any of the sources))`,
        String.raw`error while loading shared libraries: ([\w.+-]{1,60})|cannot find -l([\w+-]{1,40})|library (?:not found for -l|${quote})([\w.+-]{1,40})`,
        String.raw`No package ['"]([\w.+-]{1,60})['"] found|[Pp]ackage ['"]([\w.+-]{1,60})['"],? (?:required by|not found)|Dependency "([\w.+-]{1,60})" not found|Could NOT find (\w{1,40})|configuration file provided by "([\w.+-]{1,60})"`,
        String.raw`can't find crate for ${quote}(\w{1,60})`,
        String.raw`Class not found: ([\w.]{1,60})|package ([\w./-]{1,60}) is not in (?:std|GOROOT)`,
      ].join('|'),
    ),
    needs:
      /package|@INC|odule|load such file|ould not find|ould NOT|ibrar|cannot find -l|not found|crate for/,
    gist: (found) => `the module ${found} is missing`,
    durable: true,
  },
  {
    kind: 'version',
    pattern: new RegExp(
      [
        String.raw`${wants}.{0,60}\b(${runtimes})\b(?:.{0,20}version)?.{0,30}\d.{0,160}?\b${is}\b`,
        String.raw`\b(${runtimes})\b.{0,60}\d[^]{0,60}?${wants}.{0,80}(?:\d|\b${is}\b)`,
        String.raw`\b(${runtimes})\b.{0,20}version.{0,60}\d.{0,80}${wants}.{0,60}\d`,
        String.raw`\bversion\b.{0,80}\b(?:is|was) (?:lower|older|newer|higher) than (?:the )?.{0,40}\bversion\b`,
        String.raw`\bversions? (?:\S+ ){0,4}(?:is|are) (?:incompatible|not compatible|mismatched)\b`,
      ].join('|'),
      'i',
    ),
    needs:
      /equires? |eeds? |inimum|t least|does not |upports?|not allowed|ncompatible|not compatible|mismatched|er than |allowed range|oo old|or (?:higher|newer|later|above|greater)/,
    gist: () => 'it needs another version of the runtime',
    durable: true,
  },
];

/** What the surroundings of any tool have too little of, or in another way than it wants. */
export const surroundingPatterns: readonly Pattern[] = [
  {
    kind: 'locale',
    pattern:
      /locale encoding to be UTF-8|to be using UTF-8 encoding|(?:hGetContents|commitBuffer|hPutChar|withFile|hGetLine): invalid (?:argument|byte)|configured to use ASCII as encoding|locale (?:is|must be|should be) (?:set to )?.{0,20}UTF-8/,
    needs: /UTF-8|: invalid |ASCII as/,
    gist: () => 'the locale is not UTF-8',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'encoding',
    pattern:
      /invalid multibyte|codec can't decode byte|invalid byte sequence (?:in|for encoding "?)UTF-?8|did not contain valid UTF-8|[Ii]nvalid UTF-?8|invalid utf-?8 sequence|not (?:valid|proper) UTF-?8|[Mm]alformed UTF-8|MalformedInputException|input is not proper UTF-8|not UTF-8 encoded/,
    needs: /multibyte|can't decode|UTF-?8|utf-?8|Malformed/,
    gist: () => 'a file is not in UTF-8',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'handles',
    pattern:
      /on the number of inotify|number of file watchers|\bEMFILE\b|[Tt]oo many open files|open file descriptors has been reached|\(os error 24\)/,
    needs: /inotify|watchers|EMFILE|open file|os error 24/,
    gist: () => 'the system lets it open or watch too few files',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'display',
    pattern:
      /(?:connect to|open|no|missing|without an?) (?:the )?(?:X11? )?(?:display|X server)\b|\$?DISPLAY (?:is )?(?:not set|environment variable)|[Mm]issing X server|no GPU available|headless environment/i,
    needs: /isplay|ISPLAY|X server|GPU|eadless/,
    gist: () => 'there is no display',
    durable: true,
    anywhere: true,
  },
  {
    kind: 'processor',
    pattern:
      /incompatible architecture|wrong ELF class|Exec format error|cannot execute binary file|Bad CPU type|no matching manifest for \w+\//,
    needs: /architecture|ELF class|format error|binary file|CPU type|matching manifest/,
    gist: () => 'it is for another processor',
    durable: true,
    anywhere: true,
  },
];

/** Something was left open that it wants to be told, or was not there when it began. */
export const unclearPatterns: readonly Pattern[] = [
  {
    kind: 'load',
    pattern:
      /could not find function|uninitialized constant|undefined (?:local variable or method|function|reference to|symbol)|\bNameError\b|\bReferenceError\b|is not defined\b|[Uu]nbound (?:variable|identifier)|[Cc]all to undefined function|attempt to call (?:a nil value|global)|void-(?:function|variable)|UndefVarError|Undefined subroutine/,
    needs:
      /find function|constant|ndefined|NameError|ReferenceError|not defined|nbound|attempt to call|void-|UndefVar/,
    gist: () => 'what it needs is not loaded',
    // What is being written may not be there yet.
    durable: false,
  },
  {
    kind: 'unclear',
    pattern:
      /[Ss]pecify (?:which|an?|the|one|either|\x60|--)|must (?:be specified|specify|select|choose)|[Mm]ore than one (?:\w+ ){0,3}(?:device|project|solution|target|binary|file|product|scheme|account|app|package|environment|match)|[Mm]ultiple (?:\w+ ){1,4}(?:found|available|match)|could not determine (?:which|what)|[Cc]annot determine (?:which|what|the|project|target)|no (?:\w+ )?(?:stack|project|environment|profile|scheme|target|context|account|device|region) (?:is |was )?(?:selected|specified|set)|(?:is|was|were) not specified|is ambiguous|[Aa]mbiguous|[Mm]issing (?:required )?(?:[A-Z]{3,}|option|argument|flag|parameter)\b|(?:current-)?context is not set/,
    needs: /pecify|specified|must |ore than one|ultiple |determine|selected|mbiguous|issing | set\b/,
    gist: () => 'it has to be told which one is meant',
    // A message of what is being written may say so, too.
    durable: false,
  },
];
