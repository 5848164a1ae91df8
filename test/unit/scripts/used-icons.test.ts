import assert from 'node:assert/strict';
import path from 'node:path';
import { build } from 'esbuild';
import { withUsedIcons } from '../../../scripts/used-icons.ts';
import { ICON_NAMES } from '../../../webview-ui/icon-names.ts';

describe("the panel's icons", () => {
  it('are all that is left of the font and of its style sheet', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import '@vscode/codicons/dist/codicon.css';", resolveDir: import.meta.dirname },
      ...{ bundle: true, write: false, outdir: 'icons', assetNames: '[name]', loader: { '.ttf': 'file' } },
      plugins: [withUsedIcons],
    });
    const file = (suffix: string): Buffer => {
      const found = outputFiles.find((each) => path.extname(each.path) === suffix);
      return Buffer.from(found?.contents ?? assert.fail(`there is no ${suffix}`));
    };
    const named = Array.from(
      file('.css')
        .toString()
        .matchAll(/\.codicon-([\w-]+):before/g),
      ([, name]) => name,
    );
    assert.deepEqual(named.toSorted(), [...ICON_NAMES]);
    // The letter for "no such letter" always is in a font, too.
    assert.equal(glyphsIn(file('.ttf')), ICON_NAMES.length + 1);
  });
});

/** `numGlyphs` of the table `maxp` (OpenType specification). */
function glyphsIn(font: Buffer): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === 'maxp')
      return font.readUInt16BE(font.readUInt32BE(entry + 8) + 4);
  }
  return assert.fail('the font has no table maxp');
}
