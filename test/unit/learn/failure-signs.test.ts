import assert from 'node:assert/strict';
import { patterns } from '../../../src/learn/deeds/failure-patterns.ts';
import { possibleIn } from '../../../src/learn/deeds/failure-signs.ts';

describe('the signs of failures', () => {
  it('let every pattern be tried where a word that it needs stands', () => {
    let words = 0;
    for (const pattern of patterns)
      for (const word of pattern.needs.source.replace(/\\\./g, '.').split('|')) {
        // What is more than a word is left to the outputs below.
        if (pattern.needs.source.includes('(') || /[\\[\]?+^$]/.test(word)) continue;
        words += 1;
        for (const output of [word, `before ${word} behind`, `one\n\ttwo: ${word}`])
          assert.ok(possibleIn(output).includes(pattern), `${pattern.kind}: ${output}`);
      }
    assert.ok(words > patterns.length);
  });

  it('pass over no pattern that matches', () => {
    for (const output of [
      'npm ERR! code ERESOLVE',
      'Error: listen EADDRINUSE: address already in use :::3000',
      'make[2]: protoc: Command not found',
      'env: node: No such file or directory',
      'Error: spawn mypy ENOENT',
      'Error: DATABASE_URL is not set',
      'mypy : Le terme «mypy» n’est pas reconnu comme nom d’applet de commande',
      'bash: mypy: 명령을 찾을 수 없습니다',
      'go: go.mod file not found in current directory',
      'Killed',
    ]) {
      const possible = possibleIn(`line one\n${output}\nline three`);
      const matching = patterns.filter(({ pattern }) => pattern.test(output));
      assert.ok(matching.length > 0, output);
      for (const pattern of matching) assert.ok(possible.includes(pattern), `${pattern.kind}: ${output}`);
    }
  });

  it('have hardly any pattern tried on an output without them', () => {
    const kinds = possibleIn('12 passed, 1 failed in 3 s').map(({ kind }) => kind);
    assert.ok(kinds.length < 3, kinds.join(', '));
  });
});
