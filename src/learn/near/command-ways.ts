import { parseCommand } from '../deeds/commands.ts';

/** A command that a rule asks for, taken apart so far that another way to the same end can be known. */
export interface NamedCommand {
  /** As it was written, in small letters. */
  text: string;
  /** Without its options. */
  words: string;
  options: ReadonlySet<string>;
  /** It proves work. */
  proves: boolean;
  /** The purpose it serves in one of several ways, which of them it is, and what else it is given. */
  way: { purpose: string; value: string; rest: string } | null;
}

/**
 * Purposes that tools which many use serve in more than one way, and the ways: the beginning of a command. Who asks for one of them
 * does not want another.
 */
const purposes: Readonly<Record<string, readonly string[]>> = {
  'npm packages': ['npm (?:ci|clean-install)', 'npm (?:install|i)'],
  'uv packages': ['uv sync', 'uv pip (?:install|sync)'],
  'poetry packages': ['poetry install', 'poetry sync'],
  'branches in Git': ['git switch', 'git checkout(?! --)'],
  'files in Git': ['git restore', 'git checkout --'],
  'commits in Git': ['git revert', 'git reset'],
  'new commits from Git': ['git merge', 'git rebase'],
  'Docker Compose': ['docker compose', 'docker-compose'],
  'Podman Compose': ['podman compose', 'podman-compose'],
  'Docker images': ['docker build', 'docker buildx build'],
  'tests in Rust': ['cargo test', 'cargo nextest(?: run)?'],
  'Prisma schema': ['prisma db push', 'prisma migrate dev'],
  'system packages': ['apt', 'apt-get'],
};
/** The same for programs whose name alone may be the name of what a project is built with. */
const wrapped: Readonly<Record<string, readonly string[]>> = {
  Gradle: ['gradle(?= \\w)', '\\./gradlew'],
  Maven: ['mvn(?= \\w)', '\\./mvnw'],
};
const ways = Object.entries({ ...purposes, ...wrapped }).flatMap(([purpose, all]) =>
  all.map((source, at) => ({
    purpose,
    value: String(at),
    pattern: new RegExp(`^(?:${source})(?=\\s|$)`, 'u'),
  })),
);

/** Where one of them stands, no other does. */
const exclusive: readonly ReadonlySet<string>[] = [
  new Set(['--rebase', '--merge', '--squash']),
  new Set(['--rebase', '--no-rebase', '--ff-only']),
  new Set(['--no-ff', '--ff-only', '--squash']),
  new Set(['--soft', '--mixed', '--hard', '--keep']),
];

const programs =
  '(?:git|gh|docker|npm|pnpm|yarn|bun|deno|cargo|go|pytest|jest|vitest|mocha|playwright|eslint|tsc|mypy|ruff|black|prettier|rspec|phpunit|mvn|gradle|make|uv|poetry|pip3?)';
const option = '--?[a-z][\\w-]*(?![\\w=])';
/**
 * A command without backticks, as part of a regular expression: one that serves a purpose in one of several ways, or a well-known
 * program with its options. Only in small letters: "Go" and "Make" begin sentences.
 */
export const spokenCommand = `(?<![\\w./-])(?:(?:${Object.values(purposes).flat().join('|')})(?![\\w:-]|\\.\\w)|${programs}(?: [a-z][\\w:]*){0,2}(?= ${option}))(?: ${option})*`;

/** What a spoken command begins with: most texts have none of them. */
export const mayNameCommand = new RegExp(`\\b(?:${programs}|podman|prisma|apt)\\b`, 'u');

/** Takes apart what stands in a span of code, or was found as a spoken command; null where that is no command. */
export function namedCommand(code: string): NamedCommand | null {
  const text = code.toLowerCase().replace(/\s+/g, ' ').trim();
  if (!/^[a-z./]/.test(text) || /[&|;<>]/.test(text)) return null;
  const tokens = text.split(' ');
  // A single word is hardly ever one: a file, a name.
  if (tokens.length < 2 && !ways.some(({ pattern }) => pattern.test(text))) return null;
  const { text: core, proof } = parseCommand(text);
  const way = ways.find(({ pattern }) => pattern.test(core));
  const rest = way === undefined ? '' : core.replace(way.pattern, '');
  return {
    text,
    words: tokens.filter((each) => !each.startsWith('-')).join(' '),
    options: new Set(tokens.filter((each) => each.startsWith('-') && each !== '--')),
    proves: proof !== undefined,
    way: way === undefined ? null : { ...way, rest: withoutOptions(rest) },
  };
}

function withoutOptions(text: string): string {
  return text
    .split(' ')
    .filter((each) => each !== '' && !each.startsWith('-'))
    .join(' ');
}

/** Two commands that come to the same end in ways of which a project has one. */
export function areOtherWays(a: NamedCommand, b: NamedCommand): boolean {
  if (a.way !== null && a.way.purpose === b.way?.purpose && a.way.value !== b.way.value)
    return a.way.rest === b.way.rest || a.way.rest === '' || b.way.rest === '';
  if (a.words !== b.words) return false;
  const [onlyA, onlyB] = [without(a.options, b.options), without(b.options, a.options)];
  if (onlyA.some((one) => onlyB.some((two) => exclude(one, two)))) return true;
  // How the project's check is run. An option with a value picks a part of it.
  return a.proves && b.proves && onlyA.length > 0 && onlyB.length > 0 && ![...onlyA, ...onlyB].some(picks);
}

/** How much is said, and when it stops: another way to run the same. */
const ofMoment = /^-{1,2}(?:q|x|v|vv|s|quiet|verbose|bail|silent|no-color|color)$/;

/** The same command, of which one is given an option that changes what it does: `go test -race ./...`. */
export function differInOptions(a: NamedCommand, b: NamedCommand): boolean {
  const differ = [...without(a.options, b.options), ...without(b.options, a.options)];
  return a.words === b.words && differ.some((each) => !ofMoment.test(each));
}

function without(options: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...options].filter((each) => !others.has(each));
}

function picks(each: string): boolean {
  return each.includes('=') || /^-(?:[kmtgpwn]|run)$/.test(each);
}

/** `--cache` and `--no-cache`, `--force` and `--force-with-lease`, and those that stand in the table. */
function exclude(one: string, two: string): boolean {
  if (exclusive.some((all) => all.has(one) && all.has(two))) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long === short.replace(/^--/, '--no-') || (short.startsWith('--') && long.startsWith(`${short}-`));
}
