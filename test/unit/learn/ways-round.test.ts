import assert from 'node:assert/strict';
import { type Run, after, teach, teachNothing } from './trap-cases.ts';

const node20 = 'Error: this tool requires Node.js version >= 20.9';

describe('a program that is there, but not where the shell looks', () => {
  it('is named with where it is', () => {
    teach([
      [
        ['cargo test', 127, 'bash: line 1: cargo: command not found'],
        ['~/.cargo/bin/cargo test', 0, 'test result: ok. 4 passed'],
        '`cargo` is not on the PATH here; use `~/.cargo/bin/cargo` instead.',
      ],
      [
        ['golangci-lint run ./...', 127, 'zsh: command not found: golangci-lint'],
        ['/opt/go/bin/golangci-lint run ./...', 0, '0 issues.'],
        '`golangci-lint` is not on the PATH here; use `/opt/go/bin/golangci-lint` instead.',
      ],
      [
        ['flutter analyze', 127, 'sh: 1: flutter: not found'],
        ['PATH=$PATH:/opt/flutter/bin flutter analyze', 0, 'No issues found!'],
        '`flutter` is not on the PATH here; set `PATH=$PATH:/opt/flutter/bin` for commands.',
      ],
      [
        [
          'make check',
          2,
          'make: shellcheck: No such file or directory\nmake: *** [Makefile:4: check] Error 127',
        ],
        ['PATH="$HOME/.local/bin:$PATH" make check', 0, 'all good'],
        '`shellcheck` is not on the PATH here; set `PATH="$HOME/.local/bin:$PATH"` for commands.',
      ],
      [
        ['npm test', 127, 'bash: npm: command not found'],
        ['source ~/.nvm/nvm.sh && npm test', 0, '9 passing'],
        '`npm` is not on the PATH here; run `source ~/.nvm/nvm.sh` before commands.',
      ],
    ]);
  });

  it('is not meant where it was something else', () => {
    teachNothing([
      [
        ['cargo test', 101, 'error[E0425]: cannot find function `tax`'],
        ['~/.cargo/bin/cargo test', 0, 'ok. 4 passed'],
      ],
      [
        ['which flutter', 1],
        ['PATH=$PATH:/opt/flutter/bin flutter --version', 0, 'Flutter 3.24'],
      ],
      [
        ['rg TODO', 1],
        ['/usr/bin/grep -rn TODO .', 0, 'a.c:1: TODO'],
      ],
      [
        ['make: cc: fine', 0],
        ['/usr/bin/make', 0],
      ],
      [
        ['cargo test', 127, 'bash: cargo: command not found'],
        ['/usr/bin/npm test', 1, '1 failing'],
      ],
    ]);
    // A file of the project that is gone is no program.
    assert.ok(
      !after(
        ['make pack', 2, 'make: ./scripts/pack.sh: No such file or directory'],
        ['PATH=$PATH:/opt/bin make pack', 0],
      ).some((rule) => rule.includes('on the PATH')),
    );
  });
});

describe('what has to stand before a program', () => {
  it('is told once, whatever the program was to do', () => {
    teach([
      [
        ['npm run build', 1, node20],
        ['mise exec -- npm run build', 0, 'built'],
        '`npm` fails here unless `mise exec --` stands before it: it needs another version of the runtime.',
      ],
      [
        ['python manage.py test shop', 1, 'error: shop requires Python 3.12 or newer'],
        ['pyenv exec python manage.py test', 0, 'Ran 12 tests\nOK'],
        '`python` fails here unless `pyenv exec` stands before it: it needs another version of the runtime.',
      ],
      [
        ['cargo build', 101, 'error: linker `cc` not found'],
        ['nix develop -c cargo build', 0, 'Finished'],
        '`cargo` fails here unless `nix develop -c` stands before it: `cc` is not installed.',
      ],
      [
        ['vendor/bin/phpunit', 2, 'could not translate host name "db" to address: Name or service not known'],
        ['docker compose exec -T app vendor/bin/phpunit', 0, 'OK (12 tests, 30 assertions)'],
        '`vendor/bin/phpunit` fails here unless `docker compose exec -T app` stands before it: what it needs is reached only from there.',
      ],
      [
        ['bin/rspec', 1, 'Your Ruby version is 3.1.2, but your Gemfile specified ~> 3.3'],
        ['rbenv exec bin/rspec', 0, '40 examples, 0 failures'],
        '`bin/rspec` fails here unless `rbenv exec` stands before it: it needs another version of the runtime.',
      ],
    ]);
  });

  it('is not guessed from a command that was mended in between, or from another one', () => {
    teachNothing([
      [
        ['npm run build', 1, 'SyntaxError: Unexpected token'],
        ['mise exec -- npm run build', 0, 'built'],
      ],
      [
        ['bundle exec rspec', 1, '3 examples, 1 failure'],
        ['rbenv exec bundle exec rspec', 0, '3 examples, 0 failures'],
      ],
      [
        ['npm run build', 1, node20],
        ['mise exec -- npm ci', 0, 'added 20 packages'],
      ],
      [
        ['cargo build', 101, 'error: cannot find macro `tax`'],
        ['nix develop -c cargo build', 0, 'Finished'],
      ],
      [
        ['npm test', 1, '2 failing'],
        ['docker compose exec app npm test', 0, '9 passing'],
      ],
    ]);
  });

  it('is known though the program failed again behind it, for another reason', () => {
    const cases: [Run, Run, string][] = [
      [
        ['npm test', 1, node20],
        ['volta run npm test', 1, 'Error: connect ECONNREFUSED 127.0.0.1:6379'],
        'volta run',
      ],
      [
        ['mix test', 127, 'mix: command not found'],
        ['asdf exec mix test', 1, '12 tests, 1 failure'],
        'asdf exec',
      ],
      [
        ['python -m pytest', 127, 'python: command not found'],
        ['python3 -m pytest', 1, '3 failed'],
        '`python3`',
      ],
      [
        ['npm install', 1, 'npm error code EUNSUPPORTEDPROTOCOL'],
        ['pnpm add zod', 1, 'getaddrinfo ENOTFOUND registry.npmjs.org'],
        '`pnpm`',
      ],
      [
        ['yarn workspace web test', 1, 'Usage Error: Unknown workspace "web"'],
        ['yarn workspace @shop/web test', 1, '1 failed'],
        '`yarn workspace @shop/web`',
      ],
    ];
    for (const [first, second, named] of cases) {
      const found = after(first, second);
      assert.equal(found.length, 1, first[0]);
      assert.ok(found[0]?.includes(named), found[0]);
    }
    teachNothing([
      // The same reason, another program that is missing, the same command, another aim, a bug on the way.
      [
        ['npm test', 1, node20],
        ['npm test -- cart', 1, node20],
      ],
      [
        ['python -m pytest', 127, 'python: command not found'],
        ['python3 -m pytest', 127, 'python3: command not found'],
      ],
      [
        ['npm test', 1, node20],
        ['npm test', 1, '2 failing'],
      ],
      [
        ['mix test', 127, 'mix: command not found'],
        ['iex -S mix', 1, 'eaddrinuse'],
      ],
      [
        ['npm test', 1, '2 failing'],
        ['npx jest', 1, 'Error: connect ECONNREFUSED 127.0.0.1:6379'],
      ],
    ]);
  });
});

describe('a name that a manager does not know', () => {
  it('is told with the one that it knows', () => {
    teach([
      [
        ['cargo test -p core', 101, 'error: package ID specification `core` did not match any packages'],
        ['cargo test -p shop-core', 0, 'ok. 4 passed'],
        '`cargo test -p core` fails here because nothing here has that name; use `cargo test -p shop-core` instead.',
      ],
      [
        ['pnpm --filter api build', 0, 'No projects matched the filters in "/srv/shop"'],
        ['pnpm --filter @shop/api build', 0, 'done'],
        '`pnpm --filter api` fails here because nothing here has that name; use `pnpm --filter @shop/api` instead.',
      ],
      [
        ['./gradlew :web:test', 1, "Project 'web' not found in root project 'shop'."],
        ['./gradlew :apps:web:test', 0, 'BUILD SUCCESSFUL'],
        '`./gradlew :web:test` fails here because nothing here has that name; use `./gradlew :apps:web:test` instead.',
      ],
      [
        ['npx nx test web', 1, 'Cannot find configuration for task web:test'],
        ['npx nx test shop-web', 0, '12 passed'],
        '`npx nx test web` fails here because nothing here has that name; use `npx nx test shop-web` instead.',
      ],
      [
        ['yarn workspace mail lint', 1, 'Usage Error: Unknown workspace "mail"'],
        ['yarn workspace @shop/mail lint', 0],
        '`yarn workspace mail` fails here because nothing here has that name; use `yarn workspace @shop/mail` instead.',
      ],
    ]);
  });

  it('is not told with the name of something else', () => {
    teachNothing([
      [
        ['cargo test -p core', 101, 'package ID specification `core` did not match any packages'],
        ['cargo test -p mail', 0, 'ok. 4 passed'],
      ],
      [
        ['pnpm --filter api build', 0, 'No projects matched the filters in "/srv/shop"'],
        ['pnpm -r build', 0],
      ],
      [
        ['./gradlew :web:test', 1, "Project 'web' not found in root project 'shop'."],
        ['./gradlew :api:test', 0, 'BUILD SUCCESSFUL'],
      ],
      [
        ['yarn workspace mail lint', 1, 'Usage Error: Unknown workspace "mail"'],
        ['yarn workspace mail lint', 0],
      ],
      [
        ['npx nx test web', 1, 'Cannot find configuration for task web:test'],
        ['npx nx build shop-web', 0],
      ],
    ]);
  });
});
