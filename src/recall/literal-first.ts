import type { Database } from '../store/database.ts';
import { foldWord } from './folded.ts';
import { type Found, inOrder } from './found.ts';
import { plainText } from './message.ts';
import type { Term } from './query.ts';
import type { Texts } from './texts.ts';
import { type Literal, literalOf } from './literal.ts';

/** Texts that are looked at in one go. */
const AT_ONCE = 50;

/** How a term stands in a text: as it was typed, with more of its kind beside it (`.env` in `process.env`), or in other signs. */
const AS_TYPED = 2;
const INSIDE = 1;

/**
 * What has the terms as they were typed, signs included, before what has the same words with other signs: `C++` before `C#`,
 * `load_cart_total` before `load-cart-total`. The index knows no signs, so texts are looked at, the best first, until there are
 * enough to show.
 */
export function literalFirst(
  db: Database,
  found: readonly Found[],
  terms: readonly Term[],
  { texts, enough }: { texts: Texts; enough: number },
): readonly Found[] {
  const patterns = terms.flatMap((term) => literalOf(term) ?? []);
  if (patterns.length === 0 || found.length < 2) return found;
  const most = AS_TYPED * patterns.length;
  const worth = new Map<number, number>();
  let best = 0;
  const looked = patterns.every(({ plain }) => plain) ? AT_ONCE : found.length;
  for (let at = 0; at < Math.min(looked, found.length) && best < enough; at += AT_ONCE) {
    const ids = found.slice(at, at + AT_ONCE).map(({ id }) => id);
    db.all(PLACES, [JSON.stringify(ids)], (row) => {
      const place = { pack: row.integer(1), at: row.integer(2), length: row.integer(3) };
      const text = foldWord(plainText(texts.of(place)));
      const sum = patterns.reduce((all, pattern) => all + worthIn(text, pattern), 0);
      worth.set(row.integer(0), sum);
      if (sum === most) best++;
    });
  }
  return found.map((each) => ({ ...each, asTyped: worth.get(each.id) ?? 0 })).sort(inOrder);
}

const PLACES = `SELECT m.id, m.pack, m.at, m.length FROM json_each(?) ids CROSS JOIN message m ON m.id = ids.value`;

function worthIn(text: string, { anywhere, alone }: Literal): number {
  if (!anywhere.test(text)) return 0;
  return alone.test(text) ? AS_TYPED : INSIDE;
}
