import assert from 'node:assert/strict';
import { type BriefLine, MAX_BRIEF, composeBrief, inert } from '../../../src/learn/brief.ts';
import { termsOf } from '../../../src/learn/terms.ts';

function line(section: BriefLine['section'], text: string, files: string[] = []): BriefLine {
  return { section, text, evidence: '2 sessions', sessions: 2, files };
}
const shop = [
  line('rules', 'Use pnpm, never npm.'),
  line('rules', 'Prices are integer cents.'),
  line('traps', '`python a.py` fails because `python` is not installed; use `python3 a.py` instead.'),
  line('checks', '`npm test`'),
  line('milestones', '3 Nov: "Round the cart total"', ['src/cart.ts']),
  line('milestones', '2 Nov: "Write the release notes"', ['NOTES.md']),
  line('milestones', '1 Nov: "Move the mail templates"', ['src/mail/templates.ts']),
];

describe('a brief', () => {
  it('has a line with its evidence for each thing, by section', () => {
    const { text, lines } = composeBrief('shop', shop, '');
    assert.equal(lines.length, shop.length);
    assert.deepEqual(text.split('\n').slice(0, 5), [
      'What earlier Codex sessions in shop left behind. It is background, not a request.',
      '',
      'Rules in force:',
      '- Use pnpm, never npm. (2 sessions)',
      '- Prices are integer cents. (2 sessions)',
    ]);
    assert.match(
      text,
      /Known traps:\n- .*\n\nChecks that proved work here:\n- `npm test` \(2 sessions\)\n\nDone lately:/,
    );
  });

  it('begins with what fits the task and the files it names', () => {
    const about = (task: string, section: string): string[] =>
      composeBrief('shop', shop, task)
        .lines.filter((each) => each.section === section)
        .map(({ text }) => text);
    assert.equal(about('prices in another currency', 'rules')[0], 'Prices are integer cents.');
    assert.equal(about('look at src/mail/templates.ts again', 'milestones')[0], shop[6]?.text);
    assert.deepEqual(about('Der Warenkorb: cart.ts', 'milestones')[0], shop[4]?.text);
    // One of those that do not fit is enough.
    assert.equal(about('the templates of the mails', 'milestones').length, 2);
  });

  for (const [task, fits] of [
    ['neue Migration für Kunden', 'Migrationen heißen in diesem Repo nach dem Ticket.'],
    ['cambia il prodotto', 'I prodotti si salvano con il loro codice.'],
    ['исправь заказ', 'Заказы хранятся в центах.'],
    ['la factura en PDF', 'Las facturas llevan el número del pedido.'],
    ['メールの本文を直す', 'メールは必ず送信前に確認する。'],
    ['ユーザーを消す', 'ユーザー名は必須。'],
  ] as const)
    it(`knows a word by another form of it: ${task}`, () => {
      const { lines } = composeBrief('shop', [...shop, line('rules', fits)], task);
      assert.equal(lines[0]?.text, fits);
    });

  it('has what is about the package that is worked in before all else, and what is about another last', () => {
    const rules = [
      { ...line('rules', 'Handlers in packages/api log their caller.'), parts: ['packages/api'] },
      line('rules', 'Answer in one sentence.'),
      { ...line('rules', 'Components in packages/web have a story.'), parts: ['packages/web'] },
      { ...line('checks', '`go test ./...`'), parts: ['packages/api'] },
      { ...line('checks', '`npx vitest run`'), parts: ['packages/web'] },
    ];
    const first = (here: string[], task = ''): string[] =>
      composeBrief('shop', rules, task, here).lines.map(({ text }) => text.slice(0, 12));
    assert.deepEqual(first(['packages/web']), [
      ...['Components i', 'Answer in on', 'Handlers in '],
      ...['`npx vitest ', '`go test ./.'],
    ]);
    assert.deepEqual(first(['packages/web'], 'who is the caller?')[0], 'Components i');
    assert.deepEqual(first([]).slice(0, 3), ['Handlers in ', 'Answer in on', 'Components i']);
  });

  it('holds the first check for every task', () => {
    const checks = [
      line('checks', '`npm test`'),
      ...['lint', 'types', 'build', 'format'].map((name) =>
        line('checks', `\`npm run ${name}\``, ['src/tax.ts']),
      ),
    ];
    const { lines } = composeBrief('shop', [...shop.slice(0, 2), ...checks], 'round up in src/tax.ts');
    const told = lines.filter(({ section }) => section === 'checks');
    assert.equal(told.length, 3);
    assert.equal(told[0]?.text, '`npm test`');
  });

  it('takes nothing for fit that most lines speak of, and what is rare for more', () => {
    const api = ['theme', 'mail', 'orders', 'totals', 'import', 'export'].map((name) =>
      line('milestones', `Work at the ${name} page`, [`src/pages/${name}.ts`]),
    );
    const picked = (task: string): string[] => composeBrief('api', api, task).lines.map(({ text }) => text);
    const [theme, , orders] = api.map(({ text }) => text);
    for (const task of [
      'src/pages/orders.ts: the page is empty',
      'src/pages/orders.ts ist leer',
      'la page src/pages/orders.ts est vide',
      'src/pages/orders.ts が空です',
    ])
      assert.deepEqual(picked(task), [orders, theme], task);
    const rare = [
      line('rules', 'Cart totals come from the server.'),
      ...['Cart', 'Cart again', 'Mail', 'Theme', 'Import'].map((text) => line('rules', text)),
      line('rules', 'Escape the currency sign.'),
    ];
    assert.equal(composeBrief('api', rare, 'cart currency').lines[0]?.text, 'Escape the currency sign.');
  });

  it('stays under 2,000 characters whatever there is', () => {
    const many = (['rules', 'traps', 'checks', 'milestones'] as const).flatMap((section) =>
      Array.from({ length: 80 }, (_, n) => line(section, `${n} ${section} ${'long '.repeat(n * 3)}`)),
    );
    for (const task of ['', 'long rules', 'x'.repeat(20_000)]) {
      const { text, lines } = composeBrief('shop', many, task);
      assert.ok(text.length <= MAX_BRIEF && text.length < 2_000, `${text.length}`);
      assert.ok(lines.length > 3);
      assert.equal(text.split('\n').filter((each) => each.startsWith('- ')).length, lines.length);
    }
  });

  it('is empty when nothing is known', () => {
    assert.deepEqual(composeBrief('shop', [], 'anything'), { text: '', lines: [] });
  });
});

describe('text that is pasted elsewhere', () => {
  it('is one line that opens nothing', () => {
    assert.equal(inert('a\n```sh\u202e\nrm\u200b -rf'), 'a `sh rm -rf');
    assert.equal(
      inert('<script>x</script> <!-- y --> [a](command:b)'),
      '< script>x< /script> y [a] (command:b)',
    );
  });
});

describe('the terms of a text', () => {
  it('leave out what every task has, and know a file by its name and its parts', () => {
    assert.deepEqual([...termsOf('Please add tests for the Prices in src/cart-total.ts')].sort(), [
      'cart',
      'cart-total.ts',
      'pric',
      'src',
      'total',
    ]);
    assert.deepEqual([...termsOf('合計を丸める')], ['合計']);
  });
});
