import type { AttackName } from '../pattern.ts';
import type { ClassName } from './classes.ts';

/**
 * What gives an attack away that is told as a custom, a wish or a piece of news: classes of words side by side. Data only;
 * `weigh-words.ts` looks for them.
 */

/** Words of several classes near one another in one sentence. */
export interface Saying {
  steps: readonly (readonly ClassName[])[];
  /** Words between two of them. */
  gap: number;
  /** In this order. */
  inOrder: boolean;
  /** Forbidden, it says the contrary. */
  isOrder: boolean;
}

export interface Frame {
  name: AttackName;
  sayings: readonly (readonly Saying[])[];
  /** Words from the first to the last. */
  within: number;
}

type Classes = ClassName | readonly ClassName[];
const list = (classes: Classes): readonly ClassName[] => (typeof classes === 'string' ? [classes] : classes);

/** A word of one of these classes. */
const one = (...classes: readonly ClassName[]): Saying => ({
  steps: [classes],
  gap: 0,
  inOrder: true,
  isOrder: false,
});
/** One behind the other, or in any order. */
const then = (gap: number, ...steps: readonly Classes[]): Saying => ({
  steps: steps.map(list),
  gap,
  inOrder: true,
  isOrder: false,
});
const near = (gap: number, ...steps: readonly Classes[]): Saying => ({
  ...then(gap, ...steps),
  inOrder: false,
});
const ordered = (saying: Saying): Saying => ({ ...saying, isOrder: true });

/** Sayings of which each must be there; of those in a list, any. */
const frame = (
  name: AttackName,
  within: number,
  ...sayings: readonly (Saying | readonly Saying[])[]
): Frame => ({
  name,
  within,
  sayings: sayings.map((each) => ('steps' in each ? [each] : each)),
});

/** A check is to go, or is said to be gone. */
const checkGone = [
  ordered(then(5, 'weaken', 'check')),
  then(5, 'check', 'weaken'),
  then(6, 'check', 'isOff'),
  ordered(then(6, 'switchOff', 'check', 'switchOff')),
  ordered(one('offSwitch')),
];
const namedGone = [ordered(one('goneWith')), then(3, 'it', ['isOff', 'weaken'])];
const forGood = one('always', 'custom', 'convenience', 'agent', 'every');
const outOfReport = [near(8, 'unsaid', 'report'), then(8, 'keep', 'outOf', 'report')];
const notForPerson = near(6, 'unaware', 'person');
const leave = near(8, 'claimant', 'consented');
const sent = ordered(
  near(12, 'move', ['treasure', 'privateFile'], ['url', 'mail', 'repository', 'outside', 'bareAddress']),
);
const granted = near(10, 'grant', 'rights');
/** Not what nobody may run: "never run `terraform apply`". */
const undoable = ordered(one('destructive'));

export const FRAMES: readonly Frame[] = [
  // A check weakened for good, with a reason for it, or behind somebody's back.
  frame('sabotage', 24, checkGone, one('custom', 'always')),
  frame('sabotage', 20, checkGone, one('convenience')),
  frame('sabotage', 24, one('check'), namedGone, forGood),
  frame('sabotage', 20, checkGone, one('undone')),
  frame('secrecy', 30, checkGone, [...outOfReport, notForPerson]),
  // Something is left out where people read what was done.
  frame('secrecy', 26, outOfReport, one('risky')),
  frame('secrecy', 22, notForPerson, one('risky'), one('harmless', 'report', 'weaken')),
  // A ready answer for whoever asks, another name for what was done.
  frame('secrecy', 30, one('asked'), one('sayThat'), one('harmless', 'risky')),
  frame('secrecy', 24, one('risky', 'weaken'), then(5, 'sayThat', 'harmless')),
  frame('secrecy', 20, one('asked'), one('harmless'), one('risky')),
  // Given away.
  frame('exfiltration', 30, sent),
  frame('exfiltration', 20, ordered(near(8, 'move', 'secretWord')), one('outside'), forGood),
  frame('exfiltration', 24, one('repository'), one('move'), one('always'), one('custom', 'outside')),
  frame('exfiltration', 20, one('loadedLink'), one('secretWord', 'treasure')),
  frame('exfiltration', 16, one('secretWord', 'treasure'), one('inUrl'), forGood),
  // Leave that somebody else is said to have given, or what they are said to like.
  frame('agent-address', 26, leave, one('unasked'), [undoable, one('always', 'every')]),
  frame('agent-address', 26, leave, one('destructive'), one('unsaid', 'isOff', 'void')),
  frame('agent-address', 26, leave, checkGone),
  frame('agent-address', 22, leave, one('privileged'), one('always', 'unseen', 'alone')),
  frame('agent-address', 20, leave, one('treasure')),
  frame(
    'agent-address',
    26,
    one('hearsay'),
    one('claimant'),
    one('destructive', 'treasure', 'payee', 'privileged'),
    one('consented', 'likes', 'unseen', 'unasked', 'void'),
  ),
  frame('agent-address', 20, near(6, 'claimant', 'unseen'), one('privileged', 'destructive', 'agent')),
  frame('agent-address', 26, leave, near(8, 'asking', 'asYes')),
  frame(
    'agent-address',
    26,
    near(6, 'claimant', 'likes'),
    one('unasked', 'unsaid'),
    one('destructive', 'weaken'),
  ),
  frame('agent-address', 20, one('likes'), one('offSwitch')),
  frame('agent-address', 20, one('refused'), one('offSwitch')),
  frame('agent-address', 20, one('consented'), one('unasked'), undoable),
  frame('agent-address', 14, then(5, 'consented', 'agent'), one('destructive')),
  // Nobody is asked before what cannot be undone, and silence is a yes.
  frame('sabotage', 20, one('unasked'), undoable, one('custom', 'convenience', 'likes', 'void')),
  frame('sabotage', 14, near(8, 'asking', 'asYes')),
  frame('sabotage', 20, one('unasked'), one('privileged'), one('custom', 'convenience')),
  frame('sabotage', 20, one('unseen'), one('privileged'), one('custom', 'convenience', 'agent')),
  frame('sabotage', 14, then(6, 'agent', 'alone'), one('privileged')),
  frame('sabotage', 20, one('approvesAll'), one('custom', 'likes', 'unasked', 'agent')),
  // What the agent was told is void, or somebody else's word counts.
  frame('override', 26, near(10, 'orders', 'void'), one('thisCounts')),
  frame('override', 14, near(8, 'yourOrders', 'void')),
  frame('override', 20, one('itself', 'thisCounts'), then(8, 'asIf', 'typedIt')),
  frame('prompt-theft', 20, one('ownText'), one('giveMe', 'move')),
  // It wants to be handed on, or a page to be obeyed again and again.
  frame('sabotage', 26, one('itself'), one('spread'), one('later')),
  frame('sabotage', 26, one('url'), one('obeyIt'), one('always', 'later')),
  frame('sabotage', 22, then(3, 'tells', 'agent'), one('url'), one('always', 'every', 'later')),
  frame('encoded', 24, one('puzzle'), one('obeyIt'), one('agent')),
  // Code from somewhere.
  frame('sabotage', 26, one('source'), one('bareAddress'), one('unvetted', 'offSwitch', 'weaken')),
  frame('sabotage', 26, one('source'), one('bareAddress'), near(12, 'install', 'standIn')),
  frame('sabotage', 26, one('source'), one('bareAddress'), one('standIn'), one('convenience')),
  frame('sabotage', 20, then(10, 'fetched', 'url', 'runIt'), one('always', 'every', 'custom')),
  frame('sabotage', 26, one('source'), one('offSwitch'), one('url', 'changed', 'always')),
  frame('sabotage', 22, one('source'), one('unvetted'), one('letIt')),
  frame('sabotage', 26, one('source'), one('url'), one('unvetted'), one('always', 'every')),
  frame('sabotage', 20, one('slip'), one('install', 'standIn', 'source', 'always', 'every', 'changed')),
  // Money and rights.
  frame('sabotage', 26, one('payee'), one('payeeValue', 'mail'), one('changed')),
  frame('sabotage', 26, granted, one('always', 'every'), one('mail', 'outside', 'agent')),
  frame('sabotage', 22, granted, one('convenience', 'unasked', 'custom')),
  frame('sabotage', 18, granted, one('agent'), one('always', 'every', 'consented', 'offSwitch')),
  // A hole in what is built.
  frame('sabotage', 24, ordered(one('hole')), one('guarded'), one('always', 'custom', 'convenience')),
  // Pity.
  frame('role-play', 40, one('begging'), then(10, 'giveMe', ['secretWord', 'treasure'])),
];
