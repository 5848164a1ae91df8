import assert from 'node:assert/strict';
import type { CommandRan, SessionEvent } from '../../../src/codex/events.ts';
import type { Observation } from '../../../src/learn/observation.ts';
import { createSessionLearner } from '../../../src/learn/session-learner.ts';
import { changed, ended, ran, started } from './events.ts';

function learn(...events: SessionEvent[]): Observation[] {
  const learner = createSessionLearner();
  return [started(), ...events].flatMap((event) => learner.push(event));
}

function keyAndText(...events: SessionEvent[]): [string, string][] {
  return learn(...events).map(({ key, text }) => [key, text]);
}

function ranIn(folder: string, ...[command, exit, output]: Parameters<typeof ran>): CommandRan {
  return { ...ran(command, exit, output), cwd: folder };
}

describe('the same trap in another session', () => {
  const pairs: Record<string, [SessionEvent[], SessionEvent[]]> = {
    'the shell took a path for a pattern': [
      [ran('ls src/[id].tsx', 1, 'zsh: no matches found: src/[id].tsx'), ran("ls 'src/[id].tsx'", 0)],
      [ran('cat app/[slug].tsx', 1, 'zsh: no matches found: app/[slug].tsx'), ran('cat "app/[slug].tsx"', 0)],
    ],
    'a file has Windows line ends': [
      [
        ran('./run.sh', 127, '/usr/bin/env: ‘bash\\r’: No such file or directory'),
        ran('dos2unix run.sh', 0),
        ran('./run.sh', 0),
      ],
      [
        ran('./deploy.sh', 127, '/usr/bin/env: ‘bash\\r’: No such file or directory'),
        ran('dos2unix deploy.sh', 0),
        ran('./deploy.sh', 0),
      ],
    ],
    'a setting is missing': [
      [ran('npm test', 1, 'Error: DATABASE_URL is not set'), ran('DATABASE_URL=db.local npm test', 0)],
      [
        ran('npm test -- cart', 1, 'Environment variable not found: DATABASE_URL.'),
        ran('DATABASE_URL=db.local npm test -- cart', 0),
      ],
    ],
    'another version of the runtime is needed': [
      [
        ran('npm run build', 1, 'Vite requires Node.js version 20.19+ or 22.12+.'),
        ran('nvm use 22', 0),
        ran('npm run build', 0),
      ],
      [
        ran('npm run build', 1, 'error vite@7.0.0: The engine "node" is incompatible with this module.'),
        ran('nvm use 22 && npm run build', 0),
      ],
    ],
    'a file may not be run by itself': [
      [
        ran('./scripts/format.sh', 126, 'bash: ./scripts/format.sh: Permission denied'),
        ran('bash scripts/format.sh', 0),
      ],
      [
        ran('./scripts/format.sh src', 126, 'bash: ./scripts/format.sh: Permission denied'),
        ran('bash scripts/format.sh src', 0),
      ],
    ],
    'a command belongs to another folder': [
      [
        ran('npm test', 1, "npm ERR! enoent ENOENT: no such file, open '/p/package.json'"),
        ran('cd web && npm test', 0),
      ],
      [
        ran('npm test', 1, 'npm error Could not read package.json: Error: ENOENT'),
        ranIn('/home/ann/shop/web', 'npm test', 0),
      ],
    ],
    'a search program is missing on Windows': [
      [
        ran('rg cart', 1, 'rg : Die Benennung "rg" wurde nicht als Name eines Cmdlet erkannt.'),
        ran('Select-String cart *.ts', 0, 'a.ts:1:cart'),
      ],
      [
        ran('rg total', 1, "rg : Le terme «rg» n'est pas reconnu comme nom d'applet de commande"),
        ran('Select-String total *.ts', 0, 'a.ts:1:total'),
      ],
    ],
  };
  for (const [what, [one, other]] of Object.entries(pairs))
    it(`has the same key: ${what}`, () => {
      const [a, b] = [learn(...one), learn(...other)];
      assert.deepEqual([a.length, b.length], [1, 1]);
      assert.equal(a[0]?.kind, 'trap');
      assert.equal(a[0].key, b[0]?.key);
    });

  it('says what to do', () => {
    assert.deepEqual(keyAndText(...(pairs['another version of the runtime is needed']?.[1] ?? [])), [
      [
        'trap version npm',
        '`npm run build` fails when it needs another version of the runtime; run `nvm use 22` first.',
      ],
    ]);
    assert.deepEqual(keyAndText(...(pairs['a command belongs to another folder']?.[1] ?? [])), [
      ['trap folder web test', 'Run `npm test` in `web`: it fails in other folders of this project.'],
    ]);
  });
});

describe('a failure that told of a setting or a folder', () => {
  it('is no trap when something else put it right', () => {
    const unset = ran('npm test', 1, 'Error: DATABASE_URL is not set');
    assert.deepEqual(learn(unset, ran('npm run test:unit', 0, '3 passed')), []);
    assert.deepEqual(learn(unset, changed('.env'), ran('npm test', 0, '3 passed')), []);
    const nowhere = ran('npm test', 1, 'npm error Could not read package.json: Error: ENOENT');
    assert.deepEqual(learn(nowhere, ran('npm init -y', 0), ran('npm test', 0, '3 passed')), []);
    assert.deepEqual(learn(nowhere, ran('cd ../other && npm test', 0, '3 passed')), []);
    assert.deepEqual(learn(nowhere, ran('cd /tmp/x && npm test', 0, '3 passed')), []);
  });
});

describe('a check', () => {
  it('is the same one whatever a package manager handed on to it', () => {
    const checks = (command: string): string[] =>
      learn(changed(), ran(command, 0, '4 passed'), ended()).map(({ text }) => text);
    const plain = checks('npm run test:db');
    assert.equal(plain.length, 1);
    assert.deepEqual(checks('npm run test:db -- orders'), plain);
    assert.deepEqual(checks('npm run test:db -- --run -t "adds up"'), plain);
    assert.deepEqual(checks('pnpm test -- --coverage'), checks('pnpm test'));
  });
});
