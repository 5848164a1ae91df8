import assert from 'node:assert/strict';
import { checkRule, checkedBy } from '../../../src/learn/deeds/check-rule.ts';
import { generalCheck } from '../../../src/learn/deeds/general-check.ts';
import { changed, ended, ran } from './events.ts';
import { learn } from './trap-cases.ts';

/** The checks that a command with this output proves at the end of a change. */
function proved(command: string, output = 'all 9 passed'): string[] {
  const found = learn(changed(), ran(command, 0, output), ended());
  return found.filter(({ kind }) => kind === 'check').map(({ quote }) => quote);
}

/** What each command proves; its general form is also what it is in general. */
function prove(forms: Record<string, string>): void {
  for (const [command, general] of Object.entries(forms)) {
    assert.deepEqual(proved(command), [general], command);
    assert.equal(generalCheck(general), general);
  }
}

describe('a check that no list has', () => {
  it('is known by what its program is told to do', () => {
    prove({
      'nimble test': 'nimble test',
      'opa check policies': 'opa check policies',
      'cargo xtask ci': 'cargo xtask ci',
      'clojure -M:test': 'clojure -M:test',
      'earthly +lint': 'earthly +lint',
      'hatch run test:cov': 'hatch run test:cov',
      'pod lib lint': 'pod lib lint',
      'bin/rails zeitwerk:check': 'bin/rails zeitwerk:check',
      'php bin/console lint:yaml config': 'php bin/console lint:yaml config',
      'python manage.py test shop.tests': 'python manage.py test shop.tests',
      'circleci config validate': 'circleci config validate',
      'arduino-cli compile -b uno blink': 'arduino-cli compile -b uno blink',
    });
  });

  it('is known by its own name, by an option, and by what it calls', () => {
    prove({
      'script/test': 'script/test',
      './bin/verify-all': './bin/verify-all',
      'yamllint .': 'yamllint .',
      'scalafmt --check': 'scalafmt --check',
      'verilator --lint-only top.v': 'verilator --lint-only top.v',
      'unity -batchmode -runTests': 'unity -batchmode -runTests',
      'lua spec/all.lua': 'lua spec/all.lua',
      'julia --project=. test/runtests.jl': 'julia --project=. test/runtests.jl',
      "julia --project=. -e 'using Pkg; Pkg.test()'": "julia --project=. -e 'using Pkg; Pkg.test()'",
      "Rscript -e 'devtools::check()'": "Rscript -e 'devtools::check()'",
    });
  });

  it('is a known one that an unknown program runs', () => {
    prove({
      'ddev exec vendor/bin/phpunit --filter Cart': 'ddev exec vendor/bin/phpunit',
      'lando phpcs': 'lando phpcs',
      './dev pytest tests/test_a.py': './dev pytest',
      'xcrun --toolchain swift-5.9 swift build': 'xcrun --toolchain swift-5.9 swift build',
    });
  });

  it('leaves open what was changed, where nobody knows what it does without that', () => {
    prove({
      'krew lint plugins/shop --strict': 'krew lint plugins/… --strict',
      'promtool check rules rules/alerts.yml rules/more.yml': 'promtool check rules rules/…',
      'krew test -u plugins/shop': 'krew test plugins/…',
      "krew test -f 'cart_*'": 'krew test',
    });
    const rule = checkRule('krew lint plugins/…');
    assert.equal(
      rule,
      'Run `krew lint plugins/…`, … being what was changed, before saying that a change is done.',
    );
    assert.equal(checkedBy(rule), 'krew lint plugins/…');
  });

  it('keeps what is left out for good, and which of several projects is meant', () => {
    prove({
      'dotnet test Shop.sln --filter "Category!=Slow"': 'dotnet test Shop.sln --filter "Category!=Slow"',
      'dotnet test Shop.sln --filter Cart': 'dotnet test Shop.sln',
      'dotnet format Shop.sln --verify-no-changes --exclude src/Gen':
        'dotnet format Shop.sln --verify-no-changes --exclude src/Gen',
      'nox -s lint': 'nox -s lint',
    });
  });

  it('is none where a word only looks like one', () => {
    for (const command of [
      'git checkout test',
      'psql test',
      'createdb test',
      'docker compose up test',
      'rails g test cart',
      'php artisan make:test CartTest',
      'bin/rails db:test:prepare',
      'mix phx.gen.html test',
      'npm ci',
      'krew dependency build plugins/shop',
      'ansible-playbook site.yml --limit test',
      'python train.py test',
      'cargo add test',
      'bin/install-wp-tests.sh shop root root',
      'gh pr checks',
      'idf.py build flash',
      'pio run -t upload',
      'brew install shellcheck',
      'which eslint',
      'Rscript -e \'renv::install("testthat")\'',
      'Rscript -e \'testthat::test_file("tests/testthat/test-a.R")\'',
    ])
      assert.deepEqual(proved(command), [], command);
  });

  it('proves nothing where it found nothing to run', () => {
    assert.deepEqual(proved('krew test', 'Collected 4 tests\n=== 0 test cases: 0 succeeded ==='), []);
    assert.deepEqual(proved('krew test', 'Collected 4 tests\n=== 4 test cases: 4 succeeded ==='), [
      'krew test',
    ]);
  });
});
