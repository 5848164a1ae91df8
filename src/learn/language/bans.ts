import { LongExpression } from '../../shared/anchors/expression.ts';
import type { Bans } from './types.ts';

/** A stretch without the end of a thought: a stop or a colon inside of a name ("src/a.ts", "test:unit") is none. */
export const within = String.raw`(?:[^,;:.!?]|[.:](?=\S))`;

/**
 * Behind a reproach: what is done is to be set right. That is work for now, and no part of the rule. What else stands there ("you used
 * npm again, we use pnpm") may be the rule itself.
 */
const setRight = new LongExpression(
  `^([^,、，]{6,})[,、，]\\s*(?:${[
    '(?:and |so |now |please |just )*(?:revert|undo|fix|redo|amend|restore|put|take|roll|change|set) .{0,30}',
    '(?:und |also |jetzt |bitte )*(?:mach|nimm|setz|stell|dreh|roll|bau|änder|revert)\\p{L}* .{0,24}(?:rückgängig|zurück|weg|wieder \\p{L}+|raus)',
    '(?:et |alors |stp )*(?:relance|annule|remets|corrige|refais|enlève|reviens|restaure)(?:-\\p{L}+)?(?: .{0,24})?',
    '(?:y |ahora )*(?:arr[eé]gla|deshaz|revi[eé]rte|quíta|corr[ií]ge|restaura|vuelve)\\p{L}*(?: .{0,24})?',
    '(?:e |ora )*(?:ripristina|annulla|correggi|sistema|rimetti|togli)\\p{L}*(?: .{0,24})?',
    '(?:e |agora )*(?:desfa[zç]|arrum[ae]|corri[gj]|revert[ae]|tir[ae]|volt[ae])\\p{L}*(?: .{0,24})?',
    '(?:и |теперь )*(?:откати|верни|исправь|почини|убери|отмени)(?: .{0,24})?',
    '(?:元に)?(?:戻し|直し|取り消し).{0,10}',
    '(?:되돌려|고쳐|취소해|돌려놔).{0,10}',
    '(?:请|先)?(?:回滚|撤销|改回|恢复|还原|修).{0,10}',
  ].join('|')})[\\s.!。！]*$`,
  'iu',
);

/** Turns a reproach into a ban; null where a text is none, or nobody can be sure how. */
export function compileBans({ hint, frames, deeds, endings }: Bans): (text: string) => string | null {
  const words = deeds.split(' ');
  const known = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2)
    known.set(words[at] ?? '', (words[at + 1] ?? '').replaceAll('_', ' '));
  const byEnding = endings.map(([ending, form]) => [new RegExp(ending, 'iu'), form] as const);
  const formOf = (deed: string): string | undefined => {
    const single = known.get(deed.toLowerCase());
    if (single !== undefined) return single;
    const ending = byEnding.find(([pattern]) => pattern.test(deed));
    if (ending === undefined) return undefined;
    // It mostly stood in front, and does no longer.
    return (deed.charAt(0).toLowerCase() + deed.slice(1)).replace(...ending);
  };
  const compiled = frames.map(({ from, to }) => ({ from: new LongExpression(from, 'iu'), to }));
  const maybe = new LongExpression(hint, 'i');
  const banOf = (text: string): string | null => {
    for (const { from, to } of compiled) {
      const groups = from.exec(text)?.groups;
      if (groups === undefined) continue;
      const form = to.includes('{deed}') ? formOf((groups.deed ?? '').trim()) : '';
      if (form === undefined) continue;
      const filled = to.replace(/\{deed\}|\$<(\w+)>/g, (_mark, name: string | undefined) =>
        name === undefined ? form : (groups[name] ?? ''),
      );
      return filled.replace(/\s+/g, ' ').trim();
    }
    return null;
  };
  return (text) => {
    if (!maybe.test(text)) return null;
    const blame = setRight.exec(text)?.[1];
    return banOf(text) ?? (blame === undefined ? null : banOf(blame));
  };
}
