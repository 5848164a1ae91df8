import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCodexConfig } from '../../../src/codex/config.ts';
import { type Content, put } from './cases.ts';

const defaults = {
  projectDocMaxBytes: 32_768,
  fallbackNames: [],
  rootMarkers: ['.git'],
  memories: false,
  trust: new Map(),
};

describe("Codex's settings", () => {
  let home = '';
  beforeEach(() => (home = mkdtempSync(path.join(tmpdir(), 'carryover-config-'))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));
  const read = (content: Content): ReturnType<typeof readCodexConfig> => {
    put(home, { 'config.toml': content });
    return readCodexConfig(home);
  };

  it('are the defaults without a file, and that is no problem', async () => {
    assert.deepEqual(await readCodexConfig(home), { config: defaults, problems: [] });
    assert.deepEqual(await readCodexConfig(path.join(home, 'gone')), { config: defaults, problems: [] });
  });

  it('are read, unknown ones passed over', async () => {
    const { config, problems } = await read(
      [
        '\ufeffmodel = "m"',
        'project_doc_max_bytes = 1000',
        'project_doc_fallback_filenames = [" A.md ", "", "a/b.md", "..", "B.md"]',
        'project_root_markers = [".hg"]',
        '[features]',
        'memories = true',
        'other = "x"',
        '[projects."/work"]',
        'trust_level = "trusted"',
        '[projects."/other"]',
        'trust_level = "untrusted"',
        '[projects."/silent"]',
      ].join('\r\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      projectDocMaxBytes: 1000,
      fallbackNames: ['A.md', 'B.md'],
      rootMarkers: ['.hg'],
      memories: true,
      trust: new Map([
        ['/work', true],
        ['/other', false],
      ]),
    });
  });

  it('lose one wrong value, not the others', async () => {
    const { config, problems } = await read(
      'project_doc_max_bytes = "many"\nproject_root_markers = [".hg"]\n',
    );
    assert.deepEqual(config, { ...defaults, rootMarkers: ['.hg'] });
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /"project_doc_max_bytes"/);
  });

  const unusable: [string, Content, RegExp][] = [
    ['broken TOML', 'a = [\n', /not valid TOML/],
    ['bytes that are no text', Buffer.from([0x23, 0xff, 0x0a]), /cannot be read as text/],
    ['a folder', null, /no file of a usable size/],
    ['a huge file', `#${'x'.repeat(1_048_576)}`, /no file of a usable size/],
  ];
  for (const [what, content, message] of unusable) {
    it(`are the defaults and a problem for ${what}`, async () => {
      const { config, problems } = await read(content);
      assert.deepEqual(config, defaults);
      assert.match(problems[0]?.message ?? '', message);
    });
  }
});
