import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { promptMark } from '../../../src/learn/prompts/repeated-prompt.ts';
import { KEPT_FROM } from '../../../src/learn/summarise.ts';

/** Messages of a file in `canned/` in which something is heard; each begins below a line of three signs and its language. */
function messages(name: string): string[] {
  const file = readFileSync(new URL(`./canned/${name}.txt`, import.meta.url), 'utf8');
  return file
    .split(/^=== .*\n/m)
    .map((text) => text.trimEnd())
    .filter((text) => hear(text, KEPT_FROM).length > 0);
}

function markOf(text: string): number | undefined {
  return promptMark(text, hear(text, KEPT_FROM));
}

/** As long as a prompt, and nothing is heard in it. */
const LONG =
  'Look through the tickets that came in, give each of them a label and write their numbers into the list that is kept ' +
  'for the team, one line for each.';

describe('the mark of a message that may be a prompt', () => {
  it('is given to what is ordered beside rules, as nightly prompts are worded, in ten languages', () => {
    // The words of the others give them away, so nothing is heard in them.
    const prompts = messages('nightly');
    assert.ok(prompts.length >= 25, `${prompts.length}`);
    const marks = prompts.map(markOf).filter((mark) => mark !== undefined);
    // What is heard in them changes with every language that learns something.
    assert.ok(marks.length >= prompts.length - 2, `${marks.length} of ${prompts.length}`);
    assert.equal(new Set(marks).size, marks.length);
  });

  it("is hardly ever given to a list of a person's own rules", () => {
    const lists = messages('own-rules');
    assert.ok(lists.length >= 24, `${lists.length}`);
    assert.ok(lists.filter((text) => markOf(text) !== undefined).length <= 3);
  });

  it('is not given to what a person can type three times to the letter', () => {
    for (const text of [
      'Use pnpm, not npm.',
      'continue with the next task, and never push without asking me',
      'Füge die Tests hinzu und denk daran: wir nutzen hier nur Postgres.',
      '次のタスクに進んでください。コミットの前に必ずテストを実行すること。',
    ])
      assert.equal(promptMark(text, []), undefined, text);
  });

  it('is not given to what a person says, who sends it again when a run came to nothing', () => {
    for (const text of [
      `I told you yesterday that we do not edit our schema. ${LONG}`,
      `Wir hatten das gestern schon, und mir fehlt es jetzt immer noch. ${LONG}`,
      `J'ai déjà demandé ça ce matin, chez nous ça ne marche pas. ${LONG}`,
      `昨日も私が言いましたけど、うちではまだ動きません。${LONG}`,
      `这个我昨天说过了，我们现在还在等。${LONG}`,
    ])
      assert.equal(promptMark(text, []), undefined, text);
    // Who saves a prompt may write "we" in it.
    assert.ok(promptMark(`${LONG} We never close one of them now.`, []) !== undefined);
  });

  it('measures what does not change: a long path makes no long message', () => {
    const path = `src/${'part/'.repeat(30)}file.ts`;
    assert.equal(promptMark(`Fix ${path}, and never touch the schema.`, []), undefined);
  });

  it('is the same whatever number, date, file, address or id stands in it, and however its lines are broken', () => {
    const with_ = (what: string) => promptMark(`${LONG} This time it is ${what} that counts.`, []);
    const mark = with_('2026-11-22');
    assert.ok(mark !== undefined);
    for (const what of [
      ...['2026-11-22T03:00:07.123Z', 'Sunday, November 22, 2026', '22 nov. 2026', 'Nov 22, 3:00 PM'],
      ...['Sonntag, 22. November 2026', 'samedi 22 novembre 2026', 'воскресенье, 22 ноября 2026'],
      ...['２０２６／１１／２２', 'SHOP-4711', '#4711', 'v4.2.0', 'a1b2c3d', '12, 13, 14'],
      ...['feature/invoices', 'C:\\work\\shop', 'report.md', 'ann@example.org', 'https://example.org/x'],
      ...['0b9ad6f0-3f0e-4a53-9a26-3a8c0d0c7c53'],
    ])
      assert.equal(with_(what), mark, what);
    assert.equal(with_('22 de noviembre de 2026'), with_('1 de mayo de 2027'));
    assert.equal(
      promptMark(`\n  ${LONG.replaceAll(' ', '\n\t')} This time it is 7 that\u00a0counts. `, []),
      mark,
    );
  });

  it('is the same for dates in Japanese, Korean and Chinese, too', () => {
    const order =
      '今週マージされたものから報告書を作成し、担当者の名前を入れて、売上の数字は書かずに、所定の場所へ保存してください。';
    for (const dates of [
      ['2026年11月22日(日)', '2026年11月8日(土)', '２０２６年１１月２２日（月）'],
      ['11월 22일 일요일', '3월 1일 화요일'],
      ['11月22日星期日', '十一月八日周三'],
    ])
      assert.equal(new Set(dates.map((date) => promptMark(`${date}${order}`, []))).size, 1, dates[0]);
  });

  it('is another one when a word is another one', () => {
    assert.notEqual(promptMark(LONG, []), promptMark(LONG.replace('team', 'board'), []));
    assert.notEqual(promptMark(LONG, []), promptMark(`${LONG} Thanks.`, []));
  });

  it('takes no longer for what is made to take long', () => {
    const started = performance.now();
    for (const text of [
      'a'.repeat(300_000),
      '#,'.repeat(150_000),
      '1 '.repeat(150_000),
      'ａ'.repeat(300_000),
    ])
      promptMark(text, []);
    assert.ok(performance.now() - started < 1_000);
  });
});
