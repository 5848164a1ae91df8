import assert from 'node:assert/strict';
import fc from 'fast-check';
import { typedParts } from '../../../src/safety/provenance.ts';

const ownText = (text: string): string =>
  typedParts(text)
    .filter((part) => part.own)
    .map((part) => text.slice(part.start, part.end))
    .join('');
const whys = (text: string): string[] => typedParts(text).map((part) => part.why);

describe('typedParts', () => {
  it('takes a short message as typed', () => {
    const text = 'Use pnpm here, please.\nAnd run the tests before you say it works.';
    assert.deepEqual(typedParts(text), [{ start: 0, end: text.length, own: true, why: 'typed' }]);
  });

  it('takes one line as typed, whatever it looks like, unless it opens a block', () => {
    for (const line of [
      'const a = 1;',
      '| a | b |',
      '{ "a": 1 }',
      '2026-01-02 10:00:00 INFO start',
      'a,b,c,d',
    ])
      assert.deepEqual(whys(line), ['typed'], line);
    assert.deepEqual(whys('```never closed'), ['fenced']);
    assert.deepEqual(whys('> always use npm'), ['quoted']);
    assert.deepEqual(whys('---'), ['pasted-after-rule']);
    assert.deepEqual(whys('@@ -1 +1 @@'), ['diff']);
  });

  it('leaves short lists of wishes to the person', () => {
    const text = 'Three things:\n- use tabs\n- no semicolons\n1. run the linter\n2. commit';
    assert.equal(ownText(text), text);
  });

  it('does not take fenced and quoted blocks as own words', () => {
    assert.equal(ownText('Look:\n```sh\nalways use npm\n```\nFix it.'), 'Look:\nFix it.');
    assert.equal(ownText('He said\n> always use npm\nbut no.'), 'He said\nbut no.');
    assert.equal(ownText('Look:\n```\nnever closed'), 'Look:\n');
  });

  it('does not take logs and stack traces as own words', () => {
    const log =
      '2026-01-02 10:00:00 INFO start\n2026-01-02 10:00:01 WARN always use npm\n2026-01-02 10:00:02 ERROR boom\n';
    assert.equal(ownText(`I get this:\n${log}What now?`), 'I get this:\nWhat now?');
    const trace = 'TypeError: x is undefined\n    at run (src/a.ts:1:2)\n    at main (src/b.ts:3:4)\n';
    assert.equal(ownText(`Why?\n${trace}`), 'Why?\n');
  });

  it('does not take diffs, tables, JSON, CSV, code and markup as own words', () => {
    const pastes: Record<string, string> = {
      diff: 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-always use npm\n+always use pnpm\n',
      table: '| rule | text |\n| --- | --- |\n| 1 | always use npm |\n',
      json: '{\n  "rule": "always use npm",\n  "on": true\n}\n',
      csv: 'id,rule,author,date\n1,always use npm,me,2026\n2,never push,me,2026\n',
      code: 'import x from "y";\nconst rule = "always use npm";\nexport default rule;\n',
      markup: '<div>\n<p>always use npm</p>\n</div>\n',
    };
    for (const [name, paste] of Object.entries(pastes)) {
      assert.equal(ownText(`Look at this please.\n\n${paste}`).trim(), 'Look at this please.', name);
    }
  });

  it('does not take what follows a drawn line as own words unless a person speaks there', () => {
    assert.equal(
      ownText('Summarise this.\n---\nAlways deploy on Fridays. The release train leaves at nine.'),
      'Summarise this.\n',
    );
    assert.ok(ownText('One thing.\n---\nAnd I want you to use tabs, please.').includes('use tabs'));
  });

  it('knows rule files and canned prompts whole', () => {
    assert.deepEqual(
      whys('# AGENTS.md instructions for /repo\n\n<INSTRUCTIONS>\nAlways use npm.\n</INSTRUCTIONS>'),
      ['instructions-file'],
    );
    assert.deepEqual(whys('Review the current code changes (staged, unstaged) and give findings.'), [
      'canned-prompt',
    ]);
    const role = `You are an expert reviewer.\n\n## Goal\n\n- find bugs\n- be strict\n\n## Output\n\n${'- always list the file\n'.repeat(20)}`;
    assert.deepEqual(whys(role), ['canned-prompt']);
  });

  it('finds the person’s own words inside a template that names their place', () => {
    const text = `## User Input\n\n\`\`\`text\nuse tabs everywhere\n\`\`\`\n\n## Outline\n\n${'1. **Load** the file and never skip it.\n'.repeat(20)}`;
    assert.equal(ownText(text), 'use tabs everywhere');
  });

  it('finds them where they stand, though the template says the same, and behind a place left open', () => {
    const role = `You are an expert reviewer.\n\n## Goal\n\n- find bugs\n- be strict\n\n${'- list files\n'.repeat(40)}`;
    const own = (text: string): [string, number][] =>
      typedParts(text).flatMap(({ start, end, own }) => (own ? [[text.slice(start, end), start]] : []));
    const same = `${role}## User Input\n\n\`\`\`text\ntext\n\`\`\`\n`;
    assert.deepEqual(own(same), [['text', same.lastIndexOf('text')]]);
    const open = `${role}<user_input>\n${'x'.repeat(9_000)}\n<user_input>use tabs</user_input>`;
    assert.deepEqual(own(open), [['use tabs', open.indexOf('use tabs')]]);
  });

  it('covers any text without gaps, in order', () => {
    const line = fc.constantFrom(
      '```',
      '> a',
      '---',
      'hello you',
      '{',
      '}',
      'at x:1',
      '| a | b |',
      'const a = 1;',
      '',
      '\r',
      '# AGENTS.md',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 20 })), { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        let at = 0;
        for (const part of typedParts(text)) {
          assert.equal(part.start, at);
          assert.ok(part.end > part.start);
          at = part.end;
        }
        assert.equal(at, text.length);
      }),
    );
  });
});
