import { DAY } from '../../shared/dates.ts';
import type { Memory, MemoryFile, RuleLife } from '../../shared/model.ts';
import type { Heard } from '../candidates/said-again.ts';
import type { ApprovalsIn } from './approvals-in.ts';
import type { GivenRules } from './given-rules.ts';
import { goneFrom } from './gone-from.ts';

/** How far back before the approval corrections are counted, in days. */
const BEFORE_DAYS = 30;
/** A rule that reached nobody for so many days is proposed for retirement. */
const UNUSED_DAYS = 90;
const AGAIN = { said: 'It had to be said again', met: 'It came up again' } as const;

export interface RuleLifeParts {
  given: Pick<GivenRules, 'reachOf' | 'sessionsSince'>;
  /** When a candidate was heard in any of its wordings, or in those of the rule, in a project or anywhere. */
  heardAt: (candidate: string, rule: string, where: { project: string | null; approved: number }) => Heard;
  now: () => number;
}

/** Where a folder's rules hold. */
export interface RulePlace {
  project: string;
  /** The folders of the project: its repository's and those of its worktrees. */
  checkouts: readonly string[];
  approvalOf: ApprovalsIn;
}

/** Tells for each rule of ours what became of it: whether Codex was given it, and whether it had to be said again. */
export function withRuleLife(memory: Memory, place: RulePlace, parts: RuleLifeParts): Memory {
  return {
    ...memory,
    files: memory.files.map((file) => ({
      ...file,
      rules: file.rules.map((rule) => ({ ...rule, life: lifeOf(file, rule, place, parts) })),
    })),
  };
}

function lifeOf(
  file: MemoryFile,
  { text, line }: MemoryFile['rules'][number],
  place: RulePlace,
  parts: RuleLifeParts,
): RuleLife {
  const { given, heardAt, now } = parts;
  const approval = place.approvalOf(file.path, text);
  const since = approval?.time ?? null;
  const where = file.scope === 'project' ? place.project : null;
  const reach = given.reachOf(text, where);
  const all =
    approval === null ? null : heardAt(approval.candidate, text, { project: where, approved: approval.time });
  const heard = approval === null || all === null ? null : heardAround(all, approval.time);
  // What stands above the line in which Codex stops reading reaches it.
  const read = file.note === null || line < (file.stopsAtLine ?? 0);
  const gone = where === null ? [] : goneFrom(place.checkouts, text);
  const idleFrom = now() - UNUSED_DAYS * DAY;
  const lastHeard = Math.max(0, ...(heard?.how === 'proved' ? [] : (all?.times ?? [])));
  // What somebody had to say since then is needed, and was not given to anybody all the same.
  const idle = since !== null && Math.max(reach.last ?? 0, since, lastHeard) < idleFrom;
  // A session has a project's rules from its beginning on: whoever had to say it in an older one learns nothing of the rule.
  const tried = !read || reach.sessions > 0 || (since !== null && given.sessionsSince(since, where) > 0);
  const atRest = idle && given.sessionsSince(idleFrom, where) === 0;
  return {
    given: {
      ...reach,
      why: read ? (reach.sessions > 0 ? null : whyNot(since, where, given)) : file.note,
    },
    heard,
    advice: [
      ...(heard !== null && heard.since > 0 && heard.how !== 'proved' && tried
        ? [`${AGAIN[heard.how ?? 'said']}${remedy(reach, read, lastHeard)}`]
        : []),
      ...(idle
        ? [
            `${atRest ? `No session ran ${where === null ? '' : 'here '}and none` : 'No session'} was given it for ${UNUSED_DAYS} days. Retire it if it is no longer needed.`,
          ]
        : []),
      ...gone.map((what) => `${what} is gone. Reword it or retire it.`),
    ],
  };
}

/** Other words help nobody who is not given them. */
function remedy(
  reach: Pick<RuleLife['given'], 'sessions' | 'last'>,
  read: boolean,
  lastHeard: number,
): string {
  const move = 'Move it to where Codex reads it, or retire it.';
  if (reach.sessions === 0) return `, and no session was given it. ${move}`;
  if (!read && lastHeard > (reach.last ?? 0)) return `, and Codex is no longer given it. ${move}`;
  return '. Word it more clearly, move it, or retire it.';
}

function heardAround({ how, times }: Heard, approved: number): NonNullable<RuleLife['heard']> {
  const from = approved - BEFORE_DAYS * DAY;
  return {
    before: times.filter((time) => time >= from && time <= approved).length,
    days: BEFORE_DAYS,
    since: times.filter((time) => time > approved).length,
    ...(how !== 'said' && { how }),
  };
}

/** Why a rule that Codex reads was given to nobody. `since` is when it was approved, if it was. */
function whyNot(since: number | null, project: string | null, given: RuleLifeParts['given']): string {
  if (since === null)
    return 'It was not approved here in these words, so it is not known since when it stands.';
  if (given.sessionsSince(since, project) > 0)
    return 'The sessions since then went on with what they had been given before, or ran elsewhere.';
  return project === null ? 'No session since.' : 'No session in this project since.';
}
