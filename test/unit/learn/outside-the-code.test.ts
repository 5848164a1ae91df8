import assert from 'node:assert/strict';
import type { CommandRan } from '../../../src/codex/events.ts';
import { tellsWhatFails } from '../../../src/learn/near/failing.ts';
import { changed, ran } from './events.ts';
import { after, teach, teachNothing, traps } from './trap-cases.ts';

describe('what passed outside the sandbox', () => {
  const outside = (command: string): CommandRan => ({ ...ran(command, 0, 'done'), escalated: true });

  it('is told where the sandbox was in the way', () => {
    const cases: [command: string, output: string, why: string][] = [
      [
        'go get golang.org/x/text',
        'dial tcp: lookup proxy.golang.org: no such host',
        'there is no network access',
      ],
      [
        'cargo fetch',
        'failed to lookup address information: Temporary failure',
        'there is no network access',
      ],
      [
        'bin/rails db:migrate',
        'connection to server on socket "/tmp/.s.PGSQL.5432" failed: Operation not permitted',
        'it may not use the socket `/tmp/.s.PGSQL.5432`',
      ],
      [
        'docker compose up -d',
        'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
        'it may not use the socket `/var/run/docker.sock`',
      ],
      [
        'npm run e2e',
        'Error: listen EPERM: operation not permitted 0.0.0.0:3000',
        'the port cannot be opened',
      ],
    ];
    for (const [command, output, why] of cases) {
      const [rule] = traps(ran(command, 1, output), outside(command));
      assert.equal(
        rule,
        `\`${command}\` fails in the sandbox because ${why}; outside of it the same passes.`,
      );
      assert.ok(tellsWhatFails(rule));
    }
  });

  it('is not told where the sandbox was not, or the same passed in it', () => {
    const bug = '1 failing\nAssertionError: expected 4';
    assert.deepEqual(traps(ran('npm test', 1, bug), outside('npm test')), []);
    assert.deepEqual(traps(ran('cargo fetch', 1, 'error: no such host'), ran('cargo fetch', 0)), []);
    assert.deepEqual(traps(ran('npm test', 1, bug), changed(), outside('npm test')), []);
    assert.deepEqual(traps(outside('cargo fetch')), []);
    assert.deepEqual(
      traps(ran('ls /root', 2, 'ls: cannot open: Permission denied'), outside('ls /root')),
      [],
    );
  });

  it('and by the rights of another user is another way', () => {
    assert.deepEqual(
      after(
        ['nginx -t', 1, 'open() "/etc/nginx/a.conf" failed (13: Permission denied)'],
        ['sudo nginx -t', 0],
      ),
      ['`nginx -t` fails here because permission is denied; `sudo nginx -t` passes.'],
    );
    assert.deepEqual(
      after(['sudo apt-get update', 127, 'bash: sudo: command not found'], ['apt-get update', 0]),
      ['`sudo` is not installed here; run commands without it.'],
    );
  });
});

describe('what a failure says to run instead', () => {
  const preset =
    'CMake Error at CMakeLists.txt:3 (message):\n  use a preset (cmake --preset ci), plain builds lack the toolchain';
  const rule = '`cmake -S . -B out` fails here and says itself what to use instead: `cmake --preset ci`.';

  it('is told when it was run', () => {
    assert.deepEqual(after(['cmake -S . -B out', 1, preset], ['cmake --preset ci', 0]), [rule]);
    assert.deepEqual(after(['cmake -S . -B out && cmake --build out', 1, preset], ['cmake --preset ci', 0]), [
      rule,
    ]);
    assert.deepEqual(
      after(
        ['cmake -S . -B out && cmake --build out', 1, preset],
        ['cmake --preset ci && cmake --build --preset ci', 1, 'a.c:3:1: error: expected ;'],
      ),
      [rule],
    );
    assert.deepEqual(
      after(['make test', 2, 'Do not use make test. Run just test'], ['just test', 0, '9 passed']),
      ['`make test` fails here and says itself what to use instead: `just test`.'],
    );
  });

  it('is not told when something else was', () => {
    teachNothing([
      [
        ['cmake -S . -B out', 1, preset],
        ['cmake -S . -B out', 0],
      ],
      [
        ['cmake -S . -B out', 1, preset],
        ['cmake --build out', 0],
      ],
      [
        ['cmake -S . -B out', 1, 'CMake Error: could not find Qt'],
        ['cmake --preset ci', 0],
      ],
      [
        ['cmake -S . -B out && cmake --build out', 1, preset],
        ['cmake --preset ci && cmake --build out', 1, preset],
      ],
      [
        ['npm test', 1, '2 failing\nrun npm run fix'],
        ['npm run fix', 0],
      ],
    ]);
  });
});

describe('what the tools of a place do not do', () => {
  it('is told with what they do', () => {
    const fails = (failed: string, why: string, fixed: string): string =>
      `\`${failed}\` fails because ${why}; use \`${fixed}\` instead.`;
    teach([
      [
        ['cd web && npm test', 1, "The token '&&' is not a valid statement separator in this version."],
        ['cd web; npm test', 0, '9 passing'],
        '`&&` fails between commands here because this shell does not know it; use `;` instead.',
      ],
      [
        ['npm test', 1, 'npm.ps1 cannot be loaded because running scripts is disabled on this system.'],
        ['npm.cmd test', 0, '9 passing'],
        fails('npm test', 'this system does not run such scripts', 'npm.cmd test'),
      ],
      [
        ['git commit -m "Round"', 128, 'error: gpg failed to sign the data'],
        ['git -c commit.gpgsign=false commit -m "Round"', 0, '1 file changed'],
        fails(
          'git commit -m "Round"',
          'nothing can be signed here',
          'git -c commit.gpgsign=false commit -m "Round"',
        ),
      ],
      [
        ['npm install', 1, 'npm error ERESOLVE could not resolve'],
        ['npm install --legacy-peer-deps', 0, 'added 90 packages'],
        fails('npm install', 'its peer dependencies do not fit each other', 'npm install --legacy-peer-deps'),
      ],
      [
        ['pip install httpx', 1, '[SSL: CERTIFICATE_VERIFY_FAILED]'],
        ['pip install --cert /etc/ssl/own.pem httpx', 0, 'ok'],
        fails(
          'pip install httpx',
          'a certificate is not trusted here',
          'pip install --cert /etc/ssl/own.pem httpx',
        ),
      ],
      [
        ['npm run build', 1, 'Error: error:0308010C:digital envelope routines::unsupported'],
        ['NODE_OPTIONS=--openssl-legacy-provider npm run build', 0, 'built'],
        fails(
          'npm run build',
          'it needs what this OpenSSL no longer does',
          'NODE_OPTIONS=--openssl-legacy-provider npm run build',
        ),
      ],
      [
        ['node scripts/seed.ts', 1, 'TypeError: Unknown file extension ".ts" for /srv/scripts/seed.ts'],
        ['npx tsx scripts/seed.ts', 0, 'seeded'],
        fails('node scripts/seed.ts', 'it cannot run `.ts` files', 'npx tsx scripts/seed.ts'),
      ],
      [
        ['npm test', 1, '1 failing\nexpected 09:00 to be 10:00'],
        ['TZ=UTC npm test', 0, '9 passing'],
        '`npm test` fails here where `TZ=UTC npm test` passes.',
      ],
    ]);
  });

  it('is no advice to look away, and no bug that was mended', () => {
    teachNothing([
      [
        ['curl https://own.example/a', 60, 'SSL certificate problem: self-signed certificate'],
        ['curl -k https://own.example/a', 0],
      ],
      [
        ['pip install httpx', 1, 'CERTIFICATE_VERIFY_FAILED'],
        ['pip install --trusted-host pypi.org httpx', 0],
      ],
      [
        ['npm run sync', 1, 'self signed certificate'],
        ['NODE_TLS_REJECT_UNAUTHORIZED=0 npm run sync', 0],
      ],
      [
        ['npm install', 1, 'npm error ERESOLVE could not resolve'],
        ['npm install', 0],
      ],
      [
        ['git commit -m "Round"', 1, 'lint-staged: 2 errors'],
        ['git commit -m "Round"', 0],
      ],
    ]);
    assert.deepEqual(
      traps(ran('npm test', 1, '1 failing'), changed(), ran('TZ=UTC npm test', 0, '9 passing')),
      [],
    );
  });
});
