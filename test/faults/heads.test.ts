import assert from 'node:assert/strict';
import { headsOf } from '../../src/shared/sieve/heads.ts';

describe('what every match begins with', () => {
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
});
