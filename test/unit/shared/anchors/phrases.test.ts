import assert from 'node:assert/strict';
import { phrasesOf } from '../../../../src/shared/anchors/phrases.ts';

const filler = 'x'.repeat(120);

describe('phrases of a regular expression', () => {
  it('are what it is a choice between', () => {
    assert.deepEqual(phrasesOf('send it|drop it'), ['send it', 'drop it']);
  });

  it('keep what stands around a long choice', () => {
    assert.deepEqual(phrasesOf(String.raw`\b(?:send ${filler}|drop (?:a|b))\b`), [
      String.raw`\bsend ${filler}\b`,
      String.raw`\bdrop (?:a|b)\b`,
    ]);
  });

  it('are not looked for in sets, escapes and looks ahead', () => {
    for (const source of [String.raw`[a|b]${filler}`, String.raw`a\|b${filler}`, `(?=a|b)${filler}`])
      assert.deepEqual(phrasesOf(source), [source]);
  });

  it('leave a choice that may be left out, that comes again or that captures', () => {
    for (const source of [`(?:a|${filler})?`, `(?:a|${filler}){1,2}`, `(a|${filler})|b`])
      assert.deepEqual(phrasesOf(source), [source]);
  });
});
