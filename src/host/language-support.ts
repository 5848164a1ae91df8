import path from 'node:path';
import { type Disposable, type TextDocument, workspace } from 'vscode';
import { Disposables } from './disposables.ts';
import type { LanguageParts } from './language-client.ts';
import { mayBeCodexMemory } from '../shared/codex-memories.ts';
import { describeError } from '../shared/log.ts';

const FILES = new Set(['AGENTS.md', 'AGENTS.override.md', 'SKILL.md']);

const isRead = (file: string): boolean => FILES.has(path.basename(file)) || mayBeCodexMemory(file);

/** Starts the language client when the first file that Codex reads is opened, and not before: it is heavy. */
export class LanguageSupport implements Disposable {
  readonly #parts: LanguageParts;
  readonly #disposables = new Disposables();
  readonly #waiting: Disposable;
  #started = false;

  constructor(parts: LanguageParts) {
    this.#parts = parts;
    this.#waiting = this.#disposables.add(
      workspace.onDidOpenTextDocument((document) => this.#startFor(document)),
    );
    for (const document of workspace.textDocuments) this.#startFor(document);
  }

  #startFor(document: TextDocument): void {
    if (this.#started || document.uri.scheme !== 'file' || !isRead(document.uri.fsPath)) return;
    this.#started = true;
    this.#waiting.dispose();
    void this.#start().catch((error: unknown) => {
      this.#parts.log.error(`the language client could not be started: ${describeError(error)}`);
    });
  }

  async #start(): Promise<void> {
    // The build makes a bundle of its own of this file; see scripts/build.ts.
    const { startLanguageClient } = await import('./language-client.ts');
    // A client that arrives after the end is disposed of at once.
    this.#disposables.add(startLanguageClient(this.#parts));
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
