import assert from 'node:assert/strict';
import { commandInScript, readableCommand, readCallResult } from '../../../src/codex/decode/commands.ts';
import { parsePatch, patchInCommand } from '../../../src/codex/decode/patch.ts';
import { MAX_OUTPUT, type SessionEvent } from '../../../src/codex/events.ts';
import { decodeLines, line, story, THREAD } from './sessions.ts';

const META = line('session_meta', { id: THREAD, cwd: '/w' });
const call = (name: string, args: object, id = 'call_1'): object =>
  line('response_item', { type: 'function_call', name, arguments: JSON.stringify(args), call_id: id });
const output = (text: unknown, id = 'call_1', type = 'function_call_output'): object =>
  line('response_item', { type, call_id: id, output: text });
const told = (lines: object[]): string[] => story(decodeLines([META, ...lines]).events).slice(1);

function command(events: readonly SessionEvent[]): {
  exit: number | undefined;
  output: string;
  cwd: string | undefined;
} {
  const found = events.find((event) => event.kind === 'command');
  assert.ok(found);
  return { exit: found.exit, output: found.output, cwd: found.cwd };
}

describe('commands', () => {
  it('are shown as a person would type them', () => {
    assert.equal(readableCommand(['bash', '-lc', 'npm test | tail -1']), 'npm test | tail -1');
    assert.equal(readableCommand(['/bin/zsh', '-l', '-c', 'ls']), 'ls');
    assert.equal(readableCommand(['powershell.exe', '-NoProfile', '-Command', 'Get-Item a']), 'Get-Item a');
    assert.equal(readableCommand(['C:\\Windows\\System32\\cmd.exe', '/c', 'dir']), 'dir');
    assert.equal(readableCommand(['git', 'commit', '-m', "it's done"]), "git commit -m 'it'\\''s done'");
    assert.equal(readableCommand(['bash', 'script.sh']), 'bash script.sh');
    assert.equal(readableCommand('ls -l'), 'ls -l');
    assert.equal(readableCommand([]), '');
  });

  it('have their result in the wording of any version', () => {
    const wordings: [unknown, number | undefined, string][] = [
      [JSON.stringify({ output: 'no\n', metadata: { exit_code: 2, duration_seconds: 0.1 } }), 2, 'no\n'],
      ['Exit code: 1\nWall time: 0.2 seconds\nOutput:\nno\n', 1, 'no\n'],
      ['Exit code: 0\nWall time: 0.2 seconds\nTotal output lines: 3\nOutput:\nyes\n', 0, 'yes\n'],
      [
        'Chunk ID: 4ca0f5\nWall time: 0.0000 seconds\nProcess exited with code 127\nOriginal token count: 7\nOutput:\nno\n',
        127,
        'no\n',
      ],
      ['Wall time: 1.2 seconds\naborted by user', undefined, 'Wall time: 1.2 seconds\naborted by user'],
      ['aborted by user after 1.2s', undefined, 'aborted by user after 1.2s'],
      [{ content: 'Exit code: 3\nWall time: 1 seconds\nOutput:\nx', success: false }, 3, 'x'],
      ['{"some":"json that the command printed"}', undefined, '{"some":"json that the command printed"}'],
    ];
    for (const [text, exit, printed] of wordings) {
      const { events } = decodeLines([
        META,
        call('shell', { command: ['bash', '-lc', 'make'], workdir: '/w/sub' }),
        output(text),
      ]);
      assert.deepEqual(command(events), { exit, output: printed, cwd: '/w/sub' });
    }
  });

  it('come from every tool that ever ran them', () => {
    const done = output('Exit code: 0\nWall time: 0 seconds\nOutput:\n');
    assert.deepEqual(told([call('shell', { command: ['make'] }), done]), ['command 0: make']);
    assert.deepEqual(told([call('container.exec', { cmd: ['bash', '-lc', 'make'] }), done]), [
      'command 0: make',
    ]);
    assert.deepEqual(told([call('shell_command', { command: 'make' }), done]), ['command 0: make']);
    assert.deepEqual(told([call('exec_command', { cmd: 'make' }), done]), ['command 0: make']);
    const local = line('response_item', {
      type: 'local_shell_call',
      call_id: 'call_1',
      status: 'completed',
      action: { type: 'exec', command: ['bash', '-lc', 'make'] },
    });
    assert.deepEqual(told([local, done]), ['command 0: make']);
    assert.deepEqual(told([call('update_plan', { plan: [] }), output('Plan updated')]), []);
  });

  it('say whether they were asked for outside the sandbox, in all formats', () => {
    const escalated = (...lines: object[]): boolean[] =>
      decodeLines([META, ...lines]).events.flatMap((event) =>
        event.kind === 'command' ? [event.escalated === true] : [],
      );
    const done = 'Chunk ID: 1\nWall time: 1 seconds\nProcess exited with code 0\nOutput:\nok\n';
    const outside = { cmd: 'cargo fetch', sandbox_permissions: 'require_escalated' };
    const item = (id: string): object =>
      line('event_msg', {
        type: 'item_completed',
        item: { type: 'CommandExecution', id, command: ['bash', '-lc', 'cargo fetch'], exit_code: 0 },
      });
    assert.deepEqual(escalated(call('exec_command', outside), output(done)), [true]);
    assert.deepEqual(escalated(call('exec_command', outside), item('call_1')), [true]);
    const old = { command: ['bash', '-lc', 'cargo fetch'], with_escalated_permissions: true };
    assert.deepEqual(escalated(call('shell', old), output('ok')), [true]);
    const inside = { cmd: 'cargo fetch', sandbox_permissions: 'use_default' };
    assert.deepEqual(escalated(call('exec_command', inside), output(done)), [false]);
    assert.deepEqual(escalated(call('exec_command', outside), item('call_2')), [false, true]);
  });

  it('that were interrupted tell what they had printed, also where items would have told their end', () => {
    const running = (id: string, text: string): object =>
      output(`Chunk ID: 1\nWall time: 9 seconds\nProcess running with session ID 7\nOutput:\n${text}\n`, id);
    const waiting = [
      line('event_msg', {
        type: 'item_completed',
        item: { type: 'UserMessage', content: [{ type: 'text', text: 'test it' }] },
      }),
      call('exec_command', { cmd: 'npx vitest' }),
      running('call_1', '3 passed'),
      call('write_stdin', { session_id: 7, chars: '' }, 'call_2'),
      running('call_2', 'Watching for file changes'),
    ];
    const { events } = decodeLines([META, ...waiting, line('event_msg', { type: 'turn_aborted' })]);
    assert.deepEqual(command(events), {
      exit: undefined,
      output: '3 passed\nWatching for file changes\n',
      cwd: undefined,
    });
    // Where the item comes it tells all, once.
    const ended = {
      type: 'CommandExecution',
      id: 'call_1',
      command: ['npx', 'vitest'],
      exit_code: 0,
      aggregated_output: 'all',
    };
    const whole = decodeLines([
      META,
      ...waiting,
      line('event_msg', { type: 'item_completed', item: ended }),
      line('event_msg', { type: 'turn_aborted' }),
    ]);
    assert.deepEqual(
      whole.events.flatMap((event) => (event.kind === 'command' ? [event.output] : [])),
      ['all'],
    );
  });

  it('that run on are told once, when the poll that ends them comes', () => {
    const { events } = decodeLines([
      META,
      call('exec_command', { cmd: 'make slow' }),
      output(
        'Chunk ID: 1\nWall time: 0.3 seconds\nProcess running with session ID 37275\nOriginal token count: 2\nOutput:\nstart\n',
      ),
      call('write_stdin', { session_id: 37275, chars: '' }, 'call_2'),
      output(
        'Chunk ID: 2\nWall time: 5 seconds\nProcess running with session ID 37275\nOutput:\nmiddle\n',
        'call_2',
      ),
      call('exec_command', { cmd: 'ls' }, 'call_3'),
      output('Chunk ID: 3\nWall time: 0 seconds\nProcess exited with code 0\nOutput:\n', 'call_3'),
      call('write_stdin', { session_id: 37275, chars: '' }, 'call_4'),
      output('Chunk ID: 4\nWall time: 1 seconds\nProcess exited with code 3\nOutput:\nend\n', 'call_4'),
      call('write_stdin', { session_id: 9, chars: '' }, 'call_5'),
      output('write_stdin failed: Unknown process id 9', 'call_5'),
    ]);
    assert.deepEqual(story(events).slice(1), ['command 0: ls', 'command 3: make slow']);
    assert.equal(command(events.slice(2)).output, 'start\nmiddle\nend\n');
  });

  it('that were cut off have no exit status', () => {
    const aborted = line('event_msg', { type: 'turn_aborted', reason: 'interrupted' });
    assert.deepEqual(told([call('exec_command', { cmd: 'make' }), aborted]), [
      'command ?: make',
      'end interrupted',
    ]);
    assert.deepEqual(told([call('exec_command', { cmd: 'make' })]), ['command ?: make']);
    const started = line('event_msg', { type: 'task_started', turn_id: 't2' });
    assert.deepEqual(told([call('exec_command', { cmd: 'make' }), started]), ['command ?: make', 'start']);
  });

  it('print no more than an event may carry', () => {
    const { events } = decodeLines([
      META,
      call('shell', { command: ['make'] }),
      output(`Exit code: 0\nWall time: 0 seconds\nOutput:\n${'x'.repeat(100_000)}END`),
    ]);
    const printed = command(events).output;
    assert.equal(printed.length, MAX_OUTPUT);
    assert.ok(printed.endsWith('END'));
  });

  it('in a script count when there is just one, written out', () => {
    assert.equal(
      commandInScript("const r = await tools.exec_command({ cmd: 'sh \\'a b\\'.sh' }); text(r);"),
      "sh 'a b'.sh",
    );
    assert.equal(commandInScript('await tools.exec_command({workdir: "/w", cmd: "ls"})'), 'ls');
    assert.equal(commandInScript('tools.exec_command({ cmd: `ls ${folder}` })'), undefined);
    assert.equal(commandInScript("tools.exec_command({cmd:'a'}); tools.exec_command({cmd:'b'})"), undefined);
    assert.deepEqual(
      readCallResult([
        { type: 'input_text', text: 'Script completed\nWall time 0.4 seconds\nOutput:\n' },
        { type: 'input_text', text: '{"exit_code":1,"output":"no"}' },
      ]),
      { exit: 1, output: 'no', running: undefined },
    );
  });
});

describe('patches', () => {
  const text =
    '*** Begin Patch\n*** Add File: src/new.ts\n+one\n+two\n*** Update File: src/old.ts\n*** Move to: src/moved.ts\n@@\n-a\n+b\n*** Delete File: gone.ts\n*** End Patch';
  const files = 'add new.ts, update old.ts, delete gone.ts';

  it('are read from Codex’s own patch language', () => {
    assert.deepEqual(
      parsePatch(text).map(({ path, how, diff }) => [path, how, diff]),
      [
        ['src/new.ts', 'add', '+one\n+two\n'],
        ['src/old.ts', 'update', '@@\n-a\n+b\n'],
        ['gone.ts', 'delete', ''],
      ],
    );
    assert.deepEqual(parsePatch('nothing'), []);
  });

  it('come from the tool, from a function and from a shell command alike', () => {
    const done =
      'Exit code: 0\nWall time: 0 seconds\nOutput:\nSuccess. Updated the following files:\nA src/new.ts\n';
    const custom = line('response_item', {
      type: 'custom_tool_call',
      name: 'apply_patch',
      input: text,
      call_id: 'call_1',
    });
    assert.deepEqual(told([custom, output(done, 'call_1', 'custom_tool_call_output')]), [
      `files ok: ${files}`,
    ]);
    assert.deepEqual(told([call('apply_patch', { input: text }), output('Success. Updated')]), [
      `files ok: ${files}`,
    ]);
    assert.deepEqual(told([call('shell', { command: ['apply_patch', text] }), output(done)]), [
      `files ok: ${files}`,
    ]);
    assert.deepEqual(
      told([
        call('shell', { command: ['bash', '-lc', `cd /w && apply_patch <<'EOF'\n${text}\nEOF`] }),
        output(done),
      ]),
      [`files ok: ${files}`],
    );
  });

  it('that did not apply say so', () => {
    const failed = 'apply_patch verification failed: Failed to find expected lines in a.txt';
    assert.deepEqual(told([call('apply_patch', { input: text }), output(failed)]), [
      `files failed: ${files}`,
    ]);
  });

  it('are told once, by the event with the real diff', () => {
    const end = line('event_msg', {
      type: 'patch_apply_end',
      call_id: 'call_1',
      success: true,
      changes: {
        '/w/a.ts': { add: { content: 'x\n' } },
        '/w/b.ts': { update: { unified_diff: '@@', move_path: null } },
      },
    });
    const { events } = decodeLines([META, call('apply_patch', { input: text }), end, output('Success.')]);
    assert.deepEqual(story(events).slice(1), ['files ok: add a.ts, update b.ts']);
    assert.ok(events[1]?.kind === 'files' && events[1].changes[0]?.diff === '+x\n');
  });

  it('that did not apply keep what the tool said of them, and those that did keep nothing', () => {
    const said = (events: readonly SessionEvent[]) =>
      events.flatMap((event) =>
        event.kind === 'files' ? [[event.ok, event.output, event.changes.length]] : [],
      );
    const end = (success: boolean) =>
      line('event_msg', {
        ...{ type: 'patch_apply_end', call_id: 'call_1', success, stdout: 'Success.', stderr: '' },
        ...(success ? {} : { stdout: '', stderr: 'no such lines' }),
        changes: { '/w/a.ts': { add: { content: 'x\n' } } },
      });
    const refused = output('apply_patch verification failed: no such lines');
    const broken = call('apply_patch', { input: '*** Begin Patch' });
    assert.deepEqual(said(decodeLines([META, end(true)]).events), [[true, undefined, 1]]);
    assert.deepEqual(said(decodeLines([META, end(false)]).events), [[false, 'no such lines', 1]]);
    assert.deepEqual(said(decodeLines([META, broken, refused]).events), [
      [false, 'apply_patch verification failed: no such lines', 0],
    ]);
  });

  it('are not seen in a command that only speaks of them', () => {
    assert.equal(patchInCommand('grep -r apply_patch docs'), undefined);
    assert.equal(patchInCommand("echo '*** Begin Patch'"), undefined);
  });
});
