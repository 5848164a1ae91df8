import { existsSync } from 'node:fs';
import { listSessionFiles } from '../../src/codex/session-files.ts';
import { readSession } from '../../src/codex/session-reader.ts';

/** Sessions looked at: the folders of older ones say little about today. */
const LOOKED_AT = 30;

/** The folder of the newest session whose folder is still there. */
export async function lastFolder(codexHome: string): Promise<string | undefined> {
  const { files } = await listSessionFiles(codexHome);
  for (const file of files.slice(0, LOOKED_AT)) {
    let cwd = '';
    const enough = new AbortController();
    await readSession({
      file,
      from: null,
      signal: enough.signal,
      onBatch: async ({ events }) => {
        cwd ||= events.find((event) => event.kind === 'session' || event.kind === 'context')?.cwd ?? '';
        if (cwd !== '') enough.abort();
        return Promise.resolve();
      },
    });
    if (cwd !== '' && existsSync(cwd)) return cwd;
  }
  return undefined;
}
