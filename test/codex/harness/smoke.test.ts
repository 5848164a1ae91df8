import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CODEX_VERSIONS } from '../../../scripts/tools/codex.ts';
import { createCodexHome, type CodexHome } from './codex-home.ts';
import { createGate, finalAnswer, shell } from './model-script.ts';

for (const version of CODEX_VERSIONS) {
  describe(`the real Codex ${version}`, function () {
    this.timeout(120_000);
    let codex: CodexHome;

    before(async () => {
      codex = await createCodexHome({ version, agentsMd: 'Global rule: answer in British English.\n' });
    });
    after(() => codex.stop());

    it('writes a session file for a conversation of the IDE client', async () => {
      const session = await codex.startSession({ cwd: await codex.folder('ide') });
      const end = await session.say('Please always use pnpm here.', [[finalAnswer('I will.')]]);
      assert.equal(end.status, 'completed');
      const text = await readFile(await session.file(), 'utf8');
      assert.match(text, /"originator":"codex_vscode"/);
      assert.match(text, /Please always use pnpm here\./);
    });

    it('sends the global and the project AGENTS.md with the second request too', async () => {
      const cwd = await codex.folder('rules', {
        'AGENTS.md': 'Project rule: run make check before you finish.\n',
      });
      const session = await codex.startSession({ cwd });
      const before = codex.model.requests.length;
      await session.say('List the files', [[shell('ls')], [finalAnswer('Only AGENTS.md.')]]);
      const second = codex.model.requests[before + 1];
      assert.ok(second, 'a command makes a second request');
      assert.ok(second.text.includes('Global rule: answer in British English.'));
      assert.ok(second.text.includes('Project rule: run make check before you finish.'));
    });

    it('writes a session file for codex exec and appends to it on resume', async () => {
      const cwd = await codex.folder('exec');
      const first = await codex.exec({ cwd, prompt: 'Say hello', answers: [[finalAnswer('Hello.')]] });
      const again = await codex.exec({
        cwd,
        prompt: 'Once more',
        answers: [[finalAnswer('Hello again.')]],
        resume: first.threadId,
      });
      assert.equal(again.file, first.file);
      assert.match(await readFile(again.file, 'utf8'), /Hello\.[\s\S]*Hello again\./);
    });

    it('keeps a turn running until its gate opens', async () => {
      const session = await codex.startSession({ cwd: await codex.folder('slow') });
      const gate = createGate();
      const turn = await session.begin('Take your time', [
        [{ say: 'Looking.', phase: 'commentary' }, { hold: gate }, finalAnswer('Done.')],
      ]);
      await session.until('Take your time');
      assert.doesNotMatch(await readFile(await session.file(), 'utf8'), /task_complete/);
      gate.open();
      assert.equal((await turn.ended).status, 'completed');
      await session.until('task_complete');
    });

    it('moves the file of an archived thread', async () => {
      const session = await codex.startSession({ cwd: await codex.folder('archive') });
      await session.say('Hello', [[finalAnswer('Hello.')]]);
      const live = await session.file();
      await session.archive();
      assert.ok(!existsSync(live));
      assert.match(await session.file(), /archived_sessions/);
    });
  });
}
