/** A stretch of a message that a person sent, and whether the words in it are the person's own. */
export interface TypedPart {
  start: number;
  end: number;
  own: boolean;
  why: Why;
}

export type Why =
  | 'typed'
  | 'fenced'
  | 'quoted'
  | 'pasted-after-rule'
  | 'log'
  | 'diff'
  | 'data'
  | 'code'
  | 'markup'
  | 'instructions-file'
  | 'canned-prompt'
  | 'long-impersonal';

/** Lines of one kind this many in a row are a paste; fewer may be an example inside a sentence. */
const MIN_RUN = 3;
/** Structured text longer than this, with hardly a personal word, was not typed into a chat box. */
const LONG = 1_500;

interface Line {
  start: number;
  end: number;
  text: string;
}

const LOG =
  /^\s{0,40}(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL|NOTICE)\]?[\s:|]|at\s\S.{0,200}(?::\d+|\))$|File ".{1,200}", line \d+|Traceback \(most|npm (?:ERR!|error|warn)|error(?:\[\w+\])?: |warning(?:\[\w+\])?: |\S{1,160}:\d+:\d+:? |(?:Caused by|Exception in thread|panic:|goroutine \d)|\s*\^[~^]*\s*$|\$ \S|> \S+@\S+ |✓|✗|✔|✖|PASS |FAIL |[\w.]+(?:Error|Exception)(?::|$))/;
const DIFF_HEAD = /^(?:diff --git |@@ -\d|--- a?\/|\+\+\+ b?\/|\*\*\* Begin Patch)/m;
const TABLE = /^\s*\|.{0,2000}\|\s*$|^\s*[┌├└│].{0,2000}|^\s*(?:[\w.-]+\s{2,}){2,}\S/;
const CSV = /^(?:[^,;\t\n]{0,80}[,;\t]){3,}[^,;\t\n]{0,200}$/;
const JSON_LINE = /^\s*(?:[{}[\]],?\s*$|"[^"\n]{1,120}"\s*:\s*.{0,2000}$|\{.{0,4000}\},?\s*$|[\])}],?;?\s*$)/;
/** What a line of code may begin with, whatever follows. */
const CODE_HEAD =
  /^\s*(?:import|export|const|let|var|function|class|interface|type|enum|return|if|for|while|switch|case|try|catch|def|async|await|public|private|protected|static|package|use|fn|impl|struct|func|from \S+ import|#include|@\w+|\/\/|\/\*|\*\/|<\/?\w[\w-]*[\s>/]|[\w.$[\]]{1,80}\s*(?:=|\+=|:=)\s*\S|[\w.$]{1,80}\(.{0,400}\)\s*[;{]?\s*$|[})\];]+[,;]?\s*$)/;
const CODE = new RegExp(`${CODE_HEAD.source}.{0,2000}$|^\\s*.{0,2000}[;{]\\s*$`);
const MARKUP = /^\s{0,20}<\/?[a-zA-Z][\w:-]{0,60}(?:\s[^<>]{0,400})?>.{0,2000}$/;

const PERSONAL =
  /\b(?:i|i['’]m|i['’]d|i['’]ve|my|me|we|our|us|let['’]?s|please|pls|thanks|can you|could you|ok|hmm|hey|btw|ich|wir|bitte|mein|je|nous|mon|stp|yo|mi|por favor|io|noi|eu|nós|я|мы|мне)\b|私|僕|お願い|ください|我|请|請|我们|저|제가|해줘|주세요/giu;
const INSTRUCTIONS_HEAD =
  /^\s{0,4}(?:# AGENTS\.md|# CLAUDE\.md|# (?:Repository|Project|Coding|Development|Contributor) (?:Guidelines?|Instructions|Rules)|<INSTRUCTIONS>|<user_instructions>|---\s*\nname: |# Copilot instructions)/im;
const CANNED_HEAD =
  /^\s{0,4}(?:you are (?:an?|the) (?:\w+[ -]){0,4}(?:expert|agent|engineer|assistant|reviewer|architect|developer|model|analyst|specialist|writer)\b|act as (?:an?|the) |# (?:role|task|context|objective|instructions?|mission|persona)\b|## (?:role|user input|outline|goal|objective|instructions?|task|context|constraints|output format|acceptance criteria)\b|<(?:task|context|instructions?|role|system)>|your (?:task|role|job) is to |review guidelines:|implement (?:the following|this) plan:?)/im;
/** What Codex itself puts into the person's role for `/review` and `/init`. */
const CODEX_PROMPTS =
  /^\s{0,4}(?:Review the (?:current )?code changes (?:against|introduced|\(staged)|Generate a file named AGENTS\.md that serves as a contributor guide)/;
const RULE_LINE = /^\s{0,3}(?:-{3,}|={3,}|_{3,}|\*{3,}|<{3,}|>{3,}|#{10,})\s*$/;
const FENCE = /^\s{0,8}(`{3,}|~{3,})/;
const QUOTE = /^\s{0,8}(?:>|＞)(?:\s|$|>)/;
const STRUCTURE = /^\s{0,8}(?:#{1,6} \S|\d{1,2}[.)] \S|[-*+] \S|\*\*[^*\n]{2,60}\*\*:?)/gm;

/** One expression for all of these: one look tells that a text has none of them. */
function anyOf(expressions: readonly RegExp[], flags: string): RegExp {
  return new RegExp(expressions.map(({ source }) => `(?:${source})`).join('|'), flags);
}

/** What can begin a stretch that is not the person's, anywhere in a text. */
const BLOCK = anyOf([FENCE, QUOTE, DIFF_HEAD, RULE_LINE], 'm');
/** No such stretch and no file of instructions begins without one of these at the front of a line. */
const MARKED_LINE = /^(?:\s{0,8}[`~>＞@+*=_<#-]|diff --git )/m;
/** The front of a line that may stand in a run of pasted lines. Code may also be told by its end. */
const PASTED = anyOf([LOG, TABLE, JSON_LINE, CSV, MARKUP, CODE_HEAD], '');

/**
 * Splits a message into what the person typed and what was pasted. The parts are in order and cover the whole text.
 * Where in doubt about a short line it stays the person's; where in doubt about a long block it does not.
 */
export function typedParts(text: string): TypedPart[] {
  if (text === '') return [];
  const marked = MARKED_LINE.test(text);
  const whole = wholeText(text, marked);
  if (whole !== undefined) return filledIn(text, whole);
  const blocks = marked && BLOCK.test(text);
  // A run has more than one line.
  if (!blocks && !text.includes('\n')) return [{ start: 0, end: text.length, own: true, why: 'typed' }];
  const lines = linesOf(text);
  const whys = new Array<Why>(lines.length).fill('typed');
  if (blocks) {
    markFences(lines, whys);
    markQuotes(lines, whys);
    if (DIFF_HEAD.test(text)) markDiffs(lines, whys);
  }
  markRuns(lines, whys);
  if (blocks) markAfterRules(lines, whys);
  return joined(lines, whys);
}

function wholeText(text: string, marked: boolean): Why | undefined {
  if (marked && INSTRUCTIONS_HEAD.test(text.slice(0, 400))) return 'instructions-file';
  if (CODEX_PROMPTS.test(text)) return 'canned-prompt';
  if (text.length > 400 && CANNED_HEAD.test(text.slice(0, 600)) && structure(text) >= 3)
    return 'canned-prompt';
  if (text.length > LONG && structure(text) >= 4 && personal(text) < 1) return 'long-impersonal';
  return undefined;
}

const INPUT_BEGIN = /## User Input\s{1,4}```\w{0,10}\n|<user_input>\n?|\$ARGUMENTS:\s/g;
const INPUT_END = /\n```|<\/user_input>|\0|$/g;
/** A person's own words in a template are no longer than this. */
const MOST_INPUT = 8_000;

/** Templates of slash commands name the place where the person's own words were put in. */
function filledIn(text: string, why: Why): TypedPart[] {
  const { start, end } = inputIn(text);
  if (text.slice(start, end).trim() === '') return [{ start: 0, end: text.length, own: false, why }];
  const parts: TypedPart[] = [
    { start: 0, end: start, own: false, why },
    { start, end, own: true, why: 'typed' },
    { start: end, end: text.length, own: false, why },
  ];
  return parts.filter((part) => part.end > part.start);
}

/** The first place that is closed soon enough. Nothing is looked at twice, however many are opened. */
function inputIn(text: string): { start: number; end: number } {
  let end = -1;
  for (const begin of text.matchAll(INPUT_BEGIN)) {
    const start = begin.index + begin[0].length;
    if (end < start) {
      INPUT_END.lastIndex = start;
      end = INPUT_END.exec(text)?.index ?? text.length;
    }
    if (end - start <= MOST_INPUT && text.charAt(end) !== '\0') return { start, end };
  }
  return { start: 0, end: 0 };
}

/** Personal words in every thousand characters, at most 20,000 of them looked at. */
function personal(text: string): number {
  const part = text.slice(0, 20_000);
  return ((part.match(PERSONAL)?.length ?? 0) * 1_000) / part.length;
}

/** Headings and list items: how documents look, and chat messages mostly do not. */
function structure(text: string): number {
  return text.slice(0, 20_000).match(STRUCTURE)?.length ?? 0;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 4_000)).replace(/\r?\n$/, '') });
    start = end;
  }
  return lines;
}

function markFences(lines: readonly Line[], whys: Why[]): void {
  let fence: string | undefined;
  lines.forEach((line, index) => {
    const mark = FENCE.exec(line.text)?.[1];
    if (fence === undefined) {
      if (mark === undefined) return;
      // One line that opens and closes, or a fence that nothing closes: the rest is still not the person's.
      fence = new RegExp(`^\\s*${mark}[^\`]*${mark}\\s*$`).test(line.text) ? undefined : mark;
      whys[index] = 'fenced';
      return;
    }
    whys[index] = 'fenced';
    if (mark?.startsWith(fence) === true && line.text.trim() === mark) fence = undefined;
  });
}

function markQuotes(lines: readonly Line[], whys: Why[]): void {
  lines.forEach((line, index) => {
    if (whys[index] === 'typed' && QUOTE.test(line.text)) whys[index] = 'quoted';
  });
}

function markRuns(lines: readonly Line[], whys: Why[]): void {
  const kindOf = (line: string): Why | undefined => {
    if (!PASTED.test(line) && !endsAsCode(line)) return undefined;
    if (LOG.test(line)) return 'log';
    if (TABLE.test(line) || JSON_LINE.test(line) || CSV.test(line))
      return isSentence(line) ? undefined : 'data';
    if (MARKUP.test(line)) return 'markup';
    if (CODE.test(line)) return isSentence(line) ? undefined : 'code';
    return undefined;
  };
  const kinds = lines.map((line, index) => (whys[index] === 'typed' ? kindOf(line.text) : undefined));
  for (let from = 0; from < lines.length;) {
    let to = from;
    let hits = 0;
    let last = from;
    // Blank and unclear lines inside a run belong to it, at most two in a row.
    while (
      to < lines.length &&
      whys[to] === 'typed' &&
      (kinds[to] !== undefined || (hits > 0 && to - last < 3))
    ) {
      if (kinds[to] !== undefined) {
        hits += 1;
        last = to;
      }
      to += 1;
    }
    const strong = kinds[from] === 'log' && /Traceback|Exception|^\s*at\s/.test(lines[from]?.text ?? '');
    if (hits >= MIN_RUN || (strong && hits >= 2)) {
      const why = kinds[from] ?? 'code';
      for (let index = from; index <= last; index += 1) whys[index] = why;
      from = last + 1;
    } else {
      from = Math.max(to, from + 1);
    }
  }
}

function endsAsCode(line: string): boolean {
  const ended = line.trimEnd();
  return ended.endsWith(';') || ended.endsWith('{');
}

/** A diff's own lines say anything at all; what follows its head with a sign or a space in front belongs to it. */
function markDiffs(lines: readonly Line[], whys: Why[]): void {
  let inside = false;
  lines.forEach((line, index) => {
    if (whys[index] !== 'typed') return;
    if (DIFF_HEAD.test(line.text)) inside = true;
    else if (
      inside &&
      !/^(?:[-+ \\@]|index |new file|deleted file|rename |similarity |\*\*\* |$)/.test(line.text)
    )
      inside = false;
    if (inside) whys[index] = 'diff';
  });
}

/** Prose may end in a semicolon or start with "if" and "let"; code hardly has five plain words in a row. */
function isSentence(line: string): boolean {
  return (
    /(?:^|\s)(?:\p{L}[\p{L}'’-]*[,]?\s+){4,}\p{L}/u.test(line) &&
    !/[{}<>]|=>|\);?\s*$|^\s*(?:\/\/|\/\*|#|\*)/.test(line)
  );
}

/** What follows a drawn line was often copied from elsewhere; it stays the person's when it speaks as a person and is short. */
function markAfterRules(lines: readonly Line[], whys: Why[]): void {
  const rules = lines.flatMap((line, index) =>
    whys[index] === 'typed' && RULE_LINE.test(line.text) ? [index] : [],
  );
  const bounds = [...rules, lines.length];
  for (let at = 0; at < rules.length; at += 1) {
    const from = rules[at] ?? 0;
    const to = bounds[at + 1] ?? lines.length;
    const block = lines
      .slice(from, to)
      .map((line) => line.text)
      .join('\n');
    const isLast = at === rules.length - 1;
    const ownWords = personal(block) > 4 || (isLast && rules.length > 1 && block.length < 200);
    for (let index = from; index < to; index += 1) {
      if (whys[index] === 'typed' && (index === from || !ownWords)) whys[index] = 'pasted-after-rule';
    }
  }
}

function joined(lines: readonly Line[], whys: readonly Why[]): TypedPart[] {
  const parts: TypedPart[] = [];
  lines.forEach((line, index) => {
    const why = whys[index] ?? 'typed';
    const last = parts.at(-1);
    if (last?.why === why) last.end = line.end;
    else parts.push({ start: line.start, end: line.end, own: why === 'typed', why });
  });
  return parts;
}
