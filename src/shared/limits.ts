/** What a question to the engine may hold and ask for at most, for whoever asks and for the engine that parses it, and how much of a file it answers for. */

/** Characters of a rule. */
export const LONGEST_RULE = 20_000;
/** Characters of a query. Of a long one only the first words are looked for (recall/query.ts). */
export const LONGEST_QUERY = 100_000;
/** Characters of what the next session is about. */
export const LONGEST_TASK = 20_000;

/** Candidates of one list. */
export const MOST_CANDIDATES = 1_000;
/** Hits of one search. */
export const MOST_HITS = 200;
/** Sessions of one list. */
export const MOST_SESSIONS = 10_000;
/** Decisions of one list, the newest. */
export const MOST_DECISIONS = 1_000;

/** Rules of one file that are listed. */
export const MOST_RULES = 1_000;
/** Rules of one file that are compared with others; more than that nobody keeps to. */
export const MOST_RULES_COMPARED = 500;
