import os from 'node:os';
import { type Disposable, Uri, commands, window, workspace } from 'vscode';
import { count } from '../../shared/amounts.ts';
import { isRulesFile, isSkillFile } from '../../shared/codex-files.ts';
import type { EngineApi } from '../../shared/engine-api.ts';
import { type Log, describeError } from '../../shared/log.ts';
import type { MemoryFinding } from '../../shared/safety-reports.ts';
import { Disposables } from '../disposables.ts';
import type { EngineFeed } from '../engine-feed.ts';
import { INTERNAL_COMMANDS } from '../ids.ts';
import type { WorkspacePlace } from '../workspace-project.ts';
import { pickFinding } from './memory-findings.ts';
import { fileNames, secretNotice } from './secret-notice-text.ts';

export interface SecretNoticeParts {
  engine: EngineApi;
  feed: EngineFeed;
  place: WorkspacePlace;
  log: Log;
  /** Shows a message with buttons and answers the one pressed; VS Code's warning unless a test answers. */
  warn?: (message: string, ...buttons: string[]) => Thenable<string | undefined>;
  /** Whether somebody is there to read it; whether this window has the focus unless a test says. */
  watched?: () => boolean;
  /** Milliseconds from what gave a reason to look until the look. */
  delay?: number;
}

/** What is written in several steps, or saved while it is typed, is looked at when it has come to rest. */
const DELAY_MS = 3_000;
const SAID_MS = 6_000;

/**
 * Tells a person of a secret in a file that Codex reads: the one thing that cannot wait until they look. Each is told once, in one
 * window; the engine remembers for all of them. Nothing is asked while nobody is at the window, for what is answered counts as told.
 */
export class SecretNotices implements Disposable {
  readonly #parts: SecretNoticeParts;
  readonly #disposables = new Disposables();
  #timer: NodeJS.Timeout | undefined;
  #looking = false;
  /** There was a reason to look again while a look was under way. */
  #due = false;

  constructor(parts: SecretNoticeParts) {
    this.#parts = parts;
    const soon = (): void => this.#lookSoon();
    this.#disposables.add({ dispose: () => clearTimeout(this.#timer) });
    this.#disposables.add(parts.place.onDidChange(soon));
    this.#disposables.add(
      parts.feed.onChanged((changed) => {
        if (changed.includes('memory')) soon();
      }),
    );
    // Codex writes its own memories at the end of its work, and skills too.
    this.#disposables.add(parts.feed.onTaskComplete(soon));
    this.#disposables.add(
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (isRulesFile(uri.fsPath) || isSkillFile(uri.fsPath)) soon();
      }),
    );
    this.#disposables.add(
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) soon();
      }),
    );
    soon();
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), this.#parts.delay ?? DELAY_MS);
  }

  async #look(): Promise<void> {
    const { engine, log, place, watched = () => window.state.focused } = this.#parts;
    if (this.#looking) this.#due = true;
    // Coming back to the window is a reason of its own.
    if (this.#looking || !watched()) return;
    this.#looking = true;
    try {
      const { folder } = await place.known();
      const found = folder === null ? [] : await engine.newMemorySecrets(folder);
      if (found.length > 0) void this.#tell(found);
    } catch (error) {
      // An engine that cannot remember what was told, or is of an older version, tells nothing.
      log.info(`secrets in memory files were not looked for: ${describeError(error)}`);
    } finally {
      this.#looking = false;
      if (this.#due) this.#lookSoon();
      this.#due = false;
    }
  }

  async #tell(found: readonly MemoryFinding[]): Promise<void> {
    const { engine, log, place, warn = window.showWarningMessage } = this.#parts;
    const { project, folder } = place.place;
    const from = { home: os.homedir(), here: project ?? folder };
    const { message, open, ignore } = secretNotice(found, from);
    try {
      const chosen = await warn(message, open, ignore);
      if (chosen === open) await openOneOf(found, from.here);
      if (chosen !== ignore) return;
      const files = [...new Set(found.map(({ file }) => file))];
      await engine.ignoreMemorySecrets(files);
      const said = `Not shown again for ${fileNames(files, from)}. Scan Memory Files still lists them.`;
      window.setStatusBarMessage(`$(check) ${said}`, SAID_MS);
    } catch (error) {
      log.error(`the notification of a secret: ${describeError(error)}`);
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

async function openOneOf(found: readonly MemoryFinding[], here: string | null): Promise<void> {
  const [first] = found;
  const chosen =
    found.length === 1
      ? first
      : await pickFinding(found, `${count(found.length, 'secret')} in files that Codex reads`, here);
  if (chosen !== undefined)
    await commands.executeCommand(INTERNAL_COMMANDS.openFile, Uri.file(chosen.file), chosen.line);
}
