import * as z from 'zod';
import type { SessionEvent } from '../../codex/events.ts';
import { cutTo } from '../../shared/line-width.ts';

/** What a session's events add up to, kept beside its position so that reading can go on. */
export const sessionFactsSchema = z.object({
  title: z.string(),
  cwd: z.string(),
  /** Other folders that turns ran in. */
  folders: z.array(z.string()).optional(),
  /** Where the repository comes from (codex/decode/repository.ts). */
  repository: z.string().optional(),
  originator: z.string(),
  started: z.number(),
  updated: z.number(),
  turns: z.number(),
  messages: z.number(),
  skipped: z.number(),
  turnOpen: z.boolean(),
  /** The thread it was forked from or spawned by. */
  parent: z.string().nullable(),
  subagent: z.boolean(),
  /** Its evidence counts with its parent's. */
  forked: z.boolean(),
  /** What copies of one history have in common where they do not name the session they were copied from. */
  root: z.string().optional(),
});
export type SessionFacts = z.infer<typeof sessionFactsSchema>;

const TITLE = 100;
/** Folders of one session that are kept beside its first. */
const FOLDERS = 20;

export function emptySession(): SessionFacts {
  return {
    title: '',
    cwd: '',
    originator: '',
    started: 0,
    updated: 0,
    turns: 0,
    messages: 0,
    skipped: 0,
    turnOpen: false,
    parent: null,
    subagent: false,
    forked: false,
  };
}

/** Takes one more event into the sums. Texts in events are redacted already, so the title is too. */
export function foldEvent(facts: SessionFacts, event: SessionEvent): void {
  if (facts.started === 0) facts.started = event.time;
  facts.updated = Math.max(facts.updated, event.time);
  switch (event.kind) {
    case 'session':
      takeFolder(facts, event.cwd);
      if (event.repository !== undefined) facts.repository = event.repository;
      facts.originator = event.originator || facts.originator;
      facts.parent = event.forkedFrom ?? event.parentThread ?? facts.parent;
      facts.forked ||= event.forkedFrom !== undefined;
      facts.subagent ||= event.subagent;
      break;
    case 'context':
      takeFolder(facts, event.cwd);
      break;
    case 'turn-started':
      facts.turns++;
      facts.turnOpen = true;
      break;
    case 'turn-ended':
      facts.turnOpen = false;
      break;
    case 'person':
      if (facts.title === '') facts.title = titleOf(event.text);
      // Bare files know no turns: there each message of the person starts one.
      if (!facts.turnOpen) facts.turns++;
      break;
    default:
      break;
  }
}

/** Sums are copied as they are, so a list in them is never written to. */
function takeFolder(facts: SessionFacts, folder: string): void {
  if (facts.cwd === '') facts.cwd = folder;
  const { cwd, folders = [] } = facts;
  if (folder === '' || folder === cwd || folders.includes(folder) || folders.length >= FOLDERS) return;
  facts.folders = [...folders, folder];
}

function titleOf(text: string): string {
  const line = text.trim().split('\n', 1)[0]?.replace(/\s+/gu, ' ').trim() ?? '';
  // A line may be a megabyte, of which a part is enough to cut from.
  return cutTo(line.slice(0, 4 * TITLE), TITLE).toWellFormed();
}
