import assert from 'node:assert/strict';
import { changeText } from '../../../src/host/change-text.ts';

function diff(...lines: string[]): string {
  const [old, fresh] = ['+', '-'].map((other) => lines.filter((line) => !line.startsWith(other)).length);
  return ['--- AGENTS.md', '+++ AGENTS.md', `@@ -1,${old} +1,${fresh} @@`, ...lines, ''].join('\n');
}

describe('a change in a message', () => {
  it('says in words which line goes and which comes, the notes in front, and none that stay', () => {
    assert.equal(
      changeText({ notes: ['It is yours.'], diff: diff(' ', ' # Shop', '-- Use npm.', '+- Use pnpm.') }),
      'It is yours.\n\nThis line goes:\n- Use npm.\n\nThis line comes:\n- Use pnpm.',
    );
  });

  it('keeps apart what stands apart, and shows empty lines', () => {
    assert.equal(
      changeText({ notes: [], diff: diff('-', '-a', ' b', '-c') }),
      'These lines go:\n(an empty line)\na\n\nThis line goes:\nc',
    );
  });

  it('keeps a line that changes whole, and says how many more there are', () => {
    const long = 'word '.repeat(100).trim();
    const text = changeText({ notes: [], diff: diff(`-- ${long}`) });
    assert.ok(text.endsWith(`\n- ${long}`));
    const many = changeText({ notes: [], diff: diff(...Array.from({ length: 45 }, (_, n) => `-${n}`)) });
    assert.match(many, /\n39\n\nand 5 more lines$/);
  });

  it('turns no text around and hides none', () => {
    assert.equal(
      changeText({ notes: [], diff: diff('-- a\u202eb\u200bc') }),
      'This line goes:\n- a⟨U+202E⟩b⟨U+200B⟩c',
    );
  });
});
