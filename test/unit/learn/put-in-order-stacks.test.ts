import assert from 'node:assert/strict';
import { type Run, after } from './trap-cases.ts';

type Case = [failed: Run, remedy: Run, passed: Run, rule: string];

function tell(cases: readonly Case[]): void {
  for (const [failed, remedy, passed, rule] of cases)
    assert.deepEqual(after(failed, remedy, passed), [rule], remedy[0]);
}

describe('what puts things in order in many stacks', () => {
  it('is told by its words where what is made by a program was missing', () => {
    tell([
      [
        ['flutter test', 1, "Error: Error when reading 'lib/cart.g.dart': No such file or directory"],
        ['dart run build_runner build --delete-conflicting-outputs', 0],
        ['flutter test', 0, 'All tests passed!'],
        '`flutter test` fails until `dart run build_runner build --delete-conflicting-outputs` was run.',
      ],
      [
        ['ninja -C out', 1, "ninja: error: loading 'build.ninja': No such file or directory"],
        ['meson setup out', 0],
        ['ninja -C out', 0],
        '`ninja -C out` fails until `meson setup out` was run.',
      ],
      [
        [
          'forge test',
          1,
          'Error: failed to resolve file: "/w/lib/forge-std/src/Test.sol": No such file or directory',
        ],
        ['forge install', 0],
        ['forge test', 0, '9 passed; 0 failed'],
        '`forge test` fails until `forge install` was run.',
      ],
      [
        ['cmake --build build', 1, 'fatal error: third_party/fmt/core.h: No such file or directory'],
        ['git submodule update --init', 0],
        ['cmake --build build', 0],
        '`cmake --build build` fails until `git submodule update --init` was run.',
      ],
      [
        ['pytest tests/dags', 1, 'sqlite3.OperationalError: no such table: dag'],
        ['airflow db migrate', 0],
        ['pytest tests/dags', 0, '4 passed'],
        '`pytest` fails until `airflow db migrate` was run.',
      ],
      [
        ['npm run build', 1, "Type error: Cannot find module './gen/routes'"],
        ['rm -rf .next', 0],
        ['npm run build', 0],
        '`npm run build` fails until `rm -rf .next` was run.',
      ],
      [
        ['npx vitest run', 1, 'Error: Failed to load tsconfig ".nuxt/tsconfig.json": ENOENT'],
        ['npx nuxi prepare', 0],
        ['npx vitest run', 0, '9 passed'],
        '`npx vitest run` fails until `npx nuxi prepare` was run.',
      ],
      [
        [
          'emacs -batch -l test.el -f ert-run-tests-batch-and-exit',
          255,
          'Cannot open load file: No such file or directory, dash',
        ],
        ['cask install', 0],
        ['emacs -batch -l test.el -f ert-run-tests-batch-and-exit', 0],
        '`emacs -batch -l test.el -f ert-run-tests-batch-and-exit` fails until `cask install` was run.',
      ],
      [
        [
          'conan install .',
          1,
          "ERROR: The default build profile '/h/.conan2/profiles/default' doesn't exist.\nYou need to create a default profile (type 'conan profile detect' command)",
        ],
        ['conan profile detect', 0],
        ['conan install .', 0],
        '`conan install .` fails until `conan profile detect` was run.',
      ],
    ]);
  });

  it('is told by its words where nobody knows why it failed', () => {
    tell([
      [
        ['mix test', 1, '** (Mix) Could not find Hex, which is needed to build dependency :jason'],
        ['mix local.hex --force', 0, ''],
        ['mix test', 0, '12 tests, 0 failures'],
        '`mix test` fails until `mix local.hex --force` was run.',
      ],
      [
        [
          'mix test',
          1,
          '** (Mix) The database for Shop.Repo couldn\'t be created... (invalid_catalog_name) database "shop_test" does not exist',
        ],
        ['MIX_ENV=test mix ecto.create', 0],
        ['mix test', 0, '9 tests, 0 failures'],
        '`mix test` fails until `mix ecto.create` was run.',
      ],
      [
        ['nimble test', 1, 'cart.nim(1, 8) Error: cannot open file: jsony'],
        ['nimble install -d', 0],
        ['nimble test', 0, '[OK]'],
        '`nimble test` fails until `nimble install -d` was run.',
      ],
      [
        [
          'ansible-playbook site.yml',
          4,
          "ERROR! couldn't resolve module/action 'community.general.ufw'. This often indicates a misspelling, missing collection, or incorrect module path.",
        ],
        ['ansible-galaxy collection install -r requirements.yml', 0],
        ['ansible-playbook site.yml', 0],
        '`ansible-playbook site.yml` fails until `ansible-galaxy collection install -r requirements.yml` was run.',
      ],
      [
        [
          'godot --headless -s tests/run.gd',
          1,
          'ERROR: Failed loading resource: res://.godot/imported/a.ctex. Make sure resources have been imported by opening the project in the editor at least once.',
        ],
        ['godot --headless --import', 0],
        ['godot --headless -s tests/run.gd', 0, 'All tests passed'],
        '`godot --headless -s tests/run.gd` fails until `godot --headless --import` was run.',
      ],
      [
        [
          'jupyter nbconvert --execute a.ipynb',
          1,
          'jupyter_client.kernelspec.NoSuchKernel: No such kernel named shop',
        ],
        ['python -m ipykernel install --user --name shop', 0],
        ['jupyter nbconvert --execute a.ipynb', 0],
        '`jupyter nbconvert --execute a.ipynb` fails until `python -m ipykernel install --user --name shop` was run.',
      ],
      [
        ['npm run dev', 1, 'Error: Missing .env file'],
        ['cp .env.example .env', 0],
        ['npm run dev', 0],
        '`npm run dev` fails until `cp .env.example .env` was run.',
      ],
      [
        ['go build ./...', 1, 'internal/store/queries.go:12:6: undefined: Queries'],
        ['go generate ./...', 0],
        ['go build ./...', 0],
        '`go build ./...` fails until `go generate ./...` was run.',
      ],
      [
        ['bin/phpunit', 255, 'Error: Class "ContainerX\\App_KernelTestContainer" not found'],
        ['bin/console cache:clear --env=test', 0],
        ['bin/phpunit', 0, 'OK (9 tests)'],
        '`bin/phpunit` fails until `bin/console cache:clear --env=test` was run.',
      ],
      [
        ['lein test', 1, 'Could not find artifact shop:core:jar:0.1.0-SNAPSHOT in central'],
        ['lein install', 0],
        ['lein test', 0, 'Ran 9 tests'],
        '`lein test` fails until `lein install` was run.',
      ],
      [
        [
          'docker compose up -d',
          1,
          "Error response from daemon: pull access denied for acme/api, repository does not exist or may require 'docker login'",
        ],
        ['docker login ghcr.io', 0],
        ['docker compose up -d', 0],
        '`docker compose up -d` fails until `docker login ghcr.io` was run.',
      ],
      [
        [
          'pytest',
          1,
          "OSError: [E050] Can't find model 'en_core_web_sm'. It doesn't seem to be a Python package or a valid path to a data directory.",
        ],
        ['python -m spacy download en_core_web_sm', 0],
        ['pytest', 0, '9 passed'],
        '`pytest` fails until `python -m spacy download en_core_web_sm` was run.',
      ],
      [
        ['npm run test:php', 1, 'Error: Environment not initialized. Run `wp-env start` first.'],
        ['npx wp-env start', 0],
        ['npm run test:php', 0, 'OK (9 tests)'],
        '`npm run test:php` fails until `npx wp-env start` was run.',
      ],
      [
        [
          'unity-editor -batchmode -runTests',
          1,
          'No valid Unity Editor license found. Please activate your license.',
        ],
        ['unity-editor -batchmode -manualLicenseFile a.ulf', 0],
        ['unity-editor -batchmode -runTests', 0, 'Passed 9'],
        '`unity-editor -batchmode -runTests` fails until `unity-editor -batchmode -manualLicenseFile a.ulf` was run.',
      ],
    ]);
  });
});
