import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { readAgentsChain } from '../../../src/codex/agents-chain.ts';
import { CarryoverError } from '../../../src/shared/errors.ts';
import type { Candidate, Preview } from '../../../src/shared/model.ts';
import { chainCases, layOut } from '../codex-memory/cases.ts';
import { World, approve, candidate, refusedAs, unsynced } from './support.ts';

describe('where a rule goes', () => {
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(() => world.end());

  const own = (change: Partial<Candidate> = {}): Candidate =>
    candidate({ scope: 'project', project: world.project, destination: 'project-rules', ...change });
  const at = (...parts: string[]): string => path.join(world.base, ...parts);
  const preview = (what: Candidate, folders: string[] = []): Promise<Preview> =>
    world.review({ foldersOf: () => folders }).preview(what, {});
  const refused = (what: Candidate, message: RegExp): Promise<void> =>
    refusedAs('cannot-write', message, () => world.review().preview(what, {}));

  it('no project file for what was heard in several projects, and that is said', async () => {
    const heardIn = [at('blog'), world.project];
    await refusedAs('bad-input', /heard in several projects/, () =>
      world.review().preview(candidate({ heardIn }), { destination: 'project-rules' }),
    );
  });

  it('of several projects the file of the one where the person works', async () => {
    const heardIn = [at('blog'), world.project];
    const change = { destination: 'project-rules', project: world.project } as const;
    const { path: file, project } = await world.review().preview(candidate({ heardIn }), change);
    assert.equal(file, world.projectFile);
    assert.equal(project, world.project);
    await refusedAs('bad-input', /heard in several projects/, () =>
      world.review().preview(candidate({ heardIn }), { ...change, project: at('elsewhere') }),
    );
  });

  describe('global rules', () => {
    it('AGENTS.md in the Codex home', async () => {
      const { path: file, warnings } = await preview(candidate());
      assert.equal(file, world.globalFile);
      assert.deepEqual(warnings, []);
    });

    it('the override when it hides AGENTS.md, and that is said', async () => {
      world.write(world.globalFile, 'hidden');
      world.write(at('.codex', 'AGENTS.override.md'), 'I win');
      const { path: file, warnings, diff } = await preview(candidate());
      assert.equal(file, at('.codex', 'AGENTS.override.md'));
      assert.match(warnings.join(), /Codex reads AGENTS\.override\.md in the place of AGENTS\.md/);
      assert.match(diff, /^--- AGENTS\.override\.md/);
    });

    it('not the override when that is blank', async () => {
      world.write(at('.codex', 'AGENTS.override.md'), ' \n');
      assert.equal((await preview(candidate())).path, world.globalFile);
      world.write(world.globalFile, '');
      assert.equal((await preview(candidate())).path, world.globalFile);
    });

    it('a linked file in the home folder, which is shown and written through the link', async () => {
      world.write(at('dotfiles', 'agents.md'), 'mine\n');
      symlinkSync('../dotfiles/agents.md', world.globalFile);
      const { path: file, warnings } = await preview(candidate());
      assert.equal(file, at('dotfiles', 'agents.md'));
      assert.match(warnings.join(), /is a link: the rule goes into .*dotfiles/);
      const review = world.review();
      const id = await approve(review, candidate());
      assert.match(world.read(at('dotfiles', 'agents.md')) ?? '', /yarn test/);
      const memory = review.candidateOf(at('dotfiles', 'agents.md'), 'Run `yarn test` first.');
      assert.equal(memory, candidate().id);
      await review.undo(id);
      assert.equal(world.read(at('dotfiles', 'agents.md')), 'mine\n');
    });

    it('nowhere without a Codex home', async () => {
      const review = world.review();
      rmSync(world.codexHome, { recursive: true });
      await refusedAs('codex-home-missing', /Run Codex once/, () => review.preview(candidate(), {}));
    });

    it('nowhere outside the home folder', async () => {
      const review = world.review({ home: at('home') });
      world.write(at('other', 'x.md'), 'x');
      symlinkSync(at('other', 'x.md'), world.globalFile);
      await refusedAs('cannot-write', /outside your home folder/, () => review.preview(candidate(), {}));
    });

    for (const target of ['config.toml', 'memories_v2/MEMORY.md', 'sessions/x.md']) {
      it(`never into Codex’s own ${target}`, async () => {
        world.write(at('.codex', target), 'x');
        symlinkSync(target, world.globalFile);
        await refused(candidate(), /belongs to git or to Codex/);
      });
    }
  });

  describe('project rules', () => {
    it('AGENTS.md in the root, within the budget', async () => {
      world.write(world.projectFile, '# Shop\n');
      const { path: file, warnings, budget, diff } = await preview(own());
      assert.equal(file, world.projectFile);
      assert.deepEqual(warnings, []);
      assert.equal(budget?.limit, 32_768);
      await approve(world.review(), own());
      assert.equal(budget.used, world.read(world.projectFile)?.length);
      assert.match(diff, /^--- AGENTS\.md/);
    });

    it('the override, even a blank one, since it hides AGENTS.md', async () => {
      world.write(world.projectFile, 'hidden');
      world.write(at('shop', 'AGENTS.override.md'), '');
      const { path: file, warnings } = await preview(own());
      assert.equal(file, at('shop', 'AGENTS.override.md'));
      assert.match(warnings.join(), /in the place of AGENTS\.md, even though it is blank/);
    });

    it('the fallback file that Codex reads, which a new AGENTS.md would hide', async () => {
      world.write(at('.codex', 'config.toml'), 'project_doc_fallback_filenames = ["CLAUDE.md"]\n');
      world.write(at('shop', 'CLAUDE.md'), 'mine\n');
      const { path: file, warnings } = await preview(own());
      assert.equal(file, at('shop', 'CLAUDE.md'));
      assert.match(warnings.join(), /a new AGENTS\.md would hide it/);
    });

    it('a linked file in the project', async () => {
      world.write(at('shop', 'docs', 'rules.md'), 'x\n');
      symlinkSync('docs/rules.md', world.projectFile);
      const { path: file, warnings, budget } = await preview(own());
      assert.equal(file, at('shop', 'docs', 'rules.md'));
      assert.match(warnings.join(), /is a link/);
      assert.ok((budget?.used ?? 0) > 100);
    });

    const links: [string, string, RegExp][] = [
      ['outside the project', '../secret.md', /outside the project/],
      ['into git', '.git/hooks/pre-commit', /belongs to git/],
      ['to nothing', 'nowhere.md', /does not exist/],
      ['to itself', 'AGENTS.md', /does not exist/],
    ];
    for (const [what, link, message] of links) {
      it(`never through a link ${what}`, async () => {
        world.write(at('secret.md'), 'x');
        world.write(at('shop', '.git', 'hooks', 'pre-commit'), 'x');
        symlinkSync(link, world.projectFile);
        await refused(own(), message);
        assert.equal(world.read(at('secret.md')), 'x');
      });
    }

    it('nowhere when AGENTS.md is a folder', async () => {
      mkdirSync(world.projectFile);
      await refused(own(), /is no file/);
    });

    it('nowhere outside any project', () =>
      refusedAs('bad-input', /outside any project/, () => preview(own({ project: null }))));

    for (const project of ['', '.', '../..', 'C:\\work\\shop'])
      it(`nowhere for what is no folder of this computer: "${project}"`, () =>
        refusedAs('bad-input', /outside any project/, () => preview(own({ project }))));

    it('nowhere when the project is gone', () =>
      refusedAs('not-found', /is gone/, () => preview(own({ project: at('gone') }))));

    it('a folder without git, with a word about who reads it', async () => {
      mkdirSync(at('loose'));
      const { path: file, warnings } = await preview(own({ project: at('loose') }));
      assert.equal(file, at('loose', 'AGENTS.md'));
      assert.match(warnings.join(), /no git repository/);
    });

    it('UTF-16 is refused', async () => {
      world.write(world.projectFile, Buffer.from('\ufeffx', 'utf16le'));
      await refused(own(), /UTF-16/);
    });

    it('a file of many megabytes is refused', async () => {
      world.write(world.projectFile, Buffer.alloc(4_194_305, 'x'));
      await refused(own(), /over 4 MB/);
    });
  });

  describe('in every recorded situation', () => {
    for (const situation of chainCases) {
      it(`${situation.name}: the rule reaches Codex, or we said that it would not`, async () => {
        const { codexHome, project } = layOut(situation, at('case'));
        if (situation.git === true) mkdirSync(path.join(project, '.git'));
        const review = world.review({ codexHome, ...unsynced() });
        for (const what of [candidate(), own({ text: 'Own', project })]) {
          const shown = await review.preview(what, {}).catch((error: unknown) => {
            assert.ok(error instanceof CarryoverError);
            assert.match(error.message, /is no file|does not exist|outside the project/);
            return null;
          });
          if (shown === null) continue;
          await review.approve(what, { beforeHash: shown.beforeHash });
          const chain = await readAgentsChain({ codexHome, folder: project });
          const given = chain.files.map(({ content, given: bytes }) => content.subarray(0, bytes).toString());
          const reaches = given.join('\n').includes(`\n- ${what.text}\n`);
          assert.equal(reaches, !shown.warnings.join().includes('would not read this rule'));
        }
      });
    }
  });

  describe('the budget', () => {
    it('says when Codex would not read the rule', async () => {
      world.write(world.projectFile, `${'x'.repeat(32_700)}\n`);
      const { warnings, budget } = await preview(own());
      assert.match(warnings.join(), /would not read this rule: .* 32,8\d\d bytes, and it reads 32,768/);
      assert.ok((budget?.used ?? 0) > 32_768);
    });

    it('says where a file that Codex cannot open keeps the rule from it', async () => {
      mkdirSync(at('shop', 'web'), { recursive: true });
      symlinkSync('AGENTS.md', at('shop', 'web', 'AGENTS.md'));
      assert.deepEqual((await preview(own())).warnings, []);
      const { warnings } = await preview(own(), [at('shop', 'web')]);
      assert.match(warnings.join(), /would not read this rule: it cannot read .*web\/AGENTS\.md, and so/);
    });

    it('says what the rule pushes out further down', async () => {
      world.write(world.projectFile, `${'x'.repeat(30_000)}\n`);
      world.write(at('shop', 'web', 'AGENTS.md'), 'y'.repeat(2_700));
      assert.deepEqual((await preview(own())).warnings, []);
      const { warnings, budget } = await preview(own(), [at('shop', 'web', 'cart'), at('elsewhere')]);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /pushes \d+ bytes of web\/AGENTS\.md out of the 32,768/);
      assert.ok((budget?.used ?? 0) > 32_768);
    });

    it('minds the person’s own limit', async () => {
      world.write(at('.codex', 'config.toml'), 'project_doc_max_bytes = 50\n');
      assert.match((await preview(own())).warnings.join(), /it reads 50\./);
    });
  });
});
