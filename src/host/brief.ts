import { env, window } from 'vscode';
import * as z from 'zod';
import type { EngineApi } from '../shared/engine-api.ts';
import { CarryoverError } from '../shared/errors.ts';
import { NO_BRIEF } from '../shared/journey.ts';
import { count, withoutHidden } from './format.ts';
import type { Reports } from './reports.ts';

const MAX_TASK = 20_000;

const OPEN = 'Open';

/**
 * Copies what the next session in a folder's project should know, says so, and opens it for whoever wants to read what was copied. Asks
 * what it is about, unless it was called with that; an empty answer is one too.
 */
export async function copyBrief(
  { engine, reports }: { engine: EngineApi; reports: Reports },
  folder: string | null,
  args: readonly unknown[],
): Promise<void> {
  if (folder === null)
    throw new CarryoverError('not-found', 'Open a folder first: a brief is about one project.');
  const given = z.string().max(MAX_TASK).safeParse(args[0]);
  const task = given.success
    ? given.data
    : await window.showInputBox({
        title: 'Brief for the Next Session',
        prompt: 'What will it be about? Leave this empty for the brief of the whole project.',
        placeHolder: 'for example: round the totals in src/cart.ts',
      });
  if (task === undefined) return;
  const { text, lines } = await engine.brief(folder, { task: task.slice(0, MAX_TASK) });
  if (text === '') {
    const read = (await engine.status()).lastScan !== null;
    throw new CarryoverError(
      'not-found',
      read ? NO_BRIEF : 'Your sessions are still being read. Try again when that is done.',
    );
  }
  await env.clipboard.writeText(text);
  // The command is done when it has copied, not when somebody closes the message.
  void window.showInformationMessage(`Brief copied: ${count(lines.length, 'line')}`, OPEN).then((chosen) => {
    if (chosen === OPEN)
      void reports.show('Brief for the next session', { text: withoutHidden(text), links: [] });
  });
}
