import assert from 'node:assert/strict';
import { aimOf, generalCheck, isOfCheck } from '../../../src/learn/deeds/general-check.ts';

/** What each command is in general. A form that cannot be run, or runs something else, helps nobody. */
const forms: Record<string, Record<string, string>> = {
  'leaves out the files and filters of one moment': {
    'uv run pytest tests/test_cart.py::test_total -x': 'uv run pytest',
    'uv run pytest tests': 'uv run pytest',
    'npx jest cart --runInBand': 'npx jest --runInBand',
    'npx vitest run src/cart.test.ts': 'npx vitest run',
    'cargo test rounds_half_up': 'cargo test',
    'bundle exec rspec spec/cart_spec.rb:12': 'bundle exec rspec',
    'dotnet test --filter Cart': 'dotnet test',
    'phpunit --filter Cart tests': 'phpunit',
  },
  'keeps what says where and with what to look': {
    'npx tsc -p packages/web/tsconfig.json --noEmit': 'npx tsc -p packages/web/tsconfig.json --noEmit',
    'npm --prefix packages/web test': 'npm --prefix packages/web test',
    'npm test --workspace packages/web': 'npm test --workspace packages/web',
    'pnpm --filter web test': 'pnpm --filter web test',
    'cargo test --manifest-path crates/cart/Cargo.toml': 'cargo test --manifest-path crates/cart/Cargo.toml',
    'docker compose -f deploy/ci.yml build': 'docker compose -f deploy/ci.yml build',
    'npx vitest run --config ci/vitest.config.ts src/cart.test.ts':
      'npx vitest run --config ci/vitest.config.ts',
    'pytest -m "not slow" tests/': 'pytest -m "not slow"',
  },
  'looks at everything where a command without a target looks at nothing': {
    'go test ./...': 'go test ./...',
    'go test ./internal/geo': 'go test ./...',
    'go vet -tags db ./internal/...': 'go vet -tags db ./internal/...',
    'npx prettier --check src/cart.ts': 'npx prettier --check .',
    'npx eslint src/cart.ts src/tax.ts --max-warnings=0': 'npx eslint --max-warnings=0 .',
    'npx eslint "src/**/*.ts"': 'npx eslint "src/**/*.ts"',
    'mypy shop/': 'mypy shop/',
    'mypy shop/cart.py': 'mypy .',
    'shellcheck scripts/release.sh': 'shellcheck scripts/release.sh',
  },
};

describe('a check in general', () => {
  for (const [what, cases] of Object.entries(forms))
    it(what, () => {
      for (const [command, general] of Object.entries(cases)) assert.equal(generalCheck(command), general);
    });

  it('is the same in general as it is', () => {
    for (const general of Object.values(forms).flatMap((cases) => Object.values(cases)))
      assert.equal(generalCheck(general), general);
  });

  it('has the same aim whatever runs it, but not in another package', () => {
    const same: [string, string][] = [
      ['uv run pytest', 'pytest'],
      ['mise exec -- bundle exec rspec', 'bundle exec rspec'],
      ['npm test', 'pnpm test'],
      ['docker compose exec -T app pytest', 'uv run --frozen pytest'],
      ['~/.cargo/bin/cargo test', 'cargo test'],
    ];
    for (const [one, other] of same) assert.equal(aimOf(one), aimOf(other), one);
    const others: [string, string][] = [
      ['pnpm --filter web exec vitest run', 'pnpm --filter api exec vitest run'],
      ['yarn workspace web exec jest', 'yarn workspace api exec jest'],
      ['pnpm --filter web exec vitest run', 'npx vitest run'],
      ['uv run --package web pytest', 'uv run --package api pytest'],
      ['npm --prefix web exec jest', 'npm --prefix api exec jest'],
    ];
    for (const [one, other] of others) assert.notEqual(aimOf(one), aimOf(other), one);
  });

  it('is known in a command that runs a part of it, and in no other script', () => {
    assert.ok(isOfCheck('go test ./internal/geo', 'go test ./...'));
    assert.ok(isOfCheck('npm test -- cart', 'npm test'));
    assert.ok(!isOfCheck('npm run test:web', 'npm run test'));
  });
});
