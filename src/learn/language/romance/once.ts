import type { FrameName, FramesByCue } from '../frames.ts';
import { ahead } from '../unlisted.ts';

/** Politeness and what else stands before an order or a question. */
const front = String.raw`^(?:@\S+ )*(?:[\w ]{2,24} : ?)?(?:\W*(?:{before})[,.:!]? )*`;

/** "The idea is an app that ...", "let's make a Tetris": what follows says what it is like. */
const theIdea = ahead(String.raw`\b(?:(?:{theIdea}) (?:{making})|{letsMake})`);

/**
 * How Spanish, French, Italian and Portuguese ask for one piece of work, say what a program is to do, tell what happened and ask for
 * information, as people type it: without signs, several things in one line. Nothing of it lasts, whatever "all", "each" and "always" stand in
 * it. Long lists stand ahead of a place, see `ahead`. What is filled in is in `<code>/once.ts`.
 */
export const romanceOnce = {
  product: {
    // "I want users to be able to ...", "make sure every card has the same height", "it must never be over 2 MB"
    wished: ahead(
      String.raw`\b(?:(?:{wish}) {that}(?:(?:{whenever})|(?:{some})(?!(?:[\w-]+ )?(?:{workThings})\b)[a-z])|{beAble} \w|(?:{never}) (?:[\w']+ ){0,3}?\d+ ?(?:mb|mo|kb|px|seg|sec|min)|(?:{notShown})\b)`,
    ),
    theIdea,
  },
  building: { theIdea },
  thisWork: {
    // "delete all the logs and commit", "read the plan and tell me what is left": not what is said for more than one time
    order: String.raw`${front}(?!.*\b(?:{lasting})\b)${ahead(String.raw`(?:(?:{please}) (?:(?:{it}) )?)?(?:(?:(?:{deeds})(?:{ends})|{single})\b|(?:{read})\b.{3,90}? (?:{and}) (?:{tell})|(?:{use}) .{2,60} (?:{forA})\b)`)}`,
    // "now we go on with the contact page"
    nowWe: String.raw`\b(?:{nowWe})\b`,
  },
  question: {
    // Without its mark.
    asks: `${front}${ahead(String.raw`(?:{asking})\b`)}|${ahead(String.raw`\b(?:{wondering})\b`)}`,
  },
  report: {
    // "I just created the base", "as you told me", "a password that I never set"
    told: ahead(String.raw`\b(?:{justDid}|{neverDid})`),
  },
  bugReport: {
    // "I cannot get in", "only the first one is shown, the others never"
    cannot: ahead(String.raw`\b(?:{cannot}|(?:{others}) (?:{never})\W*$)`),
  },
  answerStyle: {
    // "your answers should be in Portuguese", "do not explain"
    inTongue: String.raw`\b(?:{answers}) (?:[\w']+ ){0,3}?(?:{in}) (?:pt|{tongues})\b|\b(?:{dontExplain})`,
  },
  review: {
    // "do not commit without asking me", "I want you to have access"
    withoutAsking: String.raw`\b(?:{withoutAsking})`,
  },
  projectFact: {
    // "it is a project in Solidity"
    isProject: String.raw`\b(?:{isA}) (?:{projects}) (?:[\w-]+ )?(?:{madeIn}) (?!{notIn})[a-z]`,
  },
  habit: {
    // "all columns are in snake_case"
    allIn: String.raw`\b(?:{are}) (?:{all}) (?:{in}) (?:snake|camel|kebab|pascal)`,
  },
} as const satisfies FramesByCue;

export type RomanceOnce = FrameName<typeof romanceOnce>;
