import type { Righted } from './righted.ts';
import { ROUND, type TrapRule } from './trap-rule.ts';
import { plainFolder } from './where-run.ts';

/**
 * A command failed for a file of a part of the project, and did its work in the folder of that part, for the very same file:
 * `mix test apps/web/test/a.exs`, and in `apps/web` `mix test test/a.exs`.
 */
export function insideFolder({
  failure,
  passed,
  folder,
}: Pick<Righted, 'failure' | 'passed' | 'folder'>): TrapRule | undefined {
  const outer = failure.folder === '' ? '' : `${failure.folder}/`;
  if (!plainFolder.test(folder) || !folder.startsWith(outer) || folder === failure.folder) return undefined;
  // What was changed or installed in between may have put it right.
  if (failure.installed !== '' || (failure.changed && !failure.durable)) return undefined;
  const inner = folder.slice(outer.length);
  const [failed, fixed] = [failure.command.split(' '), passed.text.split(' ')];
  const at = failed.findIndex((word, index) => word !== fixed[index]);
  if (at < 1 || failed.length !== fixed.length) return undefined;
  const isSame = failed.every((word, index) => {
    const now = fixed[index] ?? '';
    return word === now || withoutDot(word) === `${inner}/${withoutDot(now)}`;
  });
  if (!isSame) return undefined;
  const run = failed.slice(0, at).join(' ');
  return {
    key: `trap inside ${run} ${passed.goal}`.toLowerCase(),
    text: `\`${run}\` fails here for files of a part of the project, as of \`${folder}\`; run it in that folder, with paths from there.`,
    quote: `${failure.command}  ->  cd ${folder} && ${passed.text}`,
    score: ROUND,
    reasons: ['it failed in one folder and passed in another', 'this project: names its folder'],
  };
}

function withoutDot(path: string): string {
  return path.replace(/^\.\//, '');
}
