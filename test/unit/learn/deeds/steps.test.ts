import assert from 'node:assert/strict';
import { changed, ended, ran } from '../events.ts';
import { after, learn, traps } from '../trap-cases.ts';

/** The checks that a command with this output proves at the end of a change. */
function proved(command: string, output = '', exit = 0): string[] {
  const found = learn(changed(), ran(command, exit, output), ended());
  return found.filter(({ kind }) => kind === 'check').map(({ quote }) => quote);
}

describe('several things that one command does', () => {
  it('are checks of their own where one program was given them', () => {
    const cases: Record<string, string[]> = {
      './gradlew testDebugUnitTest spotlessCheck': ['./gradlew testDebugUnitTest', './gradlew spotlessCheck'],
      'make lint test': ['make lint', 'make test'],
      'mvn -q clean verify': ['mvn verify'],
      './gradlew spotlessApply spotlessCheck': ['./gradlew spotlessCheck'],
      'make -C sim check': ['make -C sim check'],
      './gradlew testRelease lintRelease testClasses': ['./gradlew testRelease', './gradlew lintRelease'],
      'make test CC=clang': ['make test CC=clang'],
    };
    for (const [command, checks] of Object.entries(cases))
      assert.deepEqual(proved(command, 'BUILD SUCCESSFUL'), checks, command);
  });

  it('are proved by what they say where one is run whatever the other came to', () => {
    const both = 'export TZ=UTC; python3.9 -m pytest; python3.13 -m pytest';
    assert.deepEqual(proved(both, '4 passed\n4 passed'), ['python3.9 -m pytest', 'python3.13 -m pytest']);
    assert.deepEqual(proved(both, '1 failed, 3 passed\n4 passed'), []);
    assert.deepEqual(proved('pytest > log; tail -1 log', '1 failed, 3 passed'), []);
    assert.deepEqual(proved('npm test; git status', 'nothing to commit'), []);
    assert.deepEqual(proved('eslint .; git status', '0 errors'), []);
  });

  it('are proved where only the one before was shown in part', () => {
    const shown = 'lualatex main.tex | tail -1 && make check';
    assert.deepEqual(proved(shown, 'Output written on main.pdf'), ['lualatex main.tex', 'make check']);
    assert.deepEqual(proved('pytest -q | tail -1 && make check', 'nothing is said'), ['make check']);
    assert.deepEqual(proved(shown, 'Collected error summary'), []);
  });

  it('put right what failed before, each by itself', () => {
    const taken = after(
      ['./gradlew test', 1, 'Images differ (by 3.1%)\n1 failed'],
      ['./gradlew recordImages', 0],
      ['./gradlew test spotlessCheck', 0, 'BUILD SUCCESSFUL'],
    );
    assert.deepEqual(taken, ['`./gradlew test` fails until `./gradlew recordImages` was run.']);
    assert.deepEqual(
      after(
        ['python3 -m pytest', 1, 'expected 01:00 to be 00:00\n1 failed'],
        ['export TZ=UTC; python3 -m pytest; python2 -m pytest', 0, '4 passed\n4 passed'],
      ),
      ['`python3 -m pytest` fails here where `TZ=UTC python3 -m pytest` passes.'],
    );
  });
});

describe('the status that a command keeps', () => {
  it('is of the step whose status it ends with', () => {
    const kept = 'sphinx-build -W . out > /tmp/log.txt; r=$?; tail -3 /tmp/log.txt; exit $r';
    assert.deepEqual(
      traps(
        ran(kept, 2, "Extension error: No module named 'myst_parser'"),
        ran('pip install myst-parser', 0),
        ran('sphinx-build -W . out', 0, 'build succeeded.'),
      ),
      [
        '`sphinx-build -W . out` fails when the module `myst_parser` is missing; run `pip install myst-parser` first.',
      ],
    );
  });

  it('makes no trap of what passes as it is', () => {
    // The second one has nothing to do with why the first failed.
    assert.deepEqual(
      learn(
        ran('venv/bin/python -m pytest', 1, '1 failed'),
        ran('venv/bin/python -m pytest', 0, '4 passed'),
        ran('/opt/py27/bin/python -m pytest', 0, '4 passed'),
      ),
      [],
    );
  });
});
