import { small } from './any-case.ts';
import { lineAround } from './lines.ts';

/** A mark of a chat template that is named in a sentence about templates, with nothing behind it but what a sentence goes on with. */
export function isNamedMark(text: string, at: number, found: string): boolean {
  if (!MARK.test(found)) return false;
  const around = lineAround(text, at, found.length, SENTENCE);
  const line = small(around.line);
  const start = at - around.from;
  return (
    /\p{L}[^\S\n]+\W{0,3}$/u.test(line.slice(0, start)) &&
    GOES_ON_AS_A_SENTENCE.test(line.slice(start + found.length)) &&
    ABOUT_MARKS.test(line)
  );
}

/** Characters on either side in which a sentence about templates says so. */
const SENTENCE = 400;
/** A mark of a chat template and no more. */
const MARK = /^(?:<\|[^|]{1,24}\|>|\[\/?inst\]|<<\/?sys>>|<(?:start|end)_of_turn>)$/i;
const ABOUT_MARKS =
  /(?<!\p{L})(?:tokeni[sz]\p{L}{1,5}|(?:special |stop |end |control )tokens?|tokens? (?:ids?|counts?)|token (?:in|after|before)|chat ?templates?|chatml|templates?|parser|vocab\p{L}{0,6}|strip(?:ped|s)?|escape[ds]?|gpt-?2|turns? (?:opens?|begins?|starts?|ends?|closes?)|(?:each|every|a|the) turn|formats?|regex\p{L}{0,3}|removes?|removed|replaces?|replaced|counts?|marks?|markers?|delimit\p{L}{1,4}|mean(?:s|ing)?|stands? for|vorlage\p{L}{0,2}|marken?|bedeute\p{L}|balises?|marqueurs?|signifie\p{L}{0,2}|plantillas?|marcas?|significan?|modelli|significa(?:no)?|шаблон\p{L}{0,3}|токен\p{L}{0,8}|означа\p{L}{1,3})(?!\p{L})|模板|标记|テンプレート|トークン|템플릿|토큰/u;
/** The sentence's end, or a small word. A role, a turn or an order is none. */
const GOES_ON_AS_A_SENTENCE =
  /^["'`)]{0,2}(?:[.,;:!?)。，、]|[^\S\n]{0,2}$|[^\S\n]{1,2}(?:and|or|in|is|are|as|at|do|does|of|for|to|on|that|which|when|mean|means|mark|marks|begin|begins|end|ends|tokens?|markers?|returns?|instead|after|before|by|into|would|will|can|may|must|has|have|had|here|there|between|around|inside|it|its|they|we|stays?|goes|comes?|was|were|not|so|but|because|if|when|with|from|und|oder|in|ist|sind|als|et|ou|est|sont|dans|y|o|es|son|en|e|è|sono|i|и|или|в|это)(?![\p{L}:]))|^[はがとをのや和与與是和이가은는을를와과]/u;
