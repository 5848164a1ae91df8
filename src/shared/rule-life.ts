import type { RuleLife } from './model.ts';

/** What happened then, as a sentence begins. */
const CAME_UP = { said: 'Said', met: 'Came up', proved: 'Proved work' } as const;

/** What became of a rule, one sentence a line: who was given it, how often it was said, what to do. `when` words a time. */
export function lifeSentences(life: RuleLife | undefined, when: (time: number) => string): string[] {
  if (life === undefined) return [];
  const { given, heard, advice } = life;
  return [
    given.last === null
      ? 'No session was given it so far.'
      : `Codex was given it in ${given.sessions} ${given.sessions === 1 ? 'session' : 'sessions'}, last ${when(given.last)}.`,
    ...(given.why === null ? [] : [given.why]),
    ...(heard === null || heard.before + heard.since === 0 ? [] : [cameUp(heard)]),
    ...advice,
  ];
}

function cameUp({ before, days, since, how }: NonNullable<RuleLife['heard']>): string {
  const happened = CAME_UP[how ?? 'said'];
  if (before === 0) return `${happened} ${times(since)} since, and not in the ${days} days before.`;
  return `${happened} ${times(before)} in the ${days} days before, ${since === 0 ? 'not' : times(since)} since.`;
}

/** `once`, `3 times`. */
export function times(n: number): string {
  return n === 1 ? 'once' : `${n} times`;
}
