import assert from 'node:assert/strict';
import { against } from '../../../src/learn/language/en/against.ts';
import { asks } from '../../../src/learn/language/en/asks.ts';
import { facts } from '../../../src/learn/language/en/facts.ts';
import { person } from '../../../src/learn/language/en/person.ts';
import { talk } from '../../../src/learn/language/en/talk.ts';

describe('the tables of English', () => {
  it('have each cue in one of them, or one would hide the other', () => {
    const names = [asks, person, talk, facts, against].flatMap((table) => Object.keys(table));
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });
});
