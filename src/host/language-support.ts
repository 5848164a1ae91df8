import { type Disposable, type TextDocument, workspace } from 'vscode';
import { Disposables } from './disposables.ts';
import { engineForServer } from './engine-for-server.ts';
import type { LanguageParts } from './language-client.ts';
import { isRulesFile, isSkillFile, mayBeCodexMemory } from '../shared/codex-files.ts';
import type { EngineApi } from '../shared/engine-api.ts';
import { describeError } from '../shared/log.ts';

const isRead = (file: string): boolean => isRulesFile(file) || isSkillFile(file) || mayBeCodexMemory(file);

interface SupportParts extends Omit<LanguageParts, 'ask'> {
  engine: EngineApi;
}

/** Starts the language client when the first file that Codex reads is opened, and not before: it is heavy. */
export class LanguageSupport implements Disposable {
  readonly #parts: SupportParts;
  readonly #disposables = new Disposables();
  readonly #waiting: Disposable;
  #started = false;

  constructor(parts: SupportParts) {
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
    const { engine, server, feed, log } = this.#parts;
    // Not made in the client's bundle, which would need a library for it that this one has.
    const ask = engineForServer(engine, (error) => log.error(`language server: ${describeError(error)}`));
    // The build makes a bundle of its own of this file; see scripts/build.ts.
    const { startLanguageClient } = await import('./language-client.ts');
    // A client that arrives after the end is disposed of at once.
    this.#disposables.add(startLanguageClient({ server, feed, log, ask }));
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
