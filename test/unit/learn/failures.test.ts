import assert from 'node:assert/strict';
import { parseCommand } from '../../../src/learn/deeds/commands.ts';
import { failureOf } from '../../../src/learn/deeds/failures.ts';
import { ran } from './events.ts';

describe('failures', () => {
  it('know a missing program however it is told', () => {
    const outputs = [
      'bash: line 1: mypy: command not found',
      'sh: 1: mypy: not found',
      'zsh: command not found: mypy',
      "'mypy' is not recognized as an internal or external command",
      'env: ‘mypy’: No such file or directory',
      'exec: "mypy": executable file not found in $PATH',
      'Error: spawn mypy ENOENT',
    ];
    for (const output of outputs) {
      const failure = failureOf(ran('make check', 127, output), parseCommand('make check'));
      assert.deepEqual(
        failure,
        { signature: 'tool mypy', gist: '`mypy` is not installed', durable: true },
        output,
      );
    }
  });

  it('know a missing program in the languages that shells speak', () => {
    const outputs = [
      'bash: mypy: Kommando nicht gefunden.',
      'bash: mypy : commande introuvable',
      'bash: mypy: no se encontró la orden',
      'bash: mypy: comando non trovato',
      'bash: mypy: comando não encontrado',
      'bash: mypy: команда не найдена',
      'bash: mypy: コマンドが見つかりません',
      'bash: mypy: 未找到命令',
      'bash: mypy: 명령어를 찾을 수 없음',
      'mypy : Die Benennung "mypy" wurde nicht als Name eines Cmdlet, einer Funktion oder eines Programms erkannt.',
      'Der Befehl "mypy" ist entweder falsch geschrieben oder\nkonnte nicht gefunden werden.',
      "mypy : Le terme «mypy» n'est pas reconnu comme nom d'applet de commande",
      "'mypy' n’est pas reconnu en tant que commande interne",
      '"mypy" no se reconoce como un comando interno o externo',
      "mypy : Termine 'mypy' non riconosciuto come nome di cmdlet",
      "'mypy' não é reconhecido como um comando interno",
      '"mypy" не является внутренней или внешней командой',
      "mypy : 用語 'mypy' は、コマンドレット、関数の名前として認識されません",
      'mypy : 无法将“mypy”项识别为 cmdlet、函数的名称',
      "'mypy' 不是内部或外部命令",
    ];
    for (const output of outputs)
      assert.equal(
        failureOf(ran('make check', 1, output), parseCommand('make check'))?.signature,
        'tool mypy',
        output,
      );
  });

  it('tell what kind of thing was in the way', () => {
    const cases: [command: string, exit: number, output: string, signature: string | undefined][] = [
      ['npm test', 1, 'Error: DATABASE_URL is not set', 'setting database_url'],
      ['npm test', 1, 'PrismaError: Environment variable not found: DATABASE_URL.', 'setting database_url'],
      ['npm test', 1, 'Missing required env var: STRIPE_MODE', 'setting stripe_mode'],
      ['pytest', 1, "KeyError: 'APP_ENV'", 'setting app_env'],
      ['./gradlew test', 1, "ERROR: JAVA_HOME is not set and no 'java' command", 'setting java_home'],
      ['npm test', 1, "npm ERR! enoent ENOENT: no such file, open '/p/package.json'", 'folder npm'],
      ['go test ./...', 1, 'go: go.mod file not found in current directory', 'folder go'],
      ['make', 2, "make: *** No rule to make target 'all'.  Stop.", 'folder make'],
      ['docker ps', 1, 'permission denied while trying to connect to the Docker daemon', 'permission docker'],
      ['ls src/[id].tsx', 1, 'zsh: no matches found: src/[id].tsx', 'glob'],
      ['grep -r a src/*.tsx', 1, 'bash: no match: src/*.tsx', 'glob'],
      ['grep -r a src', 1, '', undefined],
      ['npm test', 1, 'expected MAX_ITEMS to equal 3', 'exit test'],
    ];
    for (const [command, exit, output, signature] of cases)
      assert.equal(
        failureOf(ran(command, exit, output), parseCommand(command))?.signature,
        signature,
        output || command,
      );
  });

  it('do not take a file that is not there for a program', () => {
    const failure = failureOf(
      ran('make check', 2, 'cp: a.txt: No such file or directory'),
      parseCommand('make check'),
    );
    assert.equal(failure?.signature, 'path make');
  });
});
