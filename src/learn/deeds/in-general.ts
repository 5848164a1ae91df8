import { parseCommand } from './commands.ts';
import { OPEN, generalCheck, openTarget } from './general-check.ts';
import type { PendingFailure } from '../learner-state.ts';

/** What it was given was in the way, so it has to stay in the rule. */
const byWhatItWasGiven = /^(?:glob|flag|elsewhere|named|nothing|watch|sed|loader|path|folder)\b/;

/** What some files need and others do not: a browser, a service, a setting. */
const ofSomeFiles = /^(?:tool|module|refused|setting|network|access)\b/;

/** What a script lacks whatever it is told. */
const ofScripts = /^(?:module|setting|locale)\b/;

/** A script that an interpreter runs, without what it was told this time: `python3 tools/fit.py` for `python3 tools/fit.py --n 10`. */
function withoutArguments(command: string): string {
  const { text, goal, proof } = parseCommand(command);
  if (proof !== undefined || !goal.startsWith('run ') || !command.endsWith(text)) return command;
  return command.replace(/^([^"'`]*?\s[\w@./-]+\.\w{1,4}) .*$/, '$1');
}

/** A check with the files that it was given left open: `rspec spec/system/…`. */
function openFiles(command: string): string {
  const words = command.split(' ');
  const open = words.map((word) => (aFile.test(word) ? openTarget(word) : word));
  return open.some((word, at) => word !== words[at]) && parseCommand(command).proof !== undefined
    ? open.filter((word, at) => !word.endsWith(OPEN) || word !== open[at - 1]).join(' ')
    : generalForm(command);
}
const aFile = /^(?![~/.])[\w@-]+\/\S*\.\w{1,5}(?::\S*)?$/;

/** Two commands as a rule shows them: checks without the files and filters of one moment, where they differ without those too. */
export function inGeneral(
  { signature }: Pick<PendingFailure, 'signature'>,
  failed: string,
  fixed: string,
): [string, string] {
  if (byWhatItWasGiven.test(signature)) return [failed, fixed];
  if (ofScripts.test(signature)) {
    const [one, other] = [withoutArguments(failed), withoutArguments(fixed)];
    if (one !== other && (one !== failed || other !== fixed)) return [one, other];
  }
  const form = ofSomeFiles.test(signature) ? openFiles : generalForm;
  const [one, other] = [form(failed), form(fixed)];
  return one === '' || other === '' || one === other ? [failed, fixed] : [one, other];
}

/** A check in general, with the settings before it; any other command as it is. */
export function generalForm(command: string): string {
  const { text, proof } = parseCommand(command);
  if (proof === undefined || !command.endsWith(text)) return command;
  const general = generalCheck(text);
  return general === '' ? command : `${command.slice(0, command.length - text.length)}${general}`;
}
