import { aimOf } from '../deeds/general-check.ts';
import { folderAndCheck } from '../deeds/where-run.ts';
import { subject } from './alike.ts';
import { differInOptions } from './command-ways.ts';
import { contradiction } from './contradiction.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { choices } from './slots.ts';

/** What two rules have to share for one to take the place of the other: a choice, or the purpose of a command. */
export function choicesOf({ wanted, unwanted, asked }: Meaning): string[] {
  const ways = asked.flatMap(({ way }) => (way === null ? [] : [`by ${way.purpose}`]));
  return [...new Set([...wanted.keys(), ...unwanted.keys(), ...ways])];
}

/**
 * Whether a newer rule takes the place of an older one: it chooses otherwise, and for everything. "Use Jest in the old folder" leaves
 * the rest as it is.
 */
export function takesPlaceOf(newer: Meaning, older: Meaning): boolean {
  const shared = choicesOf(newer).filter((each) => choicesOf(older).includes(each));
  if (shared.length === 0) return false;
  // Two ways of one thing are held against each other only at one place (other-way.ts).
  if (shared.some((slot) => slot in choices && subject(slot, newer).size > 0)) return false;
  return contradiction(newer, older) !== null;
}

/** A check as a rule, as far as it is to be laid beside other rules. */
export function asRule(check: string, of: (text: string) => Meaning = meaningOf): Meaning {
  return of(`Run \`${check}\`.`);
}

/**
 * Whether a check proves by another command what an older one proved: run by another manager (`npm test`, `pnpm test`), with other options, or
 * by another program of a kind that a project has one of (`jest`, `vitest`). It takes its place where the older one is run no more.
 */
export function provesInPlaceOf(check: string, older: string, of?: (text: string) => Meaning): boolean {
  if (check === older || check === '' || older === '') return false;
  const [now, then] = [folderAndCheck(check), folderAndCheck(older)];
  // Another part of the project has its own.
  if (now.folder !== then.folder) return false;
  if (aimOf(now.command) === aimOf(then.command)) return true;
  const [mine, other] = [asRule(now.command, of), asRule(then.command, of)];
  const [one, two] = [mine.asked[0], other.asked[0]];
  if (one !== undefined && two !== undefined && differInOptions(one, two)) return true;
  return takesPlaceOf(mine, other);
}
