import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { anyLetter } from '../../support/any-letter.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readingEnd } from '../../../src/server/reading-end.ts';
import { HOME, SHOP, Workspace, memoryFile, open } from './workspace.ts';

const agents = path.join(SHOP, 'AGENTS.md');
const WARNING = 2;
const INFORMATION = 3;

/** A workspace whose budget leaves `left` bytes to AGENTS.md of the shop. */
function withBudget(left: number, change: Partial<Parameters<typeof memoryFile>[0]> = {}): Workspace {
  const workspace = new Workspace();
  const root = memoryFile({ path: path.resolve('/home/ada/AGENTS.md'), bytes: 1_000, given: 1_000 });
  const global = memoryFile({
    path: path.join(HOME, 'AGENTS.md'),
    scope: 'global',
    bytes: 50_000,
    given: 50_000,
  });
  workspace.memory = {
    files: [global, root, memoryFile(change)],
    budget: { used: 1_100, limit: left + 1_000 },
  };
  return workspace;
}

describe('the place where Codex stops reading', () => {
  it('is not marked while everything arrives', async () => {
    const workspace = withBudget(10);
    assert.deepEqual(await workspace.service.diagnostics(open(agents, '1234567890')), []);
  });

  it('is exact to the character, in the text as it is typed', async () => {
    const workspace = withBudget(12);
    const [found, ...more] = await workspace.service.diagnostics(open(agents, '# Shop\nfirst\nsecond\n'));
    assert.deepEqual(more, []);
    assert.deepEqual(found, {
      code: 'carryover.budget-cut',
      source: 'Carryover',
      severity: WARNING,
      range: { start: { line: 1, character: 5 }, end: { line: 2, character: 6 } },
      message:
        'Codex stops reading here: its 1012 bytes for project rules are used up. The 8 bytes from here on do not reach it.',
    });
  });

  it('counts bytes, not characters, and loses a character that is cut apart', async () => {
    const workspace = withBudget(7);
    const [found] = await workspace.service.diagnostics(open(agents, 'ää€€\r\nx'));
    // Two of two bytes, then three of seven: the second € would need bytes 8 to 10.
    assert.deepEqual(found?.range, { start: { line: 0, character: 3 }, end: { line: 0, character: 4 } });
    assert.match(found.message, /The 6 bytes from here on/u);
  });

  it('knows of a byte order mark that the editor does not show', async () => {
    const bytes = Buffer.byteLength('\ufeff1234567890');
    const marked = withBudget(10, { bytes, given: 10 });
    const [found] = await marked.service.diagnostics(open(agents, '1234567890'));
    assert.deepEqual(found?.range.start, { line: 0, character: 7 });
    const plain = withBudget(10, { bytes: 10, given: 10 });
    assert.deepEqual(await plain.service.diagnostics(open(agents, '1234567890')), []);
  });

  it('agrees with what the bytes say, for any text and budget', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter, minLength: 1 }), fc.nat(60), (some, budget) => {
        const content = `x${some}`.toWellFormed();
        const entry = memoryFile({ bytes: 0, given: 0 });
        const memory = { files: [entry], budget: { used: 0, limit: budget } };
        const end = readingEnd(TextDocument.create('file:///a', 'markdown', 1, content), entry, memory);
        const size = Buffer.byteLength(content);
        if (size <= budget) assert.equal(end.kind, 'whole');
        else if (budget === 0) assert.equal(end.kind, 'dropped');
        else {
          assert.ok(end.kind === 'cut');
          const kept = Buffer.byteLength(content.slice(0, end.offset));
          assert.ok(kept <= budget && budget - kept < 4);
          assert.ok(content.slice(0, end.offset).isWellFormed());
          assert.equal(end.lost, size - budget);
        }
      }),
    );
  });
});

describe('a file that Codex does not read', () => {
  it('because of an override is told calmly on its first line', async () => {
    const workspace = new Workspace();
    const override = memoryFile({ path: path.join(SHOP, 'AGENTS.override.md') });
    const note = 'Codex reads AGENTS.override.md in its place.';
    workspace.memory = {
      files: [override, memoryFile({ given: 0, note })],
      budget: { used: 100, limit: 32_768 },
    };
    const found = await workspace.service.diagnostics(open(agents, '# Shop\n\nmore'));
    assert.deepEqual(found, [
      {
        code: 'carryover.hidden',
        source: 'Carryover',
        severity: INFORMATION,
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } },
        message: `Codex does not read this file. ${note}`,
      },
    ]);
    assert.deepEqual(await workspace.service.diagnostics(open(override.path, 'x')), []);
  });

  it('because the budget is used up is a warning', async () => {
    const workspace = withBudget(0, { given: 0, note: 'Codex drops it.' });
    const [found] = await workspace.service.diagnostics(open(agents, '# Shop'));
    assert.deepEqual([found?.code, found?.severity], ['carryover.hidden', WARNING]);
    assert.match(found?.message ?? '', /used up by the files above it/u);
  });

  it('because it is a blank override that hides another is told, until something is typed', async () => {
    const workspace = new Workspace();
    const file = path.join(SHOP, 'AGENTS.override.md');
    const note = 'It is blank, and still Codex reads it in place of AGENTS.md.';
    workspace.memory = {
      files: [memoryFile({ path: file, bytes: 1, given: 0, note })],
      budget: { used: 0, limit: 32_768 },
    };
    assert.equal((await workspace.service.diagnostics(open(file, '\n'))).length, 1);
    assert.deepEqual(await workspace.service.diagnostics(open(file, 'Use pnpm.\n')), []);
  });

  it('is no matter for the global file, however long, nor for a file the engine does not know', async () => {
    const workspace = withBudget(0);
    assert.deepEqual(
      await workspace.service.diagnostics(open(path.join(HOME, 'AGENTS.md'), 'x'.repeat(60_000))),
      [],
    );
    assert.deepEqual(await workspace.service.diagnostics(open(path.join(SHOP, 'new', 'AGENTS.md'), 'x')), []);
  });
});
