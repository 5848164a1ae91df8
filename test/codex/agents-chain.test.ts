import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { ensureCodex } from '../../scripts/tools/codex.ts';
import { brief, chainCases } from '../unit/codex-memory/cases.ts';
import { askCodex } from '../unit/codex-memory/record.ts';

const file = path.join(import.meta.dirname, '..', 'unit', 'codex-memory', 'recorded.json');
const { given } = z
  .object({ given: z.record(z.string(), z.string().nullable()) })
  .parse(JSON.parse(readFileSync(file, 'utf8')));

/** What the binary of 0.142 does otherwise: there, names with a slash were followed. */
const OTHERWISE_IN_OLD: Readonly<Record<string, string>> = { 'fallback names with a slash': 'X' };

describe('the AGENTS.md chain of the real Codex', function () {
  this.timeout(60_000);

  it('is still what was recorded', async () => {
    const binary = await ensureCodex('0.169.0');
    const now = Object.fromEntries(chainCases.map((each) => [each.name, brief(askCodex(binary, each))]));
    assert.deepEqual(now, given);
  });

  it('was the same in old versions but for one thing', async () => {
    const binary = await ensureCodex('0.142.3');
    const then = Object.fromEntries(chainCases.map((each) => [each.name, brief(askCodex(binary, each))]));
    assert.deepEqual(then, { ...given, ...OTHERWISE_IN_OLD });
  });
});
