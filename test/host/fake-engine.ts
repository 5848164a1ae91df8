import type { EngineApi, EngineEvents } from '../../src/shared/engine-api.ts';
import { CarryoverError } from '../../src/shared/errors.ts';
import type { Candidate, Decision } from '../../src/shared/model.ts';
import { PROJECT, sampleCandidates, sampleSessions, secret } from './samples.ts';

/** What the engine says of a file that somebody else changed. */
export const MEANWHILE = 'New there: “another writer”.';

/** An engine in memory for tests of the surfaces: a handful of candidates and sessions, decisions that work, no files. */
export interface FakeEngine extends EngineApi {
  /** What stands in each destination's file now. Tests change it to play another writer. */
  files: Record<'global-rules' | 'project-rules', string>;
  /** How often each method was called. */
  calls: Map<string, number>;
  add(candidate: Candidate): void;
  /** Puts it in the place of the one with its id. */
  replace(candidate: Candidate): void;
}

const HEAD = '# Shop\n\nA small web shop.\n';
const LAST_SCAN_AGO = 120_000;

export function createFakeEngine(
  candidates = sampleCandidates(),
  sessions = sampleSessions(),
  onChanged: EngineEvents['changed'] = () => undefined,
): FakeEngine {
  const decisions: Decision[] = [];
  const calls = new Map<string, number>();
  const files = { 'global-rules': '', 'project-rules': HEAD };
  const paths = { 'global-rules': '/home/ann/.codex/AGENTS.md', 'project-rules': `${PROJECT}/AGENTS.md` };
  const called = (method: string): Promise<void> => {
    calls.set(method, (calls.get(method) ?? 0) + 1);
    return Promise.resolve();
  };
  const find = (id: string): Candidate => {
    const found = candidates.find((candidate) => candidate.id === id);
    if (found === undefined) throw new CarryoverError('not-found', 'There is no such candidate.');
    return found;
  };
  const open = (): Candidate[] => candidates.filter(({ status }) => status === 'open');
  const decide = (candidate: Candidate, decision: Decision): { decision: Decision } => {
    candidate.status = decision.type === 'approve' ? 'approved' : 'archived';
    decisions.unshift(decision);
    onChanged(['candidates', 'memory', 'status']);
    return { decision };
  };
  const hash = (text: string): string => `h${text.length}`;

  return {
    files,
    calls,
    add: (candidate) => {
      candidates.push(candidate);
      onChanged(['candidates']);
    },
    replace: (candidate) => {
      candidates.splice(candidates.indexOf(find(candidate.id)), 1, candidate);
      onChanged(['candidates']);
    },
    status() {
      void called('status');
      return Promise.resolve({
        state: 'ready',
        progress: null,
        codexHome: '/home/ann/.codex',
        stateDir: '/home/ann/.codex/carryover',
        sessions: sessions.length,
        messages: 93,
        problems: [],
        lastScan: Date.now() - LAST_SCAN_AGO,
        ownerPid: process.pid,
      });
    },
    scan: () =>
      Promise.resolve({
        files: 3,
        sessions: 3,
        messages: 93,
        bytes: 360_000,
        seconds: 0.1,
        candidates: open().length,
        skipped: 0,
      }),
    rebuild() {
      return this.scan();
    },
    stopRebuild: () => called('stopRebuild'),
    countOpen: () => Promise.resolve(open().length),
    candidates(filter) {
      void called('candidates');
      return Promise.resolve(
        candidates
          .filter(({ status }) => filter.status === undefined || status === filter.status)
          .map((c) => ({ ...c })),
      );
    },
    async candidate(id) {
      await called('candidate');
      return find(id);
    },
    async preview(id, change) {
      await called('preview');
      const candidate = find(id);
      const text = change.text ?? candidate.text;
      const destination = change.destination ?? candidate.destination;
      const before = files[destination];
      const leaks = text.includes('ghp_') || candidate.verdict === 'blocked';
      const start = before.split('\n').length;
      const body = ['<!-- carryover -->', `- ${text}`, '<!-- /carryover -->'];
      const context = destination === 'project-rules' ? [' ', ' A small web shop.'] : [];
      return {
        candidate: id,
        text,
        destination,
        path: paths[destination],
        diff: [
          '--- AGENTS.md',
          '+++ AGENTS.md',
          `@@ -${start - context.length},${context.length} +${start - context.length},${context.length + 4} @@`,
          ...context,
          '+',
          ...body.map((line) => `+${line}`),
          '',
        ].join('\n'),
        beforeHash: hash(before),
        scan: leaks
          ? { verdict: 'blocked', findings: [secret], redacted: text }
          : { verdict: candidate.verdict, findings: candidate.findings, redacted: text },
        blocked: leaks ? secret.message : null,
        warnings:
          destination === 'project-rules' || candidate.verdict === 'ok'
            ? []
            : ['AGENTS.override.md hides this file from Codex.'],
        budget:
          destination === 'project-rules'
            ? { used: before.length + text.length + 3_000, limit: 32_768 }
            : null,
        ...(change.since !== undefined && change.since !== hash(before) && { meanwhile: MEANWHILE }),
      };
    },
    async approve(id, { text, destination, beforeHash }) {
      await called('approve');
      const candidate = find(id);
      const to = destination ?? candidate.destination;
      if (hash(files[to]) !== beforeHash)
        throw new CarryoverError('changed-on-disk', 'The file changed since the diff was shown.');
      const said = text ?? candidate.text;
      const receipt = {
        id: `r-${id}`,
        candidate: id,
        text: said,
        destination: to,
        path: paths[to],
        beforeHash,
        afterHash: '',
        backup: null,
        time: Date.now(),
      };
      files[to] += `- ${said}\n`;
      return decide(candidate, {
        id: `d-${id}`,
        type: 'approve',
        candidate: id,
        text: said,
        time: Date.now(),
        receipt,
        undone: false,
      });
    },
    async archive(id) {
      await called('archive');
      const { text } = find(id);
      return decide(find(id), {
        id: `d-${id}`,
        type: 'archive',
        candidate: id,
        text,
        time: Date.now(),
        receipt: null,
        undone: false,
      });
    },
    async previewRetire({ path, text, since }) {
      await called('previewRetire');
      const destination = path === paths['global-rules'] ? 'global-rules' : 'project-rules';
      return {
        candidate: null,
        ...{ text, destination, path },
        diff: `--- AGENTS.md\n+++ AGENTS.md\n@@ -1,1 +0,0 @@\n-- ${text}\n`,
        beforeHash: hash(files[destination]),
        warnings: [],
        ...(since !== undefined && since !== hash(files[destination]) && { meanwhile: MEANWHILE }),
      };
    },
    async retire({ path, text, beforeHash }) {
      await called('retire');
      const destination = path === paths['global-rules'] ? 'global-rules' : 'project-rules';
      const before = files[destination];
      if (hash(before) !== beforeHash)
        throw new CarryoverError('changed-on-disk', 'The file changed since the diff was shown.');
      files[destination] = before.replace(`- ${text}\n`, '');
      const change = { candidate: null, text, destination, path, beforeHash } as const;
      const receipt = { id: 'r-retire', ...change, afterHash: '', backup: null, time: Date.now() };
      const { id, candidate, time } = receipt;
      const decision = { id, type: 'retire', candidate, text, time, receipt, undone: false } as const;
      decisions.unshift(decision);
      onChanged(['candidates', 'memory', 'status']);
      return { decision };
    },
    async undo(id) {
      await called('undo');
      const decision = decisions.find(
        (d) => !d.undone && (id === null || d.id === id || d.receipt?.id === id),
      );
      if (decision === undefined) throw new CarryoverError('nothing-to-undo', 'There is nothing to undo.');
      decision.undone = true;
      const { candidate, receipt } = decision;
      if (candidate !== null) find(candidate).status = 'open';
      if (decision.type === 'retire' && receipt !== null) files[receipt.destination] += `- ${receipt.text}\n`;
      else if (receipt !== null)
        files[receipt.destination] = files[receipt.destination].replace(`- ${receipt.text}\n`, '');
      onChanged(['candidates', 'memory', 'status']);
      return { decision, receipt };
    },
    decisions: ({ limit }) => Promise.resolve(decisions.slice(0, limit)),
    recall({ query, project }) {
      void called('recall');
      const words = query.split(/\s+/).filter((word) => !word.includes(':'));
      const all = candidates.flatMap((candidate) =>
        candidate.evidence.map((e) => ({ e, project: candidate.project })),
      );
      const found = all.filter(
        ({ e, project: of }) =>
          (project == null || of === project) &&
          words.every((word) => e.quote.toLowerCase().includes(word.toLowerCase())),
      );
      const hits = found.slice(0, 3).map(({ e, project: of }) => {
        const start = e.quote.toLowerCase().indexOf((words[0] ?? '').toLowerCase());
        const mark: [number, number] = [start, start + (words[0] ?? '').length];
        return {
          thread: e.thread,
          title: e.title,
          project: of,
          role: e.source === 'typed' ? ('user' as const) : ('command' as const),
          time: e.time,
          line: e.line,
          snippet: e.quote,
          marks: [mark],
          exit: e.source === 'typed' ? null : 1,
        };
      });
      return Promise.resolve({ hits, total: found.length, capped: false });
    },
    sessions({ project, limit }) {
      void called('sessions');
      return Promise.resolve(
        sessions.filter((s) => project == null || s.project === project).slice(0, limit),
      );
    },
    async transcript(thread) {
      await called('transcript');
      const session = sessions.find((s) => s.thread === thread);
      if (session === undefined) throw new CarryoverError('not-found', 'There is no such session.');
      const turns = Array.from({ length: 12 }, (_, turn) => [
        `## ${turn + 1} · 14:${String(turn).padStart(2, '0')} · you`,
        '',
        turn === 1
          ? 'From now on run `yarn test:unit` in this repo before you say that you are done.'
          : 'Go on.',
        '',
        '$ yarn test:unit  exit 1',
        '  2 failing',
        '    cart total',
        '    coupon',
        '',
        'Both tests pass now.',
        '',
      ]);
      const height = turns[0]?.length ?? 0;
      return {
        session,
        text: [`# ${session.title}`, '', ...turns.flat()].join('\n'),
        rows: turns.map((_, turn) => ({
          row: 2 + turn * height,
          line: 2 + turn * 10,
          turn: `turn-${turn + 1}`,
        })),
        folds: turns.map((_, turn): [number, number] => [2 + turn * height + 4, 2 + turn * height + 7]),
      };
    },
    memory: () =>
      Promise.resolve({
        files: [
          {
            path: paths['global-rules'],
            scope: 'global',
            bytes: 812,
            given: 812,
            note: null,
            rules: [{ text: 'Answer in English.', line: 3, candidate: null }],
          },
          {
            path: paths['project-rules'],
            scope: 'project',
            bytes: 3_174,
            given: 3_174,
            note: null,
            rules: [
              { text: 'Use the pnpm that corepack brings.', line: 8, candidate: null },
              { text: 'Prices are in cents, everywhere.', line: 9, candidate: null },
            ],
          },
          {
            path: `${PROJECT}/api/AGENTS.md`,
            scope: 'project',
            bytes: 40_000,
            given: 0,
            note: 'Codex stops reading before this file: the budget is used up.',
            rules: [],
          },
        ],
        budget: { used: 3_174, limit: 32_768 },
      }),
    brief: () =>
      Promise.resolve({
        project: PROJECT,
        text: 'What earlier Codex sessions in shop left behind.\n\nRules in force:\n- Use pnpm. (approved, 2 sessions)',
        lines: [{ section: 'rules', text: 'Use pnpm.', sessions: 2 }],
      }),
    journey: () => Promise.resolve({ project: PROJECT, days: [], more: false }),
    projectOf: (folder) => Promise.resolve(folder.includes('shop') || folder.includes('ws') ? PROJECT : null),
    check: (text) => Promise.resolve({ verdict: 'ok', findings: [], redacted: text }),
    explain: () => Promise.resolve([]),
    scanMemory: () => Promise.resolve({ files: 1, findings: [], cut: false }),
    newMemorySecrets: () => Promise.resolve([]),
    ignoreMemorySecrets: () => Promise.resolve(),
    reportSecrets: () =>
      Promise.resolve({
        ...{ state: 'done', files: 1, totalFiles: 1, bytes: 1, totalBytes: 1 },
        ...{ secrets: [], total: 0, unlisted: 0, skipped: 0, unreadable: [] },
      }),
  };
}
