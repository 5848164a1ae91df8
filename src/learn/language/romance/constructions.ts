import type { FrameName, FramesByCue } from '../frames.ts';

/**
 * What Spanish, French, Italian and Portuguese say, by the form of a sentence, that it lasts, whatever it speaks of. What is filled in is in
 * `<code>/constructions.ts`.
 */
export const romanceConstructions = {
  lifecycle: {
    // "I have decided that ...", "we sold them in 2019", "changed with the plan of 2022"
    decided: String.raw`\b(?:{iDecided})\b|\b(?:{sold})(?=.*\b(?:19|20)\d\d\b)|\b(?:{inYear}) (?:19|20)\d\d (?:{weSold})`,
  },
  projectFact: {
    // "rooms get their colours from rooms.yml", "there are three of us", "it costs us a pallet"
    takesFrom: String.raw`\b(?:{takes}) (?:{its})[\w'-]+ (?:{from}) \S*[./]\w|\b(?:{weAre}) (?:{only})?(?:{heads})\b(?! (?:dessus|a|ad)\b)|\b(?:{costsUs}) (?!{little})\w`,
    // "our word for a shift is watch", "the word ... is taken"
    ourWord: String.raw`\b(?:{ourWord})\b|\b(?:{word}) ["«“']? ?[\w-]+ ?["»”']? (?:[\w']+ ){0,2}?(?:{taken})\b`,
    // "a ticket without a stamp does not count"
    withoutIs: String.raw`^(?:\W*(?:{lead}) )?(?:{one}) ?[\w-]+ (?:{without}) [\w'-]+ (?:{countsNot})\b`,
  },
  environment: {
    // "the hoster gives us only PHP", "the bridge has a limit of 3.5 tons"
    givesUs: String.raw`\b(?:{givesUs})\b(?![ '](?:une? |uma? )?(?:\d{3}\b|err))|\b(?:{has}) (?:{a}) (?:{limit})\b`,
  },
  division: {
    // "the crane is driven by Pavel alone"
    onlyBy: String.raw`\b(?:{onlyBy})`,
  },
  answerStyle: {
    // "you keep apologizing", "stop praising me"
    keepSaying: String.raw`\b(?:{keepSaying})\b`,
  },
} as const satisfies FramesByCue;

export type RomanceConstruction = FrameName<typeof romanceConstructions>;
