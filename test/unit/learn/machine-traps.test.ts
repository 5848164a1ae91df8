import assert from 'node:assert/strict';
import { parseCommand } from '../../../src/learn/deeds/commands.ts';
import { failureOf } from '../../../src/learn/deeds/failures.ts';
import { machineTrapOf } from '../../../src/learn/deeds/machine-traps.ts';
import { trapRule } from '../../../src/learn/deeds/traps.ts';

/** The rule of a failure and of what put it right, as a session gives it. */
function trapIn(failed: string, output: string, passed: string, installed = ''): string {
  const command = parseCommand(failed);
  const exit = output.includes('not found') ? 127 : 1;
  const ran = { kind: 'command', command: failed, exit, output } as Parameters<typeof failureOf>[0];
  const failure = failureOf(ran, command);
  assert.ok(failure, output);
  const rule = trapRule(
    {
      ...{ command: command.text, setting: command.setting, folder: '', goal: command.goal },
      ...{ program: command.program, ...failure, changed: false, installed, mark: 0, advised: [] },
    },
    parseCommand(passed),
  );
  assert.ok(rule, failed);
  return rule.text;
}

const ports = 'Error: listen EADDRINUSE: address already in use :::3000';
const asciiOnly = "UnicodeDecodeError: 'ascii' codec can't decode byte 0xc3 in position 4";

describe('a trap of the computer', () => {
  it('is one and the same, whatever each project ran into it with', () => {
    const pairs: [string, string, RegExp | null][] = [
      [
        trapIn('python app.py', 'bash: python: command not found', 'python3 app.py'),
        trapIn('python -m pytest', 'zsh: command not found: python', 'python3 -m pytest'),
        null,
      ],
      [
        trapIn('cargo test', 'bash: cargo: command not found', '~/.cargo/bin/cargo test'),
        trapIn('cargo run', 'zsh: command not found: cargo', '~/.cargo/bin/cargo run'),
        null,
      ],
      [
        trapIn('go vet ./...', 'bash: go: command not found', 'PATH=$PATH:/opt/go/bin go vet ./...'),
        trapIn('make check', 'make: go: No such file or directory', 'PATH=$PATH:/opt/go/bin make check'),
        null,
      ],
      [
        trapIn('npm run dev', ports, 'PORT=3001 npm run dev'),
        trapIn('npm start', ports, 'PORT=3001 npm start'),
        /^Set `PORT=3001` for commands: without it they fail because the port is taken\.$/,
      ],
      [
        trapIn('python3 build.py', asciiOnly, 'PYTHONUTF8=1 python3 build.py'),
        trapIn('python3 report.py', asciiOnly, 'PYTHONUTF8=1 python3 report.py'),
        /^Set `PYTHONUTF8=1` for commands: .* the locale is not UTF-8\.$/,
      ],
      [
        trapIn('npm test', 'npm error code EBADENGINE', 'npm test', 'nvm use 22'),
        trapIn('npm run build', 'npm error code EBADENGINE', 'npm run build', 'nvm use 22'),
        /^Run `nvm use 22` first: /,
      ],
      [
        trapIn('date -d tomorrow', 'date: illegal option -- d', 'gdate -d tomorrow'),
        trapIn('date -d friday +%F', 'date: illegal option -- d', 'gdate -d friday +%F'),
        /^`date` does not know `d` here; use `gdate` instead\.$/,
      ],
    ];
    for (const [one, other, general] of pairs) {
      const [a, b] = [machineTrapOf(one), machineTrapOf(other)];
      assert.ok(a, one);
      assert.deepEqual([a.key, a.from], [b?.key, b?.from], `${one} | ${other}`);
      if (general === null) assert.equal(a.general, null);
      else assert.match(a.general ?? '', general);
    }
  });

  it('is another one where something else took its place', () => {
    const keys = [
      trapIn('python app.py', 'bash: python: command not found', 'python3 app.py'),
      trapIn('rg cart', 'bash: rg: command not found', 'grep -rn cart'),
      trapIn('npm run dev', ports, 'PORT=3001 npm run dev'),
      trapIn('npm run dev', ports, 'PORT=4000 npm run dev'),
    ].map((text) => machineTrapOf(text)?.key);
    assert.equal(new Set(keys).size, 4);
  });

  it('is none where the project may be what is in the way', () => {
    const texts = [
      trapIn('npm test', 'sh: vitest: command not found', 'npm test', 'npm install'),
      trapIn('npm test', 'Error: DATABASE_URL is not set', 'DATABASE_URL=x npm test'),
      trapIn('npm test', 'connect ECONNREFUSED 127.0.0.1:5432', 'npm test', 'docker compose up -d db'),
      trapIn('mytool run -z', 'unknown option -z', 'mytool start'),
    ].filter((text) => machineTrapOf(text) !== null);
    assert.deepEqual(texts, []);
  });
});
