import * as z from 'zod';
import { version } from '../../../package.json';
import { compareVersions } from '../ownership/protocol.ts';
import type { Settings } from '../settings.ts';

/** Put in by scripts/build.ts (hearing-mark.ts). */
declare const CARRYOVER_HEARING: string | undefined;

/** Which learning a process brings. */
const heardBySchema = z.object({
  /** The same for all builds whose learning is the same to the letter. */
  mark: z.string(),
  version: z.string(),
});
export type HeardBy = z.infer<typeof heardBySchema>;

/** Without a bundle nobody knows what the code is. Such a process hears what is new, and nothing again. */
const SOURCE = 'source';
const KEY = 'heard-by';
/** Of development builds there may be many. */
const KEPT = 50;

export function ownHeardBy(): HeardBy {
  return { mark: typeof CARRYOVER_HEARING === 'undefined' ? SOURCE : CARRYOVER_HEARING, version };
}

/**
 * Whether sessions that another learning stands for are to be heard again with this one. The index keeps a list of all that were newest
 * once: an older version beside a newer one never hears again, and of two builds of one version only the one that came last for the
 * first time. So no two that take turns as owners ever undo each other's work. `write` is called only when the list changes: nearly every
 * look finds it as it was, and need not hold the database for that.
 */
export function isNewest(settings: Settings, own: HeardBy, write: (work: () => void) => void): boolean {
  if (own.mark === SOURCE) return false;
  const known = readKnown(settings);
  const others = known.filter(({ mark }) => mark !== own.mark);
  const order = Math.min(...others.map(({ version }) => compareVersions(own.version, version)), 1);
  const seen = others.length < known.length;
  if (order < 0 || (order === 0 && seen && known.at(-1)?.mark !== own.mark)) return false;
  const before = known.find(({ mark }) => mark === own.mark) ?? own;
  const newest = compareVersions(before.version, own.version) > 0 ? before : own;
  const next = JSON.stringify([...others, newest].slice(-KEPT));
  if (next !== settings.text(KEY)) write(() => settings.putText(KEY, next));
  return true;
}

function readKnown(settings: Settings): HeardBy[] {
  try {
    return z.array(heardBySchema).parse(JSON.parse(settings.text(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
