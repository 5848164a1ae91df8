import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';

const scopesOf = (text: string) => explain(text).map(({ scope }) => scope);

describe('whether a rule is for everywhere', () => {
  it('is told alike in every language', () => {
    for (const text of [
      'Never commit generated files.',
      'Committe jamais les fichiers générés.',
      'Ne committe jamais les fichiers générés.',
      'Generierte Dateien nie committen.',
      'Generierte Dateien nie einchecken.',
      'Nunca hagas commit de archivos generados.',
      'Non committare mai i file generati.',
      'Nunca faça commit de arquivos gerados.',
      '生成ファイルはコミットしないで。',
      '자동생성 파일은 절대 커밋하지 마.',
      '注意:不要提交生成的文件。',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });

  it('is not so where a folder is named, with nothing behind its slash either', () => {
    for (const text of [
      'Never add anything to legacy/ again.',
      'Ajoute jamais rien dans legacy/, on n’y touche plus.',
      'legacy/ 目录已废弃，不要再往里加东西',
      '注意: legacy/ 目录已废弃，不要再往里加东西',
      'legacy/には今後絶対に何も追加しないで。',
      'legacy/에는 앞으로 절대 아무것도 추가하지 마.',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
  });

  it('is not so for the language of what is written in the project', () => {
    for (const text of [
      'Commit messages are always in English.',
      'Never write commit messages in German.',
      'Commit-Nachrichten immer auf Englisch.',
      'Die Beschreibungen der Pull Requests schreiben wir auf Deutsch.',
      'Variablennamen auf Englisch, nicht auf Deutsch.',
      'Les messages de commit en anglais.',
      'Los mensajes de commit en inglés.',
      'I messaggi di commit sempre in inglese.',
      'I nomi delle variabili in inglese.',
      'Mensagens de commit sempre em inglês.',
      'コミットメッセージは英語で書いて。',
      'PRの説明は日本語で書いてください。',
      '커밋 메시지는 영어로 작성해.',
      'PR 설명은 한국어로 써줘.',
      '提交信息用英文写。',
      'PR 描述请用中文写。',
    ])
      assert.deepEqual(scopesOf(text), ['project'], text);
  });

  it('is so for the language in which a person is spoken to, and for their taste', () => {
    for (const text of [
      'Always answer me in British English.',
      'Never answer me in German.',
      'Antworte mir immer auf Deutsch.',
      'Réponds-moi toujours en français.',
      'Respóndeme siempre en español.',
      'Rispondimi sempre in italiano.',
      'Fale comigo em português.',
      '説明は日本語でお願いします。',
      '설명은 한국어로 해줘.',
      '用英文跟我说话。',
      'Before you commit, always give me a short summary of what changed.',
      'Never use emojis in commit messages.',
    ])
      assert.deepEqual(scopesOf(text), ['global'], text);
  });
});
