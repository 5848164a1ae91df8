import { kindOf } from './failure-kinds.ts';
import type { Righted } from './righted.ts';
import { ROUND, type TrapRule } from './trap-rule.ts';

/** With them it only tells what it would do, or takes less care: no way to do it. */
const none =
  /^-(?:-(?:dry-?run|help|version|list|what-?if|simulate|no-?op|check|force\S*|insecure\S*|no-verify\S*|unsafe\S*|allow-\S+|skip-\S+|ignore-\S+|dangerously\S*|\S*(?:password|token|secret|key)\S*)(?:=|$)|[hnvfV]$)/i;
const secret = /pass|token|secret|key/i;

/**
 * Where a tool's own set-up was in the way, and the same passed with an option more: the rule that tells it. Null where it is no advice
 * to give, undefined where nothing was given to it and something else put it right.
 */
export function withOptions({ failure, passed, quote, ...by }: Righted): TrapRule | null | undefined {
  const setting = by.bySetting ? by.setting : '';
  if (passed.text === failure.command && setting === '') return undefined;
  const kind = kindOf(failure);
  const added = addedOptions(failure.command.split(' '), passed.text.split(' '), kind === 'terminal');
  if (failure.changed && kind !== 'lock') return null;
  if (added === undefined || added.some((each) => none.test(each) || secret.test(each))) return null;
  // Others let it go by themselves.
  if (kind === 'lock' && !added.some((each) => /lock/i.test(each))) return null;
  const way = `${setting} ${added.join(' ')}`.trim();
  const fixed = `${setting} ${passed.text}`.trim();
  return {
    key: `trap ${failure.signature} ${failure.goal} ${way}`.toLowerCase(),
    text: `\`${failure.command}\` fails here because ${failure.gist}; use \`${fixed}\` instead.`,
    quote,
    score: ROUND,
    reasons: ['it failed for a reason outside the code', 'the same passed with an option more'],
  };
}

/** The options, with their values, that stand in `now` and not in `before`; undefined where anything else differs. */
function addedOptions(before: string[], now: string[], mayGo: boolean): string[] | undefined {
  const added: string[] = [];
  let at = 0;
  for (const [index, word] of now.entries()) {
    while (mayGo && word !== before[at] && isOption(before[at])) at += 1;
    if (word === before[at]) at += 1;
    else if (isOption(word)) added.push(word);
    // Its value.
    else if (isOption(now[index - 1]) && added.at(-1) === now[index - 1] && !/=/.test(now[index - 1] ?? ''))
      added.push(word);
    else return undefined;
  }
  while (mayGo && isOption(before[at])) at += 1;
  return at === before.length ? added : undefined;
}

function isOption(word: string | undefined): boolean {
  return word?.startsWith('-') === true && word !== '--' && word !== '-';
}
