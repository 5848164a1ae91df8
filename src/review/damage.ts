import { isUtf8 } from 'node:buffer';
import { lineOfByte } from '../codex/agents-chain.ts';

const MARKS = ['fffe', 'feff'];

/** UTF-16 as its mark says, which Codex cannot read. */
export function isUtf16(bytes: Buffer): boolean {
  return MARKS.includes(bytes.toString('hex', 0, 2));
}

/** Why a file of rules is not the text that a person meant, in a sentence; undefined when it is. */
export function damageIn(bytes: Buffer): string | undefined {
  if (isUtf16(bytes)) return 'It is UTF-16, which Codex cannot read.';
  const zero = bytes.indexOf(0);
  if (zero !== -1) return `Line ${lineOfByte(bytes, zero)} holds a NUL byte, so it is no plain text.`;
  if (isUtf8(bytes)) return undefined;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end)))
      return `Line ${lineOfByte(bytes, start)} is not UTF-8: Codex is given other signs for what it cannot read there.`;
    start = end;
  }
  return undefined;
}
