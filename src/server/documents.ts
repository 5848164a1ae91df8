import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CODEX_MEMORIES, isRulesFile, isSkillFile } from '../shared/codex-files.ts';
import { isInside } from '../shared/paths.ts';

/** An open AGENTS.md or AGENTS.override.md, with what the person has typed and perhaps not saved. */
export interface RulesDocument {
  /** The file it will be saved to. */
  readonly path: string;
  readonly text: TextDocument;
}

/** A document as a skill; null when it is something else. Codex wants exactly this name (codex-facts, "Skills"). */
export function asSkillDocument(text: TextDocument): RulesDocument | null {
  const file = fileOf(text);
  return file !== null && isSkillFile(file) ? { path: file, text } : null;
}

/** A document as a file of Codex's own memories; null when it is something else. */
export function asMemoryDocument(text: TextDocument, codexHome: string): RulesDocument | null {
  const file = fileOf(text);
  if (file === null || !file.endsWith('.md')) return null;
  return CODEX_MEMORIES.some((store) => isInside(file, path.join(codexHome, store)))
    ? { path: file, text }
    : null;
}

/** A document as a file of rules; null when it is something else or stands in no file. */
export function asRulesDocument(text: TextDocument): RulesDocument | null {
  const file = fileOf(text);
  return file !== null && isRulesFile(file) ? { path: file, text } : null;
}

function fileOf(text: TextDocument): string | null {
  if (!text.uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(text.uri);
  } catch {
    return null;
  }
}
