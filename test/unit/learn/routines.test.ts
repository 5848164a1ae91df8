import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';

const heardIn = (text: string) => explain(text).map(({ kind, scope }) => `${kind} ${scope}`);

describe('the steps of what comes again', () => {
  it('are heard as a procedure in every language', () => {
    for (const text of [
      'a new tenant: create the schema, run the seed script, add the host to nginx, then mail the link to Vera',
      'adding a language takes three steps: copy the table, translate it, then register it',
      'Neue Filiale: erst in die Liste eintragen, dann die Preise importieren und zum Schluss den Cache leeren',
      'pour ajouter un magasin on le met dans la liste, on relance l’import puis on vérifie la carte',
      'para dar de alta una sucursal hay que apuntarla en la lista, subir el logo y luego regenerar el índice',
      'per aggiungere un negozio bisogna metterlo in lista, caricare il logo e poi rifare l’indice',
      'para criar uma loja tem que pôr na lista, subir o logo e depois refazer o índice',
      'чтобы добавить магазин, нужно внести его в список, загрузить логотип, а потом перестроить индекс',
      '店舗を追加するときは一覧に書いて、画像を置いて、それから索引を作り直す',
      '매장을 추가할 때는 목록에 적고 이미지를 올린 다음 색인을 다시 만든다',
      '新增门店的时候先在列表里登记，再上传图片，然后重建索引',
    ])
      assert.equal(heardIn(text)[0], 'procedure project', text);
  });

  it('hold anywhere where a fault is found and mended', () => {
    for (const text of [
      'for bugs: reproduce, write the failing test, fix, then run everything',
      'When a test is flaky, run it fifty times first, then find the commit that broke it with bisect, and only then touch the code.',
      'whenever something breaks, write down what you expected, find the smallest case that shows it, and only then look for the cause',
    ])
      assert.equal(heardIn(text)[0], 'procedure global', text);
    assert.equal(heardIn('tests first in this project, then the implementation')[0], 'procedure project');
  });

  it('are none where a user presses a button, and where things stand in an order', () => {
    assert.deepEqual(heardIn('when I press save, validate the form first, then store it, then close it'), []);
    for (const text of [
      'our order of precedence is env, then file, then built-in values',
      'money: integers in cents, never floats, rounding only at the edge',
    ])
      assert.equal(heardIn(text)[0], 'project-rule project', text);
  });
});
