/** A shell command, taken apart far enough to know what it is for. */
export interface ParsedCommand {
  /** The command as run, without leading `cd`, environment settings and wrappers. At most `MAX_COMMAND` characters. */
  text: string;
  /**
   * Environment settings that were left out of `text`, as they stand before a command: `PORT=3001`. Empty when there were none, or
   * one that may hold a secret or speak to a reader. At most `MAX_SETTING` characters.
   */
  setting: string;
  /** Where a `cd` in front of it went, as it stands there; empty when there was none. */
  folder: string;
  /** The program that does the work: `pytest` in `uv run pytest -q`. */
  program: string;
  /** What was to be reached, so that another command with the same aim can be known: `test`, `lint`, `run app.py`, ... */
  goal: string;
  /** A command that proves work: tests, lint, build, types. */
  proof: ProofKind | undefined;
}

export type ProofKind = 'test' | 'lint' | 'types' | 'build';

export const MAX_COMMAND = 200;
export const MAX_SETTING = 120;

const setup =
  /^(?:\s*(?:cd\s+(?:"[^"]*"|'[^']*'|\S+)\s*(?:&&|;)|set\s+-\w+(?:\s+\w+)?\s*(?:&&|;|\n)|(?:export\s+)?[A-Z_][A-Z0-9_]*=(?:"[^"]*"|'[^']*'|\S*)\s*(?:&&|;)?|source\s+\S+\s*(?:&&|;)|\.\s+\S+\s*(?:&&|;)|sudo\s|env\s|time\s|timeout\s+\S+\s|nice\s|command\s(?!-)))+/;
const wrappers =
  /^(?:npx(?:\s+(?:-y|--yes|--no-install))?|bunx|pnpm\s+(?:exec|dlx)|yarn\s+(?:exec|dlx)|npm\s+exec(?:\s+--)?|uv\s+run|poetry\s+run|pipenv\s+run|hatch\s+run|bundle\s+exec|(?:python|python3|py)(?:\d\.\d+)?\s+-m)\s+/;
/** Where a project keeps programs of its own. */
const ownPrograms = /^(?:\.\/)?(?:node_modules\/\.bin|\.?v?env\/bin|vendor\/bin)\//;
const interpreters = /^(?:python|python3|py|node|deno|bun|ruby|perl|php|bash|sh|zsh|tsx|ts-node)(?:[\d.]+)?$/;
/** A remark at the end, where no quote before it makes the sign an ordinary one. */
const comment = /^([^'"`#]*?)\s#.*$/;
const searchers = new Set(['rg', 'grep', 'egrep', 'fgrep', 'ag', 'ack', 'findstr', 'select-string', 'sls']);
const assignment = /(?:^|[\s;&])([A-Z_][A-Z0-9_]*)=("[^"]*"|'[^']*'|[^\s;&]*)/g;
const plainValue = /^['"]?[\w.,:/@+=-]{0,60}['"]?$/;
const secretName = /KEY|TOKEN|SECRET|PASS|PWD|AUTH|CRED|COOKIE|SESSION/;
const installs =
  /^(?:npm|pnpm|yarn|bun)\s+(?:i|install|ci|add)\b|^(?:pip3?|uv(?:\s+pip)?|poetry|cargo|gem|bundle|brew|apt(?:-get)?|go|mix|composer|pipx|dnf|yum|apk|pacman|choco|winget|scoop)\s+(?:sync|install|add|get|deps\.get|mod)\b|^(?:python3?)\s+-m\s+pip\s+install\b|^corepack\s+(?:enable|prepare|install)\b/;

/** A script that is named after what it does, run by hand. */
export const script =
  /^(?:(?:sh|bash|zsh|node|tsx|deno run|bun|python3?|ruby)\s+)?(?:\.?\/)?[\w./-]*(?:tests?|spec|smoke|verify)[\w.-]*\.(?:sh|mjs|cjs|js|ts|py|rb)(?=\s|$)/;

const proofs: readonly [ProofKind, RegExp][] = [
  [
    'test',
    /^(?:pytest|jest|vitest|mocha|ava|tap|phpunit|rspec|ctest|tox|nox|playwright test|cypress run|unittest|cargo (?:test|nextest)|go test|mix test|dotnet test|swift test|flutter test|deno test|bun test|node (?:--\S+ )*--test|(?:npm|pnpm|yarn|bun)(?: run)? (?:-\S+ \S+ )*(?:test|t|tst|e2e|unit|check|verify|smoke)(?::[\w:.-]+)?|make (?:\w+[-_])?(?:test|check|e2e|smoke)\w*|just (?:test|check)\S*|(?:(?:sh|bash) )?(?:\.\/)?(?:gradlew|mvnw|gradle|mvn)\b.*\b(?:test|verify|check))(?=\s|$)/,
  ],
  ['test', script],
  [
    'lint',
    /^(?:eslint|ruff|flake8|pylint|biome|oxlint|stylelint|shellcheck|golangci-lint|rubocop|clippy|cargo clippy|prettier (?:--check|-c)|black --check|cargo fmt --check|(?:npm|pnpm|yarn|bun)(?: run)? (?:lint|format:check|check:\w+)\S*|make lint\S*|mix (?:credo|precommit)|pre-commit run|knip|ktlint)(?=\s|$)/,
  ],
  [
    'types',
    /^(?:tsc|vue-tsc|mypy|pyright|basedpyright|cargo check|go vet|(?:npm|pnpm|yarn|bun)(?: run)? (?:typecheck|type-check|types|tsc|check-types)\S*|dialyzer|mix dialyzer)(?=\s|$)/,
  ],
  [
    'build',
    /^(?:(?:npm|pnpm|yarn|bun)(?: run)? build\S*|make(?: (?:all|build))?$|cargo build|go build|mix compile|vite build|next build|dotnet build|swift build|cmake --build|(?:\.\/)?(?:gradlew|mvnw|gradle|mvn)\b.*\b(?:build|assemble|package|compile)|docker(?:-compose| compose)? build)(?=\s|$)/,
  ],
];

/** What is to be done is the third word. */
const runsNamed = /^(?:(?:npm|pnpm|yarn|bun) run|docker compose) /;
const file = /(?:^|\s)((?:[\w@.-]+\/)*[\w@.-]+\.\w{1,5})(?=\s|$)/;

/** Other names under which the same program is found. */
const aliases: readonly [RegExp, string][] = [
  [/^docker-compose(?=\s)/, 'docker compose'],
  [/^pip3(?:\.\d+)?(?=\s)/, 'pip'],
  [/^nodejs(?=\s)/, 'node'],
  [/^g(?=(?:sed|awk|make|tar|date|xargs|find) )/, ''],
  [/^fdfind(?=\s)/, 'fd'],
  [/^batcat(?=\s)/, 'bat'],
];

function byUsualName(core: string): string {
  return aliases.reduce((name, [other, usual]) => name.replace(other, usual), core);
}

/** Only the part that decides the result: the last one of `a && b`, before any pipe. */
function deciding(command: string): string {
  const parts = command
    .split(/\s*(?:&&|;|\n)\s*/)
    .filter((part) => part !== '' && !/^(?:echo|true|:|exit)\b/.test(part));
  return (parts.at(-1) ?? command).split(/\s+\|\|?\s+/)[0] ?? command;
}

/** A command without what only brings the program to run: `pytest -q` of `uv run .venv/bin/python -m pytest -q`. */
export function withoutRunners(text: string): string {
  let core = text;
  for (let i = 0; i < 2; i += 1) core = core.replace(ownPrograms, '').replace(wrappers, '');
  return core;
}

/** The settings in what stands before a command. */
function settingIn(before: string): string {
  const settings = [...before.matchAll(assignment)].map(([, key = '', value = '']) => ({ key, value }));
  const plain = settings.every(({ key, value }) => plainValue.test(value) && !secretName.test(key));
  const setting = settings.map(({ key, value }) => `${key}=${value}`).join(' ');
  return plain && setting.length <= MAX_SETTING ? setting : '';
}

const changesFolder = /(?:^|[\s;&])cd\s+(?:"([^"]*)"|'([^']*)'|(\S+?))\s*(?:&&|;)/g;

/** Where the last `cd` before a command went. */
function folderIn(before: string): string {
  const [, double, single, bare = ''] = [...before.matchAll(changesFolder)].at(-1) ?? [];
  return (double ?? single ?? bare).slice(0, MAX_SETTING);
}

/** Takes a command apart. Never throws; an odd command is its own goal. */
export function parseCommand(command: string): ParsedCommand {
  const flat = command.slice(0, 2_000).trim();
  const decides = deciding(flat.replace(setup, ''));
  const before = [setup.exec(flat)?.[0] ?? '', setup.exec(decides)?.[0] ?? ''];
  const text = decides.replace(setup, '').replace(comment, '$1').replace(/\s+/g, ' ').trim();
  const core = withoutRunners(text.replace(/\s*\d?>(?:&\d|\s*\S+)/g, ''));
  const first = /^\S+/.exec(core)?.[0] ?? '';
  const program = first.replace(/^.*\//, '');
  const proof = proofs.find(([, pattern]) => pattern.test(core))?.[0];
  const goal = proof ?? goalOf(byUsualName(core));
  const setting = settingIn(before.join(' '));
  const folder = folderIn(before.join(' '));
  return { text: text.slice(0, MAX_COMMAND), setting, folder, program, goal: goal.slice(0, 120), proof };
}

/** What a command that is no check is for. */
function goalOf(core: string): string {
  const first = /^\S+/.exec(core)?.[0] ?? '';
  const program = first.replace(/^.*\//, '');
  const target = file.exec(core.slice(program.length))?.[1];
  if (searchers.has(program.toLowerCase())) return 'search';
  if (installs.test(core)) return 'install';
  if (/^\.?\/|\.\w{1,4}$/.test(first)) return `run ${first.replace(/^\.\//, '').toLowerCase()}`;
  if (interpreters.test(program))
    return `run ${(target?.replace(/^\.\//, '') ?? core.slice(program.length + 1)).toLowerCase()}`;
  if (target !== undefined) return `${program} ${target.toLowerCase()}`;
  return (
    core
      // The same path, whether the shell may look into it or not.
      .replace(/["']/g, '')
      .split(' ')
      .slice(0, runsNamed.test(core) ? 3 : 2)
      .join(' ')
  );
}

/** The program of a command with what runs it: `uv run mypy` for `uv run mypy src`. `text` is a parsed command's. */
export function programIn(text: string): string {
  const core = withoutRunners(text);
  return text.slice(0, text.length - core.length) + (/^\S+/.exec(core)?.[0] ?? '');
}

/**
 * What of a command takes the place of another one's program, whatever both were given: `grep -rn` of `grep -rn cart src` for
 * `rg cart`. The whole command where nobody can tell.
 */
export function inPlaceOf(failed: Pick<ParsedCommand, 'text' | 'program'>, fixed: ParsedCommand): string {
  const own = programIn(fixed.text);
  if (fixed.program === failed.program) return own;
  const given = new Set(failed.text.slice(programIn(failed.text).length).split(' ').filter(isArgument));
  const rest = fixed.text.slice(own.length).split(' ').filter(Boolean);
  const upTo = rest.findIndex((each) => (fixed.goal === 'search' ? isArgument(each) : given.has(each)));
  return upTo < 0 ? fixed.text : [own, ...rest.slice(0, upTo)].join(' ');
}

function isArgument(token: string): boolean {
  return token !== '' && !token.startsWith('-');
}

const startsService =
  /^(?:sudo )?(?:colima start|open -a "?Docker\w*"?|orb start|minikube start|podman machine start|docker(?:-compose| compose)(?: -\S+(?: \S+)?)? (?:up|start)|docker (?:start|run)|podman(?:-compose| compose)? (?:up|start|run)|brew services (?:re)?start|systemctl (?:--user )?(?:re)?start|service \S+ (?:re)?start|pg_ctl\b.* start|supabase start|(?:npm|pnpm|yarn|bun)(?: run)? (?:db|services?|docker|stack|infra):(?:up|start)|make (?:\w+-)?(?:up|start)|just (?:\w+-)?(?:up|start))(?=\s|$)/;

const setsVersion =
  /^(?:nvm (?:use|install)|fnm (?:use|install)|volta (?:install|pin)|n \S+|asdf (?:local|shell|global|install)|mise (?:use|install)|pyenv (?:local|shell|global|install)|rbenv (?:local|shell|global|install)|rustup (?:default|override|update)|sdk use|uv python (?:install|pin))(?=\s|$)/;

/** The part of a command that chooses another version of what runs it; empty when it has none. */
export function versionSetBy(command: string): string {
  return partLike(command, setsVersion);
}

/** The part of a command that starts a service; empty when it has none that stands for itself. */
export function serviceStartedBy(command: string): string {
  return partLike(command, startsService);
}

/** The first part of a command that is like `pattern`, when it can be run by itself; otherwise empty. */
export function partLike(command: string, pattern: RegExp): string {
  const parts = command.slice(0, 2_000).split(/\s*(?:&&|;|\n)\s*/);
  const part = parts.map((each) => each.trim()).find((each) => pattern.test(each)) ?? '';
  return /[|<>]/.test(part) ? '' : part;
}
