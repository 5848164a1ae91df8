import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import {
  type ChosenFile,
  chooseGlobalFile,
  chooseRulesFile,
  configIn,
  isBlank,
} from '../codex/agents-chain.ts';
import { AGENTS_FILE, OVERRIDE_FILE } from '../shared/codex-files.ts';
import { isFolder, isThere } from '../shared/is-there.ts';
import { isInside } from '../shared/paths.ts';
import { CarryoverError, systemCode } from '../shared/errors.ts';
import type { Destination } from '../shared/model.ts';

/** The one file that a rule would be written to. */
export interface Target {
  /** The real file, symlinks resolved. */
  readonly path: string;
  /** The same as Codex names it. */
  readonly shown: string;
  /** For a diff's head: relative to the project, or just the name. */
  readonly name: string;
  /** The project's root; null for global rules. */
  readonly root: string | null;
  readonly warnings: readonly string[];
}

export interface DestinationRequest {
  readonly codexHome: string;
  /** The person's home folder: global rules may be linked to a file in it. */
  readonly home: string;
  readonly destination: Destination;
  readonly project: string | null;
  /** Without a project: it was heard in several. */
  readonly severalProjects?: boolean;
}

/**
 * Where a rule has to stand so that Codex reads it: where an override hides AGENTS.md, in the override, and where only a fallback
 * name exists, in that file, since a new AGENTS.md would hide it. Throws a CarryoverError when there is no such place.
 */
export async function findTarget(request: DestinationRequest): Promise<Target> {
  return request.destination === 'global-rules' ? globalTarget(request) : projectTarget(request);
}

async function globalTarget({ codexHome, home }: DestinationRequest): Promise<Target> {
  const folder = path.resolve(codexHome);
  if (!(await isFolder(folder)))
    throw new CarryoverError(
      'codex-home-missing',
      `Codex has no folder at ${folder}. Run Codex once, then try again.`,
    );
  const chosen = await chooseGlobalFile(folder);
  const override =
    chosen !== null && path.basename(chosen.path) === OVERRIDE_FILE && !isBlank(chosen.found.bytes);
  const shown = override ? chosen.path : path.join(folder, AGENTS_FILE);
  const link = await resolveFile(shown, [home, folder], folder, 'your home folder');
  return {
    ...link,
    name: path.basename(shown),
    root: null,
    warnings: [
      ...(override
        ? [
            `Codex reads ${OVERRIDE_FILE} in the place of ${AGENTS_FILE}, so the rule goes into ${OVERRIDE_FILE}.`,
          ]
        : []),
      ...link.warnings,
    ],
  };
}

async function projectTarget({ codexHome, project, severalProjects }: DestinationRequest): Promise<Target> {
  if (project === null && severalProjects === true)
    throw new CarryoverError(
      'bad-input',
      'This was heard in several projects, so there is no one project file for it. Add it to the global rules.',
    );
  if (project === null || !path.isAbsolute(project))
    throw new CarryoverError(
      'bad-input',
      'This was heard outside any project, so there is no project file for it. Add it to the global rules.',
    );
  const root = path.resolve(project);
  if (!(await isFolder(root)))
    throw new CarryoverError(
      'not-found',
      `The project folder ${root} is gone. Bring it back, or add the rule to the global rules.`,
    );
  const chosen = await chooseRulesFile(root, await configIn(codexHome, root));
  const shown = chosen?.path ?? path.join(root, AGENTS_FILE);
  const link = await resolveFile(shown, [root], codexHome, 'the project');
  return {
    ...link,
    name: path.basename(shown),
    root,
    warnings: [
      ...chosenWarnings(chosen),
      ...((await isThere(path.join(root, '.git')))
        ? []
        : [
            'This folder is no git repository: Codex reads the file only in sessions started in this very folder.',
          ]),
      ...link.warnings,
    ],
  };
}

function chosenWarnings(chosen: ChosenFile | null): string[] {
  const name = chosen === null ? AGENTS_FILE : path.basename(chosen.path);
  if (chosen === null || name === AGENTS_FILE) return [];
  if (name !== OVERRIDE_FILE)
    return [
      `Codex reads ${name} in this project, and a new ${AGENTS_FILE} would hide it. So the rule goes into ${name}.`,
    ];
  const blank = isBlank(chosen.found.bytes) ? `, even though it is blank` : '';
  return [
    `Codex reads ${OVERRIDE_FILE} in the place of ${AGENTS_FILE}${blank}. So the rule goes into ${OVERRIDE_FILE}.`,
  ];
}

/** Follows symlinks and refuses to leave `allowed`, to write what belongs to Codex or git, and to fill a broken link. */
async function resolveFile(
  shown: string,
  allowed: readonly string[],
  codexHome: string,
  where: string,
): Promise<{ path: string; shown: string; warnings: string[] }> {
  const real = path.join(await realpath(path.dirname(shown)), path.basename(shown));
  const found = await lstat(shown).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (found === null || found.isFile()) return { path: real, shown, warnings: [] };
  if (!found.isSymbolicLink())
    throw new CarryoverError('cannot-write', `${shown} is no file. Move it away, then try again.`);
  const target = await realpath(shown).catch(() => null);
  if (target === null)
    throw new CarryoverError(
      'cannot-write',
      `${shown} is a link to a file that does not exist. Put the link right, then try again.`,
    );
  const roots = await Promise.all(allowed.map((root) => realpath(root).catch(() => root)));
  if (!roots.some((root) => target !== root && isInside(target, root)))
    throw new CarryoverError(
      'cannot-write',
      `${shown} is a link to ${target}, outside ${where}. Carryover does not write there.`,
    );
  if (await isForeign(target, codexHome))
    throw new CarryoverError(
      'cannot-write',
      `${shown} is a link to ${target}, which belongs to git or to Codex. Carryover does not write there.`,
    );
  return {
    path: target,
    shown,
    warnings: [`${path.basename(shown)} is a link: the rule goes into ${target}.`],
  };
}

/** Git's own folder, and everything in the Codex home but the Markdown files at its top. */
async function isForeign(target: string, codexHome: string): Promise<boolean> {
  if (target.split(path.sep).includes('.git')) return true;
  const home = await realpath(codexHome).catch(() => codexHome);
  if (target === home || !isInside(target, home)) return false;
  return path.dirname(target) !== home || path.extname(target).toLowerCase() !== '.md';
}
