import type { Span } from './clauses.ts';
import type { CueName } from './cues.ts';
import { type Sentence, isOrder, judge, readSentence } from './judge.ts';
import type { MessageContext } from './message-context.ts';
import { isGeneric, isSpecification, isSpecifying } from './specification.ts';

/** What a message is as a whole. What it takes is found out when it is first asked for, and its sentences are weighed once for all of them. */
export interface WholeMessage {
  /** Whether most sentences say how a product is to be: then the message is its specification. */
  isSpecified(): boolean;
  /** Whether another sentence orders something built, or says how it is to be. */
  specifiesBeside(sentence: Span): boolean;
  /** Whether another sentence orders one piece of work. */
  ordersBeside(sentence: Span): boolean;
}

/** So many sentences tell what a message is. */
const MAX_SPECIFIED = 20;

type Found = ReadonlySet<CueName>;

/** `sentenceAt` takes one of the sentences up in the languages that it may be in. Afterwards their readers have read another sentence. */
export function createWholeMessage(
  sentences: readonly Span[],
  context: MessageContext,
  sentenceAt: (span: Span) => Sentence,
): WholeMessage {
  let judged: { span: Span; found: Found }[] | undefined;
  let specifying: Span[] | undefined;
  let orders: Span[] | undefined;

  /** The first sentences with all that is found in them. */
  const weighed = (): { span: Span; found: Found }[] =>
    (judged ??= sentences.slice(0, MAX_SPECIFIED).flatMap((span) => {
      const sentence = sentenceAt(span);
      readSentence(sentence);
      const found = judge(sentence, 0, span.start, span.end, context, 0)?.found;
      return found === undefined ? [] : [{ span, found }];
    }));
  const others = (spans: readonly Span[], { start }: Span): boolean =>
    spans.some((span) => span.start !== start);

  return {
    isSpecified() {
      const count = weighed().filter(
        ({ found }) => found.has('product') || isGeneric(found) || isSpecification(found),
      ).length;
      return count >= 2 && count * 2 >= Math.min(sentences.length, MAX_SPECIFIED);
    },
    specifiesBeside(sentence) {
      specifying ??= weighed()
        .filter(({ found }) => isSpecifying(found))
        .map(({ span }) => span);
      return others(specifying, sentence);
    },
    ordersBeside(sentence) {
      orders ??= sentences.filter((span) => isOrder(sentenceAt(span)));
      return others(orders, sentence);
    },
  };
}
