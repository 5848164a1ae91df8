import type { ParsedCommand } from './commands.ts';
import { isReader } from './failures.ts';
import { ordersSomething } from './remedy-verbs.ts';
import { isAboutIt } from './proofs-by-name.ts';

// A check may have any name: `hack/render-all`, `./run-batch.sh`. What it prints at its end tells that it looked at something.

/** How many were well, or that none was not. */
const verdict =
  /\b0 (?:errors?|failures?|failed|differences?|problems?|issues?|mismatch|violations?)|(?<![\d.])[1-9]\d* (?:\w+ )?(?:passed|passing|ok|valid)\b|\b[Aa]ll (?:\w+ ){0,3}(?:passed|ok|valid)\b|\b[Nn]o (?:errors|issues|problems|differences)\b|\b[Tt]ests(?: [Rr]un)?: *[1-9]/;
/** It does something first of all, and says afterwards how that went. */
const does =
  /(?:^|[\s:/_.-])(?:run|exec|serve|deploy|release|apply|import|export|convert|load|dump|copy|backup|restore|bench|train|send|crawl|scrape|ingest|etl|prepare|install|upgrade|make)(?=[\s:_.-]|$)/i;
/** The file of a project's own script, alone or behind what runs it. */
const ownScript = /^(?:[\w.]+ )?(?:\.\/)?(?:[\w.-]+\/)+[\w.-]+(?= |$)|^\.\/[\w.-]+(?= |$)/;

/** Whether a command that no name tells to be a check is one of the project's own scripts, and gave a verdict. */
export function gaveVerdict(command: ParsedCommand, output: string): boolean {
  const { text, program, goal } = command;
  if (!ownScript.test(text) || /["'`$|<>]/.test(text) || isReader(program)) return false;
  if (
    goal === 'install' ||
    goal === 'configure' ||
    goal === 'search' ||
    isAboutIt(text) ||
    does.test(text) ||
    ordersSomething(text)
  )
    return false;
  return verdict.test(output.slice(-ENDS_WITH));
}

/** Of an output, where a verdict stands. */
const ENDS_WITH = 600;
