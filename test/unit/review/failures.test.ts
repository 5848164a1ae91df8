import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { JournalEntry } from '../../../src/review/journal-entries.ts';
import { type RuleFiles, diskRuleFiles } from '../../../src/review/rule-files.ts';
import { CarryoverError } from '../../../src/shared/errors.ts';
import type { Journal } from '../../../src/store/journal.ts';
import { World, approve, candidate, files, refusedAs } from './support.ts';

/** Stands for the process being killed. */
class Killed extends Error {}

const full = (): never => {
  throw new CarryoverError('cannot-write', 'The disk is full.');
};

describe('a decision that meets trouble', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.write(world.globalFile, '# Me\n');
  });
  afterEach(() => world.end());
  const yarn = candidate();

  const untouched = (): void => {
    assert.equal(world.read(world.globalFile), '# Me\n');
    assert.deepEqual(readdirSync(world.codexHome).sort(), ['AGENTS.md', 'carryover']);
    const review = world.review();
    assert.equal(review.statusOf(yarn.id), 'open');
    assert.deepEqual(review.decisions(10), []);
  };

  /** The real journal, which fails or kills when asked to add an entry of this type. */
  const journal = (type: JournalEntry['type'] | 'closing', stop: () => never): Journal<JournalEntry> => {
    const real = world.journal();
    const stops = (entry: JournalEntry): boolean =>
      entry.type === type || (type === 'closing' && (entry.type === 'done' || entry.type === 'failed'));
    return {
      entries: () => real.entries(),
      append: (entry) => (stops(entry) ? stop() : real.append(entry)),
      skipped: 0,
    };
  };

  it('a read-only file is left alone', async () => {
    chmodSync(world.globalFile, 0o444);
    await refusedAs('cannot-write', /may not be written|writable/, () => approve(world.review(), yarn));
    untouched();
  });

  it('a disk that is full while the file is written', async () => {
    const review = world.review({ files: files({ write: full }) });
    await refusedAs('cannot-write', /full/, () => approve(review, yarn));
    untouched();
    assert.equal(review.statusOf(yarn.id), 'open');
  });

  it('a disk that is full while the backup is made', async () => {
    await refusedAs('cannot-write', /full/, () =>
      approve(world.review({ files: files({ backUp: full }) }), yarn),
    );
    untouched();
  });

  it('a disk that is full while the decision is written down', async () => {
    const review = world.review({ journal: journal('approve', full) });
    await refusedAs('cannot-write', /full/, () => approve(review, yarn));
    untouched();
  });

  it('a state folder that cannot hold backups', async () => {
    world.write(path.join(world.stateDir, 'backups'), 'a file in the way');
    await refusedAs('cannot-write', /backups/, () => approve(world.review(), yarn));
    untouched();
  });

  it('a file that changes in the very last moment', async () => {
    const write: RuleFiles['write'] = (file, bytes, expected) => {
      world.write(file, 'typed meanwhile\n');
      diskRuleFiles.write(file, bytes, expected);
    };
    await refusedAs('changed-on-disk', /changed/, () =>
      approve(world.review({ files: files({ write }) }), yarn),
    );
    assert.equal(world.read(world.globalFile), 'typed meanwhile\n');
    assert.equal(world.review().statusOf(yarn.id), 'open');
  });

  it('a folder in the file’s place', async () => {
    rmSync(world.globalFile);
    mkdirSync(world.globalFile);
    await refusedAs('cannot-write', /is no file/, () => approve(world.review(), yarn));
  });

  it('a project that goes away between look and yes', async () => {
    const review = world.review();
    const own = candidate({ project: world.project, destination: 'project-rules' });
    const { beforeHash } = await review.preview(own, {});
    rmSync(world.project, { recursive: true });
    await refusedAs('not-found', /is gone/, () => review.approve(own, { beforeHash }));
  });

  it('a disk that complains after it has written counts by what stands there', async () => {
    const write: RuleFiles['write'] = (...args) => {
      diskRuleFiles.write(...args);
      full();
    };
    const review = world.review({ files: files({ write }) });
    await approve(review, yarn);
    assert.equal(review.statusOf(yarn.id), 'approved');
    assert.match(world.read(world.globalFile) ?? '', /yarn/);
  });

  it('a decision that could not be closed is said so and closed later', async () => {
    const review = world.review({ journal: journal('closing', full) });
    await refusedAs('state-unusable', /could not be written down/, () => approve(review, yarn));
    const later = world.review();
    await later.recover();
    assert.equal(later.statusOf(yarn.id), 'approved');
    await later.undo(null);
    assert.equal(world.read(world.globalFile), '# Me\n');
  });

  it('an undo that cannot write leaves the decision standing', async () => {
    await approve(world.review(), yarn);
    const rule = world.read(world.globalFile);
    const review = world.review({ files: files({ write: full }) });
    await refusedAs('cannot-write', /full/, () => review.undo(null));
    assert.equal(world.read(world.globalFile), rule);
    assert.equal(review.statusOf(yarn.id), 'approved');
    assert.equal(world.review().statusOf(yarn.id), 'approved');
  });

  it('an unreadable journal line costs that line only', async () => {
    await approve(world.review(), yarn);
    const file = path.join(world.stateDir, 'decisions.jsonl');
    world.write(file, `{"v":2,"type":"dream"}\nnonsense\n${world.read(file) ?? ''}`);
    assert.equal(world.journal().skipped, 2);
    assert.equal(world.review().statusOf(yarn.id), 'approved');
  });

  describe('killed', () => {
    const kill = (): never => {
      throw new Killed();
    };
    const run = async (work: () => Promise<unknown>): Promise<void> => assert.rejects(work, Killed);
    const recovered = async (): Promise<ReturnType<World['review']>> => {
      const review = world.review();
      await review.recover();
      return review;
    };
    // What a killed process leaves behind: nothing that comes after the kill is written.
    const dead = { ...diskRuleFiles, read: kill };

    it('before the file was written, it was not done', async () => {
      const begun = journal('closing', kill);
      await run(() => approve(world.review({ journal: begun, files: files({ write: kill }) }), yarn));
      untouched();
      const review = await recovered();
      assert.equal(review.statusOf(yarn.id), 'open');
      await approve(review, yarn);
      assert.equal(review.statusOf(yarn.id), 'approved');
    });

    const approveAndDie = async (): Promise<void> => {
      await assert.rejects(approve(world.review({ journal: journal('closing', kill) }), yarn));
    };

    it('after the file was written, it was done', async () => {
      await approveAndDie();
      const review = await recovered();
      assert.equal(review.statusOf(yarn.id), 'approved');
      assert.equal(review.decisions(1)[0]?.receipt?.path, world.globalFile);
      assert.equal((await recovered()).decisions(10).length, 1);
    });

    it('and then the file was changed: the rule in it tells', async () => {
      await approveAndDie();
      world.write(world.globalFile, `${world.read(world.globalFile) ?? ''}more\n`);
      assert.equal((await recovered()).statusOf(yarn.id), 'approved');
    });

    it('and then the rule was deleted: it was not done', async () => {
      await approveAndDie();
      world.write(world.globalFile, '# Other\n');
      assert.equal((await recovered()).statusOf(yarn.id), 'open');
    });

    it('in an undo, before and after the file was written', async () => {
      await approve(world.review(), yarn);
      const closing = journal('closing', kill);
      await run(() => world.review({ journal: closing, files: files({ write: kill }) }).undo(null));
      assert.equal((await recovered()).statusOf(yarn.id), 'approved');
      await assert.rejects(world.review({ journal: journal('closing', kill) }).undo(null));
      assert.equal(world.read(world.globalFile), '# Me\n');
      const review = await recovered();
      assert.equal(review.statusOf(yarn.id), 'open');
      assert.equal(review.decisions(1)[0]?.undone, true);
    });

    it('in an undo of a file that was then changed: the rule in it tells', async () => {
      await approve(world.review(), yarn);
      await assert.rejects(world.review({ journal: journal('closing', kill) }).undo(null));
      world.write(world.globalFile, '# Other\n');
      assert.equal((await recovered()).statusOf(yarn.id), 'open');
    });

    it('and the file cannot be read at the next start: that start goes on, and a later one settles it', async () => {
      await approveAndDie();
      const review = world.review({ files: dead });
      await review.recover();
      assert.equal(review.statusOf(yarn.id), 'open');
      assert.equal((await recovered()).statusOf(yarn.id), 'approved');
    });
  });
});
