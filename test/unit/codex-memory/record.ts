import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { ensureCodex } from '../../../scripts/tools/codex.ts';
import { type ChainCase, brief, chainCases, layOut } from './cases.ts';

const promptSchema = z.array(
  z.looseObject({
    role: z.string().optional(),
    content: z.array(z.looseObject({ text: z.string().optional() })).optional(),
  }),
);

/** What the real Codex gives its model as AGENTS.md text in this situation; null for nothing. Makes no model call. */
export function askCodex(binary: string, situation: ChainCase): string | null {
  const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'carryover-chain-')));
  try {
    const { codexHome, project, cwd } = layOut(situation, base);
    if (situation.git === true) execFileSync('git', ['init', '-q', project]);
    const printed = execFileSync(binary, ['debug', 'prompt-input', 'x'], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: base, CODEX_HOME: codexHome },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 16_777_216,
    });
    const texts = promptSchema
      .parse(JSON.parse(printed.toString('utf8')))
      .filter(({ role }) => role === 'user')
      .flatMap(({ content = [] }) => content.map(({ text = '' }) => text));
    const given = texts.find((text) => text.startsWith('# AGENTS.md instructions'));
    return given === undefined
      ? null
      : given.slice(given.indexOf('<INSTRUCTIONS>\n') + 15, given.lastIndexOf('\n</INSTRUCTIONS>'));
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const version = '0.169.0';
  const binary = await ensureCodex(version);
  const given = Object.fromEntries(
    chainCases.map((situation) => [situation.name, brief(askCodex(binary, situation))]),
  );
  const file = path.join(import.meta.dirname, 'recorded.json');
  writeFileSync(file, `${JSON.stringify({ codex: version, given }, null, 2)}\n`);
}
