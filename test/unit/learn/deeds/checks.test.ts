import assert from 'node:assert/strict';
import type { FilesChanged, SessionEvent } from '../../../../src/codex/events.ts';
import { hear } from '../../../../src/learn/hearing/hear.ts';
import type { Observation } from '../../../../src/learn/observation.ts';
import { summarise } from '../../../../src/learn/summarise.ts';
import { changed, ended, ran } from '../events.ts';
import { learn } from '../trap-cases.ts';

function checks(...events: SessionEvent[]): Observation[] {
  return learn(...events, ended()).filter(({ kind }) => kind === 'check');
}

function check(command: string, output = 'all 9 passed'): Observation | undefined {
  return checks(changed(), ran(command, 0, output))[0];
}

function wrote(path: string): FilesChanged {
  return { ...changed(path), changes: [{ path, how: 'update', diff: '+a line of its own' }] };
}

describe('a check of a part of the project', () => {
  it('is the same whichever part it was run for', () => {
    const same: [string, string, string][] = [
      ['bazel test //services/auth/...', 'bazel test //services/mail:all', 'bazel test //services/…'],
      ['tools/bz test -c opt //ui/cart', 'tools/bz test -c opt //...', 'tools/bz test -c opt //ui/…'],
      ['cargo test -p core', 'cargo test --workspace', 'cargo test -p …'],
      [
        'tools/fmt -mode=check -r services',
        'tools/fmt -mode=check -r proto services',
        'tools/fmt -mode=check -r services',
      ],
    ];
    for (const [one, other, shown] of same) {
      const events = [wrote('services/auth/a.go'), wrote('proto/a.proto')];
      const [first] = checks(...events, ran(one, 0, 'all 9 passed'));
      const [second] = checks(...events, ran(other, 0, 'all 9 passed'));
      assert.equal(first?.quote, shown);
      assert.equal(first.key, second?.key, one);
    }
  });

  it('is told for all of them where it was run for all as well', () => {
    const [shown, ...others] = checks(
      wrote('crates/a.rs'),
      ran('cargo test -p core', 0, 'all 9 passed'),
      ran('cargo test --workspace', 0, 'all 99 passed'),
    );
    assert.deepEqual([shown?.quote, others], ['cargo test --workspace', []]);
  });

  it('stays another one where its words name no part', () => {
    assert.notEqual(check('tsc -p web')?.key, check('tsc -p api')?.key);
    assert.notEqual(check('tools/fmt -mode=check -r a')?.key, check('tools/fmt -mode=check -r b')?.key);
    assert.notEqual(check('cargo test -p core --target x')?.key, check('cargo test -p core')?.key);
  });
});

describe('a check that was run with something before it', () => {
  it('keeps what it needs, and is the same check', () => {
    const cases: [command: string, shown: string, general: string][] = [
      [
        'SQLX_OFFLINE=true cargo test --workspace',
        'SQLX_OFFLINE=true cargo test --workspace',
        'cargo test --workspace',
      ],
      [
        'source env.sh && cmake --build --preset fw',
        'source env.sh && cmake --build --preset fw',
        'cmake --build --preset fw',
      ],
      [
        'export JAVA_HOME=/opt/jdk-17; ./gradlew test',
        'JAVA_HOME=/opt/jdk-17 ./gradlew test',
        './gradlew test',
      ],
      ['LC_ALL=C.UTF-8 ansible-lint site.yml', 'LC_ALL=C.UTF-8 ansible-lint', 'ansible-lint'],
      // These change nothing but what is printed, and nobody may see that.
      ['CI=1 RUST_BACKTRACE=1 TZ=UTC cargo test', 'TZ=UTC cargo test', 'cargo test'],
      ['API_TOKEN=abc npm test', 'npm test', 'npm test'],
    ];
    for (const [command, shown, general] of cases) {
      const found = check(command);
      assert.equal(found?.text, `Run \`${shown}\` before saying that a change is done.`);
      assert.equal(found.quote, general);
      assert.equal(found.key, check(general)?.key, command);
      const [said] = hear(`Always run \`${shown}\` before a commit.`, 0.3);
      assert.equal(said?.key, found.key, 'said by a person, it is the same');
    }
  });

  it('is shown as most sessions ran it', () => {
    const rows = ['TZ=UTC npm test', 'npm test', 'TZ=UTC npm test'].flatMap((command, at) =>
      checks(changed(), ran(command, 0, 'all 9 passed')).map((each) => ({ ...each, thread: `t${at}` })),
    );
    assert.equal(summarise(rows, 0).text, 'Run `TZ=UTC npm test` before saying that a change is done.');
    assert.equal(summarise(rows.slice(1), 0).text, 'Run `npm test` before saying that a change is done.');
  });
});

describe('a check that no name tells', () => {
  it('is one of the project’s own scripts that gives a verdict', () => {
    const verdicts: [string, string][] = [
      ['hack/compare-all', 'rendered 12 overlays, 0 errors'],
      ['./batch.sh', '120 records, 0 differences'],
      ['node out/vectors.js', '12 vectors ok'],
      ['bin/harness', 'Total Tests Run: 17'],
      ['tools/consistency --strict', 'No problems found'],
    ];
    for (const [command, output] of verdicts) {
      const found = check(command, output);
      assert.equal(found?.quote, command);
      assert.ok(found.score < 0.4, 'less sure than by its name');
    }
  });

  it('is none without a verdict, and none of what does something first of all', () => {
    const others: [string, string][] = [
      ['./batch.sh', '120 records'],
      ['./batch.sh', '3 errors'],
      ['bin/deploy', 'all hosts ok'],
      ['scripts/import.py', '400 rows, 0 errors'],
      ['node server/seed.js', '12 users ok'],
      ['cat build/report.txt', '0 errors'],
      ['curl localhost/health', '0 errors'],
      ['psql -c stats', '0 errors'],
      ['tools/run app', 'no problems'],
    ];
    for (const [command, output] of others) assert.equal(check(command, output), undefined, command);
    assert.deepEqual(checks(ran('./batch.sh', 0, '120 records, 0 differences')), [], 'nothing was changed');
  });
});

describe('a checking program', () => {
  it('proves nothing where it was only asked something or set itself up', () => {
    const only = [
      ...['pytest --version', 'pytest --collect-only', 'ruff --help', 'eslint --print-config a.ts', 'tsc -v'],
      ...['tflint --init', 'mypy --install-types', 'golangci-lint linters', 'vale sync', 'ruff format .'],
      ...[
        'jest --clearCache',
        'nox -l',
        'ctest -N',
        'cargo test --no-run',
        'uv run pytest --co',
        'make -n test',
      ],
    ];
    for (const command of only) assert.equal(check(command), undefined, command);
    for (const command of [
      'ctest -V',
      'pytest -v',
      'ruff format --check .',
      'eslint docs',
      'tsc --listFiles',
    ])
      assert.ok(check(command), command);
  });
});

describe('a change', () => {
  it('may be made by a command', () => {
    const ways = [
      ran("python3 - <<'PY'\nopen('a.py', 'w').write(s)\nPY", 0),
      ran("sed -i 's/a/b/; s/c/d/' a.py && file a.py", 0, 'a.py: ASCII text'),
      ran('python3 /tmp/port.py && git diff --stat', 0, ' a.py | 8 ++++----\n 1 file changed'),
      ran('git commit -qam "Round" && git show --stat', 0, ' 1 file changed, 2 insertions(+)'),
    ];
    for (const way of ways)
      assert.equal(checks(way, ran('pytest -q', 0, '4 passed'))[0]?.quote, 'pytest', way.command);
    assert.deepEqual(checks(ran('git diff --stat', 0, ''), ran('pytest -q', 0, '4 passed')), []);
    assert.deepEqual(
      checks(ran("python3 - <<'PY'\nprint(open('a.py').read())\nPY", 0), ran('pytest', 0, '4 passed')),
      [],
    );
  });

  it('is not proved by what passed before it', () => {
    const edit = ran("sed -i 's/a/b/' a.py", 0);
    assert.deepEqual(checks(changed(), ran('pytest -q', 0, '4 passed'), edit), []);
  });
});
