import assert from 'node:assert/strict';
import { small } from '../../src/safety/injection/any-case.ts';
import { ATTACKS } from '../../src/safety/injection/find.ts';
import { headsOf, staysInLine } from '../../src/safety/heads.ts';
import { POWERS } from '../../src/safety/injection/powers.ts';
import { linesOf } from '../../src/safety/injection/tried.ts';
import { readSet } from '../unit/safety/set.ts';

describe('what every match begins with', () => {
  const samples = [...readSet('attacks'), ...readSet('benign')].map(({ text }) => text);
  const all = small(samples.join('\n'));

  it('is read off a pattern', () => {
    assert.deepEqual(headsOf(String.raw`\b(?:send|post)(?:s|ed)?[^\S\n]+it`), [
      'sends it',
      'sended it',
      'send it',
      'posts it',
      'posted it',
      'post it',
    ]);
    assert.deepEqual(headsOf(String.raw`(?<!\w)a\/b?[cd]x`), ['a/bcx', 'a/bdx', 'a/cx', 'a/dx']);
    assert.deepEqual(headsOf(String.raw`(?:^|\n)x`), ['x', ' x']);
    assert.deepEqual(headsOf(String.raw`\p{L}abc`), ['']);
    assert.deepEqual(headsOf('(?<name>a|b)(?!x|y)c(?=d|ef)'), ['ac', 'bc']);
  });

  it('goes on with what must stand ahead, where that is asked for', () => {
    assert.deepEqual(headsOf(String.raw`(?:oc|w?erl|ldap\w{3,8})(?=[ \t]+\S)x`, true), [
      'oc ',
      'werl ',
      'erl ',
      'ldap',
    ]);
  });

  it('stands at the start of whatever the patterns find', () => {
    let seen = 0;
    for (const { pattern } of [...ATTACKS, ...POWERS]) {
      const heads = headsOf(pattern.source);
      const stays = staysInLine(pattern.source);
      for (const [found] of all.matchAll(pattern)) {
        seen += 1;
        // A sieve takes all white space as one.
        const start = found.replace(/\s/gu, ' ');
        assert.ok(
          heads.some((head) => start.startsWith(head)),
          `${found} of ${pattern.source.slice(0, 80)}`,
        );
        assert.ok(!stays || !found.includes('\n'), found);
      }
    }
    assert.ok(seen > samples.length / 4);
  });
});

describe('lines', () => {
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
