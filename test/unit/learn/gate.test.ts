import assert from 'node:assert/strict';
import { fold } from '../../../src/learn/fold.ts';
import { languages } from '../../../src/learn/language/all.ts';
import { createGate } from '../../../src/learn/language/gate.ts';
import { requiredLiterals } from '../../../src/learn/language/literals.ts';
import { durable, passing } from './sentences.ts';

describe('the gate before the patterns', () => {
  it('knows what a pattern cannot match without', () => {
    assert.deepEqual(requiredLiterals(String.raw`\b(?:always|never)\b`), ['always', 'never']);
    assert.deepEqual(requiredLiterals(String.raw`no longer|any ?more`), ['no longer', 'more']);
    assert.deepEqual(requiredLiterals(String.raw`don'?t \w+`), ['don']);
    assert.equal(requiredLiterals(String.raw`\?\s*$`), null);
    assert.equal(requiredLiterals('always|'), null);
    assert.equal(requiredLiterals('(?:yes)?[a-z]+'), null);
  });

  it('never holds back a pattern that matches', () => {
    const sentences = [...Object.values(durable), ...Object.values(passing)]
      .flatMap((some) => Object.values(some))
      .map(fold);
    for (const { code, cues } of languages) {
      const sources = Object.values(cues).flat();
      const gate = createGate(sources);
      const patterns = sources.map((source) => new RegExp(source));
      for (const sentence of sentences) {
        const open = gate(sentence);
        patterns.forEach((pattern, index) => {
          if (pattern.test(sentence))
            assert.equal(open[index], 1, `${code}: ${sources[index] ?? ''} on ${sentence}`);
        });
      }
    }
  });
});

describe('folding', () => {
  it('keeps the length whatever the text', () => {
    for (const text of [
      'Préféré',
      'GROSSE STRASSE ß',
      'İstanbul',
      'ﬁn',
      '“quoted”',
      '日本語',
      '한국어',
      'naïve 🙂',
    ]) {
      assert.equal(fold(text).length, text.length, text);
    }
    assert.equal(fold('Préféré “x”'), 'prefere "x"');
  });
});
