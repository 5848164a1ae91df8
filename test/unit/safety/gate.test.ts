import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createGate } from '../../../src/safety/gate.ts';
import { readSet } from './set.ts';

const gate = createGate();

describe('gate', () => {
  it('lets an ordinary rule through', async () => {
    const text = 'Run the unit tests before you say that it works.';
    assert.deepEqual(await gate.scan(text), { verdict: 'ok', findings: [], redacted: text });
  });

  it('blocks a text with a secret, names its place and never its value', async () => {
    const value = 'Tiger77lily';
    const text = `Log in with password = "${value}" first.`;
    const scan = await gate.scan(text);
    assert.equal(scan.verdict, 'blocked');
    assert.equal(scan.redacted, 'Log in with password = "[REDACTED:password]" first.');
    const finding = scan.findings[0]!;
    assert.equal(text.slice(finding.start, finding.end), value);
    assert.ok(!finding.message.includes(value));
  });

  it('keeps every line in its place where that is asked for, whatever a secret spans', () => {
    const body = 'MIIEowIBAAKCAQEAw7Zl9yQ2pVbS4hKd0tRfXc1Ne8Gm5UoJ3PqLiTzYvB6';
    const head = (word: string): string => `-----${word} RSA PRIVATE` + ' KEY-----';
    const lines = [
      '# Shop',
      head('BEGIN'),
      `  ${body}`,
      body,
      head('END'),
      'Use pnpm.',
      'pwd = "Tiger77lily"',
    ];
    const mark = '[REDACTED:private-key]';
    assert.equal(
      gate.redactLines(lines.join('\r\n')),
      ['# Shop', mark, `  ${mark}`, mark, mark, 'Use pnpm.', 'pwd = "[REDACTED:password]"'].join('\r\n'),
    );
  });

  it('answers for many texts in their order, each on its own', async () => {
    const texts = ['password =', '"Tiger77lily"', 'pwd = "Tiger77lily"'];
    assert.deepEqual(await gate.redactMany(texts), [
      'password =',
      '"Tiger77lily"',
      'pwd = "[REDACTED:password]"',
    ]);
  });

  it('changes nothing more when it redacts twice', async () => {
    const piece = fc.constantFrom(
      'password',
      'token',
      ' = ',
      ': ',
      '"',
      "'",
      ' ',
      '\n',
      '\\n',
      'hunter2',
      'Abc123def456',
      '[REDACTED:password]',
      '[REDACTED',
      ']',
      '://',
      'me',
      '@',
      'host',
      '--',
      '-----BEGIN RSA PRIVATE' + ' KEY-----',
      'Bearer ',
      'is ',
      ';',
      '&',
      '<',
      '>',
      'mysql -p',
      'curl -u a:',
      'Cookie: ',
    );
    // Whole and cut lines of the set run into each other in ways nobody would think of.
    const sample = fc
      .constantFrom(...readSet('secrets'))
      .chain(({ text }) =>
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length))
          .map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, sample, fc.string({ maxLength: 12 })), { maxLength: 14 }),
        async (parts) => {
          const once = await gate.redact(parts.join(''));
          assert.equal(await gate.redact(once), once);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
