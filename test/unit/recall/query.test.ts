import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyLetter } from '../../support/any-letter.ts';
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
      { words: ['src', 'st'], prefix: false, typed: 'src/st', open: { words: ['src'], prefix: false } },
    ]);
    assert.deepEqual(parseQuery('src/sto').terms, [
      {
        words: ['src', 'sto'],
        prefix: false,
        typed: 'src/sto',
        open: { words: ['src', 'sto'], prefix: true },
      },
    ]);
    assert.deepEqual(parseQuery('src/st ').terms, [{ words: ['src', 'st'], prefix: false, typed: 'src/st' }]);
    assert.deepEqual(parseQuery('日').terms, [{ words: ['日'], prefix: true }]);
  });

  it('keeps a phrase together', () => {
    assert.deepEqual(words('"token refresh" cart'), ['token refresh', 'cart*']);
    assert.deepEqual(words('"token ref*" '), ['token ref*']);
  });

  it('takes the filters behind a single quotation mark for filters, where the phrase is nowhere', () => {
    const meant = (text: string): unknown => {
      const { otherwise } = parseQuery(text);
      return (
        otherwise && [otherwise.terms.map((term) => term.words.join(' ')), otherwise.roles, otherwise.repos]
      );
    };
    assert.deepEqual(words('"token refresh role:user repo:shop'), ['token refresh role user repo shop']);
    assert.deepEqual(meant('"token refresh role:user repo:shop'), [['token refresh'], ['user'], ['shop']]);
    assert.deepEqual(meant('cart "token refresh role:us'), [['cart', 'token refresh'], undefined, []]);
    assert.deepEqual(meant('"token refresh role:user cart '), [['token refresh', 'cart'], ['user'], []]);
    // Another phrase behind it is one.
    assert.deepEqual(meant('"token role:user "dry run" '), [['token', 'dry run'], ['user'], []]);
    assert.deepEqual(meant('"token repo:"my shop" cart '), [['token', 'cart'], undefined, ['my shop']]);
    for (const text of ['"token refresh', '"token role:user" ', 'say "role:user', '"http://shop '])
      assert.equal(parseQuery(text).otherwise, undefined, text);
  });

  it('takes the filters behind a single quotation mark for filters in what is left out and in a value', () => {
    const without = parseQuery('cart -"dry run role:user');
    assert.deepEqual([without.without[0]?.words, without.roles], [['dry', 'run'], ['user']]);
    const value = parseQuery('repo:"my shop role:user');
    assert.deepEqual([value.repos, value.roles, value.otherwise], [['my shop'], ['user'], undefined]);
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
    assert.deepEqual(query.repos, ['shop']);
    assert.equal(query.after, new Date(2026, 10, 1).getTime());
    assert.equal(query.before, new Date(2026, 10, 20).getTime());
    assert.equal(query.failed, true);
    assert.deepEqual(
      query.terms.map((term) => term.words),
      [['cart']],
    );
  });

  it('takes a value in quotation marks, several of a filter, and leaves out what has a minus', () => {
    assert.deepEqual(parseQuery('repo:"my shop" cart ').repos, ['my shop']);
    assert.deepEqual(parseQuery('repo:shop repo:blog ').repos, ['shop', 'blog']);
    assert.deepEqual(parseQuery('-repo:shop cart ').withoutRepos, ['shop']);
    assert.deepEqual(parseQuery('role:user role:final ').roles, ['user', 'final']);
    assert.deepEqual(parseQuery('role:user,Final ').roles, ['user', 'final']);
    assert.deepEqual(parseQuery('-role:agent role:user ').withoutRoles, ['agent', 'final']);
    assert.deepEqual(words('role:user,robot '), ['role user robot']);
    assert.equal(parseQuery('-from:claude ').from, 'codex');
    assert.equal(parseQuery('-after:2026-11-01 ').before, new Date(2026, 10, 1).getTime());
    assert.deepEqual(words('-role:user -repo:shop cart '), ['cart']);
    assert.deepEqual(words('see:"the plan" '), ['see the plan']);
  });

  it('takes a path as it is shown and as a shell completes it', () => {
    const query = parseQuery(
      'repo:~/work/shop repo:shop/ -repo:"my blog/" repo:C:\\work\\ repo:~old repo:/ ',
    );
    assert.deepEqual(query.repos, ['/work/shop', 'shop', 'C:\\work', '~old', '/']);
    assert.deepEqual(query.withoutRepos, ['my blog']);
  });

  it('takes what failed, and what did not', () => {
    const failed = (text: string) => parseQuery(text).failed;
    assert.deepEqual(['cart ', 'failed: ', 'failed:true ', 'failed:no ', '-failed: '].map(failed), [
      ...[undefined, true, true],
      ...[false, false],
    ]);
    assert.deepEqual(words('failed:true '), []);
    assert.deepEqual(words('failed:pytest '), ['pytest']);
  });

  it('takes exit statuses', () => {
    const taken = (text: string): unknown[] => {
      const { exits, withoutExits, wordless } = parseQuery(text);
      return [exits, withoutExits, words(text), wordless];
    };
    assert.deepEqual(taken('exit:137 cart '), [[137], [], ['cart'], false]);
    assert.deepEqual(taken('exit:1,-2, EXIT:3 -exit:0 '), [[1, -2, 3], [0], [], false]);
    // While it is typed.
    for (const text of ['exit:', 'exit:-']) assert.deepEqual(taken(text), [[], [], [], false], text);
    // What an error says is none.
    assert.deepEqual(taken('process exit: 1 '), [[], [], ['process', 'exit', '1'], false]);
    assert.deepEqual(taken('exit:early '), [[], [], ['exit early'], false]);
  });

  it('takes the value of a filter behind a blank, where it is one', () => {
    assert.equal(parseQuery('after: 2026-11-02 cart ').after, new Date(2026, 10, 2).getTime());
    assert.deepEqual(parseQuery('role: you cart ').roles, ['user']);
    assert.deepEqual(parseQuery('cart -role: answer').withoutRoles, ['final']);
    const words = (query: string): string[] => parseQuery(query).terms.map((term) => term.words.join(' '));
    assert.deepEqual(words('after: 2026-11-02 cart '), ['cart']);
    assert.deepEqual(words('after: lunch '), ['lunch']);
    assert.deepEqual(words('from: ada before: "two words" '), ['ada', 'two words']);
    assert.deepEqual(words('failed: claude repo: codex '), ['claude', 'codex']);
  });

  it('takes days by name and by how long ago they were', () => {
    const { after, before, terms } = parseQuery('after:yesterday before:today ');
    const hours = ((before ?? 0) - (after ?? 0)) / 3_600_000;
    // A day in which clocks change has another length.
    assert.ok(hours >= 23 && hours <= 25, `${hours} hours`);
    assert.deepEqual(terms, []);
    const ago = Date.now() - (parseQuery('after:2w ').after ?? 0);
    assert.equal(Math.round(ago / 86_400_000), 14);
  });

  it('takes a day that does not exist for words, unless it is still being typed', () => {
    assert.equal(parseQuery('before:2026-02-31 ').before, undefined);
    assert.deepEqual(words('after:2026-13 '), ['after 2026 13']);
    assert.deepEqual(words('after:2026-13'), []);
  });

  it('knows the quotation marks and the colon of other keyboards', () => {
    assert.deepEqual(words('“token refresh” «dry run» 「日付 修正」'), [
      'token refresh',
      'dry run',
      '日付 修正',
    ]);
    assert.deepEqual(parseQuery('role：user ').roles, ['user']);
  });

  it('looks for the options of a command that was pasted', () => {
    const query = parseQuery('git commit -m x --no-verify -draft ');
    assert.deepEqual(
      query.terms.map((term) => term.words.join(' ')),
      ['git', 'commit', 'm', 'x', 'no verify'],
    );
    assert.deepEqual(
      query.without.map((term) => term.words),
      [['draft']],
    );
    // It becomes `-timeout`.
    assert.deepEqual(words('checkout -t'), ['checkout']);
  });

  it('looks for the beginning of a long text', () => {
    const long = parseQuery('at loadCart '.repeat(1_000));
    assert.equal(long.terms.length, 16);
    assert.ok(parseQuery('更'.repeat(10_000)).terms.every(({ words: [word = ''] }) => word.length <= 100));
    assert.deepEqual(words(`see/${'x'.repeat(300)}/y `), [`see ${'x'.repeat(100)}*`]);
    assert.ok(parseQuery('a/'.repeat(10_000)).terms.every((term) => term.words.length <= 32));
  });

  it('knows when there is no word in it', () => {
    assert.equal(parseQuery('=> ').wordless, true);
    // The phrase has only begun.
    assert.equal(parseQuery('"').wordless, false);
    assert.equal(parseQuery('role:user => ').wordless, false);
    assert.equal(parseQuery(' ').wordless, false);
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
    assert.deepEqual(words('cart after:yest'), ['cart']);
    assert.deepEqual(words('cart after:yest '), ['cart', 'after yest']);
    assert.deepEqual(words('cart from:cl'), ['cart']);
    assert.deepEqual(words('cart role:us'), ['cart']);
    assert.deepEqual(words('cart -role:user,fi'), ['cart']);
    assert.deepEqual(words('cart role:us '), ['cart', 'role us']);
    assert.equal(parseQuery('cart from:Claude').from, 'claude');
    assert.deepEqual(words('cart from:here '), ['cart', 'from here']);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter, maxLength: 200 }), (text) => {
        const query = parseQuery(text);
        assert.ok(
          query.terms.every((term) => term.words.length > 0 && term.words.every((word) => word !== '')),
        );
      }),
    );
  });
});
