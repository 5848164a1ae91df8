import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type JournalEntry, journalEntrySchema } from '../../../src/review/journal-entries.ts';
import { type Review, type ReviewOptions, createReview } from '../../../src/review/review.ts';
import { type RuleFiles, diskRuleFiles } from '../../../src/review/rule-files.ts';
import { CarryoverError, type ErrorCode } from '../../../src/shared/errors.ts';
import type { Candidate, Finding, Scan } from '../../../src/shared/model.ts';
import { type Journal, openJournal } from '../../../src/store/journal.ts';

/** A person's disk: a home with a Codex home in it, and a project. */
export class World {
  readonly base = realpathSync(mkdtempSync(path.join(tmpdir(), 'carryover-review-')));
  readonly codexHome = path.join(this.base, '.codex');
  readonly stateDir = path.join(this.codexHome, 'carryover');
  readonly project = path.join(this.base, 'shop');
  readonly globalFile = path.join(this.codexHome, 'AGENTS.md');
  readonly projectFile = path.join(this.project, 'AGENTS.md');
  #time = 1_000;

  constructor() {
    mkdirSync(this.stateDir, { recursive: true });
    mkdirSync(path.join(this.project, '.git'), { recursive: true });
  }

  end(): void {
    rmSync(this.base, { recursive: true, force: true });
  }

  journal(): Journal<JournalEntry> {
    return openJournal(path.join(this.stateDir, 'decisions.jsonl'), journalEntrySchema);
  }

  /** A candidate for the project's rules. */
  forProject(text = 'Never edit vendor/.'): Candidate {
    const { project } = this;
    return candidate({ text, scope: 'project', project, destination: 'project-rules' });
  }

  /** A review as after a start: all it knows comes from the disk. */
  review(more: Partial<ReviewOptions> = {}): Review {
    const { codexHome, stateDir, base: home } = this;
    return createReview({
      ...{ codexHome, stateDir, home, gate, journal: this.journal(), now: () => (this.#time += 1) },
      ...more,
    });
  }

  read(file: string): string | null {
    return existsSync(file) ? readFileSync(file, 'latin1') : null;
  }

  write(file: string, content: string | Buffer): void {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Blocks texts with "SECRET" in them, wants a look at those with "LOOK"; what stands below a line "KEY:" is secret up to a blank line. */
const gate = {
  redactLines: (text: string): string =>
    text
      .replace(/(?<=^KEY:\n)(?:.+\n)+/gmu, (lines) => lines.replace(/.+/gu, '[REDACTED:test]'))
      .replaceAll('SECRET', '[REDACTED:test]'),
  scan(text: string): Promise<Scan> {
    const findings: Finding[] = [];
    for (const [word, verdict] of [
      ['SECRET', 'blocked'],
      ['LOOK', 'review'],
    ] as const) {
      const start = text.indexOf(word);
      const message = 'Take the secret out first.';
      if (start >= 0) findings.push({ rule: 'test', verdict, message, start, end: start + word.length });
    }
    const verdict = findings[0]?.verdict ?? 'ok';
    return Promise.resolve({ verdict, findings, redacted: text.replaceAll('SECRET', '[REDACTED:test]') });
  },
};

export function candidate(change: Partial<Candidate> = {}): Candidate {
  const text = change.text ?? 'Run `yarn test` first.';
  return {
    id: `c-${text}`,
    kind: 'preference',
    scope: 'global',
    project: null,
    destination: 'global-rules',
    text,
    score: 0.8,
    reasons: [],
    verdict: 'ok',
    findings: [],
    sessions: 1,
    firstSeen: 1,
    lastSeen: 1,
    status: 'open',
    evidence: [],
    ...change,
  };
}

/** Previews, then approves what was shown. */
export async function approve(
  review: Review,
  what: Candidate,
  change: Parameters<Review['preview']>[1] = {},
): Promise<string> {
  const { beforeHash } = await review.preview(what, change);
  return (await review.approve(what, { ...change, beforeHash })).decision.id;
}

export async function refusedAs(
  code: ErrorCode,
  message: RegExp,
  work: () => Promise<unknown>,
): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(error instanceof CarryoverError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, message);
    return true;
  });
}

/** The real disk and an own journal without the syncs, for tests that make very many decisions. */
export function unsynced(): Pick<ReviewOptions, 'journal' | 'files'> {
  const entries: JournalEntry[] = [];
  let backups = 0;
  return {
    journal: { entries: () => entries, append: (entry) => entries.push(entry), skipped: 0 },
    files: files({
      write: (file, bytes) => writeFileSync(file, bytes),
      backUp(folder, file) {
        const copy = path.join(folder, String((backups += 1)));
        mkdirSync(folder, { recursive: true });
        copyFileSync(file, copy);
        return copy;
      },
    }),
  };
}

/** The real disk with some calls replaced. */
export function files(change: Partial<RuleFiles>): RuleFiles {
  return { ...diskRuleFiles, ...change };
}
