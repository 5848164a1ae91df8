import { setTimeout as pause } from 'node:timers/promises';
import cliProgress from 'cli-progress';
import * as z from 'zod';
import { count } from '../../shared/amounts.ts';
import type { EngineApi } from '../../shared/engine-api.ts';
import type { SecretReport } from '../../shared/safety-reports.ts';
import { type Context, UsageError, defineCommand } from '../command.ts';
import { reportJourney } from './journey.ts';
import { oneLine } from '../text.ts';

/** How often to ask how far it is, in milliseconds. */
const ASK_MS = 200;

export const report = defineCommand({
  name: 'report',
  summary: 'Report what your session files hold: "report secrets" or "report journey".',
  operands: [{ name: 'secrets|journey', required: true }],
  notes: [
    '"journey": what was done in this project, day by day, and what proved it.',
    '"secrets": lists file, line and kind of every secret in the session files, never the value: live and archived sessions, copies of them, Codex’s list of prompts (history.jsonl), and with --claude-home the sessions of Claude Code. These files are kept in clear text; Carryover changes none of them. What to do is for you to decide: mostly, replace the secret where it is used.',
    'The exit code is 1 when secrets were found.',
  ],
  options: {},
  schema: z.strictObject({}),
  async run(context, _values, [what]) {
    if (what === 'journey') return reportJourney(context);
    if (what !== 'secrets')
      throw new UsageError(
        'There are two reports: "carryover report secrets" and "carryover report journey".',
      );
    const found = await waitFor(context, await context.engine());
    if (context.json) await context.out.json(found, 2);
    else await context.out.lines(reportLines(context, found));
    return found.total > 0 ? 1 : 0;
  },
});

async function waitFor(context: Context, api: EngineApi): Promise<SecretReport> {
  const bar =
    context.isTTY.stderr && !context.json
      ? new cliProgress.SingleBar({
          format: 'Reading sessions [{bar}] {percentage} %',
          ...{ barsize: 30, clearOnComplete: true, hideCursor: true, stream: context.err.stream },
        })
      : undefined;
  try {
    let now = await api.reportSecrets('start');
    bar?.start(Math.max(1, now.totalBytes), 0);
    while (now.state === 'running') {
      await pause(ASK_MS, undefined, { signal: context.signal });
      now = await api.reportSecrets('look');
      bar?.setTotal(Math.max(1, now.totalBytes));
      bar?.update(now.bytes);
    }
    return now;
  } catch (error) {
    if (context.signal.aborted) await api.reportSecrets('stop');
    throw error;
  } finally {
    bar?.stop();
  }
}

function reportLines({ style }: Context, found: SecretReport): string[] {
  const lines: string[] = [];
  let file = '';
  for (const secret of found.secrets) {
    if (secret.file !== file) lines.push(oneLine(secret.file));
    file = secret.file;
    const times = secret.count > 1 ? ` (${secret.count} times)` : '';
    lines.push(`  line ${secret.line}  ${oneLine(secret.kind)}${style.faint(times)}`);
  }
  if (found.unlisted > 0) lines.push(`${count(found.unlisted, 'more place')} not listed.`);
  if (found.skipped > 0) lines.push(`${count(found.skipped, 'line')} too long to look at.`);
  lines.push(...found.unreadable.map((problem) => oneLine(problem)));
  const sum = found.total === 0 ? 'no secret found' : `secrets in ${count(found.total, 'line')}`;
  return [...lines, `Looked at ${count(found.files, 'session file')}: ${sum}.`];
}
