import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Scope } from '../shared/model.ts';
import { systemCode } from '../shared/errors.ts';

/** A file of rules that stands there and cannot be opened: no permission for it, or a link that leads in a circle. */
export interface UnreadableRules {
  readonly path: string;
  readonly scope: Scope;
}

/** The first of a folder's names, in Codex's order, that it would stumble over before it comes to the file it takes, if to any. */
export async function unreadableIn(
  folder: string,
  scope: Scope,
  names: readonly string[],
  taken: string | undefined,
): Promise<UnreadableRules[]> {
  for (const name of new Set(names)) {
    const file = path.join(folder, name);
    if (file === taken) return [];
    if (await isUnreadable(file)) return [{ path: file, scope }];
  }
  return [];
}

/** What is not there, a folder and a device are passed over. Anything else that cannot be looked at or read is not. */
async function isUnreadable(file: string): Promise<boolean> {
  try {
    if ((await stat(file)).isFile()) await access(file, constants.R_OK);
    return false;
  } catch (error) {
    return systemCode(error) !== 'ENOENT';
  }
}
