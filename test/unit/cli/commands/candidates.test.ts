import assert from 'node:assert/strict';
import type { EngineApi } from '../../../../src/shared/engine-api.ts';
import { MOST_CANDIDATES } from '../../../../src/shared/limits.ts';
import { candidateSchema } from '../../../../src/shared/model.ts';
import { NOW, sampleCandidate, sampleStatus } from '../fake-engine.ts';
import { runFake, assertNarrow } from '../run-fake.ts';
import { width } from '../../../../src/shared/line-width.ts';

describe('carryover candidates', () => {
  it('lists what waits, with evidence, as a JSON array', async () => {
    const ran = await runFake(['candidates', '--json']);
    assert.equal(ran.code, 0);
    const parsed = candidateSchema.array().parse(JSON.parse(ran.out));
    assert.equal(parsed[0]?.evidence[0]?.line, 12);
    assert.deepEqual(ran.calls, [['candidates', { status: 'open', from: 0 }]]);
  });

  it('groups them as the Inbox does, blocked ones last and with the reason', async () => {
    const finding = {
      rule: 'secret/github-token',
      verdict: 'blocked',
      message: 'A token.',
      start: 0,
      end: 4,
    } as const;
    const ran = await runFake(['candidates'], {
      answers: {
        candidates: () =>
          Promise.resolve([
            sampleCandidate({ id: 'bbbbbbbb1', verdict: 'blocked', findings: [finding], sessions: 1 }),
            sampleCandidate({
              id: 'cccccccc1',
              destination: 'global-rules',
              text: 'Answer in short sentences.',
            }),
            sampleCandidate({
              id: 'dddddddd1',
              kind: 'trap',
              text: 'port 5432 refused -> docker compose up -d db',
            }),
          ]),
      },
    });
    assert.equal(
      ran.out,
      [
        'shop (/home/ada/shop)  1',
        '  dddddddd  trap: port 5432 refused -> docker compose up -d db  3 sessions · 2 d',
        '',
        'Global rules  1',
        '  cccccccc  Answer in short sentences.                          3 sessions · 2 d',
        '',
        'Blocked  1',
        '  bbbbbbbb  Run `yarn test:unit` before sayi…  1 session  · 2 d · holds a secret',
        '',
      ].join('\n'),
    );
    assertNarrow(ran.out);
  });

  it('sets texts, sessions and ages one below the other, in all groups that have no more to say', async () => {
    const many = [
      sampleCandidate({ id: 'aaaaaaaa1', sessions: 12, text: 'One.' }),
      sampleCandidate({
        id: 'bbbbbbbb1',
        sessions: 1,
        lastSeen: NOW - 45 * 60_000,
        text: 'Two, longer. '.repeat(9),
      }),
      sampleCandidate({ id: 'cccccccc1', sessions: 1, destination: 'global-rules', text: '日本語。' }),
    ];
    const { out } = await runFake(['candidates'], { answers: { candidates: () => Promise.resolve(many) } });
    const rows = out.split('\n').filter((row) => row.startsWith('  '));
    assert.deepEqual(
      rows.map((row) => /\d+ session.*$/u.exec(row)?.[0]),
      ['12 sessions · 2 d', '1 session   · 45 min', '1 session   · 2 d'],
    );
    const columns = rows.map((row) => width(row.slice(0, row.search(/\d+ session/u))));
    assert.equal(new Set(columns).size, 1, out);
    assertNarrow(out);
  });

  it('asks for everything with --all, and says what was decided', async () => {
    const ran = await runFake(['candidates', '--all'], {
      answers: { candidates: () => Promise.resolve([sampleCandidate({ status: 'archived' })]) },
    });
    assert.deepEqual(ran.calls[0], ['candidates', { from: 0 }]);
    assert.match(ran.out, /archived\n$/u);
  });

  it('lists all, however many lists the engine gives them in', async () => {
    const all = Array.from({ length: MOST_CANDIDATES + 3 }, (_, n) => sampleCandidate({ id: `c${n}` }));
    const candidates: EngineApi['candidates'] = ({ from = 0 }) =>
      Promise.resolve(all.slice(from, from + MOST_CANDIDATES));
    const { out } = await runFake(['candidates', '--json'], { answers: { candidates } });
    assert.deepEqual(
      candidateSchema
        .array()
        .parse(JSON.parse(out))
        .map(({ id }) => id),
      all.map(({ id }) => id),
    );
  });

  it('keeps to one kind and to this project', async () => {
    const ran = await runFake(['candidates', '--kind', 'trap', '--here', '--json'], {
      answers: {
        candidates: () =>
          Promise.resolve([sampleCandidate(), sampleCandidate({ id: 'other', kind: 'trap' })]),
      },
    });
    assert.deepEqual(ran.calls, [
      ['projectOf', '/home/ada/shop'],
      ['candidates', { status: 'open', project: '/home/ada/shop', from: 0 }],
    ]);
    const parsed = candidateSchema.array().parse(JSON.parse(ran.out));
    assert.deepEqual(
      parsed.map(({ id }) => id),
      ['other'],
    );
  });

  it('refuses --here outside any project', async () => {
    const ran = await runFake(['candidates', '--here'], {
      answers: { projectOf: () => Promise.resolve(null) },
    });
    assert.equal(ran.code, 1);
    assert.equal(ran.err, 'This folder belongs to no project; leave out --here to look everywhere.\n');
  });

  it('says so when nothing waits, and when nothing was ever read', async () => {
    const empty = { candidates: () => Promise.resolve([]) };
    const read = await runFake(['candidates'], { answers: empty });
    assert.equal(read.out, 'Nothing waits. Your sessions were last read 1 min ago.\n');
    assert.equal(read.code, 0);
    const fresh = await runFake(['candidates'], {
      answers: { ...empty, status: () => Promise.resolve(sampleStatus({ lastScan: null })) },
    });
    assert.match(fresh.out, /^Nothing waits\. Your sessions have not been read yet\. Run "carryover scan"/u);
  });
});
