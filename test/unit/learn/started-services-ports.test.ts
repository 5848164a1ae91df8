import assert from 'node:assert/strict';
import { ran } from './events.ts';
import { type Run, teachNothing, traps } from './trap-cases.ts';

describe('a service that runs on, where its port was taken', () => {
  type Now = [command: string, exit: number | undefined, output: string];
  const after = ([command, exit, output]: Run, then: Now): string[] =>
    traps(ran(command, exit, output), ran(...then));

  it('is told with the port that it got', () => {
    const cases: [Run, Now][] = [
      [
        ['npm run dev', 1, 'Error: listen EADDRINUSE: address already in use :::3000'],
        ['PORT=3100 npm run dev', undefined, 'ready - started server on http://localhost:3100'],
      ],
      [
        ['bin/rails server', 1, 'Address already in use - bind(2) for "127.0.0.1" port 3000'],
        ['bin/rails server -p 3100', 143, '* Listening on http://127.0.0.1:3100'],
      ],
      [
        ['php -S localhost:8000 router.php', 1, 'Failed to listen (reason: Address already in use)'],
        [
          'php -S localhost:8010 router.php',
          130,
          'Development Server (http://localhost:8010) started\nrunning at http://localhost:8010',
        ],
      ],
      [
        ['mkdocs serve', 1, 'OSError: [Errno 98] Address already in use'],
        ['mkdocs serve -a 127.0.0.1:8010', 124, 'INFO - Serving on http://127.0.0.1:8010/'],
      ],
      [
        ['./gradlew bootRun', 1, 'Web server failed to start. Port 8080 was already in use.'],
        ['SERVER_PORT=8090 ./gradlew bootRun', undefined, 'Tomcat started on port 8090 (http)'],
      ],
    ];
    for (const [failed, passed] of cases) {
      assert.deepEqual(
        after(failed, passed),
        [`\`${failed[0]}\` fails here because the port is taken; \`${passed[0]}\` passes.`],
        failed[0],
      );
    }
  });

  it('is not told where it does not listen, or is the same', () => {
    const taken: Run = ['npm run dev', 1, 'Error: listen EADDRINUSE: address already in use :::3000'];
    const others: Now[] = [
      ['PORT=3100 npm run dev', undefined, 'compiling'],
      ['PORT=3100 npm run dev', 130, 'running http://localhost:3100: port 3100 already in use'],
      ['npm run dev', undefined, 'ready - started server on http://localhost:3000'],
      ['PORT=3100 npm run docs', undefined, 'listening on http://localhost:3100'],
      ['PORT=3100 npm run dev', 1, 'listening on http://localhost:3100\nTypeError: x is not a function'],
    ];
    for (const each of others) assert.deepEqual(after(taken, each), [], each[2]);
    teachNothing([
      [
        ['npm run dev', 1, 'Error: port is not a number'],
        ['PORT=3100 npm run dev --host', 0],
      ],
    ]);
  });

  it('and one that finds no engine for containers is told with the setting that gives it one', () => {
    const failed: Run = [
      'mvn verify',
      1,
      'IllegalStateException: Could not find a valid Docker environment.',
    ];
    const then: Now = ['DOCKER_HOST=unix:///run/user/7/docker.sock mvn verify', 0, 'BUILD SUCCESS'];
    assert.deepEqual(after(failed, then), [
      '`mvn verify` fails here because the service it needs is not running; `DOCKER_HOST=unix:///run/user/7/docker.sock mvn verify` passes.',
    ]);
  });
});
