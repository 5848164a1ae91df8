import { fold } from '../fold.ts';

/** What runs a script says nothing about which one it is. */
const runners = '(?:npm|pnpm|yarn|bun|npx|pnpx|bunx|uv|poetry|run|exec|dlx)';
const runner = new RegExp(`^${runners}$`);
/** Without backticks only what is surely a command: "npm test", "yarn run lint". */
const spoken =
  /\b(?:npm|pnpm|yarn|bun|uv|poetry)\s+(?:run\s+([a-z][\w:.-]*\w)|(test|start|build|lint|check|ci|dev|install|add|i|[a-z]\w*:[\w:-]+)\b(?![:-]))/gu;

/**
 * The commands and scripts that a rule names, without options: `npm run test:db -- -w` is "test:db", `cargo test` is "cargo test". A single
 * word in backticks is none: it may be anything.
 */
export function commandsIn(text: string): Set<string> {
  const names = new Set<string>();
  const plain = fold(text).replace(/`([^`]+)`/gu, (_all, code: string) => {
    for (const part of code.split(/&&|\|\|?|;/)) {
      const words = part.split(/\s+/).filter((word) => /^[\w.:/@~]/.test(word));
      if (words.length < 2 && !/^\w+:\w/.test(words[0] ?? '')) continue;
      const name = words.filter((word) => !runner.test(word)).join(' ');
      if (name !== '') names.add(name);
    }
    return ' ';
  });
  for (const [, script, common] of plain.matchAll(spoken)) names.add(script ?? common ?? '');
  return names;
}

/** Bring a program in, or take one out: there it matters which manager does it. */
const managing =
  '(?:install|i|ci|add|remove|rm|uninstall|un|update|up|upgrade|publish|link|init|create|dedupe|audit|outdated|import|sync|lock|pip|tool|cache|config|why|ls|list)';
const managers = '(npm|pnpm|yarn|bun|uv|poetry)';
/** A script or a program that a manager only starts. */
const started = [
  `\\b(np|pnp|bun)x\\s+[@\\w]`,
  `\\b${managers}\\s+(?:run|exec|dlx|x)\\s+(?!${managing}\\b(?!:))[@\\w]`,
  `\\b${managers}\\s+(?:test|start|build|lint|check|dev|[a-z]\\w*:[\\w-]+)\\b(?!-)`,
].map((source) => new RegExp(source, 'gu'));
const inCode = new RegExp(`^\\s*${managers}\\s+(?:--?[\\w=/-]+\\s+)*(?!${managing}\\b(?!:))[a-z]`, 'u');
const manager = new RegExp(`\\b(?:${managers}|(np|pnp|bun)x)\\b`, 'gu');

/** The manager that a runner such as `npx` belongs to. */
function managerOf(name: string): string {
  return name === 'np' || name === 'pnp' ? `${name}m` : name;
}

/**
 * The package managers that a rule names only because it quotes a command that they start: "run `npm run test:db`" is about the script,
 * and says nothing for `npm`. "Run `npm install`" does: what is installed by whom is what a choice of the manager is about.
 */
export function startersIn(text: string): Set<string> {
  const quoted = new Set<string>();
  let rest = fold(text).replace(/`([^`]+)`/gu, (_all, code: string) => {
    const name = inCode.exec(code)?.[1];
    if (name === undefined) return ` ${code} `;
    quoted.add(name);
    return ' ';
  });
  for (const pattern of started)
    rest = rest.replace(pattern, (_all, name: string) => {
      quoted.add(managerOf(name));
      return ' ';
    });
  for (const [, name, runner] of rest.matchAll(manager)) quoted.delete(managerOf(name ?? runner ?? ''));
  return quoted;
}

const path = /(?<![\w:/.-])(?:\.{0,2}\/)?[\w.@-]+(?:\/[\w.@-]+)*\/[\w.@-]*/gu;

/** The folders and files that a rule names by their path, without the slash at the end. */
export function pathsIn(text: string): Set<string> {
  return new Set([...fold(text).matchAll(path)].map(([found]) => found.replace(/^\.\/|[/.]+$/g, '')));
}

const runsIn = /`[^`]+` in `([\w@./-]+)`/;

/** The folder in which a rule has its command run, as a check of a part of the project says it; empty where it says none. */
export function folderToRunIn(text: string): string {
  return runsIn.exec(text)?.[1] ?? '';
}
