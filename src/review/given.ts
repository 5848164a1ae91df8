import { BLOCK_END, type Marker, markersIn } from '../shared/block-markers.ts';
import { rulesIn } from './block.ts';
import { MOST_RULES_COMPARED } from '../shared/limits.ts';

/**
 * Our rules in the AGENTS.md text that Codex put into a session: the global file and the project's files stand one behind the other, each
 * with a block of its own. A block that Codex cut off has no end; its whole lines count.
 */
export function rulesGiven(text: string): string[] {
  const markers = markersIn(text);
  const rules = markers.flatMap((marker, at) =>
    marker.which === 'start' ? rulesIn(Buffer.from(blockFrom(text, marker, markers[at + 1]))) : [],
  );
  return [...new Set(rules.map((rule) => rule.text))].slice(0, MOST_RULES_COMPARED);
}

function blockFrom(text: string, { start }: Marker, next: Marker | undefined): string {
  if (next?.which === 'end') return text.slice(start, next.end);
  const cut = text.slice(start, next?.start);
  return cut.slice(0, cut.lastIndexOf('\n') + 1) + BLOCK_END;
}
