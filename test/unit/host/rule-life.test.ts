import assert from 'node:assert/strict';
import { lifeLines, lifeWord } from '../../../src/host/memory/rule-life.ts';
import type { RuleLife } from '../../../src/shared/model.ts';

const NOW = new Date(2026, 10, 21, 12).getTime();
const DAY = 86_400_000;

const life = (change: Partial<RuleLife>): RuleLife => ({
  given: { sessions: 4, last: NOW - DAY, why: null },
  heard: { before: 4, days: 30, since: 0 },
  advice: [],
  ...change,
});

describe('words for what became of a rule', () => {
  it('say how many sessions were given it', () => {
    assert.equal(lifeWord(life({}), NOW), 'in 4 sessions, last yesterday');
    assert.deepEqual(lifeLines(life({}), NOW), [
      'Codex was given it in 4 sessions, last yesterday.',
      'Said 4 times in the 30 days before, not since.',
    ]);
  });

  it('say why none was', () => {
    const unseen = life({ given: { sessions: 0, last: null, why: 'No session since.' }, heard: null });
    assert.equal(lifeWord(unseen, NOW), 'not yet: no session since');
    assert.deepEqual(lifeLines(unseen, NOW), ['No session was given it so far.', 'No session since.']);
  });

  it('say that it had to be said again', () => {
    const again = life({ heard: { before: 4, days: 30, since: 1 }, advice: ['Retire it.'] });
    assert.equal(lifeWord(again, NOW), 'in 4 sessions, last yesterday · said again once');
    assert.deepEqual(lifeLines(again, NOW).slice(-2), [
      'Said 4 times in the 30 days before, once since.',
      'Retire it.',
    ]);
  });

  it('say first what happened since, where nothing did before', () => {
    const later = life({ heard: { before: 0, days: 30, since: 2 } });
    assert.equal(lifeLines(later, NOW)[1], 'Said 2 times since, and not in the 30 days before.');
  });

  it('say of a trap that it came up again, and nothing of the kind of a check that passed', () => {
    const met = life({ heard: { before: 2, days: 30, since: 1, how: 'met' } });
    assert.equal(lifeWord(met, NOW), 'in 4 sessions, last yesterday · came up again once');
    assert.equal(lifeLines(met, NOW)[1], 'Came up 2 times in the 30 days before, once since.');
    const proved = life({ heard: { before: 2, days: 30, since: 3, how: 'proved' } });
    assert.equal(lifeWord(proved, NOW), 'in 4 sessions, last yesterday');
    assert.equal(lifeLines(proved, NOW)[1], 'Proved work 2 times in the 30 days before, 3 times since.');
  });
});
