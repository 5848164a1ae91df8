import { anchorsOf } from '../../shared/anchors/anchors.ts';
import { filterTableOf } from '../../shared/anchors/anchor-tree.ts';
import { Letters } from '../../shared/anchors/letters.ts';
import { type PatternFilter, createPatternFilter } from '../../shared/anchors/pattern-filter.ts';
import { fold } from '../fold.ts';
import { type Lines, isPersonal, linesIn, promptForm, timesIn } from './prompt-form.ts';
import { isWordedAsPrompt } from './prompt-manner.ts';

const marks: readonly [RegExp, number][] = [
  [/(?:\$ARGUMENTS|\{\{\s*\w+\s*\}\}|argument-hint:)[\s\S]{150}/, 3],
  [/^[ \t]*<(?:meta|task|instructions?|role|background|context|system|objective)\b/im, 2],
  [/^---\r?\n(?:[\w-]+:.*\r?\n)+---/, 2.5],
  [
    /^#{1,3} (?:user input|outline|goal|execution|instructions?|output format|operating principles|task|role|context|rules|steps|behaviou?r|purpose|constraints|requirements?|guidelines|deliverables?|workflow|process|project guidelines)\b/gim,
    1,
  ],
  [/\*\*(?:MUST|NEVER|ALWAYS|IMPORTANT|DO NOT|CRITICAL)\b/g, 1],
  [/\b(?:MUST|NEVER|ALWAYS|CRITICAL|SHALL|STRICTLY)\b/g, 0.3],
  [
    /^[ \t]*you are (?:a|an|the|now)\b.{0,80}\b(?:agent|assistant|expert|engineer|reviewer|developer|architect|worker|specialist|analyst|tester|designer|writer)\b/im,
    2.5,
  ],
  [
    /^[ \t]*(?:review the (?:code|current|current code) changes\b|the (?:merge base|user (?:typed|input))\b)/im,
    3,
  ],
  [
    /^[ \t]*(?:あなたは|君は|貴方は).{0,20}(?:担当|エージェント|アシスタント|専門家|エンジニア|レビュアー)/m,
    3,
  ],
  [
    /^[ \t]*(?:ты|вы)(?: теперь)?(?: —| –| -)? (?:[а-яё-]+ ){0,3}(?:агент|ассистент|эксперт|инженер|разработчик|ревьюер|специалист|архитектор|аналитик|тестировщик)(?![а-яё])/im,
    2.5,
  ],
  [/^[ \t]*(?:당신은|너는).{0,30}(?:에이전트|전문가|엔지니어|어시스턴트|담당)/m, 3],
  [/^[ \t]*(?:你是|您是|作为)(?:一[个名位])?.{0,20}(?:专家|助手|工程师|代理|机器人|审查员)/m, 3],
  [
    /\b(?:tu es|vous etes|vous êtes|du bist|sei|eres|você é) (?:un|une|ein|eine|der|die|el|um|uma)\b.{0,60}\b(?:agent|assistant|expert|ingénieur|entwickler|experte|asistente|esperto|assistente|especialista)\b/i,
    2.5,
  ],
  [
    /^[ \t]*(?:review|analy[sz]e|evaluate|classify|summari[sz]e) the following\b|\b(?:respond|answer|reply|output|return) (?:only )?(?:in|with|as) (?:a |valid |strict )?json\b/gim,
    0.6,
  ],
  [/^\s*i want you to (?:act|behave) (?:as|like) an? /i, 3],
  // A role given with a message's first words is a prompt, however short.
  [
    /^\s*you are an? (?:[\w-]+ ){0,5}(?:agent|assistant|expert|engineer|reviewer|developer|architect|specialist|analyst|designer|writer)\b/i,
    0.6,
  ],
  [
    /^(?:#+ )?(?:context|summary|notes|hand-?(?:off|over)) (?:from|of|for) (?:the |my |our )?(?:previous|last|earlier|prior) (?:session|conversation|chat|thread|agent)/im,
    3,
  ],
  [/所有範囲は|コード変更禁止|他者同時編集/, 2.5],
  [/^(?:\d+\.|-|\*) \*\*[^*]+\*\*/gm, 0.4],
  [/\b(?:subagent|sub-agent|report back|return (?:only|your)|output (?:only|must|format))\b/gi, 0.6],
];
const heading = /^#{1,4} \S/gm;
const listLine = /^[ \t]*(?:[-*•]|\d+[.)]) \S/gm;
const CANNED = 3;
/** A mark counts so many times at most. */
const MOST = 5;
/** The part that is looked at: a template shows what it is within its first screens. */
const LOOKED_AT = 6_000;
/** Shorter texts are no prompts: of one line, and of several or where a letter may be a word. */
const LEAST = 60;
const LEAST_OF_WORDS = 30;
/** From here on are the letters of Japanese, Korean and Chinese. */
const FIRST_WIDE = 0x3041;
/** Up to this length a single line is looked at for a person who speaks in it; as much must then be there beyond `CANNED`. */
const SHORT = 300;
const ANGER = 1.5;
/** Longer texts may show by their form that they are a hand-out. */
const LONG = 700;

/** Says which marks may stand in a folded text. Most messages have none of what one of them begins with. */
function createMarkFilter(): PatternFilter {
  return createPatternFilter(
    filterTableOf(
      marks.map(([{ source }]) =>
        anchorsOf(source).map(({ lists, signs }) => ({
          lists: lists.map((list) => list.map((anchor) => ({ ...anchor, text: fold(anchor.text) }))),
          signs,
        })),
      ),
    ),
    new Letters(),
  );
}

/** A weight and what the headings and lists of a long text add to it. */
function withForm(weight: number, head: string): number {
  let sum = weight;
  const headings = timesIn(head, heading, 12);
  const items = timesIn(head, listLine, 40);
  if (headings >= 3) sum += 1 + headings * 0.2;
  if (items >= 12) sum += 1;
  if (head.length > 3_000) sum += 0.8;
  return sum;
}

function createCannedTest(): (text: string) => boolean {
  let filter: PatternFilter | undefined;
  return (text) => {
    const lined = text.trimEnd().includes('\n');
    if (text.length < (lined || text.charCodeAt(0) >= FIRST_WIDE ? LEAST_OF_WORDS : LEAST)) return false;
    filter ??= createMarkFilter();
    const head = text.slice(0, LOOKED_AT);
    const folded = fold(head);
    filter.take(folded, 0, folded.length);
    const possible = filter.possible(0, folded.length);
    const among = possible.flatMap((mark) => marks.slice(mark, mark + 1));
    const long = head.length > LONG;
    let known: Lines | undefined;
    const lines = (): Lines => (known ??= linesIn(head));
    const most = among.reduce((sum, [{ global }, weight]) => sum + weight * (global ? MOST : 1), 0);
    if (lined || (long ? withForm(most, head) : most) >= CANNED) {
      let sum = among.reduce((sum, [mark, weight]) => sum + weight * timesIn(head, mark, MOST), 0);
      if (long) sum = withForm(sum, head);
      // A single line that gives out a part may be said in anger.
      if (sum >= CANNED && (lined || sum >= CANNED + ANGER || head.length > SHORT || !isPersonal(folded)))
        return true;
      if (lined && sum + promptForm(lines(), folded, CANNED - sum) >= CANNED) return true;
    }
    return isWordedAsPrompt(head, folded, lines);
  };
}

/** Text that nobody typed: expanded slash commands, persona and review prompts, hand-outs with headings and lists. */
export const isCanned = createCannedTest();
