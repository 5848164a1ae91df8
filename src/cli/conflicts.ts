import path from 'node:path';
import type { Conflict } from '../shared/model.ts';
import { oneLine } from './text.ts';

/** What a candidate goes against or repeats, as one line. */
export function conflictLine({ with: other, why }: Conflict): string {
  return oneLine(`${why} "${other.text}" (${place(other)})`);
}

function place({ type, path: file, line, scope }: Conflict['with']): string {
  if (type === 'candidate') return 'another suggestion';
  if (file !== undefined && line !== undefined) return `${path.basename(file)}:${line}`;
  return scope === 'global' ? 'everywhere' : 'this project';
}
