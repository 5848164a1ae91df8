import { dirname } from 'node:path';
import { count, size } from '../../shared/amounts.ts';
import { unreadableRules } from '../../shared/labels.ts';
import type { Memory, MemoryFile, Scope } from '../../shared/model.ts';
import type { Status } from '../../shared/status.ts';
import { neverRead } from '../last-read.ts';
import { toldProblem } from '../problems.ts';
import { type DoctorFinding, note, ok, wrong } from './findings.ts';

/** What the engine says about itself. */
export function lookAtStatus(status: Status): DoctorFinding[] {
  const known = `${count(status.sessions, 'session')}, ${count(status.messages, 'message')}`;
  return [
    status.lastScan === null ? note('Index', ...neverRead(status)) : ok('Index', known),
    ...lookAtClaude(status),
    ...(status.database === undefined ? [] : [ok('Database', status.database)]),
    ok('Owner', `process ${status.ownerPid}${status.ownerPid === process.pid ? ' (this one)' : ''}`),
    ...status.problems.map((problem) => {
      const { message, advice } = toldProblem(problem, status.codexHome);
      return wrong('Engine', message, advice ?? 'Put that right, then run "carryover scan".');
    }),
  ];
}

/** Claude Code's history, where it is wanted or stands in the index. */
function lookAtClaude({ claude }: Status): DoctorFinding[] {
  const name = 'Claude Code';
  if (claude === undefined || (claude.home === null && claude.sessions === 0)) return [];
  const known = `${count(claude.sessions, 'session')} for recall alone`;
  if (claude.home === null) return [note(name, `${known}; nothing new is read`)];
  if (claude.found) return [ok(name, `${known}, from ${claude.home}`)];
  return [note(name, `${claude.home} has no folder "projects"; there is nothing to take in. ${known}`)];
}

/** What Codex reads in this folder, file by file. */
export function lookAtMemory({ files, folders = [], unreadable = [], budget }: Memory): DoctorFinding[] {
  const passedOver = [
    ...folders.map(({ path, scope }) =>
      wrong(
        nameOf(scope),
        `${path} is a folder: Codex passes over it.`,
        'Move it away. Then rules can be written there.',
      ),
    ),
    ...unreadable.map(({ path, scope }) =>
      wrong(
        nameOf(scope),
        `${path}: ${unreadableRules(scope)}`,
        'Give yourself the right to read it. If it is a link to itself, delete it.',
      ),
    ),
  ];
  if (files.length === 0)
    return [...passedOver, note('AGENTS.md', 'Codex is given no rules in this folder.')];
  // One that cannot be read keeps the others from Codex: it is named once, and there is nothing to put right in them.
  const barred = unreadable.some(({ scope }) => scope === 'project');
  const share = budget.limit === 0 ? 100 : Math.round((100 * budget.used) / budget.limit);
  return [
    ...files.map((file) =>
      barred && file.scope === 'project'
        ? note(nameOf(file.scope), `${file.path}: ${file.note ?? 'Codex does not read it.'}`)
        : lookAtMemoryFile(file, files),
    ),
    ...passedOver,
    ok('Budget', `${size(budget.used)} of ${size(budget.limit)} for project rules (${share} %)`),
  ];
}

function lookAtMemoryFile(file: MemoryFile, files: readonly MemoryFile[]): DoctorFinding {
  const name = nameOf(file.scope);
  if (file.damage !== undefined && file.given > 0) {
    const advice = 'Put it right in an editor, and save it as UTF-8.';
    return wrong(name, `${file.path}: ${file.damage}`, advice);
  }
  const rules = file.rules.length === 0 ? '' : `, ${count(file.rules.length, 'rule')} from you`;
  if (file.given >= file.bytes) return ok(name, `${file.path} (${size(file.bytes)}${rules})`);
  const why = file.note ?? (file.given === 0 ? 'Codex does not read it.' : 'Codex reads only a part of it.');
  const message = `${file.path}: ${why}`;
  if (file.given > 0) {
    const advice = `Only ${size(file.given)} of ${size(file.bytes)} arrive: shorten the project's rules, or raise project_doc_max_bytes.`;
    return wrong(name, message, advice);
  }
  const hides = files.some(
    (other) => other !== file && other.given > 0 && dirname(other.path) === dirname(file.path),
  );
  // A person may hide a file on purpose; it is wrong only when approved rules are lost by it.
  if (hides && file.rules.length === 0) return note(name, message);
  return hides
    ? wrong(name, message, `The rules in it do not reach Codex: move them to the file that hides it.`)
    : wrong(name, message, `Shorten the files above it, or raise project_doc_max_bytes.`);
}

function nameOf(scope: Scope): string {
  return scope === 'global' ? 'Global rules' : 'Project rules';
}
