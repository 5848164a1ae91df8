import { CarryoverError } from '../shared/errors.ts';
import { count } from '../shared/amounts.ts';
import type { Preview } from '../shared/model.ts';
import { APPROVE_AGAIN, type Decisions } from './decisions.ts';
import type { InboxModel } from './inbox/inbox-model.ts';
import { type SeenChanges, bringsNothingNew } from './seen-changes.ts';

const NOT_SHOWN = 'Not approved yet: this is the change it makes.';

export interface ApproveParts {
  model: InboxModel;
  decisions: Decisions;
  seen: SeenChanges;
}

/** A candidate whose change a person has to look at first, and why. */
export interface Unclear {
  id: string;
  notice: string;
}

/** Approves what the person has seen the change of, in this order. Answers what to say of it, and what has to be shown first. */
export async function approveSeen(
  ids: readonly string[],
  { model, decisions, seen }: ApproveParts,
): Promise<{ said: string | undefined; unclear: Unclear[] }> {
  const unclear: Unclear[] = [];
  const made: string[] = [];
  let words = '';
  for (const id of ids) {
    const candidate = model.find(id);
    const shown = candidate && seen.of(candidate);
    // One approval changes the file that the next one's change was made from.
    const preview = shown && made.length > 0 ? await decisions.preview(id, {}) : shown;
    const notice = reasonToLook(preview, shown);
    if (preview === undefined || notice !== undefined) unclear.push({ id, notice: notice ?? NOT_SHOWN });
    else {
      const refused = await decisions.approve(preview).then((done) => {
        words = done.message;
        made.push(done.decision);
        return false;
      }, isChanged);
      if (refused) unclear.push({ id, notice: await changedNotice(decisions, preview) });
    }
  }
  await model.refresh();
  decisions.madeTogether(made);
  const said = made.length > 1 ? `${count(made.length, 'rule')} added` : words;
  return { said: made.length === 0 ? undefined : said, unclear };
}

/** The notice for a change that a person must look at before it is made; undefined when it is what they saw and all is clear. */
function reasonToLook(preview: Preview | undefined, shown: Preview | undefined): string | undefined {
  if (preview === undefined || shown === undefined || !bringsNothingNew(preview, shown)) return NOT_SHOWN;
  return preview.scan.verdict === 'ok' && preview.warnings.length === 0
    ? undefined
    : 'Not approved yet: there is something to think about first.';
}

/** Whether an approval was refused because the file changed; other errors go on. */
function isChanged(error: unknown): true {
  if (error instanceof CarryoverError && error.code === 'changed-on-disk') return true;
  throw error;
}

async function changedNotice(decisions: Decisions, { candidate, beforeHash }: Preview): Promise<string> {
  const fresh = await decisions.preview(candidate, { since: beforeHash });
  return `${decisions.changedSince(fresh)} ${APPROVE_AGAIN}`;
}
