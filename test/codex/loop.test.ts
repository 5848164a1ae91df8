import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CODEX_VERSIONS } from '../../scripts/tools/codex.ts';
import { Engine } from '../../src/engine/engine.ts';
import { silentLog } from '../../src/engine/line-log.ts';
import type { Candidate } from '../../src/shared/model.ts';
import { type CodexHome, createCodexHome } from './harness/codex-home.ts';
import { finalAnswer } from './harness/model-script.ts';

/**
 * The product's promise, with nothing in between: a person says something in one session, approves it, and the next
 * real session's request to the model holds it. After undo the one after that does not.
 */
for (const version of CODEX_VERSIONS) {
  describe(`what Codex ${version} is told after an approval`, function () {
    this.timeout(120_000);
    let codex: CodexHome;
    let engine: Engine;
    let shop: string;

    before(async () => {
      codex = await createCodexHome({ version });
      shop = await codex.folder('shop', { 'package.json': '{"name":"shop"}\n' });
      const stateDir = path.join(codex.codexHome, 'carryover');
      engine = await Engine.open({ codexHome: codex.codexHome, stateDir, watch: false, log: silentLog });
    });
    after(async () => {
      await engine.close();
      await codex.stop();
    });

    async function say(words: string): Promise<void> {
      const session = await codex.startSession({ cwd: shop });
      await session.say(words, [[finalAnswer('Understood.')]]);
      await session.until('task_complete');
    }
    /** What a new session's first request to the model holds. */
    async function nextSessionIsTold(): Promise<string> {
      const before = codex.model.requests.length;
      await say('List the files.');
      const request = codex.model.requests[before];
      assert.ok(request, 'the session asked the model');
      return request.text;
    }
    async function candidateAbout(words: string): Promise<Candidate> {
      await engine.scan();
      const found = (await engine.candidates({ status: 'open' })).find(({ text }) => text.includes(words));
      assert.ok(found, `a candidate about ${words}`);
      return found;
    }

    it('holds a project rule after approval, and not after undo', async () => {
      await say('Please always run `make verify` in this repo before you say that you are done.');
      const candidate = await candidateAbout('make verify');
      assert.equal(candidate.destination, 'project-rules');
      assert.equal((await nextSessionIsTold()).includes('Carryover'), false);

      const { beforeHash, path: file } = await engine.preview(candidate.id, {});
      assert.equal(file, path.join(shop, 'AGENTS.md'));
      const { decision } = await engine.approve(candidate.id, { beforeHash });
      const told = await nextSessionIsTold();
      assert.ok(
        told.includes(JSON.stringify(candidate.text).slice(1, -1)),
        'the approved rule reached the model',
      );

      await engine.undo(decision.id);
      assert.equal(existsSync(file), false, 'there was no AGENTS.md before');
      const after = await nextSessionIsTold();
      assert.equal(after.includes(JSON.stringify(candidate.text).slice(1, -1)), false);
    });

    it('holds a global rule, as the person edited it, in another project too', async () => {
      await say('From now on, answer me in British English, always.');
      const candidate = await candidateAbout('British English');
      const text = 'Answer in British English, also in commit messages.';
      const change = { text, destination: 'global-rules' as const };
      const { beforeHash } = await engine.preview(candidate.id, change);
      const { decision } = await engine.approve(candidate.id, { ...change, beforeHash });
      assert.ok((await readFile(path.join(codex.codexHome, 'AGENTS.md'), 'utf8')).includes(text));

      shop = await codex.folder('blog');
      assert.ok((await nextSessionIsTold()).includes(text));
      await engine.undo(decision.id);
      assert.equal((await nextSessionIsTold()).includes(text), false);
    });

    it('holds an approved rule until it is retired, and again once that is taken back', async () => {
      shop = await codex.folder('till');
      await say('From now on always run `make till-test` in this repo before you commit.');
      const candidate = await candidateAbout('make till-test');
      const { beforeHash } = await engine.preview(candidate.id, { destination: 'project-rules' });
      await engine.approve(candidate.id, { destination: 'project-rules', beforeHash });
      const rule = JSON.stringify(candidate.text).slice(1, -1);
      assert.ok((await nextSessionIsTold()).includes(rule));

      const stands = { path: path.join(shop, 'AGENTS.md'), text: candidate.text };
      const shown = await engine.previewRetire(stands);
      assert.ok((await nextSessionIsTold()).includes(rule), 'looking changes nothing');
      const { decision } = await engine.retire({ ...stands, beforeHash: shown.beforeHash });
      const told = await nextSessionIsTold();
      assert.equal(told.includes(rule), false, 'the retired rule reached no model');
      await engine.scan();
      assert.equal((await engine.candidate(candidate.id)).status, 'archived');

      await engine.undo(decision.id);
      assert.ok((await nextSessionIsTold()).includes(rule));
      await engine.undo(null);
      assert.equal(existsSync(stands.path), false);
    });

    it('is never mined again as if a person had typed it', async () => {
      const before = (await engine.candidates({})).map(({ id, sessions }) => `${id} ${sessions}`);
      const session = await codex.startSession({ cwd: shop });
      await session.say('What are the rules here?', [
        [finalAnswer('Always run make verify, answer in British English.')],
      ]);
      await session.until('task_complete');
      await engine.scan();
      assert.deepEqual(
        (await engine.candidates({})).map(({ id, sessions }) => `${id} ${sessions}`),
        before,
      );
    });
  });
}
