import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/recall/query.ts';
import { tellingTerms } from '../../../src/recall/little-words.ts';
import { withTalks } from '../../support/found-sessions.ts';

describe('a question in whole sentences', () => {
  let talks: Awaited<ReturnType<typeof withTalks>>;
  before(async () => {
    talks = await withTalks([
      {
        ...{ thread: 'certificate', project: '/home/dev/infra', ago: 12 },
        said: [
          ['you', 'renew the wildcard certificate'],
          ['answer', 'Renewed. The API token of the DNS provider had expired; a new one is in the vault.'],
        ],
      },
      {
        ...{ thread: 'rates', project: '/home/dev/billing', ago: 3 },
        said: [
          ['you', 'Some invoices have the old rate. Where do we take that from, and what did we do to it?'],
        ],
      },
      {
        ...{ thread: 'consent', project: '/home/dev/shop', ago: 2 },
        said: [
          ['you', 'add a cookie banner'],
          ['answer', 'Analytics is loaded after consent.'],
        ],
      },
      {
        ...{ thread: 'setup', project: '/home/dev/notes', ago: 1 },
        said: [['you', 'What did I do about the linter, and how do I sign commits?']],
      },
      {
        ...{ thread: 'umlauts', project: '/home/dev/shop', ago: 20 },
        said: [['answer', 'Die Suche faltet jetzt Umlaute.']],
      },
      {
        ...{ thread: 'german', project: '/home/dev/notes', ago: 1 },
        said: [['you', 'Wie machen wir das mit dem Index in der Datenbank?']],
      },
      {
        ...{ thread: 'readme', project: '/home/dev/notes', ago: 50 },
        said: [['ran', 'cat README.md\u001eYou can run the build. Memory is cheap. Check out the export.']],
      },
      {
        ...{ thread: 'heap', project: '/home/dev/shop', ago: 9 },
        said: [
          ['you', 'The build of the export is out of memory'],
          ['answer', 'Run it with a larger heap.'],
          ['you', 'run the tests'],
          ['ran', 'npm run test\u001erun 31'],
        ],
      },
    ]);
  });
  after(() => talks.close());

  const asked = (query: string): unknown => {
    const { hits, leftAside } = talks.find(query);
    return [hits[0]?.thread, leftAside];
  };

  it('is answered by what it is about, not by what was asked in the same words', () => {
    assert.deepEqual(asked('where did we put the dns token '), ['certificate', ['put']]);
    assert.deepEqual(asked('what did I do about cookies '), ['consent', undefined]);
    assert.deepEqual(asked("why doesn't the cookie banner show "), ['consent', ['show']]);
    assert.deepEqual(asked('wie war das mit den umlauten in der suche '), ['umlauts', ['war']]);
    assert.deepEqual(asked('what about the dns tok'), ['certificate', undefined]);
  });

  it('finds first what really has all of its words', () => {
    assert.deepEqual(talks.places('how do I sign ').slice(0, 1), ['setup:1']);
    assert.deepEqual(asked('did we do it '), ['rates', undefined]);
  });

  it('shows what has all but the commonest word behind what has all by chance', () => {
    const { hits, leftAside } = talks.find('why does the export build run out of memory ');
    assert.deepEqual(
      hits.map(({ thread, allIn }) => [thread, allIn]),
      [
        ['readme', undefined],
        ['heap', 'nowhere'],
      ],
    );
    assert.deepEqual(leftAside, ['run']);
    assert.deepEqual(talks.places('"run" export build memory ').slice(0, 9), ['readme:1']);
  });

  it('keeps what is in quotation marks or in capitals, and all where nothing tells more', () => {
    const telling = (query: string): string[] =>
      tellingTerms(parseQuery(query).terms).map(({ words, typed }) => typed ?? words.join(' '));
    assert.deepEqual(telling('the "how to" of it '), ['how to']);
    assert.deepEqual(telling('WHERE id NOT IN the list '), ['WHERE', 'id', 'IN', 'list']);
    assert.deepEqual(telling('vat OR csrf '), ['vat', 'csrf']);
    assert.deepEqual(telling('what is this '), ['what', 'is', 'this']);
    assert.deepEqual(telling('is-a of to_do where? '), ['is-a', 'to_do']);
    assert.deepEqual(telling('où sont les états '), ['états']);
  });
});
