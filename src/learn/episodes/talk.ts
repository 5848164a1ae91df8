import { isCanned } from '../prompts/canned.ts';
import { fold } from '../fold.ts';
import { REMEMBERED } from '../learner-state.ts';
import { cutTo } from '../../shared/line-width.ts';
import { commonTerms, shareOf, termsIn, termsOf } from '../terms.ts';
import { SHORT, asksForCheck, isApproval } from './no-work.ts';
import { typedSpans } from '../hearing/typed-text.ts';
import { sentencesIn, tellsDeed } from '../language/together/blames.ts';
import { bans, complains, reports } from '../language/together/complaints.ts';
import { again, againElsewhere, carriesOn, choice, onward } from '../language/together/going-on.ts';
import { asking, question, request, telling } from '../language/together/questions.ts';
import { objection, objectionElsewhere, takingBack } from '../language/together/objecting.ts';
import { furthermore, opinion, pointing } from '../language/together/talk.ts';
import { HOUR } from '../../shared/dates.ts';

/**
 * What a message does to the work in hand: `goes-on` (approval, answer, a further step), `objects` (it corrects what was done),
 * `takes-back` (it wants it undone), `task` (other work begins).
 */
export type Talk = 'goes-on' | 'objects' | 'takes-back' | 'task';

/** A message, with what is asked of it more than once. */
export interface Message {
  text: string;
  /** Its beginning, folded. */
  folded: string;
  /** What it is about, by that beginning. */
  terms: ReadonlySet<string>;
  /** As it is known again when it is sent a second time. */
  known: string;
  /** There is a rule in it. */
  ruled: boolean;
}

/** What is known of the work in hand. */
export interface Work {
  /** The message that was sent before this one, folded; its first `REMEMBERED` characters. */
  said: string;
  task: string;
  /** Terms of all that the person has said in it. */
  about: readonly string[];
  files: readonly string[];
  /** Files were changed that nobody named: by a formatter, by shell. */
  unnamed?: boolean;
  /** The last turn was broken off or failed. */
  brokenOff: boolean;
  /** The agent's last word was a question. */
  asked: boolean;
  /** Milliseconds since something happened in it. */
  idle: number;
}

/** Characters of a message that say what it does and what it is about. */
const LOOKED_AT = 2_000;
/** Longer ones bring a matter of their own, with all that belongs to it. */
const LONG = 4 * SHORT;
/** A broken-off turn is steered within this time; later it is other work. In milliseconds. */
const STEERING = 2 * HOUR;
/** After this long, words that only point ("it", "that") no longer reach back. In milliseconds. */
const POINTING = 12 * HOUR;
/** What programs say when something fails; pasted behind a change it says that the change did not do. */
const failing =
  /\b\w*(?:Error|Exception): |Traceback \(most|^\s*at \S+ \(|\bnpm ERR!|\b(?:FAILED|failed|failing)\b|\bBuild failed\b|error(?:\[\w+\]| TS\d+)?: /m;
/** So short, an answer to the agent needs no further sign. In characters. */
const ANSWER = 80;
/** One or two words, in any script, name no task. */
const scrap =
  /^(?:[^\u3041-\u9fff\uac00-\ud7af\s]{1,14}(?: [^\u3041-\u9fff\uac00-\ud7af\s]{1,14})?|\S{1,5})$/;
/** Words of a message among which one that points reaches back; see `pointing`. */
const POINTS_WITHIN = 5;
/** What may follow "run the tests" or "commit" and still be a step of the same work, in characters. */
const REST = 30;

/** First words of a message that the person typed themselves, on one line; of a pasted text, its first line. */
export function firstWords(text: string, most: number): string {
  const head = text.slice(0, 4_000);
  const own = typedSpans(head)[0];
  const from = own === undefined ? head : head.slice(own.start, own.end);
  const line = from.split('\n').find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  const flat = line
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/^[#>*\s-]+/, '')
    .trim();
  return cutTo(flat, most).toWellFormed();
}

/** A message as it is known again when it is sent a second time. */
function knownBy(text: string): string {
  return fold(text.slice(0, 2 * REMEMBERED))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, REMEMBERED);
}

/** It asks to be told something, and for no change: "list all callers", "wo steht das?". */
export function asksToBeTold(text: string): boolean {
  const folded = fold(text.slice(0, SHORT)).trim();
  const asks = /[?？]$/.test(folded) && text.length <= SHORT && !request.test(folded);
  return asks || telling.test(folded) || question.test(folded) || asking.test(folded);
}

/** Reads a message once for all that follow its work. `ruled`: a rule was heard in it. */
export function readMessage(text: string, ruled = false): Message {
  const folded = fold(text.slice(0, LOOKED_AT));
  return { text, folded: folded.trim(), terms: termsIn(folded), known: knownBy(text), ruled };
}

/** Whether a message goes on with the work in hand, and how; `task` when there is other work in it. */
export function talkOf(message: Message, work: Work): Talk {
  const { text, known } = message;
  if (known !== '' && (known === work.said || known === knownBy(work.task))) return 'goes-on';
  const talk = typedTalkOf(message, work);
  // A template begins other work. Asked last: it takes longest, and most long messages are other work anyway.
  return talk !== 'task' && isCanned(text) ? 'task' : talk;
}

function typedTalkOf(message: Message, work: Work): Talk {
  const { text, folded } = message;
  const short = folded.length <= SHORT;
  const head = folded.slice(0, SHORT);
  if (short && takingBack.test(folded)) return 'takes-back';
  if (short && (objection.test(head) || objectionElsewhere.test(head))) return 'objects';
  // An answer that turns one of two things down finds no fault.
  if (!work.asked && complains(folded)) return 'objects';
  // Of what was not touched it is a fault to be mended, and other work.
  if (hasChanged(work) && work.idle < POINTING && reports(folded)) return 'objects';
  if (message.ruled && short && hasChanged(work) && work.idle < POINTING && faultsDeed(folded))
    return 'objects';
  if (bans(folded)) return hasChanged(work) && work.idle < POINTING ? 'objects' : 'goes-on';
  if (choice.test(folded) || isApproval(folded)) return 'goes-on';
  if (onward.test(folded) || (folded.length <= LONG && furthermore.test(head))) return 'goes-on';
  const asked = afterApproval(folded);
  if (short && work.idle < POINTING && !request.test(asked) && isTalk(asked)) return 'goes-on';
  if (short && (carriesOn.test(folded) || (hasChanged(work) && asksForCheck(folded)))) return 'goes-on';
  const more = again.exec(head) ?? againElsewhere.exec(head);
  if (more !== null && folded.length - more[0].length <= REST) return 'goes-on';
  if (work.idle < POINTING && (scrap.test(folded) || (work.asked && folded.length <= ANSWER)))
    return 'goes-on';
  if (hasChanged(work) && work.idle < POINTING && failing.test(text.slice(0, LOOKED_AT))) return 'objects';
  if (work.brokenOff && work.idle < STEERING) return 'goes-on';
  if (isRelated(message, work)) return objection.test(head) ? 'objects' : 'goes-on';
  return work.idle < POINTING && pointsBack(folded) ? 'goes-on' : 'task';
}

function hasChanged({ files, unnamed = false }: Work): boolean {
  return files.length > 0 || unnamed;
}

/** Beside a rule: it tells what the agent did, or forbids something first of all and says then how it is done. */
function faultsDeed(folded: string): boolean {
  const { first, rest } = sentencesIn(folded);
  return tellsDeed(folded) || (bans(first.trim()) && sentencesIn(rest).rest === '');
}

/** What is said behind an approval: "ok. How often does it try?" */
function afterApproval(folded: string): string {
  const { first, rest } = sentencesIn(folded);
  return rest !== '' && isApproval(first) ? rest : folded;
}

/** A question or an opinion: it asks for no work. */
function isTalk(folded: string): boolean {
  return question.test(folded) || asking.test(folded) || opinion.test(folded);
}

/** A short message that names nothing and points to what is there. */
function pointsBack(folded: string): boolean {
  if (folded.length > 80) return false;
  const words = folded.split(/\s+/);
  if (words.length > 12 || (words.length < 3 && folded.length > 30)) return false;
  return pointing.test(words.slice(0, POINTS_WITHIN).join(' '));
}

/**
 * It speaks of the same things, or names a file that was changed. While nothing was changed, people talk a matter over, and less will
 * do: every further message adds a word of its own.
 */
function isRelated({ folded, terms }: Message, work: Work): boolean {
  const { task, about, files, idle } = work;
  if (folded.length > LONG) return false;
  if (files.some((file) => terms.has(fileName(file)))) return true;
  const common = commonTerms(about, terms);
  const least = !hasChanged(work) && idle < POINTING ? SAME_TALK : SAME_THINGS;
  if (common >= 2 && common / terms.size >= least) return true;
  return shareOf(terms, termsOf(task)) >= SAME_THINGS;
}

/** How much of the smaller of two texts the other must name too. */
const SAME_THINGS = 0.5;
/** How much of a message must have been spoken of before. */
const SAME_TALK = 0.25;

function fileName(path: string): string {
  return fold(path.replace(/^.*[/\\]/, ''));
}
