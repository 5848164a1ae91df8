import { type ParsedCommand, inPlaceOf, programIn } from './commands.ts';
import { givenTo, isKin } from './other-program.ts';
import { type Righted, isSameProgram } from './righted.ts';
import { LIMIT, ROUND, type TrapRule } from './trap-rule.ts';

/** The program that a command runs is missing, or what was to run it: `python` in `python -m pytest`. */
export function isMissing({ failure: { signature, program, command } }: Righted): boolean {
  return [program, firstWord(command)].some((name) => signature === `tool ${name.toLowerCase()}`);
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}

/** What takes the place of a program that is missing, or how it comes here; whatever it was to do this time. */
export function missingProgram(righted: Righted): TrapRule | null {
  const { failure, passed, key } = righted;
  const { command, gist, installed, program } = failure;
  const same = isSameProgram(righted);
  if (same && installed === '') return null;
  // Another linter looks for other things.
  if (!same && passed.goal === 'lint' && !isKin(failure, passed)) return null;
  const fix = same ? installed : takesPlaceOf({ text: command, program }, passed);
  return {
    key,
    text: same ? `${gist} here; run \`${fix}\` first.` : `${gist} here; use \`${fix}\` instead.`,
    quote: [command, ...(same ? [installed] : []), passed.text].join('  ->  '),
    score: same ? LIMIT : ROUND,
    reasons: same
      ? ['it was missing and was there after an install']
      : ['it failed for a reason outside the code', 'another command for the same passed'],
  };
}

/** What stands before all that both run alike: `python3` for `python3 -m pytest` in the place of `python -m pytest`. */
function takesPlaceOf(failed: Pick<ParsedCommand, 'text' | 'program'>, passed: ParsedCommand): string {
  const now = programIn(passed.text);
  if (failed.program !== passed.program && givenTo(failed.text) === givenTo(passed.text)) return now;
  const alike = programIn(failed.text).slice(firstWord(failed.text).length);
  if (failed.program !== passed.program || alike === '' || !now.endsWith(alike))
    return inPlaceOf(failed, passed);
  return now.slice(0, now.length - alike.length);
}

/** What stands before a command and is left out of it (commands.ts). */
const aroundCommands = new Set(['timeout', 'sudo', 'nice', 'time', 'env']);

/** A program that only stood around a command is missing, and the command passed without it. */
export function withoutIt({ failure, key, quote }: Righted): TrapRule | undefined {
  const name = failure.signature.replace(/^tool /, '');
  if (!aroundCommands.has(name)) return undefined;
  return {
    ...{ key, quote, text: `\`${name}\` is not installed here; run commands without it.`, score: ROUND },
    reasons: ['it failed for a reason outside the code', 'the same passed without it'],
  };
}
