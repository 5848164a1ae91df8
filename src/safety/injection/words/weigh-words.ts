import type { Finding } from '../../../shared/model.ts';
import { ATTACK_MESSAGES } from '../pattern.ts';
import { paragraphsOf } from '../weigh.ts';
import type { ClassName } from './classes.ts';
import { FRAMES, type Frame, type Saying } from './frames.ts';
import { type Lexicon, type Mark, type Reading, readWords } from './reader.ts';

/** Where a saying stands, and the words that it is made of. */
interface Said extends Mark {
  parts: readonly Mark[];
}

/** Classes of words side by side, paragraph by paragraph. Each may be innocent, so a person is asked to look. */
export function weighedWords(text: string, lexicon: Lexicon): Finding[] {
  const findings: Finding[] = [];
  for (const { part, offset } of paragraphsOf(text)) {
    const reading = readWords(part, lexicon);
    if (reading.marks.size < FEWEST || reading.marks.has('talk')) continue;
    const known = new Map<Saying, readonly Said[]>();
    const saidOf = (saying: Saying): readonly Said[] => {
      const said = known.get(saying) ?? sayingsIn(reading, saying);
      known.set(saying, said);
      return said;
    };
    const told = new Set<string>();
    for (const frame of FRAMES) {
      const found = told.has(frame.name) ? undefined : standsIn(frame, saidOf);
      const first = reading.words[found?.from ?? -1];
      const last = reading.words[found?.to ?? -1];
      if (first === undefined || last === undefined) continue;
      told.add(frame.name);
      findings.push({
        rule: `injection/${frame.name}`,
        verdict: 'review',
        message: ATTACK_MESSAGES[frame.name],
        start: offset + first.start,
        end: offset + last.end,
      });
    }
  }
  return findings;
}

/** Classes that the simplest frame needs. */
const FEWEST = 2;

/** Where one of each place stands near enough to the others. */
function standsIn({ sayings, within }: Frame, saidOf: (saying: Saying) => readonly Said[]): Mark | undefined {
  const places: (readonly Said[])[] = [];
  for (const alternatives of sayings) {
    const said = alternatives.flatMap(saidOf);
    if (said.length === 0) return undefined;
    places.push(said);
  }
  return fit(places, within, []);
}

function fit(
  places: readonly (readonly Said[])[],
  within: number,
  chosen: readonly Said[],
): Mark | undefined {
  const from = Math.min(...chosen.map((said) => said.from));
  const to = Math.max(...chosen.map((said) => said.to));
  if (chosen.length > 0 && to - from > within) return undefined;
  const place = places[chosen.length];
  if (place === undefined) return { from, to };
  for (const said of place) {
    if (chosen.some((other) => shareWords(said, other))) continue;
    const found = fit(places, within, [...chosen, said]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const overlaps = (one: Mark, other: Mark): boolean => one.from <= other.to && other.from <= one.to;

/** One word is not two signs. */
const shareWords = (one: Said, other: Said): boolean =>
  one.parts.some((part) => other.parts.some((each) => overlaps(part, each)));

const NONE: readonly Said[] = [];

function sayingsIn(reading: Reading, saying: Saying): readonly Said[] {
  if (!saying.steps.every((classes) => classes.some((name) => reading.marks.has(name)))) return NONE;
  const [first = [], ...rest] = saying.steps.map((classes) => marksIn(reading, classes));
  return first.flatMap((mark) => {
    const start: Said = { ...mark, parts: [mark] };
    const said = rest.reduce<Said | undefined>((so, next) => so && joined(reading, saying, so, next), start);
    if (said === undefined || isAsked(reading, said)) return [];
    return saying.isOrder && isForbidden(reading, said) ? [] : [said];
  });
}

const marksIn = ({ marks }: Reading, classes: readonly ClassName[]): readonly Mark[] =>
  classes.length === 1
    ? (marks.get(classes[0] ?? 'no') ?? [])
    : classes.flatMap((name) => marks.get(name) ?? []);

/** What was found so far with the first of the next words that is near enough, in one sentence. */
function joined(
  { words }: Reading,
  { gap, inOrder }: Saying,
  so: Said,
  next: readonly Mark[],
): Said | undefined {
  for (const mark of next) {
    if (overlaps(mark, so) || (inOrder && mark.from < so.from)) continue;
    if ((mark.from > so.to ? mark.from - so.to : so.from - mark.to) > gap + 1) continue;
    const from = Math.min(so.from, mark.from);
    const to = Math.max(so.to, mark.to);
    if (words[from]?.sentence === words[to]?.sentence) return { from, to, parts: [...so.parts, mark] };
  }
  return undefined;
}

/** A question wants to know, and orders nothing. */
const isAsked = ({ words, questions }: Reading, { from }: Mark): boolean =>
  questions.has(words[from]?.sentence ?? -1);

/** Words before an order, or before what it is about, in which a "never" forbids it. */
const FORBIDS = 3;
const FORBIDS_INSIDE = 2;

function isForbidden({ marks, words }: Reading, { from, parts }: Said): boolean {
  const isNear = (no: Mark, at: number, most: number): boolean =>
    no.to < at && at - no.to <= most && words[no.from]?.sentence === words[at]?.sentence;
  const unasked = marks.get('unasked') ?? [];
  // The no of "no need to ask" forbids nothing.
  const forbids = (no: Mark): boolean => !unasked.some((mark) => overlaps(mark, no));
  return (marks.get('no') ?? [])
    .filter(forbids)
    .some((no) => isNear(no, from, FORBIDS) || parts.some((part) => isNear(no, part.from, FORBIDS_INSIDE)));
}
