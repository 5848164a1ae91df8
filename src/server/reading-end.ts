import { Buffer } from 'node:buffer';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Memory, MemoryFile } from '../shared/model.ts';
import { isHidden } from './rules-file.ts';

/** How far Codex reads a file of rules. */
export type ReadingEnd =
  | { readonly kind: 'whole' }
  /** Another file of the folder is read in its place, or it is blank. `note` says which. */
  | { readonly kind: 'hidden'; readonly note: string }
  /** Nothing of it is read, because the files above have used up the budget. */
  | { readonly kind: 'dropped' }
  /** `offset` is the first character, in UTF-16 units, that does not arrive; `lost` the bytes from there on. */
  | { readonly kind: 'cut'; readonly offset: number; readonly lost: number };

const BOM_BYTES = 3;

/**
 * Works on the text as it is in the editor, so that it is right before saving too: the budget that is left for the file is known
 * from the files above it (codex-facts, "AGENTS.md": shared, root first, the first over it is cut, deeper ones are dropped).
 */
export function readingEnd(text: TextDocument, entry: MemoryFile, memory: Memory): ReadingEnd {
  const content = text.getText();
  if (entry.note !== null && entry.given === 0 && (isBlank(content) || isHidden(entry, memory))) {
    return { kind: 'hidden', note: entry.note };
  }
  if (entry.scope === 'global' || isBlank(content)) return { kind: 'whole' };
  const allowed = allowance(entry, memory);
  const bytes = Buffer.from(content);
  // Editors keep a byte order mark out of the text; the file's size tells that there is one.
  const mark = entry.bytes === bytes.length + BOM_BYTES ? BOM_BYTES : 0;
  if (bytes.length + mark <= allowed) return { kind: 'whole' };
  const offset = offsetOfByte(bytes, allowed - mark);
  if (isBlank(content.slice(0, offset))) return { kind: 'dropped' };
  return { kind: 'cut', offset, lost: bytes.length + mark - allowed };
}

/** Bytes that the project files before this one leave to it. */
function allowance(entry: MemoryFile, memory: Memory): number {
  const before = memory.files
    .slice(0, memory.files.indexOf(entry))
    .filter(({ scope }) => scope === 'project');
  return Math.max(0, memory.budget.limit - before.reduce((sum, { given }) => sum + given, 0));
}

/** Offset, in UTF-16 units, of the character that the byte belongs to: a character that is cut apart is lost. */
function offsetOfByte(bytes: Buffer, byte: number): number {
  let start = Math.max(0, Math.min(byte, bytes.length));
  while (start > 0 && start < bytes.length && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return bytes.toString('utf8', 0, start).length;
}

function isBlank(text: string): boolean {
  return /^\p{White_Space}*$/u.test(text);
}
