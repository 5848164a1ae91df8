import { type Disposable, Uri, commands, workspace } from 'vscode';
import { CarryoverError } from '../../shared/errors.ts';
import type { Candidate, Preview } from '../../shared/model.ts';
import type { PanelFocus, PanelMessage } from '../../shared/panel-protocol.ts';
import { sentenceOf } from '../commands.ts';
import { APPROVE_AGAIN, type Decisions } from '../decisions.ts';
import { COMMANDS, INTERNAL_COMMANDS } from '../ids.ts';
import type { InboxModel } from '../inbox/inbox-model.ts';
import { type Log, describeError } from '../../shared/log.ts';
import type { SeenChanges } from '../seen-changes.ts';
import type { StatusBar } from '../status-bar.ts';
import type { Transcripts } from '../sessions/transcripts.ts';
import type { Draft } from './candidate-view.ts';
import { PanelState } from './panel-state.ts';
import { PanelWindow } from './panel-window.ts';

const PREVIEW_DEBOUNCE_MS = 150;

export interface PanelParts {
  extension: Uri;
  model: InboxModel;
  decisions: Decisions;
  transcripts: Transcripts;
  seen: SeenChanges;
  /** Told when the person sees the panel. */
  statusBar: Pick<StatusBar, 'seen'>;
  log: Log;
}

/** The review panel: carries out what the person does in it, and draws it anew from a complete snapshot each time. */
export class ReviewPanel implements Disposable {
  readonly #parts: PanelParts;
  readonly #state: PanelState;
  readonly #window: PanelWindow;
  readonly #subscriptions: Disposable[];
  #asked = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: PanelParts) {
    this.#parts = parts;
    this.#state = new PanelState(parts.model, () => parts.decisions.canWrite('project-rules'));
    this.#window = new PanelWindow({
      ...{ extension: parts.extension, log: parts.log },
      receive: (message) => this.#receive(message),
      seen: () => parts.statusBar.seen(),
      closed: () => {
        this.#state.forgetDone();
        this.#state.select(null);
      },
    });
    this.#subscriptions = [
      parts.model.onDidChange(() => this.#modelChanged()),
      workspace.onDidGrantWorkspaceTrust(() => this.#modelChanged()),
    ];
  }

  /**
   * Shows the panel on a candidate, or on the strongest. `focus` is where the keyboard goes: into its text, or onto Approve as soon
   * as that can be pressed. Of `queue` each is shown when the one before it was decided.
   */
  async show(id?: string, focus: PanelFocus = 'actions', queue: readonly string[] = []): Promise<void> {
    this.open();
    await this.#parts.model.ready();
    // Closed while the engine was asked.
    if (!this.#window.isOpen) return;
    this.#parts.statusBar.seen();
    this.#state.focus(focus);
    this.#state.queue = [...queue];
    this.#select(id ?? this.#state.selected?.id ?? this.#state.openIds()[0]);
    if (id !== undefined && this.#state.selected?.id !== id)
      throw new CarryoverError(
        'not-found',
        'That candidate no longer waits. It was decided, or its session is gone.',
      );
  }

  /** Brings the panel to the front at once; it says that it is reading until what waits is known. */
  open(): void {
    this.#window.open();
  }

  /** Says something above the selected candidate's change, such as why approving was refused. */
  notify(notice: string): void {
    this.#state.notice = notice;
    this.#send();
  }

  /** A rule was retired or reworded elsewhere: what stands in rows just decided may no longer be so, nor the next to be undone. */
  forgetDone(): void {
    this.#state.forgetDone();
    this.#send();
  }

  async #receive(message: PanelMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#send();
        return;
      case 'select':
        this.#select(message.id);
        return;
      case 'step':
        this.#step(message.by);
        return;
      case 'draft':
        this.#drafted(message.id, {
          text: message.text,
          destination: message.destination,
          resolve: message.resolve,
        });
        return;
      case 'approve':
        return this.#approve(message);
      case 'archive':
        return this.#archive(message.id);
      case 'undo':
        return this.#undo(message.decision);
      case 'openEvidence':
        return this.#openEvidence(message.id, message.index);
      case 'openFile':
        if (this.#state.previewed?.preview.candidate === message.id)
          await commands.executeCommand(
            INTERNAL_COMMANDS.openFile,
            Uri.file(this.#state.previewed.preview.path),
            1,
          );
        return;
      case 'trust':
        await commands.executeCommand('workbench.trust.manage');
        return;
      case 'recall':
        await commands.executeCommand(COMMANDS.recall);
        return;
      case 'scan':
        await commands.executeCommand(COMMANDS.scan);
        return;
    }
  }

  #send(): void {
    const { loaded, barred } = this.#parts.model;
    if (!this.#window.listens || (!loaded && barred === undefined)) return;
    this.#window.send(this.#state.snapshot());
    const { selected, previewed } = this.#state;
    if (selected === null || previewed === null) return;
    if (isAsProposed(previewed.draft, selected)) this.#parts.seen.show(selected, previewed.preview);
    else this.#parts.seen.forget(selected.id);
  }

  #modelChanged(): void {
    this.#state.follow();
    // A decision under way moves the selection itself when it is done.
    if (!this.#window.isOpen || this.#state.busy) return;
    const { selected } = this.#state;
    const still = selected === null ? undefined : this.#parts.model.find(selected.id);
    if (still === undefined) this.#select(this.#state.openIds()[0]);
    else {
      this.#state.select(still);
      void this.#preview();
    }
    this.#send();
  }

  #select(id: string | undefined): void {
    const candidate = id === undefined ? undefined : this.#parts.model.find(id);
    this.#state.select(candidate ?? null);
    this.#send();
    void this.#preview();
  }

  /** Stays where it is at the ends. */
  #step(by: 1 | -1): void {
    const ids = this.#state.openIds();
    const id = ids[ids.indexOf(this.#state.selected?.id ?? '') + by];
    if (id !== undefined) this.#select(id);
  }

  #drafted(id: string, draft: Draft): void {
    this.#state.setDraft(id, draft);
    if (this.#state.selected?.id !== id) return;
    this.#state.notice = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#preview(), PREVIEW_DEBOUNCE_MS);
  }

  /**
   * Fetches the exact change for what the person sees now. Overtaken answers are dropped. With the hash of a file `since` which
   * another change was made, it comes with what became of the file.
   */
  async #preview(since?: string): Promise<void> {
    const mine = ++this.#asked;
    const candidate = this.#state.selected;
    if (candidate === null) return;
    try {
      const draft = this.#state.draft(candidate);
      const preview = await this.#parts.decisions.preview(candidate.id, { ...draft, since });
      if (mine !== this.#asked) return;
      this.#state.previewed = { draft, preview };
      this.#state.problem = null;
    } catch (error) {
      if (mine !== this.#asked) return;
      this.#parts.log.warn(`preview: ${describeError(error)}`);
      this.#state.previewed = null;
      this.#state.problem = sentenceOf(error);
    }
    this.#send();
  }

  async #approve({ id, text, destination, resolve }: { id: string } & Draft): Promise<void> {
    const { previewed, selected } = this.#state;
    // Only a change that the person has seen is carried out.
    if (selected?.id !== id || previewed?.preview.candidate !== id || this.#state.busy) return;
    const { draft, preview } = previewed;
    if (draft.text !== text || draft.destination !== destination || draft.resolve !== resolve)
      return this.#preview();
    try {
      await this.#decide(() => this.#parts.decisions.approve(preview));
    } catch (error) {
      if (!(error instanceof CarryoverError)) throw error;
      this.#parts.log.info(`approve: ${describeError(error)}`);
      if (error.code === 'changed-on-disk') await this.#showFresh(preview);
      else {
        this.#state.notice = error.message;
        await this.#preview();
      }
    }
  }

  /** The change as it is now, when its file is no longer the one that the person saw. */
  async #showFresh(seen: Preview): Promise<void> {
    await this.#preview(seen.beforeHash);
    const fresh = this.#state.previewed?.preview;
    if (this.#state.selected?.id !== seen.candidate || fresh === undefined) return;
    this.#state.notice = `${this.#parts.decisions.changedSince(fresh)} ${APPROVE_AGAIN}`;
    this.#send();
  }

  async #archive(id: string): Promise<void> {
    if (this.#state.selected?.id !== id || this.#state.busy) return;
    await this.#decide(() => this.#parts.decisions.archive(id));
  }

  /** Runs a decision on the selected candidate, turns its row into what was done and goes on to the next. */
  async #decide(run: () => ReturnType<Decisions['archive']>): Promise<void> {
    const candidate = this.#state.selected;
    const place = candidate === null ? undefined : this.#state.placeOf(candidate);
    if (candidate === null || place === undefined) return;
    this.#state.busy = true;
    this.#send();
    try {
      this.#state.decided(candidate, place, await run());
      const queued = this.#state.nextQueued();
      this.#state.focus(queued === undefined ? 'actions' : 'approve');
      this.#select(queued ?? place.next);
    } finally {
      this.#state.busy = false;
      this.#send();
    }
    await this.#parts.model.refresh();
  }

  async #undo(decision: string | null): Promise<void> {
    const said = await this.#parts.decisions.undo(decision);
    const back = this.#state.takeBack(decision);
    await this.#parts.model.refresh();
    this.#state.said = said;
    if (back !== undefined) this.#select(back);
    this.#send();
  }

  async #openEvidence(id: string, index: number): Promise<void> {
    const evidence = this.#parts.model.find(id)?.evidence[index];
    if (evidence !== undefined) await this.#parts.transcripts.open(evidence.thread, evidence.line);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#window.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function isAsProposed({ text, destination, resolve }: Draft, candidate: Candidate): boolean {
  return text === candidate.text && destination === candidate.destination && resolve === undefined;
}
