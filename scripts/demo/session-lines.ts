import { mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes sessions as a current Codex does: paginated, with the lines that carry what was said and done. The lines that
 * repeat those for the model are left out. Used by the demo and by tests.
 */
export type Step =
  /** What the person types. */
  | { user: string }
  /** What Codex puts into the person's role: the AGENTS.md files as the model is given them. */
  | { rules: string }
  | { say: string }
  | { final: string }
  /** `call`: the id of the call beside it, which Codex gives to the item too. `at`: a path in the working folder. */
  | { run: string; exit: number; output?: string; call?: string; at?: string }
  /** Path in the working folder. */
  | { change: string; diff?: string }
  | { add: string; content: string }
  /** Any other line, for example what Codex repeats for the model. */
  | { line: { type: string; payload: object } };

export interface SessionOptions {
  thread: string;
  cwd: string;
  /** Milliseconds since the epoch of the first line. */
  at: number;
  /** Milliseconds from one line to the next; one second unless told. */
  pace?: number;
  turns: Iterable<readonly Step[]>;
  originator?: string;
  /** Address of the repository's remote. */
  repository?: string;
  /** How the last turn ends; `open` leaves it without an end. */
  last?: 'complete' | 'interrupted' | 'open';
  /** The session that this one goes on with, and how many of its lines it takes over. */
  forkOf?: { thread: string; lines: number };
}

/** The lines without their ends. */
export function sessionLines(options: SessionOptions): string[] {
  return [...eachSessionLine(options)];
}

/** The same one by one, for sessions that are larger than the memory should be. */
export function* eachSessionLine(options: SessionOptions): Generator<string> {
  const { thread, cwd, forkOf } = options;
  const pace = options.pace ?? 1000;
  const firstOrdinal = forkOf?.lines ?? 0;
  let count = 0;
  const now = (): Date => new Date(options.at + count * pace);
  const line = (type: string, payload: object): string => {
    const timestamp = now().toISOString();
    return JSON.stringify({ timestamp, ordinal: firstOrdinal + count++, type, payload });
  };
  yield line('session_meta', {
    ...{ id: thread, session_id: thread, timestamp: now().toISOString(), cwd },
    ...{ originator: options.originator ?? 'codex_vscode', cli_version: '0.169.0', source: 'vscode' },
    history_mode: 'paginated',
    ...(options.repository !== undefined && {
      git: {
        commit_hash: '4f2d9c1b7a6e5d4c3b2a190817263544f3e2d1c0',
        branch: 'fix',
        repository_url: options.repository,
      },
    }),
    ...(forkOf && {
      forked_from_id: forkOf.thread,
      forked_from_ordinal_exclusive: forkOf.lines,
      history_base: { thread_id: forkOf.thread, end_ordinal_exclusive: forkOf.lines },
    }),
  });
  const turns = options.turns[Symbol.iterator]();
  let turn = turns.next();
  for (let number = 1; turn.done !== true; number++) {
    const steps = turn.value;
    turn = turns.next();
    const turnId = `${thread}-turn-${number}`;
    yield line('event_msg', { type: 'task_started', turn_id: turnId, started_at: seconds(now()) });
    for (const [place, step] of steps.entries()) {
      if ('rules' in step) {
        yield line('response_item', rulesMessage(step.rules, turnId));
        continue;
      }
      if ('line' in step) {
        yield line(step.line.type, step.line.payload);
        continue;
      }
      const item = itemOf(step, `${turnId}-${place}`, cwd);
      const completed = { completed_at_ms: now().getTime() };
      yield line('event_msg', {
        type: 'item_completed',
        thread_id: thread,
        turn_id: turnId,
        item,
        ...completed,
      });
    }
    const end = turn.done === true ? (options.last ?? 'complete') : 'complete';
    const completed = { turn_id: turnId, completed_at: seconds(now()) };
    if (end === 'complete')
      yield line('event_msg', { type: 'task_complete', ...completed, last_agent_message: finalOf(steps) });
    if (end === 'interrupted')
      yield line('event_msg', { type: 'turn_aborted', ...completed, reason: 'interrupted' });
  }
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}

function finalOf(turn: readonly Step[]): string {
  return turn.map((step) => ('final' in step ? step.final : '')).findLast((text) => text !== '') ?? 'Done.';
}

function rulesMessage(text: string, turnId: string): object {
  const passthrough = { turn_id: turnId, content_item_kinds: ['agents_md.instructions'] };
  return {
    ...{ type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
    internal_chat_message_metadata_passthrough: passthrough,
  };
}

function itemOf(step: Exclude<Step, { rules: string } | { line: object }>, id: string, cwd: string): object {
  if ('user' in step)
    return { type: 'UserMessage', id, content: [{ type: 'text', text: step.user, text_elements: [] }] };
  if ('say' in step)
    return { type: 'AgentMessage', id, phase: 'commentary', content: [{ type: 'Text', text: step.say }] };
  if ('final' in step)
    return { type: 'AgentMessage', id, phase: 'final_answer', content: [{ type: 'Text', text: step.final }] };
  if ('change' in step || 'add' in step) {
    const [file, change] =
      'add' in step
        ? [step.add, { type: 'add', content: step.content }]
        : [step.change, updateOf(step.diff ?? '@@ -1 +1 @@\n-old\n+new\n')];
    return { type: 'FileChange', id, changes: { [path.join(cwd, file)]: change }, status: 'completed' };
  }
  return {
    ...{
      type: 'CommandExecution',
      id: step.call ?? id,
      command: ['/bin/bash', '-lc', step.run],
      cwd: pathToFileURL(path.join(cwd, step.at ?? '')).href,
    },
    ...{ parsed_cmd: [{ type: 'unknown', cmd: step.run }], status: step.exit === 0 ? 'completed' : 'failed' },
    ...{ exit_code: step.exit, aggregated_output: step.output ?? '' },
  };
}

function updateOf(unifiedDiff: string): object {
  return { type: 'update', unified_diff: unifiedDiff, move_path: null };
}

/** Thread ids as Codex makes them look. */
export function threadId(n: number): string {
  return `01a1fd15-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** Where Codex keeps the session: by its day, in UTC so that tests do not depend on the zone. */
export function sessionPath(codexHome: string, thread: string, at: number): string {
  const [year = '', month = '', day = ''] = new Date(at).toISOString().slice(0, 10).split('-');
  return path.join(codexHome, 'sessions', year, month, day, sessionFileName(thread, at));
}

/** Where Codex moves an archived session: all in one folder. */
export function archivedPath(codexHome: string, thread: string, at: number): string {
  return path.join(codexHome, 'archived_sessions', sessionFileName(thread, at));
}

function sessionFileName(thread: string, at: number): string {
  return `rollout-${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}-${thread}.jsonl`;
}

/** Writes the session into a Codex home with the time of its last line. Answers the file's path. */
export async function writeSession(
  codexHome: string,
  options: SessionOptions & { archived?: boolean },
): Promise<string> {
  const place = options.archived === true ? archivedPath : sessionPath;
  const file = place(codexHome, options.thread, options.at);
  const lines = sessionLines(options);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, lines.map((line) => `${line}\n`).join(''));
  const ended = new Date(options.at + (lines.length - 1) * (options.pace ?? 1000));
  await utimes(file, ended, ended);
  return file;
}
