import assert from 'node:assert/strict';
import { hear } from '../../../src/learn/hearing/hear.ts';

describe('what a rule begins and ends with', () => {
  const rules = (said: string): string[] => hear(said, 0.5).map(({ text }) => text);

  it('is kept where it only looks like a word of approval', () => {
    for (const [said, rule] of Object.entries({
      'un boleto sin número no vale': 'Un boleto sin número no vale.',
      '那座桥限重3.5吨': '那座桥限重3.5吨。',
      '네 답변은 항상 한 문장으로 끝내': '네 답변은 항상 한 문장으로 끝내.',
    }))
      assert.deepEqual(rules(said), [rule], said);
  });

  it('is left out where it is one', () => {
    for (const [said, rule] of Object.entries({
      'los importes van siempre en céntimos, vale': 'Los importes van siempre en céntimos.',
      那以后提交信息一律用中文写: '提交信息一律用中文写。',
      '네, 커밋 메시지는 항상 한국어로 써': '커밋 메시지는 항상 한국어로 써.',
    }))
      assert.deepEqual(rules(said), [rule], said);
  });

  it('is more than that something was decided', () => {
    assert.deepEqual(rules('ich habe beschlossen, dass die Leserbriefe nur noch als PDF kommen'), [
      'Ich habe beschlossen, dass die Leserbriefe nur noch als PDF kommen.',
    ]);
  });
});

describe('a number that counts something', () => {
  it('is no code of a fault', () => {
    for (const text of [
      'die API vom Pegeldienst hat ein Limit von 500 Abrufen',
      "l'API des marées a un quota de 500 appels",
      'la API de mareas tiene un cupo de 500 llamadas',
      "l'API delle maree ha un tetto di 500 chiamate",
      'a API das marés tem uma cota de 500 chamadas',
      '潮位のAPIは一日500回までの制限です',
      '조위 API는 하루 500회 제한이야',
      '潮位接口限速 500 次',
    ])
      assert.equal(hear(text, 0.5).length, 1, text);
    for (const text of [
      'die API gibt immer 500',
      "l'API renvoie toujours 500",
      'la API devuelve siempre 500',
    ])
      assert.deepEqual(hear(text, 0.5), [], text);
  });
});
