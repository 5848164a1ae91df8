import path from 'node:path';
import { isInside } from '../shared/paths.ts';

/**
 * Which file of rules it is, for a person who has several of the same name: `your global AGENTS.md`, `this project's AGENTS.md`, below its
 * root the path from there, and another project's by its folder. `here` is the project where the person works.
 */
export function rulesFileName(file: string, of: { global: boolean; here: string | null }): string {
  const name = path.basename(file);
  if (of.global) return `your global ${name}`;
  if (of.here === null || !isInside(file, of.here)) return `${path.basename(path.dirname(file))}'s ${name}`;
  const fromRoot = path.relative(of.here, file);
  return fromRoot === name ? `this project's ${name}` : fromRoot;
}
