import { CLAUDE_CODE, agentName, isClaudeThread } from './agents.ts';
import type { Candidate, CandidateKind, Scope } from './model.ts';
import type { MessageRole } from './session.ts';

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

/**
 * The rules that hold everywhere, and those of a project, as destinations and as what Codex is given: one name for each, in the window
 * and on the command line. A file is named by `rulesFileName`.
 */
export function rulesName(scope: Scope | undefined): string {
  return scope === 'global' ? 'global rules' : "this project's rules";
}

/** What is said of a file of rules that stands there and cannot be opened. */
export function unreadableRules(scope: Scope): string {
  const rest = scope === 'project' ? ", and so it reads none of the project's files" : '';
  return `Codex cannot read it${rest}.`;
}

/** What a folder means that bears the name of a file of rules. */
export const FOLDER_OF_RULES =
  'It is a folder, so Codex passes over it. Move it away, and rules can be written there.';

/** At the start of a line or of a label. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What src/safety/injection/hidden.ts calls its findings. */
const HIDDEN = /^injection\/(?:bidi|tag-characters|variation-selectors|zero-width|terminal-codes)$/;

/** Why a candidate is blocked, in a few words after "Blocked: ". */
export function blockedReason({ findings }: Pick<Candidate, 'findings'>): string {
  const rules = findings.filter((finding) => finding.verdict === 'blocked').map((f) => f.rule);
  if (rules.some((rule) => rule.startsWith('secret'))) return 'holds a secret';
  if (rules.some((rule) => HIDDEN.test(rule))) return 'hides characters';
  if (rules.length > 0) return 'could mislead the agent';
  return 'not safe to keep';
}

const roleLabel: Readonly<Record<Exclude<MessageRole, 'agent'>, string>> = {
  user: 'you',
  final: 'answer',
  command: 'command',
  change: 'change',
};

/** Who said it, in a hit's line. What is not Codex's names the agent that it is from. */
export function whoSaid({ role, thread }: { role: MessageRole; thread: string }): string[] {
  const who = role === 'agent' ? agentName(thread) : roleLabel[role];
  return isClaudeThread(thread) ? [who, CLAUDE_CODE] : [who];
}
