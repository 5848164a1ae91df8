import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createGate } from '../../../src/safety/gate.ts';
import { classify, wordsOf } from '../../../src/safety/secrets/key-names.ts';
import { mergeSpans } from '../../../src/safety/secrets/span.ts';
import { createSieve } from '../../../src/shared/sieve/sieve.ts';
import type { SecretSpan } from '../../../src/safety/secrets/span.ts';
import { TokenScanner } from '../../../src/safety/secrets/token-scan.ts';
import { TOKEN_RULES } from '../../../src/safety/secrets/tokens.ts';
import { readSet } from './set.ts';

const gate = createGate();
const samples = readSet('secrets');

/** Pieces of eight characters: if none of a value is left, nothing useful is. Headers of keys are no secret. */
function leftOf(value: string, redacted: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at + 8 <= value.length; at += 4) pieces.push(value.slice(at, at + 8));
  const telling = pieces.filter((piece) => !/BEGIN|PRIVATE|END |KEY-|---/.test(piece));
  return [...(value.length < 8 ? [value] : telling)].filter((piece) => redacted.includes(piece));
}

/** The scan for keys, as the gate runs it. */
function keyFinder(): (text: string) => SecretSpan[] {
  const scanner = new TokenScanner();
  const sieve = createSieve(scanner.words);
  return (text) => {
    sieve.read(text);
    return scanner.find(text, sieve);
  };
}

describe('secrets', () => {
  for (const kind of new Set(samples.map((sample) => sample.kind))) {
    it(`cuts out all of a secret: ${kind}`, async () => {
      for (const sample of samples.filter((one) => one.kind === kind)) {
        const redacted = await gate.redact(sample.text);
        assert.ok(sample.secrets.length > 0, `no secret is marked in: ${sample.text}`);
        for (const secret of sample.secrets) assert.deepEqual(leftOf(secret, redacted), [], redacted);
        assert.equal(await gate.redact(redacted), redacted);
      }
    });
  }

  it('names a provider’s key by its provider', async () => {
    const rules = new Set(TOKEN_RULES.map((rule) => rule.kind));
    for (const sample of samples.filter((one) => rules.has(one.kind))) {
      const { findings } = await gate.scan(sample.text);
      assert.ok(
        findings.some((finding) => finding.rule === `secret/${sample.kind}`),
        `${sample.kind}: ${findings.map((finding) => finding.rule).join()}`,
      );
    }
  });

  for (const kind of new Set(readSet('look-alikes').map((sample) => sample.kind))) {
    it(`leaves look-alikes alone: ${kind}`, async () => {
      for (const { text } of readSet('look-alikes').filter((one) => one.kind === kind)) {
        assert.equal(await gate.redact(text), text);
      }
    });
  }

  it('keeps the sentence around a value readable', async () => {
    const value = ['Gr33n', 'Tea77'].join('');
    assert.equal(
      await gate.redact(`Use postgres://app:${value}@db.shop.test/main for tests.`),
      'Use postgres://app:[REDACTED:password]@db.shop.test/main for tests.',
    );
    assert.equal(
      await gate.redact(`curl -u me:${value} https://shop.test/a | jq .`),
      'curl -u me:[REDACTED:password] https://shop.test/a | jq .',
    );
  });

  it('knows a program by its whole name, however much space follows', async () => {
    const value = ['k9Wq', 'Xz72Lp'].join('');
    for (const program of ['erl', 'werl', 'iex'])
      assert.equal(
        await gate.redact(`run ${program} \t -setcookie ${value}`),
        `run ${program} \t -setcookie [REDACTED:password]`,
      );
  });

  it('finds a key wherever it stands in a line', () => {
    const find = keyFinder();
    const around = fc.constantFrom(
      '',
      ' ',
      '"',
      "'",
      '=',
      ':',
      '(',
      '`',
      '\n',
      '\\n',
      ',',
      '密',
      '。',
      '<',
      '>',
      '/',
    );
    const key = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    fc.assert(
      fc.property(around, around, (before, after) => {
        const found = find(`x${before === '' ? ' ' : before}${key}${after}`);
        assert.equal(found.length, 1);
        assert.equal(found[0]!.end - found[0]!.start, key.length);
      }),
    );
  });

  it('needs more than the beginning of a key', () => {
    const find = keyFinder();
    for (const rule of TOKEN_RULES) {
      for (const anchor of rule.anchors) {
        assert.deepEqual(
          find(`${anchor} ${anchor}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ${anchor}-`),
          [],
          anchor,
        );
      }
    }
  });

  it('reads names the way people write them', () => {
    assert.deepEqual(wordsOf('dbPassword2'), ['db', 'password']);
    assert.deepEqual(wordsOf('AWS_SECRET_ACCESS_KEY'), ['aws', 'secret', 'access', 'key']);
    assert.equal(classify('DB_PASSWORD')?.class, 'password');
    assert.equal(classify('clientSecret')?.class, 'secret');
    assert.equal(classify('x-api-key')?.class, 'key');
    assert.equal(classify('cacheKey')?.class, 'weak');
    for (const name of [
      'passwordField',
      'tokenCount',
      'max_tokens',
      'KEYBOARD',
      'author',
      'secretName',
      'key_id',
    ]) {
      assert.ok(!['password', 'secret', 'key'].includes(classify(name)?.class ?? ''), name);
    }
  });

  it('merges what overlaps under the name of the rule that knows most', () => {
    const text = 'abcdefghij';
    const merged = mergeSpans(text, [
      { kind: 'password', start: 2, end: 8, rank: 1 },
      { kind: 'github-token', start: 4, end: 9, rank: 4 },
    ]);
    assert.deepEqual(merged, [{ kind: 'github-token', start: 2, end: 9, rank: 4 }]);
  });

  describe('longer than a finder reads', () => {
    const piece = ['k9Wq', 'Xz72Lp', 'b3Rt'].join('');

    for (const length of [300, 405, 1_990, 2_010, 5_000])
      it(`are cut out whole: ${length} characters`, async () => {
        const key = piece.repeat(length).slice(0, length);
        assert.equal(await gate.redact(`token=${key} a`), 'token=[REDACTED:token] a');
        assert.equal(await gate.redact(`token: "${key}", a`), 'token: "[REDACTED:token]", a');
        assert.equal(await gate.redact(`Bearer ${key}\na`), 'Bearer [REDACTED:token]\na');
      });

    it('are cut out on both sides of a cut of ours, and the words behind one stay', async () => {
      const key = piece.repeat(20);
      assert.equal(await gate.redact(`token=${key}\n[...]\n${key} a`), 'token=[REDACTED:token] a');
      for (const rest of [
        '\n[...]\nthe next line',
        '\n[...]\nwords-that-nobody-would-take-for-the-rest-of-a-key',
      ])
        assert.equal(await gate.redact(`token=${key}${rest}`), `token=[REDACTED:token]${rest}`);
    });
  });

  it('finds secrets on both sides of a window’s border in a text of megabytes', async () => {
    const value = ['Gr33n', 'Tea77'].join('');
    const filler = 'the quick brown fox jumps over the lazy dog\n';
    const block = filler.repeat(Math.ceil(950_000 / filler.length));
    const text = `password = "${value}"\n${block}password = "${value}"\n${block}password = "${value}"\n`;
    const redacted = await gate.redact(text);
    assert.ok(!redacted.includes(value));
    assert.equal(redacted.split('[REDACTED:password]').length, 4);
  });
});
