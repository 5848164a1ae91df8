import { checkingScript, isInterpreter, provenByName, runInside } from './proofs-by-name.ts';
import { isListed, script } from './proofs.ts';
import { remembered } from './remembered.ts';
import { withoutRunners } from './runners.ts';

/** What stands behind one of these is its value, and no file of the moment: `tsc -p packages/web`. */
const takesValue =
  /^(?:-[pcCfwFm]|--(?:project|config|config-file|configuration|prefix|dir|cwd|root|rootdir|workspace|package|manifest-path|tsconfig|file|filter|settings|ignore-path|test-dir|preset|build|target|parallel|jobs|style|exclude\S*|ignore\S*|skip\S*|environment|env))$/;
/** With them `--filter` names a package; with test runners it names the tests of one moment. */
const managesPackages = /(?:^|\s)(?:npm|pnpm|yarn|bun|turbo|nx|lerna)\s/;
/** Without a word behind them they run all there is; what they are given narrows that down. */
const runsAll =
  /^(?:pytest|jest|mocha|rspec|phpunit|ava|tap|vitest(?: (?:run|watch))?|bun test|deno test|cargo (?:test|nextest run)|mix test|playwright test|ansible-lint)(?=\s|$)/;
/** Without a target they look at nothing, or at a single folder; and the word by which they look at everything. */
const needTarget: readonly [RegExp, string][] = [
  [/^go (?:test|vet|build)(?=\s)/, './...'],
  [/^(?:eslint|prettier|black|isort|mypy)(?=\s)/, '.'],
];
/** They have no word for everything, and what they were given is of one moment: the files that were changed. */
const ofFiles = /^(?:clang-format|clang-tidy|hadolint)(?=\s|$)/;
/** They have no word for everything, so what they were given stays. */
const keepsTargets = /^(?:shellcheck|stylelint|pylint|dotnet (?:test|build))(?=\s)/;
/** Names what is left out, now and always: `--filter "Category!=Slow"`, `-k "not slow"`. */
const leavesOut = String.raw`(?:"[^"]*(?:!|\bnot )|'[^']*(?:!|\bnot )|[^\s"']*!)`;

const aPath = /^(?:(?:[\w@.*-]+\/)+[\w@.*:[\]-]*|[\w@*-]+\.(?:ts|tsx|js|jsx|mjs|py|rs|go|ex|exs|rb|java))$/;
const quoted = /^(?:'[^']*'|"[^"]*")$/;
const words = /(?:'[^']*'|"[^"]*"|\S)+/g;

/** It stands for many files as long as the project does: a folder, a pattern. */
function isWide(word: string): boolean {
  return word.includes('*') || word.endsWith('...') || !/\.\w{1,5}$/.test(word.replace(/['"]/g, ''));
}

const ofMoment = new RegExp(
  String.raw`\s+(?:-k|-t|--grep|--testNamePattern|-run|-g)[ =](?!${leavesOut})(?:"[^"]*"|'[^']*'|\S+)`,
  'g',
);
const filters = new RegExp(String.raw`\s+--filter[ =](?!${leavesOut})(?:"[^"]*"|'[^']*'|\S+)`, 'g');

/** The check in general, without the files and filters of one moment: `pytest` for `pytest tests/a.py -k one`. */
export const generalCheck = remembered((text: string): string => {
  const own = script.exec(text)?.[0] ?? checkingScript(text);
  if (own !== undefined) return own;
  const plain = text
    .replace(/\s*\d?>(?:&\d|\s*\S+)/g, '')
    // What a package manager hands on to the script is of one moment.
    .replace(/^((?:npm|pnpm|yarn|bun)(?: run)? [\w:.-]+) -- .*$/, '$1')
    .replace(ofMoment, '')
    .replace(managesPackages.test(text) ? /(?!)/g : filters, '')
    .replace(/^(sbt .*?)"testOnly[^"]*"/, '$1test')
    // It writes down what comes out instead of looking whether it is what it was.
    .replace(
      /(?<=\b(?:unittest|jest|vitest|test)\b.*)\s+(?:-u|--update-?[sS]napshots?|--snapshot-update|--updateSnapshot)(?=\s|$)/g,
      '',
    )
    .replace(/(?<=\bctest\b.*)\s+(?:-(?:R|E|L|LE|I)[ =](?:"[^"]*"|'[^']*'|\S+)|-j ?\d+|--parallel \d+)/g, '')
    // What it mends it does not find any more.
    .replace(
      /(?<=\b(?:rubocop|standardrb)\b.*)\s+-[aA](?=\s|$)|\s+--(?:fix|autocorrect(?:-all)?|auto-correct)(?=\s|$)/g,
      '',
    )
    .replace(
      /(?<!^nox)\s+--?(?:q|x|v|vv|s|quiet|verbose|bail|silent|maxfail=\d+|tb=\w+|no-color|color=\w+|output-on-failure|rerun-failed|count=\d+|nocapture)(?=\s|$)/g,
      '',
    )
    .replace(/\s+--\s*$/, '')
    .trim();
  if (ofModules.test(plain)) return ofAllModules(plain);
  const core = withoutRunners(plain);
  return `${plain.slice(0, plain.length - core.length)}${withoutFiles(core)}`.trim();
});

/** Tools that run a step in the modules that they are given, and without one in all of them. */
const ofModules = /^(?:(?:sh|bash) )?\S*(?:gradlew?|mvnw?)(?:\.bat|\.cmd)?\s/;

/** `./gradlew check` for `./gradlew :api:check --tests '*Cart*'`. */
function ofAllModules(plain: string): string {
  const words = plain
    .replace(/\s+(?:--tests|-pl|--projects)[ =](?:"[^"]*"|'[^']*'|\S+)/g, '')
    .split(' ')
    .filter((word) => !/^(?:-D(?:test|it\.test)=|-am$|--also-make$)/.test(word))
    // With Maven it is the name of a plugin.
    .map((word) => (plain.includes('gradle') ? word.replace(/^:?(?:[\w.-]+:)+(?=[a-z]\w*$)/, '') : word));
  return [...new Set(words)].join(' ');
}

/** Whether a command runs a check that is given in its general form, or a part of it. */
export function isOfCheck(text: string, check: string): boolean {
  return text === check || text.startsWith(`${check} `) || generalCheck(text) === check;
}

function withoutFiles(core: string): string {
  if (keepsTargets.test(core)) return core;
  if (!isListed(core)) {
    const known = provenByName(core) === undefined ? runInside(core).find(isListed) : undefined;
    if (known === undefined) return ofWhatWasChanged(core);
    return `${core.slice(0, core.length - known.length)}${withoutFiles(known)}`;
  }
  const all = needTarget.find(([pattern]) => pattern.test(core))?.[1];
  const own = runsAll.exec(core)?.[0];
  const tokens = core.match(words) ?? [];
  if (ofFiles.test(core)) return tokens.filter((token, at) => at === 0 || token.startsWith('-')).join(' ');
  const fixed = own === undefined ? 1 : own.split(' ').length;
  const isOfMoment = (token: string, at: number): boolean => {
    const before = tokens[at - 1] ?? '';
    if (
      at < fixed ||
      (at === 1 && isInterpreter(tokens[0] ?? '')) ||
      token.startsWith('-') ||
      takesValue.test(before)
    )
      return false;
    if (quoted.test(token) && before.startsWith('-') && !before.includes('=')) return false;
    if (all !== undefined && isWide(token) && (all !== './...' || token.endsWith('...'))) return false;
    if (aPath.test(token) || quoted.test(token)) return true;
    return own !== undefined && !before.startsWith('-');
  };
  const kept = tokens
    .filter((token, at) => !isOfMoment(token, at))
    .map((token, at, all) => (namesPart(token, all[at - 1], core) ? openTarget(token) : token));
  // Of files of one moment all is left over, once.
  const target = kept.length < tokens.length && all !== undefined && !kept.includes(all) ? [all] : [];
  return [...kept, ...target].join(' ');
}

/** One of the parts that a build tool has: `//services/auth/...`, and behind `-p` with Cargo. */
function namesPart(token: string, before = '', core = ''): boolean {
  return label.test(token) || (/^(?:-p|--package)$/.test(before) && core.startsWith('cargo '));
}

/**
 * Of a program that nobody knows nobody knows either what it does without a target, so what it was given is left open: `promtool check rules rules/…`.
 * Empty where it was a part of a text.
 */
function ofWhatWasChanged(core: string): string {
  const tokens = core.replace(picks, '').match(words) ?? [];
  if (tokens.some((token) => quoted.test(token) && namesFile.test(token))) return '';
  return tokens
    .map((token, at) => {
      if (
        at === 0 ||
        (at === 1 && isInterpreter(tokens[0] ?? '')) ||
        token.startsWith('-') ||
        takesValue.test(tokens[at - 1] ?? '')
      )
        return token;
      if (namesPart(token)) return openTarget(token);
      return inFolders.test(token) || (aPath.test(token) && !isWide(token)) ? openTarget(token) : token;
    })
    .filter((token, at, all) => token !== all[at - 1] || !token.endsWith(OPEN))
    .join(' ');
}

/** Stands in a check for what was changed. */
export const OPEN = '…';
/** They pick the tests of one moment. */
const picks = new RegExp(
  String.raw`(?<=^\S+\s+(?:\w+\s+)?(?:\w+:)?(?:test|spec|e2e|unit)\w*\b.*)\s+(?:-f|--match\S*|--name\S*|--only|--tests?|--select|-n|--gtest_filter)[ =](?!${leavesOut})(?:"[^"]*"|'[^']*'|\S+)`,
  'g',
);
/** A folder of several, a file, or what a build tool calls so: `//services/auth/...`. */
const inFolders = /^(?!\.\.?\/)(?:\/\/)?(?:[\w@.-]+\/)+[\w@.:[\]-]*[\w@:[\]-]\/?$/;
const namesFile = /\.\w{1,5}["']|\bfilter ?=/;

const label = /^(?!\/\/\.\.\.$)(?:@@?[\w.-]+)?\/\/[\w.+-]+(?:\/[\w.+-]+)*(?:\/\.\.\.|:[\w.+-]+)?$/;

/**
 * A check as it is known again, whichever part of the project it was run for: `buildifier -r …` for `buildifier -r services`, where files of
 * `folders` were changed.
 */
export function whateverItIsGiven(check: string, folders: readonly string[]): string {
  const parts = new Set(folders.map((folder) => /^[^/]+(?=\/)/.exec(folder)?.[0]));
  const general = check.includes('cargo ')
    ? check.replace(/\s(?:-p|--package)[ =]\S+/g, ' --workspace')
    : check;
  // Where it names no part of the project, its words are its own.
  return general
    .split(' ')
    .map((word, at) => (at > 0 && (word.includes(OPEN) || word === '//...' || parts.has(word)) ? OPEN : word))
    .filter((word, at, all) => word !== OPEN || all[at - 1] !== OPEN)
    .join(' ');
}

/** A path with its last part left open. */
export function openTarget(path: string): string {
  return path.replace(/\/\.\.\.$/, '').replace(/[^/]*\/?$/, OPEN);
}

/** A check without the folder in which the system keeps its program: the same for `go test ./...` and `/usr/local/go/bin/go test ./...`. */
export function byItsName(check: string): string {
  return check.replace(/^(?:~|\$\{?HOME\}?)?(?:\/[\w.@+-]+)+\/(?=[\w+-]+(?:\s|$))/, '');
}

/** Whether a check, in its general form, has to be given the files to look at. */
export function needsFiles(check: string): boolean {
  return ofFiles.test(withoutRunners(check));
}

const runsScript = /^(?:npm|pnpm|yarn|bun)(?: run)? (?=\w)/;

/** What a check in its general form is, whoever runs it: the same for `npm test` and `pnpm test`, `uv run pytest` and `pytest`. */
export function aimOf(check: string): string {
  const core = withoutRunners(check);
  // Another package is another aim.
  const places = [...check.slice(0, check.length - core.length).matchAll(inPackage)].map(([, name]) => name);
  return [...places, core.replace(runsScript, 'script ')].join(' ');
}

const inPackage =
  /\s(?:(?:--filter|-F|-C|--dir|--prefix|--cwd|-w|--workspace|--package|--project|--directory)(?:=|\s+)|workspace\s+)(\S+)/g;
