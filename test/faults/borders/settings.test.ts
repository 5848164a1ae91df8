import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readCodexConfig } from '../../../src/codex/config.ts';
import { findCodexHome } from '../../../src/codex/home.ts';
import { readAgentsChain } from '../../../src/codex/agents-chain.ts';
import { HUGE, NOT_UTF8, assertUnpolluted } from '../../support/hostile-values.ts';

describe('settings', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'carryover-settings-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  const read = async (text: string | Buffer) => {
    await writeFile(path.join(home, 'config.toml'), text);
    return readCodexConfig(home);
  };
  const defaults = { projectDocMaxBytes: 32_768, memories: false };

  it('of Codex fall back to what Codex does without them', async () => {
    const hostile = [
      NOT_UTF8,
      HUGE,
      '[__proto__]\npolluted = true\n',
      'constructor.prototype.polluted = true\n',
      `x = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
      'project_doc_max_bytes = -1\nfeatures = 5\nproject_root_markers = "x"\nprojects = []\n',
      'project_doc_max_bytes = "32768"\n[features]\nmemories = "yes"\n',
    ];
    for (const text of hostile) {
      const { config } = await read(text);
      const { projectDocMaxBytes, memories } = config;
      assert.deepEqual({ projectDocMaxBytes, memories }, defaults);
    }
    assertUnpolluted();
  });

  it('cannot name a rules file outside its folder', async () => {
    const { config } = await read(
      'project_doc_fallback_filenames = ["../../etc/passwd", "/etc/passwd", "..", "a\\\\b", "OK.md"]\n',
    );
    assert.deepEqual(config.fallbackNames, ['OK.md']);
    const folder = path.join(home, 'project');
    await mkdir(folder);
    await writeFile(path.join(home, 'secret.md'), 'secret');
    const { files } = await readAgentsChain({ codexHome: home, folder });
    assert.deepEqual(
      files.map((file) => path.dirname(file.path)).filter((at) => at !== folder),
      [],
    );
  });

  it('of the person give an absolute folder, whatever they hold', () => {
    for (const setting of [
      '../../etc',
      '~/../x',
      'a\u0000b',
      '__proto__',
      ' ',
      '~',
      'C:\\x',
      HUGE.slice(0, 10_000),
    ]) {
      const found = findCodexHome({ setting, env: {}, homedir: '/home/ada' });
      assert.ok(path.isAbsolute(found));
    }
    const env = JSON.parse('{"__proto__":{"CODEX_HOME":"/evil"}}') as Record<string, string>;
    assert.equal(
      findCodexHome({ env, homedir: '/home/ada' }).startsWith('/home/ada') || Object.hasOwn(env, '__proto__'),
      true,
    );
    assertUnpolluted();
  });
});
