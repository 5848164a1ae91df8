import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import subsetFont from 'subset-font';
import { ICON_NAMES } from '../webview-ui/icon-names.ts';

const CSS = /[\\/]codicons[\\/]dist[\\/]codicon\.css$/;
const FONT = /[\\/]codicons[\\/]dist[\\/]codicon\.ttf$/;
/** One icon and its letter in the font. */
const rule = /^\.codicon-([\w-]+):before \{ content: "\\([0-9a-f]+)" \}$/gm;

/** Takes out of VS Code's icon font and its style sheet what the panel does not show: over 500 icons, 60 KB of the package. */
export const withUsedIcons: Plugin = {
  name: 'used-icons',
  setup(builder) {
    builder.onLoad({ filter: CSS }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(rule, (whole, name: string) =>
        isUsed(name) ? whole : '',
      ),
      loader: 'css',
    }));
    builder.onLoad({ filter: FONT }, async ({ path }) => {
      const letters = lettersIn(await readFile(path.replace(/ttf$/, 'css'), 'utf8'));
      return {
        contents: await subsetFont(await readFile(path), letters, { targetFormat: 'truetype' }),
        loader: 'file',
      };
    });
  },
};

function isUsed(name: string): boolean {
  return (ICON_NAMES as readonly string[]).includes(name);
}

/** The letters of the icons that are used; throws where one has none. */
function lettersIn(css: string): string {
  const letters = new Map(Array.from(css.matchAll(rule), ([, name = '', code = '']) => [name, code]));
  return ICON_NAMES.map((name) => {
    const code = letters.get(name);
    if (code === undefined) throw new Error(`VS Code's icon font has no icon ${name}.`);
    return String.fromCodePoint(parseInt(code, 16));
  }).join('');
}
