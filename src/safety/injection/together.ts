import type { AttackName } from './pattern.ts';
import * as claims from './signs/claims.ts';
import * as covers from './signs/cover.ts';
import * as deeds from './signs/deeds.ts';
import * as errands from './signs/errands.ts';
import * as hidden from './signs/hidden-text.ts';
import * as lasting from './signs/lasting.ts';
import * as limits from './signs/limits.ts';
import * as outward from './signs/outward.ts';
import * as orders from './signs/secret-orders.ts';
import type { Sign } from './signs/sign.ts';
import * as speakers from './signs/speakers.ts';
import * as told from './signs/told.ts';
import { verdict } from './signs/verdicts.ts';
import * as voices from './signs/voices.ts';
import { PROPER_OR_DENIED } from './world/proper.ts';

/** Weak signs that say something side by side. Where several stand in one place, any of them will do. */
export interface Together {
  name: AttackName;
  signs: readonly (readonly Sign[])[];
  /** The first stands before the second. */
  inOrder?: boolean;
  /** Characters from the begin of the first to the end of the last. */
  within: number;
  /** Says in what they span, in small letters, that nothing is meant by it. */
  unless?: RegExp;
}

const { called, machine, you, permission, pressure, boundary, newOrder, carrier } = speakers;
const { howTo, lifted, twoVoices, unbound, persona, noRefusal, crime } = limits;
const { guarded, ahead, hiddenText, say, wrapping, pretext, passed } = hidden;
const {
  favour,
  pastGuards,
  privateThing,
  sendAway,
  intoText,
  evade,
  weaken,
  elsewhere,
  erase,
  promote,
  plant,
} = deeds;
const { tellThem, talkSoFar, loadedLink, eachAnswer } = deeds;
const { cover, passedOff, alibi, keptFrom, account } = covers;
const { inCharge, demand, despair, toolVoice, agentMust, toolWish } = claims;
const { spreads, obeyPage, comesBack, fetched, remember, trusting } = lasting;
const { youAre, boundless, misdeed, complies } = voices;
const { treasure, givenAway, givenAwayWorld, workThing, postedTo, backDoor } = outward;
const { taskOver, earlierTasks, keptWord, guessing, beforeTask, errand, lured } = errands;
const { twistedAnswer, foreignCode, allClear, whenAsked } = errands;
const { toldYou, dropped, onlyThis, trophy, inPlaceOf, sayAndStop, letMe } = told;
const { hush, puzzle, obey, swap, sayInstead, inside } = orders;

const together = (
  name: AttackName,
  within: number,
  ...signs: readonly (Sign | readonly Sign[])[]
): Together => ({
  name,
  within,
  ...(name === 'exfiltration' ? { unless: PROPER_OR_DENIED } : {}),
  signs: signs.map((one) => ('sources' in one ? [one] : one)),
});

const inOrder = (one: Together): Together => ({ ...one, inOrder: true });

export const TOGETHER: readonly Together[] = [
  // Somebody else speaks to the machine, and wants what a person would not.
  together('agent-address', 320, called, [
    weaken,
    elsewhere,
    erase,
    promote,
    lifted,
    newOrder,
    favour,
    unbound,
  ]),
  together('agent-address', 320, called, hush),
  together('agent-address', 320, called, privateThing, [sendAway, intoText]),
  together('agent-address', 320, called, permission),
  together('agent-address', 320, called, sendAway, [pressure, carrier]),
  together('agent-address', 240, called, [sayInstead, tellThem], carrier),
  // Done behind the person's back.
  together(
    'secrecy',
    240,
    hush,
    [weaken, elsewhere, erase, sendAway],
    [permission, privateThing, plant, eachAnswer],
  ),
  together('secrecy', 240, privateThing, [sendAway, intoText], [hush, evade, erase]),
  together('exfiltration', 200, privateThing, pastGuards),
  together('exfiltration', 240, loadedLink, talkSoFar, eachAnswer),
  // What is to last.
  together('sabotage', 300, plant, [weaken, elsewhere, lifted, permission, unbound]),
  together('sabotage', 300, plant, hush),
  // Limits and whoever lifts them.
  together('role-play', 240, lifted, [permission, passed, boundary, pressure], [you, say]),
  together('role-play', 240, boundary, [lifted, permission, unbound, weaken, newOrder, favour]),
  together('role-play', 240, boundary, hush),
  together('role-play', 320, persona, [unbound, noRefusal], [you, machine]),
  together('role-play', 320, persona, noRefusal, crime),
  together('role-play', 240, persona, crime, howTo, [unbound, pressure, you]),
  together('role-play', 240, twoVoices, [unbound, noRefusal]),
  together('role-play', 240, noRefusal, [crime, pressure, unbound]),
  together('role-play', 240, unbound, pressure),
  // Hidden text, in whatever wrapping.
  together('prompt-theft', 160, guarded, say),
  together('prompt-theft', 200, hiddenText, say, [wrapping, pressure, passed]),
  together('prompt-theft', 200, hiddenText, say, pretext, you),
  together('prompt-theft', 240, guarded, [passed, pressure, pretext]),
  // Codes.
  together('encoded', 240, puzzle, obey),
  // Another task in the place of the one that was given.
  together('override', 160, swap, sayInstead, [carrier, promote, hush, weaken]),
  together('override', 240, inside, swap),
  together('override', 200, boundary, newOrder),
  // What the agent was told is void, and somebody else's word counts.
  together('override', 220, toldYou, dropped, onlyThis),
  together('override', 160, [toldYou, dropped, swap, inPlaceOf], trophy, [sayInstead, say]),
  together('override', 160, [complies, inPlaceOf], trophy),
  together('override', 160, [inPlaceOf, swap], sayAndStop),
  together(
    'role-play',
    160,
    letMe,
    [privateThing, treasure, demand, lifted],
    [say, givenAway, givenAwayWorld, demand],
  ),
  together('override', 160, taskOver, earlierTasks),
  together('override', 160, earlierTasks, [sayInstead, guarded, toldYou, trophy]),
  together('override', 160, inside, say),
  together('override', 160, twistedAnswer, [
    pastGuards,
    unbound,
    twoVoices,
    eachAnswer,
    loadedLink,
    elsewhere,
    noRefusal,
  ]),
  together('prompt-theft', 120, keptWord, guessing, [say, you]),
  // An errand on somebody's account.
  together('agent-address', 200, beforeTask, [errand, sendAway, givenAway, treasure]),
  together('agent-address', 160, errand, lured),
  together('sabotage', 200, foreignCode, [comesBack, called, eachAnswer, cover, hush, plant, spreads]),
  together('sabotage', 160, allClear, whenAsked),
  // Nobody is to see what was done.
  together(
    'secrecy',
    200,
    [cover, passedOff, alibi, keptFrom],
    [weaken, elsewhere, erase, treasure, backDoor, sendAway, plant, favour, fetched, comesBack],
  ),
  together('secrecy', 160, [cover, alibi], [account, hush, say, sayInstead, you, eachAnswer]),
  together('secrecy', 160, keptFrom, [account, you]),
  together('secrecy', 160, alibi, [cover, passedOff]),
  // Given away.
  inOrder(together('exfiltration', 180, givenAway, treasure)),
  together('exfiltration', 180, treasure, givenAwayWorld),
  together('exfiltration', 160, postedTo, [workThing, treasure]),
  // Somebody in charge or in need wants walls down or things shown.
  together('role-play', 240, inCharge, demand),
  together('role-play', 240, despair, [demand, noRefusal, hiddenText, guarded], [say, complies, you]),
  together('role-play', 240, despair, [misdeed, treasure], [say, complies]),
  together('role-play', 200, despair, [you, privateThing, demand, pressure]),
  // A voice without limits.
  together('role-play', 260, youAre, boundless, [complies, misdeed, you]),
  together('role-play', 260, youAre, misdeed, complies, [persona, despair]),
  // What stands ahead of the conversation.
  together('prompt-theft', 160, ahead, [say, wrapping, complies]),
  together('prompt-theft', 120, guarded, toldYou),
  // A tool that gives orders.
  together('agent-address', 260, toolVoice, [agentMust, boundary, newOrder], [toolWish, treasure, demand]),
  together('agent-address', 260, toolVoice, inCharge, [demand, lifted, toolWish]),
  together('agent-address', 200, toldYou, toolVoice, [dropped, say, toolWish, demand]),
  // What spreads, comes back or is to be believed.
  together('sabotage', 260, spreads, [remember, called, eachAnswer, comesBack, hush]),
  together('sabotage', 260, [obeyPage, fetched], [comesBack, remember, called, plant, eachAnswer, newOrder]),
  together('sabotage', 260, [remember, plant], trusting),
  together('sabotage', 200, backDoor, [hush, cover, passedOff, permission, called, eachAnswer]),
  together('agent-address', 260, called, [
    verdict,
    trusting,
    backDoor,
    fetched,
    obeyPage,
    cover,
    passedOff,
    alibi,
    demand,
  ]),
];
