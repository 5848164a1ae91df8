import assert from 'node:assert/strict';
import type { Observation } from '../../../src/learn/observation.ts';
import { changed, ended, ran, said } from './events.ts';
import { learn } from './trap-cases.ts';

describe('checks of other stacks', () => {
  it('are known behind what runs them', () => {
    const forms: Record<string, string> = {
      'mise exec -- bundle exec rspec spec/cart_spec.rb': 'mise exec -- bundle exec rspec',
      'pnpm --filter @shop/web exec vitest run cart': 'pnpm --filter @shop/web exec vitest run',
      'docker compose exec -T app php artisan test': 'docker compose exec -T app php artisan test',
      'pnpm -r typecheck': 'pnpm -r typecheck',
      'make verify 2>&1 | tail -3': 'make verify',
      'clang-format --dry-run -Werror src/a.cpp src/a.h': 'clang-format --dry-run -Werror',
      'ctest --test-dir out/debug -R cart -j4': 'ctest --test-dir out/debug',
      'uv run --frozen ruff check src': 'uv run --frozen ruff check src',
      'npx eslint --fix src/cart.ts': 'npx eslint .',
      'nix develop -c cargo clippy': 'nix develop -c cargo clippy',
    };
    for (const [command, general] of Object.entries(forms)) {
      const found = learn(changed(), ran(command, 0, 'all 9 passed'), ended()).filter(
        ({ kind }) => kind === 'check',
      );
      assert.deepEqual(
        found.map(({ quote }) => quote),
        [general],
        command,
      );
    }
  });

  it('are none where nothing is proved', () => {
    const others = [
      'npm ci',
      'clang-format -i src/a.cpp',
      'mise exec -- node app.js',
      'pnpm --filter web add zod',
      'cmake --preset ci',
      'make deploy',
      'docker compose exec app sh',
      'terraform fmt',
      'prettier --write src',
      'mix format',
    ];
    for (const command of others)
      assert.deepEqual(
        learn(changed(), ran(command, 0, 'done'), ended()).filter(({ kind }) => kind === 'check'),
        [],
        command,
      );
  });

  it('are the same wherever the system keeps their program, and say when they need the changed files', () => {
    const learned = (command: string): Observation | undefined =>
      learn(changed(), ran(command, 0, 'ok  shop 0.1s'), ended()).find(({ kind }) => kind === 'check');
    assert.equal(learned('/usr/local/go/bin/go test ./...')?.key, learned('go test ./cart')?.key);
    assert.equal(
      learned('clang-format -n -Werror a.cpp')?.text,
      'Run `clang-format -n -Werror` on the changed files before saying that a change is done.',
    );
  });

  it('count in files that do not tell where a turn ends, by its last reply', () => {
    const { kind: _, outcome: __, ...at } = ended();
    const replied = (phase: 'commentary' | 'final'): number =>
      learn(changed(), ran('npm test', 0, '9 passing'), { ...at, kind: 'agent', phase, text: 'Done.' })
        .length;
    assert.equal(replied('final'), 1);
    assert.equal(replied('commentary'), 0);
  });

  it('count where a message only has them run', () => {
    const proves = (message: string): boolean =>
      learn(
        said('Round the cart total'),
        changed(),
        ended(),
        said(message),
        ran('make verify', 0, 'ok'),
        ended(),
      ).some(({ kind }) => kind === 'check');
    for (const message of [
      'verify',
      'ok then lint + commit',
      'jetzt make verify',
      'danke, tests bitte nochmal',
      '全部流して',
      'npm run lint please',
      'run the full test suite',
    ])
      assert.ok(proves(message), message);
    for (const message of [
      'List the tests that we have for the mail templates',
      'tests for the mail templates',
      'build a page for returned parcels',
      'lint rules for the old admin templates: which are there',
      'check the invoices of March for wrong totals',
    ])
      assert.ok(!proves(message), message);
  });
});
