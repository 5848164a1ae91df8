import assert from 'node:assert/strict';
import { rulesGiven } from '../../../src/review/given.ts';

const block = (...rules: string[]): string =>
  [
    '<!-- carryover:start -->',
    '## Rules from earlier sessions',
    '',
    ...rules.map((rule) => `- ${rule}`),
    '<!-- carryover:end -->',
  ].join('\n');

describe('rules in what a session was given', () => {
  it('are read from every file’s block, each once', () => {
    const text = `# AGENTS.md instructions for /shop\n\n${block('Réponds en français.')}\n\n--- project-doc ---\n\n# Shop\n- mine\n${block('用 pnpm。', 'Réponds en français.')}`;
    assert.deepEqual(rulesGiven(text), ['Réponds en français.', '用 pnpm。']);
  });

  it('are the whole ones where Codex cut the block off', () => {
    const cut = block('Use pnpm.', 'Run `yarn test` first.').split(' first')[0] ?? '';
    assert.deepEqual(rulesGiven(cut), ['Use pnpm.']);
  });

  it('are none without a block', () => {
    assert.deepEqual(rulesGiven('# Shop\n- Use pnpm.\n'), []);
  });
});
