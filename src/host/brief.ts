import { env, window } from 'vscode';
import * as z from 'zod';
import type { EngineApi } from '../shared/engine-api.ts';
import { CarryoverError } from '../shared/errors.ts';
import { NO_BRIEF } from '../shared/journey.ts';
import { count } from './format.ts';

const MAX_TASK = 20_000;

/**
 * Copies what the next session in a folder's project should know, and says so. Asks what it is about, unless it was called with that; an
 * empty answer is one too. Undefined when the person left.
 */
export async function copyBrief(
  engine: EngineApi,
  folder: string | null,
  args: readonly unknown[],
): Promise<string | undefined> {
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
  if (task === undefined) return undefined;
  const { text, lines } = await engine.brief(folder, { task: task.slice(0, MAX_TASK) });
  if (text === '') throw new CarryoverError('not-found', NO_BRIEF);
  await env.clipboard.writeText(text);
  return `Brief copied: ${count(lines.length, 'line')}`;
}
