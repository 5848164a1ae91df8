import assert from 'node:assert/strict';
import { readable } from '../../../src/safety/secrets/readable.ts';

describe('a text as it is read', () => {
  it('is the text itself where nothing is hidden', () => {
    const text = 'plain ASCII, für 密码';
    assert.equal(readable(text)[0].text, text);
  });

  it('has no unseen characters and no full-width letters, and knows where everything stands', () => {
    const text = 'a\u200bb\u2060c ｄ＝１\ufeff';
    const [{ text: plain, placed }] = readable(text);
    assert.equal(plain, 'abc d=1');
    const [span] = placed([{ kind: 'x', start: 1, end: 3, rank: 1 }]);
    assert.equal(text.slice(span?.start, span?.end), 'b\u2060c');
    const [last] = placed([{ kind: 'x', start: 6, end: 7, rank: 1 }]);
    assert.equal(text.slice(last?.start, last?.end), '１');
  });

  const ways = (text: string): string[] => readable(text).map((way) => way.text);

  for (const [what, text] of Object.entries({
    'a colour': 'a \u001b[01;31m\u001b[Kb\u001b[m c',
    'a colour of one byte': 'a \u009b33mb c',
    'a colour in a JSON string': String.raw`a \u001b[33mb\u001B[0m c`,
    'a colour in JSON inside JSON': String.raw`a \\u001b[33mb c`,
    'a colour in a source': String.raw`a \x1b[33mb\033[0m \e[1mc`,
    'a colour without its first byte': 'a [1;33m[Kb[0m c',
    'a character set': 'a \u001b(Bb c',
    'a link to nowhere': 'a \u001b]8;;\u001b\\b c',
    'a letter spelt by its number': String.raw`a \u0062 c`,
    'a letter spelt so in JSON inside JSON': String.raw`a \\u0062 c`,
    'a letter spelt so by a program': String.raw`a \x62 c`,
    'a letter spelt so between braces': String.raw`a \u{62} c`,
    'a letter spelt so by a shell': String.raw`a \142 c`,
    'a letter spelt so in an address': 'a %62 c',
    'a letter spelt so in a page': 'a &#98; c',
    'a letter spelt so in a page, another way': 'a &#x62; c',
  }))
    it(`is read without ${what}`, () => {
      assert.deepEqual(ways(text), ['a b c']);
    });

  it('has a space where the cursor moves', () => {
    assert.deepEqual(ways('password:\u001b[1Cx'), ['password: x']);
  });

  it('is read twice where a colour alone parts two words', () => {
    assert.deepEqual(ways('one\u001b[31mtwo'), ['onetwo', 'one two']);
  });

  it('is read with what a title or a link says, too', () => {
    const text = 'a \u001b]8;;https://b.test\u0007c';
    assert.deepEqual(ways(text), ['a c', 'a  https://b.test c']);
    const [span] = readable(text)[1]?.placed([{ kind: 'x', start: 3, end: 17, rank: 1 }]) ?? [];
    assert.equal(text.slice(span?.start, span?.end), 'https://b.test');
  });

  it('keeps brackets, backslashes and quotes that are no code', () => {
    const other = String.raw`a%20b %2Fc 100%25 &#34;x&#34; &amp; \n \0 \1 \x22 \x0a`;
    assert.deepEqual(ways(other), [other]);
    const text = String.raw`list[3] \u00e9 "\u0022" C:\users\x10 ^[[:alpha:]]`;
    assert.deepEqual(ways(text), [text]);
  });

  it('knows where a stretch with codes inside stands', () => {
    const text = String.raw`k=a\u0062\u001b[1mc d`;
    const [{ text: plain, placed }] = readable(text);
    const [span] = placed([{ kind: 'x', start: plain.indexOf('a'), end: plain.indexOf(' '), rank: 1 }]);
    assert.equal(text.slice(span?.start, span?.end), String.raw`a\u0062\u001b[1mc`);
  });
});
