import { partLike } from './commands.ts';

/** Turns line ends round: dos2unix, `sed 's/\r//'`, `tr -d '\r'`, a script's `replace("\r\n", "\n")`. */
const turns = /\b(?:dos2unix|unix2dos)\b|\\r(?:\$|\/\/|['"]|\\n)|\\015/;

/** Whether a command turns the line ends of files round. */
export function turnsLineEnds(command: string): boolean {
  return turns.test(command);
}

/** The part of a command that turns line ends round in place; empty when it has none that stands for itself. */
export function lineEndsTurnedBy(command: string): string {
  return partLike(command, turns);
}
