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

const path = /(?<![\w:/.-])(?:\.{0,2}\/)?[\w.@-]+(?:\/[\w.@-]+)*\/[\w.@-]*/gu;

/** The folders and files that a rule names by their path, without the slash at the end. */
export function pathsIn(text: string): Set<string> {
  return new Set([...fold(text).matchAll(path)].map(([found]) => found.replace(/^\.\/|[/.]+$/g, '')));
}
