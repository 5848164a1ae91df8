import assert from 'node:assert/strict';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { SAME_FROM, closeness } from '../../../src/learn/near/alike.ts';
import { meaningOf } from '../../../src/learn/near/meaning.ts';

/** What is blamed -> what it comes to. */
const blamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'you should have asked me before deleting that folder': 'Ask me before deleting that folder.',
    "you shouldn't have touched the lockfile": 'Do not touch the lockfile.',
    "You're not supposed to edit files in vendor/": 'Do not edit files in vendor/.',
    'you were supposed to ask first before adding deps': 'Ask first before adding deps.',
    "you should've bumped the version too": 'Bump the version too.',
    'you committed without running the tests again': 'Do not commit without running the tests.',
    "You've renamed the tables again": 'Do not rename the tables.',
    'You again changed the lockfile, even though I told you not to': 'Do not change the lockfile.',
    'why did you change the lockfile again?': 'Do not change the lockfile.',
    'you did it again, you pushed without asking': 'Do not push without asking.',
    'You pushed to main again without asking me.': 'Do not push to main without asking me.',
    'you wrote the comments in German again': 'Do not write the comments in German.',
    "that's the third time you overwrote my edits": 'Do not overwrite my edits.',
  },
  fr: {
    'Tu aurais dû me demander avant de supprimer ce dossier': 'Me demander avant de supprimer ce dossier.',
    "tu n'aurais pas dû toucher au lockfile": 'Ne pas toucher au lockfile.',
    'Tu as encore commité sans lancer les tests': 'Ne pas commiter sans lancer les tests.',
    "t'as encore modifie le fichier de lock": 'Ne pas modifier le fichier de lock.',
    'Pourquoi tu as encore poussé sans demander ?': 'Ne pas pousser sans demander.',
    'tu as encore mis les fixtures dans src': 'Ne pas mettre les fixtures dans src.',
  },
  de: {
    'Du hättest mich vorher fragen sollen, bevor du den Ordner löschst':
      'Mich vorher fragen, bevor du den Ordner löschst.',
    'du hättest die Lockdatei nicht anfassen dürfen': 'Die Lockdatei nicht anfassen.',
    'Du hast schon wieder die Lockdatei geändert': 'Die Lockdatei nicht ändern.',
    'du hast wieder ohne Tests committet': 'Nicht ohne Tests committen.',
    'warum hast du schon wieder gepusht ohne zu fragen?': 'Nicht pushen, ohne zu fragen.',
    'Du hast schon wieder eine neue Abhängigkeit hinzugefügt': 'Keine neue Abhängigkeit hinzufügen.',
    'Du hast wieder Kommentare auf Englisch geschrieben': 'Nie Kommentare auf Englisch schreiben.',
    'du hast die generierten Dateien schon wieder angefasst': 'Die generierten Dateien nicht anfassen.',
    'Du hast wieder die Tests nicht ausgeführt': 'Die Tests ausführen.',
  },
  es: {
    'no deberías haber tocado el lockfile': 'No tocar el lockfile.',
    'deberías haberme preguntado antes de borrar esa carpeta': 'Preguntarme antes de borrar esa carpeta.',
    'Has vuelto a hacer commit sin ejecutar los tests': 'No hacer commit sin ejecutar los tests.',
    'otra vez cambiaste el lockfile': 'No cambiar el lockfile.',
    'otra vez has puesto comentarios en inglés': 'No poner comentarios en inglés.',
  },
  it: {
    'Avresti dovuto chiedermi prima di cancellare quella cartella':
      'Chiedermi prima di cancellare quella cartella.',
    'Hai di nuovo fatto commit senza eseguire i test': 'Non fare commit senza eseguire i test.',
    'hai di nuovo modificato il lockfile': 'Non modificare il lockfile.',
    'perché hai di nuovo cambiato lo schema?': 'Non cambiare lo schema.',
  },
  pt: {
    'você deveria ter me perguntado antes de apagar essa pasta': 'Perguntar antes de apagar essa pasta.',
    'Você fez commit de novo sem rodar os testes': 'Não fazer commit sem rodar os testes.',
    'você mexeu no lockfile de novo': 'Não mexer no lockfile.',
  },
  ru: {
    'Ты опять закоммитил без тестов': 'Не коммить без тестов.',
    'ты снова изменил lock-файл': 'Не меняй lock-файл.',
    'зачем ты опять переименовал таблицу?': 'Не переименовывай таблицу.',
  },
  ja: {
    またテストを実行せずにコミットした: 'テストを実行せずにコミットしない。',
    またロックファイルを変更しましたね: 'ロックファイルを変更しない。',
    また勝手にファイルを消したよね: '勝手にファイルを消さない。',
    'なんでまたテーブル名を変えたんですか？': 'テーブル名を変えない。',
  },
  ko: {
    '또 테스트 안 돌리고 커밋했네': '테스트 안 돌리고 커밋하지 마.',
    '또 락파일을 수정했잖아': '락파일을 수정하지 마.',
    '왜 또 테이블 이름을 바꿨어?': '테이블 이름을 바꾸지 마.',
  },
  zh: {
    你又没跑测试就提交了: '没跑测试不要提交。',
    你又改了锁文件: '不要改锁文件。',
    '你怎么又把表名改了？': '不要改表名。',
  },
};

/** A rule, and the same told by blaming. */
const twins: readonly (readonly [rule: string, reproach: string])[] = [
  ['Never commit without running the tests.', 'You committed without running the tests again.'],
  ['Never push without asking.', 'You pushed without asking again.'],
  ['Never write comments in German.', 'You wrote comments in German again.'],
  ['Never delete the fixtures.', "You've deleted the fixtures again!"],
  ['Ne committe jamais sans lancer les tests.', 'Tu as encore commité sans lancer les tests.'],
  ['Ne pousse jamais sans demander.', 'Tu as encore poussé sans demander.'],
  ['Die Lockdatei nie ändern.', 'Du hast schon wieder die Lockdatei geändert.'],
  ['Nie ohne Tests committen.', 'Du hast wieder ohne Tests committet.'],
  ['Nie pushen, ohne zu fragen.', 'Warum hast du schon wieder gepusht ohne zu fragen?'],
  ['No cambies nunca el lockfile.', 'Otra vez cambiaste el lockfile.'],
  ['Non modificare mai il lockfile.', 'Hai di nuovo modificato il lockfile.'],
  ['Nunca faça commit sem rodar os testes.', 'Você fez commit de novo sem rodar os testes.'],
  ['Никогда не меняй lock-файл.', 'Ты снова изменил lock-файл.'],
  ['テストを実行せずにコミットしないで。', 'またテストを実行せずにコミットした。'],
  ['테스트 안 돌리고 커밋하지 마.', '또 테스트 안 돌리고 커밋했네.'],
  ['没跑测试不要提交。', '你又没跑测试就提交了。'],
];

describe('a reproach', () => {
  for (const [code, cases] of Object.entries(blamed))
    it(`becomes what it asks for, in ${code}`, () => {
      for (const [said, rule] of Object.entries(cases)) {
        const heard = hear(said, 0.5);
        assert.deepEqual(
          heard.map(({ text }) => text),
          [rule],
          said,
        );
      }
    });

  it('is one candidate with the rule that says the same, at the same place', () => {
    for (const [rule, reproach] of twins) {
      const [plain] = hear(rule, 0.5);
      const [blaming] = hear(reproach, 0.5);
      assert.ok(plain !== undefined && blaming !== undefined, `${rule} | ${reproach}`);
      assert.equal(blaming.scope, plain.scope, reproach);
      assert.ok(closeness(meaningOf(plain.text), meaningOf(blaming.text)) >= SAME_FROM, reproach);
    }
  });

  it('leaves out how it is to be set right, and keeps what the rule is', () => {
    for (const [said, rule] of [
      ['you changed the lockfile again, now revert that commit', 'Do not change the lockfile.'],
      ['du hast schon wieder die Lockdatei geändert, mach das rückgängig', 'Die Lockdatei nicht ändern.'],
      ['Tu as encore commité sans lancer les tests, relance-les', 'Ne pas commiter sans lancer les tests.'],
      ['otra vez cambiaste el lockfile, arréglalo', 'No cambiar el lockfile.'],
      ['ты опять закоммитил без тестов, откати', 'Не коммить без тестов.'],
      ['또 락파일을 수정했잖아, 되돌려', '락파일을 수정하지 마.'],
      ['你又没跑测试就提交了，回滚一下', '没跑测试不要提交。'],
    ] as const)
      assert.deepEqual(
        hear(said, 0.5).map(({ text }) => text),
        [rule],
        said,
      );
    assert.match(hear('You used npm again, we use pnpm.', 0.5)[0]?.text ?? '', /pnpm/u);
  });

  it('sets right what holds in the project, and is a wish where it is about asking', () => {
    assert.equal(hear('Du hast schon wieder die Lockdatei geändert', 0.5)[0]?.kind, 'correction');
    assert.equal(hear('또 테스트 안 돌리고 커밋했네', 0.5)[0]?.kind, 'correction');
    assert.equal(hear('You pushed without asking again.', 0.5)[0]?.scope, 'global');
  });

  it('leaves the words as they were typed for the evidence', () => {
    const said = 'ok. Tu as encore commité sans lancer les tests';
    const [heard] = hear(said, 0.5);
    assert.equal(said.slice(heard?.start, heard?.end), 'Tu as encore commité sans lancer les tests');
  });

  it('keeps its words where nobody can be sure what they ask for', () => {
    for (const [said, rule] of [
      [
        'you frobbed the dates in the file names again',
        'Not again: you frobbed the dates in the file names.',
      ],
      ['ты опять фробнул имена файлов', 'Ты опять фробнул имена файлов.'],
    ] as const)
      assert.deepEqual(
        hear(said, 0.35).map(({ text }) => text),
        [rule],
        said,
      );
  });

  it('is none where something works again, happened again or is wanted again', () => {
    for (const text of [
      'You got the tests passing again.',
      'Can you run the tests again?',
      'The tests are failing again.',
      'Tu peux relancer les tests encore une fois ?',
      'Les tests échouent encore.',
      'Kannst du die Tests noch einmal laufen lassen?',
      'Die Tests schlagen wieder fehl.',
      '¿Puedes ejecutar los tests otra vez?',
      'またエラーが出た',
      '또 에러가 났어',
      '又失败了',
    ])
      assert.deepEqual(hear(text, 0.5), [], text);
  });
});
