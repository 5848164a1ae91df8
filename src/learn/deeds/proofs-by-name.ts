import type { ProofKind } from './proof-kind.ts';
import { withoutRunners } from './runners.ts';

// Nobody can list the programs of all stacks. What a program is told to do is mostly said by a word that every stack uses: `nimble test`,
// `krew lint`, `opa check`, `./bin/verify`.

/** Without one of these letters no word says so. */
const sign = /test|check|lint|spec|verif|valid|build|compil|analy[sz]e|eunit|e2e|smoke|\bci\b/i;

/** They look at things, move them, hold data or are about other computers: what they are given may have any name. */
const looks = new Set(
  (
    'ls cat bat head tail less more file stat which whereis type command man help echo printf test open xdg-open code rm mv cp ln mkdir ' +
    'rmdir touch chmod chown kill pkill killall grep egrep rg find fd sed awk jq git curl wget xargs'
  ).split(' '),
);
const others = new Set([
  ...looks,
  ...(
    'yq gh glab tee sort wc diff cd pushd export set [ true ssh scp rsync sftp ping dig nc telnet psql mysql mongosh mongo sqlite3 ' +
    'redis-cli createdb dropdb createuser pg_dump pg_restore pip pip3 pipx apt apt-get apt-cache brew gem dnf yum apk pacman choco ' +
    'winget scoop snap port npx-create systemctl journalctl service docker podman kubectl aws az gcloud heroku fly flyctl vercel ' +
    'netlify tmux screen nohup watch vim nvim nano sleep date ps top lsof tar zip unzip gzip npm pnpm yarn bun cmake claude codex adb ' +
    'tree du df id env sha256sum shasum md5sum sha1sum fsck vagrant crontab'
  ).split(' '),
]);
/** They bring something here, or tell of it. */
const aboutIt =
  /(?:^|\s)(?:deps|dependency|dependencies|\S*\bmake:\S*|\S*\bgen\b\S*|g|scaffold|dev|i|install|add|remove|rm|uninstall|update|upgrade|outdated|info|show|view|search|why|ls|list|help|init|new|create|generate|docs?|logs?|set|get|use|enable|disable|link|publish|pull|push|deploy|upload|flash|clean|start|stop|up|down|delete|edit|open|watch|serve|--help|--version|--list|--watch|-h)(?=\s|$)/;

/** Options that take no word behind them. */
const flags = String.raw`(?:\s+(?:-\w\S*|--[\w-]+=\S*|--no-[\w-]+))*`;
const word = String.raw`(?:\w+[-_:.])*`;
/** With such a word behind it it makes ready what checks need. */
const behind = String.raw`(?:[-_:.+](?!(?:prepare|setup|seed|reset|load|purge|create|install|watch|clean|clear|update|generate|init|up|down|start|stop|schema|ui|open|serve|dev)\b)\w+)*`;
const verbs: readonly [ProofKind, string][] = [
  [
    'test',
    'tests?|testall|specs?|unittests?|eunit|e2e|smoke|verify|verification|check|checks|checkall|validate|ci|selftest|runtests?',
  ],
  ['lint', 'lint|linter|linting|analy[sz]e|checkstyle|checkformat'],
  ['types', 'typecheck|type-check'],
  ['build', 'build|compile'],
];
/** The first word behind the program, its options left out, or one of the next two. */
const ordered = verbs.map(([kind, verb]): [ProofKind, RegExp] => [
  kind,
  new RegExp(
    String.raw`^\S+${flags}(?:\s+(?!-)[\w./:-]+)??${flags}\s+(?:${word})?(?:${verb})${behind}(?=\s|$)`,
  ),
]);
/** What makes ready what checks need. */
const notMakesReady = String.raw`(?!\S*(?:install|setup|prepare|generate|seed|start|create|download)[-_])`;
/** The program itself is named so: `yamllint`, `script/check`, `./build/tests/unit_tests`. */
const named = verbs.map(([kind, verb]): [ProofKind, RegExp] => [
  kind,
  new RegExp(
    String.raw`^${notMakesReady}(?:\S*\/)?(?:${word}(?:${verb})${behind}|${kind === 'build' ? '(?!)' : String.raw`\w+(?:lint|tests?|check)`})(?=\s|$)`,
  ),
]);
/** What they run is a file, and only a few files are told what to do by words. */
const runsFiles = String.raw`(?:python|node|deno|ruby|perl|php|(?:ba|z)?sh|tsx|ts-node|lua|luajit|Rscript|julia|elixir|raku|pwsh|godot)[\d.]*`;
const interpreters = new RegExp(`^${runsFiles}$`);
const takesOrders = /^\S+\s+(?:\S*\/)?(?:manage\.py|artisan|console|tasks?\.py|dev\.py|x\.py|[a-z]+)\s/;
const byOption: readonly [ProofKind, RegExp][] = [
  [
    'test',
    /\s--?(?:run-?tests?|runTests)(?=[\s=]|$)|\s(?:-[MXA](?::[\w/-]+)*:|\+)(?:test|check|lint)(?=[\s:]|$)/,
  ],
  [
    'lint',
    /\s(?:--(?:check|check-only|check-formatted|lint|lint-only|test|verify|verify-no-changes|syntax-check|validate|fail-on-\w+)|-{1,2}mode[= ]check)(?=[\s=]|$)/,
  ],
];
/** What interpreters are told to run: `Rscript -e 'lintr::lint_dir("R")'`, `julia -e 'using Pkg; Pkg.test()'`. */
const inline =
  /^\S+(?:\s+-\S+)*?\s+(?:-e|-E|--eval|-batch|--batch|-r)\s+(?:'([^']{1,160})'|"([^"]{1,160})")\s*$/;
const called: readonly [ProofKind, RegExp][] = [
  ['lint', /(?<![a-z])(?:lint|analy[sz]e|check_style)\w*\s*\(/i],
  ['test', /(?<![a-z])(?:tests?|run_?tests?|check|spec|validate|verify)(?:_\w+)?\s*\(/i],
  ['build', /(?:_|::)(?:make|render|build|compile)(?:_(?!file)\w+)?\s*\(/],
];
/** What is there to do all of it: `Rscript tests/run.R`, `lua spec/all.lua`. */
const script = new RegExp(
  String.raw`^(?:${runsFiles}\s+(?:-\S+\s+)*)?${notMakesReady}(?:\.?\/)?(?:[\w.-]+\/)*(?:(?:tests?|specs?|t|checks?)\/(?:run|all|main|suite|runner|index)[\w-]*|(?:[a-z]+[-_])*(?:run_?)?(?:tests?|specs?|check|lint|verify|validate|smoke|ci)(?:[-_][a-z]+)*)\.(?!txt|md|json|ya?ml|toml|log|html|csv|xml)\w{1,5}(?=\s|$)`,
  'i',
);

/** What a command proves by the words that it is made of; undefined where none says so. `core` comes without what runs it. */
export function provenByName(core: string): ProofKind | undefined {
  if (!sign.test(core)) return byCall(core);
  const first = /^\S*/.exec(core)?.[0] ?? '';
  const program = first.replace(/^.*\//, '');
  if (others.has(first)) return undefined;
  const call = byCall(core);
  if (call !== undefined) return call;
  const words = core.split(' ');
  // In quotes it is a text or a program of its own.
  if (/["']/.test(words.slice(0, LOOKED_AT - 1).join(' '))) return undefined;
  if (aboutIt.test(words.slice(0, LOOKED_AT).join(' '))) return undefined;
  if (script.test(core)) return 'test';
  const ways =
    interpreters.test(program) && !takesOrders.test(core) ? [] : [...named, ...byOption, ...ordered];
  return ways.find(([, pattern]) => pattern.test(core))?.[0];
}

/** It looks at what it is given, runs it, or does to a file what has nothing to do with what was wanted. */
export function takesAnything(program: string): boolean {
  return (
    looks.has(program) ||
    isInterpreter(program) ||
    /^(?:(?:fi|da|k)sh|bun|pythonw?|py|exec|eval|source)$/.test(program)
  );
}

/** It looks at things, moves them, brings something here, or is about another computer. */
export function isAboutIt(text: string): boolean {
  const words = text.split(' ');
  return others.has(words[0] ?? '') || aboutIt.test(words.slice(0, LOOKED_AT).join(' '));
}

/** What runs files of its language. */
export function isInterpreter(program: string): boolean {
  return interpreters.test(program);
}

/** The script that a command runs, without what it is given, where its name or its folder says that it checks. */
export function checkingScript(text: string): string | undefined {
  return script.exec(text)?.[0];
}

function byCall(core: string): ProofKind | undefined {
  if (!core.includes('(')) return undefined;
  const [, single, double] = inline.exec(core) ?? [];
  const text = single ?? double;
  return text === undefined ? undefined : called.find(([, pattern]) => pattern.test(text))?.[0];
}

/**
 * The parts of a command that may be a check of their own, since a program that nobody knows runs it: `pint --test` of
 * `lando pint --test`, `phpstan` of `ddev exec phpstan`. The longest first; none where what stands before it is no runner.
 */
export function runInside(core: string): string[] {
  const first = /^\S*/.exec(core)?.[0] ?? '';
  if (first === core || others.has(first) || interpreters.test(first)) return [];
  const words = core.split(' ');
  const inside: string[] = [];
  for (let at = 1; at <= DEEP && at < words.length; at += 1) {
    const before = words[at - 1] ?? '';
    if (at > 1 && !/^(?:--?[\w-]*(?:=\S+)?|[a-z][\w.:-]*|[\w./-]+\/[\w.-]+)$/.test(before)) break;
    if (aboutIt.test(` ${before}`)) break;
    inside.push(withoutRunners(words.slice(at).join(' ')));
  }
  return inside;
}

/** Words at the beginning of a command that may say that it is about something else. */
const LOOKED_AT = 4;
/** Of what stands before a command at most so many words are looked past. */
const DEEP = 4;
