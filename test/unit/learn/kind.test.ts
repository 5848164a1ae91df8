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

  it('is the project’s rule where fault is found only behind it', () => {
    for (const [rule, fault] of [
      ['the weights come from the lab sheet and nobody types them', 'i noticed you typed two of them'],
      ['Die Gewichte kommen immer aus dem Laborblatt', 'du hast zwei davon getippt'],
      ['chez nous les poids viennent toujours de la feuille du labo', 'tu as encore changé le script'],
      ['у нас накладные всегда ведёт склад', 'верни всё как было'],
      ['ラベルの文面は必ず店長が決める', '元に戻してください'],
    ] as const) {
      assert.equal(kindsOf(`${rule}. ${fault}`)[0], 'project-rule', rule);
      assert.equal(kindsOf(`${fault}. ${rule}`).at(-1), 'correction', fault);
    }
  });

  it('is a correction where the person has said it before, or the agent has', () => {
    for (const text of [
      "didn't you say that the scales weigh in grams?",
      'I explained this last week: the stall has no network',
      'aber der Stand hat kein Netz, das hab ich dir doch erklärt',
      'mais le stand n’a pas de réseau, je vous l’avais expliqué',
      'pero el puesto no tiene red, te lo expliqué el lunes',
      'però il banco non ha rete, te l’avevo spiegato',
      'mas a banca não tem rede, já te falei isso',
      'но на рынке нет сети, я вам об этом говорила',
      '値札の文面は店長が決めるので触らないでくださいと、以前お伝えしましたよね',
      '가격표는 점장님만 고친다고 지난번에 설명드렸잖아요',
      '价签只有店长能改，上次跟你讲过',
    ])
      assert.deepEqual(kindsOf(text), ['correction'], text);
  });

  it('is a procedure where a moment that comes again is followed by several steps', () => {
    for (const text of [
      'Jedes Mal nach dem Umzug gilt. Bei jedem neuen Regal: ausmessen, Etikett drucken und im Plan eintragen.',
      'À chaque nouvelle étagère : la mesurer, imprimer l’étiquette et la reporter sur le plan.',
      'Cada vez que llegue un pedido: contarlo, firmar el albarán y archivarlo.',
      'Ogni volta che arriva un ordine: contarlo, firmare la bolla e archiviarla.',
      'Sempre que chegar um pedido: contar, assinar a guia e arquivar.',
      '棚を足すときは、必ず寸法を測って、ラベルを刷り、配置図に書き込むこと',
      '선반을 추가할 때마다 항상 치수를 재고, 라벨을 뽑고, 배치도에 적어',
      '每次加货架：量尺寸、打标签，再登记到平面图上',
      'In general, when something looks odd: weigh it again, note both figures and ask the desk.',
      'quand quelque chose cloche : le repeser, noter les deux chiffres et relancer la série',
      'quando qualcosa non torna: ripesarlo, annotare le due cifre e rifare la serie',
      'если что-то не сходится: взвесить ещё раз, записать обе цифры и повторить серию',
    ])
      assert.ok(kindsOf(text).includes('procedure'), text);
  });

  it('is a procedure for any project where the person says in which order to work with them', () => {
    for (const text of [
      'first show me the plan, then the tests, then write the code',
      'with me it goes like this: first you sketch it, then I ask questions, only then you code',
      'Whenever I report a fault I want you to first write a test that fails because of it, then mend it, then show me both runs',
    ])
      assert.deepEqual(
        explain(text).map(({ kind, scope }) => [kind, scope]),
        [['procedure', 'global']],
        text,
      );
    assert.deepEqual(explain('first show me the log, then fix it'), []);
  });

  it('is a correction where a thing is said not to be what it was taken for', () => {
    for (const text of [
      "a cwt isn't 100 pounds, it's 112",
      "Norfolk isn't one parish, it's seven, so the totals are off",
    ])
      assert.deepEqual(kindsOf(text), ['correction'], text);
    assert.deepEqual(kindsOf("the button isn't blue, it's green"), []);
  });
});
