import { stat } from 'node:fs/promises';

/** Whether a folder stands there that may be looked at, links followed. */
export function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether anything stands there that may be looked at, links followed. */
export function isThere(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}
