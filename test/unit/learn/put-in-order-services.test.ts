import assert from 'node:assert/strict';
import { type Run, after } from './trap-cases.ts';

type Case = [failed: Run, remedy: Run, passed: Run, rule: string];

function tell(cases: readonly Case[]): void {
  for (const [failed, remedy, passed, rule] of cases)
    assert.deepEqual(after(failed, remedy, passed), [rule], remedy[0]);
}

describe('what was started or brought in many stacks', () => {
  it('starts the service that was not running', () => {
    tell([
      [
        [
          'mix test',
          1,
          '** (DBConnection.ConnectionError) tcp connect (localhost:5432): connection refused - :econnrefused',
        ],
        ['docker compose up -d postgres', 0],
        ['mix test', 0, '12 tests, 0 failures'],
        'Run `docker compose up -d postgres` before `mix test`: it needs that service.',
      ],
      [
        [
          'rebar3 ct',
          1,
          'Failed to start distribution: {shutdown, {failed_to_start_child,net_kernel,...}}: Cannot connect to the daemon epmd',
        ],
        ['epmd -daemon', 0],
        ['rebar3 ct', 0, 'All 9 tests passed.'],
        'Run `epmd -daemon` before `rebar3 ct`: it needs that service.',
      ],
      [
        [
          './gradlew connectedCheck',
          1,
          'com.android.builder.testing.api.DeviceException: No connected devices!',
        ],
        ['emulator @pixel -no-window -daemon', 0],
        ['./gradlew connectedCheck', 0, 'BUILD SUCCESSFUL'],
        'Run `emulator @pixel -no-window -daemon` before `./gradlew connectedCheck`: it needs that service.',
      ],
      [
        [
          'bundle exec rspec',
          1,
          'Redis::CannotConnectError: Error connecting to Redis on localhost:6379 (Errno::ECONNREFUSED)',
        ],
        ['brew services start redis', 0],
        ['bundle exec rspec', 0, '9 examples, 0 failures'],
        'Run `brew services start redis` before `bundle exec rspec`: it needs that service.',
      ],
      [
        [
          'kubectl apply -f k8s',
          1,
          'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
        ],
        ['minikube start', 0],
        ['kubectl apply -f k8s', 0],
        'Run `minikube start` before `kubectl apply -f k8s`: it needs that service.',
      ],
      [
        [
          'python manage.py test',
          1,
          'django.db.utils.OperationalError: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused\n	Is the server running on that host and accepting TCP/IP connections?',
        ],
        ['docker compose up -d db', 0],
        ['python manage.py test', 0, 'Ran 12 tests OK'],
        'Run `docker compose up -d db` before `python manage.py test`: it needs that service.',
      ],
    ]);
  });

  it('brings the module or the version that was missing', () => {
    tell([
      [
        [
          'julia --project=. test/runtests.jl',
          1,
          'ERROR: LoadError: ArgumentError: Package DataFrames [a93c6f00-e57d-5684-b7b6-d8193f3e46c0] is required but does not seem to be installed:\n - Run `Pkg.instantiate()` to install all recorded dependencies.',
        ],
        ["julia --project=. -e 'using Pkg; Pkg.instantiate()'", 0],
        ['julia --project=. test/runtests.jl', 0, 'Test Summary: | Pass 12'],
        "`julia --project=. test/runtests.jl` fails until `julia --project=. -e 'using Pkg; Pkg.instantiate()'` was run.",
      ],
      [
        ['busted', 1, "spec/a_spec.lua:1: module 'lpeg' not found:\n no field package.preload['lpeg']"],
        ['luarocks install lpeg', 0],
        ['busted', 0, '9 successes / 0 failures'],
        '`busted` fails when the module `lpeg` is missing; run `luarocks install lpeg` first.',
      ],
      [
        ['prove -lr t', 1, "Can't locate Moo.pm in @INC (you may need to install the Moo module)"],
        ['cpanm --installdeps .', 0],
        ['prove -lr t', 0, 'All tests successful.'],
        '`prove -lr t` fails when the module `Moo` is missing; run `cpanm --installdeps .` first.',
      ],
      [
        [
          'cargo build --target wasm32-unknown-unknown',
          101,
          "error[E0463]: can't find crate for `core`\n = note: the `wasm32-unknown-unknown` target may not be installed",
        ],
        ['rustup target add wasm32-unknown-unknown', 0],
        ['cargo build --target wasm32-unknown-unknown', 0],
        '`cargo build --target wasm32-unknown-unknown` fails when the module `core` is missing; run `rustup target add wasm32-unknown-unknown` first.',
      ],
      [
        ['go test ./...', 1, 'internal/api/server.go:9:2: package shop/gen/api is not in std'],
        ['buf generate', 0],
        ['go test ./...', 0, 'ok  shop 0.1s'],
        '`go test ./...` fails when the module `shop/gen/api` is missing; run `buf generate` first.',
      ],
      [
        [
          'cargo fmt --check',
          1,
          "error: 'cargo-fmt' is not installed for the toolchain 'stable-x86_64-unknown-linux-gnu'.",
        ],
        ['rustup component add rustfmt', 0],
        ['cargo fmt --check', 0],
        '`cargo fmt --check` fails when `cargo-fmt` is not installed; run `rustup component add rustfmt` first.',
      ],
      [
        [
          'poetry install',
          1,
          'Current Python version (3.9.18) is not allowed by the project (^3.11).\nPlease change python executable via the "env use" command.',
        ],
        ['poetry env use python3.11', 0],
        ['poetry install', 0],
        '`poetry install` fails when it needs another version of the runtime; run `poetry env use python3.11` first.',
      ],
    ]);
  });
});
