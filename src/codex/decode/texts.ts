import type { InjectedKind } from '../events.ts';

/** First characters of texts that stand in the person's role without having been typed, from Codex 0.20 to 0.169. */
const OPENINGS: readonly (readonly [string, InjectedKind])[] = [
  ['# AGENTS.md instructions', 'agents-md'],
  ['<user_instructions>', 'agents-md'],
  ['<INSTRUCTIONS>', 'agents-md'],
  ['<environment_context', 'environment'],
  ['<environments', 'environment'],
  ['<skills_instructions>', 'skill-list'],
  ['<skill>', 'skill'],
  ['<memor', 'memories'],
  ['<hook_', 'hook'],
  ['<permissions', 'permissions'],
  ['<turn_aborted', 'abort-notice'],
  ['<subagent', 'subagent'],
  ['<multi_agent', 'subagent'],
  ['<user_shell_command', 'other'],
  ['<collaboration_mode', 'other'],
  ['<user_action', 'other'],
  ['<image', 'other'],
  ['</image>', 'other'],
  ['<tools>', 'other'],
  ['Another language model started to solve this problem', 'other'],
];

/** Part of `content_item_kinds` before the dot (0.169) -> our word for it. */
const MARKS: Readonly<Record<string, InjectedKind>> = {
  agents_md: 'agents-md',
  environments: 'environment',
  host_skills: 'skill-list',
  skills: 'skill',
  memories: 'memories',
  hooks: 'hook',
  permissions: 'permissions',
  multi_agent: 'subagent',
};

// One element from the first character to the last whose name has an underscore: Codex's own notes look like this, nobody types it.
const WRAPPED_NOTE = /^<([a-z]+_[a-z_]+)\b[^>]*>[^]*<\/\1>\s*$/;

/** What kind of injected text this is by its first words, or undefined when a person may have typed it. */
export function injectedByWording(text: string): InjectedKind | undefined {
  const start = text.trimStart();
  const known = OPENINGS.find(([opening]) => start.startsWith(opening));
  if (known) return known[1];
  return WRAPPED_NOTE.test(start) ? 'other' : undefined;
}

/** What a `content_item_kinds` mark says; `typed` for the only mark that a person's words carry. */
export function readMark(mark: string): InjectedKind | 'typed' {
  if (mark === 'user.text') return 'typed';
  if (mark === 'generic.turn_aborted') return 'abort-notice';
  return MARKS[mark.split('.', 1)[0] ?? ''] ?? 'other';
}

const REQUEST_HEADING = /^#{1,3} My request(?: for Codex)?:?[ \t]*/gm;
const IDE_OPENING = /^\s*# Context from my IDE\b/;

/**
 * Takes off what the IDE put before a person's words. The last heading counts: the part before it may quote a selected
 * text that holds such a heading, and file contents must not pass for typed words. Undefined when nothing was typed.
 */
export function unwrapIde(text: string): string | undefined {
  const last = [...text.matchAll(REQUEST_HEADING)].at(-1);
  if (last && text.trimStart().startsWith('#'))
    return text.slice(last.index + last[0].length).trim() || undefined;
  return IDE_OPENING.test(text) ? undefined : text;
}

const CITATION = /<oai-mem-citation>[^]*?(?:<\/oai-mem-citation>|$)/g;

/** Takes the memory citations out of a reply. */
export function stripCitations(reply: string): string {
  return reply.includes('<oai-mem-citation>') ? reply.replaceAll(CITATION, '').trimEnd() : reply;
}

/**
 * Cuts a text to at most `max` characters, between words and never inside a surrogate pair. Texts are cut before secrets are looked
 * for, and a piece of a key no longer looks like one.
 */
export function cutEnd(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = betweenWords(text, max, -1);
  return text.slice(0, isHighSurrogate(text, end - 1) ? end - 1 : end);
}

/** Stands where the middle of a text was. */
export const MIDDLE_CUT = '\n[...]\n';

/** Keeps head and tail of a text that is longer than `max` characters, with a mark where the middle was. Cuts like `cutEnd`. */
export function cutMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = cutEnd(text, Math.ceil((max - MIDDLE_CUT.length) / 2));
  const tailStart = betweenWords(text, text.length - (max - MIDDLE_CUT.length - head.length), 1);
  return head + MIDDLE_CUT + text.slice(isHighSurrogate(text, tailStart - 1) ? tailStart + 1 : tailStart);
}

/** Characters that are dropped at most to keep a word whole; no key on one line is longer. */
const MAX_WORD = 4_096;
/** What stands together: words between blanks, and in what has no blanks the letters that keys are made of. */
const TOGETHER = [/\S/, /[\w+/=.~-]/];

/** The next place from `at` in this direction where no word is cut, at most half of what is kept away; else `at` itself. */
function betweenWords(text: string, at: number, step: -1 | 1): number {
  const farthest = Math.min(MAX_WORD, Math.floor((step < 0 ? at : text.length - at) / 2));
  for (const together of TOGETHER) {
    for (let away = 0; away <= farthest; away += 1) {
      const place = at + step * away;
      if (!together.test(text.charAt(place - 1)) || !together.test(text.charAt(place))) return place;
    }
  }
  return at;
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
