import assert from 'node:assert/strict';
import { changed, ended, ran } from './events.ts';
import { learn, teach, teachNothing } from './trap-cases.ts';

describe('a check that finds nothing to check', () => {
  it('teaches what does check', () => {
    teach([
      [
        ['pytest', 5, 'collected 0 items'],
        ['pytest --pyargs shop', 0, '12 passed'],
        '`pytest` fails to check anything here because it finds nothing to check; use `pytest --pyargs shop` instead.',
      ],
      [
        ['npm test', 1, 'No tests found, exiting with code 1\nIn /srv/shop\n  34 files checked.'],
        ['npx jest --config ci/jest.config.js', 0, 'Tests: 12 passed, 12 total'],
        '`npm test` fails to check anything here because it finds nothing to check; use `npx jest --config ci/jest.config.js` instead.',
      ],
      [
        ['ctest', 0, 'No tests were found!!!'],
        ['ctest --test-dir out/debug --output-on-failure', 0, '100% tests passed, 0 tests failed out of 31'],
        '`ctest` fails to check anything here because it finds nothing to check; use `ctest --test-dir out/debug` instead.',
      ],
      [
        ['dotnet test', 0, 'No test is available in /srv/shop/Shop.dll.'],
        ['dotnet test --configuration CI', 0, 'Passed! - Failed: 0, Passed: 12'],
        '`dotnet test` fails to check anything here because it finds nothing to check; use `dotnet test --configuration CI` instead.',
      ],
      [
        ['mix test', 0, '0 tests, 0 failures'],
        ['mix test --include integration', 0, '12 tests, 0 failures'],
        '`mix test` fails to check anything here because it finds nothing to check; use `mix test --include integration` instead.',
      ],
    ]);
  });

  it('was only given a wrong name, or checked something after all', () => {
    teachNothing([
      [
        ['pytest tests/cart.py', 5, 'collected 0 items'],
        ['pytest tests/cart_test.py', 0, '4 passed'],
      ],
      [
        ['cargo test rounds', 0, 'running 0 tests\ntest result: ok. 0 passed'],
        ['cargo nextest run', 0, '4 passed'],
      ],
      [
        ['go test ./...', 0, '?   shop/cmd [no test files]\nok  shop/cart 0.01s'],
        ['make test', 0, 'ok'],
      ],
      [
        ['npm test -- cart', 1, 'No tests found, exiting with code 1'],
        ['npx jest src/cart', 0, 'Tests: 4 passed'],
      ],
      [
        ['ctest --test-dir out', 0, '100% tests passed, 0 tests failed out of 9'],
        ['make check', 0, 'ok'],
      ],
    ]);
  });

  it('proves nothing, and one beside which others have tests does', () => {
    const proves = (command: string, output: string): number =>
      learn(changed(), ran(command, 0, output), ended()).filter(({ kind }) => kind === 'check').length;
    const some: [string, string][] = [
      ['ctest --test-dir out', '100% tests passed, 0 tests failed out of 9'],
      ['go test ./...', '?   shop/cmd [no test files]\nok  shop/cart 0.01s'],
      ['pnpm -r test', 'mail: No test files found\nweb: Tests  12 passed (12)'],
      ['cargo test', 'running 12 tests\ntest result: ok. 12 passed\nDoc-tests\nrunning 0 tests'],
      ['bundle exec rspec', '40 examples, 0 failures'],
    ];
    for (const [command, output] of some) assert.equal(proves(command, output), 1, command);
    const none: [string, string][] = [
      ['ctest', 'No tests were found!!!'],
      ['go test ./cmd', '?   shop/cmd [no test files]'],
      ['python -m unittest', 'Ran 0 tests in 0.000s\n\nOK'],
      ['dotnet test', 'No test matches the given testcase filter'],
      ['bundle exec rspec', '0 examples, 0 failures'],
    ];
    for (const [command, output] of none) assert.equal(proves(command, output), 0, command);
  });
});

describe('a check that never ends', () => {
  const watching = 'Tests  1 failed\n\nWatching for file changes...\npress h to show help';

  it('teaches the one that does', () => {
    const rule = (failed: string, fixed: string): string =>
      `\`${failed}\` fails because it waits for files to change and never ends; use \`${fixed}\` instead.`;
    teach([
      [
        ['npm test', 124, 'Watch Usage\n › Press a to run all tests.'],
        ['CI=true npm test', 0, 'Tests: 9 passed'],
        rule('npm test', 'CI=true npm test'),
      ],
      [
        ['npx vitest', 130, watching],
        ['npx vitest run', 0, 'Tests  9 passed'],
        rule('npx vitest', 'npx vitest run'),
      ],
      [
        ['yarn test', 143, 'Watch Usage: Press w to show more.'],
        ['yarn test --watchAll=false', 0, 'Tests: 9 passed'],
        rule('yarn test', 'yarn test --watchAll=false'),
      ],
      [
        ['npx tsc', 124, '12:00:01 - Starting compilation in watch mode...'],
        ['npx tsc --watch false', 0],
        rule('npx tsc', 'npx tsc --watch false'),
      ],
      [
        ['npm test', 124, 'Found 0 errors. Watching for file changes.'],
        ['npx jest', 0, 'Tests: 9 passed'],
        rule('npm test', 'npx jest'),
      ],
    ]);
  });

  it('is not one that was stopped on its way, nor a server', () => {
    teachNothing([
      [
        ['npm test', 130, 'running 12 tests'],
        ['npx jest', 0, 'Tests: 9 passed'],
      ],
      [
        ['npm run dev', 130, 'Watching for file changes'],
        ['npm run dev -- --port 3001', 0],
      ],
      [
        ['npx vitest run', 1, '1 failed'],
        ['npx vitest run cart', 0, '9 passed'],
      ],
      [
        ['npm test', 124, watching],
        ['npm run lint', 0],
      ],
      [
        ['npm test', 0, watching],
        ['npm test', 0, '9 passed'],
      ],
    ]);
  });
});
