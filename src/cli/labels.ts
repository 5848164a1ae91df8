import type { Candidate } from '../shared/model.ts';

/** A candidate's text as lists show it. Traps and checks say what they are; rules speak for themselves. */
export function listText({ kind, text }: Candidate): string {
  return kind === 'trap' || kind === 'check' ? `${kind}: ${text}` : text;
}
