import assert from 'node:assert/strict';
import { changed, ran } from '../events.ts';
import { type Run, after, learn, teach, teachNothing, traps } from '../trap-cases.ts';

describe('what a tool lacks', () => {
  it('is named where the system puts other words before it', () => {
    const noCompiler =
      'The CMAKE_CXX_COMPILER:\n\n    arm-none-eabi-g++\n\n  is not a full path and was not found in the PATH.';
    teach([
      [
        ['cmake --preset fw', 1, noCompiler],
        ['source env.sh && cmake --preset fw', 0],
        '`arm-none-eabi-g++` is not on the PATH here; run `source env.sh` before commands.',
      ],
    ]);
  });

  it('is not another linter', () => {
    const missing = (name: string): string => `bash: ${name}: command not found`;
    teachNothing([
      [
        ['tflint', 127, missing('tflint')],
        ['terraform fmt -check', 0],
      ],
    ]);
    teach([
      [
        ['swiftlint', 127, missing('swiftlint')],
        ['mint run swiftlint', 0, 'Found 0 violations'],
        '`swiftlint` is not installed here; use `mint run swiftlint` instead.',
      ],
    ]);
  });

  it('is a newer one of itself, or a setting beside the one it asks for', () => {
    teach([
      [
        [
          'golangci-lint run',
          3,
          'the Go language version (go1.22) used to build this is lower than the targeted Go version (1.23)',
        ],
        ['bin/golangci-lint run', 0],
        '`golangci-lint run` fails because it needs another version of the runtime; use `bin/golangci-lint run` instead.',
      ],
      [
        ['cargo test', 101, 'error: `DATABASE_URL` must be set, or `cargo sqlx prepare` must have been run'],
        ['SQLX_OFFLINE=true cargo test', 0, '9 passed'],
        '`cargo test` fails because `DATABASE_URL` is not set; use `SQLX_OFFLINE=true cargo test` instead.',
      ],
    ]);
    const changedSince = traps(
      ran('cargo test', 101, 'error: `DATABASE_URL` must be set'),
      changed(),
      ran('RUST_LOG=info cargo test', 0, '9 passed'),
    );
    assert.deepEqual(changedSince, []);
  });

  it('is brought by a linter itself', () => {
    const found = after(
      ['tflint', 1, 'Failed to initialize plugins; Plugin `aws` not found. Did you run `tflint --init`?'],
      ['tflint --init', 0, 'Installed "aws"'],
      ['tflint', 0],
    );
    assert.deepEqual(found, ['`tflint` fails when `aws` is not installed; run `tflint --init` first.']);
  });

  it('of a script is told without what it was given this time', () => {
    const missing = "ModuleNotFoundError: No module named 'xarray'";
    const rule =
      '`python3 tools/fit.py` fails because the module `xarray` is missing; use `conda run -n geo python tools/fit.py` instead.';
    for (const n of ['--n 5', '--n 10 --all'])
      teach([
        [[`python3 tools/fit.py ${n}`, 1, missing], [`conda run -n geo python tools/fit.py ${n}`, 0], rule],
      ]);
  });

  it('is the right to run a file, which the shell has', () => {
    const denied: Run = ['./gradlew test', 126, 'bash: ./gradlew: Permission denied'];
    const rule = '`./gradlew test` fails here because permission is denied; `sh gradlew test` passes.';
    assert.deepEqual(after(denied, ['sh gradlew test', 1, 'SDK location not found']), [rule]);
    assert.deepEqual(after(denied, ['sh other test', 1, 'SDK location not found']), []);
  });

  it('is the folder of what it works on', () => {
    const cases: [string, string][] = [
      ['go test ./...', 'directory prefix . does not contain modules listed in go.work'],
      ['dvc repro', 'ERROR: you are not inside of a DVC repository'],
    ];
    for (const [command, output] of cases)
      assert.deepEqual(after([command, 1, output], [`cd parts/a && ${command}`, 0, 'ok']), [
        `Run \`${command}\` in \`parts/a\`: it fails in other folders of this project.`,
      ]);
    const keys = ['go test ./...', 'go vet ./...'].map(
      (command) =>
        learn(ran(command, 1, cases[0]?.[1] ?? ''), ran(`cd parts/a && ${command}`, 0, 'ok'))[0]?.key,
    );
    assert.equal(keys[0], keys[1], 'one trap, whatever was to be done there');
  });

  it('is told with the setting alone where it was to do something else', () => {
    teach([
      [
        ['./gradlew test', 1, 'Unable to locate a Java Runtime.'],
        ['JAVA_HOME="/Applications/My Studio.app/jbr" ./gradlew check', 0, 'BUILD SUCCESSFUL'],
        '`./gradlew` fails here because `Java` is not installed; set `JAVA_HOME="/Applications/My Studio.app/jbr"` for it.',
      ],
      [
        ['./gradlew test', 1, 'SDK location not found. Define it with an ANDROID_HOME environment variable.'],
        ['ANDROID_HOME=~/sdk ./gradlew test', 0, 'BUILD SUCCESSFUL'],
        '`./gradlew test` fails because `ANDROID_HOME` is not set; use `ANDROID_HOME=~/sdk ./gradlew test` instead.',
      ],
      [
        ['latexmk main.tex', 12, 'Your biber (2.17) and biblatex (3.19) versions are incompatible.'],
        ['PATH=/opt/tex/bin:$PATH latexmk main.tex', 0],
        '`latexmk main.tex` fails because it needs another version of the runtime; use `PATH=/opt/tex/bin:$PATH latexmk main.tex` instead.',
      ],
      [
        ['python2 -m pytest', 127, 'bash: python2: command not found'],
        ['/opt/py27/bin/python -m pytest', 0, '4 passed'],
        '`python2` is not installed here; use `/opt/py27/bin/python` instead.',
      ],
    ]);
  });

  it('hides no secret in a path with spaces', () => {
    const [text = ''] = traps(
      ran('./gradlew test', 1, 'Unable to locate a Java Runtime.'),
      ran('API_TOKEN="/a b c" JAVA_HOME=/opt/java ./gradlew test', 0, 'BUILD SUCCESSFUL'),
    );
    assert.doesNotMatch(text, /a b c/);
    assert.match(text, /JAVA_HOME=\/opt\/java/);
  });
});
