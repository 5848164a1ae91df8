import assert from 'node:assert/strict';
import { serialize } from 'node:v8';
import { fold } from '../../../src/learn/fold.ts';
import { createCutter, inOneByte } from '../../../src/learn/one-byte.ts';

/** How many bytes V8 keeps for each letter of a text: it writes a text down as it keeps it. */
function width(text: string): number {
  return serialize(text).includes(Buffer.from(text, 'utf16le')) ? 2 : 1;
}

describe('texts in one byte for each letter', () => {
  const message = 'Run the linter first → then the tests, and keep the café’s menu';

  it('are those without a letter that needs two', () => {
    const words = message.slice(0, 20);
    assert.equal(width(words), 2);
    assert.equal(width(inOneByte(words)), 1);
    assert.equal(inOneByte(words), words);
    assert.equal(inOneByte(message), message);
  });

  it('are cut out of those with such letters', () => {
    const cut = createCutter();
    const before = cut(message, 0, 20);
    assert.equal(before, 'Run the linter first');
    assert.equal(width(before), 1);
    const around = cut(message, 8, 30);
    assert.equal(around, 'linter first → then th');
    assert.equal(width(around), 2);
    assert.equal(cut('über alles gesagt', 0, 4), 'über');
    assert.equal(cut('日本語のテスト and more', 8, 16), 'and more');
  });

  it('are what folding leaves of curly quotes', () => {
    assert.equal(width(fold('Don’t say “done” before the tests')), 1);
    assert.equal(fold('Don’t say “café”'), 'don\'t say "cafe"');
  });
});
