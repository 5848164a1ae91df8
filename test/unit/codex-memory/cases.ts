import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A text, bytes, a symlink, or (null) a folder. */
export type Content = string | Buffer | { link: string } | null;
export type Tree = Readonly<Record<string, Content>>;

/** One situation: what stands in the Codex home and in the project, and where a session starts. */
export interface ChainCase {
  readonly name: string;
  readonly home?: Tree;
  readonly project?: Tree;
  /** Made with `git init` for the real Codex, which looks deeper than at the folder's name when it comes to trust. */
  readonly git?: boolean;
  readonly cwd?: string;
  /** Written into `config.toml` as trusted, relative to the project. */
  readonly trusted?: string;
}

const names = (...list: string[]): Tree => ({
  'config.toml': `project_doc_fallback_filenames = ${JSON.stringify(list)}\n`,
});
const limit = (bytes: number): Tree => ({ 'config.toml': `project_doc_max_bytes = ${bytes}\n` });
const markers = (...list: string[]): Tree => ({
  'config.toml': `project_root_markers = ${JSON.stringify(list)}\n`,
});
const notUtf8 = Buffer.from([0x41, 0xff, 0xfe, 0x42, 0x0a]);
const itself: Content = { link: 'AGENTS.md' };
const inSub = { git: true, cwd: 'sub' };
const rootAndSub: Tree = { 'AGENTS.md': 'ROOT\n', 'sub/AGENTS.md': 'SUB\n' };

export const chainCases: readonly ChainCase[] = [
  {
    name: 'global, root and sub',
    home: { 'AGENTS.md': 'GLOBAL\n' },
    project: rootAndSub,
    ...inSub,
  },
  { name: 'nothing', git: true },
  // the global file
  { name: 'global override wins', home: { 'AGENTS.md': 'GLOBAL', 'AGENTS.override.md': 'OVER' } },
  {
    name: 'global override of white space is passed over',
    home: { 'AGENTS.md': 'GLOBAL', 'AGENTS.override.md': ' \n\t\u00a0\u2003\u0085\r\n\f\v' },
  },
  {
    name: 'global override of a zero-width space is not blank',
    home: { 'AGENTS.md': 'GLOBAL', 'AGENTS.override.md': '\u200b' },
  },
  {
    name: 'global override of a BOM is not blank',
    home: { 'AGENTS.md': 'GLOBAL', 'AGENTS.override.md': '\ufeff' },
  },
  { name: 'global override is a folder', home: { 'AGENTS.md': 'GLOBAL', 'AGENTS.override.md': null } },
  {
    name: 'global override is a broken link',
    home: { 'AGENTS.md': 'GLOBAL', 'AGENTS.override.md': { link: 'nowhere' } },
  },
  { name: 'global is a folder', home: { 'AGENTS.md': null }, project: { 'AGENTS.md': 'ROOT' }, git: true },
  { name: 'global is a link', home: { 'AGENTS.md': { link: 'real.md' }, 'real.md': 'REAL' } },
  { name: 'global with white space around', home: { 'AGENTS.md': '\n\n  GLOBAL  \r\nB\r\n\n' } },
  { name: 'global not UTF-8', home: { 'AGENTS.md': notUtf8 } },
  { name: 'global with a BOM', home: { 'AGENTS.md': '\ufeffGLOBAL' } },
  { name: 'global knows no fallback names', home: { ...names('X.md'), 'X.md': 'X' } },
  {
    name: 'global has no limit',
    home: { ...limit(5), 'AGENTS.md': 'G'.repeat(50) },
    project: { 'AGENTS.md': '01234567' },
  },
  // one file for each folder
  { name: 'override wins', project: { 'AGENTS.md': 'ROOT', 'AGENTS.override.md': 'OVER' }, git: true },
  { name: 'empty override hides', project: { 'AGENTS.md': 'ROOT', 'AGENTS.override.md': '' }, git: true },
  { name: 'blank override hides', project: { 'AGENTS.md': 'ROOT', 'AGENTS.override.md': ' \n' }, git: true },
  { name: 'override is a folder', project: { 'AGENTS.md': 'ROOT', 'AGENTS.override.md': null }, git: true },
  {
    name: 'override is a broken link',
    project: { 'AGENTS.md': 'ROOT', 'AGENTS.override.md': { link: 'nowhere' } },
    git: true,
  },
  {
    name: 'AGENTS.md is a folder',
    project: { 'AGENTS.md': null, 'sub/AGENTS.md': 'SUB' },
    ...inSub,
  },
  { name: 'AGENTS.md is a link to itself', project: { 'AGENTS.md': itself }, git: true },
  {
    name: 'a link to itself above rules',
    project: { 'AGENTS.md': itself, 'sub/AGENTS.md': 'SUB' },
    ...inSub,
  },
  {
    name: 'a link to itself below rules',
    project: { 'AGENTS.md': 'ROOT', 'sub/AGENTS.md': itself },
    ...inSub,
  },
  {
    name: 'a link to itself behind an override, and a global one before AGENTS.md',
    home: { 'AGENTS.md': 'GLOBAL', 'AGENTS.override.md': { link: 'AGENTS.override.md' } },
    project: { 'AGENTS.md': itself, 'AGENTS.override.md': 'OVER' },
    git: true,
  },
  { name: 'AGENTS.md is a device', project: { 'AGENTS.md': { link: '/dev/null' } }, git: true },
  {
    name: 'AGENTS.md is a link',
    project: { 'AGENTS.md': { link: 'docs/rules.md' }, 'docs/rules.md': 'RULES' },
    git: true,
  },
  {
    name: 'other spellings',
    project: { 'CLAUDE.md': 'C', '.codex/AGENTS.md': 'D' },
    git: true,
  },
  { name: 'project not UTF-8', project: { 'AGENTS.md': notUtf8 }, git: true },
  { name: 'project with a BOM', project: { 'AGENTS.md': '\ufeffROOT' }, git: true },
  {
    name: 'project with white space around',
    project: { 'AGENTS.md': '\n\n ROOT \r\n x \n\n\n', 'sub/AGENTS.md': '\n\nSUB\n\n' },
    ...inSub,
  },
  // fallback names
  { name: 'fallback', home: names('CLAUDE.md'), project: { 'CLAUDE.md': 'C' }, git: true },
  {
    name: 'fallback names in their order, after AGENTS.md',
    home: names('Y.md', 'X.md'),
    project: { 'X.md': 'X', 'Y.md': 'Y', 'sub/AGENTS.md': 'SUB', 'sub/Y.md': 'sub y' },
    ...inSub,
  },
  {
    name: 'fallback when AGENTS.md is a folder',
    home: names('X.md'),
    project: { 'AGENTS.md': null, 'X.md': 'X' },
    git: true,
  },
  {
    name: 'no fallback when AGENTS.md is empty',
    home: names('X.md'),
    project: { 'AGENTS.md': '', 'X.md': 'X' },
    git: true,
  },
  {
    name: 'fallback names are trimmed',
    home: names(' ', ' X.md '),
    project: { 'X.md': 'X', ' X.md ': 'S' },
    git: true,
  },
  {
    name: 'fallback names with a slash',
    home: names('docs/X.md', './Y.md'),
    project: { 'docs/X.md': 'X', 'Y.md': 'Y' },
    git: true,
  },
  { name: 'fallback name of a folder', home: names('.', '..', 'X.md'), project: { 'X.md': 'X' }, git: true },
  // where the project starts
  { name: 'no git', project: rootAndSub, cwd: 'sub' },
  { name: 'git is a file', project: { '.git': 'gitdir: /nowhere\n', ...rootAndSub }, cwd: 'sub' },
  { name: 'git is an empty file', project: { '.git': '', ...rootAndSub }, cwd: 'sub' },
  { name: 'git is a broken link', project: { '.git': { link: 'nowhere' }, ...rootAndSub }, cwd: 'sub' },
  { name: 'git in git', project: { 'sub/.git': '', ...rootAndSub }, git: true, cwd: 'sub' },
  {
    name: 'own markers',
    home: markers('.hg', 'package.json'),
    project: { ...rootAndSub, 'sub/package.json': '{}', 'sub/low/AGENTS.md': 'LOW' },
    git: true,
    cwd: 'sub/low',
  },
  { name: 'no markers', home: markers(), project: rootAndSub, git: true, cwd: 'sub' },
  { name: 'marker with a slash', home: markers('m/n'), project: { ...rootAndSub, 'm/n': '' }, cwd: 'sub' },
  { name: 'marker with spaces', home: markers(' .hg '), project: { ...rootAndSub, '.hg': '' }, cwd: 'sub' },
  // the budget
  {
    name: 'limit hit exactly',
    home: limit(10),
    project: { 'AGENTS.md': '0123456789', 'sub/AGENTS.md': 'SUB' },
    ...inSub,
  },
  {
    name: 'separators are free',
    home: limit(11),
    project: { 'AGENTS.md': '0123456789', 'sub/AGENTS.md': 'SUB' },
    ...inSub,
  },
  { name: 'cut inside a character', home: limit(4), project: { 'AGENTS.md': 'ab\u20ac\u20ac' }, git: true },
  {
    name: 'cut inside bytes that are not UTF-8',
    home: limit(3),
    project: { 'AGENTS.md': Buffer.from([0xe2, 0x82, 0x20, 0x41]) },
    git: true,
  },
  {
    name: 'blank files are free',
    home: limit(10),
    project: { 'AGENTS.md': '     ', 'sub/AGENTS.md': '0123456789' },
    ...inSub,
  },
  {
    name: 'a blank first part is dropped and free',
    home: limit(5),
    project: { 'AGENTS.md': '      TEXT', 'sub/AGENTS.md': '0123456789' },
    ...inSub,
  },
  {
    name: 'a blank last part is dropped',
    home: limit(3),
    project: { 'AGENTS.md': 'A', 'sub/AGENTS.md': '  B' },
    ...inSub,
  },
  {
    name: 'limit 0',
    home: { ...limit(0), 'AGENTS.md': 'GLOBAL' },
    project: { 'AGENTS.md': 'ROOT' },
    git: true,
  },
  {
    name: 'default limit',
    project: { 'AGENTS.md': `${'x'.repeat(32_764)}\n`, 'sub/AGENTS.md': '0123456789' },
    ...inSub,
  },
  // settings of a folder
  {
    name: 'settings of an unknown folder',
    project: { 'AGENTS.md': '01234567', '.codex/config.toml': 'project_doc_max_bytes = 3\n' },
    git: true,
  },
  {
    name: 'settings of a trusted root',
    project: { 'AGENTS.md': '01234567', '.codex/config.toml': 'project_doc_max_bytes = 3\n' },
    ...inSub,
    trusted: '.',
  },
  {
    name: 'only the sub-folder is trusted',
    project: { 'AGENTS.md': '01234567', '.codex/config.toml': 'project_doc_max_bytes = 3\n' },
    ...inSub,
    trusted: 'sub',
  },
  {
    name: 'trusted sub-folder has the last word',
    project: {
      'AGENTS.md': '01234567',
      '.codex/config.toml': 'project_doc_max_bytes = 3\n',
      'sub/.codex/config.toml': 'project_doc_max_bytes = 4\n',
    },
    ...inSub,
    trusted: '.',
  },
  {
    name: 'trusted fallback names',
    project: { 'X.md': 'X', '.codex/config.toml': 'project_doc_fallback_filenames = ["X.md"]\n' },
    git: true,
    trusted: '.',
  },
  {
    name: 'trusted markers do not count',
    project: { ...rootAndSub, 'sub/m': '', '.codex/config.toml': 'project_root_markers = ["m"]\n' },
    ...inSub,
    trusted: '.',
  },
];

/** As it is recorded: long texts by their hash. */
export function brief(text: string | null): string | null {
  if (text === null || text.length <= 1_000) return text;
  return `${text.length} characters, sha256 ${createHash('sha256').update(text).digest('hex')}`;
}

/** Puts a case on disk. `.git` is left to the caller. */
export function layOut(
  situation: ChainCase,
  base: string,
): { codexHome: string; project: string; cwd: string } {
  const codexHome = path.join(base, 'home');
  const project = path.join(base, 'project');
  const cwd = path.join(project, situation.cwd ?? '.');
  put(codexHome, situation.home ?? {});
  put(project, situation.project ?? {});
  mkdirSync(cwd, { recursive: true });
  if (situation.trusted !== undefined) {
    const trusted = JSON.stringify(path.join(project, situation.trusted));
    writeFileSync(path.join(codexHome, 'config.toml'), `[projects.${trusted}]\ntrust_level = "trusted"\n`);
  }
  return { codexHome, project, cwd };
}

export function put(root: string, tree: Tree): void {
  mkdirSync(root, { recursive: true });
  for (const [name, content] of Object.entries(tree)) {
    const file = path.join(root, name);
    mkdirSync(content === null ? file : path.dirname(file), { recursive: true });
    if (content === null) continue;
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
}
