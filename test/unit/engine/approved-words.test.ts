import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { approveShown, AT, Shop } from './shop.ts';

const HOUR = 3_600_000;

describe('a rule that a person approved in words of their own', () => {
  let shop: Shop;

  beforeEach(() => {
    shop = new Shop();
    shop.now = AT + 72 * HOUR;
  });
  afterEach(() => shop.remove());

  for (const [language, heard, rule, again] of [
    [
      'en',
      'Always run the linter before you commit in this repo.',
      'Run `npm run lint` and fix all warnings before each commit.',
      'Fix all warnings and run `npm run lint` before every commit in this repo.',
    ],
    [
      'de',
      'Vor jedem Commit in diesem Repo immer den Linter laufen lassen.',
      'Benenne Branches nach dem Ticket.',
      'Benenne Branches in diesem Repo immer nach dem Ticket.',
    ],
    [
      'fr',
      'Dans ce dépôt, lance toujours le linter avant chaque commit.',
      "Nomme les branches d'après le ticket.",
      "Dans ce dépôt, nomme toujours les branches d'après le ticket.",
    ],
    [
      'ja',
      'このリポジトリではコミット前に必ずリンターを実行してください。',
      '`docs/api.md` を必ず更新する。',
      'このリポジトリでは `docs/api.md` を必ず更新してください。',
    ],
  ] as const)
    it(`does not wait again when those are said, nor when the old ones are (${language})`, async () => {
      await shop.say(1, AT, heard);
      let engine = await shop.open();
      const [candidate] = await engine.candidates({ status: 'open' });
      assert.ok(candidate);
      const change = { text: rule };
      const { decision } = await approveShown(engine, candidate.id, change);
      await shop.say(2, AT + HOUR, again);
      await shop.say(3, AT + 2 * HOUR, heard);
      await engine.scan();
      for (const rebuilt of [false, true]) {
        if (rebuilt) {
          await shop.close(engine);
          for (const name of ['index.db', 'index.db-wal', 'index.db-journal'])
            rmSync(path.join(shop.stateDir, name), { force: true });
          engine = await shop.open();
        }
        assert.deepEqual(await engine.candidates({ status: 'open' }), []);
        const [approved, ...others] = await engine.candidates({ status: 'approved' });
        assert.deepEqual(others, []);
        assert.deepEqual([approved?.id, approved?.text, approved?.sessions], [candidate.id, rule, 3]);
      }
      await engine.undo(decision.id);
      // What was heard is two things again.
      assert.equal((await engine.candidates({ status: 'open' })).length, 2);
    });
});
