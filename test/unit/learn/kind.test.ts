import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';

const kindsOf = (text: string) => explain(text).map(({ kind }) => kind);

describe('what kind of rule it is', () => {
  it('is a correction beside what the agent did, in whichever language', () => {
    for (const text of [
      'why did you type the rates in by hand? we only take them from the bank sheet',
      "you've rounded the weights. the scales weigh in grams",
      'Du hast die Gewichte gerundet. Die Waage misst in Gramm.',
      'pourquoi tu as changé le script ? chez nous les tarifs viennent de la banque',
      'Por qué cambiaste el script? Aquí usamos solo los precios del banco.',
      'pas comme ça. les étiquettes on les imprime à la main chez nous',
      'нет, у нас накладные всегда ведёт склад',
      'そうじゃなくて、棚番号は倉庫ごとに管理しています',
      '아냐 우리는 창고 번호를 두 자리로 써',
      '怎么又四舍五入了，账上存的是厘',
    ])
      assert.deepEqual(kindsOf(text), ['correction'], text);
  });

  it('is one further down the message too, where the fact alone would not be heard', () => {
    assert.deepEqual(kindsOf('I see you added a spinner. There was none before. The stalls pay in coins.'), [
      'correction',
    ]);
    assert.deepEqual(kindsOf('There was none before. The stalls pay in coins.'), []);
  });

  it('is the project’s rule without that, or beside a ban of its own', () => {
    for (const text of [
      'we only take the rates from the bank sheet',
      'heads up before you print anything: data/parish is the only copy, so nothing in it gets renamed, cropped or thrown out',
      'Die Waage misst bei uns in Gramm.',
    ])
      assert.deepEqual(kindsOf(text), ['project-rule'], text);
  });

  it('is the person’s preference where it is about how to answer, whatever went wrong before', () => {
    for (const text of [
      'You put three pages into that answer again. Keep your answers short.',
      'why did you guess the figure? if you do not know something, tell me so',
    ])
      assert.deepEqual(kindsOf(text), ['preference'], text);
  });

  it('is the project’s rule where a complaint gives its reason in this place', () => {
    assert.deepEqual(
      kindsOf('arrête de me proposer des caisses neuves, on est trois bénévoles à tenir le dépôt'),
      ['project-rule'],
    );
    assert.deepEqual(kindsOf('no me armes otra planilla, es una demo y se tira el viernes'), [
      'project-rule',
    ]);
  });

  it('is the person’s where it tells of a machine of their own', () => {
    assert.deepEqual(kindsOf('회사 규정 때문에 내 노트북에는 도커를 못 깔아'), ['preference']);
  });

  it('is a procedure where one thing is done after the other', () => {
    for (const text of [
      'you gotta scale the scans to half size and then they go into scans/web',
      'At closing the till is counted by two, the report is printed, then the day is locked.',
      'antes de cada envio roda `make etiquetas` pra nao perder os pesos',
      'сначала всегда печатаем накладную из docs/nakl.odt, потом закрываем смену',
      '라벨 찍는 스크립트는 항상 sudo ./label.sh 로 돌려야 돼',
      '加新货架的话先改 config/shelf.yml，然后一定要跑一遍校验',
    ])
      assert.deepEqual(kindsOf(text), ['procedure'], text);
  });
});
