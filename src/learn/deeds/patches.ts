import type { CommandRan, FilesChanged } from '../../codex/events.ts';
import { isPlainCommand } from './plain-command.ts';
import { MAX_COMMAND } from './commands.ts';
import { MAX_FAILED, MAX_KEPT, MAX_LINES, type Patches } from '../learner-state.ts';
import { turnsLineEnds } from './line-ends.ts';
import { relative } from './seen.ts';
import { ROUND, type TrapRule } from './trap-rule.ts';

export const noPatches: Patches = { failed: [], added: [] };

/** A path that is only a path: nothing in it speaks to a reader or ends the code span it stands in. */
const plainPath = /^[\w@.+/-]{1,120}$/;
const tellsLineEnds = /with CRLF(?:, LF)? line terminators|\^M\$?$|w\/crlf\b|\\r\s*(?:\d+\s+)?\\n/m;

/**
 * Files whose last patch failed, and what has been learned of them since. Changes `patches` in place, and gives the traps that were
 * completed by it: `written` are the files that the command wrote.
 */
export function afterCommandOn(
  patches: Patches,
  event: CommandRan,
  { text, written }: { text: string; written: readonly string[] | undefined },
): TrapRule[] {
  if (patches.failed.length === 0) return [];
  const { command, output } = event;
  const turns = turnsLineEnds(command);
  const back = putsBack(event);
  const tells = tellsLineEnds.test(output.slice(0, 4_000));
  const isAbout = ({ path }: Patches['failed'][number]): boolean =>
    command.includes(nameOf(path)) || (tells && output.slice(0, 4_000).includes(nameOf(path)));
  if (turns || tells || back)
    patches.failed = patches.failed.map((failed) => {
      if (!isAbout(failed)) return failed;
      // What was put back again is no way to do it.
      if (back) return { ...failed, fixed: '' };
      return { ...failed, lineEnds: true, fixed: turns ? text.slice(0, MAX_COMMAND) : failed.fixed };
    });
  if (turns || back || written === undefined) return [];
  const edited = patches.failed.filter(
    ({ path, lineEnds, fixed }) =>
      lineEnds && fixed === '' && written.some((each) => nameOf(each) === nameOf(path)),
  );
  patches.failed = patches.failed.filter((failed) => !edited.includes(failed));
  return edited.flatMap((failed) => lineEndsRule(failed, 'change it with a command that keeps them') ?? []);
}

export interface Patched {
  rules: TrapRule[];
  /** It took out most of what an earlier patch had put in: where. */
  takenBack: string | undefined;
}

/** Takes a patch in; gives the traps that it completed. Changes `patches` in place. */
export function afterPatch(patches: Patches, event: FilesChanged, cwd: string): Patched {
  const paths = event.changes.map(({ path }) => relative(path, cwd));
  if (!event.ok) {
    const others = patches.failed.filter(({ path }) => !paths.includes(path));
    const failed = paths.map((path) => ({ path, lineEnds: false, fixed: '' }));
    patches.failed = [...others, ...failed].slice(-MAX_FAILED);
    return { rules: [], takenBack: undefined };
  }
  const rules = patches.failed.flatMap((failed) => {
    const found = paths.find((path) => path.toLowerCase() === failed.path.toLowerCase());
    return found === undefined ? [] : (patchRule(failed, found) ?? []);
  });
  const done = new Set(paths.map((path) => path.toLowerCase()));
  patches.failed = patches.failed.filter(({ path }) => !done.has(path.toLowerCase()));
  let takenBack: string | undefined;
  for (const [index, change] of event.changes.entries()) {
    const path = paths[index] ?? '';
    const before = patches.added.find((each) => each.path === path);
    const removed = new Set(linesOf(change.diff, '-').map(hash));
    const gone = before?.lines.filter((line) => removed.has(line)).length ?? 0;
    const deleted = change.how === 'delete' && before !== undefined;
    if (deleted || (before !== undefined && gone > 0 && gone * 2 >= before.lines.length)) takenBack ??= path;
    const lines = linesOf(change.diff, '+').slice(0, MAX_LINES).map(hash);
    const others = patches.added.filter((each) => each.path !== path);
    patches.added = (lines.length === 0 ? others : [...others, { path, lines }]).slice(-MAX_KEPT);
  }
  return { rules, takenBack };
}

/** What a failed patch and the one that went through teach, when the reason lies in the file and not in the patch. */
function patchRule(failed: Patches['failed'][number], path: string): TrapRule | undefined {
  if (!plainPath.test(failed.path) || !plainPath.test(path)) return undefined;
  if (failed.path !== path) {
    return {
      key: `trap case ${path.toLowerCase()}`,
      text: `The file is \`${path}\`, not \`${failed.path}\`: upper and lower case differ here.`,
      quote: `patch ${failed.path}  ->  patch ${path}`,
      score: ROUND,
      reasons: [
        'a patch failed and passed with other letters',
        'the system tells upper and lower case apart',
      ],
    };
  }
  const plain = failed.fixed !== '' && isPlainCommand(failed.fixed);
  return failed.lineEnds ? lineEndsRule(failed, plain ? `run \`${failed.fixed}\` first` : '') : undefined;
}

/** Patches to a file fail for its line ends; `how` says what to do, where something helped. */
function lineEndsRule({ path }: Patches['failed'][number], how: string): TrapRule | undefined {
  if (!plainPath.test(path)) return undefined;
  const then = how === '' ? '' : `; ${how}`;
  return {
    // One file's line ends are mostly the repository's.
    key: 'trap crlf patch',
    text: `\`${path}\` has Windows line ends, so patches to it fail${then}. Other files here may have them too.`,
    quote: `patch ${path} fails  ->  ${how === '' ? `patch ${path}` : how.replaceAll('`', '')}`,
    score: ROUND,
    reasons: ['a patch failed because of line ends', 'it went on after they were looked at'],
  };
}

/** Changed lines that say something: braces and blanks come back in every patch. */
function linesOf(diff: string, sign: '+' | '-'): string[] {
  return diff
    .split('\n')
    .filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
    .map((line) => line.slice(1).trim())
    .filter((line) => line.length > 3);
}

/** FNV-1a, 32 bits: enough to know a line again within one session. */
function hash(line: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < line.length && at < 400; at += 1)
    value = Math.imul(value ^ line.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '');
}

const undoes =
  /(?:^|[\n;&|]\s*)git\s+(?:-C\s+\S+\s+)?(?:checkout\s+(?:\S+\s+)?--\s|checkout\s+(?:HEAD\S*\s+)?(?!-)(?:\.|\S*\.[a-zA-Z]\w{0,4}(?:\s|$))|restore\s|revert\s|reset\s+(?:--(?:hard|keep|soft|mixed)|HEAD[~^])|stash\b(?!\s+(?:list|show|pop|apply)))/;

/** A command that puts files back to what they were. */
export function putsBack(event: CommandRan): boolean {
  return undoes.test(event.command);
}
