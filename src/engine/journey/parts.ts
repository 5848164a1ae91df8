import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { AGENTS_FILE } from '../../shared/codex-files.ts';
import { isInside } from '../../shared/paths.ts';

/** What stands in the folder of a package, of whatever language, or of a part that has rules of its own. */
const MARKS = [
  ...['package.json', 'pyproject.toml', 'setup.py', 'go.mod', 'Cargo.toml', 'pom.xml', 'build.gradle'],
  ...['build.gradle.kts', 'composer.json', 'Gemfile', 'mix.exs', 'pubspec.yaml', 'deno.json', AGENTS_FILE],
];
/** Folders of a project that are looked at, for one brief. */
const MOST = 2_000;
const named = /(?<![\w@./:-])(?:\.\/)?[\w@.-]+(?:\/[\w@.-]+)*\/[\w@.-]*/g;

/** Paths that a text names. */
function pathsNamedIn(text: string): string[] {
  return [...text.slice(0, 4_000).matchAll(named)].map(([found]) =>
    found.replace(/^\.\//, '').replace(/[./]+$/, ''),
  );
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** The packages of a project that holds several. */
export class Parts {
  readonly #project: string;
  readonly #known = new Map<string, string>([['', '']]);

  constructor(project: string) {
    this.#project = project;
  }

  /** The folder of the package that a path of the project is in, as a path in the project; empty for the project's own. */
  of(file: string): string {
    if (file === '' || file.startsWith('../') || path.isAbsolute(file)) return '';
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    if (this.#known.size > MOST) return '';
    const parent = path.posix.dirname(file.replaceAll('\\', '/'));
    const found = this.#isPart(file) ? file : this.of(parent === '.' ? '' : parent);
    this.#known.set(file, found);
    return found;
  }

  #isPart(folder: string): boolean {
    const whole = path.join(this.#project, folder);
    // Most are files, or gone: one question tells, where fifteen would find nothing.
    return isFolder(whole) && MARKS.some((mark) => existsSync(path.join(whole, mark)));
  }

  /** The packages that a line is about: those that its words name, or else those of the files it has to do with. */
  ofLine({ text, files }: { text: string; files: readonly string[] }): string[] {
    const said = this.#ofAll(pathsNamedIn(text));
    return said.length > 0 ? said : this.#ofAll(files);
  }

  /** Each once. Empty when one of them is in none, as the whole is spoken of then. */
  #ofAll(files: readonly string[]): string[] {
    const found = [...new Set(files.map((file) => this.of(file)))];
    return found.includes('') ? [] : found;
  }
}

/**
 * The packages that are worked in: those of the files that the task names, by their path or their bare name; where it names none, that
 * of the folder.
 */
export function partsWorkedIn(
  parts: Parts,
  work: { folder: string; task: string; known: readonly { files: readonly string[] }[] },
): string[] {
  const { folder, task, known } = work;
  const names = new Set(task.slice(0, 4_000).match(/[\w@.-]+\.\w{1,5}\b/g) ?? []);
  const meant = known.flatMap(({ files }) => files.filter((file) => names.has(path.posix.basename(file))));
  const found = [...pathsNamedIn(task), ...meant].map((file) => parts.of(file)).filter((part) => part !== '');
  const own = parts.of(folder.replaceAll('\\', '/'));
  return found.length > 0 ? [...new Set(found)] : own === '' ? [] : [own];
}

/** The same work with its files as paths in the project, where it was done in a folder of it. */
export function inProject<Work extends { cwd: string; files: string[] }>(work: Work, project: string): Work {
  const folder = path.relative(project, work.cwd);
  if (folder === '' || !isInside(work.cwd, project)) return work;
  const files = work.files.map((file) => (path.isAbsolute(file) ? file : path.posix.join(folder, file)));
  return { ...work, files };
}
