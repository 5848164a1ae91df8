import { count } from '../../shared/amounts.ts';
import type { RuleLife } from '../../shared/model.ts';
import { lifeSentences, times } from '../../shared/rule-life.ts';
import { DAY, day } from '../../shared/dates.ts';
import { dayName } from '../format.ts';

const WEEK = 7 * DAY;

/** What became of a rule, in a few words: `in 4 sessions, last yesterday`, `not yet: no session since`. */
export function lifeWord(life: RuleLife | undefined, now: number): string {
  if (life === undefined) return '';
  const { given, heard } = life;
  const reach =
    given.last === null || given.sessions === 0
      ? `not yet: ${small(given.why ?? 'no session since')}`
      : `in ${count(given.sessions, 'session')}, last ${when(given.last, now)}`;
  // Who passes the check that the rule asks for has kept to it.
  const again = heard !== null && heard.since > 0 && heard.how !== 'proved';
  return again ? `${reach} · ${heard.how === 'met' ? 'came up' : 'said'} again ${times(heard.since)}` : reach;
}

/** The same in full, one sentence a line. */
export function lifeLines(life: RuleLife | undefined, now: number): string[] {
  return lifeSentences(life, (time) => when(time, now));
}

function when(time: number, now: number): string {
  if (now - time >= WEEK) return day(time, now);
  const name = dayName(time, now);
  return name === 'Today' || name === 'Yesterday' ? name.toLowerCase() : name;
}

/** A sentence as part of another. */
function small(sentence: string): string {
  const text = sentence.replace(/\.$/, '');
  return /^No\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
