import { programIn } from './commands.ts';
import { inGeneral } from './in-general.ts';
import { outsideSandbox } from './plain-traps.ts';
import type { Righted } from './righted.ts';
import { optionsMore } from './told-more.ts';
import { isOfService } from './failure-kinds.ts';
import { LIMIT, ROUND, type TrapRule } from './trap-rule.ts';

/** The rule of what stood in the way outside the work, where nothing was run to take it away. */
export function limitRule(righted: Righted): TrapRule | null {
  const { failure, passed, failed, fixed, bySetting, setting, escalated, key, quote } = righted;
  if (failed === fixed && escalated) return outsideSandbox(righted);
  // That it can fail helps nobody who is not told what to do.
  if (failed === fixed) return null;
  // Outside the sandbox it may pass without the setting too.
  if (bySetting && escalated && !isOfService(failure)) return null;
  const wrapper = ownWrapper(righted);
  if (wrapper !== undefined) return wrapper;
  const [shown, instead] = inGeneral(failure, failed, fixed);
  const options = bySetting || escalated ? [] : optionsMore(failure.command, passed.text);
  const isMore = bySetting ? setting.length > failure.setting.length : options.length > 0;
  // The same option helps whatever the program was to do.
  const about = options.length > 0 ? options.join(' ').toLowerCase() : failure.goal;
  return {
    key: `${key} ${about}`,
    text: `\`${shown}\` fails here because ${failure.gist}; \`${instead}\` passes.`,
    quote,
    score: isMore && !failure.changed ? ROUND : LIMIT,
    reasons: ['it failed for a reason outside the code and passed later'],
  };
}

/** A program that fetches itself cannot, and the project has one of that name: `tools/bazelw` for `bazelisk`. */
function ownWrapper({ failure, passed, quote }: Righted): TrapRule | undefined {
  const own = programIn(passed.text);
  const [one, other] = [failure.program, passed.program].map((each) => each.toLowerCase());
  if (!/^network /.test(failure.signature) || !/^(?:\.\/|[\w-]+\/)/.test(own) || one === other)
    return undefined;
  if (one?.slice(0, SAME_NAME) !== other?.slice(0, SAME_NAME)) return undefined;
  return {
    ...{ key: `trap network ${own}`, quote, score: ROUND },
    text: `\`${programIn(failure.command)}\` fails here because ${failure.gist}; use \`${own}\` instead.`,
    reasons: ['it could not fetch what it needs', 'the program of the project did the same'],
  };
}

/** Letters by which two programs are of one name. */
const SAME_NAME = 4;
