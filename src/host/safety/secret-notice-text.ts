import path from 'node:path';
import { count } from '../../shared/amounts.ts';
import { isInside } from '../../shared/paths.ts';
import type { MemoryFinding } from '../../shared/safety-reports.ts';
import { oneLine } from '../format.ts';
import { tilde } from '../sessions/short-paths.ts';

/** Folders from which a file is named. */
export interface NamedFrom {
  home: string;
  /** Root folder of the project that is open, else the folder; null without one. */
  here: string | null;
}

/** What a person reads when a secret was found in a file that Codex reads, and the two things to do about it. */
export interface SecretNotice {
  message: string;
  open: string;
  ignore: string;
}

const MAX_NAME = 120;
/** Files that are named before the others are counted. */
const NAMED = 2;

/** Says where and of which kind, never the value. At least one find. */
export function secretNotice(found: readonly MemoryFinding[], from: NamedFrom): SecretNotice {
  const files = [...new Set(found.map(({ file }) => file))];
  const [first] = found;
  const kinds = [...new Set(found.map(({ rule }) => kindOf(rule)))];
  const named = fileNames(files, from);
  const several = found.length > 1;
  const what = several ? count(found.length, 'secret') : `A secret (${kinds.join()})`;
  const line = first === undefined ? '' : `, line ${first.line}`;
  const where =
    files.length > 1
      ? `${what} stand in ${count(files.length, 'file')} that Codex reads: ${named}.`
      : several
        ? `${what} stand in ${named}, which Codex reads; the first in line ${first?.line ?? 1}.`
        : `${what} stands in ${named}${line}, which Codex reads.`;
  return {
    message: `${where} Take ${several ? 'them out, and replace them where they are' : 'it out, and replace it where it is'} used.`,
    open: several ? 'Show the Places' : 'Open the Place',
    ignore: `Don't Show Again for ${files.length > 1 ? 'These Files' : 'This File'}`,
  };
}

/** The files as a person knows them: `AGENTS.md`, `api/AGENTS.md`, `~/.codex/memories/MEMORY.md`; of many the first ones. */
export function fileNames(files: readonly string[], { home, here }: NamedFrom): string {
  const names = files.map((file) =>
    oneLine(here !== null && isInside(file, here) ? path.relative(here, file) : tilde(file, home), MAX_NAME),
  );
  const more = names.length - NAMED;
  if (more > 0) return `${names.slice(0, NAMED).join(', ')} and ${more} more`;
  return names.join(' and ');
}

function kindOf(rule: string): string {
  return rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' ');
}
