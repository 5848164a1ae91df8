import assert from 'node:assert/strict';
import { LIKE_FROM, SAME_FROM, closeness } from '../../../../src/learn/near/alike.ts';
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
    ['Put fixtures in tests/data.', 'Put fixtures in tests/golden.'],
  ],
  fr: [['Lance les tests avant chaque commit.', 'Lance les tests après chaque commit.']],
  de: [['Nie in den Ordner vendor/ schreiben.', 'Nie in den Ordner assets/ schreiben.']],
  ja: [['日本語で回答して。', '英語で回答して。']],
  ko: [['커밋 전에 테스트를 실행해.', '커밋 전에 린트를 실행해.']],
  zh: [['提交之前运行测试。', '提交之前运行构建。']],
};

describe('rules that say the same in other words', () => {
  for (const [language, pairs] of Object.entries(same))
    it(`are known in ${language}`, () => {
      for (const [a, b] of pairs) {
        assert.ok(close(a, b) >= SAME_FROM, `${a} | ${b}: ${close(a, b)}`);
        assert.equal(close(a, b), close(b, a));
      }
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
