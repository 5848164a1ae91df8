import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseQuery } from '../../../src/recall/query.ts';

const words = (text: string) =>
  parseQuery(text).terms.map((term) => term.words.join(' ') + (term.prefix ? '*' : ''));

describe('a recall query', () => {
  it('takes words, and the last one as a beginning while it is typed', () => {
    assert.deepEqual(words('token refr'), ['token', 'refr*']);
    assert.deepEqual(words('token refresh '), ['token', 'refresh']);
  });

  it('takes one or two letters as they stand, and lets the open end of a path become anything', () => {
    assert.deepEqual(parseQuery('re').terms, [{ words: ['re'], prefix: false }]);
    assert.deepEqual(parseQuery('req').terms, [{ words: ['req'], prefix: true }]);
    assert.deepEqual(parseQuery('re*').terms, [{ words: ['re'], prefix: true }]);
    assert.deepEqual(parseQuery('src/st').terms, [
      { words: ['src', 'st'], prefix: false, open: { words: ['src'], prefix: false } },
    ]);
    assert.deepEqual(parseQuery('src/sto').terms, [
      { words: ['src', 'sto'], prefix: false, open: { words: ['src', 'sto'], prefix: true } },
    ]);
    assert.deepEqual(parseQuery('src/st ').terms, [{ words: ['src', 'st'], prefix: false }]);
    assert.deepEqual(parseQuery('日').terms, [{ words: ['日'], prefix: true }]);
  });

  it('keeps a phrase together', () => {
    assert.deepEqual(words('"token refresh" cart'), ['token refresh', 'cart*']);
  });

  it('takes a path or an identifier apart into a phrase', () => {
    assert.deepEqual(words('src/cart/total.ts '), ['src cart total ts']);
  });

  it('leaves out what has a minus before it', () => {
    const query = parseQuery('checkout -timeout -"dry run" ');
    assert.deepEqual(
      query.without.map((term) => term.words),
      [['timeout'], ['dry', 'run']],
    );
    assert.deepEqual(
      query.terms.map((term) => term.words),
      [['checkout']],
    );
  });

  it('reads the filters', () => {
    const query = parseQuery('role:user repo:shop after:2026-11-01 before:2026-11-20 failed: cart');
    assert.deepEqual(query.roles, ['user']);
    assert.equal(query.repo, 'shop');
    assert.equal(query.after, new Date(2026, 10, 1).getTime());
    assert.equal(query.before, new Date(2026, 10, 20).getTime());
    assert.equal(query.failed, true);
    assert.deepEqual(
      query.terms.map((term) => term.words),
      [['cart']],
    );
  });

  it('knows the agent by its other names', () => {
    for (const name of ['agent', 'assistant', 'Codex'])
      assert.deepEqual(parseQuery(`role:${name}`).roles, ['agent', 'final']);
  });

  it('looks for a filter that does not exist as plain words', () => {
    assert.deepEqual(words('http://localhost:3000 '), ['http localhost 3000']);
    assert.deepEqual(words('role:nobody '), ['role nobody']);
    assert.equal(parseQuery('role:nobody ').roles, undefined);
  });

  it('does not empty the list while a filter is still being typed', () => {
    assert.deepEqual(words('cart role:'), ['cart']);
    assert.deepEqual(words('cart after:2026-1'), ['cart']);
    assert.deepEqual(words('cart from:cl'), ['cart']);
    assert.equal(parseQuery('cart from:Claude').from, 'claude');
    assert.deepEqual(words('cart from:here '), ['cart', 'from here']);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const query = parseQuery(text);
        assert.ok(
          query.terms.every((term) => term.words.length > 0 && term.words.every((word) => word !== '')),
        );
      }),
    );
  });
});
