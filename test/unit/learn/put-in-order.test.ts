import assert from 'node:assert/strict';
import { changed, ran } from './events.ts';
import { after, teachNothing, traps } from './trap-cases.ts';

describe('what puts things in order', () => {
  it('is a step of the command that passed, and of one that came further', () => {
    const missing = 'src/a.nim(1) Error: cannot open: gen/api.nim: No such file or directory';
    const rule = '`nimble test` fails until `nimble generate` was run.';
    assert.deepEqual(after(['nimble test', 1, missing], ['nimble generate && nimble test', 0, '[OK]']), [
      rule,
    ]);
    assert.deepEqual(
      after(
        ['nimble test', 1, missing],
        ['nimble generate', 0],
        ['nimble test', 1, 'Error: expected 3 got 4'],
      ),
      [rule],
    );
    assert.deepEqual(
      after(['nimble test', 1, missing], ['nimble generate && nimble test', 1, 'Error: expected 3 got 4']),
      [rule],
    );
    // It says the same as before.
    assert.deepEqual(
      after(['nimble test', 1, missing], ['nimble generate', 0], ['nimble test', 1, missing]),
      [],
    );
  });

  it('is the same in general whatever both commands were given', () => {
    assert.deepEqual(
      after(
        ['zarf dev lint packages/shop', 1, 'ERROR: no schema found'],
        ['zarf schema generate packages/shop', 0],
        ['zarf dev lint packages/shop', 0, 'ok'],
      ),
      ['`zarf dev lint packages/…` fails until `zarf schema generate packages/…` was run.'],
    );
  });

  it('is not what mends the work, has a look, or brings it to others', () => {
    teachNothing([
      [
        ['mix credo', 1, '2 issues'],
        ['mix format', 0],
        ['mix credo', 0, 'ok'],
      ],
      [
        ['zig fmt --check src', 1, 'src/a.zig'],
        ['zig fmt src', 0],
        ['zig fmt --check src', 0],
      ],
      [
        ['npx jest', 1, '1 snapshot failed'],
        ['npx jest -u', 0, '1 written'],
        ['npx jest', 0, '9 passed'],
      ],
      [
        ['go test ./...', 1, '--- FAIL: TestA timeout'],
        ['git status', 0],
        ['go test ./...', 0, 'ok  a 0.1s'],
      ],
      [
        ['busted', 1, '1 failure'],
        ["sed -i 's/a/b/' src/a.lua", 0],
        ['busted', 0, '9 successes'],
      ],
      [
        ['pytest', 1, '1 failed'],
        ['python debug.py', 0, 'x'],
        ['pytest', 0, '9 passed'],
      ],
      [
        ['cargo test', 101, '1 failed'],
        ['git stash', 0],
        ['cargo test', 0, 'test result: ok. 9 passed'],
      ],
      [
        ['mix test', 2, '1 failure'],
        ['mix compile', 0],
        ['mix test', 0, '9 tests, 0 failures'],
      ],
      [
        ['npm run e2e', 1, '1 failing'],
        ['docker compose logs api', 0, 'x'],
        ['npm run e2e', 0, '9 passing'],
      ],
      [
        ['npm run smoke', 1, 'got 2.0'],
        ['npm run deploy', 0],
        ['npm run smoke', 0, 'ok'],
      ],
      [
        ['npm run e2e', 1, '401'],
        ['vault login token=abc123', 0],
        ['npm run e2e', 0, 'ok'],
      ],
      [
        ['git commit -m x', 1, 'lint failed'],
        ['npm run build', 0],
        ['git commit -m x', 0],
      ],
      [
        ['curl -f localhost:3000', 7, 'Connection refused'],
        ['npm run serve', 0],
        ['curl -f localhost:3000', 0],
      ],
      [
        ['cat gen/a.ts', 1, 'No such file or directory'],
        ['npm run gen', 0],
        ['cat gen/a.ts', 0],
      ],
      [
        ['python - <<PY\nimport a\nPY', 1, 'Traceback'],
        ['make setup', 0],
        ['python - <<PY\nimport a\nPY', 0],
      ],
      [
        ['bundle install', 5, 'An error occurred'],
        ['bundle install', 0],
      ],
    ]);
  });

  it('is nothing where the code was changed meanwhile', () => {
    assert.deepEqual(
      traps(
        ran('nimble test', 1, 'Error: expected 12 got 11'),
        ran('nimble generate', 0),
        changed(),
        ran('nimble test', 0, '[OK]'),
      ),
      [],
    );
  });
});
