import assert from 'node:assert/strict';
import { formsOf } from '../../../src/recall/forms.ts';
import { withLines } from '../../support/found-texts.ts';

type Found = Awaited<ReturnType<typeof withLines>>;

describe('other forms of a word', () => {
  for (const [word, ...others] of [
    ['migrations', 'migration'],
    ['migration', 'migrations'],
    ['failing', 'fail', 'fails', 'failed'],
    ['retries', 'retry', 'retried', 'retrying'],
    ['retry', 'retries', 'retried'],
    ['stopped', 'stop', 'stops', 'stopping'],
    ['stop', 'stopped', 'stopping'],
    ['caching', 'cache', 'cached'],
    ['crashes', 'crash', 'crashed'],
    ['deploy', 'deployed', 'deploying', 'deploys'],
    ['deploying', 'deploy', 'deployed'],
    ['Notizen', 'notiz'],
    ['Notiz', 'notizen'],
    ['Konflikte', 'konflikt'],
    ['Kacheln', 'kachel'],
    ['Änderung', 'anderungen'],
  ] as const)
    it(`${word} is also ${others.join(', ')}`, () => {
      const forms = formsOf(word);
      for (const other of others) assert.ok(forms.includes(other), `${other} is not in ${forms.join(' ')}`);
    });

  it('are none of short words, numbers, names with signs or digits, and other scripts', () => {
    for (const word of ['bus', 'v12', 'cart_totals', 'e2e', 'テスト', 'тесты', ''])
      assert.deepEqual(formsOf(word), []);
  });

  it('leave words alone that only end like a plural', () => {
    for (const [word, wrong] of [
      ['status', 'statu'],
      ['access', 'acces'],
      ['redis', 'redi'],
      ['analysis', 'analysi'],
    ] as const)
      assert.equal(formsOf(word).includes(wrong), false, word);
  });
});

describe('a search for a word in another form', () => {
  let lines: Found;
  before(async () => {
    lines = await withLines([
      { role: 'user', text: 'The migration failed on the copy.' },
      { role: 'user', text: 'Run both migrations now.' },
      { role: 'final', text: 'Three webhooks were booked twice.' },
      { role: 'user', text: 'Beim Abgleich gehen Notizen verloren.' },
      { role: 'user', text: 'the checkout test is flaky again' },
      { role: 'user', text: 'please separate the batteries' },
    ]);
  });
  after(() => lines.close());

  it('finds both, and what was typed counts for more', () => {
    assert.deepEqual(lines.found('migrations '), [2, 1]);
    assert.deepEqual(lines.found('migration '), [1, 2]);
  });

  it('goes on while the word is typed', () => {
    assert.deepEqual(lines.found('migrations'), [2, 1]);
    assert.deepEqual(lines.found('copy migrations'), [1]);
  });

  it('finds each of several words in its own form, and marks what it found', () => {
    const [hit] = lines.find('webhook booking ').hits;
    assert.deepEqual(
      hit?.marks.map(([start, end]) => hit.snippet.slice(start, end)),
      ['webhooks', 'booked'],
    );
    assert.deepEqual(lines.found('notiz verloren '), [4]);
  });

  it('gives what FTS4 gives', () => {
    for (const query of ['migrations ', 'migration ', 'webhook booking ', 'copies migrations '])
      assert.deepEqual(lines.find(query, { gathered: true }), lines.find(query), query);
  });

  it('takes a phrase, a beginning that was meant, and what is left out as they stand', () => {
    assert.deepEqual(lines.found('"migrations"'), [2]);
    assert.deepEqual(lines.found('migration -migrations '), [1]);
  });

  it('finds what was most likely meant where a word stands nowhere', () => {
    assert.deepEqual(lines.found('flakey '), [5]);
    assert.deepEqual(lines.found('flakey checkout '), [5]);
    assert.deepEqual(lines.found('seperate '), [6]);
    assert.deepEqual(lines.found('seprate '), [6]);
    assert.deepEqual(lines.found('separete '), [6]);
    const { hits, leftAside } = lines.find('migrtaion ');
    assert.deepEqual(hits.map(({ line }) => line).sort(), [1]);
    assert.equal(leftAside, undefined);
    assert.deepEqual(hits[0]?.marks.length, 1);
  });
});
