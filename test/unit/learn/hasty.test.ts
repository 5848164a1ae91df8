import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileHasty } from '../../../src/learn/language/hasty.ts';
import { hasty } from '../../../src/learn/language/en/hasty.ts';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { SHOWN_FROM } from '../../../src/learn/summarise.ts';

const asMeant = compileHasty(hasty);

describe('what is typed in haste', () => {
  for (const [typed, meant] of [
    ['dont push to main', "don't push to main"],
    ['Dont push, u know why', "Don't push, you know why"],
    ['explain muuuch more simply', 'explain much more simply'],
    ['thats waaay tooo long', "that's way too long"],
    ['stop fucking committing', 'stop committing'],
    ['why tf would you commit', 'why would you commit'],
  ] as const) {
    it(`is put right: ${typed}`, () => {
      assert.equal(asMeant(typed)?.text, meant);
    });
  }

  for (const typed of [
    'always run the linter first',
    'open www.example.org/dont and `u`',
    'see docs/im.md, --dont-ask and $pls',
    'the im-chat package, u.id and pls()',
  ]) {
    it(`is not looked for in names, paths and code: ${typed}`, () => {
      assert.equal(asMeant(typed), null);
    });
  }

  it('is found where it was typed', () => {
    const typed = 'ok pls fix the header. u should never ever push to main, dont u dare';
    const [heard] = hear(typed, SHOWN_FROM);
    assert.ok(heard);
    assert.match(
      typed.slice(heard.quote.start, heard.quote.end),
      /^u should never ever push to main, dont u dare$/,
    );
    assert.equal(heard.text, "Never ever push to main, don't you dare.");
  });

  it('never points outside of the message, and never back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('dont', 'u', 'muuuch', 'fucking', 'test', '.', 'WTF', 'im'), {
          maxLength: 12,
        }),
        (words) => {
          const typed = words.join(' ');
          const meant = asMeant(typed);
          if (meant === null) return;
          let last = 0;
          for (let at = 0; at <= meant.text.length; at += 1) {
            const place = meant.back(at);
            assert.ok(place >= last && place <= typed.length, `${typed}: ${at} -> ${place}`);
            last = place;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
