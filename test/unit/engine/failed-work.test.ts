import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sessionPath, threadId } from '../../../scripts/demo/session-lines.ts';
import { AT, Shop } from './shop.ts';

const SECRET = `ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`;

describe('failed work, through the whole engine', () => {
  it('is found by failed: though no exit status says so', async () => {
    const shop = new Shop();
    try {
      const file = sessionPath(shop.codexHome, threadId(1), AT);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, legacySession(shop.root));
      shop.now = AT + 3_600_000;
      const engine = await shop.open();
      const failed = await engine.recall({ query: 'failed: ' });
      assert.deepEqual(failed.hits.map(({ role, exit }) => [role, exit]).sort(), [
        ['change', null],
        ['change', null],
        ['command', 0],
      ]);
      const [pytest] = (await engine.recall({ query: 'failed: pytest ' })).hits;
      assert.match(pytest?.snippet ?? '', /pytest -q \|\| true/u);
      assert.equal((await engine.recall({ query: 'failed: walrus ' })).total, 2);
      // What the tool says is cut like every other text.
      const said = await engine.transcript(threadId(1), {});
      assert.match(said.text, /± not applied\n {2}apply_patch verification failed: [^\n]* walrus\.c/u);
      assert.ok(!said.text.includes(SECRET));
      assert.match(said.text, /\$ pytest -q \|\| true {3}exit 0/u);
    } finally {
      await shop.remove();
    }
  });
});

/** As Codex wrote in 2025: calls and their outputs, no items. */
function legacySession(cwd: string): string {
  const thread = threadId(1);
  const call = (n: number, name: string, args: object, output: string): object[] => [
    { type: 'function_call', name, arguments: JSON.stringify(args), call_id: `c${n}` },
    { type: 'function_call_output', call_id: `c${n}`, output },
  ];
  const result = (output: string) => JSON.stringify({ output, metadata: { exit_code: 0 } });
  const shell = (n: number, script: string, output: string) =>
    call(n, 'shell', { command: ['bash', '-lc', script] }, result(output));
  const refused = `apply_patch verification failed: no such lines in walrus.c near ${SECRET}`;
  const payloads = [
    ...shell(1, 'pytest -q || true', '1 failed, 3 passed'),
    ...shell(2, 'pytest -q', '4 passed'),
    ...shell(3, 'cat log.txt || true', '1 failed, 3 passed'),
    ...call(4, 'apply_patch', { input: '*** Begin Patch' }, refused),
    ...call(
      5,
      'apply_patch',
      { input: '*** Begin Patch\n*** Update File: walrus.c\n-a\n+b\n*** End Patch' },
      refused,
    ),
  ];
  const line = (type: string, payload: object, n: number): string =>
    JSON.stringify({ timestamp: new Date(AT + n * 1_000).toISOString(), type, payload });
  const meta = { id: thread, timestamp: new Date(AT).toISOString(), cwd, originator: 'codex_cli_rs' };
  const lines = [
    line('session_meta', { ...meta, cli_version: '0.50.0' }, 0),
    line('event_msg', { type: 'user_message', message: 'Mend the walrus.' }, 1),
    ...payloads.map((payload, n) => line('response_item', payload, n + 2)),
  ];
  return `${lines.join('\n')}\n`;
}
