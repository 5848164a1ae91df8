import assert from 'node:assert/strict';
import { type Candidate, candidateSchema } from '../../../../src/shared/model.ts';
import type { EngineApi } from '../../../../src/shared/engine-api.ts';
import { CarryoverError } from '../../../../src/shared/errors.ts';
import { sampleCandidate, samplePreview } from '../fake-engine.ts';
import { runFake, assertNarrow } from '../run-fake.ts';

describe('carryover show', () => {
  it('takes an abbreviated id and shows text, score, safety and evidence', async () => {
    const ran = await runFake(['show', '3f2a']);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /^Run `yarn test:unit` before saying you are done\.\n/u);
    assert.match(
      ran.out,
      / {2}score {5}Carryover is 82 % sure that this is worth keeping\.\n {12}For it: it said outright; heard in 3 sessions\.\n/u,
    );
    assert.match(ran.out, / {2}"From now on run yarn test:unit before you say you are done\."\n/u);
    assert.match(ran.out, /rollout-1\.jsonl:12\n/u);
    assertNarrow(ran.out);
  });

  it('says which file it would go to, and why there', async () => {
    const show = async (
      change: Parameters<typeof sampleCandidate>[0],
      preview: EngineApi['preview'],
    ): Promise<string> => {
      const candidates = (): Promise<Candidate[]> => Promise.resolve([sampleCandidate(change)]);
      const { out } = await runFake(['show', '3f2a'], { answers: { candidates, preview } });
      return out.replace(/\s+/gu, ' ');
    };
    const into =
      (path: string): EngineApi['preview'] =>
      () =>
        Promise.resolve(samplePreview({ path }));
    const reasons = ['says always or never', 'this project: names its own command'];
    assert.match(
      await show({ reasons }, into('/home/ada/shop/AGENTS.override.md')),
      /goes to \/home\/ada\/shop\/AGENTS\.override\.md, because it names its own command/u,
    );
    assert.match(
      await show({ reasons: [] }, into('/home/ada/shop/AGENTS.md')),
      /goes to \/home\/ada\/shop\/AGENTS\.md status/u,
    );
    const refused: EngineApi['preview'] = () =>
      Promise.reject(new CarryoverError('not-found', 'The folder is gone.'));
    assert.match(await show({ reasons: [] }, refused), /goes to AGENTS\.md of \/home\/ada\/shop status/u);
    const everywhere = { scope: 'global', project: null, destination: 'global-rules' } as const;
    assert.match(
      await show({ ...everywhere, reasons: ['global: is about how to answer anywhere'] }, refused),
      /goes to your global AGENTS\.md, because it is about how to answer anywhere/u,
    );
  });

  it('gives the whole candidate as JSON', async () => {
    const ran = await runFake(['show', '3f2a91bc77d04e10', '--json']);
    assert.deepEqual(JSON.parse(ran.out), sampleCandidate());
  });

  it('says that an id means nothing, or several', async () => {
    const unknown = await runFake(['show', 'zzz']);
    assert.equal(unknown.code, 1);
    assert.equal(
      unknown.err,
      'There is no candidate "zzz"; "carryover candidates --all" shows what there is.\n',
    );
    const several = await runFake(['show', '3f2a'], {
      answers: {
        candidates: () => Promise.resolve([sampleCandidate(), sampleCandidate({ id: '3f2abbbb' })]),
      },
    });
    assert.equal(several.code, 1);
    assert.equal(several.err, '"3f2a" could be 2 candidates; give more characters of the id.\n');
    assert.equal(several.out, '');
  });

  it('takes a whole id that is also the beginning of another', async () => {
    const ran = await runFake(['show', '3f2a', '--json'], {
      answers: { candidates: () => Promise.resolve([sampleCandidate(), sampleCandidate({ id: '3f2a' })]) },
    });
    assert.equal(candidateSchema.parse(JSON.parse(ran.out)).id, '3f2a');
  });
});
