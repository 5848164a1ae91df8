import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { scorecard } from './scorecard.ts';

describe('the published scorecard', () => {
  it('is what the gate does today', async () => {
    const published = readFileSync(new URL('../../../docs/safety-scorecard.md', import.meta.url), 'utf8');
    assert.equal(
      // Git writes other line ends on some systems.
      published.replaceAll('\r\n', '\n'),
      await scorecard(),
      'Look at what moved, then run `npm run bench:safety -- --out docs/safety-scorecard.md`.',
    );
  });
});
