import { rulesIn } from './block.ts';

/** Rules of one text that are looked at. */
const MAX_RULES = 500;
const START = /^[ \t]*<!--[ \t]*carryover:start[ \t]*-->[ \t]*$/gm;
const END = /^[ \t]*<!--[ \t]*carryover:end[ \t]*-->[ \t]*$/m;

/**
 * Our rules in the AGENTS.md text that Codex put into a session: the global file and the project's files stand one behind the other, each
 * with a block of its own. A block that Codex cut off has no end; its whole lines count.
 */
export function rulesGiven(text: string): string[] {
  const starts = [...text.matchAll(START)].map(({ index }) => index);
  const rules = starts.flatMap((start, which) => {
    const part = text.slice(start, starts[which + 1] ?? text.length);
    const end = END.exec(part);
    const block =
      end === null
        ? `${part.slice(0, part.lastIndexOf('\n') + 1)}<!-- carryover:end -->\n`
        : `${part.slice(0, end.index + end[0].length)}\n`;
    return rulesIn(Buffer.from(block)).map((rule) => rule.text);
  });
  return [...new Set(rules)].slice(0, MAX_RULES);
}
