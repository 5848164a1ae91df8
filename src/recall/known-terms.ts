import { SOUTH_EAST } from '../store/letters.ts';
import { withForms } from './forms.ts';
import type { Ask } from './found.ts';
import { anyForm, partsPhrase, phrase } from './match.ts';
import type { Query, Term } from './query.ts';
import { type Known, TermMessages } from './term-messages.ts';
import { UNSPACED, runsOf } from './unspaced.ts';
import { nearWords } from './word-index/near-words.ts';

/** What the terms of a query stand for in the index. */
export interface KnownTerms {
  /** For each typed term what is looked for in its place: itself, another word, or the pairs of a run. Known or not. */
  groups: readonly (readonly Term[])[];
  /** Of all groups what stands somewhere, but for what is in quotation marks. */
  known: readonly Known[];
  /** What is in quotation marks and stands somewhere. */
  phrases: readonly Known[];
  messages: TermMessages;
}

export function knownTerms(ask: Ask, query: Query): KnownTerms {
  const messages = new TermMessages(ask, query);
  const each = query.terms.map((term): { group: Term[]; known: Known[] } => {
    if (term.quoted === true) return { group: [term], known: [] };
    const one = asMeant(ask, messages, term);
    if (one !== undefined) return { group: [one.term], known: [one] };
    const group = wordsOfRun(term);
    return { group, known: group.length < 2 ? [] : group.flatMap((part) => asTyped(messages, part) ?? []) };
  });
  return {
    groups: each.map(({ group }) => group),
    known: each.flatMap(({ known }) => known),
    phrases: query.terms
      .filter((term) => term.quoted === true)
      .flatMap((term) => messages.known(term, phrase(term), { spelled: false }) ?? []),
    messages,
  };
}

/** Where a term stands as it is, taken apart, in other forms, or as what it was meant to be. */
function asMeant(ask: Ask, messages: TermMessages, term: Term): Known | undefined {
  const typed = asTyped(messages, term);
  if (typed !== undefined || term.words.length > 1) return typed;
  const forms = withForms(term);
  const near = (): Term => ({
    ...term,
    prefix: false,
    of: term,
    forms: nearWords(ask.db, term.words[0] ?? ''),
  });
  for (const write of [() => forms, near]) {
    const other = write();
    if ((other.forms?.length ?? 0) === 0) continue;
    const known = messages.known(other, anyForm(other), { spelled: false });
    if (known !== undefined) return known;
  }
  return undefined;
}

function asTyped(messages: TermMessages, term: Term): Known | undefined {
  const typed = term.open ?? term;
  const known =
    messages.known(typed, phrase(typed), { spelled: false }) ??
    messages.known(typed, partsPhrase(typed), { spelled: true });
  return known && { ...known, term };
}

/** Of a whole text without blanks the beginning is enough. */
const MOST_PAIRS = 24;

/** Is it a run without spaces that may count as several words? */
export function isRun(term: Term): boolean {
  return wordsOfRun(term)[0] !== term;
}

/**
 * Most words of Chinese, Japanese and Korean have two characters, so each two that stand together count as one. For the others there
 * are dictionaries in every Node; where there is none a run is one word. Other words stay as they are.
 */
function wordsOfRun(term: Term): Term[] {
  const runs = term.words.flatMap(runsOf);
  if (!runs.some((run) => UNSPACED.test(run) && Array.from(run).length > 2)) return [term];
  const words = runs.flatMap((run) => {
    const characters = Array.from(run);
    if (!UNSPACED.test(run) || characters.length < 3) return [run];
    if (SOUTH_EAST.test(run)) return dictionaryWords(run);
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  });
  return [...new Set(words)].slice(0, MOST_PAIRS).map((word) => ({ words: [word], prefix: false, of: term }));
}

function dictionaryWords(run: string): string[] {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run);
  return [...words].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
}
