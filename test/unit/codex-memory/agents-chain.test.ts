import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { type AgentsChain, readAgentsChain, readFound } from '../../../src/codex/agents-chain.ts';
import { brief, chainCases, layOut, put } from './cases.ts';

const recorded = z
  .object({ codex: z.string(), given: z.record(z.string(), z.string().nullable()) })
  .parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'recorded.json'), 'utf8')));

/** Joins what the chain says is given, as Codex joins it. */
function textOf(chain: AgentsChain): string | null {
  const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const parts = (scope: string): string[] =>
    chain.files
      .filter((file) => file.scope === scope && file.given > 0)
      .map((file) => decode(file.content.subarray(0, file.given)));
  const trimmed = parts('global').map((text) => text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, ''));
  const project = parts('project').join('\n\n');
  const all = [...trimmed, ...(project === '' ? [] : [project])];
  return all.length === 0 ? null : all.join('\n\n--- project-doc ---\n\n');
}

describe('the AGENTS.md chain', () => {
  let base = '';
  beforeEach(() => (base = realpathSync(mkdtempSync(path.join(tmpdir(), 'carryover-chain-')))));
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  describe(`gives what Codex ${recorded.codex} gave`, () => {
    for (const situation of chainCases) {
      it(situation.name, async () => {
        const { codexHome, project, cwd } = layOut(situation, base);
        if (situation.git === true) mkdirSync(path.join(project, '.git'));
        const chain = await readAgentsChain({ codexHome, folder: cwd });
        assert.equal(brief(textOf(chain)), recorded.given[situation.name]);
      });
    }

    it('and nothing was recorded that is not replayed', () => {
      assert.deepEqual(
        Object.keys(recorded.given),
        chainCases.map(({ name }) => name),
      );
    });
  });

  const home = (): string => path.join(base, 'home');
  const project = (): string => path.join(base, 'project');
  const chainIn = (folder = project()): Promise<AgentsChain> =>
    readAgentsChain({ codexHome: home(), folder });

  it('says where Codex stops reading and what it drops', async () => {
    put(home(), { 'config.toml': 'project_doc_max_bytes = 12\n' });
    put(project(), { '.git': null, 'AGENTS.md': 'one\ntwo\nthree\n', 'sub/AGENTS.md': 'SUB\n' });
    const chain = await chainIn(path.join(project(), 'sub'));
    assert.deepEqual(
      chain.files.map(({ bytes, given, stopsAtLine }) => ({ bytes, given, stopsAtLine })),
      [
        { bytes: 14, given: 12, stopsAtLine: 3 },
        { bytes: 4, given: 0, stopsAtLine: null },
      ],
    );
    assert.match(chain.files[0]?.note ?? '', /stops reading in line 3: its limit of 12 bytes/);
    assert.match(chain.files[1]?.note ?? '', /drops it/);
    assert.deepEqual(chain.budget, { used: 18, limit: 12 });
  });

  it('lists hidden files and says by what', async () => {
    put(home(), {
      'AGENTS.md': 'G',
      'AGENTS.override.md': 'O',
      'config.toml': 'project_doc_fallback_filenames = ["X.md"]',
    });
    put(project(), { '.git': null, 'AGENTS.md': 'A', 'AGENTS.override.md': '', 'X.md': 'X' });
    const { files } = await chainIn();
    assert.deepEqual(
      files.map((file) => [path.relative(base, file.path), file.given, file.note]),
      [
        ['home/AGENTS.override.md', 1, null],
        ['home/AGENTS.md', 0, 'Codex reads AGENTS.override.md in its place.'],
        [
          'project/AGENTS.override.md',
          0,
          'It is blank, and still Codex reads it in place of AGENTS.md, X.md.',
        ],
        ['project/AGENTS.md', 0, 'Codex reads AGENTS.override.md in its place.'],
        ['project/X.md', 0, 'Codex reads AGENTS.override.md in its place.'],
      ],
    );
  });

  it('answers what would be if a file held something else', async () => {
    put(project(), { '.git': null, 'AGENTS.md': 'A' });
    const file = path.join(project(), 'AGENTS.md');
    const bytes = Buffer.from('changed');
    const chain = await readAgentsChain({
      codexHome: home(),
      folder: project(),
      read: (asked) => (asked === file ? Promise.resolve({ size: bytes.length, bytes }) : readFound(asked)),
    });
    assert.equal(textOf(chain), 'changed');
    assert.equal(chain.budget.used, 7);
  });

  it('goes on with the defaults when the settings are broken', async () => {
    put(home(), { 'config.toml': 'project_doc_max_bytes = [\n' });
    put(project(), { '.git': null, 'AGENTS.md': 'A' });
    const chain = await chainIn();
    assert.equal(chain.budget.limit, 32_768);
    assert.equal(textOf(chain), 'A');
    assert.match(chain.problems[0]?.message ?? '', /config\.toml is not valid TOML/);
  });

  it('counts what lies behind the part it reads of a huge file', async () => {
    put(project(), { '.git': null });
    writeFileSync(path.join(project(), 'AGENTS.md'), Buffer.alloc(5_000_000, 'x'));
    const [file] = (await chainIn()).files;
    assert.equal(file?.bytes, 5_000_000);
    assert.equal(file.given, 32_768);
    assert.equal(file.content.length, 4_194_304);
  });

  it('answers for a folder that is gone', async () => {
    put(project(), { '.git': null, 'AGENTS.md': 'A' });
    assert.equal(textOf(await chainIn(path.join(project(), 'gone', 'deeper'))), 'A');
    assert.deepEqual((await chainIn(path.join(base, 'nowhere'))).files, []);
  });
});
