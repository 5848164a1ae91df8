import type { CandidateKind, Scope } from '../shared/model.ts';
import type { CueName } from './cues.ts';
import type { RuleKind } from './judge.ts';

const named =
  /`[^`]+`|\b[\w-]+\/[\w./-]+|\b[\w-]+\.(?:md|ts|js|tsx|jsx|py|json|ya?ml|toml|sh|rs|go|java|css|html|lock|env)\b|https?:\/\//;

/** What kind of lesson a clause is, from its cues. */
export function kindOf(found: ReadonlySet<CueName>, scope: Scope): RuleKind {
  if (found.has('complaint') || found.has('answerStyle') || found.has('prefer')) {
    return scope === 'global' ? 'preference' : 'project-rule';
  }
  if (found.has('recollection') || found.has('correcting')) return 'correction';
  return scope === 'global' ? 'preference' : 'project-rule';
}

/** Whether a clause is about this project or about how the person works anywhere, and why. */
export function scopeOf(text: string, found: ReadonlySet<CueName>): { scope: Scope; reason: string } {
  if (named.test(text)) return { scope: 'project', reason: 'names files, commands or tools of this project' };
  if (found.has('answerStyle')) return { scope: 'global', reason: 'is about how to answer anywhere' };
  if (found.has('complaint')) return { scope: 'global', reason: 'is about how to work with this person' };
  return { scope: 'project', reason: 'was said about this project' };
}

/** A procedure that the person spelt out is a skill in the making. */
export function candidateKind(kind: RuleKind): CandidateKind {
  return kind === 'procedure' ? 'skill' : kind;
}
