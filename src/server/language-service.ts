import type { CodeLens, Diagnostic } from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Answers, type EnginePort } from './answers.ts';
import { codeLenses } from './code-lenses.ts';
import { diagnostics } from './diagnostics.ts';
import { type RulesDocument, asMemoryDocument } from './documents.ts';
import { safetyDiagnostics } from './safety.ts';
import { type RealPath, readRulesFile } from './rules-file.ts';

/** What can be said about files of rules, without a protocol. Rejects when the engine does. */
export interface LanguageService {
  codeLenses(document: RulesDocument): Promise<CodeLens[]>;
  diagnostics(document: RulesDocument): Promise<Diagnostic[]>;
  /** The document as one of Codex's own memories; null when it is something else. */
  codexMemory(document: TextDocument): Promise<RulesDocument | null>;
  /** What the safety gate says about the text as it is typed; for rules, skills and Codex's memories. */
  safety(document: RulesDocument): Promise<Diagnostic[]>;
  /** The engine's answers may be different from now on. */
  engineChanged(): void;
}

export function createLanguageService(ports: { engine: EnginePort; realPath: RealPath }): LanguageService {
  const answers = new Answers(ports.engine);
  const read = (document: RulesDocument) => readRulesFile(document.path, answers, ports.realPath);
  // The gate's word depends on the text alone, and the engine reports changes many times while it indexes.
  const checked = new WeakMap<TextDocument, { version: number; found: Diagnostic[] }>();
  return Object.freeze<LanguageService>({
    codeLenses: async (document) => codeLenses(document, await read(document)),
    diagnostics: async (document) => diagnostics(document, await read(document)),
    codexMemory: async (document) => asMemoryDocument(document, (await answers.status()).codexHome),
    safety: async ({ text }) => {
      const { version } = text;
      const known = checked.get(text);
      if (known?.version === version) return known.found;
      const { findings } = await ports.engine.check(text.getText());
      // Typed on in the meantime: the places are no longer right.
      if (text.version !== version) return [];
      const found = safetyDiagnostics(text, findings);
      checked.set(text, { version, found });
      return found;
    },
    engineChanged: () => answers.forget(),
  });
}
