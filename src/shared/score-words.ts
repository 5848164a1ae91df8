import type { Candidate } from './model.ts';

/** A candidate's reasons (learn/summarise.ts), sorted by what they speak for, as parts of sentences. */
interface Sorted {
  /** Sentences of their own: that it waits again, and for what. */
  told: string[];
  speakFor: string[];
  against: string[];
  /** Why it is this project's rule, or one for everywhere. */
  scope: string | null;
}

const AGAINST = 'against it: ';
const SCOPE = /^(?:global|this project): /;
/** What is no verb with the candidate as its subject. */
const WITH_SUBJECT = /^(?:it|an?|the|another|heard in|said in) /;

function sorted(reasons: readonly string[]): Sorted {
  const found: Sorted = { told: [], speakFor: [], against: [], scope: null };
  for (const reason of reasons) {
    if (reason.startsWith(AGAINST)) found.against.push(withSubject(reason.slice(AGAINST.length)));
    else if (SCOPE.test(reason)) found.scope = withSubject(reason.replace(SCOPE, ''));
    else if (reason.endsWith('.')) found.told.push(reason);
    else found.speakFor.push(withSubject(reason));
  }
  return found;
}

function withSubject(reason: string): string {
  return WITH_SUBJECT.test(reason) ? reason : `it ${reason}`;
}

/** How sure we are of a candidate, and what speaks for it and against it, in sentences for whoever never saw one before. */
export function scoreSentences({ score, reasons }: Pick<Candidate, 'score' | 'reasons'>): string[] {
  const { told, speakFor, against } = sorted(reasons);
  return [
    `Carryover is ${Math.round(score * 100)} % sure that this is worth keeping.`,
    ...told,
    ...(speakFor.length === 0 ? [] : [`For it: ${speakFor.join('; ')}.`]),
    ...(against.length === 0 ? [] : [`Against it: ${against.join('; ')}.`]),
  ];
}

/** Why it is one project's rule, or one for everywhere: `it speaks of this project`; null where nobody knows. */
export function scopeReason({ reasons }: Pick<Candidate, 'reasons'>): string | null {
  return sorted(reasons).scope;
}
