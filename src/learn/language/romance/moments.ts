import type { FrameName, FramesByCue } from '../frames.ts';
import { ahead } from '../unlisted.ts';

/** Where somebody has it from. */
const source = String.raw`(?:{sources}|blogs?|forums?|videos?|podcasts?|reddit|internet)\b(?: [\w']+){0,4}? ${ahead(String.raw`(?:{say})\b`)}`;
/** Who said it, and binds nobody. */
const relative = String.raw`(?:{my}) (?:[\w'-]+ ){1,2}?${ahead(String.raw`(?:{say})\b`)}(?<=\b(?:{relatives}) (?:[\w']+ )?)`;

/**
 * How Spanish, French, Italian and Portuguese tell what goes on or goes wrong, pass on what others wrote, and ask for words to be put somewhere.
 * Nothing of it lasts, however often "always" and "never" stand in it. What is filled in is in `<code>/moments.ts`.
 */
export const romanceMoments = {
  bugReport: {
    // "it freezes each time", "the map always stays black"
    mishap: String.raw`^(?!.*\b(?:{wished})\b)${ahead(String.raw`.*\b(?:{mishaps})\b`)}.*\b(?:{eachTime})\b`,
    // "never with the first one", "never when I zoom out"
    neverThen: String.raw`\b(?:{never}) (?:{then})`,
    // "everywhere else it is fine", "only the verger's account works"
    elsewhereFine: String.raw`\b(?:{elsewhere}),? (?:[\w']+ ){0,3}?${ahead(String.raw`(?:{fine})\b`)}|\b(?:{onlyWorks})\b`,
  },
  report: {
    // "it happens to me", "each time I save the plan": not when one asks for something
    happensToMe: String.raw`\b(?:{happensToMe})\b|\b(?:{eachTimeI})(?!(?:[\w']+ )?(?:{asked}))(?!.*[, ](?:{wished})\b)`,
    // "on that blog they write that one should never ...", "my neighbour says ..."
    others: String.raw`\b(?:${source}|${relative}|(?:{say})(?: [\w']+){0,3} ?[:,]? ?["“«])`,
    // "the coach is just entering it", "we have the concert tonight"
    goesOn: String.raw`\b(?:{goesOn})|\b(?:{weHave}) (?:{the}) ?${ahead(String.raw`(?:{occasions})\b`)}`,
  },
  thisWork: {
    // "in the invitation it must say that ...", "put on the poster: ..."
    forReaders: String.raw`^${ahead(String.raw`.*\b(?:{inThe})(?:{papers}|e?-?mail|newsletter)\b`)}.*\b(?:{write})\b`,
  },
  building: {
    makeThatOf: String.raw`^\W*(?:{makeThatOf})\b`,
  },
} as const satisfies FramesByCue;

export type RomanceMoment = FrameName<typeof romanceMoments>;
