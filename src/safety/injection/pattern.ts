/** One way in which a text tries to steer the agent. Data only; patterns are global and bounded. */
export interface AttackPattern {
  /** Names the rule: `injection/<name>`. */
  name: AttackName;
  /** A regular expression, to be tried in small letters. */
  source: string;
}

export type AttackName =
  | 'override'
  | 'role-play'
  | 'prompt-theft'
  | 'exfiltration'
  | 'secrecy'
  | 'remote-code'
  | 'encoded'
  | 'chat-template'
  | 'agent-address'
  | 'sabotage';

export const ATTACK_MESSAGES: Record<AttackName, string> = {
  override: 'This tells the agent to drop the instructions it was given.',
  'role-play': 'This makes the agent play a role without its limits.',
  'prompt-theft': 'This asks the agent to give away its own instructions.',
  exfiltration: 'This would send private data somewhere else.',
  secrecy: 'This tells the agent to hide something from you.',
  'remote-code': 'This would run code from the network or destroy files.',
  encoded: 'This hides an instruction in encoded text.',
  'chat-template': 'This holds control marks of a chat model, as if somebody else were speaking.',
  'agent-address': 'This speaks to an AI that happens to read it, not to a person.',
  sabotage: 'This would weaken the security of the code.',
};

/** Up to `words` words of any kind on the same line. */
export const gap = (words: number): string => `(?:[^\\S\\n]+[^\\s.!?]{1,24}){0,${words}}?[^\\S\\n]+`;

/** Up to `length` characters inside one sentence, for scripts that write without spaces. */
export const near = (length: number): string => `[^\\n.!?。！？]{0,${length}}?`;

export const attack = (name: AttackName, source: string): AttackPattern => ({ name, source });
