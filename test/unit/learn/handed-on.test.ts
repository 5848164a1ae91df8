import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';
import { handedOn } from '../../../src/learn/hearing/handed-on.ts';

describe('what a message passes on from others', () => {
  it('is a list below the name of whose it is', () => {
    for (const text of [
      'Please handle the review comments:\n1. never sleep in specs, use the clock\n2. rename foo',
      'Notes, this is the feedback from the pilot customer:\n- Never hide the total\n- Always open on the map',
      '## Acceptance criteria\n- Every order must always have an owner\n\nGo.',
      'Anforderungen:\n- Rechnungen niemals löschen\n- Immer mit Datum',
      'Voici les retours :\n- ne jamais afficher le prix barré\n- toujours trier par date',
      'レビューの指摘：\n- 必ずログを残すこと\n- 例外を握りつぶさないこと',
      '리뷰 의견:\n- 절대 sleep 쓰지 말 것\n- 항상 상수로',
      '评审意见：\n- 不要在循环里查库\n- 统一用常量',
    ])
      assert.deepEqual(explain(text), [], text);
  });

  it('is a list below a line that says that it was copied, with or without a colon', () => {
    const copied = '\n\n- Never nest deeper than three levels.\n- Always log in English.\n';
    for (const line of [
      'pasting the rules of the other team, tell me where we differ',
      'copied this over from the wiki',
      'ich füge mal die Regeln vom Nachbarteam ein',
      'je te colle la charte de l’agence',
      'te pego la guía de la agencia, dime qué falla',
      'ti incollo la guida dell’agenzia',
      '先方のルールを貼ります、違いを教えて',
      '옆 팀 규칙을 붙여 넣을게, 다른 점 알려줘',
      '把隔壁组的规范粘贴一下，看看差别',
      'вставляю правила соседней команды',
    ])
      assert.deepEqual(explain(line + copied), [], line);
    assert.equal(explain(`two rules of ours${copied}`).length, 2);
  });

  it('is a quoted line and what was said in a chat', () => {
    for (const text of [
      'the manual says\n"Always close the handle. Never reuse a closed handle."\ndo we do that',
      '@ines: we should never ship on fridays\n@tom: agreed, always wait for monday\nwhat did they decide',
    ])
      assert.deepEqual(explain(text), [], text);
  });

  it('is not a list of the person’s own rules', () => {
    assert.equal(explain('Two things:\n- never sleep in specs\n- always use the fake clock').length, 2);
    assert.equal(explain('never sleep in specs').length, 1);
  });

  it('ends with the list', () => {
    const text = 'Feedback:\n- show the total\nWe never round prices here.';
    const [span] = handedOn(text);
    assert.deepEqual([span?.start, span?.end], [10, 26]);
    assert.equal(explain(text).length, 1);
  });

  it('is what stands between quotation marks behind a colon or a word of saying', () => {
    for (const text of [
      'a parent wrote: "The app must never send mails at night. It always wakes the baby." can you check when the job runs?',
      'Weiterleitung vom Kunden: „Die Liste muss immer nach Dringlichkeit sortiert sein. Erledigte Aufträge dürfen nie mehr erscheinen.“ Wie lange dauert das?',
      'le client écrit : « Le total doit toujours être visible. Jamais de prix barré. » ça prend combien de temps ?',
    ])
      assert.deepEqual(explain(text), [], text);
    const [span] = handedOn('she said "never hide the total from anybody", always');
    assert.deepEqual(span, { start: 4, end: 44 });
    assert.deepEqual(handedOn('call it "never" and the rest "always in capital letters"'), []);
  });

  it('is what an article or a relative says, though the clause begins with who says it', () => {
    for (const text of [
      'My neighbour told me "you should always oil the chain and never wash it with soap", is that so?',
      'the article says "never store dates as text, always as numbers". would that help us?',
      'в чужой статье написано «никогда не используйте глобальные переменные», это про нас?',
    ])
      assert.deepEqual(explain(text), [], text);
    assert.equal(explain('always oil the chain and never wash it with soap').length, 1);
  });

  it('is what one thing is announced to be like, in a running text', () => {
    for (const text of [
      'Requirement from ticket 31: A cancelled ride must never be charged. Only a dispatcher may reopen it. Please estimate.',
      'The retry policy for this call: three attempts, never after a 404, always wait for the header when there is one.',
    ])
      assert.deepEqual(explain(text), [], text);
    assert.equal(explain('Rules for the repo: always sign commits, never merge your own work').length, 1);
    assert.equal(explain('Our naming: always the room first, never the floor.').length, 1);
  });

  it('is all below a heading behind a line that says whose rules they are', () => {
    const rules = '## Patches\nAll commits must be signed off. We never accept patches without a test.';
    assert.deepEqual(explain(`I've copied their guidelines below, does it comply?\n\n${rules}`), []);
    assert.ok(explain(rules).length > 0);
  });
});
