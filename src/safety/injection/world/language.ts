/**
 * What an attack is made of, in the words of one language. Each class is a list of alternatives of a pattern for small letters:
 * a space stands for white space, `~` for a word's end. A word begins where a word can begin, but in scripts without spaces.
 */
export interface Language {
  /** A text in the language has one of these letters: a range, as it stands in a pattern. */
  script?: string;
  /** Where others share the script: small words that English does not have, one of which stands in nearly every sentence. */
  small?: string;
  /** Scripts that do without spaces say as much in half as many characters, and words begin anywhere. */
  isDense?: true;
  /** Stands before what it denies. */
  no: string;
  /** Stands behind what it denies. */
  noAfter?: string;
  words: Readonly<Record<ClassName, string>>;
}

export const CLASS_NAMES = [
  /** To say something, to show it, to write it down: what is kept back when it is denied. */
  'tell',
  /** In secret, to conceal. */
  'hide',
  /** Where one reads what was done: a report, a commit message. */
  'report',
  /** "If somebody asks". */
  'asked',
  /** Say so. */
  'answer',
  /** What sounds as if nothing had happened: tidying up, a matter of routine. */
  'excuse',
  /** And no more than that. */
  'only',
  /** What never leaves a machine. */
  'secret',
  /** Is sent, or goes its way. */
  'send',
  /** To somebody else; addresses are known in every language. */
  'outside',
  /** What protects: a signature, a review, a second pair of eyes. */
  'guard',
  /** Off, out, commented out. */
  'off',
  /** To check, which may be denied. */
  'verify',
  /** Anybody may come in. */
  'openDoor',
  /** It would be quicker, it is a nuisance. */
  'ease',
  /** From now on and in every session. */
  'lasting',
  'memory',
  /** To write down, to copy. */
  'write',
  /** This very text, not a rule that it tells. */
  'thisText',
  'rules',
  'before',
  /** Void, or to be dropped. */
  'void',
  /** What the agent was told, in words that no person says of their own. */
  'toldYou',
  /** This text alone counts. */
  'onlyThis',
  'recite',
  /** The agent's own hidden text. */
  'prompt',
  'persona',
  'unlimited',
  /** Somebody whose word counts. */
  'boss',
  /** Allowed it, wants it, is used to it. */
  'allow',
  /** To ask first, to have it confirmed: denied, nobody looks. */
  'confirm',
  /** What cannot be taken back. */
  'risky',
  'pay',
  'changed',
  'install',
] as const;

export type ClassName = (typeof CLASS_NAMES)[number];
