import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Review } from '../../../src/review/review.ts';
import type { Candidate } from '../../../src/shared/model.ts';
import { World, approve } from './support.ts';
import { retire } from './orders.ts';

describe('a rule whose file was renamed to the other name that Codex reads', () => {
  let world: World;
  let review: Review;
  let own: string;
  let override: string;
  let candidate: Candidate;
  const TEXT = 'Never edit vendor/.';

  beforeEach(async () => {
    world = new World();
    review = world.review();
    [own, override] = ['AGENTS.md', 'AGENTS.override.md'].map((name) => path.join(world.project, name)) as [
      string,
      string,
    ];
    candidate = world.forProject(TEXT);
    world.write(own, '# Shop\n');
    await approve(review, candidate);
    renameSync(own, override);
  });
  afterEach(() => world.end());

  it('is known by its approval, unless that was taken back', async () => {
    assert.equal(review.candidateOf(override, TEXT), candidate.id);
    assert.equal(review.candidateOf(override, 'Never edit vendor.'), null);
    assert.equal(review.candidateOf(path.join(world.base, 'AGENTS.override.md'), TEXT), null);
    await review.undo(null);
    assert.equal(review.candidateOf(override, TEXT), null);
  });

  it('is taken out where it stands when its approval is undone', async () => {
    const { note, receipt } = await review.undo(null);
    assert.equal(note, undefined);
    assert.equal(receipt?.path, override);
    assert.equal(world.read(override), '# Shop\n');
    assert.equal(world.read(own), null);
    assert.equal(review.statusOf(candidate.id), 'open');
  });

  it('is told where it stands, and retired there by the file that it was written to', async () => {
    assert.equal(review.decisions(1)[0]?.receipt?.path, override);
    await retire(review, own, TEXT);
    assert.equal(world.read(override), '# Shop\n');
    assert.equal(world.read(own), null);
    assert.equal(review.statusOf(candidate.id), 'archived');
  });

  it('is retired with its approval, and comes back to where the file is by then', async () => {
    const standing = world.read(override);
    await retire(review, override, TEXT);
    assert.equal(review.statusOf(candidate.id), 'archived');
    renameSync(override, own);
    await review.undo(null);
    assert.equal(world.read(own), standing);
    assert.equal(world.read(override), null);
    assert.equal(review.statusOf(candidate.id), 'approved');
  });

  it('gets other words where it stands, and its old ones when that is undone', async () => {
    const standing = world.read(override);
    await approve(review, candidate, { text: 'Never touch vendor/.', resolve: 'replace' });
    assert.match(world.read(override) ?? '', /- Never touch vendor\/\.\n/);
    renameSync(override, own);
    await review.undo(null);
    assert.equal(world.read(own), standing);
    assert.equal(world.read(override), null);
    assert.equal(review.statusOf(candidate.id), 'approved');
  });

  it('is taken out of its own file where the other one is a copy, or no file at all', async () => {
    copyFileSync(override, own);
    await review.undo(null);
    assert.equal(world.read(own), '# Shop\n');
    assert.match(world.read(override) ?? '', /Never edit vendor/);
    await approve(review, candidate);
    renameSync(override, own);
    mkdirSync(override);
    await review.undo(null);
    assert.equal(world.read(own), '# Shop\n');
  });
});
