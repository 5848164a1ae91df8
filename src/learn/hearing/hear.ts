import { isCanned } from '../prompts/canned.ts';
import { MAX_REBUKE } from './blame.ts';
import { splitSentences } from './clauses.ts';
import { fold } from '../fold.ts';
import { type Language, compileLanguages } from '../language/compile.ts';
import { type Meant, asTypedAt } from '../language/hasty.ts';
import { knownLanguages } from '../language/known-languages.ts';
import { simplified } from '../language/traditional.ts';
import { type Objection, itemsIn, sizeOf } from './message-context.ts';
import { withoutPassing } from './passing-state.ts';
import { namesTongue } from '../language/together/scope-words.ts';
import { type Heard, hearSentences } from './sentences.ts';
import { filledIn, hasNoPlace, openingOf, ownWords, typedSpans, withoutStandIns } from './typed-text.ts';

/** Longer messages are pastes; their first part is enough. */
const MAX_MESSAGE = 20_000;
/** Score from which the words filled into a template are heard. */
const CLEAR = 0.84;
/** A template's length says nothing about what was filled in. */
const FILLED = 200;

const languages = compileLanguages(knownLanguages);

/**
 * Compiles what messages are listened to with, a language at each step. Without it the first message of a language waits for
 * that, and a message of a few words for all languages that it may be in: up to a third of a second of a processor's time.
 */
export function prepareToHear(): Iterable<unknown> {
  return languages.prepare();
}

/** Where a short message turns something down, in the language that it is likeliest in. */
function objectionsIn(folded: string, language: Language): Objection[] {
  return folded.length > MAX_REBUKE
    ? []
    : withoutPassing(language.objectionsIn(folded), folded, language.words.code);
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
  /** A template without a place of its own is told from others only when something is heard in it. */
  let isTemplate = askedLast ? undefined : false;
  const heard = hearSentences({
    ...{ text, folded, sentences, main, context, least },
    sentenceAt: ({ start, end }, around = { start, end }) => {
      const choice = languages.ofClause(folded, start, end, main);
      return { folded, start, end, languages: choice, orders: [], around };
    },
    isTemplate: () => (isTemplate ??= isCanned(text)),
  });
  return heard ?? openingIn(text, atLeast);
}
