import type { CandidateKind, MessageRole } from './model.ts';

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
  agent: 'Codex',
  final: 'answer',
  command: 'command',
  change: 'change',
};
