import type { Scope } from '../../shared/model.ts';
import type { Language } from '../language/compile.ts';
import { meaningKey } from '../meaning-key.ts';
import { MAX_RULE } from '../observation.ts';
import { withBareBan } from './bare-ban.ts';
import { type Blame, blameBeside, blameIn } from './blame.ts';
import { type Span, behindIntro, splitClauses } from './clauses.ts';
import { type Placing, createPlacing } from './in-place.ts';
import {
  type Judgement,
  type RuleKind,
  type Sentence,
  isOrder,
  judge,
  mayReach,
  readSentence,
  reasonsOf,
} from './judge.ts';
import { lessonOf } from './lesson.ts';
import type { MessageContext } from './message-context.ts';
import { isSetAside } from './set-aside.ts';
import { standingRule } from './standing-rule.ts';
import { createWholeMessage } from './whole-message.ts';

/** Something durable heard in one message. */
export interface Heard extends Span {
  kind: RuleKind;
  scope: Scope;
  score: number;
  reasons: string[];
  text: string;
  key: string;
  /** The person's words to show beside it: the sentence that it was said in, where that is short enough to be read at a glance. */
  quote: Span;
}

/** A message that is ready to be listened to. */
export interface ReadyMessage {
  text: string;
  folded: string;
  sentences: readonly Span[];
  /** The languages that it may be in, the likeliest first. */
  main: readonly [Language, ...Language[]];
  context: MessageContext;
  /** Score from which something counts as heard. */
  least: number;
  /** A part of it in the languages that this part may be in; `around`: with its neighbours. */
  sentenceAt: (span: Span, around?: Span) => Sentence;
  /** Whether it reads as if nobody typed it. Asked once something is heard: it takes longest to tell. */
  isTemplate: () => boolean;
}

const MAX_HEARD = 12;
/** A part of a sentence is taken alone only when it is clearer than the whole by this much. */
const CLEARER = 0.03;
/** A longer sentence is not shown whole: its clause says more. */
const MAX_GLANCE = 300;
/** Letters up to a colon that may name what a rule is about. */
const MAX_TOPIC = 32;

/** What its sentences tell, in their order; null when it turns out to be a template. */
export function hearSentences(message: ReadyMessage): Heard[] | null {
  const listener = new Listener(message);
  for (const [at, sentence] of message.sentences.entries()) {
    if (sentence.end - sentence.start > MAX_RULE * 2) continue;
    const clear = listener.clearestIn(at, sentence);
    if (clear === null) continue;
    if (message.isTemplate()) return null;
    const rule = listener.ruleOf(clear, sentence, message.sentences[at - 1]);
    if (rule !== null) listener.take(rule, sentence, message.sentences[at - 1]);
    if (listener.heard.length === MAX_HEARD) break;
  }
  return listener.heard;
}

/** What a sentence or a clause of it came to, in the language that it is clearest in. */
interface Best {
  span: Span;
  judgement: Judgement;
  language: Language;
}

/** The same with what was judged for it: the sentence, or what stands behind its first words. */
interface Clear {
  best: Best;
  judged: Sentence;
}

/** The rule that it is, once it was weighed where it stands. */
interface Rule {
  best: Best;
  standing: NonNullable<ReturnType<typeof standingRule>>;
}

/** Listens to the sentences of one message, one after the other. */
class Listener {
  readonly heard: Heard[] = [];
  readonly #message: ReadyMessage;
  readonly #placed: Placing;
  /** The sentence in which something was heard last. */
  #last: Span | undefined;
  #blame: Blame | undefined;

  constructor(message: ReadyMessage) {
    const { text, folded, sentences, main, context, sentenceAt } = message;
    this.#message = message;
    const whole = createWholeMessage(sentences, context, (span) => sentenceAt(span));
    this.#placed = createPlacing(text, folded, sentences.length, whole, main[0].wonders ?? null);
  }

  /** The clearest of the sentence at this place, or of what it goes on with behind a few words and a colon. */
  clearestIn(at: number, sentence: Span): Clear | null {
    const { folded, sentences, context, least, sentenceAt } = this.#message;
    const around = {
      start: sentences[at - 1]?.start ?? sentence.start,
      end: sentences[at + 1]?.end ?? sentence.end,
    };
    const judged = sentenceAt(sentence, around);
    readSentence(judged);
    const whole = clearest(judged, context, least, 'all');
    if (whole !== null) return { best: whole, judged };
    const rest = behindIntro(folded, judged);
    if (rest === null || isSetAside(judged, rest.start)) return null;
    const behind = sentenceAt(rest, around);
    readSentence(behind);
    const best = clearest(behind, context, least, 'all');
    if (best === null) return null;
    // What it is about stands ahead in a word or two.
    if (best.span.start === rest.start && rest.start - sentence.start < MAX_TOPIC)
      best.span = { start: sentence.start, end: best.span.end };
    return { best, judged: behind };
  }

  /** The rule that this comes to, or a clause of it; null when there is none that stands. */
  ruleOf({ best, judged }: Clear, { start, end }: Span, before: Span | undefined): Rule | null {
    const { context, least } = this.#message;
    const rule = this.#inPlace(best, judged, before);
    if (rule !== null || best.span.start !== start || best.span.end !== end)
      return rule !== null && this.#mayBegin(rule, start, before) ? rule : null;
    // What is cut off at its end may still have a clause that stands.
    readSentence(judged);
    const part = clearest(judged, context, least, 'parts');
    const ofPart = part === null ? null : this.#inPlace(part, judged, before);
    return ofPart !== null && this.#mayBegin(ofPart, start, before) ? ofPart : null;
  }

  #inPlace(best: Best, sentence: Sentence, before: Span | undefined): Rule | null {
    const { text, folded, least } = this.#message;
    best.judgement = this.#placed(best.judgement, best.span, sentence, best.language);
    if (best.judgement.score < least) return null;
    const { languages } = sentence;
    const isWork = (): boolean => isOrder(sentence);
    const place = { text, folded, span: best.span, sentence, before, isWork, languages };
    const standing = standingRule(place, best.judgement.found, best.language);
    return standing === null ? null : { best, standing };
  }

  /** Whether a rule may begin where it does: with its sentence, or with the one before it where both are worth keeping as one. */
  #mayBegin({ best, standing }: Rule, start: number, before: Span | undefined): boolean {
    if (standing.span.start >= start) return true;
    // "Fix the header. Never show it on a phone" speaks of that piece of work.
    if (before !== undefined && isOrder(this.#message.sentenceAt(before))) return false;
    return standsTogether(this.#message, standing.span, best.language);
  }

  /** Adds a rule to what was heard. One that the sentence before is a part of takes the place of what was heard there. */
  take({ best, standing: found }: Rule, sentence: Span, before: Span | undefined): void {
    const { text, folded, main, context } = this.#message;
    const { start, end } = sentence;
    let standing = found;
    if (standing.span.start < start && before === this.#last) this.heard.pop();
    const ahead = before === this.#last ? this.heard.at(-1) : undefined;
    const both =
      ahead === undefined
        ? null
        : withBareBan(ahead, { ...standing.span, text: standing.rule }, text, best.language);
    if (ahead !== undefined && both !== null) {
      this.heard.pop();
      standing = { span: { start: ahead.start, end: standing.span.end }, rule: both, blames: false };
      best.judgement.score = Math.max(best.judgement.score, ahead.score);
    }
    this.#last = sentence;
    const { span, rule, blames } = standing;
    const full = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
    this.#blame ??= blameIn(main[0], folded, context.objections);
    const { kind, scope, reason } = lessonOf({
      text: text.slice(span.start, span.end),
      sentence: text.slice(full.start, end),
      ...{ rule, blames },
      found: best.judgement.found,
      steps: best.language.steps,
      blame: blameBeside(this.#blame, span),
    });
    this.heard.push({
      start: span.start,
      end: span.end,
      kind,
      scope,
      score: best.judgement.score,
      reasons: [
        ...reasonsOf(best.judgement.found),
        `${scope === 'global' ? 'global' : 'this project'}: ${reason}`,
      ],
      text: rule,
      key: meaningKey(rule, best.language),
      quote: full.end - full.start <= MAX_GLANCE ? full : span,
    });
  }
}

/** The clearest of a sentence and its clauses, or of its clauses alone. Null when none reaches `least`, a score. */
function clearest(
  judged: Sentence,
  context: MessageContext,
  least: number,
  of: 'all' | 'parts',
): Best | null {
  let best: Best | null = null;
  const { folded, languages: choice } = judged;
  for (let index = 0; index < choice.length; index += 1) {
    const language = choice[index];
    if (language === undefined || !mayReach(judged, language, context, least)) continue;
    const clauses = splitClauses(folded, judged, language.joint);
    if (of === 'parts' && clauses.length === 1) continue;
    for (let part = clauses.length > 1 && of === 'all' ? -1 : 0; part < clauses.length; part += 1) {
      const { start, end } = (clauses.length > 1 ? clauses[part] : undefined) ?? judged;
      const enough = best === null ? least : Math.max(least, best.judgement.score + CLEARER);
      const judgement = judge(judged, index, start, end, context, enough);
      if (judgement !== null && (best === null || judgement.score > best.judgement.score + CLEARER))
        best = { span: { start, end }, judgement, language };
    }
  }
  return best;
}

/** Two sentences taken together have to be worth keeping as one: "write a script. It must never overwrite" is an order. */
function standsTogether(
  { folded, context, least }: ReadyMessage,
  { start, end }: Span,
  language: Language,
): boolean {
  language.reader.read(folded, start, end);
  const both: Sentence = { folded, start, end, languages: [language], orders: [], around: { start, end } };
  return judge(both, 0, start, end, context, least) !== null;
}
