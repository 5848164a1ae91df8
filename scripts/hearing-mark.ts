import { createHash } from 'node:crypto';
import { type BuildOptions, build } from 'esbuild';

/** What makes observations, pieces of work and candidates of a session's events. Grouping and conflicts are worked out when they are asked for. */
const LEARNING = `export { createSessionLearner } from './src/learn/session-learner.ts';
export { summarise } from './src/learn/summarise.ts';`;
/** Hexadecimal digits of a mark. */
const LENGTH = 16;

/**
 * A mark of all that learns, code and tables, as it stands in a bundle that is made with these options: another one as soon as anything
 * in it is another, and the same where only comments or what does not learn have changed.
 */
export async function hearingMark(options: BuildOptions & { absWorkingDir: string }): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: LEARNING, resolveDir: options.absWorkingDir, loader: 'ts' },
    write: false,
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  return hash.digest('hex').slice(0, LENGTH);
}
