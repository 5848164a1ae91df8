import type { Scope } from '../../shared/model.ts';
import { isCanned } from '../prompts/canned.ts';
import { withBareBan } from './bare-ban.ts';
import { type Blame, blameBeside, blameIn } from './blame.ts';
import { type Span, behindIntro, splitClauses, splitSentences } from './clauses.ts';
import { fold } from '../fold.ts';
import { createPlacing } from './in-place.ts';
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
import { namesTongue } from './scope-words.ts';
import { type Language, compileLanguages } from '../language/compile.ts';
import { type Meant, asTypedAt } from '../language/hasty.ts';
import { knownLanguages } from '../language/known-languages.ts';
import { simplified } from '../language/traditional.ts';
import { meaningKey } from '../meaning-key.ts';
import { type MessageContext, type Objection, itemsIn, sizeOf } from './message-context.ts';
import { MAX_RULE } from '../observation.ts';
import { withoutPassing } from './passing-state.ts';
import { isSetAside } from './set-aside.ts';
import { standingRule } from './standing-rule.ts';
import { filledIn, hasNoPlace, openingOf, ownWords, typedSpans, withoutStandIns } from './typed-text.ts';
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

/** Longer messages are pastes; their first part is enough. */
const MAX_MESSAGE = 20_000;
const MAX_HEARD = 12;
/** Score from which the words filled into a template are heard. */
const CLEAR = 0.84;
/** A template's length says nothing about what was filled in. */
const FILLED = 200;
/** A part of a sentence is taken alone only when it is clearer than the whole by this much. */
const CLEARER = 0.03;
/** Longer messages hold more than one thought. */
const MAX_REBUKE = 600;
/** A longer sentence is not shown whole: its clause says more. */
const MAX_GLANCE = 300;
/** Letters up to a colon that may name what a rule is about. */
const MAX_TOPIC = 32;

const languages = compileLanguages(knownLanguages);

/**
 * Compiles what messages are listened to with, a language at each step. Without it the first message of a language waits for
 * that, and a message of a few words for all languages that it may be in: up to a third of a second of a processor's time.
 */
export function prepareToHear(): Iterable<unknown> {
  return languages.prepare();
}

function sentenceAt(
  folded: string,
  { start, end }: Span,
  main: readonly [Language, ...Language[]],
  around: Span = { start, end },
): Sentence {
  return { folded, start, end, languages: languages.ofClause(folded, start, end, main), orders: [], around };
}

/** Where a short message turns something down, in the language that it is likeliest in. */
function objectionsIn(folded: string, language: Language): Objection[] {
  return folded.length > MAX_REBUKE
    ? []
    : withoutPassing(language.objectionsIn(folded), folded, language.words.code);
}

/** Two sentences taken together have to be worth keeping as one: "write a script. It must never overwrite" is an order. */
function standsTogether(
  folded: string,
  { start, end }: Span,
  language: Language,
  context: MessageContext,
  least: number,
): boolean {
  language.reader.read(folded, start, end);
  return (
    judge(
      { folded, start, end, languages: [language], orders: [], around: { start, end } },
      0,
      start,
      end,
      context,
      least,
    ) !== null
  );
}

/** What a sentence or a clause of it came to, in the language that it is clearest in. */
interface Best {
  span: Span;
  judgement: Judgement;
  language: Language;
}

/** The clearest of a sentence and its clauses, or of its clauses alone. Null when none reaches `least`, a score. */
function clearest(
  judged: Sentence,
  context: MessageContext,
  least: number,
  partsAlone: boolean,
): Best | null {
  let best: Best | null = null;
  const { folded, languages: choice } = judged;
  for (let index = 0; index < choice.length; index += 1) {
    const language = choice[index];
    if (language === undefined || !mayReach(judged, language, context, least)) continue;
    const clauses = splitClauses(folded, judged, language.joint);
    if (partsAlone && clauses.length === 1) continue;
    for (let part = clauses.length > 1 && !partsAlone ? -1 : 0; part < clauses.length; part += 1) {
      const { start, end } = (clauses.length > 1 ? clauses[part] : undefined) ?? judged;
      const enough = best === null ? least : Math.max(least, best.judgement.score + CLEARER);
      const judgement = judge(judged, index, start, end, context, enough);
      if (judgement !== null && (best === null || judgement.score > best.judgement.score + CLEARER))
        best = { span: { start, end }, judgement, language };
    }
  }
  return best;
}

/** Finds what is worth keeping in a message that a person typed, at or above a score. Pure. */
export function hear(message: string, atLeast: number): Heard[] {
  return hearIn(withoutStandIns(message.slice(0, MAX_MESSAGE)), atLeast, true);
}

/** A message as it was meant, in the first of the languages it may be in that tells anything. */
function meantIn(text: string, main: readonly Language[]): Meant | null {
  for (const { asMeant } of main) {
    const meant = asMeant(text);
    if (meant !== null) return meant;
  }
  return null;
}

/** "Speak only Russian." above a prompt that reads as if nobody typed it: the person who sends it says so, whoever wrote the rest. */
function openingIn(text: string, atLeast: number): Heard[] {
  const opening = openingOf(text);
  return namesTongue(opening) && !isCanned(opening)
    ? hearIn(opening, atLeast, false).filter(({ scope }) => scope === 'global')
    : [];
}

/** `asTyped`: the words may be typed in haste. */
function hearIn(text: string, atLeast: number, asTyped: boolean): Heard[] {
  const typed = fold(text);
  let parts = typedSpans(text);
  let canned = false;
  // A template without a place for anything of the person's own holds nothing: it need not be told from others that hold nothing.
  const askedLast = hasNoPlace(typed, parts);
  if (!askedLast && isCanned(text)) {
    canned = true;
    parts = filledIn(text);
  }
  if (parts.length === 0) return canned ? openingIn(text, atLeast) : [];
  // What was filled into a template is typed, but mostly says what to build; only what is very clear counts there.
  const least = canned ? Math.max(atLeast, CLEAR) : atLeast;
  const main = languages.of(ownWords(typed, parts));
  const meant = asTyped ? meantIn(text, main) : null;
  if (meant !== null)
    return hearIn(meant.text, atLeast, false).map((heard) => ({
      ...heard,
      ...asTypedAt(heard, meant),
      quote: asTypedAt(heard.quote, meant),
    }));
  const folded = main[0].words.code === 'zh' ? simplified(typed) : typed;
  const sentences = parts.flatMap((part) => splitSentences(text, part));
  const length = canned ? FILLED : text.length;
  let objections: Objection[] | undefined;
  const context = {
    size: sizeOf(text),
    length,
    items: itemsIn(text, length),
    /** Looked for when they can make the difference. */
    get objections() {
      objections ??= objectionsIn(folded, main[0]);
      return objections;
    },
  };
  const whole = createWholeMessage(sentences, context, (span) => sentenceAt(folded, span, main));
  const heard: Heard[] = [];
  let lastHeard: Span | undefined;
  let blame: Blame | undefined;
  const placed = createPlacing(text, folded, sentences.length, whole, main[0].wonders ?? null);
  /** The rule that the clearest part comes to, once it is weighed where it stands. Null when it is none then. */
  const stands = (
    best: Best,
    sentence: Sentence,
    before: Span | undefined,
  ): ReturnType<typeof standingRule> => {
    best.judgement = placed(best.judgement, best.span, sentence, best.language);
    if (best.judgement.score < least) return null;
    const { languages: choice } = sentence;
    const isWork = (): boolean => isOrder(sentence);
    const place = { text, folded, span: best.span, sentence, before, isWork, languages: choice };
    return standingRule(place, best.judgement.found, best.language);
  };
  let isTemplate = askedLast ? undefined : false;
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.end - sentence.start > MAX_RULE * 2) continue;
    const before = sentences[at - 1];
    const around = {
      start: before?.start ?? sentence.start,
      end: sentences[at + 1]?.end ?? sentence.end,
    };
    let judged = sentenceAt(folded, sentence, main, around);
    const { start, end } = judged;
    readSentence(judged);
    let best = clearest(judged, context, least, false);
    const rest = best === null ? behindIntro(folded, judged) : null;
    if (rest !== null && !isSetAside(judged, rest.start)) {
      judged = sentenceAt(folded, rest, main, around);
      readSentence(judged);
      best = clearest(judged, context, least, false);
      // What it is about stands ahead in a word or two.
      if (best !== null && best.span.start === rest.start && rest.start - start < MAX_TOPIC)
        best.span = { start, end: best.span.end };
    }
    if (best === null) continue;
    isTemplate ??= isCanned(text);
    if (isTemplate) return openingIn(text, atLeast);
    let standing = stands(best, judged, before);
    // What is cut off at its end may still have a clause that stands.
    if (standing === null && best.span.start === start && best.span.end === end) {
      readSentence(judged);
      best = clearest(judged, context, least, true);
      if (best !== null) standing = stands(best, judged, before);
    }
    if (best === null || standing === null) continue;
    if (
      standing.span.start < start &&
      // "Fix the header. Never show it on a phone" speaks of that piece of work.
      ((before !== undefined && isOrder(sentenceAt(folded, before, main))) ||
        !standsTogether(folded, standing.span, best.language, context, least))
    )
      continue;
    // The sentence before is a part of this rule now.
    if (standing.span.start < start && before === lastHeard) heard.pop();
    const ahead = before === lastHeard ? heard.at(-1) : undefined;
    const both =
      ahead === undefined
        ? null
        : withBareBan(ahead, { ...standing.span, text: standing.rule }, text, best.language);
    if (ahead !== undefined && both !== null) {
      heard.pop();
      standing = { span: { start: ahead.start, end: standing.span.end }, rule: both, blames: false };
      best.judgement.score = Math.max(best.judgement.score, ahead.score);
    }
    lastHeard = sentence;
    const { span, rule, blames } = standing;
    const words = text.slice(span.start, span.end);
    const full = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
    const inFull = text.slice(full.start, end);
    const { found } = best.judgement;
    blame ??= blameIn(main[0], folded, context.objections);
    const { kind, scope, reason } = lessonOf({
      text: words,
      sentence: inFull,
      ban: blames ? rule : null,
      found,
      steps: best.language.steps,
      blame: blameBeside(blame, span),
    });
    heard.push({
      start: span.start,
      end: span.end,
      kind,
      scope,
      score: best.judgement.score,
      reasons: [...reasonsOf(found), `${scope === 'global' ? 'global' : 'this project'}: ${reason}`],
      text: rule,
      key: meaningKey(rule, best.language),
      quote: full.end - full.start <= MAX_GLANCE ? full : span,
    });
    if (heard.length === MAX_HEARD) break;
  }
  return heard;
}
