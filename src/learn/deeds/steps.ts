import type { CommandRan } from '../../codex/events.ts';
import { type ParsedCommand, parseCommand, partsOf, unbracketed } from './commands.ts';
import { folderBehind } from './where-run.ts';

// A command is often several: `export TZ=UTC; python2 -m pytest; python3 -m pytest`, `./gradlew test spotlessCheck`.

/** It runs parts of itself or not, or again and again, or hands a text to a program: nobody can tell what of it ran. */
const notInARow = /\|\||<<|(?:^|[;&|\n]\s*)(?:for|while|until|if|case|function)\s|[^&>]&(?![&>\d])/;
/** Makes ready the steps behind it, and is none itself. */
const readies =
  /^(?:export\s|[A-Z_][A-Z0-9_]*=\S*$|(?:cd|pushd|popd)(?:\s|$)|source\s|\.\s|set\s+-|ulimit\s|eval\s)/;
const MAX_STEPS = 6;

/** The steps of a command before the last one, each with the settings that hold for it. */
export function stepsBeforeLast(command: string): ParsedCommand[] {
  if (!/&&|[;\n]/.test(command) || notInARow.test(command)) return [];
  const parts = partsOf(command.slice(0, 2_000)).filter((part) => part !== '');
  const set: string[] = [];
  const steps: ParsedCommand[] = [];
  for (const [at, bracketed] of parts.slice(0, -1).slice(0, MAX_STEPS).entries()) {
    const part = unbracketed(bracketed);
    if (readies.test(part)) set.push(part);
    else
      steps.push({ ...parseCommand([...set, part].join(' && ')), folder: folderBehind(parts.slice(0, at)) });
  }
  return steps;
}

/** Programs that are given several things to do, one after the other, and do them all. */
const doesAll = /^(?:(?:sh|bash) )?\S*(?:gradlew?|mvnw?|g?make|rake)(?:\.bat)?(?= )/;
const taskName = /^:?[A-Za-z][\w.:-]*$/;
/** What stands behind is its value. */
const takesValue = /^(?:-[CfjptTP]|-pl|--tests|--file|--directory|--projects?)$/;

/** The several things that one program was told to do, each by itself; only the command where it was told one. */
export function tasksOf(command: ParsedCommand): ParsedCommand[] {
  const { text, setting, folder } = command;
  const program = doesAll.exec(text)?.[0];
  if (program === undefined || /["'$|<>]/.test(text)) return [command];
  const words = text.slice(program.length + 1).split(' ');
  const isTask = (word: string, at: number): boolean =>
    taskName.test(word) && !takesValue.test(words[at - 1] ?? '');
  const tasks = words.filter(isTask);
  if (tasks.length < 2) return [command];
  return tasks.map((task) => {
    const own = words.filter((word, at) => word === task || !isTask(word, at));
    return { ...parseCommand([program, ...own].join(' ')), setting, folder };
  });
}

/** What a command that ended well says of a step whose own status is lost. */
const saysPassed =
  /\b(?:pass(?:ed|es|ing)?|ok|success(?:ful(?:ly)?)?|succeeded|green|up[- ]to[- ]date)\b|^PASS\b|[✓✔√]|\b0 (?:failed|failures?|errors?|failing)\b/im;

export function tellsThatItPassed({ output }: CommandRan): boolean {
  return saysPassed.test(output);
}

const last = /(?:&&|[;\n])(?:(?!&&)[^;\n])*$/;

/** How a step before the last one is known to have ended well: by the whole having done so, or by what was printed only. */
export function statusOfSteps(command: string): 'kept' | 'piped' | 'lost' {
  if (/\bpipefail\b|\bset -\w*e/.test(command)) return 'kept';
  if (/[;\n]/.test(command)) return 'lost';
  return isPiped(command.replace(last, '')) ? 'piped' : 'kept';
}

/** The last step's status is that of what it was handed on to. */
export function losesItsStatus(command: string): boolean {
  return isPiped(last.exec(command)?.[0] ?? command) && !/\bpipefail\b|PIPESTATUS/.test(command);
}

function isPiped(part: string): boolean {
  return /(?<!\|)\|(?!\|)/.test(part);
}
