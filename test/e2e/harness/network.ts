import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const REFUSE = fileURLToPath(new URL('../../support/refuse-network.cjs', import.meta.url));

/** What the Node programs of one VS Code tried on the network: its server, the extension host with its threads, language servers. */
export interface NetworkWatch {
  /** Environment that makes every one of them refuse connections that leave this machine, and write each down. */
  readonly env: NodeJS.ProcessEnv;
  /** Connections, look-ups and datagrams that were refused, with who tried and the calls that led there. */
  readonly refused: () => Promise<string[]>;
  /** Programs that were started, with the same. A program that is not Node's is not watched. */
  readonly programs: () => Promise<string[]>;
  /** Who is being watched: one line for each process or thread that was started. */
  readonly watched: () => Promise<string[]>;
}

/** Makes the files that the watched programs write to, in a folder of their own. */
export async function watchNetwork(folder: string): Promise<NetworkWatch> {
  await mkdir(folder);
  const file = (name: string): string => path.join(folder, name);
  for (const name of ['refused', 'programs', 'watched']) await writeFile(file(name), '');
  const lines = async (name: string): Promise<string[]> =>
    (await readFile(file(name), 'utf8')).split('\n').filter((line) => line !== '');
  return {
    env: {
      NODE_OPTIONS: `--require ${JSON.stringify(REFUSE)}`,
      REFUSED: file('refused'),
      PROGRAMS: file('programs'),
      WATCHED: file('watched'),
    },
    refused: () => lines('refused'),
    programs: () => lines('programs'),
    watched: () => lines('watched'),
  };
}
