import type { EngineApi } from '../../../src/shared/engine-api.ts';
import { CarryoverError } from '../../../src/shared/errors.ts';
import type { Candidate, Decision, Preview, Retirement } from '../../../src/shared/model.ts';
import type { Session } from '../../../src/shared/session.ts';
import type { Status } from '../../../src/shared/status.ts';

/** Noon of a day in 2026; every sample's time is counted from it. */
export const NOW = Date.UTC(2026, 10, 21, 12);
const DAY = 86_400_000;

export function sampleCandidate(change: Partial<Candidate> = {}): Candidate {
  return {
    id: '3f2a91bc77d04e10',
    kind: 'project-rule',
    scope: 'project',
    project: '/home/ada/shop',
    destination: 'project-rules',
    text: 'Run `yarn test:unit` before saying you are done.',
    score: 0.82,
    reasons: ['said outright', 'heard in 3 sessions'],
    verdict: 'ok',
    findings: [],
    sessions: 3,
    firstSeen: NOW - 9 * DAY,
    lastSeen: NOW - 2 * DAY,
    status: 'open',
    evidence: [
      {
        thread: 'thread-1',
        title: 'Add a test for the cart total',
        file: '/home/ada/.codex/sessions/2026/11/19/rollout-1.jsonl',
        line: 12,
        turn: 'turn-1',
        time: NOW - 2 * DAY,
        quote: 'From now on run yarn test:unit before you say you are done.',
        source: 'typed',
      },
    ],
    ...change,
  };
}

export function samplePreview(change: Partial<Preview> = {}): Preview {
  return {
    candidate: '3f2a91bc77d04e10',
    text: 'Run `yarn test:unit` before saying you are done.',
    destination: 'project-rules',
    path: '/home/ada/shop/AGENTS.md',
    diff: '--- AGENTS.md\n+++ AGENTS.md\n@@ -1,1 +1,2 @@\n # Shop\n+- Run `yarn test:unit` before saying you are done.\n',
    beforeHash: 'hash-before',
    scan: { verdict: 'ok', findings: [], redacted: 'Run `yarn test:unit` before saying you are done.' },
    blocked: null,
    warnings: [],
    budget: { used: 1_000, limit: 32_768 },
    ...change,
  };
}

export function sampleDecision(change: Partial<Decision> = {}): Decision {
  const id = 'decision-0001';
  const candidate = '3f2a91bc77d04e10';
  const text = 'Run `yarn test:unit` before saying you are done.';
  return {
    id,
    type: 'approve',
    candidate,
    text,
    time: NOW,
    receipt: {
      id: 'receipt-0001',
      candidate,
      text,
      destination: 'project-rules',
      path: '/home/ada/shop/AGENTS.md',
      beforeHash: 'hash-before',
      afterHash: 'hash-after',
      backup: null,
      time: NOW,
    },
    undone: false,
    ...change,
  };
}

export function sampleRetirement(change: Partial<Retirement> = {}): Retirement {
  return {
    candidate: '3f2a91bc77d04e10',
    text: 'Run `yarn test:unit` before saying you are done.',
    destination: 'project-rules',
    path: '/home/ada/shop/AGENTS.md',
    diff: '--- AGENTS.md\n+++ AGENTS.md\n@@ -1,2 +1,1 @@\n # Shop\n-- Run `yarn test:unit` before saying you are done.\n',
    beforeHash: 'hash-before',
    warnings: [],
    ...change,
  };
}

export function sampleSession(change: Partial<Session> = {}): Session {
  return {
    thread: 'thread-1',
    title: 'Add a test for the cart total',
    project: '/home/ada/shop',
    cwd: '/home/ada/shop',
    originator: 'codex_vscode',
    file: '/home/ada/.codex/sessions/2026/11/19/rollout-1.jsonl',
    started: NOW - DAY,
    updated: NOW - DAY,
    turns: 14,
    messages: 40,
    bytes: 120_000,
    live: false,
    archived: false,
    parent: null,
    subagent: false,
    ...change,
  };
}

export function sampleStatus(change: Partial<Status> = {}): Status {
  return {
    state: 'ready',
    progress: null,
    codexHome: '/home/ada/.codex',
    stateDir: '/home/ada/.codex/carryover',
    sessions: 12,
    messages: 480,
    problems: [],
    lastScan: NOW - 60_000,
    ownerPid: 4_242,
    database: 'SQLite 3.50.4',
    ...change,
  };
}

/** Every call that was made, as `[method, ...params]`. */
export type Calls = unknown[][];

/** An engine that answers with samples and notes what it was asked. `answers` replaces single methods. */
export function fakeEngine(answers: Partial<EngineApi> = {}): { api: EngineApi; calls: Calls } {
  const calls: Calls = [];
  const candidates = [sampleCandidate()];
  const usual: EngineApi = {
    status: () => Promise.resolve(sampleStatus()),
    scan: () =>
      Promise.resolve({
        files: 2,
        sessions: 2,
        messages: 31,
        bytes: 65_536,
        seconds: 0.42,
        candidates: 3,
        skipped: 0,
      }),
    rebuild: () => api.scan(),
    stopRebuild: () => Promise.resolve(),
    countOpen: () => Promise.resolve(3),
    candidates: () => Promise.resolve(candidates),
    candidate: async (id) => {
      const found = (await api.candidates({})).find((candidate) => candidate.id === id);
      if (found === undefined) throw new CarryoverError('not-found', 'There is no such candidate.');
      return found;
    },
    preview: () => Promise.resolve(samplePreview()),
    approve: () => Promise.resolve({ decision: sampleDecision() }),
    archive: () => Promise.resolve({ decision: sampleDecision({ type: 'archive', receipt: null }) }),
    previewRetire: () => Promise.resolve(sampleRetirement()),
    retire: () => Promise.resolve({ decision: sampleDecision({ id: 'decision-0002', type: 'retire' }) }),
    undo: () =>
      Promise.resolve({ decision: sampleDecision({ undone: true }), receipt: sampleDecision().receipt }),
    decisions: () => Promise.resolve([sampleDecision()]),
    recall: () =>
      Promise.resolve({
        hits: [
          {
            thread: 'thread-1',
            title: 'Checkout times out',
            project: '/home/ada/shop',
            role: 'user',
            time: NOW - DAY,
            line: 7,
            snippet: 'the checkout timeout came from the token refresh',
            marks: [[4, 12]],
            exit: null,
          },
        ],
        total: 1,
        capped: false,
      }),
    sessions: () => Promise.resolve([sampleSession()]),
    transcript: () => Promise.resolve({ session: sampleSession(), text: '', rows: [], folds: [] }),
    memory: () =>
      Promise.resolve({
        files: [
          {
            path: '/home/ada/shop/AGENTS.md',
            scope: 'project',
            bytes: 900,
            given: 900,
            note: null,
            rules: [],
          },
        ],
        budget: { used: 900, limit: 32_768 },
      }),
    brief: () =>
      Promise.resolve({
        project: '/home/ada/shop',
        text: 'What earlier Codex sessions in shop left behind.\n\nRules in force:\n- Use pnpm. (approved, 2 sessions)',
        lines: [{ section: 'rules', text: 'Use pnpm.', sessions: 2 }],
      }),
    journey: () => Promise.resolve({ project: '/home/ada/shop', days: [], more: false }),
    projectOf: () => Promise.resolve('/home/ada/shop'),
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
  const api: EngineApi = { ...usual, ...answers };
  // The notes are taken in front of whatever answers.
  const noted = new Proxy(api, {
    get(target, name, receiver): unknown {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return (...params: unknown[]): unknown => {
        calls.push([String(name), ...params]);
        return Reflect.apply(method, target, params);
      };
    },
  });
  return { api: noted, calls };
}
