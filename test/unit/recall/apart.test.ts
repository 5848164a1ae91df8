import assert from 'node:assert/strict';
import { type Said, type TalkedSession, withTalks } from '../../support/found-sessions.ts';
import { QUESTIONS, TALKS } from './judged-talks.ts';

describe('words that stand in different turns of a session', () => {
  let talks: Awaited<ReturnType<typeof withTalks>>;
  before(async () => (talks = await withTalks(TALKS)));
  after(() => talks.close());

  for (const [query, first] of QUESTIONS)
    it(`lead to the session that has all: ${query}`, () => {
      const { hits } = talks.find(`${query} `);
      const [place = ''] = talks.places(`${query} `);
      assert.ok(first.includes(place), place);
      assert.equal(hits[0]?.allIn, 'session');
    });

  /** Each hit with where all the words stand, and what was left aside. */
  const told = (query: string, project?: string): string[] => {
    const { hits, leftAside } = talks.find(query, project === undefined ? {} : { project });
    return [
      ...hits.map(({ thread, allIn }) => `${thread}, ${allIn}`),
      ...(leftAside ? [`without ${leftAside.join(', ')}`] : []),
    ];
  };

  it('are said to, and what is left aside only of what has less', () => {
    assert.deepEqual(told('grafana pagerduty '), ['alerts, session']);
    assert.deepEqual(told('exif thumbnails '), [
      ...['photos, session', 'gallery, nowhere', 'photos, nowhere'],
      'without exif',
    ]);
    assert.deepEqual(told('postmark exif '), ['newsletter, nowhere', 'without exif']);
  });

  it('are found the same while the index has not written its words, and while they are typed', () => {
    for (const [query] of QUESTIONS)
      assert.deepEqual(talks.places(`${query} `, { gathered: true }), talks.places(`${query} `), query);
    for (const query of ['grafana pagerd', 'grafana pagerdut', 'exif thum', 'zsh homebr'])
      assert.equal(talks.find(query).hits[0]?.allIn, 'session', query);
  });

  it('count only in messages that the filters let through', () => {
    assert.deepEqual(told('exif thumbnails role:user ').slice(0, 1), ['photos, session']);
    assert.deepEqual(told('grafana pagerduty role:user '), [
      ...['panels, nowhere', 'alerts, nowhere'],
      'without pagerduty',
    ]);
    assert.deepEqual(told('grafana pagerduty after:2026-11-15 '), ['panels, nowhere', 'without pagerduty']);
    assert.deepEqual(told('completions enoent failed: '), ['packaging, nowhere', 'without completions']);
    assert.deepEqual(told('exif thumbnails repo:field-notes ').slice(0, 1), ['photos, session']);
    assert.deepEqual(told('exif thumbnails repo:shop '), ['gallery, nowhere', 'without exif']);
    assert.deepEqual(told('exif thumbnails ', '/home/dev/shop'), ['gallery, nowhere', 'without exif']);
    assert.deepEqual(told('grafana pagerduty ', '/home/dev/infra'), ['alerts, session']);
  });

  it('do not count where what is left out stands in the same message', () => {
    assert.deepEqual(told('exif thumbnails -gallery ').slice(0, 1), ['photos, session']);
    assert.ok(!told('exif thumbnails -location ').includes('photos, session'));
  });

  it('take a phrase as it stands, and never without it', () => {
    assert.deepEqual(told('"double opt-in" legal ').slice(0, 1), ['newsletter, session']);
    assert.deepEqual(told('"opt-in double" legal '), []);
    assert.deepEqual(told('"double opt-in" grafana '), ['newsletter, nowhere', 'without grafana']);
    assert.deepEqual(told('"double opt-in" "disk alert" '), []);
  });

  it('of a sentence say less than what stands together', () => {
    assert.ok(!told('photos signal thumbnails orientation ').some((line) => line.endsWith('session')));
  });
});

describe('sessions that have all words', () => {
  const session = (thread: string, ago: number, said: readonly Said[], more = {}): TalkedSession => ({
    ...{ thread, project: '/home/dev/x', ago, said },
    ...more,
  });
  const found = async (sessions: readonly TalkedSession[], query: string): Promise<string[]> => {
    const talks = await withTalks(sessions);
    const { hits } = talks.find(query);
    await talks.close();
    return hits.map(({ thread, allIn }) => `${thread}, ${allIn}`);
  };
  const walrus: Said = ['you', 'a walrus'];
  const herring: Said = ['you', 'a herring'];
  const otter: Said = ['answer', 'an otter'];

  it('stand in the order of how near the words are to each other', async () => {
    const far: Said[] = [walrus, ...Array.from({ length: 40 }, () => otter), herring];
    const sessions = [session('far', 1, far, { apart: 50 }), session('near', 9, [walrus, herring])];
    assert.deepEqual((await found(sessions, 'walrus herring ')).slice(0, 2), [
      'near, session',
      'far, session',
    ]);
  });

  it('stand behind the messages that have all, where those are hardly any', async () => {
    const both: Said = ['ran', 'cat list.txt\u001ewalrus\nherring'];
    const sessions = [session('talk', 2, [walrus, herring]), session('list', 1, [both, herring])];
    assert.deepEqual(await found(sessions, 'walrus herring '), ['list, undefined', 'talk, session']);
    const more = Array.from({ length: 3 }, (_, at) => session(`list${at}`, at, [both]));
    assert.ok(!(await found([...sessions, ...more], 'walrus herring ')).includes('talk, session'));
  });

  it('are found by a word of very many messages, however old the session is', async () => {
    const many = Array.from({ length: 1_200 }, () => otter);
    const sessions = [
      session('new', 1, many),
      session('old', 200, [otter, herring]),
      session('other', 100, [herring]),
    ];
    for (const query of [
      'herring otter ',
      'herring ott',
      'herring otter role:user,final ',
      'herring otter -seal ',
    ])
      assert.deepEqual((await found(sessions, query)).slice(0, 2), ['old, session', 'other, nowhere'], query);
    // What is left out may stand in each of them.
    const rusty = [...sessions.slice(0, 1), session('old', 200, [['answer', 'a rusty otter'], herring])];
    assert.ok(!(await found(rusty, 'herring otter -rusty ')).includes('old, session'));
    assert.ok((await found(rusty, 'herring otter -seal ')).includes('old, session'));
    assert.deepEqual((await found(sessions, 'herring otter role:user ')).slice(0, 2), [
      ...['other, nowhere', 'old, nowhere'],
    ]);
  });
});
