import assert from 'node:assert/strict';
import { isNameLike } from '../../../src/safety/secrets/code-values.ts';
import { isRandomLetters } from '../../../src/safety/secrets/letters.ts';

describe('random letters', () => {
  it('are told from words of many languages and from names in code', () => {
    for (const word of [
      ...[
        'password',
        'erforderlich',
        'obrigatório',
        'wachtwoord',
        'påkrævet',
        'kötelező',
        'szükséges',
        'zorunlu',
      ],
      ...['himitsu', 'shurumima', 'diperlukan', 'nødvendig', 'schlüssel', 'strength', 'sunshine'],
      ...['kubernetes', 'rabbitmq', 'tsconfig', 'cfgdict', 'usrPwd', 'getattr', 'hashedPw', 'PKPushPayload'],
    ])
      assert.equal(isRandomLetters(word), false, word);
    for (const noise of ['tkslqwez', 'QZVKWPX', 'wxkqjzpt', 'qkxz_wpfjd', 'XqZkVbJpGzQxKw'])
      assert.equal(isRandomLetters(noise), true, noise);
  });

  it('are not seen where there are too few of them', () => {
    for (const short of ['', 'xq', 'zkw', 'qx_zk', '12345678', 'q1x2z3k4'])
      assert.equal(isRandomLetters(short), false, short);
  });
});

describe('names with digits in them', () => {
  it('are told from keys', () => {
    for (const name of [
      'OAuth2TokenCredential',
      'winreg.KEY_WOW64_32KEY',
      'ed25519.Ed25519PublicKey',
      'my-jwt-sign-123',
    ])
      assert.equal(isNameLike(name), true, name);
    for (const key of ['aB3xY9kQ2mW7zT5v', '0f9a8b7c6d5e4f3a', 'Zk7wq-pl0Xv92mQa'])
      assert.equal(isNameLike(key), false, key);
  });
});
