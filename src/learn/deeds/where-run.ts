import type { CommandRan } from '../../codex/events.ts';

// In which folder a command, or a step of it, was run: `workdir` of its call, then each `cd` in front of it.

/** A folder that can stand in a command as it is. */
export const plainFolder = /^[\w@.-]+(?:\/[\w@.-]+)*$/;
/** Longer than this it is in no rule. */
const MAX_FOLDER = 80;
const MAX_WHOLE = 400;
/** Of a longer path outside the session's folder the end is kept. */
const MAX_TOLD = 160;

const enters = /^\(*\s*(?:cd|pushd)(?:\s+(?:"([^"]*)"|'([^']*)'|([^\s)]+)))?/;
const leaves = /^\(*\s*(?:popd|cd\s+-)(?=\s|\)|$)/;
const fromElsewhere = /^(?:[/\\~$`]|[A-Za-z]:)/;

/** Where the steps of a command before another one lead, as they say it: empty for where the command was begun. */
export function folderBehind(steps: readonly string[]): string {
  let [here, before] = ['', ''];
  const outer: string[] = [];
  for (const step of steps) {
    // What is in brackets leaves the rest where it was.
    const opened = /^\(*/.exec(step)?.[0].length ?? 0;
    for (let at = 0; at < opened; at += 1) outer.push(here);
    if (leaves.test(step)) [here, before] = [before, here];
    else {
      const found = enters.exec(step);
      const to = found === null ? '.' : (found[1] ?? found[2] ?? found[3] ?? '~');
      if (found !== null) before = here;
      if (to !== '.') here = here === '' || fromElsewhere.test(to) ? to : `${here}/${to}`;
    }
    const closed = step.split(')').length - step.split('(').length + opened;
    for (let at = 0; at < closed; at += 1) here = outer.pop() ?? here;
  }
  return here;
}

/** A path without `.`, `..` and signs of Windows. What leads out of where it begins keeps its `..`. */
function straight(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/'))
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  return parts.join('/');
}

function whole(event: CommandRan, folder: string, root: string): string {
  const under = (base: string, to: string): string =>
    to === '' ? base : fromElsewhere.test(to) ? to : `${base}/${to}`;
  return straight(under(under(root, event.cwd ?? ''), folder));
}

/** Where a step ran, as a path in the session's folder; empty for that folder itself, and as it stands there outside of it. */
export function folderOf(event: CommandRan, { folder }: { folder: string }, root: string): string {
  const [there, base] = [whole(event, folder, root), straight(root).replace(/\/$/, '')];
  if (there === base) return '';
  const inside = base !== '' && there.startsWith(`${base}/`) ? there.slice(base.length + 1) : there;
  return inside.slice(-MAX_TOLD).toWellFormed();
}

/** Where a command was begun. */
export function placeOf(event: CommandRan, root: string): string {
  return event.cwd === undefined ? root : whole(event, '', root);
}

/** Where a step ran; undefined where nobody can tell from here. */
export function whereItRan(
  event: CommandRan,
  { folder }: { folder: string },
  root: string,
): string | undefined {
  const there = whole(event, folder, root);
  return root === '' || /[~$`*?]/.test(there) || there.length > MAX_WHOLE ? undefined : there;
}

/** The way from one folder to another: empty for the same, `../web` for one beside it. Undefined where it can stand in no rule. */
export function pathFrom(base: string, folder: string): string | undefined {
  const [from, to] = [straight(base), straight(folder)].map((each) => each.split('/').filter(Boolean));
  if (from === undefined || to === undefined) return undefined;
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const path = [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
  return path === '' || (plainFolder.test(path) && path.length <= MAX_FOLDER) ? path : undefined;
}

/** Where a path leads from a folder of a project, as a path in that project; empty for its root, and for what is outside of it. */
export function pathIn(folder: string, path: string): string {
  const found = straight(folder === '' ? path : `${folder}/${path}`);
  return plainFolder.test(found) && !found.startsWith('..') && found.length <= MAX_FOLDER ? found : '';
}

/** A check that is run in a folder of the project, as one command: `cd services/api && go test ./...`. It is another one than in another folder. */
export function inFolder(check: string, folder: string): string {
  return folder === '' ? check : `cd ${folder} && ${check}`;
}

/** The same taken apart; the folder is empty for the project's root. */
export function folderAndCheck(check: string): { folder: string; command: string } {
  const [begin = '', folder = ''] = /^cd (\S+) && /.exec(check) ?? [];
  return { folder, command: check.slice(begin.length) };
}
