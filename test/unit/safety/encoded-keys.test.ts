import assert from 'node:assert/strict';
import { createGate } from '../../../src/safety/gate.ts';

const gate = createGate();

/** A file as keys are kept in, with a body of noise that is the same in every run. */
function pem(what: string, lines: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let state = 7;
  const body = Array.from({ length: lines }, () =>
    Array.from({ length: 64 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return letters.charAt((state >> 8) % letters.length);
    }).join(''),
  );
  return [`-----BEGIN ${what}-----`, ...body, `-----END ${what}-----`, ''].join('\n');
}
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wrapped = (text: string, end: string): string => (text.match(/.{1,76}/g) ?? []).join(end);

describe('private keys in base64', () => {
  const key = base64(pem('RSA PRIVATE KEY', 12));

  for (const [where, text] of Object.entries({
    'in a command': `echo ${key} | base64 -d > key.pem`,
    alone: key,
    wrapped: `${wrapped(key, '\n')}\n\nand so on`,
    'in a string of JSON': `{"output":"${wrapped(key, '\\n')}\\ndone"}`,
    'behind a certificate': `echo ${base64(pem('CERTIFICATE', 4) + pem('PRIVATE KEY', 4))}`,
    'cut short': `${key.slice(0, 300)} ...`,
  }))
    it(`are cut out: ${where}`, async () => {
      const redacted = await gate.redact(text);
      assert.match(redacted, /\[REDACTED:private-key\]/);
      assert.doesNotMatch(redacted, /[A-Za-z0-9+/]{20}/);
    });

  for (const ahead of ['', '#', '##'])
    it(`are cut out when only their end is left: ${ahead.length} characters before the key`, async () => {
      const whole = base64(ahead + pem('EC PRIVATE KEY', 12));
      const redacted = await gate.redact(`[...]\n${whole.slice(403)} and so on`);
      assert.equal(redacted, '[...]\n[REDACTED:private-key] and so on');
    });

  it('are told from certificates and public keys', async () => {
    for (const what of ['CERTIFICATE', 'PUBLIC KEY', 'CERTIFICATE REQUEST']) {
      const text = `caBundle: ${base64(pem(what, 6))}`;
      assert.equal(await gate.redact(text), text);
      const end = base64(pem(what, 6)).slice(203);
      assert.equal(await gate.redact(end), end);
    }
  });
});
