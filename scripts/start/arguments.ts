import path from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartArguments {
  demo: boolean;
  /** Use the VS Code server from npm even where there is a `code`. */
  browser: boolean;
  /** Open VS Code by itself; without it, only say how. */
  open: boolean;
  help: boolean;
  /** Absolute path of the folder to open. */
  folder: string | undefined;
}

export const USAGE = `npm start [-- OPTIONS] [FOLDER]

Opens VS Code with Carryover on your own Codex sessions (CODEX_HOME, or ~/.codex).
Without FOLDER it opens the folder that Codex worked in last.

  --demo      on sample sessions in a temporary folder
  --browser   in the browser, even if there is a \`code\` on the PATH
  --no-open   prints what would be opened, and opens nothing
  --help      this text
`;

/** Throws an error with one sentence for what it does not know. Relative folders are taken from \`from\`. */
export function readArguments(args: readonly string[], from: string): StartArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      demo: { type: 'boolean' },
      browser: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new Error(`Give one folder, not ${positionals.length}.`);
  if (folder !== undefined && values.demo === true) throw new Error('The demo brings its own folder.');
  return {
    demo: values.demo === true,
    browser: values.browser === true,
    open: values['no-open'] !== true,
    help: values.help === true,
    folder: folder === undefined ? undefined : path.resolve(from, folder),
  };
}
