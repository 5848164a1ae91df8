import assert from 'node:assert/strict';
import { lintSource } from '@secretlint/core';
import { creator, rules } from '@secretlint/secretlint-rule-preset-recommend';
import {
  canSkipSecretlint,
  createSecretLinter,
  ruleHandlers,
  sourceOf,
} from '../../../src/safety/secrets/secretlint.ts';
import { readSet } from './set.ts';

const lint = createSecretLinter();
const letters = (count: number): string => 'aB3dE5gH7jK9mN1pQ2sT4vX6zC8'.repeat(10).slice(0, count);

describe('secretlint behind its filter', () => {
  it('lets through every text in which the unfiltered linter finds something', async () => {
    const count = async (content: string): Promise<number> => {
      const result = await lintSource({
        source: { filePath: 'text.txt', content, contentType: 'text', ext: '.txt' },
        options: { config: { rules: [{ id: 'preset', rule: creator }] }, noPhysicFilePath: true },
      });
      return result.messages.length;
    };
    const kept = [...readSet('secrets'), ...readSet('look-alikes')]
      .map(({ text }) => text)
      .filter(canSkipSecretlint);
    assert.ok(kept.length > 300);
    // The linter's core is slow for each text, so it gets many at once; only what it finds in them is looked at one by one.
    for (let from = 0; from < kept.length; from += 40) {
      const some = kept.slice(from, from + 40);
      if ((await count(some.join('\n\n'))) === 0) continue;
      for (const text of some) assert.equal(await count(text), 0, text);
    }
  });

  it('knows all rules of the preset; a new one must be looked at', () => {
    assert.equal(rules.length, 15);
    for (const part of ['filter-comments', 'privatekey', 'gcp']) {
      assert.ok(
        rules.some((rule) => rule.meta.id.endsWith(part)),
        part,
      );
    }
  });

  it('lets each rule’s own shape through', () => {
    const shapes = [
      `AKIA${'Q7'.repeat(8)}`,
      `A3TX${'Q7'.repeat(8)}`,
      `SecretAccessKey: ${letters(40)}`,
      '-----BEGIN EC PRIVATE ' + 'KEY-----',
      `https://abc:x-oauth-basic@github.com/`,
      `_authToken=${letters(20)}`,
      `npm_${letters(36)}`,
      `xoxr-${letters(10)}-${letters(10)}`,
      `xapp-1-${letters(10)}-${letters(10)}`,
      `HTTPS://hooks.slack.com/services/T1/B1/${letters(10)}`,
      `ftp://user:${letters(8)}@files.shop.test`,
      `sk-${letters(20)}T3BlbkFJ${letters(20)}`,
      `sk-ant-api03-${letters(93)}AA`,
      `lin_api_${letters(40)}`,
      `SG.${letters(22)}.${letters(43)}`,
      `shpss_${letters(32)}`,
      `ghs_${letters(36)}`,
      `github_pat_${letters(82)}`,
      `ops_ey${letters(120)}fQ`,
      `MongoDB+srv://host`,
      `jdbc:mysqlx://host`,
      `postgresql://host`,
    ];
    for (const shape of shapes) assert.equal(canSkipSecretlint(`x ${shape} y`), false, shape);
  });

  it('cannot be switched off by a comment in the text', () => {
    const key = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    const spans = lint(`// secretlint-disable\n${key}`);
    assert.equal(spans.length, 1);
  });

  it('marks the value alone', () => {
    const text = `aws_secret_access_key = ${letters(40)}`;
    const spans = lint(text);
    assert.deepEqual(
      spans.map((span) => text.slice(span.start, span.end)),
      [letters(40)],
    );
  });

  it('answers at once and keeps nothing of a text', () => {
    const key = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    for (const handler of ruleHandlers(() => undefined))
      assert.equal(handler.file?.(sourceOf(key)), undefined);
    assert.equal(lint(key).length, 1);
    assert.deepEqual(lint('AKIA and nothing else'), []);
  });
});
