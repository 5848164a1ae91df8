import assert from 'node:assert/strict';
import * as z from 'zod';
import { commands } from '../../../src/cli/commands.ts';
import { CarryoverError } from '../../../src/shared/errors.ts';
import { runFake } from './run-fake.ts';

describe('help', () => {
  it('lists every command and every global option', async () => {
    const ran = await runFake(['--help']);
    assert.equal(ran.code, 0);
    for (const { name, summary } of commands) {
      assert.ok(ran.out.includes(`\n  ${name}`), name);
      assert.ok(ran.out.includes(summary.split(' ').slice(0, 4).join(' ')), name);
    }
    for (const option of ['--json', '--codex-home DIR', '--state DIR', '--claude-home DIR', '--verbose'])
      assert.ok(ran.out.includes(option));
    for (const line of ran.out.split('\n')) assert.ok(line.length <= 80, line);
  });

  it('shows a command with its own options, however it is asked for', async () => {
    const long = await runFake(['approve', '--help']);
    assert.match(long.out, /^Usage: carryover approve ID \[OPTIONS\]\n/u);
    assert.match(long.out, / --dry-run +Show the change, write nothing\./u);
    assert.equal((await runFake(['help', 'approve'])).out, long.out);
    assert.equal((await runFake(['-h', 'approve'])).out, long.out);
    assert.equal(long.connections.length, 0);
  });

  it('has a page for every command', async () => {
    for (const { name } of commands) {
      const ran = await runFake([name, '--help']);
      assert.equal(ran.code, 0);
      assert.ok(ran.out.startsWith(`Usage: carryover ${name}`));
      for (const line of ran.out.split('\n')) assert.ok(line.length <= 80, line);
    }
  });

  it('goes to stderr with exit code 2 when no command was named', async () => {
    const ran = await runFake([]);
    assert.deepEqual([ran.code, ran.out], [2, '']);
    assert.match(ran.err, /Usage: carryover COMMAND/u);
  });

  it('tells the version', async () => {
    assert.equal((await runFake(['--version'])).out, '9.8.7\n');
  });
});

describe('wrong use', () => {
  const cases: [string, string[], RegExp][] = [
    ['an unknown command', ['forget'], /^There is no command "forget"\. "carryover --help" lists all\.\n$/u],
    [
      'a report without its command',
      ['journey'],
      /^There is no command "journey"\. Did you mean "carryover report journey"\? "carryover --help" lists all\.\n$/u,
    ],
    [
      'a command in the singular',
      ['candidate'],
      /^There is no command "candidate"\. Did you mean "carryover candidates"\? "carryover --help" lists all\.\n$/u,
    ],
    [
      'the beginning of two commands',
      ['sca'],
      /^There is no command "sca"\. "carryover --help" lists all\.\n$/u,
    ],
    ['a report that is not named', ['report'], /^"carryover report" needs secrets or journey\. See /u],
    ['an unknown option', ['scan', '--fast'], /^Unknown option '--fast'\. See "carryover scan --help"\.\n$/u],
    ['an option of another command', ['scan', '--limit', '3'], /^Unknown option '--limit'\./u],
    ['an option without its value', ['approve', 'x', '--to'], /^--to needs a value: "--to WHERE"\.\n$/u],
    ['a number that is missing', ['recall', 'x', '--limit'], /^--limit needs a number: "--limit N"\.\n$/u],
    [
      'a number that is missing before an option',
      ['recall', 'x', '--limit', '--here'],
      /^--limit needs a number/u,
    ],
    [
      'a value with a dash before it',
      ['approve', 'x', '--text', '- Use pnpm.'],
      /^--text needs a value; one that begins with a dash is written "--text=TEXT"\.\n$/u,
    ],
    ['a folder that is missing', ['recall', '--state', '--', 'x'], /^--state needs a folder/u],
    ['a value where none is taken', ['scan', '--json=yes'], /--json/u],
    ['a missing id', ['show'], /^"carryover show" needs ID\. See "carryover show --help"\.\n$/u],
    ['a missing query', ['recall'], /^"carryover recall" needs QUERY\./u],
    ['an empty query', ['recall', ' '], /^"carryover recall" needs something to look for\.\n$/u],
    ['one word too many', ['status', 'now'], /^"carryover status" does not take "now"\.\n$/u],
    ['an unknown kind', ['candidates', '--kind', 'wish'], /^--kind takes one of preference, project-rule,/u],
    ['an unknown destination', ['approve', 'x', '--to', 'moon'], /^--to takes global or project\.\n$/u],
    ['empty words', ['approve', 'x', '--text', ' '], /^--text needs some words\.\n$/u],
    [
      'a limit that is no number',
      ['recall', 'x', '--limit', 'many'],
      /^--limit takes a whole number from 1 to 200\.\n$/u,
    ],
    [
      'a limit that is too high',
      ['recall', 'x', '--limit', '201'],
      /^--limit takes a whole number from 1 to 200\.\n$/u,
    ],
    ['two scopes at once', ['recall', 'x', '--here', '--all'], /^Use either --here or --all\.\n$/u],
    ['an empty folder', ['status', '--state='], /^--state needs a folder\.\n$/u],
  ];
  for (const [what, argv, message] of cases) {
    it(`ends with 2 and one sentence for ${what}`, async () => {
      const ran = await runFake(argv);
      assert.equal(ran.code, 2);
      assert.equal(ran.out, '');
      assert.match(ran.err, message);
      assert.equal(ran.err.trimEnd().split('\n').length, 1);
      assert.equal(ran.connections.length, 0);
    });
  }

  it('counts what the engine calls bad input as wrong use', async () => {
    const bad = new CarryoverError('bad-input', 'A rule is one line of text.');
    const ran = await runFake(['approve', '3f2a'], { answers: { preview: () => Promise.reject(bad) } });
    assert.equal(ran.code, 2);
  });
});

describe('folders', () => {
  it('passes on --codex-home and --state, before or after the command', async () => {
    const after = await runFake(['status', '--codex-home', '/a', '--state', '/b']);
    const before = await runFake(['--codex-home=/a', '--state=/b', 'status']);
    assert.deepEqual(after.connections, [{ codexHome: '/a', stateDir: '/b', watch: false }]);
    assert.deepEqual(before.connections, after.connections);
    assert.equal(after.closed, 1);
  });
});

describe('errors', () => {
  const cause = new Error('EACCES: open index.db');
  const known = new CarryoverError('state-unusable', 'The index cannot be opened.', { cause });

  it('are one sentence, and the detail only with --verbose', async () => {
    const answers = { status: () => Promise.reject(known) };
    const ran = await runFake(['status'], { answers });
    assert.deepEqual([ran.code, ran.out, ran.err], [1, '', 'The index cannot be opened.\n']);
    assert.equal(ran.closed, 1);
    const verbose = await runFake(['status', '--verbose'], { answers });
    assert.match(
      verbose.err,
      /^The index cannot be opened\.\n\(state-unusable\)\nError: EACCES: open index\.db/u,
    );
  });

  it('of our own making are not shown in full unless asked for', async () => {
    const answers = { status: () => Promise.reject(new TypeError('x is not a function')) };
    const ran = await runFake(['status'], { answers });
    assert.deepEqual(
      [ran.code, ran.err],
      [1, 'Carryover met an error of its own; run it again with --verbose for the detail.\n'],
    );
    assert.match((await runFake(['status', '--verbose'], { answers })).err, /x is not a function/u);
  });

  it('are a document for programs that asked for one, wrong use and our own errors too', async () => {
    const answers = { status: () => Promise.reject(new TypeError('x is not a function')) };
    for (const [argv, exit, code, message] of [
      [['status', '--json'], 1, 'internal', /^Carryover met an error of its own/u],
      [['sessions', '--json', '--limit', '0'], 2, 'bad-input', /^--limit takes a whole number/u],
      [['sessions', '--fast', '--json'], 2, 'bad-input', /^Unknown option '--fast'/u],
      [['forget', '--json'], 2, 'bad-input', /^There is no command "forget"/u],
    ] as const) {
      const ran = await runFake([...argv], { answers });
      const { error } = z
        .object({ error: z.object({ code: z.string(), message: z.string() }) })
        .parse(JSON.parse(ran.out));
      assert.deepEqual([ran.code, error.code, `${error.message}\n`], [exit, code, ran.err]);
      assert.match(error.message, message);
    }
    // Behind "--" it is a word of the query.
    assert.equal((await runFake(['recall', '--fast', '--', '--json'])).out, '');
  });

  it('when connecting are told like all others', async () => {
    const ran = await runFake(['candidates'], { options: { connect: () => Promise.reject(known) } });
    assert.deepEqual([ran.code, ran.err], [1, 'The index cannot be opened.\n']);
  });
});
