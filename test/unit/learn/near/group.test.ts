import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Groupable, Groups, groupAlike } from '../../../../src/learn/near/group.ts';
import { meaningOf } from '../../../../src/learn/near/meaning.ts';

function item(text: string, firstSeen: number): Groupable {
  return { id: `id ${text}`, meaning: meaningOf(text), firstSeen };
}

const ids = (groups: readonly (readonly Groupable[])[]): string[][] =>
  groups.map((group) => group.map(({ id }) => id.slice(3)));

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

const wordings = [
  'Run `yarn test:unit` before saying you are done.',
  'From now on run yarn test:unit before you say that you are finished.',
  'Make sure `yarn test:unit` passes before you are done.',
];
const others = [
  'Antworte auf Deutsch.',
  'Bitte immer auf Deutsch antworten.',
  'Never edit vendor/.',
  '用中文回答。',
  'コミットする前にテストを実行する。',
];

describe('grouping candidates', () => {
  it('puts wordings of one rule together, led by the one that was heard first', () => {
    const { groups } = groupAlike([...wordings, ...others].map((text, index) => item(text, 100 - index)));
    const found = ids(groups);
    assert.ok(found.some((group) => group.length === 3 && group[0] === wordings[2]));
    assert.ok(found.some((group) => group.length === 2 && group[0] === others[1]));
    assert.equal(found.length, 5);
  });

  it('keeps a trap and a check apart, and puts what was said with either', () => {
    const command = '`dotnet test Shop.sln --filter Fast`';
    const trap = { ...item(`Run ${command} before saying that a change is done.`, 1), seen: 'trap' as const };
    const check = { ...trap, id: 'id the check', seen: 'check' as const, firstSeen: 2 };
    const said = item(`Run ${command} before you say that you are done.`, 3);
    assert.deepEqual(
      groupAlike([trap, check]).groups.map((group) => group.length),
      [1, 1],
    );
    assert.equal(groupAlike([check, said]).groups.length, 1);
  });

  it('gives the same groups whatever order the candidates come in', () => {
    const all = [...wordings, ...others].map((text, index) => item(text, index % 3));
    const expected = ids(groupAlike(all).groups);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        assert.deepEqual(ids(groupAlike(shuffled).groups), expected);
      }),
      { numRuns: 50 },
    );
  });

  it('moves nobody when something is heard later', () => {
    const all = [...wordings, ...others].map((text, index) => item(text, index));
    for (let known = 1; known < all.length; known += 1) {
      const before = ids(groupAlike(all.slice(0, known)).groups);
      const after = ids(groupAlike(all).groups);
      before.forEach((group, index) => {
        assert.deepEqual(after[index]?.slice(0, group.length), group);
      });
    }
  });

  it('gives the same groups when candidates come, change and go as when all are put together at once', () => {
    const all = [...wordings, ...others].map((text) => text);
    const one = fc.record({
      text: fc.constantFrom(...all),
      firstSeen: fc.nat(5),
      approved: fc.option(fc.constantFrom(...all), { nil: undefined }),
    });
    // The meaning of a text is one object wherever it is asked for.
    const meanings = new Map(all.map((text) => [text, meaningOf(text)]));
    const known = (text: string) => meanings.get(text) ?? meaningOf(text);
    const made = fc.uniqueArray(one, { selector: ({ text }) => text, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 6 }), (rounds) => {
        const groups = new Groups<Groupable>();
        for (const round of rounds) {
          const items = round.map(({ text, firstSeen, approved }) => ({
            ...{ id: `id ${text}`, meaning: known(text), firstSeen },
            ...(approved !== undefined && { approved: known(approved) }),
          }));
          assert.deepEqual(ids(finish(groups.update(items))), ids(groupAlike(items).groups));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lays only what is new beside the others, also when it was given up halfway', () => {
    const all = Array.from({ length: 60 }, (_, n) =>
      item(`${n % 2 === 0 ? 'Never edit' : 'Do not edit'} the docs of s${n >> 1}x.`, n),
    );
    const groups = new Groups<Groupable>();
    const halfway = groups.update(all);
    for (let step = 0; step < 30; step++) halfway.next();
    const before = groups.compared;
    assert.ok(before > 0);
    assert.equal(finish(groups.update(all)).length, 30);
    assert.equal(groups.compared, groupAlike(all).compared);
    finish(groups.update([...all, item('Please never edit the docs of s7x.', 99)]));
    assert.equal(groups.compared, groupAlike(all).compared + 1);
  });

  it('lays no candidate of 2,000 beside all the others', () => {
    const verbs = ['Run', 'Update', 'Check', 'Never edit', 'Always review', 'Delete', 'Document'];
    const things = ['the tests', 'the build', 'the schema', 'every migration', 'the changelog', 'the docs'];
    const all: Groupable[] = [];
    for (let n = 0; all.length < 2_000; n += 1) {
      const text = `${verbs[n % 7]} ${things[n % 6]} of module${n} before the release of ${'kpw'[n % 3]}-line.`;
      all.push(
        item(text, n),
        item(text.replace('before the release', 'prior to, that is before, every release'), n + 0.5),
      );
    }
    const { groups, compared } = groupAlike(all);
    assert.ok(groups.every((group) => group.length === 2));
    assert.equal(groups.length, 1_000);
    // All pairs would be 2 million.
    assert.ok(compared < 20_000, `${compared} comparisons`);
  });

  it('bounds its work on look-alikes that differ in one thing', () => {
    const all = Array.from({ length: 1_500 }, (_, n) =>
      item(`Never edit the docs of the service s${n}x.`, n),
    );
    const { groups, compared } = groupAlike(all);
    assert.equal(groups.length, 1_500);
    assert.ok(compared <= 1_500 * 300);
  });
});
