import assert from 'node:assert/strict';
import { decodeFixture, fixtureNames, story } from './sessions.ts';

/** What happened in the scenarios, whatever the version that wrote them down. */
const STORIES: Readonly<Record<string, readonly string[]>> = {
  preference: [
    'start',
    'person: Please always use pnpm in this repo, never npm. Install vitest.',
    'commentary: I will use pnpm.',
    'command 0: echo pnpm add -D vitest',
    'final: Installed vitest with pnpm.',
    'end complete',
    'start',
    'person: Thanks. Remember that for next time.',
    'final: Noted: pnpm, never npm.',
    'end complete',
  ],
  correction: [
    'start',
    'person: Add a price field to the product.',
    'files ok: add product.ts',
    'final: Added price as a number with decimals.',
    'end complete',
    'start',
    'person: No, prices are always integer cents in this project, never floats.',
    'files ok: update product.ts',
    'final: Changed it to priceCents, an integer.',
    'end complete',
  ],
  'fail-change-pass': [
    'start',
    'person: Run the tests and fix what fails.',
    'commentary: Running the tests first.',
    'command 1: sh cart.test.sh',
    'files ok: update cart.ts',
    'command 0: sh cart.test.sh',
    'final: The total had to be in cents; cart.test.sh passes now.',
    'end complete',
  ],
  'code-mode': [
    'start',
    'person: How do I deploy? Check that the tests pass first.',
    'command 2: sh missing.test.sh',
    'command 1: sh cart.test.sh && cat deploy.md',
    'files ok: update deploy.md',
    'final: Run sh cart.test.sh, then make ship.',
    'end complete',
  ],
  'fork-parent': [
    'start',
    'person: Which package manager do we use?',
    'command 0: ls',
    'final: pnpm.',
    'end complete',
    'start',
    'person: Use vitest for tests, not jest.',
    'final: vitest it is.',
    'end complete',
    'start',
    'person: Thanks, that is all.',
    'final: You are welcome.',
    'end complete',
  ],
  'fork-child': [
    'start',
    'person: From now on run the linter before every commit.',
    'final: I will.',
    'end complete',
  ],
  resume: [
    'start',
    'person: Name the branch feature/cart.',
    'final: Done.',
    'end complete',
    'start',
    'person: Branch names always start with feature/ or fix/.',
    'final: Understood.',
    'end complete',
  ],
  'failed-turn': [
    'start',
    'person: Say hello.',
    'end failed',
    'start',
    'person: Try again.',
    'final: Hello.',
    'end complete',
  ],
  compacted: [
    'start',
    'person: We decided on vitest, not jest.',
    'final: vitest it is.',
    'end complete',
    'start',
    'compacted',
    'end complete',
    'start',
    'person: Put tests beside the source file.',
    'final: I will.',
    'end complete',
  ],
  exec: [
    'start',
    'person: List the files.',
    'command 0: ls',
    'final: Three entries.',
    'end complete',
    'start',
    'person: Again, please.',
    'final: The same.',
    'end complete',
  ],
  'ide-wrapper': [
    'start',
    'person: Always write the tests in the same folder as the code.',
    'final: I will.',
    'end complete',
  ],
  'agents-md': [
    'start',
    'person: What are the rules here?',
    'final: pnpm, and prices in cents.',
    'end complete',
  ],
  skill: ['start', 'person: $release-notes for version 2', 'final: - Prices are in cents.', 'end complete'],
};

describe('sessions that the real Codex wrote', () => {
  for (const name of fixtureNames()) {
    const scenario = name.replace(/^.*\/|\.jsonl$/g, '');
    const told = STORIES[scenario];
    if (told === undefined || name.startsWith('bare/')) continue;
    it(`tell the same story in ${name}`, () => {
      const { events, skipped } = decodeFixture(name);
      const [first, ...rest] = story(events);
      const format = name.startsWith('0.169.0/') ? 'paginated' : 'legacy';
      assert.equal(first, `session ${format}${scenario === 'fork-child' ? ' fork' : ''} /home/dev/shop`);
      assert.deepEqual(rest, told);
      assert.equal(skipped, 0);
    });
  }

  it('give every event the place where it stands', () => {
    for (const name of fixtureNames().filter((it) => !it.startsWith('bare/'))) {
      let last = 0;
      for (const event of decodeFixture(name).events) {
        assert.ok(event.line >= last, `${name}: lines go up`);
        last = event.line;
        assert.ok(event.time > Date.parse('2026-11-21') && event.time < Date.parse('2026-12-31'), name);
        if (event.kind !== 'session')
          assert.match(event.turn ?? '', /^[0-9a-f-]{36}$/, `${name}:${event.line}`);
      }
    }
  });

  it('carry ordinals only where Codex writes them, and a fork goes on from its parent’s', () => {
    assert.ok(decodeFixture('0.142.3/preference.jsonl').events.every(({ ordinal }) => ordinal === undefined));
    assert.equal(decodeFixture('0.169.0/preference.jsonl').events[0]?.ordinal, 0);
    assert.equal(decodeFixture('0.169.0/fork-child.jsonl').events[0]?.ordinal, 28);
  });

  it('name the parent of a sub-agent, and nothing in it counts as typed', () => {
    for (const set of ['0.169.0', '0.169.0-legacy']) {
      const parent = decodeFixture(`${set}/sub-agent-parent.jsonl`).events;
      const child = decodeFixture(`${set}/sub-agent-child.jsonl`).events;
      const [session] = child;
      assert.ok(session?.kind === 'session' && session.subagent);
      assert.equal(session.parentThread, parent[0]?.thread);
      assert.ok(child.every(({ kind }) => kind !== 'person'));
    }
  });

  it('tell an interrupted turn from the one after it', () => {
    for (const set of ['0.142.3', '0.169.0', '0.169.0-legacy']) {
      const told = story(decodeFixture(`${set}/interrupted.jsonl`).events);
      const end = told.indexOf('end interrupted');
      assert.equal(told[2], 'person: Start the dev server.');
      assert.ok(end > 2, set);
      assert.equal(told[end + 2], 'person: Stop, never start the dev server yourself. I run it.');
      assert.equal(told.at(-1), 'end complete');
    }
  });

  it('know what was injected for what it is', () => {
    const kinds = (name: string): string[] =>
      decodeFixture(name).events.flatMap((event) => (event.kind === 'injected' ? [event.what] : []));
    assert.deepEqual(kinds('0.142.3/agents-md.jsonl'), [
      'permissions',
      'skill-list',
      'agents-md',
      'environment',
    ]);
    assert.deepEqual(kinds('0.169.0/agents-md.jsonl'), [
      'skill-list',
      'permissions',
      'other',
      'agents-md',
      'environment',
    ]);
    assert.ok(kinds('0.142.3/skill.jsonl').includes('skill'));
    assert.ok(kinds('0.169.0/skill.jsonl').includes('skill'));
    assert.ok(kinds('0.142.3/interrupted.jsonl').includes('abort-notice'));
    assert.ok(kinds('0.169.0/interrupted.jsonl').includes('abort-notice'));
  });

  it('are read in the bare format too', () => {
    assert.deepEqual(story(decodeFixture('bare/fail-change-pass.jsonl').events), [
      'session bare',
      'session bare /home/dev/shop',
      'person: Run the tests and fix what fails.',
      'command 1: sh cart.test.sh',
      'files ok: update cart.ts',
      'command 0: sh cart.test.sh',
      'final: The total had to be in cents; the test passes now.',
    ]);
    assert.deepEqual(story(decodeFixture('bare/preference.jsonl').events).slice(1), [
      'session bare /home/dev/shop',
      'person: Please always use pnpm in this repo, never npm.',
      'final: I will use pnpm from now on.',
    ]);
  });
});
