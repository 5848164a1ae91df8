import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyLetter } from '../../support/any-letter.ts';
import { foldText } from '../../../src/recall/folded.ts';
import { type Snippet, snippetAt } from '../../../src/recall/marks.ts';
import { parseQuery } from '../../../src/recall/query.ts';
import { sight } from '../../../src/recall/sight.ts';

const filler = 'the auth module of e-mail said nothing of use at all. '.repeat(20);

/** The line of a person's message around its best hit. */
const bestLine = (text: string, query: string): Snippet => {
  const { terms } = parseQuery(query);
  return snippetAt({ text, parts: [] }, sight(foldText(text), terms).place, terms);
};

const marked = (text: string, query: string) => {
  const { snippet, marks } = bestLine(text, query);
  return marks.map(([start, end]) => snippet.slice(start, end));
};

describe('the line that recall shows', () => {
  for (const query of ['E_AUTH-117 ', 'AUTH-117 ', 'e_auth-117', '"said E_AUTH-117" ']) {
    it(`stands at the whole code, not at a part of it: ${query}`, () => {
      const text = `npm run login\n${filler}It said E_AUTH-117 at once. ${filler}`;
      const { snippet } = bestLine(text, query);
      assert.ok(snippet.indexOf('E_AUTH-117') >= 0 && snippet.indexOf('E_AUTH-117') < 60, snippet);
      assert.equal(marked(text, query).length, 1);
    });
  }

  it('prefers a code to a common word of the same query', () => {
    const { snippet } = bestLine(`auth first. ${filler}E_AUTH-9.`, 'auth E_AUTH-9 ');
    assert.match(snippet, /E_AUTH-9/u);
  });

  it('stands at a code with nothing behind it before a longer one', () => {
    const { snippet } = bestLine(`E_CART-120. ${filler}E_CART-12.`, 'E_CART-12 ');
    assert.match(snippet, /E_CART-12\./u);
  });

  it('stands at what has the very signs that were typed, and marks them too', () => {
    const text = `c is old. ${filler}C++ is newer, c# too.`;
    assert.deepEqual(marked(text, 'C++ '), ['C++']);
    assert.deepEqual(marked(text, 'C# '), ['c#']);
    assert.deepEqual(marked('process.env, then .env', '.env '), ['.env']);
    assert.deepEqual(marked('only process.env', '.env '), ['env']);
    assert.deepEqual(marked('load-cart-total, load_cart_total', 'load_cart_total '), ['load_cart_total']);
  });

  it('finds a name in its other spelling', () => {
    assert.deepEqual(marked(`${filler}parse_order_line runs`, 'parseOrderLine '), ['parse_order_line']);
  });

  it('marks a name whole, and words one by one where it is not there', () => {
    assert.deepEqual(marked('see src/cart/total.ts here', 'src/cart/total.ts '), ['src/cart/total.ts']);
    assert.deepEqual(marked('cart, then the total', 'cart/total '), ['cart', 'total']);
    assert.deepEqual(marked('the e of e-mail', 'e/x '), ['e', 'e']);
  });

  it('marks letters that are written in another way, and only those', () => {
    assert.deepEqual(marked('Die Straße in Łódź, größer', 'strasse lodz '), ['Straße', 'Łódź']);
    assert.deepEqual(marked('Die Strasse', 'Straße '), ['Strasse']);
    assert.deepEqual(marked('Ein ＦＵＬＬ ﾌｨｰﾄﾞ', 'full フィード '), ['ＦＵＬＬ', 'ﾌｨｰﾄﾞ']);
    assert.deepEqual(marked('가요 이 요금', '이 '), ['이']);
    assert.deepEqual(marked('かき、がぎ', 'がぎ '), ['がぎ']);
    const apart = 'un résumé 결제'.normalize('NFD');
    assert.deepEqual(
      marked(apart, 'resume 결제 ').map((text) => text.normalize('NFC')),
      ['résumé', '결제'],
    );
    assert.deepEqual(marked('ok ✅ done', '✅ '), ['✅']);
  });

  it('marks words and parts of names, not letters inside other words', () => {
    assert.deepEqual(marked('the latest test', 'test '), ['test']);
    assert.deepEqual(marked('latest runTest, testing', 'test '), ['Test']);
    assert.deepEqual(marked('latest testing', 'test*'), ['test']);
    assert.deepEqual(marked('the cart was discarded', 'cart card '), ['cart']);
    assert.deepEqual(marked('see parseHTTPResponse', 'HTTPResponse '), ['HTTPResponse']);
  });

  it('marks words of two writings that stand side by side in the query and apart in the text', () => {
    assert.deepEqual(marked('Der Titel 日本語 abc hier', '日本語abc '), ['日本語 abc']);
    assert.deepEqual(marked('エラー E42 が出る', 'エラーE42 '), ['エラー E42']);
    assert.deepEqual(marked('エラーE42が出る', 'エラーE42 '), ['エラーE42']);
  });

  it('marks a version with its letter or without', () => {
    assert.deepEqual(marked('Tag v4.12.0 now', '4.12.0 '), ['v4.12.0']);
    assert.deepEqual(marked('needs 20.19 or more', 'v20.19 '), ['20.19']);
  });

  it('stands where most of what was asked for stands together', () => {
    const text = `An error first. ${filler}make: *** Error 2. ${filler}2 of 7.`;
    const { snippet } = bestLine(text, 'Error 2 ');
    assert.match(snippet, /make: \*\*\* Error 2/u);
  });

  it('never cuts a character in two', () => {
    for (let shift = 0; shift < 4; shift++) {
      const text = `${'x'.repeat(shift)}${'🚀'.repeat(120)}end${'🚀'.repeat(120)}`;
      assert.ok(bestLine(text, 'end ').snippet.isWellFormed());
    }
  });

  it('takes no longer for a row of pictures than for letters', () => {
    const row = `${'✓'.repeat(150)} ${filler}`;
    const began = process.cpuUsage();
    assert.deepEqual(marked(`${row}✓✓✓✓✓✓a`, '"✓✓✓✓✓✓a" '), ['✓✓✓✓✓✓a']);
    const { user } = process.cpuUsage(began);
    assert.ok(user < 1_000_000, `${user / 1_000} ms`);
  });

  it('takes any words and any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyLetter, maxLength: 300 }),
        fc.string({ unit: anyLetter, maxLength: 40 }),
        (text, query) => {
          const { snippet, marks } = bestLine(text, query);
          for (const [index, [start, end]] of marks.entries()) {
            assert.ok(start < end && end <= snippet.length);
            assert.ok(index === 0 || start >= (marks[index - 1]?.[1] ?? 0));
          }
        },
      ),
    );
  });
});
