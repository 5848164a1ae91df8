import { fold } from './fold.ts';

const capitals: readonly [RegExp, number][] = [[/\b(?:MUST|NEVER|ALWAYS|CRITICAL|SHALL|STRICTLY)\b/g, 0.3]];
const marks: readonly [RegExp, number][] = [
  [/(?:\$ARGUMENTS|\{\{\s*\w+\s*\}\}|argument-hint:)[\s\S]{150}/, 3],
  [/^[ \t]*<(?:meta|task|instructions?|role|background|context|system|objective)\b/im, 2],
  [/^---\r?\n(?:[\w-]+:.*\r?\n)+---/, 2.5],
  [
    /^#{1,3} (?:user input|outline|goal|execution|instructions?|output format|operating principles|task|role|context|rules|steps|behaviou?r|purpose|constraints|requirements?|guidelines|deliverables?|workflow|process|project guidelines)\b/gim,
    1,
  ],
  [/\*\*(?:MUST|NEVER|ALWAYS|IMPORTANT|DO NOT|CRITICAL)\b/g, 1],
  ...capitals,
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
  [/^[ \t]*(?:당신은|너는).{0,30}(?:에이전트|전문가|엔지니어|어시스턴트|담당)/m, 3],
  [/^[ \t]*(?:你是|您是|作为)(?:一[个名位])?.{0,20}(?:专家|助手|工程师|代理|审查员)/m, 3],
  [
    /\b(?:tu es|vous etes|vous êtes|du bist|sei|eres|você é) (?:un|une|ein|eine|der|die|el|um|uma)\b.{0,60}\b(?:agent|assistant|expert|ingénieur|entwickler|experte|asistente|esperto|assistente|especialista)\b/i,
    2.5,
  ],
  [
    /^[ \t]*(?:review|analy[sz]e|evaluate|classify|summari[sz]e) the following\b|\b(?:respond|answer|reply|output|return) (?:only )?(?:in|with|as) (?:a |valid |strict )?json\b/gim,
    0.6,
  ],
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
/** The part that is looked at: a template shows what it is within its first screens. */
const LOOKED_AT = 6_000;
/** Longer texts may show by their form that they are a hand-out. */
const LONG = 700;

function count(pattern: RegExp, text: string, most: number): number {
  if (!pattern.global) return pattern.test(text) ? 1 : 0;
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.test(text)) found += 1;
  return found;
}

/**
 * Without one of these in a folded text no mark fits it but the words in capitals, which are not enough by themselves.
 * One quick look spares most messages the marks.
 */
const hint =
  /\$arguments|(?:context|summary|notes|hand-?(?:off|over)) (?:from|of|for) |\{\{|argument-hint:|^[ \t]*<|^---|^#{1,3} |\*\*|you are (?:an?|the|now)\b|review the c|the merge base|the user (?:typed|input)|(?:あなた|君|貴方)は|당신은|너는|[你您]是|作为|(?:tu es|vous etes|du bist|sei|eres|voce e) (?:un|ein|d|el)|the following\b|\bjson\b|所有範囲は|コード変更禁止|他者同時編集|sub-?agent|report back|return (?:only|your)|output (?:only|must|format)/m;

/**
 * Text that nobody typed: expanded slash commands, persona and review prompts, hand-outs with headings and lists.
 * `folded` is the same text folded, for a caller that has it.
 */
export function isCanned(text: string, folded = fold(text)): boolean {
  if (text.length < 60) return false;
  const head = text.slice(0, LOOKED_AT);
  const hinted = hint.test(folded.length > LOOKED_AT ? folded.slice(0, LOOKED_AT) : folded);
  if (!hinted && head.length <= LONG) return false;
  let sum = 0;
  for (const [pattern, weight] of hinted ? marks : capitals) sum += weight * count(pattern, head, 5);
  if (head.length > LONG) {
    const headings = count(heading, head, 12);
    const items = count(listLine, head, 40);
    if (headings >= 3) sum += 1 + headings * 0.2;
    if (items >= 12) sum += 1;
    if (head.length > 3_000) sum += 0.8;
  }
  return sum >= CANNED;
}
