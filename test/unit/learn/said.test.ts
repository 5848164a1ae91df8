import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { explain } from '../../../src/learn/explain.ts';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { SHOWN_FROM } from '../../../src/learn/summarise.ts';
import { readSaid } from './said.ts';

const folder = new URL('./said/', import.meta.url);

describe('what people say', () => {
  for (const name of readdirSync(folder)) {
    const said = readSaid(readFileSync(new URL(name, folder), 'utf8'));

    it(`is heard when it lasts, in ${name}`, () => {
      assert.ok(said.length > 30);
      for (const { text, heard } of said) {
        if (heard === null) continue;
        const found = explain(text).some(({ start, end }) => start < heard.end && heard.start < end);
        assert.ok(found, text);
      }
    });

    it(`is let go when it does not, in ${name}`, () => {
      for (const { text, heard } of said) if (heard === null) assert.deepEqual(explain(text), [], text);
    });

    it(`is found however little is asked for beside it, in ${name}`, () => {
      for (const { text } of said) {
        const best = Math.max(0, ...hear(text, 0.05).map(({ score }) => score));
        assert.ok(best < SHOWN_FROM || hear(text, SHOWN_FROM).length > 0, text);
      }
    });

    it(`mostly gets its kind and scope right, in ${name}`, () => {
      const lasting = said.filter(({ heard }) => heard !== null);
      const right = lasting.filter(({ text, heard }) => {
        const [first] = explain(text);
        return first?.kind === heard?.kind && first?.scope === heard?.scope;
      });
      assert.ok(right.length / lasting.length >= 0.8, `${right.length} of ${lasting.length}`);
    });
  }
});

describe('a rule stands by itself', () => {
  const rules = (message: string): string[] => hear(message, SHOWN_FROM).map(({ text }) => text);

  it('and is none when it names nothing', () => {
    assert.deepEqual(rules('Remember that for next time.'), []);
    assert.deepEqual(rules('always remember this'), []);
  });

  it('with the condition it hangs on', () => {
    assert.deepEqual(rules('when the schema changes, always regenerate the client'), [
      'When the schema changes, always regenerate the client.',
    ]);
    assert.deepEqual(rules('never push to main unless I ask'), ['Never push to main unless I ask.']);
  });

  it('with its code whole', () => {
    assert.deepEqual(rules('always run `make lint. --fix` before you commit'), [
      'Always run `make lint. --fix` before you commit.',
    ]);
  });
});

describe('the key of a rule', () => {
  const key = (message: string): string => hear(message, 0)[0]?.key ?? '';

  it('does not know how strongly it was said', () => {
    assert.equal(key('Always run the smoke tests before a release'), key('Run smoke tests before a release'));
  });

  it('is the check that a session proved when it asks for that command', () => {
    assert.equal(key('always run `pnpm test:unit` before you commit'), 'check pnpm test:unit');
    assert.notEqual(key('never run `pnpm test:unit` here'), 'check pnpm test:unit');
  });
});

describe('whose rule it is', () => {
  const scopes = (message: string): string[] => hear(message, SHOWN_FROM).map(({ scope }) => scope);

  it('is the person’s, for any project, when it says how to talk with them', () => {
    for (const message of [
      'From now on, always answer me in British English.',
      'Antworte mir ab jetzt immer auf Englisch.',
      'Réponds-moi toujours en français.',
      '今後は必ず日本語で返信してください。',
      '앞으로 답변은 항상 영어로 해줘.',
    ])
      assert.deepEqual(scopes(message), ['global'], message);
  });

  it('is the project’s when it names a place, or what is written there', () => {
    for (const message of [
      'Always write comments in English.',
      'コメントは必ず英語で書いて。',
      'Always ask me before you touch `deploy/prod.yml`.',
    ])
      assert.deepEqual(scopes(message), ['project'], message);
  });
});

describe('a part of an order', () => {
  it('is how that one thing is to be, unless it says more', () => {
    assert.deepEqual(explain('add a cache for lookups, entries must never be older than a minute'), []);
    assert.equal(explain('add a cache for lookups, the build server only has 2 cores').length, 1);
    assert.deepEqual(explain('bau eine Liste, die immer nach Datum sortiert ist'), []);
    assert.deepEqual(explain('faz uma lista sempre ordenada por data'), []);
  });
});

describe('beside an order to build something', () => {
  const built = [
    'Build a booking form for the gym. Only trainers may cancel.',
    'Add an upload dialog. Passwords must never be stored in plain text.',
    'Baue die Login-Seite. Kennwörter und Passwörter müssen immer gehasht werden.',
    'Baue eine Suche für die Kunden. Nur Mitarbeiter dürfen Preise sehen.',
    'Implementiere die Anmeldung. Gäste dürfen niemals Rechnungen öffnen.',
    "Crée le formulaire d'inscription. Les mots de passe doivent toujours être chiffrés.",
    "Crée le formulaire d'inscription. Seuls les gérants peuvent supprimer un compte.",
    'Crea el formulario de alta. Las contraseñas siempre deben estar cifradas.',
    'Implementa la pagina di accesso. Le password devono essere sempre cifrate.',
    'Implemente o cadastro. As senhas devem sempre ser criptografadas.',
    'ログイン画面を実装してください。ユーザーは絶対に他の人の注文を見てはいけない。',
    '로그인 페이지를 구현해 줘. 사용자는 절대 다른 사람의 주문을 볼 수 없어야 해.',
    '实现登录页面。用户绝不能看到别人的订单。',
    'Add a waiting list. Only coaches may see phone numbers, always.',
    'Ajoute un panier, les clients ne doivent jamais payer deux fois',
    'fais-moi un tableau de bord, les invités ne doivent jamais voir les factures',
    'Baue das Dashboard, alle Gäste dürfen niemals Rechnungen öffnen',
    'Fix the legend. Never show it on small phones.',
  ];

  it('what it must always do is its specification', () => {
    for (const text of built) assert.deepEqual(explain(text), [], text);
  });

  it('a rule of the work stays one', () => {
    for (const text of [
      'Build a booking form for the gym. Tests must always run offline.',
      'Baue die Login-Seite. Commits müssen immer auf Englisch sein.',
      'Passwörter dürfen nie ins Repo.',
    ])
      assert.equal(explain(text).length, 1, text);
  });
});

describe('what a program printed', () => {
  it('is no rule, in one line or with where it happened', () => {
    for (const text of [
      'it says\nTypeError: never pass null to connect\nwhat is wrong',
      'Deploy died:\nfatal: You must always set DEPLOY_ENV before deploying\nplease look',
      'I get this:\nerror: You must always call open() first. Never open the pool twice.\nfix it',
      'warning: never use eval here\n  --> src/main.rs:3:5\nfix',
      'Always close the pool before exit\n    at Pool.end (pool.js:10:3)\nwhat does it want from me',
      'Uncaught (in promise) TypeError: never call send() before open. Receiver does not exist.',
      'Unhandled Promise Rejection: Error: always pass a token',
    ])
      assert.deepEqual(explain(text), [], text);
  });
});

describe('an order for one piece of work', () => {
  it('is not how the project has moved on', () => {
    for (const text of [
      'Migrate the orders table',
      'Migriere die Tabelle der Bestellungen',
      'Migre la table des commandes',
      'Migra la tabla de pedidos',
      'Migra la tabella degli ordini',
      'Archive the billing module',
      'Drop the legacy column',
      '백엔드를 Node 22로 마이그레이션해 줘',
    ])
      assert.deepEqual(explain(text), [], text);
    for (const text of ['Nous avons migré vers Postgres.', 'Wir sind auf Vite migriert.'])
      assert.equal(explain(text).length, 1, text);
  });

  it('may say how far it goes', () => {
    for (const text of [
      'please use the same font as the title for the legend and do not touch anything else',
      'ändere nur die Farbe und ändere sonst nichts',
      "change la couleur et ne touche à rien d'autre",
      'cambia el color y no toques nada más',
      'cambia il colore e non toccare nient’altro',
      'mude a cor e não mexa em mais nada',
      '色だけ変えて、他は変更しないで',
      '색만 바꾸고 다른 건 건드리지 마',
      '只改颜色，其他的不要动',
      '调整报表的列宽，统一用两位小数',
    ])
      assert.deepEqual(explain(text), [], text);
    assert.equal(explain('统一用两位小数。').length, 1);
  });
});

describe('one short message in a language that is a guess', () => {
  it('is an order in whichever language it is one', () => {
    for (const text of [
      'delete the legacy folder',
      'remove the deprecated methods',
      'supprime le code obsolète',
    ])
      assert.deepEqual(explain(text), [], text);
  });
});
