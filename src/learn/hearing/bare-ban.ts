import { LongExpression } from '../../shared/anchors/expression.ts';
import { fold } from '../fold.ts';
import type { Language } from '../language/compile.ts';
import { remainders } from '../language/consequences.ts';
import type { Span } from './clauses.ts';

/** A rule as it was heard, and where in the message. */
interface Said extends Span {
  text: string;
}

const ending = /[.。]$/;
const wide = new Set(['ja', 'zh']);
/** A no to a thing. "Never commit" forbids a deed, and that stands by itself. */
const toThing = new LongExpression(
  /^(?:(?:not|nicht|pas|no|non|nao|не) |(?:never|nie|niemals|jamais|nunca|mai|никогда не) (?:in|on|with|as|by|im|mit|als|auf|en|avec|con|com|em|su|per|в|на) |[^ -~])(?!.*(?:en|[aei]r|re|ть)$)/,
);

function isBareBan(text: string, { words: { code } }: Language): boolean {
  const folded = fold(text).replace(ending, '');
  return toThing.test(folded) && remainders[code].test(folded);
}

/**
 * "Not pip! We use uv here." and "We use uv here. Not pip." are one rule in two sentences: a no to one thing says nothing by itself. The
 * text of both, or null where neither is such a no or something stands between them.
 */
export function withBareBan(first: Said, next: Said, message: string, language: Language): string | null {
  if (next.start < first.end || /[\p{L}\p{N}\n]/u.test(message.slice(first.end, next.start))) return null;
  const bare = isBareBan(first.text, language);
  if (bare === isBareBan(next.text, language)) return null;
  const [rule, ban] = (bare ? [next, first] : [first, next]).map(({ text }) => text.replace(ending, ''));
  const [comma, stop] = wide.has(language.words.code) ? ['、', '。'] : [', ', '.'];
  return `${rule ?? ''}${comma}${(ban ?? '').charAt(0).toLowerCase()}${(ban ?? '').slice(1)}${stop}`;
}
