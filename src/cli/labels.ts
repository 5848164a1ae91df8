import type { Candidate, Destination } from '../shared/model.ts';

/** Where an approved candidate would be written. */
export function destinationLabel(destination: Destination, project: string | null): string {
  if (destination === 'global-rules') return 'your global AGENTS.md';
  return project === null ? "a project's AGENTS.md" : `AGENTS.md of ${project}`;
}

/** A candidate's text as lists show it. Traps and checks say what they are; rules speak for themselves. */
export function listText({ kind, text }: Candidate): string {
  return kind === 'trap' || kind === 'check' ? `${kind}: ${text}` : text;
}
