import { type ParsedCommand, programIn } from './commands.ts';
import type { PendingFailure } from '../learner-state.ts';
import { takesAnything } from './proofs-by-name.ts';

/** What is to be done, as programs name it: `build`, `deps.get`; no option and no file. */
const step = /^[a-z][a-z:-]*(?:\s|$)/;
/**
 * Whether a program was missing, and another one did the very same: `podman ps -a` for `docker ps -a`. Alike names are alike programs,
 * whatever they are given: `clang-format-18 -n a.c` for `clang-format -n a.c`.
 */
export function didTheSame({ signature, program, command }: PendingFailure, passed: ParsedCommand): boolean {
  if (signature !== `tool ${program.toLowerCase()}` || program === passed.program) return false;
  const given = givenTo(command);
  if (given === '' || given !== givenTo(passed.text)) return false;
  return areAlike(program, passed.program) || (step.test(given) && !takesAnything(passed.program));
}

/** All that stands behind the program. */
export function givenTo(text: string): string {
  return text.slice(programIn(text).length).trim();
}

/** One is the other with a version or a letter more: `gcc-13`, `php8.3`, `nvim`, `gmake`. */
function areAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  const rest = long.replace(short, '');
  return short.length > 1 && rest !== long && /^(?:[a-z]|-?[\d.]+)$/.test(rest);
}

/** By its name or by what it was given, one program does what another one does: `mint run swiftlint` for `swiftlint`. */
export function isKin(failed: Pick<PendingFailure, 'command' | 'program'>, passed: ParsedCommand): boolean {
  const given = givenTo(failed.command);
  return (
    areAlike(failed.program, passed.program) ||
    passed.text.split(/[\s/:@]/).includes(failed.program) ||
    (given !== '' && given === givenTo(passed.text))
  );
}

/** The very same, with something before it that runs it: `fvm dart test`. */
export function isWithin({ command }: PendingFailure, { text, program }: ParsedCommand): boolean {
  return command.includes(' ') && text.endsWith(` ${command}`) && !takesAnything(program);
}
