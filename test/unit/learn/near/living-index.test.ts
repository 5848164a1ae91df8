import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SAME_FROM, closeness } from '../../../../src/learn/near/alike.ts';
import { type Asked, LivingIndex } from '../../../../src/learn/near/living-index.ts';
import { type Meaning, meaningOf } from '../../../../src/learn/near/meaning.ts';

interface Rule {
  text: string;
  meaning: Meaning;
}

const rules = [
  'Run `yarn test:unit` before saying you are done.',
  'Make sure `yarn test:unit` passes before you are done.',
  'Use pnpm, not npm.',
  'We use pnpm here, never npm.',
  'Antworte auf Deutsch.',
  'Bitte immer auf Deutsch antworten.',
  'コミットする前にテストを実行する。',
  'Never edit vendor/.',
].map((text): Rule => ({ text, meaning: meaningOf(text) }));

const living = (): LivingIndex<Rule> => new LivingIndex(({ meaning }) => meaning, { bySubject: false });

describe('rules that come and go', () => {
  it('are found as if all had been looked at anew', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(rules), { minLength: 1, maxLength: 12 }), (held) => {
        const index = living();
        const before = new Map<Rule, Asked<Rule, string>>();
        for (const now of held) {
          index.hold([now]);
          const fresh = living();
          fresh.hold([now]);
          for (const { text, meaning } of rules) {
            const judge = (other: Rule): string | null =>
              closeness(meaning, other.meaning) >= SAME_FROM ? other.text : null;
            const rule = rules.find((each) => each.text === text);
            assert.ok(rule);
            const asked = index.ask(meaning, judge, before.get(rule));
            before.set(rule, asked);
            assert.deepEqual([...asked.all].sort(), [...fresh.ask(meaning, judge).all].sort());
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are judged once, however often somebody asks', () => {
    const index = living();
    const [asker, alike, another] = rules;
    assert.ok(asker && alike && another);
    let judged = 0;
    const judge = ({ text }: Rule): string => {
      judged++;
      return text;
    };
    index.hold([[alike]]);
    const first = index.ask(asker.meaning, judge);
    assert.deepEqual([first.all, judged], [[alike.text], 1]);
    assert.deepEqual(index.ask(asker.meaning, judge, first).all, [alike.text]);
    assert.equal(judged, 1);
    index.hold([[alike, { ...alike }]]);
    assert.equal(index.ask(asker.meaning, judge, first).all.length, 2);
    assert.equal(judged, 2);
    index.hold([[another]]);
    assert.deepEqual(index.ask(asker.meaning, judge, first).all, []);
    assert.equal(judged, 2);
  });
});
