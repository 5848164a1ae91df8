import type { CueName } from '../hearing/cues.ts';
import type { Hasty } from './hasty.ts';

export type LanguageCode = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'ja' | 'ko' | 'zh' | 'ru';

/**
 * How one language words what learning listens for. Patterns are regular expressions as text; they are tried on
 * folded text: lower case, and for Latin script without accents and with straight quotes (see `fold`).
 */
export interface LanguageWords {
  code: LanguageCode;
  /** Small words that give the language away, for Latin script only. */
  common: string;
  cues: Partial<Record<CueName, readonly string[]>>;
  /** Where a sentence may be cut into clauses: before these words. */
  joints: readonly string[];
  /** What ends a sentence where the sign for it is left out: a clause may begin behind the space that follows. A regular expression. */
  finals?: string;
  /** A clause that looks so hangs on its neighbour: a condition, an exception, a bare pronoun. A regular expression on folded text. */
  dependent: string;
  /**
   * A rule text that does not stand by itself: it begins in the middle, speaks of "them" or of what is in view, ends in the
   * air, or still asks. Regular expressions on the folded text without its full stop.
   */
  torn: readonly string[];
  /**
   * Words that name nothing: pronouns, "always", verbs that need an object. A rule of nothing else is none. A regular expression of
   * words; in Chinese, Japanese and Korean of their parts, in any place.
   */
  hollow: string;
  /** An order done to a bare pronoun, whatever follows: "use it only when ...". Like `torn`. */
  bareObject: string;
  /** What may be dropped from the front of a rule: politeness, approval, connectives. */
  lead: readonly string[];
  /** What may be dropped from its end. */
  tail: readonly string[];
  /** Rewrites that turn a recollection, a question or a complaint into a rule. The first that fits is used. */
  rewrites: readonly Rewrite[];
  /** How a reproach becomes a ban. Tried before the rewrites. */
  bans: Bans;
  /** Finding fault with what the agent did: what is stated beside it is mostly the reason. Regular expressions on folded text. */
  objections?: readonly string[];
  /** Turning down what is proposed: the reason follows. Likewise. */
  dismissals?: readonly string[];
  /** More ways of finding fault, so loose that they only tell what kind of rule stands beside them. Likewise. */
  reproaches?: readonly string[];
  /** Saying outright that what was done is wrong: what holds here and is said with it sets that right, however it is worded. Likewise. */
  rebukes?: readonly string[];
  /** How something is done step by step, or by which command. Likewise; English has its own. */
  steps?: readonly string[];
  /** Asking for the cause of something, or to look into it: what is described beside that is the case at hand. Likewise, as one. */
  wonders?: string;
  /** How it is typed in haste. */
  hasty?: Hasty;
  /** Words that do not change a rule's meaning. */
  stopWords: string;
}

/** `from` is tried on the clause as typed, ignoring case; `to` may use $1, $2. */
export interface Rewrite {
  from: string;
  to: string;
}

/**
 * How a reproach becomes a rule: "you committed without running the tests again" says "Do not commit without running the tests." A deed
 * found wrong is told in the past; the ban needs another form of the verb. Where a language's table is not sure of that form, the words
 * stay as they are.
 */
export interface Bans {
  /** What every reproach has in it: most rules have not, and need no closer look. */
  hint: string;
  /**
   * How a reproach is worded, on the words as typed. The group `deed` is the verb as said; where `to` has `{deed}` the form goes that
   * a ban takes. Other groups go where `to` has `$<name>`. The first frame whose deed is known is used.
   */
  frames: readonly Rewrite[];
  /** Single verbs: pairs of the form as said and the form of a ban, "wrote write". An underscore is a space. */
  deeds: string;
  /** Verbs by their ending, where that is sure. Tried on the deed, the first that fits. */
  endings: readonly (readonly [ending: string, form: string])[];
}
