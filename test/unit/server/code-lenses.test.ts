import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodeLens } from 'vscode-languageserver/node.js';
import * as z from 'zod';
import { lensCommands } from '../../../src/server/code-lenses.ts';
import { HOME, SHOP, Workspace, candidate, memoryFile, open } from './workspace.ts';

const agents = path.join(SHOP, 'AGENTS.md');
const rule = (line: number) => ({ text: 'Use pnpm.', line, candidate: null });

/** Lenses as the editor shows them: one row for each line. */
function rows(lenses: readonly CodeLens[]): string[] {
  const byLine = new Map<number, string[]>();
  for (const { range, command } of lenses) {
    const row = byLine.get(range.start.line) ?? [];
    row.push(command?.title ?? '');
    byLine.set(range.start.line, row);
  }
  return [...byLine].map(([line, titles]) => `${line}: ${titles.join(' | ')}`);
}

describe('the head lens', () => {
  it('counts rules and suggestions and tells the share of the budget', async () => {
    const workspace = new Workspace();
    workspace.memory = {
      files: [memoryFile({ rules: [1, 2, 3, 4, 5].map(rule) })],
      budget: { used: 2_950, limit: 32_768 },
    };
    workspace.candidates = ['a', 'b', 'c'].map((id) => candidate({ id }));
    const lenses = await workspace.service.codeLenses(open(agents, '# Shop\n'));
    const [head] = lenses;
    assert.equal(head?.command?.title, 'Carryover: 5 approved, 3 suggested');
    assert.equal(lenses.at(-1)?.command?.title, '9 % of 32 KiB');
    assert.deepEqual([head.command.command, head.command.arguments], ['carryover.openPanel', undefined]);
    assert.deepEqual(head.range.start, { line: 1, character: 0 });
  });

  it('has singular and none right', async () => {
    const workspace = new Workspace();
    workspace.memory = { files: [memoryFile({ rules: [rule(1)] })], budget: { used: 0, limit: 20_000 } };
    workspace.candidates = [candidate()];
    const one = await workspace.service.codeLenses(open(agents, ''));
    assert.match(rows(one).join(), /^0: Carryover: 1 approved, 1 suggested \| add \| .* \| 0 % of 20 KiB$/u);
    workspace.memory = { files: [memoryFile()], budget: { used: 0, limit: 0 } };
    workspace.candidates = [];
    workspace.service.engineChanged();
    const none = await workspace.service.codeLenses(open(agents, ''));
    assert.deepEqual(rows(none), ['0: Carryover: nothing suggested']);
  });

  it('tells no share for the global file, which has no limit', async () => {
    const workspace = new Workspace();
    const file = path.join(HOME, 'AGENTS.md');
    workspace.memory = {
      files: [memoryFile({ path: file, scope: 'global' })],
      budget: { used: 9_000, limit: 32_768 },
    };
    const lenses = await workspace.service.codeLenses(open(file, 'x'));
    assert.deepEqual(rows(lenses), ['0: Carryover: nothing suggested']);
  });
});

describe('the row of lenses', () => {
  const OWN = ['# Shop', '', '- Ask before you ship.'];
  const SECTION = [
    ...['<!-- carryover:start -->', '## Rules from earlier sessions', ''],
    ...['- Use pnpm.', '<!-- carryover:end -->'],
  ];
  const lineOf = async (...lines: string[]): Promise<number[]> => {
    const workspace = new Workspace();
    workspace.candidates = Array.from({ length: 8 }, (_, index) => candidate({ id: `c${index}` }));
    const lenses = await workspace.service.codeLenses(open(agents, lines.join('\n')));
    assert.equal(lenses.length, 5);
    return [...new Set(lenses.map(({ range }) => range.start.line))];
  };

  it('has the strongest suggestion with add, edit and dismiss, whatever else waits', async () => {
    const workspace = new Workspace();
    workspace.memory = { files: [memoryFile()], budget: { used: 328, limit: 32_768 } };
    workspace.candidates = [candidate(), candidate({ id: 'c2', text: 'vendor/ is generated', sessions: 1 })];
    const lenses = await workspace.service.codeLenses(open(agents, '# Shop\n\nText\n'));
    assert.deepEqual(rows(lenses), [
      '3: Carryover: 2 suggested | add | edit | dismiss | + Run `yarn test:unit` before saying you are done (3 sessions) | 1 % of 32 KiB',
    ]);
    assert.deepEqual(
      lenses.slice(1, 5).map(({ command }) => [command?.command, command?.arguments]),
      [
        ['carryover.approve', ['c1']],
        ['carryover.edit', ['c1']],
        ['carryover.archive', ['c1']],
        ['carryover.openPanel', ['c1']],
      ],
    );
  });

  it('stands over our own block and over its end, never among a person’s lines', async () => {
    const [start, end] = [OWN.length + 1, OWN.length + SECTION.length];
    assert.deepEqual(await lineOf(...OWN, '', ...SECTION, '', '- More of my own.', ''), [start, end]);
    assert.deepEqual(await lineOf(...SECTION), [0, SECTION.length - 1]);
    // Half a block, as while it is edited.
    assert.deepEqual(await lineOf(...SECTION.slice(0, -1)), [0]);
  });

  it('begins with what can be done, so that a narrow editor cuts only words', async () => {
    const workspace = new Workspace();
    workspace.memory = { files: [memoryFile({ rules: [rule(4)] })], budget: { used: 328, limit: 32_768 } };
    workspace.candidates = [candidate()];
    const lenses = await workspace.service.codeLenses(open(agents, SECTION.join('\n')));
    assert.deepEqual(rows(lenses), [
      '0: Carryover: 1 approved, 1 suggested | 1 % of 32 KiB',
      '4: add | edit | dismiss | + Run `yarn test:unit` before saying you are done (3 sessions)',
    ]);
    workspace.candidates = [];
    workspace.service.engineChanged();
    assert.deepEqual(rows(await workspace.service.codeLenses(open(agents, SECTION.join('\n')))), [
      '0: Carryover: 1 approved, nothing suggested | 1 % of 32 KiB',
    ]);
  });

  it('stands behind all that a person wrote where there is no block yet', async () => {
    assert.deepEqual(await lineOf(...OWN, ''), [OWN.length]);
    assert.deepEqual(await lineOf('See `<!-- carryover:start -->` in the docs.', ''), [1]);
    assert.deepEqual(await lineOf(''), [0]);
  });

  it('cuts long rules and shows no icons, no line breaks and nothing invisible', async () => {
    const workspace = new Workspace();
    const titleOf = async (text: string): Promise<string> => {
      workspace.candidates = [candidate({ text })];
      workspace.service.engineChanged();
      const lenses = await workspace.service.codeLenses(open(agents, '\n\n\n'));
      return lenses.at(-1)?.command?.title ?? '';
    };
    const titles = [
      await titleOf(`$(trash) a\nb\u202e\u0007 ${'long '.repeat(40)}`),
      await titleOf('👩‍👩‍👧'.repeat(50)),
    ];
    assert.match(titles[0] ?? '', /^\+ \\\$\(trash\) a b long .*… \(3 sessions\)$/u);
    for (const title of titles) {
      assert.ok(Array.from(title).length <= 60 + '+ \\ (3 sessions)'.length);
      assert.doesNotMatch(title, /\p{Cc}|\u202e|\ufffd/u);
    }
  });

  it('suggests only what approving would write into the file', async () => {
    const workspace = new Workspace();
    workspace.candidates = [
      candidate({ id: 'here' }),
      candidate({ id: 'other', project: path.resolve('/home/ada/blog') }),
      candidate({ id: 'homeless', project: null }),
      candidate({ id: 'global', destination: 'global-rules', scope: 'global' }),
      candidate({ id: 'blocked', verdict: 'blocked' }),
    ];
    const idsFor = async (file: string): Promise<unknown[]> => {
      const lenses = await workspace.service.codeLenses(open(file, '\n\n\n\n'));
      const added = lenses.filter(({ command }) => command?.title === 'add');
      return added.flatMap(({ command }): unknown[] => command?.arguments ?? []);
    };
    assert.deepEqual(await idsFor(agents), ['here']);
    assert.deepEqual(await idsFor(path.join(HOME, 'AGENTS.md')), ['global']);
    assert.deepEqual(await idsFor(path.join(SHOP, 'packages', 'cart', 'AGENTS.md')), []);
    assert.deepEqual(await idsFor(path.join(SHOP, 'AGENTS.override.md')), []);
  });

  it('moves to the override where one hides AGENTS.md, as the rule would', async () => {
    const workspace = new Workspace();
    const override = path.join(SHOP, 'AGENTS.override.md');
    workspace.memory = {
      files: [
        memoryFile({ path: override }),
        memoryFile({ given: 0, note: 'Codex reads AGENTS.override.md.' }),
      ],
      budget: { used: 100, limit: 32_768 },
    };
    workspace.candidates = [candidate()];
    const adds = async (file: string): Promise<boolean> =>
      (await workspace.service.codeLenses(open(file, ''))).some(({ command }) => command?.title === 'add');
    assert.deepEqual([await adds(agents), await adds(override)], [false, true]);
  });

  it('finds the file through a symlinked folder', async () => {
    const workspace = new Workspace();
    const link = path.resolve('/work-link');
    workspace.links.set(link, SHOP);
    workspace.candidates = [candidate()];
    workspace.memory = { files: [memoryFile({ rules: [rule(3)] })], budget: { used: 0, limit: 32_768 } };
    const lenses = await workspace.service.codeLenses(open(path.join(link, 'AGENTS.md'), ''));
    assert.match(lenses[0]?.command?.title ?? '', /1 approved, 1 suggested/u);
  });
});

describe('the engine behind the lenses', () => {
  it('is asked once until something changed', async () => {
    const workspace = new Workspace();
    const document = open(agents, '');
    await workspace.service.codeLenses(document);
    await workspace.service.diagnostics(document);
    assert.deepEqual(workspace.asked.sort(), [`candidates ${SHOP}`, `memory ${SHOP}`, 'projectOf', 'status']);
    workspace.service.engineChanged();
    workspace.candidates = [candidate()];
    assert.equal((await workspace.service.codeLenses(document)).length, 5);
  });

  it('is asked again after it failed', async () => {
    const workspace = new Workspace();
    workspace.failing = true;
    await assert.rejects(workspace.service.codeLenses(open(agents, '')), /engine gone/u);
    workspace.failing = false;
    assert.equal((await workspace.service.codeLenses(open(agents, ''))).length, 1);
  });

  it('runs commands that the extension declares', async () => {
    const manifest = z
      .object({ contributes: z.object({ commands: z.array(z.object({ command: z.string() })) }) })
      .parse(JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')));
    const declared = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const command of Object.values(lensCommands)) assert.ok(declared.has(command), command);
  });
});
