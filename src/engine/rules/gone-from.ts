import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isInside } from '../../shared/paths.ts';

// What a rule names and a project no longer has. People seldom type backticks, and leave out what every reader adds.

/** Things of one rule that are told. */
const TOLD = 3;
/** package.json files are small; a larger one is not read. */
const MAX_MANIFEST = 1_048_576;

const manifestSchema = z.object({ scripts: z.record(z.string(), z.unknown()).default({}) });
const runScript =
  /\b(?:npm|pnpm|yarn|bun) run ([\w:.-]*\w)|\bnpm (test|start)\b|\b(?:pnpm|yarn|bun) ([a-z]\w*:[\w:.-]*\w)/g;
/** It says by its name, or for all of them, in which package a script is run. */
const elsewhere = /(?<!\S)(?:-[wCF]|--(?:workspaces?|filter|prefix|cwd|dir))(?![\w-])/;
/** "bun run src/index.ts" runs a file. */
const isFile = /\.[cm]?[jt]sx?$/;
const namedPath = /(?<![\w@./:-])(?:\.\/)?[\w@.-]+(?:\/[\w@.-]+)+\/?/g;
/** What a path goes on with where its names are not all ASCII. */
const goesOn = /^[\p{L}\p{M}\p{N}_@./-]+/u;
/** Writing without blanks, or with endings on the word: a path ends where it begins. */
const glued = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The scripts of package.json and the paths that a rule names and that stand in none of a project's checkouts, as a sentence begins with
 * them. What stands in one alone, on its branch, is not gone.
 */
export function goneFrom(checkouts: readonly string[], rule: string): string[] {
  const [own, ...others] = checkouts;
  if (own === undefined) return [];
  // Most rules name nothing that is gone, and there may be many worktrees.
  let gone = missingIn(own, rule, isWithin);
  for (const each of gone.length === 0 ? [] : others) {
    const missing = missingIn(each, rule, () => true);
    gone = gone.filter((what) => missing.includes(what));
  }
  return gone.slice(0, TOLD);
}

/** `isOfIt` says which of the words that look like paths are some of the project. */
function missingIn(
  project: string,
  rule: string,
  isOfIt: (project: string, word: string) => boolean,
): string[] {
  // Commands are run where the project begins.
  const text = rule.replace(/\$(?:PWD|\{PWD\})(?=\/)/g, '.');
  const named = [...text.matchAll(namedPath)]
    // "src/foo*.ts" stands for many.
    .filter(({ 0: found, index }) => !/[*[{<$]/.test(text.charAt(index + found.length)))
    .map(({ 0: found, index }) => ({
      found: found.replace(/\.+$/, ''),
      rest: text.slice(index + found.length),
    }))
    .filter(({ found }) => isOfIt(project, found));
  const scripts = missingScripts(project, text);
  const paths = named.flatMap(({ found, rest }) => missingPath(project, found, rest) ?? []);
  return [
    ...new Set([...scripts.map((name) => `The script \`${name}\``), ...paths.map((each) => `\`${each}\``)]),
  ];
}

function missingScripts(project: string, text: string): string[] {
  if (elsewhere.test(text)) return [];
  const names = [...text.matchAll(runScript)]
    // "npm run test:*" stands for many.
    .filter(({ 0: found, index }) => !/^(?:\/|:?[*[{<$])/.test(text.slice(index + found.length)))
    .map(([, run, common, direct]) => run ?? common ?? direct ?? '')
    .filter((name) => !isFile.test(name) && hasScript(project, name) === false);
  if (names.length === 0) return [];
  // It may be one of a package that the rule names: "cd web && npm run lint".
  const folders = [...text.matchAll(/[\w@.-]+(?:\/[\w@.-]+)*/g)]
    .map(([word]) => path.join(project, word.replace(/\.+$/, '')))
    .filter((folder) => isInside(folder, project));
  return names.filter((name) => !folders.some((folder) => hasScript(folder, name) === true));
}

/** The path as it is to be told, unless it is there, be it under a longer name than was read: with letters, blanks or signs in it. */
function missingPath(project: string, found: string, rest: string): string | undefined {
  if (existsSync(path.join(project, found))) return undefined;
  const [more = ''] = goesOn.exec(rest) ?? [];
  const whole = (found + more).replace(/\.+$/, '');
  if (more !== '' && existsSync(path.join(project, whole))) return undefined;
  const [folder, name] = [path.dirname(found), path.basename(found)];
  // "src/api" is src/api.ts to whoever imports it.
  const longer = [
    ...(name.includes('.') || found.endsWith('/') ? [] : [`${name}.`]),
    ...(rest === '' ? [] : [name + rest.charAt(0)]),
  ];
  if (namesIn(path.join(project, folder)).some((each) => longer.some((begin) => each.startsWith(begin))))
    return undefined;
  return glued.test(more) ? found : whole;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A path whose first folder is not there either was hardly ever one of this project. */
function isWithin(project: string, word: string): boolean {
  const [first = ''] = word.replace(/^\.\//, '').split('/', 1);
  return first !== '..' && existsSync(path.join(project, first));
}

/** Undefined where there is no package.json to say so. */
function hasScript(project: string, name: string): boolean | undefined {
  try {
    const manifest = path.join(project, 'package.json');
    if (statSync(manifest).size > MAX_MANIFEST) return undefined;
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(manifest, 'utf8')));
    return parsed.success ? Object.hasOwn(parsed.data.scripts, name) : undefined;
  } catch {
    return undefined;
  }
}
