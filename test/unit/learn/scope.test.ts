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
});
