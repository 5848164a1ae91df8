import type { Candidate, CandidateKind, Destination, MessageRole } from '../shared/model.ts';

/** The product's words for what the model has short names for. */
export const kindLabel: Readonly<Record<CandidateKind, string>> = {
  preference: 'preference',
  'project-rule': 'project rule',
  correction: 'correction',
  trap: 'trap',
  check: 'check',
  skill: 'skill',
  'skill-patch': 'skill patch',
};

export const roleLabel: Readonly<Record<MessageRole, string>> = {
  user: 'you',
  agent: 'agent',
  final: 'agent',
  command: 'command',
  change: 'change',
};

/** Where an approved candidate would be written. */
export function destinationLabel(destination: Destination, project: string | null): string {
  if (destination === 'global-rules') return 'AGENTS.md for everywhere';
  return project === null ? "a project's AGENTS.md" : `AGENTS.md of ${project}`;
}

/** A candidate's text as lists show it. Traps and checks say what they are; rules speak for themselves. */
export function listText({ kind, text }: Candidate): string {
  return kind === 'trap' || kind === 'check' ? `${kind}: ${text}` : text;
}
