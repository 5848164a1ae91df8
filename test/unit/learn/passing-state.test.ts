import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';
import { isForNow } from '../../../src/learn/language/for-now.ts';

const heardIn = (text: string): string[] =>
  explain(text).map(({ start, end }) => text.slice(start, end).trim());

describe('what holds for these days', () => {
  it('is no rule, whichever clause of the sentence says so', () => {
    for (const text of [
      'while the freeze is on (until the 12th) just prepare branches, nothing gets merged.',
      'For this ticket only, don’t bother with the manual.',
      'don’t send it yet, I want to see it on paper first',
      'lascia stare il forno per stasera, abbiamo il concerto',
      'On garde l’ancien horaire jusqu’à la visite, après on verra',
    ])
      assert.deepEqual(heardIn(text), [], text);
  });

  it('gives no reason that lasts to what is turned down for today', () => {
    assert.deepEqual(heardIn('leave the oven alone today! it is hot and there is a storm'), []);
    assert.deepEqual(heardIn('Stopp, heute bitte nichts neu starten, wir backen gerade!'), []);
    assert.equal(heardIn('nah, the press takes nothing wider than 50 cm').length, 1);
  });

  it('leaves what lasts beside it', () => {
    for (const text of [
      'don’t run it today, the runner only has 2 GB',
      'as of today nothing gets merged without a second reader',
      'skip it this week, the old badge reader is going away in March',
    ])
      assert.equal(heardIn(text).length, 1, text);
  });

  it('is told by words of each language, and not by what begins then', () => {
    assert.ok(
      isForNow('not tonight', 'en') && isForNow('heute nicht', 'de') && isForNow('今日は触らないで', 'ja'),
    );
    assert.ok(!isForNow('from today', 'en') && !isForNow('ab heute', 'de') && !isForNow('desde hoy', 'es'));
  });
});

describe('a clause of a question', () => {
  it('is asked with it', () => {
    assert.deepEqual(
      heardIn('is there a reason for two lists, why not one, and we get rid of the other'),
      [],
    );
  });

  it('is heard where somebody is asked to do something, or gives the reason', () => {
    assert.equal(heardIn('can you look at the lock, btw we no longer use the brass keys').length, 1);
  });
});
