import assert from 'node:assert/strict';
import vm from 'node:vm';
import { transform } from 'esbuild';
import { asEscaped } from '../../../scripts/one-byte.ts';

const samples = [
  'String.raw`\\bécole\\b|学校|\\`|\\${x}`',
  'String.raw`${"ü"}\\s${String.raw`[ä\\]]${1}`}é`',
  '((r) => [r.source, r.flags])(/^[«"]\\/(?:だけ|😀)$/gu)',
  'function f() { return ["日本語", "nihongo"].map((word) => /[぀-ヿ一-鿿]/u.test(word)); } f()',
  '"plain — text".replace(/—/, "-")',
];

/** What a script comes to. */
const said = (code: string): string => JSON.stringify(vm.runInNewContext(code));

describe('a source in one byte a letter', () => {
  it('is ASCII and gives what the source gives', async () => {
    for (const sample of samples) {
      const { code } = await transform(asEscaped(sample), { loader: 'ts', target: 'node20' });
      assert.match(code, /^[\0-\x7f]*$/);
      assert.equal(said(code), said(sample));
    }
  });
});
