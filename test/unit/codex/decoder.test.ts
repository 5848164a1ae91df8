import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDecoder } from '../../../src/codex/decode/decoder.ts';
import { decoderStateSchema } from '../../../src/codex/decode/state.ts';
import type { SessionEvent } from '../../../src/codex/events.ts';
import { LineSplitter } from '../../../src/codex/lines.ts';
import {
  brief,
  decodeBytes,
  decodeLines,
  fixture,
  fixtureNames,
  line,
  story,
  threadOf,
  THREAD,
} from './sessions.ts';

const META = line('session_meta', {
  id: THREAD,
  cwd: '/home/dev/shop',
  originator: 'codex-tui',
  cli_version: '0.60.0',
});
const TURN = '01a1fd80-5af1-7420-b5b0-1ab9c27127a2';

describe('decoding', () => {
  it('gives the same events however the bytes are cut', () => {
    const sessions = fixtureNames().map((name) => ({ name, bytes: fixture(name) }));
    fc.assert(
      fc.property(
        fc.constantFrom(...sessions),
        fc.array(fc.nat(), { maxLength: 20 }),
        ({ name, bytes }, cuts) => {
          const whole = decodeBytes(bytes, threadOf(bytes));
          const pieces = decodeBytes(
            bytes,
            threadOf(bytes),
            cuts.map((at) => at % bytes.length),
          );
          assert.deepEqual(pieces, whole, name);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('goes on from any line with the state of that line', () => {
    for (const name of fixtureNames()) {
      const bytes = fixture(name);
      const thread = threadOf(bytes);
      const whole = decodeBytes(bytes, thread).events;
      let decoder = createDecoder(thread);
      const events: SessionEvent[] = [];
      new LineSplitter().push(bytes, (it) => {
        events.push(...decoder.decode(it));
        // The state takes the way it takes through a database.
        decoder = createDecoder(
          thread,
          decoderStateSchema.parse(JSON.parse(JSON.stringify(decoder.state()))),
        );
      });
      events.push(...decoder.settle(Infinity));
      assert.deepEqual(events, whole, name);
    }
  });

  it('keeps a small state', () => {
    for (const name of fixtureNames()) {
      const bytes = fixture(name);
      const decoder = createDecoder(threadOf(bytes));
      new LineSplitter().push(bytes, (it) => {
        decoder.decode(it);
        assert.ok(JSON.stringify(decoder.state()).length < 2_000, name);
      });
    }
  });

  it('bounds its state whatever a session holds', () => {
    const calls = Array.from({ length: 200 }, (_, at) =>
      line('response_item', {
        type: 'function_call',
        name: 'shell',
        call_id: `call_${at}`,
        arguments: JSON.stringify({ command: ['bash', '-lc', 'x'.repeat(50_000)] }),
      }),
    );
    const decoder = createDecoder(THREAD);
    new LineSplitter().push(Buffer.from(calls.map((it) => JSON.stringify(it)).join('\n') + '\n'), (it) =>
      decoder.decode(it),
    );
    assert.ok(JSON.stringify(decoder.state()).length < 200_000);
  });

  it('reads CRLF, a byte order mark and U+2028 as Codex’s own lines', () => {
    const bytes = fixture('0.169.0/preference.jsonl');
    const thread = threadOf(bytes);
    const plain = decodeBytes(bytes, thread).events.map(brief);
    const odd = Buffer.from(
      `\ufeff${bytes.toString('utf8').replaceAll('\n', '\r\n').replaceAll('never npm', 'never\u2028npm')}`,
    );
    assert.deepEqual(
      decodeBytes(odd, thread).events.map((event) => brief(event).replaceAll('never\u2028npm', 'never npm')),
      plain,
    );
  });

  it('counts malformed lines and passes over them', () => {
    const { events, skipped } = decodeLines([
      META,
      '{"timestamp":"2026-11-21T09:46:50.003Z","type":"event_msg","payload":{"type":"user_message","message":"cut o',
      'not json',
      '42',
      '[]',
      '{"type":"event_msg"}',
      line('event_msg', { type: 'user_message', message: 7 }),
      '',
      '   ',
      line('event_msg', { type: 'user_message', message: 'Use tabs.' }),
    ]);
    assert.equal(skipped, 6);
    assert.deepEqual(story(events).slice(1), ['person: Use tabs.']);
  });

  it('passes over types and fields it does not know', () => {
    const { events, skipped } = decodeLines([
      META,
      line('quantum_state', { type: 'superposition' }),
      line('constructor', { type: 'toString' }),
      line('event_msg', { type: 'brand_new_event', message: 7 }),
      line('event_msg', { type: 'item_completed', item: { type: 'Hologram', content: 3 } }),
      line('event_msg', { type: 'user_message', message: 'Use tabs.', mood: { deep: [1] } }, { extra: true }),
      { type: 'unknown_bare_item', x: 1 },
    ]);
    assert.deepEqual(story(events).slice(1), ['person: Use tabs.']);
    assert.equal(skipped, 0);
  });

  it('reads a line whose fields stand in another order', () => {
    const { events } = decodeLines([
      META,
      {
        payload: { message: 'Use tabs.', type: 'user_message' },
        type: 'event_msg',
        timestamp: '2026-11-21T09:46:51.000Z',
      },
    ]);
    const person = events.at(-1);
    assert.equal(person?.kind, 'person');
    assert.equal(person.time, Date.parse('2026-11-21T09:46:51.000Z'));
  });

  it('reads a payload whose type does not stand first', () => {
    const { events } = decodeLines([META, line('event_msg', { message: 'Use tabs.', type: 'user_message' })]);
    assert.deepEqual(story(events).slice(1), ['person: Use tabs.']);
  });

  it('knows old forks by the copied first line too', () => {
    const parent = '0b5a0000-0000-4000-8000-000000000001';
    const at = (seconds: number): object => ({
      timestamp: new Date(Date.parse('2025-11-02T10:00:00Z') + seconds * 1_000).toISOString(),
    });
    const said = (message: string, seconds: number): object =>
      line('event_msg', { type: 'user_message', message }, at(seconds));
    const { events } = decodeLines([
      line('session_meta', { id: THREAD, cwd: '/w' }, at(0)),
      line('session_meta', { id: parent, cwd: '/w' }, at(0.01)),
      said('Copied one.', 0.02),
      said('Copied two.', 0.9),
      said('My own.', 31),
    ]);
    assert.deepEqual(story(events), ['session legacy /w', 'person: My own.']);
  });

  it('goes on with its own turns when another session’s first line stands among them', () => {
    const stray = line('session_meta', { id: '0b5a0000-0000-4000-8000-000000000001', cwd: '/w' });
    const said = (message: string): object => line('event_msg', { type: 'user_message', message });
    const { events } = decodeLines([META, said('First.'), stray, said('Second.')]);
    assert.deepEqual(story(events), ['session legacy /home/dev/shop', 'person: First.', 'person: Second.']);
  });

  it('does not take a resume for another session', () => {
    const { events } = decodeLines([
      META,
      META,
      line('event_msg', { type: 'user_message', message: 'On we go.' }),
    ]);
    assert.deepEqual(story(events), ['session legacy /home/dev/shop', 'person: On we go.']);
  });

  it('tells of the session again when a resume changes it', () => {
    const moved = line('session_meta', {
      id: THREAD,
      cwd: '/home/dev/other',
      originator: 'codex_exec',
      cli_version: '0.61.0',
    });
    assert.deepEqual(story(decodeLines([META, moved]).events), [
      'session legacy /home/dev/shop',
      'session legacy /home/dev/other',
    ]);
  });

  it('never gives what a compaction repeats', () => {
    const { events } = decodeLines([
      META,
      line('compacted', {
        message: 'summary',
        replacement_history: [
          { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Always lint.' }] },
        ],
      }),
    ]);
    assert.deepEqual(story(events).slice(1), ['compacted']);
  });
});

describe('replies without a phase', () => {
  const said = (message: string): object => line('event_msg', { type: 'agent_message', message });
  const started = line('event_msg', { type: 'task_started', turn_id: TURN });

  it('are commentary but for the last one of the turn', () => {
    const { events } = decodeLines([
      META,
      started,
      line('event_msg', { type: 'user_message', message: 'Go.' }),
      said('One.'),
      said('Two.'),
      line('event_msg', { type: 'task_complete', turn_id: TURN, last_agent_message: 'Two.' }),
    ]);
    assert.deepEqual(story(events).slice(3), ['commentary: One.', 'final: Two.', 'end complete']);
    assert.deepEqual(
      events.filter(({ kind }) => kind === 'agent').map((event) => event.line),
      [4, 5],
    );
  });

  it('are commentary when the turn was interrupted', () => {
    const aborted = line('event_msg', { type: 'turn_aborted', turn_id: TURN, reason: 'interrupted' });
    assert.deepEqual(story(decodeLines([META, started, said('On it.'), aborted]).events).slice(2), [
      'commentary: On it.',
      'end interrupted',
    ]);
  });

  it('are the last word before the next message where a file does not tell turns', () => {
    const next = line('event_msg', { type: 'user_message', message: 'Next.' });
    assert.deepEqual(story(decodeLines([META, said('Done.'), next]).events).slice(1), [
      'final: Done.',
      'person: Next.',
    ]);
  });

  it('come out of a file at rest after a minute, not before', () => {
    const decoder = createDecoder(THREAD);
    const text = `${JSON.stringify(META)}\n${JSON.stringify(said('Done.'))}\n`;
    new LineSplitter().push(Buffer.from(text), (it) => decoder.decode(it));
    assert.deepEqual(decoder.settle(59_000), []);
    assert.deepEqual(decoder.settle(60_000).map(brief), ['final: Done.']);
    assert.deepEqual(decoder.settle(60_000), []);
  });

  it('lose their memory citations', () => {
    const { events } = decodeLines([
      META,
      said('Use pnpm.\n<oai-mem-citation>\n<rollout_ids>x</rollout_ids>\n</oai-mem-citation>'),
    ]);
    assert.deepEqual(story(events).slice(1), ['final: Use pnpm.']);
  });
});
