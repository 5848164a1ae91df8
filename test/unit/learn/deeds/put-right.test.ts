import assert from 'node:assert/strict';
import { changed, ran } from '../events.ts';
import { KEPT_FROM, SHOWN_FROM } from '../../../../src/learn/summarise.ts';
import { type Run, after, learn, teach, teachNothing, traps } from '../trap-cases.ts';

const denied = 'mount(proc): Operation not permitted';

describe('an option more', () => {
  it('that gets round the sandbox is told, whatever the program was to do', () => {
    const readOnly = 'FATAL: output root must be writable: Read-only file system';
    const found = learn(
      ran('tools/bz test //a/...', 36, readOnly),
      ran('tools/bz --root=/tmp/bz test //a/...', 1, denied),
      ran('tools/bz --root=/tmp/bz test --local //a/...', 0, 'all 4 passed'),
    );
    assert.deepEqual(
      found.map(({ text, score }) => [text, score]),
      [
        [
          '`tools/bz test //…` fails here because the sandbox does not allow it; `tools/bz --root=/tmp/bz test //…` passes.',
          0.55,
        ],
        [
          '`tools/bz --root=/tmp/bz test //…` fails here because the sandbox does not allow it; `tools/bz --root=/tmp/bz test --local //…` passes.',
          0.55,
        ],
      ],
    );
    const build = learn(ran('tools/bz build //b', 36, readOnly), ran('tools/bz --root=/tmp/bz build //b', 0));
    assert.equal(build[0]?.key, found[0]?.key, 'the same option, for another task');
  });

  it('proves nothing where files were changed in between, or a part was run', () => {
    const changedSince = learn(
      ran('tools/bz test //a', 1, denied),
      changed(),
      ran('tools/bz test --local //a', 1, '2 failed'),
    );
    assert.deepEqual(changedSince, []);
    assert.deepEqual(learn(ran('pytest', 1, denied), ran('pytest -k cart', 0, '1 passed')), []);
  });

  it('that a failure asks for is what was missing, also where the next one fails for something else', () => {
    const asks: Run = ['zola build a.tex', 12, 'You must invoke it with the -shell-out flag.'];
    const rule =
      '`zola build a.tex` fails here and says itself which option it wants; use `zola -shell-out build a.tex` instead.';
    assert.deepEqual(after(asks, ['zola -shell-out build a.tex', 12, 'Error: figs.pdf is damaged']), [rule]);
    assert.deepEqual(after(asks, ['zola -other build a.tex', 12, 'Error: figs.pdf is damaged']), []);
  });
});

describe('another name', () => {
  it('out of those that the failure lists is the right one', () => {
    const rule =
      '`./gradlew :app:testDebug` fails here because it has to be told which one is meant; use `./gradlew :app:testFreeDebug` instead.';
    const unclear: Run = [
      './gradlew :app:testDebug',
      1,
      "Task 'testDebug' is ambiguous in project ':app'. Candidates are: 'testFreeDebug', 'testProDebug'.",
    ];
    assert.deepEqual(after(unclear, ['./gradlew :app:testFreeDebug', 1, "e: Unresolved reference 'a'"]), [
      rule,
    ]);
    // It was not named, so nobody knows.
    assert.deepEqual(after(unclear, ['./gradlew :app:testOther', 0, 'BUILD SUCCESSFUL']), []);
  });

  it('is that of the project’s own program, where one fetches itself and cannot', () => {
    const offline = 'could not download: dial tcp: lookup releases.example.org: no such host';
    teach([
      [
        ['bazelisk test //a', 1, offline],
        ['tools/bazelw --x=1 test //a', 0, 'ok'],
        '`bazelisk` fails here because there is no network access; use `tools/bazelw` instead.',
      ],
    ]);
    assert.doesNotMatch(after(['curl x', 1, offline], ['tools/bazelw build //a', 0])[0] ?? '', /instead/);
  });
});

describe('a name that took the place of one like it', () => {
  const noDevice = 'error: Unable to find a device for the destination. Available: iPad 6';
  const on = (device: string): string =>
    `xcodebuild test -scheme App -destination 'os=iOS Simulator,name=${device}'`;

  it('is what helped, from the second session that met the same', () => {
    const [first] = learn(
      ran(on('iPad 5'), 70, noDevice),
      ran(on('iPad 6'), 0, 'Executed 9 tests, with 0 failures'),
    );
    assert.equal(first?.text, `\`${on('iPad 5')}\` fails here where \`${on('iPad 6')}\` passes.`);
    assert.ok(first.score >= KEPT_FROM && first.score < SHOWN_FROM);
    // It got past that, and failed for the code.
    const [second] = learn(
      ran(on('iPad 5'), 70, noDevice),
      ran(on('iPad 6'), 65, "A.swift:3:1: error: cannot find 'x'"),
    );
    assert.equal(second?.key, first.key);
  });

  it('is none where more differs, another file or option was meant, or something was changed', () => {
    teachNothing([
      [
        [on('iPad 5'), 70, noDevice],
        ['xcodebuild test -scheme Other', 0, 'Executed 9 tests'],
      ],
      [
        ['tool build a/one.yml', 1, 'error: no'],
        ['tool build a/two.yml', 0],
      ],
      [
        ['tool sync --all', 1, 'error: no'],
        ['tool sync --allow', 0],
      ],
    ]);
    assert.deepEqual(
      traps(ran(on('iPad 5'), 70, noDevice), changed(), ran(on('iPad 6'), 0, 'Executed 9 tests')),
      [],
    );
  });
});

describe('what was run in between', () => {
  it('puts in order what another run has left, what git does not know of, and what a target makes', () => {
    const cases: [Run, Run, Run, string][] = [
      [
        ['python3 -m pytest tests/a.py', 2, 'ImportError: bad magic number'],
        ["find . -name '*.pyc' -not -path './.venv/*' -delete", 0],
        ['python3 -m pytest tests', 0, '4 passed'],
        "`python3 -m pytest` fails until `find . -name '*.pyc' -not -path './.venv/*' -delete` was run.",
      ],
      [
        ['nix build .#opt', 1, 'error: getting the status of a file failed'],
        ['git add -N nix/opt.nix', 0],
        ['nix build .#opt', 0],
        '`nix build .#opt` fails while git does not know of new files; run `git add -N` on them first.',
      ],
      [
        ['bz test //a/...', 1, 'no targets found beneath a'],
        ['bz run //:gazelle', 0],
        ['bz test //a/...', 0, '1 passed'],
        '`bz test //…` fails until `bz run //:gazelle` was run.',
      ],
    ];
    for (const [failed, between, passed, rule] of cases)
      assert.deepEqual(after(failed, between, passed), [rule]);
    // In one command, and then it failed for something else.
    assert.deepEqual(
      after(
        ['python3 -m pytest -q', 2, 'ImportError: bad magic number'],
        ["find . -name '*.pyc' -delete; python3 -m pytest -q || true", 0, 'E SyntaxError: bad\n1 failed'],
      ),
      ["`python3 -m pytest` fails until `find . -name '*.pyc' -delete` was run."],
    );
  });

  it('puts nothing in order where it only mends what was found, or keeps the work', () => {
    teachNothing([
      [
        ['mix format --check-formatted', 1, 'run mix format'],
        ['mix format', 0],
        ['mix format --check-formatted', 0],
      ],
      [
        ['pre-commit run', 1, 'files were modified by this hook'],
        ['git add -A', 0],
        ['pre-commit run', 0, 'ok'],
      ],
      [
        ['bz test //a', 1, 'panic'],
        ['bz run //cmd/app', 0],
        ['bz test //a', 0, '1 passed'],
      ],
      [
        ['pytest', 1, '1 failed'],
        ['find . -name a.py', 0],
        ['pytest', 0, '1 passed'],
      ],
      // Others were checked.
      [
        ['pytest tests/a.py', 1, '1 failed'],
        ['make figs', 0],
        ['pytest tests/b.py', 0, '1 passed'],
      ],
    ]);
  });
});

describe('a failure that nobody can explain', () => {
  const said = 'Fatal: the store at /home/u/.zed is damaged';

  it('is told by what was other when it passed, and counts from the second session that met the same', () => {
    const ways: [string, string][] = [
      ['zed check', 'zed check --store /tmp/zed'],
      ['zed check', 'alr exec -- zed check'],
      ['zed check', '/opt/zed-5/bin/zed check'],
    ];
    for (const [failed, passed] of ways) {
      const [found, ...others] = learn(ran(failed, 3, said), ran(passed, 0, 'ok'));
      assert.equal(found?.text, `\`${failed}\` fails here where \`${passed}\` passes.`);
      assert.deepEqual(others, []);
      assert.ok(found.score < SHOWN_FROM && found.score >= KEPT_FROM);
      const [again] = learn(ran(failed, 3, said), ran(passed, 0, 'ok'));
      const [other] = learn(ran(failed, 3, 'Fatal: no rules'), ran(passed, 0, 'ok'));
      assert.equal(again?.key, found.key);
      assert.notEqual(other?.key, found.key, 'it said something else');
    }
    const further = traps(ran('zed check', 3, said), ran('ZED=/tmp zed check', 3, 'Fatal: 2 failed rules'));
    assert.deepEqual(further, ['`zed check` fails here where `ZED=/tmp zed check` passes.']);
  });

  it('is not told of the code that is written, of a part, or where something else was done', () => {
    teachNothing([
      [
        ['zed check', 3, 'error: a.zed:12: bad token'],
        ['zed check --store /tmp/zed', 0, 'ok'],
      ],
      [
        ['zed check', 3, 'Error: 2 rules failed, 2 failures'],
        ['alr exec -- zed check', 0, 'ok'],
      ],
      [
        ['zed check', 3, said],
        ['zed check --only cart', 0, 'ok'],
      ],
      [
        ['zed check', 3, said],
        ['zed check --force', 0, 'ok'],
      ],
      [
        ['zed check', 3, said],
        ['zed check --quiet', 0, 'ok'],
      ],
      [
        ['zed check', 3, said],
        ['zed check --dry_run', 0, 'ok'],
      ],
      [
        ['zed check', 3, 'Error: Syntax error at the end'],
        ['zed check --store /tmp/zed', 0, 'ok'],
      ],
      [
        ['zed check', 3, said],
        ['ZED=1 zed check --store /tmp/zed', 0, 'ok'],
      ],
      [
        ['go run .', 3, said],
        ['go run . --store /tmp/zed', 0, 'ok'],
      ],
      [
        ['zed check', 3],
        ['zed check --store /tmp/zed', 0, 'ok'],
      ],
    ]);
    assert.deepEqual(
      traps(ran('zed check', 3, said), changed(), ran('zed check --store /tmp/zed', 0, 'ok')),
      [],
    );
  });
});
