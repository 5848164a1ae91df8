import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';

const heardIn = (text: string) => explain(text).map(({ kind, scope }) => `${kind} ${scope}`);

describe('a reminder of what was said before', () => {
  it('makes what is stated beside it a correction, also where it stands behind', () => {
    for (const text of [
      'the invoice numbers have gaps on purpose, I explained that on Monday, and you renumbered them',
      'remember what we said about drafts? a draft has no number, that was settled way back',
      'wir rechnen netto ab, das hatten wir doch besprochen, du hast die Steuer schon wieder draufgeschlagen',
      'on a une seule devise, c’était convenu dès le départ, ton code en gère quatre',
      'los precios van sin IVA, ya lo habíamos hablado, y tú les has sumado el 21',
      'i prezzi sono netti, ne avevamo parlato, e qui hai aggiunto l’iva',
      'os preços são sem imposto, isso já estava combinado, e você somou o imposto',
      'цены без НДС, мы же об этом договаривались, а ты его прибавил',
      '単価は税抜きって前にも伝えたはずですが、税込みになっています',
      '단가는 부가세 별도라고 지난번에도 말씀드렸는데 지금 포함으로 되어 있네요',
      '单价不含税，上次就跟你说过了，现在怎么又含税了',
    ])
      assert.equal(heardIn(text)[0], 'correction project', text);
  });

  it('counts for the sentence beside it, and holds nothing by itself', () => {
    for (const text of [
      'Amounts are always integers in cents. I had said so.',
      'Die Rechnungsnummern haben immer Lücken. Das hatten wir doch so abgemacht.',
      'Les numéros de facture ont toujours des trous. Je te l’avais pourtant dit.',
      '売上はいつも税抜きで持ちます。前にも言いました。',
      '单价一律不含税。上次就跟你说过了。',
    ])
      assert.deepEqual(heardIn(text), ['correction project'], text);
    for (const text of [
      'I had said so.',
      'Das hatten wir doch so abgemacht.',
      'Je te l’avais pourtant dit.',
      '前にも言いました。',
    ])
      assert.deepEqual(heardIn(text), [], text);
  });

  it('is no news of a decision, no promise to others and no talk of yesterday', () => {
    for (const text of [
      'we decided last week to drop IE support, so the polyfills can go',
      'セーブデータは体験版から引き継ぐ約束なので、フォーマットは変えられない',
      'our module names are singular. you have made three plural ones',
    ])
      assert.equal(heardIn(text)[0], 'project-rule project', text);
    for (const text of ['昨日話した件、どうなりましたか', 'on a déjà vu ce message hier'])
      assert.deepEqual(heardIn(text), [], text);
  });
});

describe('a reminder that tells what is so here', () => {
  it('is about this project, also where it is about tests', () => {
    for (const text of [
      'integration tests run against the container, we’ve been through this',
      'the lint config is shared with two other repos, which is why I said hands off',
    ])
      assert.equal(heardIn(text)[0], 'correction project', text);
  });
});

describe('what was settled on or promised to others', () => {
  it('is a rule of the project in every language', () => {
    for (const text of [
      "We've settled on Keycloak groups for the ward permissions, so there won't be a roles table",
      'OK, decision: the booking service stays in one piece',
      'we promised the museum that the kiosk works without a keyboard',
      'wir haben uns auf Keycloak geeinigt, eine Rollentabelle gibt es also nicht',
      'wir haben dem Museum zugesagt, dass der Automat ohne Tastatur geht',
      'on a promis au musée que la borne marche sans clavier',
      'le prometimos al museo que el quiosco va sin teclado',
      'abbiamo promesso al museo che il chiosco va senza tastiera',
      'prometemos ao museu que o quiosque funciona sem teclado',
      'мы обещали музею, что киоск работает без клавиатуры',
      '権限はKeycloakのグループに決めました',
      '권한은 Keycloak 그룹으로 정했어요',
      '权限敲定了用 Keycloak 的组',
    ])
      assert.equal(heardIn(text)[0], 'project-rule project', text);
  });

  it('is none where it is a choice in view or a call to make', () => {
    for (const text of ['we settled on the second one', 'we promised to call them back'])
      assert.deepEqual(heardIn(text), [], text);
  });
});

describe('a claim without a look', () => {
  it('is a correction of how to work, in whatever project', () => {
    for (const text of [
      'you keep claiming it works without launching the kiosk',
      'Did you check that the label was printed? You tend to say "done" and then the tray is empty.',
      'Du behauptest, es läuft, hast es aber offensichtlich nie gestartet.',
      'tu affirmes que ça passe, mais tu n’as jamais lancé les tests',
    ])
      assert.equal(heardIn(text)[0], 'correction global', text);
  });

  it('is none where a file of this project was forgotten', () => {
    assert.equal(heardIn('you forgot to update the changelog again')[0], 'correction project');
  });
});
