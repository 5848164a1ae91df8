import assert from 'node:assert/strict';
import { answersNo } from '../../../src/codex/exit-answers.ts';

const no = (command: string, output = '', exit = 1): boolean => answersNo({ command, exit, output });

describe('an exit status that is an answer', () => {
  it('is 1 of what searches, compares and asks', () => {
    for (const command of [
      'grep -rn cart src',
      'rg "a|b && c; d" src',
      "rg 'total' -g '*.ts'",
      '/usr/bin/grep x f',
      'C:\\tools\\rg.exe x',
      'diff -u a b',
      'cmp a b',
      'test -f package.json',
      '[ -d dist ]',
      '[[ -d dist ]]',
      'which pnpm',
      'command -v pnpm',
      'git grep -n cart',
      'git -C shop --no-pager diff --exit-code',
      'git merge-base --is-ancestor a b',
      'LC_ALL=C grep -c x f',
      'timeout 5 grep x f',
      '! grep x f',
    ])
      assert.equal(no(command), true, command);
  });

  it('is no answer of other programs, and none above 1', () => {
    for (const command of ['npm test', 'git push', 'ls nowhere', 'grepper x', 'pytest -k "grep x"', ''])
      assert.equal(no(command), false, command);
    assert.equal(no('grep x nowhere', 'grep: nowhere: No such file or directory', 2), false);
    assert.equal(no('grep x f', '', 0), false);
  });

  it('is that of the last command of a line', () => {
    assert.equal(no('npm test 2>&1 | grep -i fail'), true);
    assert.equal(no('npm run build; grep -c x log'), true);
    assert.equal(no('npm run build\ngrep -c x log'), true);
    assert.equal(no('grep -q x f && npm test'), false);
    assert.equal(no('grep x f; npm test'), false);
    assert.equal(no('grep x f | node count.js'), false);
    assert.equal(no('echo "grep x" && rg y'), true);
  });

  it('is none where a command before it may have ended the line', () => {
    assert.equal(no('npm test && grep -c x log'), false);
    assert.equal(no('npm test && cat log | grep -c x'), false);
    assert.equal(no('set -e; npm test; grep -c x log'), false);
    assert.equal(no('set -o pipefail; npm test | grep -c x'), false);
    assert.equal(no('cd packages/api && grep -rn x .'), true);
    assert.equal(no('test -f a && grep x a'), true);
    assert.equal(no('grep x a || grep x b'), true);
  });

  it('is none where the shell did not run it', () => {
    assert.equal(no('grep x *.ts', 'zsh:1: no matches found: *.ts'), false);
    assert.equal(no('cd nowhere && grep x f', 'bash: line 1: cd: nowhere: No such file or directory'), false);
    assert.equal(no('rg x', "'rg' is not recognized as an internal or external command"), false);
    assert.equal(no('rg x', 'Der Befehl "rg" ist entweder falsch geschrieben'), false);
    assert.equal(no('rg x', "rg : The term 'rg' is not recognized as the name of a cmdlet"), false);
    assert.equal(no('git grep x', "git: 'gerp' is not a git command."), false);
    assert.equal(no('egrep x f', 'egrep: warning: egrep is obsolescent; using grep -E'), true);
    assert.equal(no('cmp a b', 'cmp: EOF on b which is shorter'), true);
    assert.equal(no('which pnpm', 'which: no pnpm in (/usr/bin:/bin)'), true);
    assert.equal(no('diff a b', '1c1\n< zsh is said here: error\n---\n> "diff"'), true);
  });

  it('is told of a line of any length at once', () => {
    const started = process.cpuUsage();
    for (const text of ['"'.repeat(4_000), '('.repeat(4_000), "A='".repeat(1_300), 'timeout -a '.repeat(360)])
      no(`${text} && grep x`);
    assert.ok(process.cpuUsage(started).user < 500_000);
  });
});
