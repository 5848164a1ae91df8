import assert from 'node:assert/strict';
import { groupCandidates, waitingHere, waitingWords } from '../../../src/host/inbox/groups.ts';
import { blockedReason } from '../../../src/shared/labels.ts';
import { findHidden } from '../../../src/safety/injection/hidden.ts';
import { PROJECT, fakeCandidate, sampleCandidates, secret } from '../../host/samples.ts';

const here = { project: PROJECT, name: 'shop' };

describe('inbox groups', () => {
  it('sets this project before everywhere, other projects and what is blocked', () => {
    const groups = groupCandidates(sampleCandidates(), here);
    assert.deepEqual(
      groups.map(({ key, label, candidates }) => [key, label, candidates.length]),
      [
        ['here', "This project's rules: shop", 3],
        ['everywhere', 'Global rules', 2],
        ['other', 'Other projects', 1],
        ['blocked', 'Blocked: holds a secret', 1],
      ],
    );
  });

  it('keeps the engine’s order within a group', () => {
    const [first] = groupCandidates(sampleCandidates(), here);
    assert.deepEqual(
      first?.candidates.map(({ id }) => id),
      ['c-unit', 'c-vendor', 'c-port'],
    );
  });

  it('counts neither other projects nor blocked ones as waiting here', () => {
    assert.equal(waitingHere(sampleCandidates(), here).length, 5);
  });

  it('counts every project’s as waiting where no project is open', () => {
    assert.equal(waitingHere(sampleCandidates(), { project: null, name: '' }).length, 6);
  });

  it('says what the number counts, and that all that wait are one group or another', () => {
    const candidates = sampleCandidates();
    assert.equal(
      waitingWords(candidates, here),
      '3 for shop, 2 for the global rules; not counted: 1 of another project, 1 blocked',
    );
    assert.equal(
      waitingWords(candidates, { project: null, name: '' }),
      '2 for the global rules, 4 of all projects; not counted: 1 blocked',
    );
    assert.equal(waitingWords(waitingHere(candidates, here), here), '3 for shop, 2 for the global rules');
    assert.equal(waitingWords([], here), '');
    const name = 'acme-platform-monorepo-with-all-services-and-tools-checkout-worker';
    const long = waitingWords(candidates, { ...here, name });
    assert.match(long, /^3 for acme-platform-monor…ols-checkout-worker, 2 for the global rules; not counted/);
  });

  it('says of every kind of hidden character that something is hidden', () => {
    const texts = [
      'a\u202eb',
      'a\u{e0041}b',
      'a\ufe01\ufe01\ufe01b',
      `a${'\u200b'.repeat(20)}b`,
      'a\u001b[8mb',
    ];
    const reasons = texts.map((text, index) =>
      blockedReason(
        fakeCandidate({ id: String(index), text, verdict: 'blocked', findings: findHidden(text) }),
      ),
    );
    assert.deepEqual(
      reasons,
      texts.map(() => 'hides characters'),
    );
  });

  it('names no single reason when blocked ones have different reasons', () => {
    const candidates = ['secret/x', 'injection/y'].map((rule, index) =>
      fakeCandidate({ id: String(index), text: 'x', verdict: 'blocked', findings: [{ ...secret, rule }] }),
    );
    assert.deepEqual(candidates.map(blockedReason), ['holds a secret', 'could mislead the agent']);
    assert.equal(groupCandidates(candidates, here)[0]?.label, 'Blocked');
  });
});
