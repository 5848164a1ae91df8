import assert from 'node:assert/strict';
import { small } from '../../src/safety/injection/any-case.ts';
import { linesOf, staysInLine } from '../../src/safety/injection/lines.ts';
import { LOOK_WORDINGS } from '../../src/safety/injection/looks.ts';
import { readSet } from '../unit/safety/set.ts';

describe('lines', () => {
  it('hold all of what a pattern finds that is tried line by line', () => {
    const samples = [...readSet('attacks'), ...readSet('benign')].map(({ text }) => text);
    const all = small(samples.join('\n'));
    let seen = 0;
    for (const { source, flags } of LOOK_WORDINGS) {
      if (!staysInLine(source())) continue;
      for (const [found] of all.matchAll(new RegExp(source(), flags))) {
        seen += 1;
        assert.ok(!found.includes('\n'), found);
      }
    }
    assert.ok(seen > samples.length / 4);
  });

  it('are all of the text, and the long ones overlap', () => {
    const text = `one\n\n${'two three '.repeat(2_000)}\n${'x'.repeat(13_000)}\nlast`;
    let covered = 0;
    for (const { line, offset } of linesOf(text)) {
      assert.equal(text.slice(offset, offset + line.length), line);
      assert.ok(text.slice(covered, offset).trim() === '', `nothing between ${covered} and ${offset}`);
      covered = Math.max(covered, offset + line.length);
    }
    assert.equal(covered, text.length);
  });
});
