import assert from 'node:assert/strict';
import { writtenRules } from '../../../../src/engine/rules/written-rules.ts';

const told = (...lines: string[]): [string, number][] =>
  writtenRules(lines.join('\n')).map(({ text, line }) => [text, line]);

describe('rules that a person has written', () => {
  it('are the items of a list, with the lines that they go on with', () => {
    assert.deepEqual(
      told('# Shop', '', '- Use pnpm', '  for everything.', '- Never push.', '', '1. Run the tests.'),
      [
        ['Use pnpm for everything.', 3],
        ['Never push.', 5],
        ['Run the tests.', 7],
      ],
    );
  });

  it('are the sentences of a paragraph, each where it begins', () => {
    assert.deepEqual(
      told(
        'Use tabs. Never commit',
        'generated files.',
        'Ask before you push.',
        '',
        '回答は短く。敬語は要らない。',
      ),
      [
        ['Use tabs.', 1],
        ['Never commit generated files.', 1],
        ['Ask before you push.', 3],
        ['回答は短く。', 5],
        ['敬語は要らない。', 5],
      ],
    );
  });

  it('are no headings, code, tables, quotations, comments or announcements', () => {
    assert.deepEqual(
      told(
        ...['## Use yarn', '', 'Do it so:', '', '```sh', 'npm install', '```', '> Use npm.', '| Use | npm |'],
        ...['<!-- Use npm. -->', '---', '[npm]: https://example.com', 'Use pnpm.'],
      ),
      [['Use pnpm.', 13]],
    );
  });

  it('stand in what is set off for whoever reads, too', () => {
    assert.deepEqual(
      told(
        ...[
          '> [!IMPORTANT]',
          '> Never push unasked.',
          '> - Use tabs.',
          '',
          '> **Achtung**: said by somebody.',
          '',
        ],
        ...[
          'Intro.',
          '> **Note:** Pas de commits',
          '> sans test.',
          '> 回答は短く。',
          'End.',
          '> Somebody: use npm.',
        ],
      ),
      [
        ['Never push unasked.', 2],
        ['Use tabs.', 3],
        ['Intro.', 7],
        ['Pas de commits sans test.', 8],
        ['回答は短く。', 10],
        ['End.', 11],
      ],
    );
  });

  it('are no code without a fence, and nothing that is commented out over several lines', () => {
    assert.deepEqual(
      told(
        ...[
          'Install so:',
          '',
          '    npm install',
          '',
          '<!--',
          'Use yarn.',
          '- Never push.',
          '-->',
          'Use pnpm.',
        ],
        ...[
          '<!-- carryover:start -->',
          '- Use tabs.',
          '',
          '    Everywhere.',
          '',
          '## Ports',
          '',
          '\tnpm run dev',
        ],
      ),
      [
        ['Use pnpm.', 9],
        ['Use tabs.', 11],
        ['Everywhere.', 13],
      ],
    );
  });

  it('are bounded', () => {
    assert.equal(writtenRules('- Use pnpm.\n'.repeat(2_000)).length, 500);
    assert.deepEqual(told(`- ${'a'.repeat(501)}`, '- Use pnpm.'), [['Use pnpm.', 2]]);
  });
});
