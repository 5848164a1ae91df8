import assert from 'node:assert/strict';
import { changed, ran } from './events.ts';
import { after, learn, teach, teachNothing, traps } from './trap-cases.ts';

describe('how tools of any stack say what was in the way', () => {
  it('is understood of a version', () => {
    teach([
      [
        [
          'mix compile',
          1,
          "** (Mix) You're trying to run :shop on Elixir v1.12.2 but it has declared in its mix.exs file it supports only Elixir ~> 1.15",
        ],
        ['asdf exec mix compile', 0],
        '`mix` fails here unless `asdf exec` stands before it: it needs another version of the runtime.',
      ],
      [
        [
          'zig build test',
          1,
          'build.zig:12:5: error: Your Zig version v0.11.0 does not meet the minimum build requirement of v0.13.0',
        ],
        ['~/zig-0.13/zig build test', 0, 'ok'],
        '`zig build test` fails because it needs another version of the runtime; use `~/zig-0.13/zig build test` instead.',
      ],
      [
        [
          'swift build',
          1,
          "error: package 'shop' is using Swift tools version 5.9.0 but the installed version is 5.7.1",
        ],
        ['xcrun --toolchain swift-5.9 swift build', 0],
        '`swift build` fails because it needs another version of the runtime; use `xcrun --toolchain swift-5.9 swift build` instead.',
      ],
      [
        [
          'dart test',
          1,
          'The current Dart SDK version is 2.19.6.\nBecause shop requires SDK version >=3.0.0 <4.0.0, version solving failed.',
        ],
        ['fvm dart test', 0, 'All tests passed!'],
        '`dart test` fails because it needs another version of the runtime; use `fvm dart test` instead.',
      ],
      [
        [
          'bazel build //...',
          1,
          "ERROR: The project you're trying to build requires Bazel 7.0.0 (specified in /w/.bazelversion), but it wasn't found in /usr/bin.",
        ],
        ['bazelisk build //...', 0],
        '`bazel build //...` fails because it needs another version of the runtime; use `bazelisk build //...` instead.',
      ],
      [
        ['meson setup out', 1, 'meson.build:1:0: ERROR: Meson version is 0.61.2 but project requires >= 1.1'],
        ['uvx meson setup out', 0],
        '`meson setup out` fails because it needs another version of the runtime; use `uvx meson setup out` instead.',
      ],
      [
        [
          './gradlew test',
          1,
          'Android Gradle plugin requires Java 17 to run. You are currently using Java 11.',
        ],
        ['JAVA_HOME=/usr/lib/jvm/java-17 ./gradlew test', 0, 'BUILD SUCCESSFUL'],
        '`./gradlew test` fails because it needs another version of the runtime; use `JAVA_HOME=/usr/lib/jvm/java-17 ./gradlew test` instead.',
      ],
      [
        [
          'gleam test',
          1,
          'error: Incompatible Gleam version\nThe package `shop` requires Gleam version >= 1.4.0 but you are using v1.2.1',
        ],
        ['mise exec -- gleam test', 0, '9 tests, no failures'],
        '`gleam` fails here unless `mise exec --` stands before it: it needs another version of the runtime.',
      ],
    ]);
  });

  it('is understood of what is missing', () => {
    teach([
      [
        ['dune build', 127, 'zsh:1: command not found: dune'],
        ['eval $(opam env) && dune build', 0],
        '`dune` is not on the PATH here; run `eval $(opam env)` before commands.',
      ],
      [
        [
          'cabal build',
          1,
          'Could not find module ‘Data.Map’\nIt is a member of the hidden package ‘containers-0.6.7’.',
        ],
        ['cabal build all --enable-tests', 0],
        '`cabal build` fails because the module `Data.Map` is missing; use `cabal build all --enable-tests` instead.',
      ],
      [
        ['busted', 1, "spec/a_spec.lua:1: module 'shop.cart' not found:"],
        ['LUA_PATH="./src/?.lua;;" busted', 0, '9 successes / 0 failures'],
        '`busted` fails because the module `shop.cart` is missing; use `LUA_PATH="./src/?.lua;;" busted` instead.',
      ],
      [
        ['prove -lr t', 1, "Can't locate Moo.pm in @INC (you may need to install the Moo module)"],
        ['carton exec prove -lr t', 0, 'All tests successful.'],
        '`prove -lr t` fails because the module `Moo` is missing; use `carton exec prove -lr t` instead.',
      ],
      [
        ['cargo nextest run', 101, 'error: no such command: `nextest`'],
        ['cargo test', 0, 'test result: ok. 9 passed'],
        '`cargo nextest run` fails because `nextest` is not installed; use `cargo test` instead.',
      ],
      [
        [
          'go test ./...',
          1,
          '# shop/db\ncgo: C compiler "gcc" not found: exec: "gcc": executable file not found in $PATH',
        ],
        ['CGO_ENABLED=0 go test ./...', 0, 'ok shop 0.1s'],
        '`go test ./...` fails because `gcc` is not installed; use `CGO_ENABLED=0 go test ./...` instead.',
      ],
      [
        ['krew lint', 1, 'Error: unknown command "lint" for "krew"'],
        ['KREW_PLUGINS=/opt/krew krew lint', 0, 'ok'],
        '`krew lint` fails because `lint` is not installed; use `KREW_PLUGINS=/opt/krew krew lint` instead.',
      ],
    ]);
  });

  it('is understood of a locale, a display, a processor, and of too few files', () => {
    teach([
      [
        [
          'stack test',
          1,
          'shop-test: fixtures/a.txt: hGetContents: invalid argument (invalid byte sequence)',
        ],
        ['LANG=C.UTF-8 stack test', 0, '9 examples, 0 failures'],
        '`stack test` fails because the locale is not UTF-8; use `LANG=C.UTF-8 stack test` instead.',
      ],
      [
        ['pod install', 1, 'WARNING: CocoaPods requires your terminal to be using UTF-8 encoding.'],
        ['LANG=en_US.UTF-8 pod install', 0],
        '`pod install` fails because the locale is not UTF-8; use `LANG=en_US.UTF-8 pod install` instead.',
      ],
      [
        [
          'pytest tests/gui',
          134,
          'qt.qpa.xcb: could not connect to display \nThis application failed to start because no Qt platform plugin could be initialized.',
        ],
        ['QT_QPA_PLATFORM=offscreen pytest tests/gui', 0, '9 passed'],
        '`pytest` fails because there is no display; use `QT_QPA_PLATFORM=offscreen pytest` instead.',
      ],
      [
        ['npm run test:electron', 1, 'Missing X server or $DISPLAY'],
        ['xvfb-run -a npm run test:electron', 0, '9 passing'],
        '`npm run test:electron` fails because there is no display; use `xvfb-run -a npm run test:electron` instead.',
      ],
      [
        [
          'pod install',
          1,
          "LoadError - dlopen(/x/ffi_c.bundle): incompatible architecture (have 'x86_64', need 'arm64')",
        ],
        ['arch -x86_64 pod install', 0],
        '`pod install` fails because it is for another processor; use `arch -x86_64 pod install` instead.',
      ],
      [
        ['npm test', 1, 'Error: EMFILE: too many open files, watch'],
        ['npm test -- --watchman=false', 0, '9 passed'],
        '`npm test` fails because the system lets it open or watch too few files; use `npm test -- --watchman=false` instead.',
      ],
      [
        ['npm test', 1, 'Error: EMFILE: too many open files, watch'],
        ['ulimit -n 8192 && npm test', 0, '9 passed'],
        '`npm test` fails because the system lets it open or watch too few files; use `ulimit -n 8192 && npm test` instead.',
      ],
    ]);
  });

  it('is understood where it wants to be told more', () => {
    teach([
      [
        [
          'flutter run',
          1,
          "More than one device connected; please specify a device with the '-d <deviceId>' flag",
        ],
        ['flutter run -d linux', 0],
        '`flutter run` fails here because it has to be told which one is meant; use `flutter run -d linux` instead.',
      ],
      [
        ['arduino-cli compile sketch', 1, 'Error: Missing FQBN (Fully Qualified Board Name)'],
        ['arduino-cli compile --fqbn arduino:avr:uno sketch', 0],
        '`arduino-cli compile sketch` fails here because it has to be told which one is meant; use `arduino-cli compile --fqbn arduino:avr:uno sketch` instead.',
      ],
      [
        [
          'latexmk -pdf main.tex',
          12,
          'Package minted Error: You must invoke LaTeX with the -shell-escape flag.',
        ],
        ['latexmk -pdf -shell-escape main.tex', 0],
        '`latexmk -pdf main.tex` fails here and says itself which option it wants; use `latexmk -pdf -shell-escape main.tex` instead.',
      ],
      [
        [
          'sam validate',
          1,
          'Error: AWS Region was not found. Please configure your region through the --region option.',
        ],
        ['sam validate --region eu-west-1', 0, 'valid'],
        '`sam validate` fails here and says itself which option it wants; use `sam validate --region eu-west-1` instead.',
      ],
    ]);
  });

  it('is a bug where the program being written says it, or the code was changed', () => {
    teachNothing([
      [
        ['npm test', 1, 'Error: name must be specified'],
        ['npm test -- cart', 0, '3 passed'],
      ],
      [
        ['go run ./cmd/a export', 1, 'you must specify a date'],
        ['go run ./cmd/a export --date 2026-01-01', 0],
      ],
    ]);
    for (const bug of [
      'AssertionError: expected version 2 but found version 3',
      'Error: Timer is not running',
      'Error: more than one account matches',
      'ReferenceError: total is not defined',
    ])
      assert.deepEqual(traps(ran('npm test', 1, bug), changed(), ran('npm test', 0, '9 passed')), [], bug);
  });
});

describe('files that are not in UTF-8', () => {
  const bad = "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xdf in position 231";
  const named = (added: string): string[] =>
    traps(
      ran('pytest', 1, bad),
      { ...changed(), changes: [{ path: 'read.py', how: 'update', diff: `-open(p)\n+${added}` }] },
      ran('pytest', 0, '9 passed'),
    );

  it('are told with the encoding that was named then', () => {
    assert.deepEqual(named('open(p, encoding="cp1252")'), [
      'Some files that are read here are in `cp1252`, not UTF-8; name their encoding where they are read.',
    ]);
    assert.deepEqual(named('open(p, "rb")'), [
      'Some files that are read here are not in UTF-8; name their encoding where they are read.',
    ]);
  });

  it('are the same trap whichever command read them, and none where nothing was changed', () => {
    const keys = [
      learn(ran('pytest', 1, bad), changed(), ran('pytest', 0, '9 passed')),
      learn(ran('make table', 1, 'stream did not contain valid UTF-8'), changed(), ran('make table', 0)),
    ].map(([trap]) => trap?.key);
    assert.deepEqual(keys, ['trap encoding', 'trap encoding']);
    assert.deepEqual(after(['pytest', 1, bad], ['pytest', 0, '9 passed']), []);
  });
});

describe('another way to run the tests', () => {
  it('is told where one alone does not load what it tests', () => {
    const alone = ['lua spec/cart_spec.lua', 1, "attempt to call global 'describe' (a nil value)"] as const;
    assert.deepEqual(after([...alone], ['lua spec/run.lua', 0, '9 ok']), [
      '`lua spec/cart_spec.lua` fails here because what it needs is not loaded; use `lua spec/run.lua` instead.',
    ]);
    assert.deepEqual(traps(ran(...alone), changed(), ran('lua spec/run.lua', 0, '9 ok')), []);
  });

  it('leaves out what needs a service that is not there', () => {
    assert.deepEqual(
      after(
        ['pytest', 1, 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
        ['pytest -m "not db"', 0, '40 passed'],
      ),
      [
        '`pytest` fails here because the service it needs is not running; skip the tests that need it with `-m "not db"`, other machines have it.',
      ],
    );
    teachNothing([
      [
        ['pytest', 1, 'Error: connect ECONNREFUSED 127.0.0.1:5432'],
        ['pytest -k cart', 0, '4 passed'],
      ],
    ]);
  });
});
