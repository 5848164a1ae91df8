import { readFileSync } from 'node:fs';

/** Messages of a file in `canned/`: each begins below a line of three signs and its language; `!` says that a rule is to be heard. */
export function cannedMessages(name: string): { text: string; heard: boolean }[] {
  const file = readFileSync(new URL(`./canned/${name}.txt`, import.meta.url), 'utf8');
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { text: part.slice(end + 1).trimEnd(), heard: part.slice(0, end).endsWith('!') };
    });
}
