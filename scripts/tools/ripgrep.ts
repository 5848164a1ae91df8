import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureTool } from './cache.ts';
import { installPackages } from './npm.ts';
import { runAsCommand } from './run.ts';

/** npm's packages of VS Code that hold nothing but the binary; there is one for each platform that VS Code runs on. */
const VERSION = '1.18.0';

/** Installs ripgrep if need be (6 MB). Answers the path of the executable. */
export async function ensureRipgrep(): Promise<string> {
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const folder = await ensureTool({
    name: 'ripgrep',
    version: VERSION,
    install: (into, log) => installPackages(into, log, { [name]: VERSION }),
  });
  const bin = path.join(folder, 'node_modules', ...name.split('/'), 'bin');
  const found = ['rg', 'rg.exe'].map((file) => path.join(bin, file)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${name} ${VERSION} holds no ripgrep.`);
  return found;
}

await runAsCommand(import.meta.url, async () => console.log(await ensureRipgrep()));
