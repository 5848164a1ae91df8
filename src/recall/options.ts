import type { Database } from '../store/database.ts';
import { escapeSigns } from './escape.ts';
import { foldWord } from './folded.ts';
import { plainText } from './message.ts';
import { phrase } from './match.ts';
import { type Query, type Term, wordsOf } from './query.ts';
import { roleToCode } from './roles.ts';
import { Texts } from './texts.ts';

/** Messages that are looked at for one word, the newest. */
const LOOKED_AT = 30;
/** Not the end of a line: what a change took out stands behind it with a dash. */
const BLANK = '[^\\S\\n]';
/** Characters at the beginning of a command in which an option is looked for. */
const COMMAND = 2_000;

/**
 * `rm -rf` may be a command that was pasted, or leave out "rf". The sessions tell: where a word with a dash stands in them behind
 * the word that it was typed behind, or in a command behind the first one, it is an option and looked for. Else it leaves out.
 */
export function withOptions(db: Database, query: Query): Query {
  if (query.without.every(({ behind }) => behind === undefined)) return query;
  const texts = new Texts(db);
  const options = new Set(query.without.filter((term) => isOption(db, term, texts)));
  return {
    ...query,
    terms: [...query.terms, ...options],
    without: query.without.filter((term) => !options.has(term)),
  };
}

function isOption(db: Database, term: Term, texts: Texts): boolean {
  const [first = '', last = first] = term.behind ?? [];
  const option = foldWord(`-${term.typed ?? term.words.join(' ')}`);
  const near = wordsOf(last).at(-1);
  if (near !== undefined) {
    const match = phrase({ words: [near, ...term.words], prefix: false });
    if (textsOf(db, match, texts).some((text) => oneBehindOther(last, `${BLANK}+`, option).test(text)))
      return true;
  }
  const program = wordsOf(first).at(-1);
  if (first === last || program === undefined) return false;
  const match = `${phrase({ words: [program], prefix: false })} AND ${phrase({ ...term, prefix: false })}`;
  const line = oneBehindOther(first, `${BLANK}(?:[^\\n|;&]*${BLANK})?`, option);
  return textsOf(db, match, texts, roleToCode('command')).some((text) => line.test(text.slice(0, COMMAND)));
}

/** The newest texts that match, folded. Only the texts of those that are given are unpacked. */
function textsOf(db: Database, match: string, texts: Texts, role?: number): string[] {
  return db.all(
    `SELECT m.pack, m.at, m.length FROM (
       SELECT r.id AS id FROM message_text CROSS JOIN message r NOT INDEXED ON r.id = message_text.docid
       WHERE message_text MATCH ? ${role === undefined ? '' : 'AND r.role = ?'} LIMIT ${LOOKED_AT}
     ) found CROSS JOIN message m ON m.id = found.id`,
    [match, ...(role === undefined ? [] : [role])],
    (row) =>
      foldWord(plainText(texts.of({ pack: row.integer(0), at: row.integer(1), length: row.integer(2) }))),
  );
}

/** One behind the other, with no letters at their ends that would make them others. */
function oneBehindOther(before: string, between: string, option: string): RegExp {
  const word = '[\\p{L}\\p{N}]';
  return new RegExp(
    `(?<!${word})${escapeSigns(foldWord(before))}${between}${escapeSigns(option)}(?!${word})`,
    'u',
  );
}
