import assert from 'node:assert/strict';
import { withoutAsides } from '../../../src/learn/language/together/asides.ts';
import { hear } from '../../../src/learn/hearing/hear.ts';

describe('what is said beside a rule', () => {
  it('is left out of its text: that the work may go on', () => {
    const cases: [said: string, rule: string][] = [
      ['Stop asking me before every command, yes go on.', 'Stop asking me before every command.'],
      [
        'Bitte keine neuen Abhängigkeiten ohne Rückfrage, und mach weiter.',
        'Keine neuen Abhängigkeiten ohne Rückfrage.',
      ],
      ['Ne modifie jamais les fichiers générés, et continue.', 'Ne modifie jamais les fichiers générés.'],
      ['以后提交信息都用英文写，继续吧', '提交信息都用英文写。'],
    ];
    for (const [said, rule] of cases) assert.equal(hear(said, 0.5)[0]?.text, rule, said);
  });

  it('is left out of its text: that it was said before, and for the next time', () => {
    const cases: [said: string, rule: string][] = [
      ['Use pnpm here, as I said.', 'Use pnpm here.'],
      ['I told you to always reply in French.', 'Always reply in French.'],
      ["Réponds toujours en français, je te l'ai déjà dit.", 'Réponds toujours en français.'],
      ['Wie gesagt: immer auf Deutsch antworten.', 'Immer auf Deutsch antworten.'],
      ['Responde siempre en español, ya te lo dije.', 'Responde siempre en español.'],
      ['Next time run the tests before every commit.', 'Run the tests before every commit.'],
    ];
    for (const [said, rule] of cases) assert.equal(hear(said, 0.5)[0]?.text, rule, said);
  });

  it('is a reminder in whatever words: nothing else is left of it', () => {
    const cases: [said: string, rule: string][] = [
      ['I told you already, never push to main yourself.', 'Never push to main yourself.'],
      ["I've told you twice now, the changelog is written by hand.", 'The changelog is written by hand.'],
      ["As I said last week: don't add co-author lines.", "Don't add co-author lines."],
      ['Мы же договаривались: миграции пишем руками.', 'Миграции пишем руками.'],
      [
        '何度も言ってますが、コミットメッセージは英語で書いてください。',
        'コミットメッセージは英語で書いて。',
      ],
      ['コミットメッセージは英語で、と前にも言いました。', 'コミットメッセージは英語で。'],
      ['전에도 말했잖아요, 큰 커밋은 하지 마세요.', '큰 커밋은 하지 마세요.'],
      ['지난번에 말씀드렸는데 커밋 메시지는 영어로 써 주세요.', '커밋 메시지는 영어로 써 주세요.'],
      ['之前不是说好了吗，不要用 axios', '不要用 axios。'],
    ];
    for (const [said, rule] of cases)
      assert.deepEqual(
        hear(said, 0.5).map(({ text }) => text),
        [rule],
        said,
      );
  });

  it('is nothing to keep when it is all that is said', () => {
    for (const said of [
      'I said this last week too.',
      'Мы же договаривались об этом.',
      '何度も言ってますよね',
      '전에도 말했잖아요.',
      '之前不是说好了吗',
    ])
      assert.deepEqual(hear(said, 0.35), [], said);
  });

  it('stays where it is a part of the rule', () => {
    for (const rule of [
      'When a file is missing, log it, and continue',
      'Wenn ein Test fehlschlägt, melde ihn, und mach weiter',
      'Si un fichier manque, note-le, et continue',
      'Next time you change the schema, run the migration',
      'La prochaine fois que tu changes le schéma, lance la migration',
      'Continue',
      'Use it and go on holiday',
      '继续使用英文',
    ])
      assert.equal(withoutAsides(rule), rule);
  });
});
