import { foldWord } from './folded.ts';
import type { Term } from './query.ts';

/**
 * Words that hold a sentence together and say nothing of what it is about, as people ask in their own words: "where did we put the token". In
 * English, German, French, Spanish, Italian, Portuguese, Dutch and Russian, folded as the index folds them. Left out is what names a
 * thing or a command as well (`man`, `bin`, `ci`, `dos`, `get`, `while`).
 */
const LITTLE = new Set(
  [
    'a an the this that these those some any each every all i me my mine we us our you your he him his she her it its they them their',
    'and or but if then so than because as of in on at by for from to into with without about is are was were be been being am do does',
    'did have has had having can could will would shall should may might must not what which who whom whose when where why how there here',
    'now just also too very really again still please got say says said tell told talk talked think thought remember happen happens',
    'happened come comes came thing things something somewhere somehow anything someone somebody s t d m ll re ve don doesn didn isn aren wasn weren won',
    'hasn haven hadn couldn wouldn shouldn',
    'der die das dem den des ein eine einen einem einer und oder aber wenn dann als wie was wer wo wann warum wieso weshalb welche welcher',
    'welches ich mich mir mein meine du dich dir dein wir uns unser ihr sie er es ist sind waren wurde wurden wird werden habe haben hatte',
    'hatten kann konnte muss soll sollte mit ohne von vom zu zum zur im auf aus bei beim fur nach uber nicht auch noch schon nur doch mal',
    'denn dass',
    'le la les un une des du de et ou mais que qui quoi quel quelle quand comment pourquoi est sont etait je tu il elle nous vous ils elles',
    'mon ma mes ton ta tes notre nos ce cet cette ces dans sur avec sans pour par au aux ne pas se',
    'el los las una unos unas pero quien cual cuando como donde porque por para con sin del al sus mi mis era fue eran hay esta este esto',
    'esa ese eso gli della dei delle che chi cosa dove perche senza non nel nella',
    'os um uma das na nos com sem quem qual onde nao meu minha isso het een van voor met niet waarom hoe wat waar wanneer welke ik mijn wij',
    'jij zijn worden werd heeft hebben naar bij dat deze dit',
    'и в на с по из у к о не что как где когда почему кто это мы я он она они был была было были ли за для от бы же',
  ].flatMap((list) => list.split(' ')),
);

/** Those that say what is looked for; all of them where none does. */
export function tellingTerms(terms: Term[]): Term[] {
  const telling = terms.filter((term) => !isLittle(term));
  return telling.length === 0 ? terms : telling;
}

/** In capitals a word is a name or a keyword (`IT`, `WHERE id NOT IN`), unless it joins two words as search engines take it. */
function isLittle({ words, quoted, typed }: Term): boolean {
  if (quoted === true || (words.length > 1 && !/^\p{L}+['’]\p{L}+\W*$/u.test(typed ?? ''))) return false;
  return words.every((word) => isLittleWord(word));
}

function isLittleWord(word: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(word) && !/^(?:AND|OR|NOT)$/u.test(word)) return false;
  return LITTLE.has(foldWord(word));
}
