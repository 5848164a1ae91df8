import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contradiction } from '../../../../src/learn/near/contradiction.ts';
import { groupAlike } from '../../../../src/learn/near/group.ts';
import { meaningOf } from '../../../../src/learn/near/meaning.ts';

const DAY = 86_400_000;
const UNTOLD = '? ';

describe('rules that one person says in many ways, in several languages', () => {
  const blocks = readFileSync(new URL('./wordings.txt', import.meta.url), 'utf8')
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0);
  const said = blocks.flatMap((lines, rule) =>
    lines.map((line, at) => {
      const id = line.startsWith(UNTOLD) ? line.slice(UNTOLD.length) : line;
      return {
        id,
        rule,
        told: id === line,
        meaning: meaningOf(id),
        firstSeen: at * DAY + rule,
      };
    }),
  );
  const { groups } = groupAlike(said);

  it('are one candidate each', () => {
    assert.ok(blocks.length > 20);
    for (const { id, rule, told } of said) {
      const [first] = said.filter((each) => each.rule === rule);
      const group = groups.find((each) => each.some((member) => member.id === id));
      if (told) assert.equal(group?.[0]?.id, first?.id, id);
    }
  });

  it('are never put together with another rule', () => {
    for (const group of groups)
      assert.equal(new Set(group.map(({ rule }) => rule)).size, 1, group.map(({ id }) => id).join(' | '));
  });

  it('contradict neither themselves nor each other', () => {
    for (const one of said)
      for (const other of said)
        assert.equal(contradiction(one.meaning, other.meaning), null, `${one.id} | ${other.id}`);
  });
});
