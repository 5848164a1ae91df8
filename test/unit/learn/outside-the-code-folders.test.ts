import assert from 'node:assert/strict';
import type { CommandRan } from '../../../src/codex/events.ts';
import { tellsWhatFails } from '../../../src/learn/near/failing.ts';
import { changed, ran } from './events.ts';
import { type Run, after, traps } from './trap-cases.ts';

const inFolder = (folder: string, ...[command, exit, output]: Run): CommandRan => ({
  ...ran(command, exit, output),
  cwd: `/home/ann/shop/${folder}`,
});

describe('files of a part of the project that has its own folder', () => {
  const rule = (run: string, folder: string): string =>
    `\`${run}\` fails here for files of a part of the project, as of \`${folder}\`; run it in that folder, with paths from there.`;
  type Case = [failed: Run, folder: string, then: Run, run: string];

  it('are checked from there', () => {
    const cases: Case[] = [
      [
        [
          'pytest -q svc/mail/tests/test_a.py',
          4,
          'ERROR: file or directory not found: svc/mail/tests/test_a.py',
        ],
        'svc/mail',
        ['pytest -q tests/test_a.py', 0, '4 passed'],
        'pytest -q',
      ],
      [
        [
          'go test ./svc/cart/...',
          1,
          'pattern ./svc/cart/...: directory prefix svc/cart does not contain main module',
        ],
        'svc/cart',
        ['go test ./...', 0, 'ok  cart 0.1s'],
        'go test',
      ],
      [
        ['npx vitest run web/src/a.test.ts', 1, 'No test files found, exiting with code 1'],
        'web',
        ['npx vitest run src/a.test.ts', 0, 'Tests  4 passed (4)'],
        'npx vitest run',
      ],
      [
        ['phpunit api/tests/CartTest.php', 1, 'Test file "api/tests/CartTest.php" not found'],
        'api',
        // That it found them is enough.
        ['phpunit tests/CartTest.php', 1, 'Tests: 4, Assertions: 9, Failures: 1.'],
        'phpunit',
      ],
      [
        ['bundle exec rspec engines/shop/spec/a_spec.rb', 1, "LoadError: cannot load 'rails_helper'"],
        'engines/shop',
        ['bundle exec rspec spec/a_spec.rb', 0, '4 examples, 0 failures'],
        'bundle exec rspec',
      ],
    ];
    for (const [failed, folder, then, run] of cases) {
      // That of a check that found nothing is told once, in this form.
      assert.deepEqual(traps(ran(...failed), inFolder(folder, ...then)), [rule(run, folder)], failed[0]);
      assert.ok(tellsWhatFails(rule(run, folder)));
    }
  });

  it('were not in the wrong place where they were changed, or others were checked', () => {
    const bug: Run = ['bundle exec rspec engines/shop/spec/a_spec.rb', 1, '4 examples, 1 failure'];
    const mended = inFolder('engines/shop', 'bundle exec rspec spec/a_spec.rb', 0, '4 examples, 0 failures');
    assert.deepEqual(traps(ran(...bug), changed(), mended), []);
    assert.deepEqual(traps(ran(...bug), ran('bundle install', 0), mended), []);
    const others: [Run, string, Run][] = [
      [bug, 'engines/shop', ['bundle exec rspec spec/b_spec.rb', 0, '2 examples, 0 failures']],
      [bug, 'engines/mail', ['bundle exec rspec spec/a_spec.rb', 0, '2 examples, 0 failures']],
      [
        ['pytest tests/cart.py', 4, 'ERROR: file or directory not found: tests/cart.py'],
        '',
        ['pytest tests/cart_test.py', 0, '4 passed'],
      ],
    ];
    for (const [failed, folder, then] of others)
      assert.deepEqual(traps(ran(...failed), inFolder(folder, ...then)), [], then[0]);
  });

  it('and a check that finds none from the top is told with its folder', () => {
    assert.deepEqual(
      traps(
        ran('terraform test', 1, 'Error: No tests were found, looked in tests'),
        inFolder('modules/net', 'terraform test -test-directory=ci', 0, 'a.tftest.hcl... pass\n2 passed'),
      ),
      [
        '`terraform test` fails to check anything here because it finds nothing to check; use `cd modules/net && terraform test -test-directory=ci` instead.',
      ],
    );
  });
});

describe('what the sandbox or a quote was in the way of', () => {
  const outside = (...[command, exit, output]: Run): CommandRan => ({
    ...ran(command, exit, output),
    escalated: true,
  });
  const denied = 'error: failed to open /home/ann/.cache/x: Read-only file system';

  it('is known though the same then failed for another reason', () => {
    const said = (command: string): string[] => [
      `\`${command}\` is not allowed in the sandbox; outside of it the same passes.`,
    ];
    for (const [command, bug] of [
      ['go build ./...', 'a.go:3:1: undefined: tax'],
      ['cargo test', 'test result: FAILED. 1 failed'],
      ['mvn verify', '[ERROR] cannot find symbol'],
      ['sbt test', '[error] 1 failed'],
      ['dotnet test', 'Failed! - Failed: 1, Passed: 3'],
    ] as const) {
      assert.deepEqual(traps(ran(command, 1, denied), outside(command, 1, bug)), said(command));
      assert.deepEqual(traps(ran(command, 1, denied), outside(command, 1, denied)), []);
      assert.deepEqual(traps(ran(command, 1, denied), ran(command, 1, bug)), []);
      assert.deepEqual(traps(ran(command, 1, bug), outside(command, 1, 'error TS1: another')), []);
      assert.deepEqual(traps(ran(command, 1, denied), outside(command, 127, `${command}: not found`)), []);
    }
  });

  it('is not put right by a setting that was only given outside of the sandbox', () => {
    assert.deepEqual(
      traps(ran('cargo test', 1, denied), outside('CARGO_HOME=/tmp/c cargo test', 0, 'ok')),
      [],
    );
    assert.deepEqual(after(['cargo test', 1, denied], ['CARGO_HOME=/tmp/c cargo test', 0, 'ok. 4 passed']), [
      '`cargo test` fails here because the sandbox does not allow it; `CARGO_HOME=/tmp/c cargo test` passes.',
    ]);
  });

  it('is known of a pattern that the shell took for itself, once it came to the program', () => {
    const glob = (word: string): string => `zsh:1: no matches found: ${word}`;
    assert.deepEqual(
      after(
        ['pulumi state show a[0]', 1, glob('a[0]')],
        ["pulumi state show 'a[0]'", 255, 'error: no stack selected'],
      ),
      [
        "`pulumi state show a[0]` fails because the shell expands the pattern; quote it; use `pulumi state show 'a[0]'` instead.",
      ],
    );
    assert.deepEqual(
      after(
        ['pulumi state show a[0]', 1, glob('a[0]')],
        ['pulumi state show b', 255, 'error: no stack selected'],
      ),
      [],
    );
  });

  it('is told of no piece of a command', () => {
    assert.deepEqual(
      after(
        ['ruby -e "require \'a\'\nputs A"', 1, denied],
        ['GEM_HOME=/tmp/g ruby -e "require \'a\'\nputs A"', 0, '1'],
      ),
      [],
    );
    assert.deepEqual(
      after(['ruby -e "A.a; puts A"', 1, denied], ['GEM_HOME=/tmp/g ruby -e "A.a; puts A"', 0, '1']),
      [
        '`ruby -e "A.a; puts A"` fails here because the sandbox does not allow it; `GEM_HOME=/tmp/g ruby -e "A.a; puts A"` passes.',
      ],
    );
  });
});
