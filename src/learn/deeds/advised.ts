import { MAX_ADVISED } from '../learner-state.ts';
import { type ParsedCommand, parseCommand } from './commands.ts';
import { withoutRunners } from './runners.ts';

/** A command of a program that sets things up, as an output names it: "please run `npx playwright install`". */
const named =
  /(?<![\w./-])(?:npx|npm|pnpm|yarn|bunx?|pip3?|uv|poetry|python3? -m|bundle|(?:bin\/)?(?:rails|rake)|cargo|rustup|go|dart|flutter|pod|terraform|tofu|prisma|playwright|git|dotnet|mix|composer|php artisan|brew|make|just|docker|helm|pre-commit|cmake|meson|(?:\.\/)?gradlew|mvn|stack|cabal|opam|mise|asdf|nvm|bin\/setup|bundler|yarnpkg|deno|nx|turbo|supabase|firebase|gcloud|aws|az|kubectl|vagrant|conda|swift|xcode-select|xcodebuild|sdkmanager)(?: (?:\.\/\.\.\.|[\w@:./=+-]*[\w@/=+-])){1,5}/g;
/** A command in quotes of any program: "try to run `buf dep update` first". */
const inQuotes = /(?<=[`'"])(?:\.{0,2}\/)?[a-z][\w./-]*(?: [\w@:./=+-]+){1,5}(?=[`'"])/g;
/** An option that it asks for: "run again with the --allow-net flag". */
const option =
  /\b(?:with|use|using|add|adding|pass|passing|try|specify|set|via|the|need|requires?) (?:the |an? )?[`'"]?(--?[a-z][\w-]*)/g;
/** What it knows, where it was given something that may be one of several: "Candidates are: 'testGratisDebug', 'testProDebug'". */
const candidates =
  /\b(?:[Cc]andidates|[Oo]ne of|[Ee]ither|[Cc]hoose (?:from|between)|(?:[Aa]vailable|[Pp]ossible|[Vv]alid) \w+)\b[^\n]{0,300}/g;
const quotedName = /['"`‘]([\w.:@/-]{3,60})['"`’]/g;
/** Of an output, from its end: what to do mostly stands last. */
const LOOKED_AT = 4_000;

/**
 * Marks of the commands that the output of a failure names. Marks, and no words: what is run afterwards is known again by them, and
 * nothing of an output can come into a rule.
 */
export function advisedIn(output: string): number[] {
  const marks = new Set<number>();
  const end = output.slice(-LOOKED_AT);
  if (end.includes('-'))
    for (const [, found = ''] of end.matchAll(option)) if (marks.size < MAX_OPTIONS) marks.add(markOf(found));
  if (/ambiguous|specify|select|choose/i.test(end))
    for (const [names] of end.matchAll(candidates))
      for (const [, name = ''] of names.matchAll(quotedName))
        if (marks.size < MAX_OPTIONS) marks.add(markOf(name));
  for (const [found] of [...end.matchAll(named), ...end.matchAll(inQuotes)]) {
    const words = found.split(' ');
    for (let count = 2; count <= words.length && marks.size < MAX_ADVISED; count += 1)
      marks.add(markOf(words.slice(0, count).join(' ')));
  }
  return [...marks];
}

const MAX_OPTIONS = 6;

/** Whether a failure's output named this option. */
export function isNamed(word: string, advised: readonly number[]): boolean {
  return advised.includes(markOf(word));
}

/** The commands that the output of a failure names, as they stand there. */
function namedIn(output: string): string[] {
  return [...output.slice(-LOOKED_AT).matchAll(named)].map(([found]) => found.replace(/[.:]+$/, ''));
}

/**
 * The part of `a && b` that failed, where the output tells: it names what to run instead of it. Undefined where it does not, and where
 * there is only one part.
 */
export function partSpokenOf(command: string, output: string): ParsedCommand | undefined {
  const parts = chained(command);
  if (parts.length < 2) return undefined;
  const goals = new Set(namedIn(output).map((each) => parseCommand(each).goal));
  return parts.map(parseCommand).find(({ goal, text }) => goals.has(goal) && !output.includes(text));
}

function chained(command: string): string[] {
  return /[;|\n]/.test(command)
    ? []
    : command
        .slice(0, 2_000)
        .split(/\s*&&\s*/)
        .slice(0, MAX_PARTS);
}

/** Parts of one command that are looked at. */
const MAX_PARTS = 6;

/** The part of a command that was advised; empty when none was. */
export function advisedPart(command: string, advised: readonly number[]): string {
  if (advised.length === 0) return '';
  const parts = command.slice(0, 2_000).split(/\s*(?:&&|;|\n)\s*/);
  const isAdvised = (part: string): boolean =>
    [part, withoutRunners(part)].some((each) => advised.includes(markOf(each)));
  return parts.map((part) => part.trim().replace(/\s+/g, ' ')).find(isAdvised) ?? '';
}

/** FNV-1a, 32 bits; the sign that ends a sentence is no part of a command. */
export function markOf(command: string): number {
  let mark = 0x811c9dc5;
  for (const letter of command.replace(/[.:]+$/, ''))
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mark >>> 0;
}
