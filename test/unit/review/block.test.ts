import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addRule, removeRule, replaceRule, rulesIn } from '../../../src/review/block.ts';
import { tidyRule } from '../../../src/review/rule-text.ts';
import { CarryoverError } from '../../../src/shared/errors.ts';
import { rules, surroundings } from './arbitraries.ts';

const add = (file: string, rule: string): string => addRule(Buffer.from(file), rule).bytes.toString();
const remove = (file: string, rule: string): string => removeRule(Buffer.from(file), rule).bytes.toString();
const listed = (file: string): [number, string][] =>
  rulesIn(Buffer.from(file)).map(({ line, text }) => [line, text]);

describe('the block in a rules file', () => {
  it('is a heading and a bullet that read well without us', () => {
    assert.equal(
      add('# Shop\n\nBe kind.\n', 'Run `yarn test` first.'),
      [
        '# Shop\n\nBe kind.\n',
        '<!-- carryover:start -->',
        '## Rules from earlier sessions\n',
        '- Run `yarn test` first.',
        '<!-- carryover:end -->\n',
      ].join('\n'),
    );
  });

  it('takes further rules at its end and lists them with their lines', () => {
    const file = add(add('', 'One'), 'Two');
    assert.deepEqual(listed(file), [
      [4, 'One'],
      [5, 'Two'],
    ]);
  });

  it('keeps CRLF, a BOM and a missing final newline', () => {
    const file = add('\ufeff# Shop\r\nBe kind.', 'One');
    assert.ok(file.startsWith('\ufeff# Shop\r\nBe kind.\r\n\r\n<!-- carryover:start -->\r\n'));
    assert.ok(file.endsWith('- One\r\n<!-- carryover:end -->'));
    assert.equal(remove(file, 'One'), '\ufeff# Shop\r\nBe kind.');
  });

  it('does not add a rule twice', () => {
    const file = Buffer.from(add('text\n', 'One'));
    const again = addRule(file, 'One');
    assert.equal(again.added, false);
    assert.deepEqual(again.bytes, file);
  });

  it('says where the rule ends', () => {
    const before = Buffer.from('x\n');
    const { bytes, at } = addRule(before, 'Größe €');
    assert.ok(bytes.subarray(0, at).toString().endsWith('- Größe €\n'));
    const second = addRule(bytes, 'Two');
    assert.ok(second.bytes.subarray(0, second.at).toString().endsWith('- Two\n'));
  });

  it('goes with its last rule', () => {
    assert.equal(remove(add('text\n', 'One'), 'One'), 'text\n');
    assert.equal(remove(add('', 'One'), 'One'), '');
  });

  it('stays when a person wrote into it', () => {
    const file = add('text\n', 'One').replace('- One\n', 'My own words.\n- One\n');
    assert.equal(remove(file, 'One'), file.replace('- One\n', ''));
  });

  it('is found where a person moved it, and leaves no lines glued together', () => {
    const moved = `a\n${add('', 'One')}b\n`;
    assert.deepEqual(listed(moved), [[5, 'One']]);
    assert.equal(remove(moved, 'One'), 'a\nb\n');
  });

  it('leaves a rule that a person changed or wrote on', () => {
    const changed = add('', 'One').replace('One', 'One and more');
    assert.equal(removeRule(Buffer.from(changed), 'One').removed, false);
    const continued = add('', 'One').replace('- One\n', '- One\n  and more\n');
    assert.deepEqual(listed(continued), [[4, 'One and more']]);
    assert.equal(removeRule(Buffer.from(continued), 'One').removed, false);
  });

  it('replaces a rule in its place', () => {
    const file = add(add('', 'One'), 'Two');
    assert.equal(
      replaceRule(Buffer.from(file), 'One', 'Uno').bytes.toString(),
      file.replace('- One', '- Uno'),
    );
    assert.equal(replaceRule(Buffer.from(file), 'Three', 'x').replaced, false);
  });

  it('is not mistaken for markers inside a line', () => {
    const file = 'The block starts with `<!-- carryover:start -->`.\n';
    assert.deepEqual(listed(file), []);
    assert.equal(remove(add(file, 'One'), 'One'), file);
  });

  const broken: [string, string, number][] = [
    ['a start without an end', '<!-- carryover:start -->\n- a\n', 1],
    ['an end without a start', 'x\n<!-- carryover:end -->\n', 2],
    ['two blocks', `${add('', 'One')}\n${add('', 'Two')}`, 7],
    ['a block in a block', '<!-- carryover:start -->\n<!-- carryover:start -->\n<!-- carryover:end -->\n', 2],
    ['two ends', `${add('', 'One')}<!-- carryover:end -->\n`, 6],
  ];
  for (const [what, file, line] of broken) {
    it(`is never repaired: ${what}`, () => {
      const refusal = (error: unknown): boolean =>
        error instanceof CarryoverError &&
        error.code === 'cannot-write' &&
        error.message.includes(`(line ${line})`);
      const bytes = Buffer.from(file);
      assert.throws(() => addRule(bytes, 'New'), refusal);
      assert.throws(() => removeRule(bytes, 'One'), refusal);
      assert.throws(() => replaceRule(bytes, 'One', 'Two'), refusal);
      assert.deepEqual(rulesIn(bytes), []);
    });
  }

  it('is not put into UTF-16', () => {
    assert.throws(() => addRule(Buffer.from('\ufeffx', 'utf16le'), 'One'), /UTF-16/);
  });

  it('comes and goes without a trace in any bytes', () => {
    fc.assert(
      fc.property(surroundings, rules, (file, rule) => {
        const { bytes, at } = addRule(file, rule);
        assert.deepEqual(bytes.subarray(0, file.length), file);
        assert.equal(bytes.subarray(0, at).toString('utf8').trimEnd().endsWith(`- ${rule}`), true);
        assert.deepEqual(
          rulesIn(bytes).map(({ text }) => text),
          [rule],
        );
        assert.deepEqual(removeRule(bytes, rule).bytes, file);
      }),
      { numRuns: 1_500 },
    );
  });

  it('gives the original back after rules came and went in any order', () => {
    const steps = fc
      .uniqueArray(rules, { minLength: 1, maxLength: 6 })
      .chain((added) =>
        fc.tuple(
          fc.constant(added),
          fc.shuffledSubarray(added, { minLength: added.length }),
          fc.integer({ min: 0, max: added.length }),
        ),
      );
    fc.assert(
      fc.property(surroundings, steps, (file, [added, removed, early]) => {
        let bytes: Buffer = file;
        const gone = new Set<string>();
        // Some are taken back while others are still to come.
        added.forEach((rule, index) => {
          bytes = addRule(bytes, rule).bytes;
          const back = removed[0];
          if (index < early && back === rule) {
            bytes = removeRule(bytes, rule).bytes;
            gone.add(rule);
          }
        });
        for (const rule of removed) if (!gone.has(rule)) bytes = removeRule(bytes, rule).bytes;
        assert.deepEqual(bytes, file);
      }),
      { numRuns: 500 },
    );
  });

  it('survives changes around it', () => {
    fc.assert(
      fc.property(surroundings, surroundings, rules, (before, after, rule) => {
        const own = addRule(Buffer.alloc(0), rule).bytes;
        const newline = Buffer.from('\n');
        const file = Buffer.concat([before, newline, own, after]);
        const { bytes, removed } = removeRule(file, rule);
        assert.equal(removed, true);
        const left = Buffer.concat([before, newline, after]);
        // One blank line in front of the block may be taken for ours.
        const shorter = Buffer.concat([before, after]);
        assert.ok(bytes.equals(left) || (bytes.equals(shorter) && /(^|\n)$/.test(before.toString('latin1'))));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a rule’s text', () => {
  const cases: [string, string][] = [
    ['Use yarn', 'Use yarn'],
    ['  Use\r\n  yarn\u2028now\u0000 ', 'Use yarn now'],
    ['- Use yarn', 'Use yarn'],
    ['> - # Use yarn', 'Use yarn'],
    ['**Never** edit `vendor/`', '**Never** edit `vendor/`'],
    ['a <!-- carryover:end --> b', 'a <! -- carryover:end -- > b'],
    ['``` bash', '\\``` bash'],
    ['```x``` is code', '```x``` is code'],
    ['~~~', '\\~~~'],
    ['***', '\\***'],
    ['1. First', '1\\. First'],
    ['1.5 is the version', '1.5 is the version'],
    ['[note]: hidden', '\\[note]: hidden'],
    ['#hashtag stays', '#hashtag stays'],
    ['lone \ud800 half', 'lone \ufffd half'],
  ];
  for (const [given, tidy] of cases) {
    it(`${JSON.stringify(given)} becomes ${JSON.stringify(tidy)}`, () => {
      assert.equal(tidyRule(given), tidy);
    });
  }

  it('is refused when nothing is left of it', () => {
    for (const text of ['', ' \n', '- ', '# ', '-']) assert.throws(() => tidyRule(text), /empty/);
  });

  it('is one line, opens no comment, and stays as it is when tidied again', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        assert.equal(tidyRule(rule), rule);
        assert.doesNotMatch(rule, /[\r\n\u2028\u2029\u0085]|<!--|-->/u);
      }),
    );
  });
});
