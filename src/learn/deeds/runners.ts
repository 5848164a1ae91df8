// What stands before a command, or between a manager and what it is to do, and only says by which program, where or with which version
// it runs: `mise exec --`, `pnpm --filter web exec`, `docker compose run --rm app`. As parts of regular expressions.

/** Options of a manager that say where or how loud, each with the value that it takes. */
const OPTION = String.raw`(?:\s+(?:(?:--filter|-F|-C|--dir|--prefix|--cwd|-w|--workspace|--reporter|--loglevel)(?:=|\s+)(?!-)\S+|-r|-s|-ws|--(?:recursive|silent|workspaces|if-present|stream|parallel|workspace-root|include-workspace-root|offline|frozen-lockfile|aggregate-output|no-bail)))`;
const UV = String.raw`(?:\s+(?:--(?:extra|group|with|package|project|directory|python|env-file|only-group)(?:=|\s+)\S+|--(?:frozen|locked|no-sync|all-extras|all-groups|active|isolated|no-dev|dev|quiet)|-[pqm]))`;
const COMPOSE = String.raw`(?:\s+(?:(?:-f|-p|--file|--project-name|--profile|--env-file|--project-directory)(?:=|\s+)\S+))`;
const IN_CONTAINER = String.raw`(?:\s+(?:-[TditI]+|--(?:rm|no-deps|build|interactive|tty|no-TTY|quiet-pull|use-aliases|service-ports)|(?:-[euwv]|--(?:env|user|workdir|volume|entrypoint))(?:=|\s+)\S+))`;

/** Where the version of a language is chosen for one command. */
const ofVersions = [
  String.raw`(?:mise|rtx)\s+(?:exec|x)(?:\s+[\w.:/-]+@\S+)*\s+--`,
  String.raw`(?:asdf|rbenv|pyenv|nodenv|jenv)\s+exec`,
  String.raw`nvm\s+exec(?:\s+(?:--\S+|v?\d\S*))*`,
  String.raw`fnm\s+exec(?:\s+--using(?:=|\s+)\S+)?(?:\s+--)?`,
  String.raw`volta\s+run(?:\s+--\w+\s+\S+)*(?:\s+--)?`,
  String.raw`rustup\s+run\s+\S+`,
  String.raw`direnv\s+exec\s+\S+`,
  String.raw`devbox\s+run(?:\s+--)?`,
  String.raw`nix\s+develop(?:\s+(?!-)\S+)?\s+(?:-c|--command)`,
  String.raw`(?:conda|mamba|micromamba)\s+run(?:\s+(?:-[np]|--name|--prefix)(?:=|\s+)\S+|\s+--(?:no-capture-output|live-stream))*`,
  String.raw`pixi\s+run(?:\s+(?:-e|--environment)(?:=|\s+)\S+)?`,
  String.raw`docker(?:-compose|\s+compose)${COMPOSE}*\s+(?:exec|run)${IN_CONTAINER}*\s+[\w-]+`,
  String.raw`docker\s+exec${IN_CONTAINER}*\s+[\w-]+`,
];

const ofPackages = [
  String.raw`npx(?:\s+(?:-y|--yes|--no-install|--no|(?:-p|--package)(?:=|\s+)\S+))*(?:\s+--)?`,
  String.raw`bunx(?:\s+--bun)?`,
  String.raw`pnpm${OPTION}*\s+(?:exec|dlx)`,
  String.raw`yarn${OPTION}*(?:\s+workspace\s+\S+)?\s+(?:exec|dlx)`,
  String.raw`npm${OPTION}*\s+(?:exec|x)${OPTION}*(?:\s+--)?`,
  String.raw`uv\s+run${UV}*`,
  String.raw`(?:poetry|pipenv|pdm|rye|hatch)\s+run`,
  String.raw`bundle\s+exec`,
  String.raw`corepack(?=\s+(?:pnpm|yarn|npm)\s)`,
  String.raw`xvfb-run(?:\s+-\S+)*`,
  String.raw`dotenvx?(?:\s+(?:-[fe]\s+\S+|run))*\s+--`,
  String.raw`(?:python[\d.]*|py(?:\s+-\d[\d.]*)?)\s+-m`,
];

const wrappers = new RegExp(`^(?:${[...ofVersions, ...ofPackages].join('|')})\\s+`);
const version = new RegExp(`^(?:${ofVersions.join('|')})$`);
/** Programs that a project keeps for itself, and those named with the folder in which the system has them. */
const inFolder =
  /^(?:(?:\.\/)?(?:node_modules\/\.bin|[\w.-]*env[\w.-]*\/bin|vendor\/bin)\/|(?:~|\$HOME|\$\{HOME\})?(?:\/[\w.@+-]+)*\/(?=[\w+-]+(?:\s|$))|(?:\.\/)?bin\/(?=(?:rails|rake|rspec|rubocop|bundle|spring|brakeman|standardrb|minitest|phpunit|phpstan|console)\b))/;
/** Of one command at most so many stand before each other: `mise exec -- bundle exec`, `docker compose run app uv run`. */
const DEEP = 4;

/** A command without what only brings the program to run: `pytest -q` of `uv run .venv/bin/python -m pytest -q`. */
export function withoutRunners(text: string): string {
  let core = text;
  for (let i = 0; i < DEEP; i += 1) {
    const shorter = core.replace(inFolder, '').replace(wrappers, '');
    if (shorter === core) break;
    core = shorter;
  }
  return core;
}

/** Whether it chooses the version, or the surroundings, in which the command behind it runs. */
export function choosesVersion(runner: string): boolean {
  return version.test(runner);
}

const managers = new RegExp(String.raw`^((?:npm|pnpm|yarn|bun)(?=\s))${OPTION}+(?=\s)(?:\s+run(?=\s))?`);
const yarnWorkspace = /^yarn\s+(?:workspace\s+\S+|workspaces\s+(?:foreach(?:\s+-\S+)*|run))(?:\s+run(?=\s))?/;
const inOtherFolder =
  /^(make|gmake|go|cargo|git|just|terraform|tofu|terragrunt)(?:\s+(?:-C\s+\S+|-c\s+\S+|-C\S+|-chdir=\S+|--directory=\S+|\+[\w.-]+))+/;

/** A command without what says in which package or folder a manager is to do it: `pnpm test` for `pnpm --filter web test`. */
export function withoutPlace(core: string): string {
  return core.replace(managers, '$1').replace(yarnWorkspace, 'yarn').replace(inOtherFolder, '$1');
}
