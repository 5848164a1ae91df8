import assert from 'node:assert/strict';
import { withLines, type Line } from '../../support/found-texts.ts';

const filler = 'nothing of use stands in this row\n'.repeat(20);

async function shown(line: Line, query: string): Promise<{ snippet: string; marked: string[] }> {
  const { find, close } = await withLines([line]);
  const [hit] = find(query).hits;
  await close();
  return {
    snippet: hit?.snippet ?? '',
    marked: hit?.marks.map(([start, end]) => hit.snippet.slice(start, end)) ?? [],
  };
}

describe('a line of an output or a diff', () => {
  it('says which command it is of, and begins where the row does', async () => {
    const text = `npm run deploy -- --stage\u001e${filler}  step 7: harbour is closed\n${filler}`;
    const { snippet, marked } = await shown({ role: 'command', text, exit: 0 }, 'harbour ');
    assert.match(snippet, /^npm run deploy -- --stage › …step 7: harbour is closed nothing/u);
    assert.deepEqual(marked, ['harbour']);
  });

  it('names a changed file from the project on, and leaves out where in the file it is', async () => {
    const text = `update /home/dev/shop/src/quay.ts\u001e@@ -12,3 +12,3 @@ class Quay\n old\n-a()\n+harbour()\n`;
    const { snippet } = await shown({ role: 'change', text }, 'harbour ');
    assert.equal(snippet, 'update src/quay.ts class Quay old -a() +harbour() ');
  });

  it('names the file of the hit where several were changed', async () => {
    const one = (file: string, body: string) => `update /home/dev/shop/${file}\u001e@@ -1 +1 @@\n${body}`;
    const text = [one('first.ts', `+a()\n${filler}`), one('second.ts', `+b()\n${filler}+harbour()\n`)].join(
      '\u001d',
    );
    const { snippet } = await shown({ role: 'change', text }, 'harbour ');
    assert.match(snippet, /^update second\.ts › …\+harbour\(\)/u);
  });

  it('ends with a word', async () => {
    const text = `harbour ${'wharfside '.repeat(40)}`;
    const { snippet } = await shown({ role: 'user', text }, 'harbour ');
    assert.match(snippet, / wharfside…$/u);
    assert.ok(snippet.length > 130);
  });

  it('says why a command failed that was found by its name', async () => {
    const text = `harbour upgrade head\u001e${'INFO reading the plan\n'.repeat(10)}quay.UniqueError: twice the same\n`;
    const failed = await shown({ role: 'command', text, exit: 1 }, 'failed: harbour ');
    assert.equal(failed.snippet, 'harbour upgrade head › quay.UniqueError: twice the same ');
    const passed = await shown({ role: 'command', text, exit: 0 }, 'harbour ');
    assert.match(passed.snippet, /^harbour upgrade head INFO reading/u);
  });
});
