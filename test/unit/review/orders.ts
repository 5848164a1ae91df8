import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { rulesIn } from '../../../src/review/block.ts';
import type { Review } from '../../../src/review/review.ts';
import { rules, surroundings } from './arbitraries.ts';
import { type World, approve, unsynced } from './support.ts';

/** Many decisions on the real disk, tried a few times among the unit tests and often among the faults. */

/** Previews, then retires what was shown. */
export async function retire(review: Review, file: string, text: string): Promise<string> {
  const { beforeHash } = await review.previewRetire({ path: file, text });
  return (await review.retire({ path: file, text, beforeHash })).decision.id;
}

/** Four approvals are undone in any order, and the file is as it was. */
export async function undoInAnyOrder(world: World, numRuns: number): Promise<void> {
  const originals = fc.constantFrom(null, '', '# Me', '# Me\n', '\ufeffa\r\nb\r\n', '\n', 'x\r');
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  const quick = world.review(unsynced());
  await fc.assert(
    fc.asyncProperty(originals, order, async (original, undos) => {
      rmSync(world.projectFile, { force: true });
      if (original !== null) world.write(world.projectFile, original);
      const before = world.read(world.projectFile);
      const made: string[] = [];
      for (const index of [0, 1, 2, 3]) made.push(await approve(quick, world.forProject(`Rule ${index}`)));
      for (const index of undos) await quick.undo(made[index] ?? '');
      assert.equal(world.read(world.projectFile), before);
    }),
    { numRuns },
  );
}

/** A rule is reworded three times, and that is undone in any order: the newest words that still stand are the only ones there. */
export async function undoRewordingsInAnyOrder(world: World, numRuns: number): Promise<void> {
  const originals = fc.constantFrom('', '# Me', '\ufeffa\r\nb\r\n');
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  const quick = world.review(unsynced());
  await fc.assert(
    fc.asyncProperty(originals, order, async (original, undos) => {
      world.write(world.projectFile, original);
      const made: string[] = [];
      for (const index of [0, 1, 2, 3]) {
        const change = { text: `Rule ${index}`, ...(index > 0 && { resolve: 'replace' as const }) };
        made.push(await approve(quick, world.forProject(), change));
      }
      const standing = new Set([0, 1, 2, 3]);
      for (const index of undos) {
        await quick.undo(made[index] ?? '');
        standing.delete(index);
        const there = rulesIn(Buffer.from(world.read(world.projectFile) ?? '', 'latin1'));
        assert.deepEqual(
          there.map(({ text }) => text),
          standing.size === 0 ? [] : [`Rule ${Math.max(...standing)}`],
        );
      }
      assert.equal(world.read(world.projectFile), Buffer.from(original).toString('latin1'));
    }),
    { numRuns },
  );
}

/** Rules are retired in any order, then all is taken back step by step, and every byte around them is as it was. */
export async function retireInAnyOrder(world: World, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      surroundings,
      fc.uniqueArray(rules, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      async (around, texts, dice) => {
        world.write(world.projectFile, around);
        const quick = world.review(unsynced());
        for (const text of texts) await approve(quick, world.forProject(text));
        const stages: (string | null)[] = [];
        const left = [...texts];
        while (left.length > 0) {
          stages.push(world.read(world.projectFile));
          const [text = ''] = left.splice((dice.next().value ?? 0) % left.length, 1);
          await retire(quick, world.projectFile, text);
        }
        assert.equal(world.read(world.projectFile), around.toString('latin1'));
        for (const stage of stages.reverse()) {
          await quick.undo(null);
          assert.equal(world.read(world.projectFile), stage);
        }
        for (const _ of texts) await quick.undo(null);
        assert.equal(world.read(world.projectFile), around.toString('latin1'));
      },
    ),
    { numRuns },
  );
}
