import assert from 'node:assert/strict';
import { ran } from './events.ts';
import { type Run, after, learn, teachNothing } from './trap-cases.ts';

describe('a service that was started', () => {
  it('is one trap for all that needs what listens there, and names the settings that it needs', () => {
    const keys = (...runs: Run[]): string[] =>
      learn(...runs.map((each) => ran(...each))).map(({ key, text }) => `${key}: ${text}`);
    assert.deepEqual(
      keys(
        ['npm test', 1, 'connect ECONNREFUSED 127.0.0.1:6380'],
        ['docker compose up -d cache', 0],
        ['npm test', 0, '9 passing'],
      ),
      ['trap refused 6380: Run `docker compose up -d cache` before `npm test`: it needs that service.'],
    );
    assert.deepEqual(
      keys(
        ['make e2e', 2, 'dial tcp 127.0.0.1:6380: connect: connection refused'],
        ['docker compose up -d cache', 0],
        ['CACHE_URL=redis://a:b@localhost:6380 make e2e', 0, 'ok'],
      ),
      [
        'trap refused 6380: Run `docker compose up -d cache` before `make e2e`, and set `CACHE_URL` for it: it needs that service.',
      ],
    );
  });

  it('is known by what programs say when nothing answers', () => {
    const said: [string, string][] = [
      [
        'kubectl get pods',
        'The connection to the server localhost:8080 was refused - did you specify the right host?',
      ],
      ['npm test', "Can't connect to local MySQL server through socket '/tmp/mysql.sock' (2)"],
      [
        'rake test',
        'No such file or directory\n\tIs the server running locally and accepting connections on that socket?',
      ],
      ['mix test', 'tcp connect (localhost:5432): connection refused - :econnrefused'],
      ['pytest', 'connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused'],
    ];
    for (const [command, output] of said)
      assert.deepEqual(after([command, 1, output], ['docker compose up -d', 0], [command, 0, '9 passed']), [
        `Run \`docker compose up -d\` before \`${command}\`: it needs that service.`,
      ]);
    teachNothing([
      [
        ['npm test', 1, '1 failing\nexpected "connection refused" page'],
        ['npm test', 0, '9 passing'],
      ],
      [
        ['npm test', 1, 'connect ECONNREFUSED 127.0.0.1:1'],
        ['npx jest cart', 1, '1 failed'],
        ['npm test', 0, '9 passing'],
      ],
    ]);
  });

  it('is not the only thing that was in the way before a command ran', () => {
    assert.deepEqual(
      after(
        ['./gradlew test', 126, 'bash: ./gradlew: Permission denied'],
        ['chmod +x gradlew && ./gradlew test', 0, 'BUILD SUCCESSFUL'],
      ),
      ['`./gradlew test` fails when permission is denied; run `chmod +x gradlew` first.'],
    );
    assert.deepEqual(
      after(
        ['cargo nextest run', 101, 'error: no such command: `nextest`'],
        ['cargo test', 0, 'ok. 4 passed'],
      ),
      ['`cargo nextest run` fails because `nextest` is not installed; use `cargo test` instead.'],
    );
    assert.deepEqual(
      after(
        ['docker compose up -d', 1, "docker: 'compose' is not a docker command."],
        ['docker-compose up -d', 0],
      ),
      [
        '`docker compose up -d` fails because `compose` is not installed; use `docker-compose up -d` instead.',
      ],
    );
    assert.deepEqual(
      after(['make lint', 2, "make: *** No rule to make target 'lint'.  Stop."], ['npm run lint', 0, 'ok']),
      [
        '`make lint` fails here because `make` finds nothing to run for it in this folder; use `npm run lint` instead.',
      ],
    );
    teachNothing([
      [
        ['./gradlew test', 126, 'Permission denied'],
        ['chmod 644 notes.md', 0],
        ['./gradlew test', 0, 'BUILD SUCCESSFUL'],
      ],
      [
        ['make lint', 2, "make: *** No rule to make target 'lint'."],
        ['cat Makefile', 0],
      ],
      [
        ['cargo run', 101, 'error: no such file'],
        ['cargo test', 0, 'ok. 4 passed'],
      ],
    ]);
  });

  it('is never told with a password', () => {
    const found = learn(
      ran('npm test', 1, 'Error: DATABASE_URL is not set'),
      ran('DATABASE_URL=postgres://ann:geheim@db/x npm test', 0, '9 passing'),
    );
    assert.ok(found.length > 0 && !JSON.stringify(found).includes('geheim'));
  });
});
