import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'smol-toml';
import * as z from 'zod';
import { systemCode } from '../shared/errors.ts';
import type { Problem } from '../shared/status.ts';

/** Codex's own default for `project_doc_max_bytes`, in bytes. */
const DEFAULT_BUDGET = 32_768;

/** The settings of Codex's `config.toml` that decide what memory it is given. */
export interface CodexConfig {
  /** Bytes of project rules Codex reads; 0 turns them off. */
  readonly projectDocMaxBytes: number;
  /** Tried in each folder after `AGENTS.md`. Plain file names only: 0.169 passes over anything with a slash. */
  readonly fallbackNames: readonly string[];
  /** What marks a project's root; empty means that only the folder itself counts. */
  readonly rootMarkers: readonly string[];
  /** Codex's own memories are on. */
  readonly memories: boolean;
  /** Folders whose `.codex/config.toml` Codex may read, and those where it may not. */
  readonly trust: ReadonlyMap<string, boolean>;
}

export interface ReadConfig {
  readonly config: CodexConfig;
  /** Why the file, or a part of it, could not be used. */
  readonly problems: readonly Problem[];
}

const MAX_CONFIG_BYTES = 1_048_576;

const defaults: CodexConfig = {
  projectDocMaxBytes: DEFAULT_BUDGET,
  fallbackNames: [],
  rootMarkers: ['.git'],
  memories: false,
  trust: new Map(),
};

// One schema for each key, so that one wrong value does not take the others with it.
const bytesSchema = z.number().int().nonnegative();
const namesSchema = z.array(z.string().max(1_000)).max(100);
const featuresSchema = z.looseObject({ memories: z.boolean().optional() });
const projectsSchema = z.record(z.string(), z.looseObject({ trust_level: z.string().optional() }));
const tableSchema = z.record(z.string(), z.unknown());

/** Reads `$CODEX_HOME/config.toml`. Never throws: without a readable file the defaults hold and a problem says why. */
export async function readCodexConfig(codexHome: string): Promise<ReadConfig> {
  return readConfigFile(path.join(codexHome, 'config.toml'), defaults);
}

/**
 * Lays a trusted folder's `.codex/config.toml` over `base`. Measured with 0.169 and 0.142: there Codex takes the budget
 * and the fallback names from it, but no root markers.
 */
export async function readFolderConfig(folder: string, base: CodexConfig): Promise<ReadConfig> {
  const read = await readConfigFile(path.join(folder, '.codex', 'config.toml'), base);
  const { rootMarkers, memories, trust } = base;
  return { config: { ...read.config, rootMarkers, memories, trust }, problems: read.problems };
}

async function readConfigFile(file: string, base: CodexConfig): Promise<ReadConfig> {
  const problems: Problem[] = [];
  const complain = (what: string): void => {
    problems.push({ code: 'codex-config', message: `${file} ${what}` });
  };
  const text = await readText(file, complain);
  if (text === null) return { config: base, problems };
  let table: Record<string, unknown>;
  try {
    table = tableSchema.parse(parse(text));
  } catch {
    complain('is not valid TOML, and Codex does not start with it. Carryover goes on with the defaults.');
    return { config: base, problems };
  }
  const value = <T>(key: string, schema: z.ZodType<T>): T | undefined => {
    if (table[key] === undefined) return undefined;
    const parsed = schema.safeParse(table[key]);
    if (parsed.success) return parsed.data;
    complain(`has a value for "${key}" that Codex does not accept. Carryover goes on without it.`);
    return undefined;
  };
  const projects = value('projects', projectsSchema) ?? {};
  const trust = new Map(
    Object.entries(projects).flatMap(([folder, { trust_level: level }]) =>
      level === undefined ? [] : [[folder, level === 'trusted'] as const],
    ),
  );
  const config: CodexConfig = {
    projectDocMaxBytes: value('project_doc_max_bytes', bytesSchema) ?? base.projectDocMaxBytes,
    fallbackNames:
      value('project_doc_fallback_filenames', namesSchema)
        ?.map((name) => name.trim())
        .filter(isPlainName) ?? base.fallbackNames,
    rootMarkers: value('project_root_markers', namesSchema) ?? base.rootMarkers,
    memories: value('features', featuresSchema)?.memories ?? base.memories,
    trust,
  };
  return { config, problems };
}

async function readText(file: string, complain: (what: string) => void): Promise<string | null> {
  try {
    const found = await stat(file);
    if (!found.isFile() || found.size > MAX_CONFIG_BYTES) {
      complain('is no file of a usable size. Carryover goes on with the defaults.');
      return null;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    complain('cannot be read as text. Carryover goes on with the defaults.');
    return null;
  }
}

function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\]/.test(name);
}
