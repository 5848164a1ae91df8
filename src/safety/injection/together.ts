import type { AttackName } from './pattern.ts';
import * as deeds from './signs/deeds.ts';
import * as hidden from './signs/hidden-text.ts';
import * as limits from './signs/limits.ts';
import * as orders from './signs/secret-orders.ts';
import type { Sign } from './signs/sign.ts';
import * as speakers from './signs/speakers.ts';

/** Weak signs that say something side by side. Where several stand in one place, any of them will do. */
export interface Together {
  name: AttackName;
  signs: readonly (readonly Sign[])[];
  /** Characters from the begin of the first to the end of the last. */
  within: number;
}

const { called, machine, you, permission, pressure, boundary, newOrder, carrier } = speakers;
const { howTo, lifted, twoVoices, unbound, persona, noRefusal, crime } = limits;
const { guarded, hiddenText, say, wrapping, pretext, passed } = hidden;
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
const { hush, puzzle, obey, swap, sayInstead, inside } = orders;

const together = (
  name: AttackName,
  within: number,
  ...signs: readonly (Sign | readonly Sign[])[]
): Together => ({
  name,
  within,
  signs: signs.map((one) => ('patterns' in one ? [one] : one)),
});

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
];
