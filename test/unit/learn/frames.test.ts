import assert from 'node:assert/strict';
import { fill, fillFrames } from '../../../src/learn/language/frames.ts';
import { withOpenings } from '../../../src/learn/language/romance-frames.ts';

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
    const frames = {
      said: { cue: 'habit', pattern: 'we {verb}' },
      unsaid: { cue: 'habit', pattern: 'one {verb}' },
    } as const;
    assert.deepEqual(fillFrames(frames, { said: {} }, { verb: 'do' }), { habit: ['we do'] });
  });
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
