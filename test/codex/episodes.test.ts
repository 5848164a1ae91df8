import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CODEX_VERSIONS } from '../../scripts/tools/codex.ts';
import { Engine } from '../../src/engine/engine.ts';
import { silentLog } from '../../src/engine/line-log.ts';
import { type CodexHome, createCodexHome } from './harness/codex-home.ts';
import { finalAnswer, patch, shell } from './harness/model-script.ts';

const TEST = 'grep -q "cents" src/cart.ts || { echo "1 failed" >&2; exit 1; }\necho "1 passed"\n';
const fix = (from: string, to: string): string => `*** Update File: src/cart.ts\n@@\n-${from}\n+${to}`;

/** Work as Codex itself writes it down, from the first message to the brief of the next session. */
for (const version of CODEX_VERSIONS) {
  describe(`work in sessions that Codex ${version} writes`, function () {
    this.timeout(120_000);
    let codex: CodexHome;
    let engine: Engine;
    let shop: string;

    before(async () => {
      codex = await createCodexHome({ version });
      shop = await codex.folder('shop', { 'cart.test.sh': TEST, 'src/cart.ts': 'const total = 12.5;\n' });
      const stateDir = path.join(codex.codexHome, 'carryover');
      engine = await Engine.open({ codexHome: codex.codexHome, stateDir, watch: false, log: silentLog });
    });
    after(async () => {
      await engine.close();
      await codex.stop();
    });

    it('is one piece over approval and correction, interrupted and resumed', async () => {
      const session = await codex.startSession({ cwd: shop });
      await session.say('Keep the cart total in cents.', [
        [patch(fix('const total = 12.5;', 'const total = 1250; // cent'))],
        [shell('sh cart.test.sh')],
        [finalAnswer('The test still fails.')],
      ]);
      const turn = await session.begin('it is still failing, look again', [
        [shell('sleep 20')],
        [finalAnswer('Looked.')],
      ]);
      await session.until('sleep 20');
      await turn.interrupt();
      await turn.ended;
      const resumed = await codex.resumeSession(session.threadId);
      await resumed.say('go on', [
        [patch(fix('const total = 1250; // cent', 'const total = 1250; // cents'))],
        [shell('sh cart.test.sh')],
        [finalAnswer('It passes.')],
      ]);
      await resumed.say('Write a short note on releases.', [
        [patch('*** Add File: NOTES.md\n+Cents since today.')],
        [finalAnswer('Written.')],
      ]);
      await engine.scan();
      const { days } = await engine.journey(shop);
      assert.deepEqual(
        days.flatMap(({ milestones }) =>
          milestones.map(({ task, outcome, turns, files, checks, corrections }) => ({
            ...{ task, outcome, turns, files, checks, corrections },
          })),
        ),
        [
          {
            ...{ task: 'Write a short note on releases.', outcome: 'ended', turns: 1 },
            ...{ files: ['NOTES.md'], checks: [], corrections: 0 },
          },
          {
            ...{ task: 'Keep the cart total in cents.', outcome: 'proven', turns: 3 },
            ...{ files: ['src/cart.ts'], checks: ['sh cart.test.sh'], corrections: 1 },
          },
        ],
      );
    });

    it('teaches the trap of a patch that failed for the letters of its path, and of line ends', async () => {
      await mkdir(path.join(shop, 'Docs'), { recursive: true });
      await writeFile(path.join(shop, 'Docs', 'Guide.md'), 'One.\n');
      await writeFile(path.join(shop, 'old.txt'), 'one\r\ntwo\r\n');
      const session = await codex.startSession({ cwd: shop });
      await session.say('Say two in the guide and in the old text.', [
        [patch('*** Update File: docs/guide.md\n@@\n-One.\n+Two.')],
        [patch('*** Update File: Docs/Guide.md\n@@\n-One.\n+Two.')],
        [patch('*** Update File: old.txt\n@@\n-one\n-2\n+two')],
        [shell("sed -i 's/\\r$//' old.txt")],
        [patch('*** Update File: old.txt\n@@\n-one\n+two')],
        [finalAnswer('Done.')],
      ]);
      await engine.scan();
      const traps = (await engine.candidates({ status: 'open' })).filter(({ kind }) => kind === 'trap');
      const texts = traps.map(({ text }) => text).sort();
      assert.equal(texts.length, 2, texts.join('\n'));
      assert.match(texts[0] ?? '', /^The file is `Docs\/Guide\.md`, not `docs\/guide\.md`/);
      assert.match(texts[1] ?? '', /^`old\.txt` has Windows line ends/);
    });

    it('goes on in a fork where that left it, whatever the session worked at after', async () => {
      const site = await codex.folder('site', { 'README.md': 'Site.\n' });
      const adds = (file: string) => [[patch(`*** Add File: ${file}\n+One.`)], [finalAnswer('Done.')]];
      const session = await codex.startSession({ cwd: site });
      await session.say('Rework the header of the site.', adds('header.md'));
      const fork = await codex.forkSession(session.threadId);
      await session.say('Write down how releases are made.', adds('releases.md'));
      await fork.say('continue', adds('head.md'));
      await engine.scan();
      const { days } = await engine.journey(site);
      assert.deepEqual(
        days.flatMap(({ milestones }) => milestones.map(({ task, files }) => [task, files])),
        [
          ['Rework the header of the site.', ['head.md']],
          ['Write down how releases are made.', ['releases.md']],
          ['Rework the header of the site.', ['header.md']],
        ],
      );
    });

    it('is one in a session that was interrupted and in its fork', async () => {
      const site = await codex.folder('half', { 'README.md': 'Half.\n' });
      const session = await codex.startSession({ cwd: site });
      const turn = await session.begin('Rework the footer of the site.', [
        [patch('*** Add File: footer.md\n+One.')],
        [shell('sleep 20')],
        [finalAnswer('Done.')],
      ]);
      await session.until('sleep 20');
      await turn.interrupt();
      await turn.ended;
      const fork = await codex.forkSession(session.threadId);
      await fork.say('continue', [[patch('*** Add File: foot.md\n+One.')], [finalAnswer('Done.')]]);
      await engine.scan();
      const { days } = await engine.journey(site);
      assert.deepEqual(
        days.flatMap(({ milestones }) =>
          milestones.map(({ task, outcome, files }) => [task, outcome, files]),
        ),
        [['Rework the footer of the site.', 'ended', ['footer.md', 'foot.md']]],
      );
    });

    it('is what the brief tells the next session', async () => {
      const { text } = await engine.brief(shop, { task: 'change docs/guide.md' });
      assert.match(text, /Known traps:\n- The file is `Docs\/Guide\.md`/);
      assert.match(text, /Done lately:\n- .*guide/);
      assert.ok(text.length < 2_000);
    });
  });
}
