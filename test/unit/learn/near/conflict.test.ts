import assert from 'node:assert/strict';
import { contradiction } from '../../../../src/learn/near/contradiction.ts';
import { meaningOf } from '../../../../src/learn/near/meaning.ts';

const why = (mine: string, other: string): string | null => contradiction(meaningOf(mine), meaningOf(other));

/** Each pair cannot both hold. */
const conflicts: Record<string, [string, string][]> = {
  'one forbids what the other asks for': [
    ['Commit the generated files too.', 'Never commit generated files.'],
    ['Ne modifie jamais vendor/.', 'Modifie les fichiers de vendor/ directement.'],
    ['Vor dem Installieren nie um Erlaubnis fragen.', 'Vor dem Installieren um Erlaubnis fragen.'],
    ['Nunca hagas commit de archivos generados.', 'Haz commit de los archivos generados.'],
    ['Non modificare mai lo schema.', 'Modifica lo schema.'],
    ['Nunca edite o changelog.', 'Edite o changelog.'],
    ['自動生成ファイルはコミットしないでください。', '自動生成ファイルもコミットして。'],
    ['자동생성 파일은 커밋하지 마.', '자동생성 파일도 커밋해.'],
    ['不要提交自动生成的文件。', '自动生成的文件也要提交。'],
  ],
  'another value of one choice': [
    ['Use pnpm here, not npm.', 'Use npm.'],
    ['Use npm to install dependencies.', 'Never use npm.'],
    ['Run `npm test` before every commit.', 'Run `pnpm test` before every commit.'],
    ['Use pnpm.', 'Run `npm install` after each pull.'],
    ['Use uv.', 'Add packages with `poetry add`.'],
    ['Use pnpm.', 'Run `npm run lint`, we use npm.'],
    ['Always use pnpm, never npm.', 'Always use npm.'],
    ['Toujours pnpm, jamais npm.', 'Toujours npm.'],
    ['Immer pnpm, nie npm.', 'Immer npm.'],
    ['不要用 npm，用 pnpm。', '用 npm。'],
    ['Indent with tabs.', 'Use spaces for indentation.'],
    ['On indente avec des tabulations.', 'Indente le code avec des espaces.'],
    ['Einrückung mit Tabs.', 'Leerzeichen statt Tabs verwenden.'],
    ['インデントはタブで。', 'インデントはスペースを使う。'],
    ['들여쓰기는 탭.', '들여쓰기는 스페이스를 사용해.'],
    ['缩进用制表符。', '缩进使用空格。'],
    ['Réponds en français.', 'Answer in English.'],
    ['日本語で回答して。', 'Reply in English.'],
    ['用中文回答。', 'Antworte auf Deutsch.'],
    ['Write comments in English.', 'Kommentare auf Deutsch schreiben.'],
    ['Use single quotes in TypeScript.', 'Use double quotes.'],
    ['Rebase feature branches.', 'Merge feature branches.'],
  ],
  'what the other turned down': [
    ['Use date-fns.', 'Use dayjs instead of date-fns.'],
    ['Usa moment.', 'Usa dayjs en vez de moment.'],
    ['axios ではなく fetch を使う。', 'axios を使う。'],
  ],
  'the opposite side': [
    ['Run the tests before every commit.', 'Run the tests after every commit.'],
    ['Lance les tests avant le commit.', 'Lance les tests après le commit.'],
    ['Keep answers short.', 'Give long answers.'],
    ['Kurze Antworten.', 'Ausführlich antworten.'],
    ['回答は短く。', '回答は詳しく。'],
    ['简短回答。', '详细回答。'],
    ['Responde breve.', 'Responde de forma larga.'],
  ],
  'another number': [
    ['Keep lines under 80 characters.', 'Keep lines under 100 characters.'],
    ['Lignes de 80 caractères au plus.', 'Lignes de 120 caractères au plus.'],
    ['一行は 80 文字まで。', '一行は 120 文字まで。'],
    ['Keep functions under 40 lines.', 'Functions may have up to 80 lines here.'],
    ['Funktionen dürfen höchstens 40 Zeilen haben.', 'Keine Funktion länger als 60 Zeilen.'],
    ['Fonctions de moins de 40 lignes.', 'Jamais de fonctions de plus de 60 lignes.'],
    ['関数は40行以内にして。', '関数は60行を超えないで。'],
    ['函数保持在40行以内。', '函数不要超过60行。'],
  ],
  'what one leaves out': [
    ['Push without running the tests.', 'Never push without running the tests.'],
    ['Push without running the tests.', 'Always run the tests before pushing.'],
    ['Never run the tests before pushing.', 'Never push without running the tests.'],
    ['Merge ohne Review.', 'Kein Merge ohne Review.'],
    ['Haz push sin ejecutar las pruebas.', 'Nunca hagas push sin ejecutar las pruebas.'],
    ['テストなしでプッシュして。', 'テストなしでプッシュしないで。'],
  ],
};

const peaceful: [string, string][] = [
  ['Use pnpm here, not npm.', 'Never use npm.'],
  ['Use pnpm.', 'Use pnpm instead of npm.'],
  ['Answer in French.', 'Write commit messages in English.'],
  ['Write comments in English.', 'Réponds en français.'],
  ['Use tabs in the Makefile.', 'Use spaces in Python files.'],
  ['Never push before the review.', 'Push after the review.'],
  ["Don't add comments.", 'Add tests.'],
  ['Never edit vendor/.', 'Edit assets/ by hand.'],
  ['Run the tests before every commit.', 'Run the linter after every commit.'],
  ['Never forget to update the changelog.', 'Update the changelog.'],
  ['N’oublie jamais de lancer les tests.', 'Lance les tests.'],
  ['Vergiss nicht, die Tests laufen zu lassen.', 'Die Tests laufen lassen.'],
  ['テストを忘れずに実行して。', 'テストを実行して。'],
  ['别忘了更新变更日志。', '更新变更日志。'],
  ['Each name appears once, and never more than once.', 'More concise please.'],
  ['Use SQLite in tests.', 'Postgres runs in production.'],
  ['Keep functions under 40 lines.', 'Keep files under 300 lines.'],
  ['Ask before installing packages.', 'Never push to main.'],
  ['Never push to main without a review.', 'Always write tests.'],
  ['Never run `npm test` before a commit.', 'Run `npm run test:db` before a commit.'],
  ['Never force push, and never merge without a review.', 'Merge only after a review.'],
  [
    'Deploy with Helm only, never with plain kubectl.',
    'Deploys go through Helm, plain kubectl is forbidden.',
  ],
  ['Mit Helm ausliefern, nie mit kubectl.', 'Ausgeliefert wird mit Helm, kubectl ist verboten.'],
  ['Desplegar con Helm, nunca con kubectl.', 'Se despliega con Helm, kubectl está prohibido.'],
  ['Never commit.', 'Never commit without asking.'],
  ['Push after every commit.', 'Never push without running the tests.'],
  ['Always run the tests before pushing.', 'Never push until the tests pass.'],
  ['Use at least 2 reviewers.', 'Use at most 5 reviewers.'],
  // A quoted command is about what it starts, and not about which manager is the one to use.
  ['Use pnpm.', 'Run `npm run lint` before you say done.'],
  ['Always use pnpm, never npm.', 'Run `npm run test:payments` after changing checkout.'],
  ['Wir nehmen pnpm, nie npm.', 'Nach jeder Änderung `npm test` laufen lassen.'],
  ['On utilise pnpm, jamais npm.', 'Lance npm run test:payments après chaque changement.'],
  ['Usamos yarn.', 'Ejecuta `npx playwright test` antes de subir.'],
  ['このリポジトリでは npm ではなく pnpm を使ってください。', 'コミット前に `npm run lint` を実行する。'],
  ['我们用 pnpm，不要用 npm。', '提交前运行 `npm run lint`。'],
  // What is not so when something fails turns nothing down.
  [
    'Use pnpm, never npm.',
    '`pnpm test:db` fails when the service is not running; run `docker compose up` first.',
  ],
  ['Wir nehmen pnpm.', '`pnpm test:db` bricht ab, wenn der Dienst nicht läuft.'],
  ['On utilise pnpm ici.', '`pnpm test:db` échoue quand le service ne tourne pas.'],
];

describe('rules that contradict each other', () => {
  for (const [phenomenon, pairs] of Object.entries(conflicts))
    it(`are found by ${phenomenon}`, () => {
      for (const [a, b] of pairs) {
        assert.ok(why(a, b), `${a} | ${b}`);
        assert.ok(why(b, a), `${b} | ${a}`);
      }
    });

  it('are not seen where both can hold', () => {
    for (const [a, b] of peaceful) {
      assert.equal(why(a, b), null, `${a} | ${b}`);
      assert.equal(why(b, a), null, `${b} | ${a}`);
    }
  });

  it('are never two of the very same words', () => {
    for (const text of [...peaceful, ...Object.values(conflicts).flat()].flat())
      assert.equal(why(text, text), null, text);
  });

  it('are told apart in words about this one and the other', () => {
    assert.equal(why('Use pnpm.', 'Use npm.'), 'The other says npm, this says pnpm.');
    assert.equal(why('Use npm.', 'Never use npm.'), 'The other turns npm down, this wants it.');
    assert.equal(why('Never edit vendor/.', 'Edit vendor/.'), 'The other asks for what this forbids.');
  });
});
