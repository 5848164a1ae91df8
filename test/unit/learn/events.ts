import type {
  CommandRan,
  FilesChanged,
  PersonSaid,
  SessionEvent,
  TurnEnded,
} from '../../../src/codex/events.ts';

const at = { thread: 'thread-1', turn: 'turn-1', line: 1, ordinal: undefined, time: Date.UTC(2026, 0, 5) };

export function started(over: { cwd?: string; subagent?: boolean } = {}): SessionEvent {
  return {
    ...at,
    kind: 'session',
    format: 'paginated',
    cwd: over.cwd ?? '/home/ann/shop',
    originator: 'codex_vscode',
    cliVersion: '0.169.0',
    forkedFrom: undefined,
    parentThread: undefined,
    subagent: over.subagent ?? false,
  };
}

export function said(text: string): PersonSaid {
  return { ...at, kind: 'person', text };
}

export function ran(command: string, exit: number | undefined, output = ''): CommandRan {
  return { ...at, kind: 'command', command, cwd: '/home/ann/shop', exit, output };
}

export function changed(path = 'src/cart.ts', ok = true): FilesChanged {
  return { ...at, kind: 'files', ok, changes: [{ path, how: 'update', diff: '' }] };
}

export function ended(outcome: TurnEnded['outcome'] = 'complete'): TurnEnded {
  return { ...at, kind: 'turn-ended', outcome };
}
