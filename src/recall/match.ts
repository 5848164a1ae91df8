import type { Database, Value } from '../store/database.ts';
import { identifierParts, segmentForQuery } from '../store/text-codec.ts';
import type { Query, Term } from './query.ts';

/** Where more match, only so many of the newest are ranked, and the page says so. Nothing is counted beyond it. */
export const RANKED = 1_000;

/** What a message must fulfil beside its words, as the end of a WHERE clause. */
export interface Conditions {
  sql: string;
  values: Value[];
}

/**
 * The messages that match, newest first; the first value is the expression, then come those of the conditions. CROSS
 * keeps the order of the tables: beginning with a project's sessions gives the oldest first, and asks the index for each.
 * `message_rank` has all that is asked of a message here; its row stands in another page for nearly each.
 */
export const FROM = `FROM message_text CROSS JOIN message m INDEXED BY message_rank ON m.id = message_text.docid
  CROSS JOIN session s ON s.id = m.session WHERE message_text MATCH ?`;

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
 * Pairs of Chinese, Japanese and Korean are whole words of the index. For the beginning of a word FTS4 reads all there is about it, for
 * a whole one only what it needs.
 */
const mayGoOn = /[^*\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]$/u;

export function phrase({ words, prefix }: Term): string {
  const segments = segmentForQuery(words.join(' '));
  return `"${segments}${prefix && mayGoOn.test(segments) ? '*' : ''}"`;
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

/** `webhook` as what begins so: `webhooks`; names by their parts. Short words begin too much, and another number is another thing. */
export function longerPhrase(term: Term): string {
  const goesOn = term.quoted !== true && /^\p{L}{4,}$/u.test(term.words.at(-1) ?? '');
  return partsPhrase({ ...term, prefix: term.prefix || goesOn });
}

/** In how many messages it stands, counted up to `RANKED`. */
export function countRows(db: Database, match: string): number {
  const sql = `SELECT count(*) FROM (SELECT 1 FROM message_text WHERE message_text MATCH ? LIMIT ${RANKED})`;
  return db.get(sql, [match], (row) => row.integer(0)) ?? 0;
}
