import assert from 'node:assert/strict';
import path from 'node:path';
import { addRule } from '../../../src/review/block.ts';
import { SHOP, Workspace, open } from './workspace.ts';

const agents = path.join(SHOP, 'AGENTS.md');
const WARNING = 2;
const START = '<!-- carryover:start -->';
const END = '<!-- carryover:end -->';

const found = (text: string) => new Workspace().service.diagnostics(open(agents, text));

describe('a block of ours with broken markers', () => {
  it('is marked at the marker that is wrong, and says what that prevents', async () => {
    assert.deepEqual(await found(`# Shop\r\n\r\n  ${START}\r\n- Be kind.\r\n`), [
      {
        code: 'carryover.broken-block',
        source: 'Carryover',
        severity: WARNING,
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 26 } },
        message:
          "Carryover's block is broken here: a start marker without an end. No rule is added or taken out until the markers are put right or deleted.",
      },
    ]);
  });

  it('is marked wherever approving would refuse the file, at the line it names, and nowhere else', async () => {
    for (const text of arrangements(['- a rule', START, END], 5)) {
      const marked = (await found(text)).map(({ range }) => range.start.line + 1);
      assert.deepEqual(marked, refusedAt(text), JSON.stringify(text));
    }
  });

  it('is not seen where a marker is only spoken of', async () => {
    assert.deepEqual(await found(`Rules stand below ${START}.\n`), []);
  });
});

/** Every text of up to `most` of these lines. */
function arrangements(lines: readonly string[], most: number): string[] {
  if (most === 0) return [''];
  return ['', ...arrangements(lines, most - 1).flatMap((rest) => lines.map((line) => `${line}\n${rest}`))];
}

/** The line that approving names when it refuses the file; none when it does not. */
function refusedAt(text: string): number[] {
  try {
    addRule(Buffer.from(text), 'Another rule');
    return [];
  } catch (error) {
    const line = /\(line (\d+)\)/u.exec(error instanceof Error ? error.message : '')?.[1];
    return line === undefined ? [] : [Number(line)];
  }
}
