import assert from 'node:assert/strict';
import type { FilesChanged } from '../../../../src/codex/events.ts';
import { changed, ran } from '../events.ts';
import { traps } from '../trap-cases.ts';

const failed: FilesChanged = changed('shop/till.py', false);
const told = ran('file shop/*.py', 0, 'shop/till.py: Python script, with CRLF line terminators');
const edited = ran("sed -i 's/a/b/; s/c/d/' shop/till.py && git diff --stat", 0);
const rule =
  '`shop/till.py` has Windows line ends, so patches to it fail; change it with a command that keeps them. Other files here may have them too.';

describe('a file with Windows line ends', () => {
  it('is changed by a command after a patch to it has failed', () => {
    assert.deepEqual(traps(failed, told, edited), [rule]);
    const shown = ran('od -c shop/till.py | head -2', 0, '0000020   t   i  \\r\n0000040  \\n');
    assert.deepEqual(traps(failed, shown, edited), [rule]);
  });

  it('keeps them where turning them round was taken back', () => {
    const turned = ran("sed -i 's/\\r$//' shop/till.py", 0);
    const back = ran('git checkout -- shop/till.py', 0);
    assert.deepEqual(traps(failed, told, turned, back, edited), [rule]);
    const [text = ''] = traps(failed, told, turned, changed('shop/till.py'));
    assert.match(text, /run `sed .*` first/);
  });

  it('says nothing where nobody knows why the patch failed, or another file was changed', () => {
    assert.deepEqual(traps(failed, edited), []);
    assert.deepEqual(traps(failed, told, ran("sed -i 's/a/b/' shop/other.py", 0)), []);
    assert.deepEqual(traps(told, edited), []);
  });
});
