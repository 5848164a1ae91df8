import type { LongExpression } from '../../shared/anchors/expression.ts';
import type { CandidateKind, Scope } from '../../shared/model.ts';
import type { BlameBeside } from './blame.ts';
import type { CueName } from './cues.ts';
import { fold } from '../fold.ts';
import { isCheckKey } from '../meaning-key.ts';
import type { RuleKind } from './judge.ts';
import { unproven } from '../language/first-person.ts';
import { isOfAnyProject, isProcedure } from './procedure.ts';
import { bansFirst } from '../language/together/scope-words.ts';
import { type Held, namesProject, scopeOf } from './scope.ts';
import { hasAny } from './specification.ts';

/** With these, what holds everywhere is how to work with this person, whatever went wrong before. */
const manner: readonly CueName[] = ['answerStyle', 'prefer', 'person', 'review', 'eachTime'];

/** A clause that is worth keeping, and what is known of it. */
export interface Told {
  text: string;
  /** The sentence that it is a part of. */
  sentence: string;
  /** The rule that it comes to. */
  rule: string;
  /** That rule is the ban that a reproach comes to. */
  blames: boolean;
  found: ReadonlySet<CueName>;
  /** How its language says steps in order. */
  steps: LongExpression | null;
  /** How fault is found beside it. */
  blame: BlameBeside;
}

/** "We decided last week to drop it, so ..." tells what is new; "didn't we decide ...?" reminds. */
const isNews =
  /^\W*(?:\p{L}+,? ){0,2}?(?:we|i)(?:['’]ve| have)? (?:just |now |finally )?(?:decided|settled)(?: \p{L}+){0,3}? (?:to|on|that)\b(?![^?]*\?)/iu;

/** With these, "there is no X" and "that's not a place for it" tell what follows from how things are, and answer nobody. */
const givesReason: readonly CueName[] = ['because', 'therefore'];

/**
 * What kind of lesson a clause is, by what it answers: what sets a deed of the agent right is a correction, what else holds anywhere is
 * this person's, and what holds here the project's.
 */
function kindOf({ text, found, blame }: Told, scope: Scope): RuleKind {
  // "I commit, okay? You never commit anything" says who does it, and recalls nothing.
  const keeps = scope === 'global' && blame !== 'told' && found.has('review') && found.has('prohibition');
  if (found.has('recollection') && !keeps && !(blame === 'none' && isNews.test(text))) return 'correction';
  const answers =
    (blame === 'told' && scope === 'project') ||
    (blame !== 'none' && (found.has('objected') || (found.has('complaint') && !found.has('prohibition')))) ||
    // "There is no internet on the ferry" tells of the place.
    ((found.has('correcting') || (blame === 'outright' && scope === 'project')) &&
      !(blame === 'none' && !found.has('contrast') && hasAny(found, givesReason)) &&
      !found.has('environment'));
  if (answers && !(scope === 'global' && hasAny(found, manner))) return 'correction';
  return scope === 'global' ? 'preference' : 'project-rule';
}

/** What kind of lesson a clause is, where it holds, and why there. */
export function lessonOf(told: Told): Held & { kind: RuleKind } {
  const { text, sentence, rule, blames, steps } = told;
  // Behind "I told you:" a ban is no less one.
  const found = told.found.has('recollection') && bansFirst.test(rule) ? forbidding(told.found) : told.found;
  if (unproven.test(fold(sentence)))
    return { kind: 'correction', scope: 'global', reason: 'is about proving work anywhere' };
  // Who says a rule by blaming means it for the same place as who says it plainly.
  const held = blames
    ? scopeOf({ text: rule, sentence: rule, found: asForbidden(found) })
    : scopeOf({ text, sentence, found });
  if (blames && held.scope === 'project') return { kind: 'correction', ...held };
  if (isProcedure({ text, sentence, steps, found, scope: held.scope })) {
    const anywhere = held.scope === 'project' && isOfAnyProject(sentence) && !namesProject(sentence);
    return anywhere
      ? { kind: 'procedure', scope: 'global', reason: 'is about how to work anywhere' }
      : { kind: 'procedure', ...held };
  }
  return { kind: kindOf({ ...told, found }, held.scope), ...held };
}

function forbidding(found: ReadonlySet<CueName>): Set<CueName> {
  return new Set<CueName>([...found, 'prohibition']);
}

/** What was found in a reproach, as it would be found in the ban that it comes to. */
function asForbidden(found: ReadonlySet<CueName>): ReadonlySet<CueName> {
  const rest = forbidding(found);
  for (const name of ['complaint', 'recollection', 'objected', 'report'] as const) rest.delete(name);
  return rest;
}

/**
 * A procedure that the person spelt out is a skill in the making. A rule that asks for one checking command is none, at whatever moment
 * it is to be run: its key is that of the check, and so it would be called a skill beside the sessions that prove it.
 */
export function candidateKind({
  kind,
  key,
  scope,
}: {
  kind: RuleKind;
  key: string;
  scope: Scope;
}): CandidateKind {
  if (kind !== 'procedure') return kind;
  if (!isCheckKey(key)) return 'skill';
  return scope === 'global' ? 'preference' : 'project-rule';
}
