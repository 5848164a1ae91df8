import assert from 'node:assert/strict';
import type { SessionEvent } from '../../../../src/codex/events.ts';
import { redactEvents } from '../../../../src/engine/reading/redact-events.ts';
import { type Gate, createGate } from '../../../../src/safety/gate.ts';

const base = { thread: 't', turn: 'turn-1', line: 1, ordinal: undefined, time: 0 };
const ran = (command: string, output: string): SessionEvent => ({
  ...{ ...base, kind: 'command', command, output },
  ...{ cwd: '/home/me/shop', exit: 0 },
});

/** A real gate that takes down what it was asked for. */
function watched(gate: Gate = createGate()): { gate: Gate; asked: string[] } {
  const asked: string[] = [];
  const redactMany = (texts: readonly string[]): Promise<string[]> => {
    asked.push(...texts);
    return gate.redactMany(texts);
  };
  return { asked, gate: { ...gate, redactMany } };
}

describe('cutting secrets out of events', () => {
  it('leaves events without a secret as they are, and asks once for what stands in each of them', async () => {
    const { gate, asked } = watched();
    const events = [
      ran('npm test', 'ok'),
      ran('npm run lint', 'ok'),
      { ...base, kind: 'turn-started' } as const,
    ];
    assert.deepEqual(await redactEvents(events, gate), events);
    assert.deepEqual(asked.toSorted(), ['/home/me/shop', 'npm run lint', 'npm test', 'ok', 'turn-1']);
  });

  it('cuts a secret out wherever an event may hold one', async () => {
    const key = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    const long = `${'All is well. '.repeat(40)}${key}`;
    const events: SessionEvent[] = [
      {
        ...base,
        kind: 'session',
        format: 'legacy',
        cwd: key,
        originator: key,
        cliVersion: key,
        ...more(key),
      },
      { ...base, kind: 'context', turn: key, cwd: key, model: key },
      { ...base, kind: 'person', text: long },
      { ...base, kind: 'injected', what: 'other', text: key },
      { ...base, kind: 'agent', phase: 'final', text: long },
      { ...base, kind: 'files', ok: false, output: key, changes: [{ path: key, how: 'add', diff: long }] },
      { ...base, kind: 'turn-ended', turn: key, outcome: 'complete' },
      ran(`curl -H "x: ${key}"`, long),
    ];
    const before = JSON.stringify(events);
    const cut = JSON.stringify(await redactEvents(events, createGate()));
    assert.equal(cut, before.replaceAll(key, '[REDACTED:github-token]'));
    assert.equal(JSON.stringify(events), before);
  });

  it('cuts out of an output what its command gave away', async () => {
    const value = ['x9Kq2', 'Vb7Lm4'].join('');
    const [cut] = await redactEvents(
      [ran(`deploy --token=${value}`, `bad token ${value}, try again`)],
      createGate(),
    );
    assert.ok(!JSON.stringify(cut).includes(value));
  });

  it('keeps nothing that the gate did not answer', async () => {
    const gate = { ...createGate(), redactMany: () => Promise.resolve([]) };
    const [cut] = await redactEvents([{ ...base, kind: 'person', text: 'hello' }], gate);
    assert.deepEqual(cut, { ...base, kind: 'person', turn: '[REDACTED]', text: '[REDACTED]' });
  });
});

function more(key: string): { forkedFrom: string; parentThread: string; subagent: boolean } {
  return { forkedFrom: key, parentThread: key, subagent: false };
}
