import assert from 'node:assert/strict';
import { LIKE_FROM, SAME_FROM, closeness } from '../../../../src/learn/near/alike.ts';
import { contradiction } from '../../../../src/learn/near/contradiction.ts';
import { deeds, things } from '../../../../src/learn/near/concepts.ts';
import { meaningOf } from '../../../../src/learn/near/meaning.ts';
import { choices, opposites } from '../../../../src/learn/near/slots.ts';

const close = (a: string, b: string): number => closeness(meaningOf(a), meaningOf(b));

/** Each pair is one rule in two wordings. */
const same: Record<string, [string, string][]> = {
  en: [
    [
      'Run `yarn test:unit` before saying you are done.',
      'From now on run yarn test:unit in this repo before you say that you are finished.',
    ],
    [
      'Always run `yarn test:unit` before finishing.',
      'make sure yarn test:unit passes before you call it done',
    ],
    ['Never commit generated files.', "Don't commit the generated files, ever."],
    ['Never forget to update the changelog.', 'Always update the changelog.'],
    ['Run `npm test` before every commit.', 'Always run `npm run test` before a commit.'],
    ['Use pnpm instead of npm.', 'We use pnpm here, not npm.'],
    ["Don't edit files in vendor/.", 'Never touch vendor/.'],
    ['Check all endpoints before the release.', 'Check the enpoints before every release.'],
  ],
  fr: [
    ['Réponds toujours en français.', 'répondre en français stp'],
    ['Ne modifie jamais le dossier vendor/.', 'il ne faut pas modifier vendor/'],
    ["N'oublie pas de mettre à jour le changelog.", 'Mettre à jour le changelog.'],
  ],
  de: [
    ['Bitte immer auf Deutsch antworten.', 'Antworte auf Deutsch.'],
    ['Generierte Dateien nie einchecken.', 'Checke keine generierten Dateien ein, also nicht committen.'],
    ['Vor jedem Commit die Unit-Tests laufen lassen.', 'Führe vor dem Commit die Unit-Tests aus.'],
  ],
  es: [['Responde siempre en español.', 'contesta en español por favor']],
  ja: [
    ['日本語で回答して。', '必ず日本語で答えてください。'],
    ['自動生成されたファイルは絶対にコミットしないでください。', '自動生成ファイルのコミットは禁止。'],
  ],
  ko: [['한국어로 답변해줘.', '항상 한국어로 대답해.']],
  zh: [
    ['用中文回答。', '请总是使用中文回复。'],
    ['不要提交自动生成的文件。', '自动生成的文件禁止提交。'],
  ],
  'two languages of one person': [
    ['Answer in French.', 'réponds en français'],
    ['Run the unit tests before you commit.', 'Führe vor dem Commit die Unit-Tests aus.'],
    ['不要提交自动生成的文件。', 'Never commit generated files.'],
    ['テストを実行してからコミットする前に確認', 'テストを実行してからコミットする前に確認する'],
  ],
};

/** Each pair bans a thing without another, or too much of it, and asks for the same. */
const twoNoes: [string, string][] = [
  ['Always run the tests before pushing.', 'Never push without running the tests.'],
  ['Always run the tests before pushing.', 'Without running the tests, never push.'],
  ['Every merge needs a review.', 'Never merge without a review.'],
  ['Vor dem Pushen immer die Tests ausführen.', 'Nie pushen, ohne die Tests auszuführen.'],
  ['Jeder Merge braucht ein Review.', 'Kein Merge ohne Review.'],
  ['Lance toujours les tests avant de pousser.', 'Ne pousse jamais sans lancer les tests.'],
  ['Ejecuta siempre las pruebas antes de hacer push.', 'Nunca hagas push sin ejecutar las pruebas.'],
  ['Esegui sempre i test prima di fare push.', 'Non fare mai push senza eseguire i test.'],
  ['Sempre rode os testes antes de fazer push.', 'Nunca faça push sem rodar os testes.'],
  ['プッシュする前に必ずテストを実行して。', 'テストを実行せずにプッシュしないで。'],
  ['プッシュの前にテストを実行。', 'テストを実行しないままプッシュしてはいけない。'],
  ['푸시 전에 항상 테스트를 실행해.', '테스트 실행 없이 푸시하지 마세요.'],
  ['推送之前一定要运行测试。', '不要不运行测试就推送。'],
  ['每次合并都要评审。', '未经评审不得合并。'],
  ['Keep functions under 40 lines, always.', 'Functions must never be longer than 40 lines.'],
  ['Funktionen sollen höchstens 40 Zeilen haben.', 'Funktionen dürfen 40 Zeilen nie überschreiten.'],
  ['Fonctions de moins de 40 lignes.', 'Jamais de fonctions de plus de 40 lignes.'],
  ['Funciones de menos de 40 líneas.', 'Las funciones nunca deben tener más de 40 líneas.'],
  ['Funzioni sotto le 40 righe.', 'Mai funzioni più lunghe di 40 righe.'],
  ['関数は40行以内にして。', '関数は40行を超えないで。'],
  ['함수는 40줄 이하로 유지해.', '함수는 40줄을 넘지 마.'],
  ['函数保持在40行以内。', '函数不要超过40行。'],
  ['函数保持在40行以内。', '不要让函数超过40行。'],
  ['Niemals ohne Review mergen.', 'Jeder Merge braucht ein Review.'],
  ['Nunca sin pruebas.', 'Siempre con pruebas.'],
  ['Une ligne ne doit pas dépasser 100 caractères.', 'Lignes de 100 caractères maximum.'],
  ['Le righe non devono superare i 100 caratteri.', 'Righe di al massimo 100 caratteri.'],
  ['Coverage never below 80%.', 'Keep coverage at at least 80%.'],
  ['La couverture ne doit jamais descendre en dessous de 80%.', "Couverture d'au moins 80%."],
  ['覆盖率不能低于80%。', '覆盖率至少80%。'],
];

/** Each pair looks alike and says two things. */
const different: Record<string, [string, string][]> = {
  en: [
    ['Run `yarn test:unit` before saying you are done.', 'Run `yarn test:e2e` before saying you are done.'],
    ['Run `npm run build` before you push.', 'Run `npm run lint` before you push.'],
    [
      'Never deploy the billing service without a review.',
      'Never deploy the ordering service without a review.',
    ],
    ['Always write tests for new endpoints.', 'Always write docs for new endpoints.'],
    ['Answer in French.', 'Answer in German.'],
    ['Run the tests before every commit.', 'Run the tests after every commit.'],
    ['Commit generated files.', 'Never commit generated files.'],
    ['Keep functions under 40 lines.', 'Keep functions under 80 lines.'],
    ['Run `npm test` before every commit.', 'Run `npm run test:db` before every commit.'],
    ['Run npm test before every commit.', 'Run npm run test:db before every commit.'],
    ['Run `cargo test` before you push.', 'Run `cargo test-db` before you push.'],
    ['Put fixtures in tests/data.', 'Put fixtures in tests/golden.'],
  ],
  fr: [
    ['Lance `npm test` avant chaque commit.', 'Lance `npm run test:db` avant chaque commit.'],
    ['Lance les tests avant chaque commit.', 'Lance les tests après chaque commit.'],
  ],
  de: [['Nie in den Ordner vendor/ schreiben.', 'Nie in den Ordner assets/ schreiben.']],
  ja: [
    ['日本語で回答して。', '英語で回答して。'],
    ['コミット前に `npm test` を実行。', 'コミット前に `npm run test:db` を実行。'],
  ],
  ko: [['커밋 전에 테스트를 실행해.', '커밋 전에 린트를 실행해.']],
  zh: [
    ['提交之前运行测试。', '提交之前运行构建。'],
    ['提交之前运行 `npm test`。', '提交之前运行 `npm run test:db`。'],
  ],
};

describe('rules that say the same in other words', () => {
  for (const [language, pairs] of Object.entries(same))
    it(`are known in ${language}`, () => {
      for (const [a, b] of pairs) {
        assert.ok(close(a, b) >= SAME_FROM, `${a} | ${b}: ${close(a, b)}`);
        assert.equal(close(a, b), close(b, a));
      }
    });
  it('are known where one says so with two noes', () => {
    for (const [a, b] of twoNoes) {
      assert.ok(close(a, b) >= SAME_FROM, `${a} | ${b}: ${close(a, b)}`);
      assert.equal(contradiction(meaningOf(a), meaningOf(b)), null, `${a} | ${b}`);
    }
  });
  it('are no two bans in a row', () => {
    for (const [ban, wish] of [
      ['Never commit generated files, and never push them.', 'Commit generated files and push them.'],
      [
        '生成ファイルはコミットしないで、プッシュもしないで。',
        '生成ファイルをコミットして、プッシュもして。',
      ],
      ['不要提交生成文件，不要推送。', '提交生成文件，推送。'],
    ] as const)
      assert.equal(close(ban, wish), 0, ban);
  });
  for (const [language, pairs] of Object.entries(different))
    it(`are not seen where two things are said in ${language}`, () => {
      for (const [a, b] of pairs) assert.ok(close(a, b) < SAME_FROM, `${a} | ${b}: ${close(a, b)}`);
    });
  it('are close when one names the script and the other what it does', () => {
    const pair = [
      'Run the unit tests before saying you are done.',
      'Run `yarn test:unit` before saying you are done.',
    ] as const;
    assert.ok(close(...pair) >= LIKE_FROM);
  });
});

describe('the tables of words', () => {
  it('name no word twice', () => {
    const seen = new Map<string, string>();
    const rows = [
      ...Object.entries(things),
      ...Object.entries(deeds),
      ...Object.entries(opposites).flatMap(([pair, sides]) =>
        Object.entries(sides).map(([side, words]) => [`${pair} ${side}`, words] as const),
      ),
      ...Object.entries(choices).flatMap(([slot, { values }]) =>
        Object.entries(values).map(([value, words]) => [`${slot} ${value}`, words] as const),
      ),
    ];
    for (const [row, words] of rows)
      for (const word of new Set(words.split(' '))) {
        assert.equal(seen.get(word) ?? row, row, word);
        seen.set(word, row);
      }
  });
});
