import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../../../src/engine/engine.ts';
import type { Memory } from '../../../../src/shared/model.ts';
import { approveShown, AT, Shop } from '../shop.ts';

const DAY = 86_400_000;
const RULE = 'In this repo always look into docs/guide.md before you change src/store.ts.';
const AGAIN = 'Look into docs/guide.md before you change src/store.ts, always, in this repo.';

describe('a rule that is reached by another path', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
    for (const name of ['docs/guide.md', 'src/store.ts']) write(shop.root, name);
  });
  afterEach(() => shop.remove());

  function write(root: string, name: string, text = ''): void {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  async function approved(): Promise<Engine> {
    await shop.say(1, AT - DAY, RULE);
    const engine = await shop.open();
    const [candidate] = await engine.candidates({ status: 'open' });
    assert.ok(candidate);
    await approveShown(engine, candidate.id);
    return engine;
  }
  async function ruleIn(engine: Engine, folder: string): Promise<Memory['files'][number]['rules'][number]> {
    const { files } = await engine.memory(folder);
    const rule = files.flatMap(({ rules }) => rules)[0];
    assert.ok(rule);
    return rule;
  }
  /** What git makes of a worktree, as far as a project is known by it, with the rules that are in its branch. */
  function worktree(): string {
    const books = path.join(shop.root, '.git', 'worktrees', 'shop-fix');
    const root = path.join(path.dirname(shop.root), 'shop-fix');
    write(books, 'commondir', '../..\n');
    write(books, 'gitdir', `${path.join(root, '.git')}\n`);
    write(root, '.git', `gitdir: ${books}\n`);
    for (const name of ['docs/guide.md', 'src/store.ts']) write(root, name);
    copyFileSync(shop.rulesFile, path.join(root, 'AGENTS.md'));
    return root;
  }

  it('is the approved one behind a link: what was said before and since is told of it', async () => {
    write(shop.root, 'docs/agents.md', '# Shop\n');
    symlinkSync('docs/agents.md', shop.rulesFile);
    const engine = await approved();
    await shop.say(2, AT + DAY, AGAIN, {
      given: [
        { rules: `# AGENTS.md instructions for ${shop.root}\n\n${readFileSync(shop.rulesFile, 'utf8')}` },
      ],
    });
    await engine.scan();
    const { life } = await ruleIn(engine, shop.root);
    assert.deepEqual(life?.heard, { before: 1, days: 30, since: 1 });
    assert.deepEqual(life.advice, ['It had to be said again. Word it more clearly, move it, or retire it.']);
  });

  it('is the approved one under the other name that Codex reads, and back under its own', async () => {
    const engine = await approved();
    const { id } = (await engine.candidates({ status: 'approved' }))[0] ?? {};
    const override = path.join(shop.root, 'AGENTS.override.md');
    for (const [at, from, to] of [
      [1, shop.rulesFile, override],
      [2, override, shop.rulesFile],
    ] as const) {
      renameSync(from, to);
      const given = [{ rules: `# AGENTS.md instructions for ${shop.root}\n\n${readFileSync(to, 'utf8')}` }];
      await shop.say(at + 1, AT + at * DAY, AGAIN, { given });
      await engine.scan();
      const { candidate, life } = await ruleIn(engine, shop.root);
      assert.equal(candidate, id);
      assert.deepEqual(life?.heard, { before: 1, days: 30, since: at });
      assert.deepEqual([life.given.sessions, life.given.why], [at, null]);
      assert.match((await engine.brief(shop.root, {})).text, /src\/store\.ts\. \(approved, /);
    }
  });

  it('is the approved one in a worktree, and the brief there tells the same of it', async () => {
    const engine = await approved();
    const fix = worktree();
    mkdirSync(path.join(fix, 'src', 'api'));
    for (const folder of [fix, path.join(fix, 'src', 'api')]) {
      assert.deepEqual(await ruleIn(engine, folder), await ruleIn(engine, shop.root));
      assert.match((await engine.brief(folder, {})).text, /src\/store\.ts\. \(approved, 1 session\)/);
    }
  });

  it('names nothing that is gone while it stands in one of the worktrees', async () => {
    const engine = await approved();
    const gone = async (folder: string): Promise<string[] | undefined> =>
      (await ruleIn(engine, folder)).life?.advice;
    const fix = worktree();
    const [main, branch] = [shop.root, fix].map((root) => path.join(root, 'docs', 'guide.md'));
    assert.ok(main !== undefined && branch !== undefined);
    for (const file of [main, branch]) {
      rmSync(file);
      const expected: string[] = file === main ? [] : ['`docs/guide.md` is gone. Reword it or retire it.'];
      for (const folder of [shop.root, fix]) assert.deepEqual(await gone(folder), expected);
    }
  });

  it('says that nothing is known of words that nobody approved here, whatever ran since', async () => {
    const engine = await approved();
    writeFileSync(shop.rulesFile, readFileSync(shop.rulesFile, 'utf8').replace('always', 'really always'));
    await shop.say(2, AT + DAY, 'Fix the header');
    await engine.scan();
    assert.equal(
      (await ruleIn(engine, shop.root)).life?.given.why,
      'It was not approved here in these words, so it is not known since when it stands.',
    );
  });
});
