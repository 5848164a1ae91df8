import assert from 'node:assert/strict';
import { rulesFileName } from '../../../src/host/file-name.ts';

describe('the name of a file of rules', () => {
  const name = (file: string, global = false, here: string | null = '/home/ann/shop') =>
    rulesFileName(file, { global, here });

  it('says which of several AGENTS.md it is', () => {
    assert.equal(name('/home/ann/.codex/AGENTS.md', true), 'your global AGENTS.md');
    assert.equal(name('/home/ann/shop/AGENTS.override.md'), "this project's AGENTS.override.md");
    assert.equal(name('/home/ann/shop/api/AGENTS.md'), 'api/AGENTS.md');
    assert.equal(name('/home/ann/blog/AGENTS.md'), "blog's AGENTS.md");
    assert.equal(name('/home/ann/shop/AGENTS.md', false, null), "shop's AGENTS.md");
  });
});
