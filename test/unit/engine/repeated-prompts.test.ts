import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import type { Candidate } from '../../../src/shared/model.ts';
import { Shop } from './shop.ts';

const HOUR = 3_600_000;

/** Nightly prompts of several languages that no word of theirs shows to be one, and words of a rule that is heard in each. */
const PROMPTS: readonly { language: string; prompt: string; rule: RegExp }[] = [
  {
    language: 'English',
    prompt:
      'Refresh the fixtures from the sandbox API as of 2026-11-18. Always redact names and mail addresses, keep the ids ' +
      'stable and sort the keys. Open a pull request titled "fixtures" when something has changed.',
    rule: /redact names/,
  },
  {
    language: 'German',
    prompt:
      'Geh die Tickets von gestern durch und gib jedem ein Label. Schließe nie ein Ticket selbst und antworte immer auf ' +
      'Deutsch. Wenn zwei dasselbe sagen, verlinke sie. Schreib am Ende die Nummern in triage-18.md.',
    rule: /nie ein Ticket|auf Deutsch/,
  },
  {
    language: 'French',
    prompt:
      'Vérifie les captures du 18 novembre 2026 dans le dossier public. On garde toujours les anciennes, et on ne ' +
      'renomme jamais une image. Fais un commit et arrête-toi là.',
    rule: /anciennes|image/,
  },
  {
    language: 'Japanese',
    prompt:
      '2026年11月18日にマージされたプルリクエストから週報を作成してください。変更点をまとめて、担当者の名前を入れてください。' +
      '週報には、売上の数字を絶対に書かないでください。',
    rule: /売上/,
  },
];
const [NIGHTLY = { prompt: '', rule: /./ }] = PROMPTS;
const TYPED = 'From now on always redact names and mail addresses, and keep the ids stable.';
const WEEKLY =
  'Raise the patch versions of all dependencies. We use pnpm in this repo, not npm. ' +
  'Take back what fails and list the rest in deps.md, one line for each of them.';
/** What is said in it, in other words. */
const PNPM = 'In this project always use pnpm, never npm.';
const WHY = /^against it: it only stands in a prompt that came word for word in 3 sessions or more$/;
const NOT_COUNTED = /^not counted: a prompt that came word for word in 3 sessions or more says it, too$/;

describe('a prompt that comes word for word in session after session', () => {
  let shop: Shop;
  let engine: Engine;
  let said: number;

  beforeEach(() => {
    shop = new Shop();
    said = 0;
  });
  afterEach(() => shop.remove());

  interface More {
    forkOf?: number;
    cwd?: string;
    /** What is said after it. */
    then?: string[];
  }
  /** A new session a day later. */
  async function say(user: string, { forkOf, cwd = shop.root, then = [] }: More = {}): Promise<number> {
    said += 1;
    shop.now += 24 * HOUR;
    await writeSession(shop.codexHome, {
      ...{ thread: threadId(said), cwd, at: shop.now - HOUR },
      turns: [user, ...then].map((words) => [{ user: words }, { final: 'Done.' }]),
      ...(forkOf !== undefined && { forkOf: { thread: threadId(forkOf), lines: 5 } }),
    });
    return said;
  }
  async function sayAndScan(user: string, more?: More): Promise<void> {
    await say(user, more);
    await engine.scan();
  }
  /** Deletes a session, and waits until that is believed. */
  async function remove(thread: string): Promise<void> {
    const session = (await engine.sessions({})).find((each) => each.thread === thread);
    rmSync(session?.file ?? '');
    await engine.scan();
    shop.now += HOUR;
    await engine.scan();
  }
  const waiting = (): Promise<Candidate[]> => engine.candidates({ status: 'open' });
  const heard = async (rule: RegExp): Promise<Candidate[]> =>
    (await waiting()).filter(({ text }) => rule.test(text));

  for (const { language, prompt, rule } of PROMPTS)
    it(`is no evidence from the third session on, whatever its date says: ${language}`, async () => {
      await say(prompt);
      await say(prompt.replaceAll('18', '19'));
      engine = await shop.open();
      assert.equal((await heard(rule)).length > 0, true, 'two sessions are not enough');
      await sayAndScan(`  ${prompt.replaceAll('18', '7').replaceAll(/\. |(?<=。)/g, '$&\n  ')}\n`);
      assert.deepEqual(
        (await waiting()).map(({ text }) => text),
        [],
      );
    });

  it('says why to whoever looks at what it left, and counts its sessions', async () => {
    await say(NIGHTLY.prompt);
    engine = await shop.open();
    const [{ id } = { id: '' }] = await heard(NIGHTLY.rule);
    await say(NIGHTLY.prompt);
    await sayAndScan(NIGHTLY.prompt);
    const { reasons, score, sessions, status, evidence } = await engine.candidate(id);
    assert.equal(reasons[0], 'heard in 3 sessions');
    assert.match(reasons[1] ?? '', WHY);
    assert.ok(score < 0.35);
    assert.deepEqual([sessions, status, evidence.length], [3, 'open', 3]);
  });

  it('is the same after the index was rebuilt, and after it was lost', async () => {
    for (let night = 0; night < 4; night++) await say(NIGHTLY.prompt);
    engine = await shop.open();
    assert.deepEqual(await waiting(), []);
    await engine.rebuild();
    assert.deepEqual(await waiting(), []);
    await shop.close(engine);
    rmSync(path.join(shop.stateDir, 'index.db'));
    engine = await shop.open();
    assert.deepEqual(await waiting(), []);
  });

  it('is one session with its forks, and with itself when it was resumed', async () => {
    const first = await say(NIGHTLY.prompt);
    await say(NIGHTLY.prompt, { forkOf: first });
    await say(NIGHTLY.prompt, { forkOf: 2 });
    await say(NIGHTLY.prompt, { then: [NIGHTLY.prompt, NIGHTLY.prompt] });
    engine = await shop.open();
    assert.equal((await heard(NIGHTLY.rule))[0]?.sessions, 2);
    await sayAndScan(NIGHTLY.prompt);
    assert.deepEqual(await waiting(), []);
  });

  it('counts for nothing beside the same rule, typed', async () => {
    for (let night = 0; night < 3; night++) await say(NIGHTLY.prompt);
    await say(TYPED);
    engine = await shop.open();
    const [rule, ...others] = await heard(NIGHTLY.rule);
    assert.deepEqual(others, []);
    assert.equal(rule?.sessions, 1);
    const [{ thread, time } = { thread: '', time: 0 }, ...more] = rule.evidence;
    assert.deepEqual([thread, time, more], [threadId(4), rule.firstSeen, []]);
    assert.match(rule.reasons[0] ?? '', NOT_COUNTED);
  });

  it('takes nothing from a rule that was typed before, in the same words and in others', async () => {
    await say(WEEKLY);
    await say(PNPM);
    await say(PNPM);
    engine = await shop.open();
    const [before] = await heard(/pnpm/);
    assert.equal(before?.sessions, 3);
    assert.ok(before.reasons.includes('said in 2 wordings'));
    for (let week = 0; week < 3; week++) await sayAndScan(WEEKLY);
    const [after, ...others] = await heard(/pnpm/);
    assert.deepEqual(others, []);
    assert.deepEqual([after?.id, after?.text, after?.sessions], [before.id, PNPM, 2]);
    assert.equal(after?.firstSeen, after?.evidence.at(-1)?.time);
    assert.ok(!after?.reasons.includes('said in 2 wordings'));
  });

  it('leaves the words that were typed into one of its own sessions', async () => {
    const quote = 'Always redact names and mail addresses, keep the ids stable and sort the keys.';
    for (let night = 0; night < 2; night++) await say(NIGHTLY.prompt);
    engine = await shop.open();
    await sayAndScan(NIGHTLY.prompt, { then: [quote] });
    assert.equal((await heard(NIGHTLY.rule))[0]?.sessions, 1);
    await sayAndScan(NIGHTLY.prompt);
    assert.equal((await heard(NIGHTLY.rule))[0]?.sessions, 1);
  });

  it('is known in other projects too, and no longer when one of its sessions was deleted', async () => {
    const elsewhere = shop.another('elsewhere');
    await say(WEEKLY, { cwd: elsewhere });
    engine = await shop.open();
    const [before] = await heard(/pnpm/);
    assert.equal(before?.project, elsewhere);
    await sayAndScan(WEEKLY);
    assert.deepEqual(
      new Set((await heard(/pnpm/)).map(({ project }) => project)),
      new Set([elsewhere, shop.root]),
    );
    await sayAndScan(WEEKLY);
    assert.deepEqual(await waiting(), []);
    assert.match((await engine.candidate(before.id)).reasons.join('\n'), /word for word/);
    await remove(threadId(3));
    assert.deepEqual(
      new Set((await heard(/pnpm/)).map(({ project }) => project)),
      new Set([elsewhere, shop.root]),
    );
  });

  it('says nothing of where a rule holds that was typed elsewhere', async () => {
    const [, german = NIGHTLY] = PROMPTS;
    const elsewhere = shop.another('elsewhere');
    for (let night = 0; night < 3; night++) await say(german.prompt, { cwd: elsewhere });
    await say('Antworte immer auf Deutsch.');
    engine = await shop.open();
    const [rule] = await heard(/auf Deutsch/);
    assert.deepEqual([rule?.scope, rule?.heardIn], ['global', [shop.root]]);
  });

  it('is evidence again when one of three sessions was deleted', async () => {
    for (let night = 0; night < 3; night++) await say(NIGHTLY.prompt);
    engine = await shop.open();
    assert.deepEqual(await waiting(), []);
    await remove(threadId(2));
    assert.equal((await engine.sessions({})).length, 2);
    assert.equal((await heard(NIGHTLY.rule))[0]?.sessions, 2);
  });

  it('leaves alone what a person has approved or archived', async () => {
    await say(NIGHTLY.prompt);
    await say(WEEKLY);
    engine = await shop.open();
    const [[approved], [archived]] = [await heard(/pnpm/), await heard(NIGHTLY.rule)];
    assert.ok(approved && archived);
    const { beforeHash, path: file } = await engine.preview(approved.id, {});
    await engine.approve(approved.id, { beforeHash });
    await engine.archive(archived.id);
    for (let time = 0; time < 3; time++) {
      await sayAndScan(NIGHTLY.prompt);
      await sayAndScan(WEEKLY);
    }
    assert.deepEqual(await waiting(), []);
    assert.equal((await engine.candidate(approved.id)).status, 'approved');
    assert.equal((await engine.candidate(archived.id)).status, 'archived');
    const { files } = await engine.memory(shop.root);
    const rule = files.find((each) => each.path === file)?.rules[0];
    assert.equal(rule?.text, approved.text);
    assert.equal(rule.life?.heard?.since, 0, 'nobody had to say it again');
  });

  it('brings nothing new to what was archived, and what was in it then is nothing new when it is typed', async () => {
    await say(NIGHTLY.prompt);
    await say(PNPM);
    engine = await shop.open();
    const [[nightly], [typed]] = [await heard(NIGHTLY.rule), await heard(/pnpm/)];
    assert.ok(nightly && typed);
    await engine.archive(nightly.id);
    await engine.archive(typed.id);
    const corrected = WEEKLY.replace(
      'We use pnpm in this repo, not npm.',
      'No, I told you: use pnpm in this project, never npm.',
    );
    for (let time = 0; time < 3; time++) {
      await sayAndScan(NIGHTLY.prompt);
      await say(corrected);
    }
    await sayAndScan(TYPED);
    assert.deepEqual(await waiting(), []);
    await sayAndScan('No, I told you: use pnpm in this project, never npm.');
    assert.equal((await waiting())[0]?.id, typed.id);
  });

  it('is no short rule that a person says again and again', async () => {
    for (let n = 0; n < 4; n++) {
      await say('Use pnpm, not npm.');
      await say('コミットの前に必ずテストを実行してください。');
      await say('Antworte immer auf Deutsch.');
    }
    engine = await shop.open();
    assert.deepEqual(
      (await waiting()).map(({ sessions }) => sessions),
      [4, 4, 4],
    );
  });

  it("is no list of a person's own rules, however long", async () => {
    const rules =
      'Use pnpm, not npm. Never commit without asking me. Answer in German and keep it short. ' +
      'Run the unit tests before you say that you are done.';
    for (let n = 0; n < 4; n++) await say(rules);
    engine = await shop.open();
    const found = await waiting();
    assert.ok(found.length >= 3);
    assert.ok(found.every(({ sessions }) => sessions === 4));
  });

  it('is no message of which something else was said in each', async () => {
    for (const part of ['orders', 'invoices', 'returns', 'refunds'])
      await say(NIGHTLY.prompt.replace('the fixtures', `the ${part}`));
    engine = await shop.open();
    assert.equal((await heard(NIGHTLY.rule))[0]?.sessions, 4);
  });
});
