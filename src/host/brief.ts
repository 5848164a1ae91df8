import { StatusBarAlignment, type StatusBarItem, env, window } from 'vscode';
import * as z from 'zod';
import { count } from '../shared/amounts.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import { CarryoverError } from '../shared/errors.ts';
import { NO_BRIEF } from '../shared/journey.ts';
import { LONGEST_TASK } from '../shared/limits.ts';
import { withoutHidden } from './format.ts';
import { INTERNAL_COMMANDS } from './ids.ts';
import { noHomeWords } from './no-home.ts';
import type { Reports } from './reports.ts';

/** How long the status bar says that a brief was copied: time enough to click on it. */
const SAID_MS = 10_000;

/** What the next session in a folder's project should know, for pasting into it. */
export class Briefs {
  readonly #parts: { engine: EngineApi; reports: Reports };
  #copied = '';
  #said: StatusBarItem | undefined;

  constructor(parts: { engine: EngineApi; reports: Reports }) {
    this.#parts = parts;
  }

  /** Copies one and says so. Asks what the session is about, unless it was called with that; an empty answer is one too. */
  async copy(folder: string | null, args: readonly unknown[]): Promise<void> {
    const { engine } = this.#parts;
    if (folder === null)
      throw new CarryoverError('not-found', 'Open a folder first: a brief is about one project.');
    const nothing = noHomeWords(await engine.status());
    if (nothing !== undefined)
      throw new CarryoverError(
        'codex-home-missing',
        `${nothing}, so a brief has nothing to be written from. Run Codex once, then try again.`,
      );
    const given = z.string().max(LONGEST_TASK).safeParse(args[0]);
    const task = given.success
      ? given.data
      : await window.showInputBox({
          title: 'Brief for the Next Session',
          prompt: 'What will it be about? Leave this empty for the brief of the whole project.',
          placeHolder: 'for example: round the totals in src/cart.ts',
        });
    if (task === undefined) return;
    const { text, lines } = await engine.brief(folder, { task: task.slice(0, LONGEST_TASK) });
    if (text === '') {
      const read = (await engine.status()).lastScan !== null;
      throw new CarryoverError(
        'not-found',
        read ? NO_BRIEF : 'Your sessions are still being read. Try again when that is done.',
      );
    }
    await env.clipboard.writeText(text);
    this.#copied = text;
    this.#say(`Brief copied: ${count(lines.length, 'line')}`);
  }

  /** Opens the brief that was copied last, for whoever wants to read it first. */
  async show(): Promise<void> {
    await this.#parts.reports.show('Brief for the next session', {
      text: withoutHidden(this.#copied),
      links: [],
    });
  }

  /** An item rather than a status bar message, which cannot be clicked. */
  #say(words: string): void {
    this.#said?.dispose();
    const item = window.createStatusBarItem(INTERNAL_COMMANDS.showBrief, StatusBarAlignment.Left);
    item.name = 'Carryover: Brief';
    item.text = `$(check) ${words}`;
    item.tooltip = 'Show what was copied';
    item.command = INTERNAL_COMMANDS.showBrief;
    item.show();
    this.#said = item;
    setTimeout(() => item.dispose(), SAID_MS);
  }
}
