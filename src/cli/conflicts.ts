import path from 'node:path';
import { rulesName } from '../shared/labels.ts';
import type { Conflict } from '../shared/model.ts';
import { SHOWN } from './ids.ts';
import { oneLine } from './text.ts';

/** What a candidate goes against or repeats, as one line: the other first, so that `the other` in the reason is known. */
export function conflictLine({ with: other, why }: Conflict): string {
  return oneLine(`"${other.text}" (${place(other)}). ${why}`);
}

function place({ type, id, path: file, line, scope }: Conflict['with']): string {
  // With its id whoever reads this can look at it.
  if (type === 'candidate')
    return id === undefined ? 'another candidate' : `another candidate, ${id.slice(0, SHOWN)}`;
  if (file !== undefined && line !== undefined) return `${path.basename(file)}:${line}`;
  return rulesName(scope);
}
