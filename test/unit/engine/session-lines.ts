import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes small sessions as a current Codex would: paginated, only the lines that carry what was said and done. */
export interface SessionLines {
  thread: string;
  lines: string[];
}

export type Step =
  | { user: string }
  | { say: string }
  | { final: string }
  | { run: string; exit: number; output?: string }
  | { change: string };

export interface SessionOptions {
  thread: string;
  cwd: string;
  /** Milliseconds since the epoch of the first line; each line is one second later. */
  at: number;
  turns: readonly (readonly Step[])[];
  originator?: string;
  /** Leaves the last turn open. */
  open?: boolean;
}

export function sessionLines(options: SessionOptions): string[] {
  const lines: string[] = [];
  const add = (type: string, payload: object): void => {
    const timestamp = new Date(options.at + lines.length * 1000).toISOString();
    lines.push(JSON.stringify({ timestamp, ordinal: lines.length, type, payload }));
  };
  const { thread, cwd } = options;
  const originator = options.originator ?? 'codex_vscode';
  add('session_meta', {
    ...{ id: thread, session_id: thread, timestamp: new Date(options.at).toISOString(), cwd, originator },
    ...{ cli_version: '0.169.0', source: 'vscode', history_mode: 'paginated' },
  });
  options.turns.forEach((turn, index) => {
    const turnId = `${thread}-turn-${index + 1}`;
    add('event_msg', { type: 'task_started', turn_id: turnId });
    for (const [place, step] of turn.entries()) {
      const item = itemOf(step, `${turnId}-${place}`, cwd);
      add('event_msg', { type: 'item_completed', thread_id: thread, turn_id: turnId, item });
    }
    const last = options.open === true && index === options.turns.length - 1;
    if (!last) add('event_msg', { type: 'task_complete', turn_id: turnId, last_agent_message: 'Done.' });
  });
  return lines;
}

function itemOf(step: Step, id: string, cwd: string): object {
  if ('user' in step)
    return { type: 'UserMessage', id, content: [{ type: 'text', text: step.user, text_elements: [] }] };
  if ('say' in step)
    return { type: 'AgentMessage', id, phase: 'commentary', content: [{ type: 'Text', text: step.say }] };
  if ('final' in step)
    return { type: 'AgentMessage', id, phase: 'final_answer', content: [{ type: 'Text', text: step.final }] };
  if ('change' in step) {
    const change = { type: 'update', unified_diff: '@@ -1 +1 @@\n-old\n+new\n', move_path: null };
    return { type: 'FileChange', id, changes: { [`${cwd}/${step.change}`]: change }, status: 'completed' };
  }
  return {
    ...{ type: 'CommandExecution', id, command: ['/bin/bash', '-lc', step.run], cwd, parsed_cmd: [] },
    ...{
      status: step.exit === 0 ? 'completed' : 'failed',
      exit_code: step.exit,
      aggregated_output: step.output ?? '',
    },
  };
}

/** Thread ids as Codex makes them look. */
export function threadId(n: number): string {
  return `01a1fd15-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** Where Codex keeps the session: by its day, in UTC so that tests do not depend on the zone. */
export function sessionPath(codexHome: string, thread: string, at: number): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  const stamp = `${day}T${time.slice(0, 8).replaceAll(':', '-')}`;
  return path.join(codexHome, 'sessions', ...day.split('-'), `rollout-${stamp}-${thread}.jsonl`);
}

export async function writeSession(codexHome: string, options: SessionOptions): Promise<string> {
  const file = sessionPath(codexHome, options.thread, options.at);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    sessionLines(options)
      .map((line) => `${line}\n`)
      .join(''),
  );
  return file;
}
