import { type InjectedKind, MAX_OUTPUT, MAX_TEXT, type SessionEvent } from '../events.ts';
import type { DecoderState, RunningCommand, SessionFacts } from './state.ts';
import { cutEnd, cutMiddle, stripCitations } from './texts.ts';

type Without<Event, Keys extends PropertyKey> = Event extends unknown ? Omit<Event, Keys> : never;
type Place = 'thread' | 'line' | 'ordinal' | 'time' | 'turn';
/** An event without its place; `turn` may be given where the line names one. */
type Told = Without<SessionEvent, Place> & { turn?: string | null | undefined };

/** Collects the events of one line. Knows where the line stands, and holds back a reply until its rank is clear. */
export class Decoding {
  readonly state: DecoderState;
  readonly #thread: string;
  #line = 0;
  #ordinal: number | undefined;
  #events: SessionEvent[] = [];

  constructor(thread: string, state: DecoderState) {
    this.#thread = thread;
    this.state = state;
  }

  get thread(): string {
    return this.#thread;
  }

  /** Goes to the next line. A timestamp that cannot be read leaves the time as it was. */
  moveTo(line: number, ordinal: number | undefined, timestamp: string): void {
    this.#line = line;
    this.#ordinal = ordinal;
    const time = timestamp === '' ? NaN : Date.parse(timestamp);
    if (!Number.isNaN(time)) this.state.time = time;
  }

  takeEvents(): SessionEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  emit(told: Told): void {
    this.#release(told);
    const { turn, ...rest } = told;
    this.#events.push({ ...rest, ...this.#place(turn) });
  }

  session(facts: SessionFacts): void {
    const { forkedFrom, parentThread, ...rest } = facts;
    this.emit({ kind: 'session', ...rest, forkedFrom, parentThread });
  }

  injected(what: InjectedKind, text: string, turn?: string | null): void {
    this.emit({ kind: 'injected', what, text: cutEnd(text, MAX_TEXT), turn });
  }

  command(
    ran: Omit<RunningCommand, 'output'> & { exit: number | undefined; output: string; byPerson?: boolean },
  ): void {
    const { command, exit, turn, cwd, escalated, byPerson } = ran;
    this.emit({
      kind: 'command',
      command: cutMiddle(command, MAX_OUTPUT),
      cwd,
      exit,
      output: cutMiddle(ran.output, MAX_OUTPUT),
      turn,
      ...(escalated === true && { escalated }),
      ...(byPerson === true && { byPerson }),
    });
  }

  /** `phase` as Codex writes it: `commentary`, `final_answer`, or nothing (older files, some models). */
  reply(written: string, phase: string | null | undefined, turn?: string | null): void {
    const text = cutEnd(stripCitations(written), MAX_TEXT);
    if (text.trim() === '') return;
    this.state.answered = true;
    if (phase === 'final_answer' || phase === 'commentary') {
      this.emit({ kind: 'agent', phase: phase === 'commentary' ? 'commentary' : 'final', text, turn });
      return;
    }
    this.#letGo('commentary');
    const { turn: known, ...place } = this.#place(turn);
    this.state.held = { text, line: place.line, time: place.time, ordinal: place.ordinal, turn: known };
  }

  /** Gives the reply that is held back, if any, as the last word. */
  settleReply(): void {
    this.#letGo('final');
  }

  #release(next: Told): void {
    if (this.state.held === null) return;
    if (
      next.kind === 'command' ||
      next.kind === 'files' ||
      next.kind === 'agent' ||
      next.kind === 'compacted'
    ) {
      this.#letGo('commentary');
    } else if (next.kind === 'turn-ended') {
      this.#letGo(next.outcome === 'complete' ? 'final' : 'commentary');
    } else {
      // Files that do not tell where turns end: whatever opens the next turn says that the reply was the last one.
      this.#letGo(next.kind === 'turn-started' || !this.state.open ? 'final' : 'commentary');
    }
  }

  #letGo(phase: 'commentary' | 'final'): void {
    const { held } = this.state;
    if (held === null) return;
    this.state.held = null;
    const { text, line, time, ordinal, turn } = held;
    this.#events.push({ kind: 'agent', phase, text, thread: this.#thread, line, time, ordinal, turn });
  }

  #place(turn: string | null | undefined): Pick<SessionEvent, Place> {
    return {
      thread: this.#thread,
      turn: turn ?? this.state.turn ?? undefined,
      line: this.#line,
      ordinal: this.#ordinal,
      time: this.state.time,
    };
  }
}
