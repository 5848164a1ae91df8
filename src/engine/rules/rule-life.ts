import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Review } from '../../review/review.ts';
import type { Memory, MemoryFile, RuleLife } from '../../shared/model.ts';
import type { Heard } from '../candidates/said-again.ts';
import type { GivenRules } from './given-rules.ts';
import { DAY } from '../../shared/dates.ts';

/** How far back before the approval corrections are counted, in days. */
const BEFORE_DAYS = 30;
/** A rule that reached nobody for so many days is proposed for retirement. */
const UNUSED_DAYS = 90;
const AGAIN = { said: 'It had to be said again', met: 'It came up again' } as const;
/** package.json files are small; a larger one is not read. */
const MAX_MANIFEST = 1_048_576;

export interface RuleLifeParts {
  given: Pick<GivenRules, 'reachOf' | 'sessionsSince'>;
  decisions: Pick<Review, 'approvalOf'>;
  /** When a candidate was heard in any of its wordings, or in those of the rule, in a project or anywhere. */
  heardAt: (candidate: string, rule: string, project: string | null) => Heard;
  now: () => number;
}

/** Tells for each rule of ours what became of it: whether Codex was given it, and whether it had to be said again. */
export function withRuleLife(memory: Memory, project: string | null, parts: RuleLifeParts): Memory {
  return {
    ...memory,
    files: memory.files.map((file) => ({
      ...file,
      rules: file.rules.map((rule) => ({ ...rule, life: lifeOf(file, rule, project, parts) })),
    })),
  };
}

function lifeOf(
  file: MemoryFile,
  { text, line }: MemoryFile['rules'][number],
  project: string | null,
  parts: RuleLifeParts,
): RuleLife {
  const { given, decisions, heardAt, now } = parts;
  const approval = decisions.approvalOf(file.path, text);
  const since = approval?.time ?? null;
  const where = file.scope === 'project' ? project : null;
  const reach = given.reachOf(text, where);
  const all = approval === null ? null : heardAt(approval.candidate, text, where);
  const heard = approval === null || all === null ? null : heardAround(all, approval.time);
  // What stands above the line in which Codex stops reading reaches it.
  const read = file.note === null || line < (file.stopsAtLine ?? 0);
  const started = since === null ? 0 : given.sessionsSince(since, where);
  const gone = missingIn(text, where);
  const idleFrom = now() - UNUSED_DAYS * DAY;
  const lastHeard = Math.max(0, ...(heard?.how === 'proved' ? [] : (all?.times ?? [])));
  // What somebody had to say since then is needed, and was not given to anybody all the same.
  const idle = since !== null && Math.max(reach.last ?? 0, since, lastHeard) < idleFrom;
  const atRest = idle && given.sessionsSince(idleFrom, where) === 0;
  return {
    given: {
      ...reach,
      why: reach.sessions > 0 && read ? null : whyNot(read ? null : file.note, started, where),
    },
    heard,
    advice: [
      ...(heard !== null && heard.since > 0 && heard.how !== 'proved'
        ? [`${AGAIN[heard.how ?? 'said']}${remedy(reach, read, lastHeard)}`]
        : []),
      ...(idle
        ? [
            `${atRest ? `No session ran ${where === null ? '' : 'here '}and none` : 'No session'} was given it for ${UNUSED_DAYS} days. Retire it if it is no longer needed.`,
          ]
        : []),
      ...gone.map((what) => `${what} is gone. Reword it or retire it.`),
    ],
  };
}

/** Other words help nobody who is not given them. */
function remedy(
  reach: Pick<RuleLife['given'], 'sessions' | 'last'>,
  read: boolean,
  lastHeard: number,
): string {
  const move = 'Move it to where Codex reads it, or retire it.';
  if (reach.sessions === 0) return `, and no session was given it. ${move}`;
  if (!read && lastHeard > (reach.last ?? 0)) return `, and Codex is no longer given it. ${move}`;
  return '. Word it more clearly, move it, or retire it.';
}

function heardAround({ how, times }: Heard, approved: number): NonNullable<RuleLife['heard']> {
  const from = approved - BEFORE_DAYS * DAY;
  return {
    before: times.filter((time) => time >= from && time <= approved).length,
    days: BEFORE_DAYS,
    since: times.filter((time) => time > approved).length,
    ...(how !== 'said' && { how }),
  };
}

function whyNot(note: string | null, started: number, project: string | null): string {
  if (note !== null) return note;
  if (started === 0) return project === null ? 'No session since.' : 'No session in this project since.';
  return 'The sessions since then went on with what they had been given before, or ran elsewhere.';
}

const runScript =
  /\b(?:npm|pnpm|yarn|bun) run ([\w:.-]*\w)|\bnpm (test|start)\b|\b(?:pnpm|yarn|bun) ([a-z]\w*:[\w:.-]*\w)/g;
const namedPath = /(?<![\w@./:-])(?:\.\/)?[\w@.-]+(?:\/[\w@.-]+)+\/?/g;
const manifestSchema = z.object({ scripts: z.record(z.string(), z.unknown()).default({}) });

/** What a rule names and the project no longer has: scripts of its package.json, and paths. People seldom type backticks. */
function missingIn(text: string, project: string | null): string[] {
  if (project === null) return [];
  const missing: string[] = [];
  // Commands are run where the project begins.
  const plain = text.replace(/\$(?:PWD|\{PWD\})(?=\/)/g, '.');
  const paths = [...plain.matchAll(namedPath)]
    // "src/foo*.ts" stands for many.
    .filter(({ 0: found, index }) => !/[*[{<$]/.test(plain.charAt(index + found.length)))
    .map(([found]) => found.replace(/\.+$/, ''))
    .filter((found) => isWithin(project, found));
  // A script may be one of a package that the rule names.
  const packages = [project, ...paths.map((each) => path.join(project, each))];
  for (const [, run, common, direct] of text.matchAll(runScript)) {
    const name = run ?? common ?? direct ?? '';
    const known = packages.map((each) => hasScript(each, name));
    if (known[0] === false && !known.includes(true)) missing.push(`The script \`${name}\``);
  }
  for (const each of paths) if (!existsSync(path.join(project, each))) missing.push(`\`${each}\``);
  return [...new Set(missing)].slice(0, 3);
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
