import assert from 'node:assert/strict';
import { changeText } from '../../../src/host/change-text.ts';

function diff(...lines: string[]): string {
  const [old, fresh] = ['+', '-'].map((other) => lines.filter((line) => !line.startsWith(other)).length);
  return ['--- AGENTS.md', '+++ AGENTS.md', `@@ -1,${old} +1,${fresh} @@`, ...lines, ''].join('\n');
}

describe('a change in a message', () => {
  it('shows what goes and what comes, the notes in front, and no empty line before it', () => {
    assert.equal(
      changeText({ notes: ['It is yours.'], diff: diff(' ', ' # Shop', '-- Use npm.', '+- Use pnpm.') }),
      'It is yours.\n\n   # Shop\n− - Use npm.\n+ - Use pnpm.',
    );
  });

  it('keeps a line that changes whole, and cuts those beside it', () => {
    const long = 'word '.repeat(100).trim();
    const text = changeText({ notes: [], diff: diff(` ${long}`, `-- ${long}`) });
    assert.ok(text.includes(`− - ${long}`));
    assert.match(text, /^ {3}(?:word )+word…\n/);
  });

  it('turns no text around and hides none', () => {
    assert.equal(changeText({ notes: [], diff: diff('-- a\u202eb\u200bc') }), '− - a b c');
  });
});
