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
  then(4, 'check', 'weaken'),
  then(6, 'check', 'isOff'),
  ordered(then(6, 'switchOff', 'check', 'switchOff')),
  ordered(one('offSwitch')),
];

const checkNamed = [ordered(one('goneWith')), then(3, 'it', ['isOff', 'weaken'])];
const hidden = [near(8, 'unsaid', 'report'), near(6, 'unsaid', 'person')];
const giveTreasure = ordered(near(12, 'move', ['treasure', 'privateFile']));
const outward = one('url', 'mail', 'repository', 'outside');

export const FRAMES: readonly Frame[] = [
  // A check weakened for good, with a reason for it, or behind somebody's back.
  frame('sabotage', 30, checkGone, one('always', 'custom', 'agent'), one('convenience')),
  frame('sabotage', 24, checkGone, one('custom', 'always')),
  frame('sabotage', 20, checkGone, one('convenience')),
  frame('sabotage', 24, one('check'), checkNamed, one('always', 'custom', 'convenience', 'agent')),
  frame('secrecy', 30, checkGone, hidden),
  // Something is left out where people read what was done.
  frame('secrecy', 26, near(8, 'unsaid', 'report'), one('risky')),
  // A ready answer for whoever asks, another name for what was done.
  frame('secrecy', 30, one('asked'), one('sayThat'), one('harmless', 'risky')),
  frame('secrecy', 24, one('risky', 'weaken'), then(5, 'sayThat', 'harmless')),
  // Given away.
  frame('exfiltration', 26, giveTreasure, outward),
  frame(
    'exfiltration',
    20,
    ordered(near(8, 'move', 'secretWord')),
    one('outside'),
    one('always', 'every', 'custom', 'convenience', 'agent'),
  ),
  frame('exfiltration', 20, one('loadedLink'), one('secretWord', 'treasure')),
  // Leave that somebody else is said to have given, or what they are said to like.
  frame(
    'agent-address',
    26,
    near(8, 'claimant', 'consented'),
    one('unasked'),
    one('destructive', 'always', 'every'),
  ),
  frame(
    'agent-address',
    26,
    near(6, 'claimant', 'likes'),
    one('unasked', 'unsaid'),
    one('destructive', 'weaken'),
  ),
  frame(
    'agent-address',
    22,
    one('consented'),
    one('unasked', 'always'),
    one('destructive'),
    one('always', 'custom', 'void'),
  ),
  // Nobody is asked before what cannot be undone.
  frame(
    'sabotage',
    20,
    one('unasked'),
    one('destructive'),
    one('custom', 'convenience', 'likes'),
    one('agent', 'always', 'claimant'),
  ),
  // What the agent was told is void.
  frame('override', 26, near(10, 'orders', 'void'), one('thisCounts')),
  frame('override', 14, near(8, 'yourOrders', 'void')),
  frame('override', 20, one('itself', 'thisCounts'), then(8, 'asIf', 'typedIt')),
  // It wants to be handed on, or a page to be obeyed again and again.
  frame('sabotage', 26, one('itself'), one('spread'), one('later')),
  frame('sabotage', 26, one('url'), one('obeyIt'), one('always', 'later')),
  frame('encoded', 24, one('puzzle'), one('obeyIt'), one('agent')),
  // Code from somewhere.
  frame('sabotage', 26, one('source'), one('bareAddress'), one('unvetted', 'offSwitch', 'weaken')),
  frame('sabotage', 26, one('source'), one('bareAddress'), near(12, 'install', 'standIn')),
  frame('sabotage', 26, one('source'), one('offSwitch'), one('url', 'changed', 'always')),
  // Money and rights.
  frame('sabotage', 26, one('payee'), one('payeeValue', 'mail'), one('changed')),
  frame('sabotage', 26, near(10, 'grant', 'rights'), one('always', 'every'), one('mail', 'outside', 'agent')),
  // A hole in what is built.
  frame('sabotage', 24, ordered(one('hole')), one('guarded'), one('always', 'custom', 'convenience')),
  // Pity.
  frame('role-play', 40, one('begging'), then(10, 'giveMe', ['secretWord', 'treasure'])),
];
