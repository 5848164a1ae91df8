import type { AttackName } from '../pattern.ts';
import type { ClassName } from './language.ts';

/** Classes, and what the engine makes of a class and a word that denies it. */
export type Part = ClassName | 'kept' | 'unchecked' | 'unasked';

/** Parts of an attack that say something side by side, in any order and in every language. */
export interface Frame {
  name: AttackName;
  parts: readonly Part[];
  /** Characters from the begin of the first to the end of the last. Scripts without spaces need half. */
  within: number;
}

const frame = (name: AttackName, within: number, ...parts: readonly Part[]): Frame => ({
  name,
  within,
  parts,
});

/** The rarest part first: where it is missing nothing else is looked for. */
export const FRAMES: readonly Frame[] = [
  // Given away.
  frame('exfiltration', 200, 'secret', 'outside', 'send'),
  frame('exfiltration', 160, 'secret', 'send', 'hide'),
  // A lie for whoever asks, and what nobody is to read.
  frame('secrecy', 200, 'asked', 'answer', 'excuse'),
  frame('secrecy', 140, 'asked', 'kept'),
  frame('secrecy', 160, 'excuse', 'answer', 'kept'),
  frame('secrecy', 200, 'guard', 'unchecked', 'kept'),
  frame('secrecy', 200, 'guard', 'excuse', 'report', 'unchecked'),
  frame('secrecy', 140, 'excuse', 'guard', 'report', 'only'),
  // A check that would be gone.
  frame('sabotage', 180, 'openDoor', 'guard', 'unchecked'),
  frame('sabotage', 200, 'outside', 'guard', 'unchecked'),
  frame('sabotage', 160, 'ease', 'guard', 'unchecked'),
  frame('sabotage', 160, 'boss', 'guard', 'allow', 'unchecked'),
  frame('sabotage', 160, 'guard', 'lasting', 'unchecked'),
  frame('sabotage', 180, 'openDoor', 'guard', 'excuse'),
  // What is to last.
  frame('sabotage', 200, 'thisText', 'write', 'lasting'),
  // What was said before is void, and this alone counts.
  frame('override', 140, 'toldYou', 'void'),
  frame('override', 180, 'onlyThis', 'rules', 'void'),
  frame('override', 180, 'toldYou', 'onlyThis'),
  // Hidden text, a voice without limits.
  frame('prompt-theft', 140, 'prompt', 'recite'),
  frame('role-play', 140, 'persona', 'unlimited'),
  // Somebody whose word counts has allowed it.
  frame('override', 200, 'boss', 'allow', 'unasked', 'risky'),
  frame('exfiltration', 200, 'boss', 'allow', 'secret', 'send'),
  frame('role-play', 160, 'boss', 'allow', 'unlimited'),
  // Money, and code of strangers.
  frame('override', 200, 'pay', 'changed', 'unasked'),
  frame('override', 200, 'pay', 'boss', 'allow', 'unasked'),
  frame('secrecy', 200, 'pay', 'changed', 'kept'),
  frame('sabotage', 200, 'install', 'lasting', 'unasked'),
  frame('sabotage', 160, 'install', 'hide', 'lasting'),
];
