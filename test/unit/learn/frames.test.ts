import assert from 'node:assert/strict';
import { fill, fillFrames } from '../../../src/learn/language/frames.ts';
import { classes as spanish } from '../../../src/learn/language/es/classes.ts';
import { es } from '../../../src/learn/language/es/es.ts';
import { classes as french } from '../../../src/learn/language/fr/classes.ts';
import { fr } from '../../../src/learn/language/fr/fr.ts';
import { classes as italian } from '../../../src/learn/language/it/classes.ts';
import { asTyped } from '../../../src/learn/language/it/spelling.ts';
import { it as itWords } from '../../../src/learn/language/it/it.ts';
import { classes as portuguese } from '../../../src/learn/language/pt/classes.ts';
import { pt } from '../../../src/learn/language/pt/pt.ts';
import { withOpenings } from '../../../src/learn/language/romance/frames.ts';

describe('a frame that languages share', () => {
  it('takes its own classes before the common ones and leaves counts alone', () => {
    assert.equal(
      fill(String.raw`\b(?:{a}) (?:\w+ ){0,3}{b}`, { a: 'x|y' }, { a: 'no', b: 'z' }),
      String.raw`\b(?:x|y) (?:\w+ ){0,3}z`,
    );
  });

  it('says which class is missing, and which has no place', () => {
    assert.throws(() => fill('{a}', {}, {}), /No class a/);
    assert.throws(() => fill('a', { b: '' }, {}), /No place for b/);
  });

  it('is left out of a language that does not name it', () => {
    const frames = { habit: { said: 'we {verb}', unsaid: 'one {verb}' } };
    assert.deepEqual(fillFrames(frames, { said: {} }, { verb: 'do' }), { habit: ['we do'] });
  });
});

describe('the classes of a Romance language', () => {
  const pairs = [
    [es, spanish],
    [fr, french],
    // Italian patterns are widened to how people spell in haste once they are put together.
    [itWords, Object.fromEntries(Object.entries(italian).map(([name, words]) => [name, asTyped(words)]))],
    [pt, portuguese],
  ] as const;

  for (const [{ code, cues, objections = [], dismissals = [] }, classes] of pairs) {
    it(`are each asked for by a pattern: ${code}`, () => {
      const patterns = [...Object.values(cues).flat(), ...objections, ...dismissals];
      const idle = Object.entries(classes).filter(
        ([, words]) => !patterns.some((all) => all.includes(words)),
      );
      assert.deepEqual(
        idle.map(([name]) => name),
        [],
      );
    });
  }
});

describe('how a statement begins', () => {
  const classes = { openers: 'ok', noSubject: 'you', subjectWord: String.raw`\w+` };
  const { front, subject, many } = withOpenings(classes, {
    determiners: 'the ',
    anyOne: 'a ',
    theMany: 'the',
    which: 'without',
    inView: 'button',
  });
  const does = (begins: string): RegExp => new RegExp(`${front}${begins}rings`);

  it('has what may stand before it, and a subject', () => {
    assert.match('ok, the bell rings', does(subject));
    assert.doesNotMatch('you there rings', does(subject));
  });

  it('speaks of a kind with any one of it, or with what tells which', () => {
    assert.match('a bell rings', does(many));
    assert.match('the bells without rope rings', does(many));
    assert.doesNotMatch('the bell rings', does(many));
    assert.doesNotMatch('a button rings', does(many));
  });
});
