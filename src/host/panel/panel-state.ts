import type { Candidate, Preview } from '../../shared/model.ts';
import type { PanelFocus, PanelRow, PanelSnapshot } from '../../shared/panel-protocol.ts';
import type { Done } from '../decisions.ts';
import { GROUP_ORDER, type GroupKey, groupCandidates, groupLabel } from '../inbox/groups.ts';
import type { InboxModel } from '../inbox/inbox-model.ts';
import { lookedSentence } from '../looked.ts';
import { type Draft, rowView, selectedView } from './candidate-view.ts';
import { changeView } from './change-view.ts';

/** Rows the list shows; nobody reviews more in one go. */
const MAX_ROWS = 300;
/** Rows that a group has at least, if there are so many: a long one before it must not hide it. */
const LEAST_ROWS = 50;

/** What the panel needs of the Inbox. */
export type PanelSource = Pick<InboxModel, 'candidates' | 'place' | 'status'> &
  Partial<Pick<InboxModel, 'barred'>>;

interface ListGroup {
  key: GroupKey;
  label: string;
  rows: PanelRow[];
}

/** A row that was just decided keeps its place for a while and offers undo. */
interface DoneRow {
  candidate: Candidate;
  group: GroupKey;
  /** Which row of its group it was, rows decided before it counted too. */
  index: number;
  done: Done;
  /** The Inbox has let go of it. If it lists it again, the decision was taken back somewhere else. */
  gone: boolean;
}

/** A change that was made for what the person sees. `draft` is what it was made from; the engine may have tidied the text. */
export interface Previewed {
  draft: Draft;
  preview: Preview;
}

/** Where a candidate stands in the list. */
export interface ListPlace {
  group: GroupKey;
  index: number;
  /** The candidate that comes after it, or before it at the end. */
  next: string | undefined;
}

/** What the open panel knows beyond the Inbox: the selected candidate, edits under way, rows just decided. */
export class PanelState {
  readonly #model: PanelSource;
  readonly #canWriteProject: () => boolean;
  readonly #drafts = new Map<string, Draft>();
  readonly #done = new Map<string, DoneRow>();
  #selected: Candidate | null = null;
  #focus: PanelSnapshot['focus'] = { serial: 0, on: 'actions' };
  previewed: Previewed | null = null;
  problem: string | null = null;
  notice: string | null = null;
  busy = false;
  said = '';
  /** Ids of what the person chose to approve and has not been shown yet, in their order. */
  queue: string[] = [];

  constructor(model: PanelSource, canWriteProject: () => boolean) {
    this.#model = model;
    this.#canWriteProject = canWriteProject;
  }

  get selected(): Candidate | null {
    return this.#selected;
  }

  /** Selects a candidate; nothing of the one before stays. */
  select(candidate: Candidate | null): void {
    if (candidate?.id === this.#selected?.id) {
      this.#selected = candidate;
      return;
    }
    this.#selected = candidate;
    this.previewed = null;
    this.problem = null;
    this.notice = null;
    this.busy = false;
  }

  draft(candidate: Candidate): Draft {
    return this.#drafts.get(candidate.id) ?? { text: candidate.text, destination: candidate.destination };
  }

  setDraft(id: string, draft: Draft): void {
    this.#drafts.set(id, draft);
  }

  /** Takes the next one that still waits off the queue. */
  nextQueued(): string | undefined {
    const open = new Set(this.openIds());
    while (this.queue.length > 0) {
      const id = this.queue.shift();
      if (id !== undefined && open.has(id)) return id;
    }
    return undefined;
  }

  focus(on: PanelFocus): void {
    this.#focus = { serial: this.#focus.serial + 1, on };
  }

  /** Ids in the order of the list, without those just decided. */
  openIds(): string[] {
    return openRows(this.#groups()).map(({ id }) => id);
  }

  /** Where it stands now; ask before deciding, because the Inbox may forget it before the decision's answer comes. */
  placeOf(candidate: Candidate): ListPlace | undefined {
    const ids = this.openIds();
    const at = ids.indexOf(candidate.id);
    for (const { key, rows } of this.#groups()) {
      const index = rows.findIndex(({ id }) => id === candidate.id);
      if (index !== -1) return { group: key, index, next: ids[at + 1] ?? ids[at - 1] };
    }
    return undefined;
  }

  /** Turns the candidate's row into what was done. */
  decided(candidate: Candidate, place: ListPlace, done: Done): void {
    this.#done.set(candidate.id, { candidate, group: place.group, index: place.index, done, gone: false });
    this.#drafts.delete(candidate.id);
    this.said = done.message;
  }

  /** The row that offers to take this decision back, if it is still shown; it goes back to being open. */
  takeBack(decision: string | null): string | undefined {
    const rows = [...this.#done.values()];
    const row = decision === null ? rows.at(-1) : rows.find(({ done }) => done.decision === decision);
    if (row !== undefined) this.#done.delete(row.candidate.id);
    return row?.candidate.id;
  }

  /** The Inbox has changed: what it lists again is open again, wherever its decision was taken back. */
  follow(): void {
    const open = new Set(this.#model.candidates.map(({ id }) => id));
    for (const [id, row] of this.#done) {
      if (!open.has(id)) row.gone = true;
      else if (row.gone) this.#done.delete(id);
    }
  }

  /** Rows that were decided disappear. */
  forgetDone(): void {
    this.#done.clear();
    this.said = '';
  }

  snapshot(now = Date.now()): PanelSnapshot {
    const groups = this.#groups(now);
    const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
    let room = MAX_ROWS;
    const listed = groups.map((group, at) => {
      const kept = groups.slice(at + 1).reduce((sum, { rows }) => sum + Math.min(rows.length, LEAST_ROWS), 0);
      const rows = this.#withSelected(group.rows, room - kept);
      room -= rows.length;
      return { ...group, rows, open: group.rows.filter(({ state }) => state !== 'done').length };
    });
    return {
      type: 'snapshot',
      groups: listed,
      unlisted: Math.max(0, total - MAX_ROWS),
      at: openRows(groups).findIndex(({ id }) => id === this.#selected?.id),
      selected: this.#selected === null ? null : this.#selectedView(this.#selected, now),
      focus: this.#focus,
      empty: this.#empty(now),
      said: this.said,
    };
  }

  #empty(now: number): PanelSnapshot['empty'] {
    const { barred, status } = this.#model;
    if (barred !== undefined) return { line: 'Nothing can be shown.', why: barred.message };
    return {
      line: 'Nothing waits for you.',
      why: `${lookedSentence(status, now)} What you tell Codex shows up here once it is worth keeping.`,
    };
  }

  /** As many rows from the first on. The selected one is among them, even where whoever goes on from row to row has come further. */
  #withSelected(rows: readonly PanelRow[], most: number): PanelRow[] {
    const kept = rows.slice(0, most);
    const selected = rows.slice(most).find(({ id }) => id === this.#selected?.id);
    return selected === undefined ? kept : [...kept.slice(0, -1), selected];
  }

  #selectedView(candidate: Candidate, now: number) {
    const here = this.#model.place.project;
    return selectedView(candidate, {
      draft: this.draft(candidate),
      change:
        this.previewed === null
          ? null
          : changeView(this.previewed.preview, this.previewed.draft, { here, now }),
      problem: this.problem,
      notice: this.notice,
      busy: this.busy,
      canWriteProject: this.#canWriteProject(),
      here,
      now,
    });
  }

  /** The Inbox's groups, with the rows just decided where they stood. */
  #groups(now = Date.now()): ListGroup[] {
    const { place } = this.#model;
    const open = this.#model.candidates.filter(({ id }) => !this.#done.has(id));
    const groups: ListGroup[] = groupCandidates(open, place).map(({ key, label, candidates }) => ({
      key,
      label,
      rows: candidates.map((candidate) => rowView(candidate, key, now)),
    }));
    for (const { candidate, group: key, index, done } of byIndex(this.#done.values())) {
      const row: PanelRow = { ...rowView(candidate, key, now), state: 'done', done };
      const group = groups.find((known) => known.key === key);
      if (group !== undefined) group.rows.splice(index, 0, row);
      else groups.push({ key, label: groupLabel(key, [candidate], place), rows: [row] });
    }
    return groups.sort((a, b) => GROUP_ORDER.indexOf(a.key) - GROUP_ORDER.indexOf(b.key));
  }
}

function openRows(groups: readonly ListGroup[]): PanelRow[] {
  return groups.flatMap(({ rows }) => rows.filter(({ state }) => state !== 'done'));
}

/** Filled in from the top, every row comes to stand where it stood. */
function byIndex(rows: Iterable<DoneRow>): DoneRow[] {
  return [...rows].sort((a, b) => a.index - b.index);
}
