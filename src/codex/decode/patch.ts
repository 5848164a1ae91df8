import { type FilesChanged, MAX_OUTPUT } from '../events.ts';
import type { Changes } from './shapes.ts';
import { cutMiddle } from './texts.ts';

type Change = FilesChanged['changes'][number];

/** Files of one patch that an event carries. */
const MAX_FILES = 200;

/** The changes of a `FileChange` item or a `patch_apply_end` event. A whole file's text becomes added or removed lines. */
export function readChanges(changes: Changes): Change[] {
  return Object.entries(changes)
    .slice(0, MAX_FILES)
    .map(([path, { how, content, diff }]) => ({
      path,
      how,
      diff: cutMiddle(diff ?? asLines(content, how === 'delete' ? '-' : '+'), MAX_OUTPUT),
    }));
}

function asLines(content: string, sign: string): string {
  if (content === '') return '';
  return content.replace(/\n$/, '').replaceAll(/^/gm, sign) + '\n';
}

const FILE_LINE = /^\*\*\* (Add|Update|Delete) File: (.+)$/;
const HOW = { Add: 'add', Update: 'update', Delete: 'delete' } as const;

/**
 * Reads the patch language of Codex's `apply_patch` tool (`*** Begin Patch` ... `*** End Patch`). Needed where no line gives
 * the real diff: bare files, old legacy files, patches that did not apply. The end may be cut off.
 */
export function parsePatch(patch: string): Change[] {
  const changes: { path: string; how: Change['how']; lines: string[] }[] = [];
  for (const line of patch.split('\n')) {
    const file = FILE_LINE.exec(line.trimEnd());
    if (file) changes.push({ path: file[2] ?? '', how: HOW[file[1] as keyof typeof HOW], lines: [] });
    else if (!line.startsWith('*** ')) changes.at(-1)?.lines.push(line);
  }
  return changes.slice(0, MAX_FILES).map(({ path, how, lines }) => ({
    path,
    how,
    diff: cutMiddle(lines.length === 0 ? '' : `${lines.join('\n')}\n`, MAX_OUTPUT),
  }));
}

/** The patch in a shell command that calls `apply_patch`, with or without a heredoc; undefined for any other command. */
export function patchInCommand(command: string): string | undefined {
  if (!/(?:^|[\s;&|])(?:apply_patch|applypatch)\b/.test(command.slice(0, 2_000))) return undefined;
  const begin = command.indexOf('*** Begin Patch');
  if (begin === -1) return undefined;
  const end = command.indexOf('*** End Patch', begin);
  return command.slice(begin, end === -1 ? undefined : end);
}
