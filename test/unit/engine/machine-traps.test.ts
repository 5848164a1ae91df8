import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Step, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Candidate } from '../../../src/shared/model.ts';
import { AT, Shop } from './shop.ts';

const HOUR = 3_600_000;
const missing = 'bash: python: command not found';

describe('a trap that several projects met', () => {
  let shop: Shop;
  let engine: Engine;
  let sessions = 0;

  beforeEach(() => {
    shop = new Shop();
    sessions = 0;
  });
  afterEach(() => shop.remove());

  /** A session in a project of that name, an hour after the last one. */
  async function work(project: string, done: Step[]): Promise<void> {
    sessions += 1;
    const cwd = path.join(path.dirname(shop.root), project);
    mkdirSync(path.join(cwd, '.git'), { recursive: true });
    const turns = [[{ user: `Have a look at page ${sessions}.` }, ...done, { final: 'Done.' }]];
    await writeSession(shop.codexHome, { thread: threadId(sessions), cwd, at: AT + sessions * HOUR, turns });
    shop.now = Math.max(shop.now, AT + (sessions + 1) * HOUR);
  }
  const python = (file: string): Step[] => [
    { run: `python ${file}`, exit: 127, output: missing },
    { run: `python3 ${file}`, exit: 0, output: 'ok' },
  ];
  const port = (script: string): Step[] => [
    { run: script, exit: 1, output: 'Error: listen EADDRINUSE: address already in use :::3000' },
    { run: `PORT=3001 ${script}`, exit: 0, output: 'ready' },
  ];
  const traps = (open: readonly Candidate[]): [string, string[], number][] =>
    open
      .filter(({ kind }) => kind === 'trap')
      .map(({ project, wordings, sessions: heard }): [string, string[], number] => [
        project === null ? 'everywhere' : path.basename(project),
        (wordings ?? []).map(({ text }) => text),
        heard,
      ])
      .sort();
  const waiting = (): Promise<Candidate[]> => engine.candidates({ status: 'open' });

  it('is one for everywhere when it is of the computer, with the evidence of all and the reason', async () => {
    await work('shop', python('app.py'));
    await work('api', python('serve.py'));
    await work('docs', python('build.py'));
    engine = await shop.open();
    const [only, ...others] = await waiting();
    assert.ok(only);
    assert.deepEqual(others, []);
    assert.equal(only.text, '`python` is not installed here; use `python3` instead.');
    assert.deepEqual([only.scope, only.project, only.destination], ['global', null, 'global-rules']);
    assert.deepEqual([only.sessions, only.evidence.length, only.heardIn?.length], [3, 3, 3]);
    assert.equal(
      only.reasons[0],
      "global: it was met in 3 projects (api, docs, shop), so it is this computer's",
    );
    assert.ok(!only.reasons.some((reason) => /wordings|this project/.test(reason)));
    // Every wording leads to it, and every project's brief knows of it.
    assert.equal((await engine.candidate(only.wordings?.[1]?.id ?? '')).id, only.id);
    const other = path.join(path.dirname(shop.root), 'docs');
    assert.match((await engine.brief(other, {})).text, /`python` is not installed here.* \(3 sessions\)/);
  });

  it('is said without the commands of one project, and only once enough of them met it', async () => {
    await work('shop', port('npm run dev'));
    await work('api', port('npm start'));
    engine = await shop.open();
    const before = await engine.candidates({});
    assert.ok(!before.some(({ scope }) => scope === 'global'));
    await work('docs', port('npm run preview'));
    await engine.scan();
    assert.deepEqual(
      (await waiting()).map(({ text }) => text),
      ['Set `PORT=3001` for commands: without it they fail because the port is taken.'],
    );
  });

  it('stays that of each where the project is in the way', async () => {
    const setting = (value: string): Step[] => [
      { run: 'npm run migrate', exit: 1, output: 'Error: DATABASE_URL is not set' },
      { run: `DATABASE_URL=${value} npm run migrate`, exit: 0 },
    ];
    for (const project of ['shop', 'api', 'docs']) await work(project, setting('sqlite:dev.db'));
    engine = await shop.open();
    assert.deepEqual(
      traps(await waiting()).map(([where]) => where),
      ['api', 'docs', 'shop'],
    );
  });

  it('is put away as one, with what comes later, and comes back as one', async () => {
    for (const project of ['shop', 'api']) await work(project, python('app.py'));
    engine = await shop.open();
    const [both] = await waiting();
    assert.equal(both?.scope, 'global');
    await engine.archive(both.id);
    await work('docs', python('app.py'));
    await engine.scan();
    assert.deepEqual(await waiting(), []);
    const away = await engine.candidates({ status: 'archived' });
    assert.deepEqual([away.length, away[0]?.sessions, away[0]?.project], [1, 3, null]);
    await engine.undo(null);
    assert.deepEqual(
      traps(await waiting()).map(([where, , heard]) => [where, heard]),
      [['everywhere', 3]],
    );
  });

  it('leaves alone what was decided about one project, until that is undone', async () => {
    await work('shop', python('app.py'));
    engine = await shop.open();
    const [first] = await waiting();
    assert.equal(first?.scope, 'project');
    await engine.archive(first.id);
    await work('api', python('app.py'));
    await work('docs', python('app.py'));
    await engine.scan();
    assert.deepEqual(
      traps(await waiting()).map(([where, , heard]) => [where, heard]),
      [['everywhere', 2]],
    );
    assert.match(
      (await waiting())[0]?.reasons[0] ?? '',
      /^For shop you have put this away\. You archived it on /,
    );
    assert.equal((await engine.candidates({ status: 'archived' }))[0]?.project, shop.root);
    const toldIn = async (folder: string): Promise<boolean> =>
      (await engine.brief(folder, {})).text.includes('`python` is not installed here');
    assert.deepEqual([await toldIn(shop.root), await toldIn(shop.another('api'))], [false, true]);
    await engine.undo(null);
    assert.equal(await toldIn(shop.root), true);
    assert.deepEqual(
      traps(await waiting()).map(([where, , heard]) => [where, heard]),
      [['everywhere', 3]],
    );
  });

  it('is one rule when it was approved, and counts what happens after that in any project', async () => {
    for (const project of ['shop', 'api']) await work(project, python('app.py'));
    engine = await shop.open();
    const [both] = await waiting();
    assert.ok(both);
    const { beforeHash, path: file } = await engine.preview(both.id, {});
    assert.equal(file, path.join(shop.codexHome, 'AGENTS.md'));
    await engine.approve(both.id, { beforeHash });
    assert.match(readFileSync(file, 'utf8'), /`python` is not installed here/);
    const approved = await engine.candidates({ status: 'approved' });
    assert.deepEqual([approved.length, approved[0]?.sessions, approved[0]?.scope], [1, 2, 'global']);
    await work('docs', python('app.py'));
    await engine.scan();
    const [rule] = (await engine.memory(shop.root)).files.flatMap(({ rules }) => rules);
    assert.deepEqual([rule?.life?.heard?.before, rule?.life?.heard?.since], [2, 1]);
    await engine.undo(null);
    assert.deepEqual(
      traps(await waiting()).map(([where, , heard]) => [where, heard]),
      [['everywhere', 3]],
    );
  });

  it('put into the file of one project, still waits in the others', async () => {
    for (const project of ['shop', 'api', 'docs']) await work(project, python('app.py'));
    engine = await shop.open();
    const [all] = await waiting();
    assert.ok(all);
    const api = path.join(path.dirname(shop.root), 'api');
    const here = { destination: 'project-rules', project: api } as const;
    const { beforeHash, path: file } = await engine.preview(all.id, here);
    assert.equal(file, path.join(api, 'AGENTS.md'));
    const { decision } = await engine.approve(all.id, { ...here, beforeHash });
    const [approved, ...others] = await engine.candidates({ status: 'approved' });
    assert.deepEqual([approved?.project, others], [api, []]);
    assert.equal(decision.candidate, approved?.id);
    const [left] = await waiting();
    assert.deepEqual([left?.scope, left?.sessions], ['global', 2]);
    assert.match(left?.reasons[0] ?? '', /met in 2 projects \(docs, shop\)/);
    await engine.undo(decision.id);
    assert.deepEqual(
      traps(await waiting()).map(([where, , heard]) => [where, heard]),
      [['everywhere', 3]],
    );
  });
});
