import assert from 'node:assert/strict';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { SHOWN_FROM } from '../../../src/learn/summarise.ts';

const STAYS = 'says that it stays so';

/** What is told, with its end saying that it stays so; and what only does not change at the moment. */
const said: Readonly<Record<string, readonly [stays: string[], moment: string[]]>> = {
  en: [
    [
      'the ferry gate opens inwards and that is never going to change',
      'gate 4 sticks in the frost, nobody will ever repair it',
      'the choir meets in the boiler room and it has to stay that way',
    ],
    [
      "that won't change anything, try the other cable",
      "the colour isn't going to change unless you reload",
      "it won't be saved when I press enter",
    ],
  ],
  de: [
    [
      'die Waage an Tor 3 geht zwei Kilo vor und das wird auch nicht mehr repariert',
      'Postgres bleibt auf 12.4, solange das Rathaus nichts anderes freigibt',
    ],
    ['der Zähler bleibt bei 3 stehen', 'die Farbe ändert sich nicht, wenn ich klicke'],
  ],
  fr: [
    [
      'la balance du quai compte en livres et ça ne va pas changer',
      'le numéro du lot reste sur six chiffres, ça restera comme ça',
    ],
    ['la couleur ne change pas quand je clique', 'on va changer le titre'],
  ],
  es: [
    ['la báscula del muelle pesa en libras y no va a cambiar', 'el carné tiene siete cifras, se queda así'],
    ['el color no va a cambiar nada, prueba otra cosa', 'no cambia cuando pulso el botón'],
  ],
  it: [
    ['la bilancia del molo pesa in libbre e non cambierà mai', 'il numero di lotto ha sei cifre, resta così'],
    ['il colore non cambia quando clicco', 'non cambia niente, prova un altro'],
  ],
  pt: [
    ['a balança do cais pesa em libras e não vai mudar', 'o lote tem seis dígitos, tem que ficar assim'],
    ['a cor não vai mudar nada, tenta outra', 'não muda quando eu clico'],
  ],
  ru: [
    ['весы на причале считают в фунтах, и это не изменится', 'номер партии из шести цифр, так и останется'],
    ['цвет не меняется, когда я нажимаю', 'поменяй цвет кнопки'],
  ],
  ja: [
    ['桟橋の秤はポンド表示で、今後も変わりません。', 'ロット番号は六桁で、変更の予定はありません。'],
    ['ボタンを押しても色が変わらない。', '色を変更して。'],
  ],
  ko: [
    ['부두 저울은 파운드로 나오고 앞으로도 바뀌지 않아요.', '로트 번호는 여섯 자리고 바꿀 계획은 없어요.'],
    ['버튼을 눌러도 색이 안 바뀌어요.', '색 바꿔줘.'],
  ],
  zh: [
    ['码头的秤显示磅，以后也不会改。', '批号是六位，短期内不会变。'],
    ['点了按钮颜色不变。', '把颜色改了。'],
  ],
};

describe('what stays as it is, in the words of who tells it', () => {
  for (const [language, [stays, moment]] of Object.entries(said)) {
    it(`is heard, in ${language}`, () => {
      for (const text of stays) {
        const [heard] = hear(text, SHOWN_FROM);
        assert.ok(heard, text);
        assert.equal(heard.scope, 'project', text);
        assert.ok(heard.reasons.includes(STAYS), `${text}: ${heard.reasons.join('; ')}`);
      }
    });

    it(`is not said where nothing changes at the moment, in ${language}`, () => {
      for (const text of moment)
        for (const { reasons } of hear(text, 0)) assert.ok(!reasons.includes(STAYS), text);
    });
  }

  it('takes what it is said of along', () => {
    const texts = hear('the ferry gate opens inwards, nobody will ever change that', SHOWN_FROM);
    assert.deepEqual(
      texts.map(({ text }) => text),
      ['The ferry gate opens inwards, nobody will ever change that.'],
    );
  });
});
