import assert from 'node:assert/strict';
import { parseCommand } from '../../../src/learn/commands.ts';
import { failureOf } from '../../../src/learn/failures.ts';
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

  it('do not take a file that is not there for a program', () => {
    const failure = failureOf(
      ran('make check', 2, 'cp: a.txt: No such file or directory'),
      parseCommand('make check'),
    );
    assert.equal(failure?.signature, 'path make');
  });
});
