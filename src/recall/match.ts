import type { Database, Value } from '../store/database.ts';
import { UNSPACED_LETTERS } from '../store/letters.ts';
import { identifierParts, segmentForQuery } from '../store/text-codec.ts';
import type { Query, Term } from './query.ts';

/** Where more match, only so many of the newest are ranked, and the page says so. Nothing is counted beyond it. */
export const RANKED = 1_000;

/** What a message must fulfil beside its words. */
export interface Conditions {
  /** The end of a WHERE clause about `m` and what `session` adds, and its values. */
  sql: string;
  values: Value[];
  /** Joins `s` where it is asked for, else empty. */
  session: string;
  /** Where the sessions that are asked for have few messages: a JSON list of the ids of all of them, the newest first. */
  few?: string;
}

/**
 * The messages that match, newest first. CROSS keeps the order of the tables: beginning with a project's sessions gives the
 * oldest first, and asks the index for each. What is not among the few is passed over before a message's row is read.
 */
export function matching(
  match: string,
  { session, sql, values, few }: Conditions,
): { from: string; values: Value[] } {
  const among = few === undefined ? '' : 'AND +message_text.docid IN (SELECT value FROM json_each(?)) ';
  return {
    from: `FROM message_text CROSS JOIN message m NOT INDEXED ON m.id = message_text.docid
      ${session} WHERE message_text MATCH ? ${among}${sql}`,
    values: [match, ...(few === undefined ? [] : [few]), ...values],
  };
}

/** What the full-text index is asked. Words are quoted, so none is an operator. */
export function matchExpression({ terms, without }: Query, write: (term: Term) => string): string {
  return leaveOut(terms.map(write).join(' AND '), without);
}

export function leaveOut(expression: string, without: readonly Term[]): string {
  return without.length === 0 ? expression : `${expression} NOT (${anyOf(without)})`;
}

/** FTS4 takes no deeper nesting than twelve, but brings a chain of the same sign into shape by itself. */
export function anyOf(terms: readonly Term[]): string {
  return terms.map(phrase).join(' OR ');
}

/**
 * Pairs of what is written without spaces are whole words of the index. For the beginning of a word FTS4 reads all there is about it, for
 * a whole one only what it needs.
 */
const endsUnspaced = new RegExp(`[${UNSPACED_LETTERS}]$`, 'u');

export function phrase({ words, prefix }: Term): string {
  const segments = segmentForQuery(words.join(' '));
  const mayGoOn = prefix && !segments.endsWith('*') && !endsUnspaced.test(words.at(-1) ?? '');
  return `"${segments}${mayGoOn ? '*' : ''}"`;
}

/** A word, or any of the forms that count as it. */
export function anyForm(term: Term): string {
  const forms = (term.forms ?? []).map((form) => phrase({ words: [form], prefix: false }));
  return forms.length === 0 ? phrase(term) : `(${[phrase(term), ...forms].join(' OR ')})`;
}

/** `cartTotal` as `"cart Total"`, which also stands for `cart_total`, `cart-total` and `CartTotal`. */
export function partsPhrase({ words, prefix }: Term): string {
  return phrase({ words: words.flatMap(identifierParts), prefix });
}

/** `4.12.0` as `v4.12.0`, and the other way round; names by their parts, for each word of a query has a spelling of its own. */
export function versionPhrase(term: Term): string {
  const [first = '', ...more] = term.words;
  const isVersion = more.length > 0 && more.every((word) => /^\d/u.test(word));
  if (isVersion && /^\d+$/u.test(first)) return phrase({ ...term, words: [`v${first}`, ...more] });
  if (isVersion && /^v\d+$/iu.test(first)) return phrase({ ...term, words: [first.slice(1), ...more] });
  return partsPhrase(term);
}

/**
 * `webhook` as what begins so: `webhooks`; names by their parts. Short words begin too much, and another number is another thing, but
 * for the beginning of a commit's hash: seven digits and letters as git shows it, or more.
 */
export function longerPhrase(term: Term): string {
  const last = term.words.at(-1) ?? '';
  if (term.quoted !== true && term.words.length === 1 && isShortHash(last))
    return phrase({ ...term, prefix: true });
  const goesOn = term.quoted !== true && /^\p{L}{4,}$/u.test(last);
  return partsPhrase({ ...term, prefix: term.prefix || goesOn });
}

function isShortHash(word: string): boolean {
  return /^(?=.*\d)(?=.*[a-f])[\da-f]{7,39}$/iu.test(word);
}

/** In how many messages it stands, counted up to `RANKED`. */
export function countRows(db: Database, match: string): number {
  const sql = `SELECT count(*) FROM (SELECT 1 FROM message_text WHERE message_text MATCH ? LIMIT ${RANKED})`;
  return db.get(sql, [match], (row) => row.integer(0)) ?? 0;
}
