import { LongExpression } from '../../shared/anchors/expression.ts';
import { markOf } from './advised.ts';
import { fold } from '../fold.ts';

// A person says that they have set right themselves what was done. Folded texts.

/** They changed something of it; what, only the files can tell. */
const changed = new LongExpression(
  [
    String.raw`\bi(?:'ve| have)? (?:just |already )?(?:re(?:verted|stored|wrote|did|named|placed|moved|worked)|undid|rolled back|changed|put|moved|took|fixed|edited|adjusted|cleaned up)\b`,
    String.raw`\bhab(?:e|s)?\b[^.!?;]{0,40}(?:\bzuruck\w+|\bruckgangig|wieder\w+|ge(?:schrieben|andert|baut|nommen|raumt)|schoben|ersetzt|entfernt|korrigiert|angepasst)\b`,
    String.raw`\bj'ai (?:\w+ ){0,2}(?:re(?:mis|tabli|ecrit|fait|mplace|tire)|annule|defait|change|modifie|deplace|enleve|corrige)\b`,
    String.raw`\bhe (?:re(?:vertido|scrito|hecho)|deshecho|vuelto a|cambiado|modificado|movido|quitado|corregido)\b|\b(?:reverti|deshice|reescribi|rehice|volvi a|cambie|modifique|quite|corregi)\b`,
    String.raw`\bho (?:\w+ ){0,2}(?:ripristinato|annullato|riscritto|rifatto|rimesso|cambiato|modificato|spostato|tolto|corretto)\b|\b(?:desfiz|reescrevi|refiz|voltei atras|mudei|alterei|troquei|tirei)\b`,
    'я [^.!?]{0,20}(?:вернул|откатил|отменил|пере[а-я]+л|изменил|поменял|поправил|убрал|исправил)а?(?![а-я])',
    '(?:戻し|書き(?:直し|換え)|直し|変え|移し)(?:とい|ておい|まし)?た',
    '我[^。！？]{0,20}(?:改[回了]|恢复|还原|撤销|重写|回滚|修改了|移了|删了|换了)',
    '되돌(?:렸|려 ?놨|려 ?놓았)|다시 (?:썼|작성했)|(?:내가|제가|직접) ?[^.!?]{0,20}(?:고쳤|수정했|바꿨|옮겼|지웠)',
  ].join('|'),
  'u',
);
/** They took it back, or did it over again: whatever else they say beside it is why. */
const back =
  /\b(?:back|myself|by hand|undid|selbst|selber|von hand|zuruck\w*|ruckgangig|wieder\w*|(?:um|neu )geschrieben|re(?:vert|stor|wr|did|mis|tabli|e?scri|ecri|fait|hecho|hice|fiz)\w*|ri(?:pri|scri|fatt|mess)\w*|annul\w+|des(?:he|hi|fi)\w+|defait|vuelto|volvi|voltei|a la main)\b|вернул|откатил|отменил|пере(?:пис|дел)|戻し|書き|改回|恢复|还原|撤销|重写|回滚|되돌|다시/u;
const LONGEST = 400;

/** How a message says that the person has set right what was done: outright, or only that they changed something. */
export function takesOver(text: string): 'back' | 'changed' | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  return changed.test(folded) ? (back.test(folded) ? 'back' : 'changed') : undefined;
}

/** Words that stand in any code and any sentence about it. */
const common =
  /^(?:return|import|function|const|class|public|private|static|string|number|tests|should|error)/i;

/** Marks of the names in a text by which it is known to be about the same. */
function marksIn(text: string): number[] {
  const names = (text.match(/[A-Za-z_]\w{4,40}/g) ?? []).filter((name) => !common.test(name));
  return [...new Set(names.map((name) => markOf(name.toLowerCase())))];
}

/** The same of the lines of a diff that were put in or taken out, at most so many. */
export function marksInDiff(diff: string, most: number): number[] {
  const lines = diff.split('\n').filter((line) => /^[+-](?![+-]{2})/.test(line));
  return marksIn(lines.join('\n').slice(0, 4_000)).slice(0, most);
}

/** Whether a text names something of what the marks were made of. */
export function namesOneOf(text: string, marks: readonly number[]): boolean {
  return marks.length > 0 && marksIn(text).some((mark) => marks.includes(mark));
}
