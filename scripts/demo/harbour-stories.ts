import { HARBOUR_RULES } from './projects.ts';
import type { Step } from './session-lines.ts';
import type { Story } from './story.ts';

/** Not a real one. Put together here, so that no scanner takes this file for a leak. */
const MADE_UP_TOKEN = ['ghp', 'q7Rz2mVd9LkX4tBn8WsYc1HfJp6GaEo3TiUx'].join('_');

const rules: Step = {
  rules: `# AGENTS.md instructions for harbour\n\n<INSTRUCTIONS>\n${HARBOUR_RULES}</INSTRUCTIONS>`,
};

const unitTests = (passed: number): Step => ({
  run: 'pnpm test:unit',
  exit: 0,
  output: `> harbour@ test:unit\n> node --test test/unit\n\n# tests ${passed}\n# pass ${passed}\n# fail 0\n`,
});

const noDatabase: Step = {
  run: 'pnpm test:db',
  exit: 1,
  output:
    '> harbour@ test:db\n> node --test test/db\n\nError: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect\n# tests 9\n# pass 0\n# fail 9\n',
};
const startDatabase: Step = {
  run: 'docker compose up -d db',
  exit: 0,
  output: ' Container harbour-db-1  Started\n',
};
const withDatabase: Step = {
  run: 'pnpm test:db',
  exit: 0,
  output: '> harbour@ test:db\n> node --test test/db\n\n# tests 9\n# pass 9\n# fail 0\n',
};

/** What happened in the project "harbour" over three weeks. Every surface finds something here. */
export const harbourStories: readonly Story[] = [
  {
    name: 'tide table',
    when: { daysAgo: 20, hour: 9 },
    turns: [
      [
        rules,
        { user: 'The tide table is an hour off since the clocks changed. Can you find out why?' },
        { say: 'I will look at how the times are read.' },
        {
          run: 'rg -n "new Date" src',
          exit: 0,
          output: 'src/tides.ts:21:  const time = new Date(`${day} ${hour}`);\n',
        },
        {
          change: 'src/tides.ts',
          diff: '@@ -21 +21 @@\n-  const time = new Date(`${day} ${hour}`);\n+  const time = new Date(`${day}T${hour}Z`);\n',
        },
        unitTests(14),
        { final: 'The hour was read in the time zone of the server. It is read as UTC now.' },
      ],
      [
        { user: 'Good. Times are always stored in UTC, only the web page converts them.' },
        { final: 'Understood. The page converts them already, nothing else does.' },
      ],
    ],
  },
  {
    name: 'free berths',
    when: { daysAgo: 18, hour: 13 },
    turns: [
      [
        rules,
        { user: 'Add a page that lists the berths that are free on a day.' },
        { run: 'npm install date-picker-lite', exit: 0, output: 'added 3 packages in 2s\n' },
        {
          add: 'web/berths.html',
          content: '<!doctype html>\n<title>Free berths</title>\n<main id="berths"></main>\n',
        },
        { final: 'The page is in `web/berths.html`, with a date picker from npm.' },
      ],
      [
        { user: 'We use pnpm in this repo, never npm. And always ask me before you add a dependency.' },
        { run: 'git checkout package.json && rm package-lock.json', exit: 0 },
        {
          change: 'web/berths.html',
          diff: '@@ -3 +3,2 @@\n <main id="berths"></main>\n+<input type="date" id="day">\n',
        },
        { final: 'The package is gone. The page uses the date field of the browser.' },
      ],
    ],
  },
  {
    name: 'database tests',
    when: { daysAgo: 16, hour: 15 },
    turns: [
      [
        rules,
        { user: 'A booking may not overlap another one at the same berth. Add a check in the database.' },
        {
          add: 'migrations/007-no-overlap.sql',
          content:
            'alter table booking add constraint no_overlap exclude using gist (berth with =, period with &&);\n',
        },
        noDatabase,
        { say: 'The database does not run. I will start it.' },
        startDatabase,
        withDatabase,
        { final: 'Two bookings can no longer overlap. The database tests pass.' },
      ],
      [
        { user: 'Did you run the migrations on a copy first?' },
        { run: 'pnpm migrate --database harbour_copy', exit: 0, output: '007-no-overlap.sql applied\n' },
        { final: 'Now I did. It applies without a conflict.' },
      ],
    ],
  },
  {
    name: 'schema',
    when: { daysAgo: 13, hour: 10 },
    turns: [
      [
        rules,
        { user: 'Add a depth to the berths, in metres, and offer a boat only what is deep enough for it.' },
        { change: 'src/gen/schema.ts', diff: '@@ -4 +4,2 @@\n   metres: number;\n+  depth: number;\n' },
        { final: 'I added `depth` to the berth and check it in `fits`.' },
      ],
      [
        {
          user: 'src/gen is generated from the schema, so never edit it by hand. And please run `pnpm test:unit` before you say you are done.',
        },
        {
          change: 'schema.sql',
          diff: '@@ -3 +3,2 @@\n   metres numeric not null,\n+  depth numeric not null,\n',
        },
        { run: 'pnpm generate', exit: 0, output: 'src/gen/schema.ts written\n' },
        unitTests(16),
        { final: 'The depth is in `schema.sql` now, and `src/gen` is made from it. All 16 unit tests pass.' },
      ],
    ],
  },
  {
    name: 'commit messages',
    when: { daysAgo: 11, hour: 17 },
    originator: 'codex-tui',
    turns: [
      [
        rules,
        { user: 'Commit the depth check.' },
        {
          run: 'git commit -am "Contrôle de la profondeur"',
          exit: 0,
          output: '[main 3b1f0aa] Contrôle de la profondeur\n',
        },
        { final: 'Committed as 3b1f0aa.' },
      ],
      [
        {
          user: 'Désormais, écris toujours les messages de commit en anglais, les autres lisent aussi le dépôt.',
        },
        {
          run: 'git commit --amend -m "Check the depth of a berth"',
          exit: 0,
          output: '[main 9c2d417] Check the depth of a berth\n',
        },
        { final: 'Le message est en anglais maintenant.' },
      ],
    ],
  },
  {
    name: 'old prototype',
    when: { daysAgo: 9, hour: 8 },
    archived: true,
    turns: [
      [
        rules,
        { user: 'Show on the page how long ago a booking was made.' },
        { run: 'pnpm add moment', exit: 0, output: 'dependencies:\n+ moment 2.30.1\n' },
        { final: 'The page shows it with `moment`.' },
      ],
      [
        { user: 'I thought we no longer use moment here?' },
        { run: 'pnpm remove moment', exit: 0, output: 'dependencies:\n- moment 2.30.1\n' },
        { change: 'web/index.html', diff: '@@ -3 +3,2 @@\n <h1>Free berths</h1>\n+<p id="age"></p>\n' },
        { final: 'You are right. It uses `Intl.RelativeTimeFormat` now.' },
      ],
    ],
  },
  {
    name: 'release',
    when: { daysAgo: 6, hour: 16 },
    turns: [
      [
        rules,
        { user: 'Publish the page.' },
        {
          run: 'git push origin pages',
          exit: 128,
          output: "fatal: could not read Username for 'https://git.example.org': terminal prompts disabled\n",
        },
        { final: 'I cannot push: git asks for a name and a password.' },
      ],
      [
        { user: `From now on always push the pages with the token ${MADE_UP_TOKEN}, never with a password.` },
        {
          run: 'git push origin pages',
          exit: 0,
          output: 'To https://git.example.org/harbour.git\n   9c2d417..e01b5d2  pages -> pages\n',
        },
        { final: 'Published.' },
      ],
    ],
  },
  {
    name: 'late boats',
    when: { daysAgo: 5, hour: 11 },
    turns: [
      [
        rules,
        {
          user: 'A boat that comes in after 22:00 needs the code for the gate. Put it into the confirmation.',
        },
        {
          change: 'src/berths.ts',
          diff: '@@ -6 +6,3 @@\n   return berth.free && boatMetres <= berth.metres;\n }\n+\n+export const GATE_CLOSES = 22;\n',
        },
        noDatabase,
        startDatabase,
        withDatabase,
        unitTests(19),
        { final: 'The confirmation names the code for arrivals after 22:00.' },
      ],
      [
        { user: 'no, prices are in cents, not in euros. The confirmation says 12 euros and means 1200.' },
        {
          change: 'src/berths.ts',
          diff: '@@ -12 +12 @@\n-  return `${price} EUR`;\n+  return `${(price / 100).toFixed(2)} EUR`;\n',
        },
        unitTests(20),
        { final: 'The price is formatted from cents now, with a test.' },
      ],
    ],
  },
  {
    name: 'waiting list',
    when: { daysAgo: 4, hour: 9 },
    turns: [
      [
        rules,
        { user: 'Let people put themselves on a waiting list when the harbour is full.' },
        { say: 'I will start with the table and then the page.' },
        {
          add: 'migrations/008-waiting.sql',
          content:
            'create table waiting (boat text not null, metres numeric not null, since timestamptz not null);\n',
        },
        { run: 'pnpm generate', exit: 0, output: 'src/gen/schema.ts written\n' },
        { final: 'There is a table and a form for the waiting list.' },
      ],
      [
        { user: 'Again: run `pnpm test:unit` before you say you are done.' },
        {
          run: 'pnpm test:unit',
          exit: 1,
          output: 'not ok 17 - a full harbour offers no berth\n# pass 20\n# fail 1\n',
        },
        {
          change: 'src/berths.ts',
          diff: '@@ -5 +5 @@\n-  return berth.free && boatMetres <= berth.metres;\n+  return berth.free && !berth.reserved && boatMetres <= berth.metres;\n',
        },
        unitTests(21),
        { final: 'One test failed and was right: a reserved berth was offered. All 21 pass now.' },
      ],
    ],
  },
  {
    name: 'waiting list, by mail',
    when: { daysAgo: 3, hour: 10 },
    forkOf: 'waiting list',
    turns: [
      [
        { user: 'Try it with a mail to the first one on the list instead.' },
        {
          add: 'src/mail.ts',
          content:
            'export function offer(boat: string): string {\n  return `A berth is free for ${boat}.`;\n}\n',
        },
        unitTests(22),
        { final: 'The first on the list gets a mail when a berth becomes free.' },
      ],
    ],
  },
  {
    name: 'dependencies',
    when: { daysAgo: 2, hour: 14 },
    turns: [
      [
        rules,
        { user: 'We use pnpm in this repo, never npm! Update what is out of date, tests included.' },
        { run: 'pnpm outdated', exit: 1, output: 'Package   Current  Latest\npg        8.11.0   8.16.0\n' },
        { run: 'pnpm update pg', exit: 0, output: 'dependencies:\n- pg 8.11.0\n+ pg 8.16.0\n' },
        noDatabase,
        startDatabase,
        withDatabase,
        { final: '`pg` is at 8.16.0. The database tests pass.' },
      ],
      [
        { user: 'And the picture on the page, it is far too large' },
        { run: 'file web/harbour.jpg', exit: 0, output: 'web/harbour.jpg: JPEG image data, 6000x4000\n' },
      ],
    ],
    last: 'interrupted',
  },
  {
    name: 'opening hours',
    when: { minutesAgo: 4 },
    turns: [
      [
        rules,
        {
          user: 'Never edit src/gen by hand, it is generated from the schema. Now: the office closes at 18:00 in winter, where does that go?',
        },
        { run: 'rg -n "opening" src web', exit: 1 },
        { final: 'Nowhere yet. I would add a table `opening` with a row for each season.' },
      ],
      [
        { user: 'Do that.' },
        { say: 'I will write the migration first, then generate the types from it.' },
        {
          add: 'migrations/009-opening.sql',
          content:
            'create table opening (season text primary key, opens time not null, closes time not null);\n',
        },
      ],
    ],
    last: 'open',
  },
];
