import type { LongExpression } from '../../shared/anchors/expression.ts';
import { isDescription } from './case-at-hand.ts';
import type { Span } from './clauses.ts';
import { handedOn } from './handed-on.ts';
import type { Judgement, Sentence } from './judge.ts';
import {
  asksForThatWork,
  isBoundToNow,
  isPassing,
  isPlainStatement,
  isTelling,
  isWithinFault,
  isWithinQuestion,
} from './passing-state.ts';
import type { Language } from '../language/compile.ts';
import { demandsIn, isOneOfMany } from './requirements.ts';
import { isDemand, isGeneric, isSpecification } from './specification.ts';
import { asksAhead, isBound, isFaultAhead } from './set-aside.ts';
import type { WholeMessage } from './whole-message.ts';
import { besideOrder, withCue } from './with-cue.ts';

/** Longer messages hold more than one thing. */
const ONE_THING = 600;
/** Part of a clause that has to be another's words for the clause to be theirs: who says so stands in it too. */
const MOSTLY = 0.3;

function isMostlyIn({ start, end }: Span, other: Span): boolean {
  return Math.min(end, other.end) - Math.max(start, other.start) >= (end - start) * MOSTLY;
}

function isPart(span: Span, whole: Span): boolean {
  return span.start > whole.start || span.end < whole.end;
}

/** Weighs a clause by where it stands. The languages of its sentence read it; afterwards they may have read another one. */
export type Placing = (judgement: Judgement, span: Span, sentence: Sentence, language: Language) => Judgement;

/**
 * How the clauses of one message are weighed by what stands around them: words of today, a question, another's words, how a thing is to
 * be, a picture of the case at hand. What that takes is found out when a clause first asks for it. `wonders`: how the message's language
 * asks for a cause.
 */
export function createPlacing(
  text: string,
  folded: string,
  sentenceCount: number,
  whole: WholeMessage,
  wonders: LongExpression | null,
): Placing {
  const isOfOneThing = text.length < ONE_THING;
  let quoted: Span[] | undefined;
  let specifies: boolean | undefined;
  let demands: number | undefined;

  function amongSentences(judgement: Judgement, sentence: Sentence): Judgement {
    const { found } = judgement;
    let weighed = judgement;
    const isOneDemand = (): boolean => isOneOfMany((demands ??= demandsIn(text)), found);
    if (isSpecification(found) || isGeneric(found)) {
      specifies ??= isOfOneThing && whole.isSpecified();
      if (specifies) weighed = besideOrder(weighed, isOneDemand());
    }
    const isDemanded = specifies !== true && isOneDemand();
    if (isDemanded) weighed = besideOrder(weighed, true);
    if (specifies !== true && !isDemanded && isSpecification(found) && whole.ordersBeside(sentence))
      weighed = besideOrder(weighed, false);
    if (
      sentenceCount > 1 &&
      !weighed.found.has('specified') &&
      (asksForThatWork(found) || isPlainStatement(found)) &&
      whole.ordersBeside(sentence)
    )
      weighed = withCue(weighed, found.has('ensure') ? 'specified' : 'withinOrder');
    if (
      sentenceCount > 1 &&
      isOfOneThing &&
      !weighed.found.has('specified') &&
      isDemand(found) &&
      whole.specifiesBeside(sentence)
    )
      weighed = besideOrder(weighed, false);
    return weighed;
  }

  return (judgement, span, sentence, { words: { code } }) => {
    const { found } = judgement;
    const isOne = isPart(span, sentence);
    let weighed = judgement;
    if (
      isPassing(found) &&
      (isBoundToNow(folded, span, sentence, code) || (isOne && isBound(sentence, isTelling(found))))
    )
      weighed = withCue(weighed, 'thisWork');
    if (isOne && isWithinQuestion(found) && asksAhead(sentence, span.start))
      weighed = withCue(weighed, 'question');
    if (isOne && isWithinFault(found) && isFaultAhead(sentence, span.start))
      weighed = withCue(weighed, 'bugReport');
    quoted ??= handedOn(text);
    if (quoted.some((words) => isMostlyIn(span, words))) weighed = withCue(weighed, 'handedOn');
    weighed = amongSentences(weighed, sentence);
    return isOfOneThing && isDescription(found) && wonders?.test(folded) === true
      ? withCue(weighed, 'question')
      : weighed;
  };
}
