import assert from 'node:assert/strict';
import { hear } from '../../../src/learn/hearing/hear.ts';

/** What somebody typed -> the rules that stand in the Inbox. */
const typed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'leaves out the work in front of a reminder': {
    'please add the endpoint and remember that all handlers return a Result, never throw':
      'All handlers return a Result, never throw.',
    "ajoute l'endpoint, et n'oublie pas que les handlers renvoient toujours un Result":
      'Les handlers renvoient toujours un Result.',
    'mach das Login fertig und denk dran, dass wir keine neuen Abhängigkeiten wollen':
      'Denk dran, dass wir keine neuen Abhängigkeiten wollen.',
    'arregla eso, y recuerda que los precios van en céntimos': 'Los precios van en céntimos.',
    'sistema questo e ricorda che i prezzi sono sempre in centesimi': 'I prezzi sono sempre in centesimi.',
    'почини парсер, и помни, что цены всегда в копейках': 'Цены всегда в копейках.',
  },
  'says once before what it is to be done': {
    'did you run the linter before committing?': 'Run the linter before committing.',
    'did you run the linter?': 'Run the linter before saying that the work is done.',
    'did you run the migrations on a copy first?': 'Run the migrations on a copy first.',
    'did you rebase before pushing?': 'Rebase before pushing.',
    'did you check the changelog?': 'Check the changelog before saying that the work is done.',
    'you should have run the tests': 'Run the tests before saying that the work is done.',
    'you keep forgetting to update the snapshots': 'Do not forget to update the snapshots.',
    'no no, we never squash merges here': 'We never squash merges here.',
    'nope. the rule is: one PR per ticket': 'One PR per ticket.',
    'in this project null means unknown and undefined means not loaded':
      'In this project null means unknown and undefined means not loaded.',
    "could you please not reformat files you don't touch?": "Do not reformat files you don't touch.",
    'If you change an API route you also have to change the openapi file':
      'If you change an API route you also have to change the openapi file.',
    'only ever deploy from main': 'Only ever deploy from main.',
    "the ios app is frozen, don't touch it": "The ios app is frozen, don't touch it.",
    'the build takes 20 min so batch your changes': 'The build takes 20 min so batch your changes.',
    'can we always keep the tests deterministic?': 'Always keep the tests deterministic.',
    "it's the third time I tell you: no fixup commits": 'No fixup commits.',
  },
  'leaves out that it is done otherwise here': {
    "hm no. that's not how we do it here, we put migrations in db/migrate":
      'We put migrations in db/migrate.',
    'so machen wir das nicht, Migrationen liegen in db/migrate': 'Migrationen liegen in db/migrate.',
    "c'est pas comme ça qu'on fait, les migrations vont dans db/migrate":
      'Les migrations vont dans db/migrate.',
    'así no lo hacemos, las migraciones van en db/migrate': 'Las migraciones van en db/migrate.',
    'non si fa così, le migrazioni vanno in db/migrate': 'Le migrazioni vanno in db/migrate.',
    'мы так не делаем, миграции лежат в db/migrate': 'Миграции лежат в db/migrate.',
    'そうじゃなくて、マイグレーションは必ずdb/migrateに置いて': 'マイグレーションは必ずdb/migrateに置いて。',
    '不是这样的，迁移文件一律放 db/migrate': '迁移文件一律放 db/migrate。',
  },
  'leaves out whom it was told and what was asked': {
    'why did you draw the rooms? I told you the rooms are mine, I draw them in the editor and you only do scripts':
      'The rooms are mine, I draw them in the editor and you only do scripts.',
    'No they may not, addresses are for staff eyes and have no business in anything public.':
      'Addresses are for staff eyes and have no business in anything public.',
    'wait before you rerun all that: the raw/ folder is read only by agreement with the agency':
      'The raw/ folder is read only by agreement with the agency.',
    "isn't the formatter supposed to live in larkfmt/ ? I see it in the main crate now":
      'The formatter is supposed to live in larkfmt/.',
  },
  'says what a reproach with "again" ahead of it forbids': {
    'Again you guessed at the column name instead of reading the schema.':
      'Do not guess at the column name instead of reading the schema.',
    'again you renamed the public fields': 'Do not rename the public fields.',
  },
  'keeps what has a reason, and what completes it': {
    'orders for the next day close at 16:00 because the dough goes in then, so preorders placed at 17 should show the day after':
      'Orders for the next day close at 16:00 because the dough goes in.',
    "We have two kilns and that's the lot, no new one until the grant renews so please size the batch accordingly.":
      "We have two kilns and that's the lot, no new one until the grant renews.",
    'In our language the human is the keeper and the animal is the guest, in code as well as on screen.':
      'In our language the human is the keeper and the animal is the guest.',
  },
  'keeps what is not done beside what is': {
    'las fechas siempre en UTC, nunca en local. arregla el parser':
      'Las fechas siempre en UTC, nunca en local.',
    'as datas são sempre em UTC, nunca locais. arruma o parser': 'As datas são sempre em UTC, nunca locais.',
    'le date sono sempre in UTC, mai locali. sistema il parser': 'Le date sono sempre in UTC, mai locali.',
  },
  'keeps what takes the place of what is gone': {
    "on n'utilise plus moment, c'est date-fns maintenant":
      "On n'utilise plus moment, c'est date-fns maintenant.",
    'ya no usamos moment, ahora es date-fns': 'Ya no usamos moment, ahora es date-fns.',
    "non usiamo più moment, adesso c'è date-fns": "Non usiamo più moment, adesso c'è date-fns.",
    'мы больше не используем moment, теперь date-fns': 'Мы больше не используем moment, теперь date-fns.',
  },
  'keeps the word for the reason where a rule follows it': {
    'since staging has no GPU, skip the benchmarks there':
      'Since staging has no GPU, skip the benchmarks there.',
    'weil der Kunde kein Internet hat, nie etwas aus einem CDN laden': 'Der Kunde hat kein Internet.',
  },
  'has no Markdown, heading, or haste in it': {
    '**Important:** never log customer data': 'Never log customer data.',
    'regel: Beträge sind immer ganze Zahlen in Cent': 'Beträge sind immer ganze Zahlen in Cent.',
    'thx! btw before you commit pls always run the formatter': 'Before you commit always run the formatter.',
    'Always run make verify before committing, please, and tell me the result.':
      'Always run make verify before committing, and tell me the result.',
    'never match src/**/x.ts and lib/**/y.ts in the lint config':
      'Never match src/**/x.ts and lib/**/y.ts in the lint config.',
  },
  'ends where the anger begins': {
    'you keep renaming my variables, stop it': 'Stop renaming my variables.',
    'arrête de renommer mes variables, ça m’énerve': 'Arrête de renommer mes variables.',
    'nie wieder meine Variablen umbenennen, das nervt': 'Nie wieder meine Variablen umbenennen.',
  },
  'has the words that were said, without that they were': {
    '"always use tabs" is what I said, and you used spaces again': 'Always use tabs.',
    "« toujours des tabulations » c'est ce que j'ai dit": 'Toujours des tabulations.',
  },
  'begins with a capital in Russian, too': {
    'ок. и с этого момента запускай make fmt перед каждым коммитом':
      'Запускай make fmt перед каждым коммитом.',
  },
};

describe('the text of a rule', () => {
  for (const [does, cases] of Object.entries(typed))
    it(does, () => {
      for (const [said, rule] of Object.entries(cases))
        assert.deepEqual(
          hear(said, 0.5).map(({ text }) => text),
          [rule],
          said,
        );
    });
});
