import assert from 'node:assert/strict';
import { withLines } from '../../support/found-texts.ts';

describe('words that stand in no message together', () => {
  let lines: Awaited<ReturnType<typeof withLines>>;
  before(async () => {
    lines = await withLines([
      { role: 'user', text: 'The walrus is hungry.', turn: 1 },
      { role: 'command', text: 'npm run feed\u001eherring herring', exit: 0, turn: 1 },
      { role: 'final', text: 'It had a herring.', turn: 1 },
      { role: 'user', text: 'Another walrus.', turn: 2 },
      { role: 'final', text: 'No herring and no bucket here.', turn: 3 },
      { role: 'user', text: 'An old walrus of nobody.', turn: null },
      { role: 'final', text: 'An otter of nobody.', turn: null },
      ...Array.from({ length: 20 }, () => ({ role: 'agent' as const, text: 'I am still reading.' })),
    ]);
  });
  after(() => lines.close());

  it('are found where one turn has them all, the person and the answer first', () => {
    assert.deepEqual(lines.found('walrus herring '), [1, 3, 2]);
    const { hits, leftAside } = lines.find('walrus herring ');
    assert.deepEqual([hits.map(({ allIn }) => allIn), leftAside], [['turn', 'turn', 'turn'], undefined]);
    assert.deepEqual(lines.found('hungry walrus herring '), [1, 3, 2]);
  });

  it('are found in a session where no turn has them', () => {
    const { hits } = lines.find('walrus bucket ');
    assert.deepEqual(
      hits.map(({ line, allIn }) => [line, allIn]),
      [[5, 'session']],
    );
    // Without turns each message stands alone.
    assert.equal(lines.find('walrus otter ').hits[0]?.allIn, 'session');
  });

  it('leave aside the one that stands nowhere, and say so', () => {
    const page = lines.find('bucket xyzzy ');
    assert.deepEqual([page.hits.map(({ line }) => line), page.leftAside], [[5], ['xyzzy']]);
    assert.deepEqual(lines.found('xyzzy '), []);
    assert.deepEqual(lines.found('xyzzy qwerty '), []);
  });
});
