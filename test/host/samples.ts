import type { Candidate, Evidence, Finding } from '../../src/shared/model.ts';
import type { Session } from '../../src/shared/session.ts';

export const PROJECT = '/home/ann/shop';
const DAY = 86_400_000;

export function fakeEvidence(values: Partial<Evidence> & { quote: string }): Evidence {
  return {
    thread: 't-cart',
    title: 'Add a test for the cart total',
    file: '/home/ann/.codex/sessions/cart.jsonl',
    line: 12,
    turn: 'turn-2',
    time: Date.now() - 3 * DAY,
    source: 'typed',
    ...values,
  };
}

export function fakeCandidate(values: Partial<Candidate> & { id: string; text: string }): Candidate {
  return {
    kind: 'project-rule',
    scope: 'project',
    project: PROJECT,
    destination: 'project-rules',
    score: 0.8,
    reasons: ['said outright', '3 sessions', '2 days old'],
    verdict: 'ok',
    findings: [],
    sessions: 3,
    firstSeen: Date.now() - 9 * DAY,
    lastSeen: Date.now() - 2 * DAY,
    status: 'open',
    evidence: [fakeEvidence({ quote: values.text })],
    ...values,
  };
}

export function fakeSession(values: Partial<Session> & { thread: string; title: string }): Session {
  return {
    project: PROJECT,
    cwd: PROJECT,
    originator: 'codex_vscode',
    file: `/home/ann/.codex/sessions/${values.thread}.jsonl`,
    started: Date.now() - 3_600_000,
    updated: Date.now() - 600_000,
    turns: 4,
    messages: 31,
    bytes: 120_000,
    live: false,
    archived: false,
    parent: null,
    subagent: false,
    ...values,
  };
}

/** What the gate would say about `c-token`. */
export const secret: Finding = {
  rule: 'secret/github-token',
  verdict: 'blocked',
  message: 'Holds what looks like a GitHub token.',
  start: 11,
  end: 30,
};

/** Candidates of every group, for pictures and for tests. */
export function sampleCandidates(): Candidate[] {
  return [
    fakeCandidate({
      id: 'c-unit',
      text: 'Run `yarn test:unit` before saying you are done.',
      score: 0.93,
      evidence: [
        fakeEvidence({
          quote: 'From now on run `yarn test:unit` in this repo before you say that you are done.',
        }),
        fakeEvidence({
          quote: 'did you run the unit tests?',
          thread: 't-checkout',
          title: 'Checkout forgets the coupon when the cart is reloaded',
          time: Date.now() - 9 * DAY,
          line: 40,
        }),
        fakeEvidence({
          quote: '$ yarn test:unit\nexit 1\n2 failing: cart total, coupon',
          source: 'observed',
          thread: 't-checkout',
          time: Date.now() - 9 * DAY,
          line: 44,
        }),
      ],
    }),
    fakeCandidate({
      id: 'c-vendor',
      text: 'vendor/ is generated upstream, never edit it.',
      sessions: 2,
      lastSeen: Date.now() - 5 * DAY,
      score: 0.81,
      reasons: ['a correction', '2 sessions', '5 days old'],
      kind: 'correction',
    }),
    fakeCandidate({
      id: 'c-port',
      text: 'When port 5432 is refused, run `docker compose up -d db` first.',
      kind: 'trap',
      sessions: 2,
      score: 0.64,
      reasons: ['failed, then passed', '2 sessions'],
    }),
    fakeCandidate({
      id: 'c-english',
      text: 'Write commit messages in English, in the imperative.',
      scope: 'global',
      destination: 'global-rules',
      kind: 'preference',
      score: 0.77,
      sessions: 4,
    }),
    fakeCandidate({
      id: 'c-approve',
      text: 'Do not ask before running tests.',
      scope: 'global',
      destination: 'global-rules',
      project: null,
      kind: 'preference',
      verdict: 'review',
      sessions: 1,
      score: 0.5,
      findings: [
        {
          rule: 'power/approvals',
          verdict: 'review',
          message: 'Takes a question away from you.',
          start: 0,
          end: 10,
        },
      ],
    }),
    fakeCandidate({
      id: 'c-blog',
      text: 'Posts go under content/, one folder each.',
      project: '/home/ann/blog',
      sessions: 1,
    }),
    fakeCandidate({
      id: 'c-token',
      text: 'Push with [REDACTED:github-token].',
      verdict: 'blocked',
      findings: [secret],
      sessions: 1,
      score: 0.4,
    }),
  ];
}

export function sampleSessions(): Session[] {
  return [
    fakeSession({ thread: 't-cart', title: 'Add a test for the cart total', live: true, turns: 14 }),
    fakeSession({
      thread: 't-checkout',
      title: 'Checkout forgets the coupon when the cart is reloaded',
      turns: 6,
      updated: Date.now() - 9 * DAY,
    }),
    fakeSession({
      thread: 't-blog',
      title: 'New post about winter',
      project: '/home/ann/blog',
      originator: 'codex-tui',
      // Two days: what ended ten minutes ago may have ended yesterday.
      updated: Date.now() - 2 * DAY,
    }),
  ];
}
