import type { CodeLens, Diagnostic } from 'vscode-languageserver/node.js';
import { Answers, type EnginePort } from './answers.ts';
import { codeLenses } from './code-lenses.ts';
import { diagnostics } from './diagnostics.ts';
import type { RulesDocument } from './documents.ts';
import { type RealPath, readRulesFile } from './rules-file.ts';

/** What can be said about files of rules, without a protocol. Rejects when the engine does. */
export interface LanguageService {
  codeLenses(document: RulesDocument): Promise<CodeLens[]>;
  diagnostics(document: RulesDocument): Promise<Diagnostic[]>;
  /** The engine's answers may be different from now on. */
  engineChanged(): void;
}

export function createLanguageService(ports: { engine: EnginePort; realPath: RealPath }): LanguageService {
  const answers = new Answers(ports.engine);
  const read = (document: RulesDocument) => readRulesFile(document.path, answers, ports.realPath);
  return Object.freeze<LanguageService>({
    codeLenses: async (document) => codeLenses(document, await read(document)),
    diagnostics: async (document) => diagnostics(document, await read(document)),
    engineChanged: () => answers.forget(),
  });
}
