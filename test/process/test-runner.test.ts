import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/test/tiers.ts';

describe('the test runner', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-runner-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('runs a file once more when a test in it failed, and names what passed only then', async () => {
    const file = await suite(`
      const { existsSync, writeFileSync } = require('node:fs');
      const been = __filename + '.been';
      it('is steady', () => {});
      it('fails once', () => {
        if (existsSync(been)) return;
        writeFileSync(been, '');
        throw new Error('the first time');
      });
      it('always fails', () => { throw new Error('each time'); });
    `);
    const { passed, failures, unsteady } = await run(file);
    assert.equal(passed, 2);
    assert.deepEqual(titles(failures), ['always fails']);
    assert.deepEqual(titles(unsteady), ['fails once']);
    assert.match(unsteady[0]?.error ?? '', /the first time/);
  });

  it('counts a skipped test, an empty run and a run that died as failures', async () => {
    const skipped = await suite(`it('is steady', () => {}); it('is left out');`);
    const empty = await suite('');
    const died = await suite(`it('ends the program', () => process.exit(0));`);
    assert.deepEqual(titles((await run(skipped)).failures), ['is left out']);
    assert.deepEqual(titles((await run(empty)).failures), ['mocha']);
    assert.deepEqual(titles((await run(died)).failures), ['mocha']);
  });

  let suites = 0;
  async function suite(text: string): Promise<string> {
    const file = path.join(folder, `suite-${++suites}.cjs`);
    await writeFile(file, text);
    return file;
  }
});

interface Result {
  passed: number;
  failures: { title: string; error: string }[];
  unsteady: { title: string; error: string }[];
}

const titles = (failures: Result['failures']): string[] => failures.map(({ title }) => title);

/** In a process of its own, so that the failures it prints are not taken for this run's. */
async function run(file: string): Promise<Result> {
  const out = `${file}.result`;
  const program = `
    import { writeFileSync } from 'node:fs';
    import { runMocha } from ${JSON.stringify(path.join(root, 'scripts', 'test', 'tiers.ts'))};
    const result = await runMocha([${JSON.stringify(file)}], ['--no-config']);
    writeFileSync(${JSON.stringify(out)}, JSON.stringify(result));
  `;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: root,
  });
  return JSON.parse(await readFile(out, 'utf8')) as Result;
}
