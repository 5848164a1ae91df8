import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';
import { demandsIn, isOneOfMany } from '../../../src/learn/hearing/requirements.ts';

describe('a message full of demands', () => {
  it('tells how one thing is to be, and holds nothing', () => {
    for (const text of [
      'Timer widget: counts down from 25 min, must beep at zero, can be paused, never shows negative numbers.',
      'I want a page with the ranking, always sorted by points, never more than 50 rows, ties share a place, and the own row must be highlighted.',
      'Terminmaske: Pflichtfeld Datum, darf nie in der Vergangenheit liegen, muss immer einen Bearbeiter haben, maximal drei Anhänge.',
      'Formulaire de contact : nom obligatoire, ne doit jamais dépasser 500 caractères, toujours un accusé de réception, maximum 3 pièces jointes.',
      'Pantalla de login: usuario y clave obligatorios, nunca más de tres intentos, siempre debe mostrar el enlace de ayuda.',
      'Schermata ordini: massimo 20 righe, deve sempre mostrare il totale, mai i prezzi d’acquisto.',
      'Форма заявки: телефон обязателен, никогда не больше пяти вложений, всегда должна уходить копия менеджеру.',
      '予約画面：氏名と電話は必須、過去の日付は絶対に選べないこと、常に残席を表示、最大10件まで。',
      '예약 화면: 이름과 전화번호 필수, 과거 날짜는 절대 선택 불가, 항상 남은 자리를 표시, 최대 10건까지.',
    ])
      assert.deepEqual(explain(text), [], text);
  });

  it('takes nothing from one demand or two', () => {
    for (const text of [
      'Amounts are always integers in cents, never floats.',
      'remember to always rebase, never merge',
      'ids are strings, never numbers, they start with the plant code',
    ])
      assert.notDeepEqual(explain(text), [], text);
  });

  it('counts a demand of several words once, and none in a list or in a long text', () => {
    assert.equal(demandsIn('it must never be empty'), 1);
    assert.equal(demandsIn('it must, never mind, be empty'), 2);
    assert.equal(demandsIn('must be red, never blue, at most two'), 3);
    assert.equal(demandsIn('- must be red\n- never blue\n- at most two'), 0);
    assert.equal(demandsIn(`must be red, never blue, at most two${' and so on'.repeat(60)}`), 0);
  });

  it('leaves what is said to people, and what is said of the work unless there are very many', () => {
    assert.ok(isOneOfMany(3, new Set(['durable'])));
    assert.ok(!isOneOfMany(2, new Set(['durable'])));
    assert.ok(!isOneOfMany(5, new Set(['durable', 'prefer'])));
    assert.ok(!isOneOfMany(3, new Set(['durable', 'proof'])));
    assert.ok(isOneOfMany(5, new Set(['durable', 'proof'])));
  });
});

describe('surprise', () => {
  it('forbids nothing', () => {
    for (const text of [
      'never thought that would work, thanks',
      'niemals hätte ich gedacht, dass das so schnell geht',
      'jamais je n’aurais cru que ça marche',
      'nunca pensé que saliera a la primera',
      'non l’avrei mai detto, funziona',
      'nunca imaginei que ia dar certo',
      'никогда бы не подумал, что заработает',
    ])
      assert.deepEqual(explain(text), [], text);
  });
});
