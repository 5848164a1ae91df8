import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { sessionPath, threadId } from '../../scripts/demo/session-lines.ts';
import { Engine } from '../../src/engine/engine.ts';
import { silentLog } from '../../src/engine/line-log.ts';
import {
  FOLDER,
  FORMATS,
  type Format,
  type Line,
  MARK,
  type Place,
  SENTENCES,
  event,
  message,
  typedItem,
} from './untyped-places.ts';

const AT = Date.UTC(2026, 10, 18, 9);

/** A session in which somebody else says things, and a person one. */
interface Plan {
  format: Format;
  subagent: boolean;
  said: readonly { place: number; sentence: string }[];
}

function linesAt(place: Place | undefined, sentence: string): Line[] {
  const lines = place?.(sentence) ?? [];
  return isLine(lines) ? [lines] : lines;
}

const isLine = (lines: Line | Line[]): lines is Line => typeof lines[0] === 'string';

function linesOf({ format, subagent, said }: Plan, thread: string, own: string): string[] {
  const places = FORMATS[format];
  const others = said.map(({ place, sentence }) => linesAt(places[place % places.length], sentence));
  const typed = {
    paginated: typedItem(own),
    legacy: event({ type: 'user_message', message: own }),
    bare: message('user', own),
  }[format];
  const half = Math.ceil(others.length / 2);
  const all = [...others.slice(0, half).flat(), typed, ...others.slice(half).flat()];
  const timestamp = new Date(AT).toISOString();
  if (format === 'bare') {
    const context = `<environment_context>\n<cwd>${FOLDER}</cwd>\n</environment_context>`;
    const head = { id: thread, timestamp, instructions: SENTENCES[0], git: null };
    return [head, message('user', context)[1], ...all.map(([, payload]) => payload)].map((line) =>
      JSON.stringify(line),
    );
  }
  const head: Line = [
    'session_meta',
    {
      ...{ id: thread, cwd: FOLDER, originator: 'codex_vscode', cli_version: '0.169.0' },
      ...{ instructions: SENTENCES[0], base_instructions: { text: SENTENCES[1] } },
      ...(format === 'paginated' && { history_mode: 'paginated' }),
      ...(subagent && { thread_source: 'subagent', source: { subagent: { thread_spawn: {} } } }),
    },
  ];
  return [head, event({ type: 'task_started', turn_id: 'turn' }), ...all].map(([type, payload], ordinal) =>
    JSON.stringify({ timestamp, ...(format === 'paginated' && { ordinal }), type, payload }),
  );
}

const plans = fc.array(
  fc.record({
    format: fc.constantFrom<Format>('paginated', 'legacy', 'bare'),
    subagent: fc.boolean(),
    said: fc.array(fc.record({ place: fc.nat(199), sentence: fc.constantFrom(...SENTENCES) }), {
      minLength: 1,
      maxLength: 12,
    }),
  }),
  { minLength: 5, maxLength: 20 },
);

describe('what nobody typed', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-untyped-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function learnFrom(sessions: readonly Plan[], codexHome: string) {
    for (const [n, plan] of sessions.entries()) {
      const file = sessionPath(codexHome, threadId(n), AT);
      await mkdir(path.dirname(file), { recursive: true });
      const lines = linesOf(plan, threadId(n), `From now on always use tool${n} in this repo.`);
      await writeFile(file, lines.map((line) => `${line}\n`).join(''));
    }
    const stateDir = path.join(codexHome, 'carryover');
    const engine = await Engine.open({ codexHome, stateDir, watch: false, log: silentLog });
    try {
      await engine.scan();
      const sessionsKnown = await engine.sessions({});
      const { hits } = await engine.recall({ query: MARK, limit: 200 });
      return {
        candidates: await engine.candidates({}),
        titles: sessionsKnown.map(({ title }) => title),
        read: hits.map(({ thread, role }) => ({ thread, role })),
      };
    } finally {
      await engine.close();
    }
  }

  const everyPlace = Object.entries(FORMATS).flatMap(([format, places]) =>
    places.map((_, place) => ({
      ...{ format: format as Format, subagent: false },
      said: [{ place, sentence: SENTENCES[place % SENTENCES.length] ?? '' }],
    })),
  );

  it('never becomes a candidate, from whatever place in a session of any format', async function () {
    this.timeout(20_000);
    const { candidates, titles, read } = await learnFrom(everyPlace, path.join(folder, 'all'));
    const words = candidates.map(({ text }) => text);
    assert.deepEqual(
      words.filter((text) => text.includes(MARK)),
      [],
    );
    for (const n of everyPlace.keys())
      assert.ok(words.includes(`Always use tool${n} in this repo.`), JSON.stringify(everyPlace[n]));
    assert.ok(titles.every((title) => title !== '' && !SENTENCES.includes(title)));
    // What tools, files and agents said was read, or this would prove nothing.
    for (const format of Object.keys(FORMATS)) {
      const threads = new Set(everyPlace.flatMap((plan, n) => (plan.format === format ? [threadId(n)] : [])));
      const roles = read.filter(({ thread }) => threads.has(thread)).map(({ role }) => role);
      assert.ok(roles.filter((role) => role === 'command').length >= 6, `${format}: ${roles.join()}`);
      assert.ok(roles.includes('change') && roles.includes('final'), `${format}: ${roles.join()}`);
    }
  });

  it('never becomes one in any mix, and what a person typed beside it does', async function () {
    this.timeout(20_000);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(plans, async (sessions) => {
        const { candidates } = await learnFrom(sessions, path.join(folder, String((run += 1))));
        const typed = sessions.flatMap(({ format, subagent }, n) =>
          subagent && format !== 'bare' ? [] : [`Always use tool${n} in this repo.`],
        );
        assert.deepEqual(candidates.map(({ text }) => text).sort(), typed.sort());
      }),
      { numRuns: 10 },
    );
  });
});
