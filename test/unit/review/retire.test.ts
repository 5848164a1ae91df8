import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { JournalEntry } from '../../../src/review/journal-entries.ts';
import type { Review } from '../../../src/review/review.ts';
import { type RuleFiles, diskRuleFiles, hashOf } from '../../../src/review/rule-files.ts';
import type { Journal } from '../../../src/store/journal.ts';
import { retire, retireInAnyOrder } from './orders.ts';
import { World, approve, candidate, files, refusedAs } from './support.ts';

describe('retiring an approved rule', () => {
  let world: World;
  let review: Review;
  beforeEach(() => {
    world = new World();
    review = world.review();
  });
  afterEach(() => world.end());

  const yarn = candidate();
  const TEXT = 'Run `yarn test` first.';

  it('shows the exact change first and writes nothing', async () => {
    world.write(world.globalFile, '# Me\n');
    await approve(review, yarn);
    const standing = world.read(world.globalFile) ?? '';
    const preview = await review.previewRetire({ path: world.globalFile, text: TEXT });
    assert.deepEqual(preview, {
      candidate: yarn.id,
      text: TEXT,
      destination: 'global-rules',
      path: world.globalFile,
      diff: [
        '--- AGENTS.md',
        '+++ AGENTS.md',
        '@@ -1,7 +1,1 @@',
        ' # Me',
        '-',
        '-<!-- carryover:start -->',
        '-## Rules from earlier sessions',
        '-',
        '-- Run `yarn test` first.',
        '-<!-- carryover:end -->',
        '',
      ].join('\n'),
      beforeHash: hashOf(Buffer.from(standing)),
      warnings: [],
    });
    assert.equal(world.read(world.globalFile), standing);
    assert.equal(review.statusOf(yarn.id), 'approved');
  });

  it('cuts out a secret whose head stands far above, line by line', async () => {
    const own = '# Me\nKEY:\none\ntwo\nthree\nfour\nfive\nsix\n';
    world.write(world.globalFile, own);
    await approve(review, yarn);
    const { diff, beforeHash } = await review.previewRetire({ path: world.globalFile, text: TEXT });
    const marks = ' [REDACTED:test]\n'.repeat(3);
    assert.ok(diff.includes(`@@ -6,9 +6,3 @@\n${marks}-\n-<!-- carryover:start -->\n`), diff);
    assert.ok(diff.includes(`\n-- ${TEXT}\n`));
    await review.retire({ path: world.globalFile, text: TEXT, beforeHash });
    assert.equal(world.read(world.globalFile), own);
  });

  it('takes out that rule only, with a receipt and a backup of its own', async () => {
    await approve(review, yarn);
    await approve(review, candidate({ text: 'Use pnpm.' }));
    const standing = world.read(world.globalFile) ?? '';
    const { beforeHash } = await review.previewRetire({ path: world.globalFile, text: TEXT });
    const { decision } = await review.retire({ path: world.globalFile, text: TEXT, beforeHash });
    assert.equal(world.read(world.globalFile), standing.replace(`- ${TEXT}\n`, ''));
    assert.equal(decision.type, 'retire');
    assert.equal(decision.candidate, yarn.id);
    assert.equal(decision.receipt?.beforeHash, beforeHash);
    assert.equal(decision.receipt.afterHash, hashOf(readFileSync(world.globalFile)));
    assert.equal(readFileSync(decision.receipt.backup ?? '', 'utf8'), standing);
    assert.equal(review.decisions(1)[0]?.id, decision.id);
  });

  it('leaves the candidate archived: it is not proposed again', async () => {
    const once = candidate({ wordings: [{ id: 'c-other', text: 'yarn test comes first' }] });
    await approve(review, once);
    await retire(review, world.globalFile, TEXT);
    for (const known of [review, world.review()]) {
      assert.equal(known.statusOf(yarn.id), 'archived');
      assert.equal(known.statusOf('c-other'), 'archived');
      assert.equal(known.approvedText(yarn.id), null);
      assert.equal(known.approvalOf(world.globalFile, TEXT), null);
    }
  });

  it('ends every approval that says the same, and undo lets them all stand again', async () => {
    const twin = candidate({ id: 'c-twin' });
    await approve(review, yarn);
    await approve(review, twin);
    await retire(review, world.globalFile, TEXT);
    assert.deepEqual(
      [yarn, twin].map(({ id }) => review.statusOf(id)),
      ['archived', 'archived'],
    );
    await review.undo(null);
    assert.deepEqual(
      [yarn, twin].map(({ id }) => review.statusOf(id)),
      ['approved', 'approved'],
    );
  });

  it('takes the block along with its last rule, and a file that we had made', async () => {
    await approve(review, yarn);
    const { warnings, diff } = await review.previewRetire({ path: world.globalFile, text: TEXT });
    assert.match(warnings.join(), /AGENTS\.md goes with it/);
    assert.match(diff, /^--- AGENTS\.md\n\+\+\+ \/dev\/null\n/);
    const standing = world.read(world.globalFile);
    await retire(review, world.globalFile, TEXT);
    assert.equal(world.read(world.globalFile), null);
    await review.undo(null);
    assert.equal(world.read(world.globalFile), standing);
  });

  it('leaves a person’s empty file, empty as it was', async () => {
    world.write(world.globalFile, '');
    await approve(review, yarn);
    await retire(review, world.globalFile, TEXT);
    assert.equal(world.read(world.globalFile), '');
  });

  it('gives every byte around it back, whatever stands there and in whatever order rules go', () =>
    retireInAnyOrder(world, 10));

  it('is refused when the file changed since it was shown, and nothing was done', async () => {
    await approve(review, yarn);
    const { beforeHash } = await review.previewRetire({ path: world.globalFile, text: TEXT });
    const changed = `typed meanwhile\n${world.read(world.globalFile) ?? ''}`;
    world.write(world.globalFile, changed);
    await refusedAs('changed-on-disk', /new diff/, () =>
      review.retire({ path: world.globalFile, text: TEXT, beforeHash }),
    );
    assert.equal(world.read(world.globalFile), changed);
    assert.equal(review.statusOf(yarn.id), 'approved');
    const again = await review.previewRetire({ path: world.globalFile, text: TEXT, since: beforeHash });
    assert.equal(again.meanwhile, 'New there: “typed meanwhile”.');
    await retire(review, world.globalFile, TEXT);
    assert.equal(world.read(world.globalFile), 'typed meanwhile\n');
  });

  it('is refused for a line that stands outside our block', async () => {
    world.write(world.globalFile, '# Me\n\n- Use pnpm.\n');
    await approve(review, yarn);
    await refusedAs('cannot-write', /^Line 3 of .* is your own text/, () =>
      review.previewRetire({ path: world.globalFile, text: 'Use pnpm.' }),
    );
  });

  it('says when the same stands outside the block too, since Codex goes on reading that', async () => {
    world.write(world.globalFile, `* ${TEXT}\n`);
    await approve(review, yarn);
    const { warnings } = await review.previewRetire({ path: world.globalFile, text: TEXT });
    assert.match(warnings.join(), /^Line 1 of AGENTS\.md says the same/);
    await retire(review, world.globalFile, TEXT);
    assert.equal(world.read(world.globalFile), `* ${TEXT}\n`);
  });

  it('takes out a rule of our block that was approved on another computer', async () => {
    const block =
      '<!-- carryover:start -->\n## Rules from earlier sessions\n\n- Use pnpm.\n<!-- carryover:end -->\n';
    world.write(world.projectFile, `# Shop\n\n${block}`);
    const id = await retire(review, world.projectFile, 'Use pnpm.');
    assert.equal(world.read(world.projectFile), '# Shop\n');
    assert.equal(review.decisions(1)[0]?.candidate, null);
    await world.review().undo(id);
    assert.equal(world.read(world.projectFile), `# Shop\n\n${block}`);
  });

  it('is refused for a file that Codex takes no rules from, and for what is gone', async () => {
    const block = '<!-- carryover:start -->\n- x\n<!-- carryover:end -->\n';
    const notes = path.join(world.project, 'notes.md');
    world.write(notes, block);
    await refusedAs('cannot-write', /reads no rules/, () => review.previewRetire({ path: notes, text: 'x' }));
    symlinkSync(notes, world.projectFile);
    await refusedAs('cannot-write', /link/, () =>
      review.previewRetire({ path: world.projectFile, text: 'x' }),
    );
    await refusedAs('not-found', /is gone/, () =>
      review.previewRetire({ path: world.globalFile, text: 'x' }),
    );
    await approve(review, yarn);
    await refusedAs('not-found', /not stand in/, () =>
      review.previewRetire({ path: world.globalFile, text: 'Something else.' }),
    );
  });

  it('is refused a second time, and its approval cannot be undone over its head', async () => {
    await approve(review, candidate({ text: 'Use pnpm.' }));
    const approved = await approve(review, yarn);
    await retire(review, world.globalFile, TEXT);
    await refusedAs('already-decided', /retired already/, () =>
      review.previewRetire({ path: world.globalFile, text: TEXT }),
    );
    await refusedAs('nothing-to-undo', /retired since/, () => review.undo(approved));
  });

  it('writes no secret into the journal that came into a rule by hand', async () => {
    await approve(review, yarn);
    world.write(world.globalFile, (world.read(world.globalFile) ?? '').replace('first', 'SECRET'));
    await refusedAs('blocked', /by hand/, () =>
      review.previewRetire({ path: world.globalFile, text: 'Run `yarn test` SECRET.' }),
    );
  });

  it('cuts secrets out of the lines that the change shows', async () => {
    world.write(world.globalFile, 'SECRET\n');
    await approve(review, yarn);
    const { diff } = await review.previewRetire({ path: world.globalFile, text: TEXT });
    assert.doesNotMatch(diff, /SECRET/);
    assert.match(diff, /\[REDACTED:test\]/);
  });

  describe('and taking that back', () => {
    it('puts only the rule back when the file changed since, and says so', async () => {
      world.write(world.globalFile, '# Me\n');
      await approve(review, yarn);
      await retire(review, world.globalFile, TEXT);
      world.write(world.globalFile, '# Me\nmore\n');
      const { note } = await review.undo(null);
      assert.match(note ?? '', /end of the block/);
      assert.match(
        world.read(world.globalFile) ?? '',
        /^# Me\nmore\n\n<!-- carryover:start -->[^]*yarn test/,
      );
      assert.equal(review.statusOf(yarn.id), 'approved');
      await review.undo(null);
      assert.equal(world.read(world.globalFile), '# Me\nmore\n');
    });

    it('brings the rule back into a file that was deleted since', async () => {
      world.write(world.globalFile, '# Me\n');
      await approve(review, yarn);
      await retire(review, world.globalFile, TEXT);
      rmSync(world.globalFile);
      await review.undo(null);
      assert.match(world.read(world.globalFile) ?? '', /^<!-- carryover:start -->[^]*yarn test/);
    });

    it('leaves a rule alone that was approved anew meanwhile', async () => {
      await approve(review, yarn);
      const retired = await retire(review, world.globalFile, TEXT);
      await approve(review, yarn);
      assert.equal(review.statusOf(yarn.id), 'approved');
      const standing = world.read(world.globalFile);
      const { note } = await review.undo(retired);
      assert.match(note ?? '', /stands there again/);
      assert.equal(world.read(world.globalFile), standing);
    });

    it('does not follow a link that was put in the file’s place', async () => {
      world.write(world.globalFile, '# Me\n');
      await approve(review, yarn);
      await retire(review, world.globalFile, TEXT);
      rmSync(world.globalFile);
      symlinkSync(path.join(world.base, 'other.md'), world.globalFile);
      await refusedAs('cannot-write', /link/, () => review.undo(null));
    });
  });

  it('is known from the journal alone after a start', async () => {
    const approved = await approve(review, yarn);
    const retired = await retire(review, world.globalFile, TEXT);
    const again = world.review();
    assert.deepEqual(again.decisions(10), review.decisions(10));
    assert.deepEqual(
      again.decisions(10).map(({ id, type, undone }) => [id, type, undone]),
      [
        [retired, 'retire', false],
        [approved, 'approve', false],
      ],
    );
    await again.undo(null);
    const third = world.review();
    assert.equal(third.statusOf(yarn.id), 'approved');
    assert.equal((await third.undo(null)).approved, undefined);
    assert.equal(world.read(world.globalFile), null);
  });

  describe('when it meets trouble', () => {
    class Killed extends Error {}
    const kill = (): never => {
      throw new Killed();
    };
    const write: Partial<RuleFiles> = { write: kill, remove: kill };
    const unclosed = (): Journal<JournalEntry> => {
      const real = world.journal();
      return {
        entries: () => real.entries(),
        append: (entry) => (entry.type === 'done' || entry.type === 'failed' ? kill() : real.append(entry)),
        skipped: 0,
      };
    };
    const after = async (): Promise<Review> => {
      const fresh = world.review();
      await fresh.recover();
      return fresh;
    };
    beforeEach(async () => {
      world.write(world.globalFile, '# Me\n');
      await approve(review, yarn);
    });
    const standing = '# Me\n\n<!-- carryover:start -->';
    const dies = (trouble: Partial<Parameters<World['review']>[0]>): Promise<void> =>
      assert.rejects(retire(world.review({ journal: unclosed(), ...trouble }), world.globalFile, TEXT));

    it('and is killed before the file was written, it was not done', async () => {
      await dies({ files: files(write) });
      const fresh = await after();
      assert.equal(fresh.statusOf(yarn.id), 'approved');
      assert.ok(world.read(world.globalFile)?.startsWith(standing));
      await retire(fresh, world.globalFile, TEXT);
      assert.equal(world.read(world.globalFile), '# Me\n');
    });

    it('and is killed after the file was written, it was done', async () => {
      await dies({});
      assert.equal(world.read(world.globalFile), '# Me\n');
      const fresh = await after();
      assert.equal(fresh.statusOf(yarn.id), 'archived');
      await fresh.undo(null);
      assert.ok(world.read(world.globalFile)?.startsWith(standing));
    });

    it('and the file was changed after that: the rule in it tells', async () => {
      await dies({});
      world.write(world.globalFile, '# Me\nmore\n');
      assert.equal((await after()).statusOf(yarn.id), 'archived');
    });

    it('and the file was changed while it was not done: the rule in it tells', async () => {
      await dies({ files: files(write) });
      world.write(world.globalFile, `more\n${world.read(world.globalFile) ?? ''}`);
      assert.equal((await after()).statusOf(yarn.id), 'approved');
    });

    it('and its undo is killed, before and after the file was written', async () => {
      await retire(review, world.globalFile, TEXT);
      await assert.rejects(world.review({ journal: unclosed(), files: files(write) }).undo(null));
      assert.equal((await after()).statusOf(yarn.id), 'archived');
      await assert.rejects(world.review({ journal: unclosed() }).undo(null));
      assert.ok(world.read(world.globalFile)?.startsWith(standing));
      world.write(world.globalFile, `more\n${world.read(world.globalFile) ?? ''}`);
      assert.equal((await after()).statusOf(yarn.id), 'approved');
    });

    it('and the disk is full or the file changes in the last moment, nothing was done', async () => {
      await assert.rejects(retire(world.review({ files: files({ backUp: kill }) }), world.globalFile, TEXT));
      const dead: RuleFiles['write'] = (file, bytes, expected) => {
        world.write(file, `typed meanwhile\n${world.read(file) ?? ''}`);
        diskRuleFiles.write(file, bytes, expected);
      };
      await refusedAs('changed-on-disk', /changed/, () =>
        retire(world.review({ files: files({ write: dead }) }), world.globalFile, TEXT),
      );
      assert.ok(world.read(world.globalFile)?.startsWith(`typed meanwhile\n${standing}`));
      assert.equal(world.review().statusOf(yarn.id), 'approved');
    });
  });

  it('works in a folder whose real name is another', async () => {
    await approve(review, world.forProject());
    const link = path.join(world.base, 'link');
    symlinkSync(world.project, link);
    mkdirSync(path.join(world.base, 'other'));
    await retire(review, path.join(link, 'AGENTS.md'), 'Never edit vendor/.');
    assert.equal(world.read(world.projectFile), null);
    assert.equal(review.statusOf('c-Never edit vendor/.'), 'archived');
  });
});

describe('rewording an approved rule', () => {
  let world: World;
  let review: Review;
  beforeEach(() => {
    world = new World();
    review = world.review();
  });
  afterEach(() => world.end());

  const yarn = candidate();
  const OLD = 'Run `yarn test` first.';
  const NEW = 'Run `yarn test` before every commit.';
  const reword = (): Promise<string> => approve(review, yarn, { text: NEW, resolve: 'replace' });

  it('puts the new words in the old ones’ place, in one decision that undo takes back', async () => {
    world.write(world.globalFile, '# Me\n');
    await approve(review, yarn);
    await approve(review, candidate({ text: 'Use pnpm.' }));
    const standing = world.read(world.globalFile) ?? '';
    const id = await reword();
    assert.equal(world.read(world.globalFile), standing.replace(OLD, NEW));
    for (const known of [review, world.review()]) {
      assert.equal(known.approvedText(yarn.id), NEW);
      assert.equal(known.candidateOf(world.globalFile, NEW), yarn.id);
    }
    assert.equal((await review.undo(id)).approved, true);
    assert.equal(world.read(world.globalFile), standing);
    assert.equal(review.approvedText(yarn.id), OLD);
  });

  it('stays where the rule stands, also when that is not where it was proposed', async () => {
    const own = candidate({ project: world.project, destination: 'project-rules' });
    await approve(review, own, { destination: 'global-rules' });
    await approve(review, own, { text: NEW, resolve: 'replace' });
    assert.match(world.read(world.globalFile) ?? '', /before every commit/);
    assert.equal(world.read(world.projectFile), null);
    await refusedAs('already-decided', /Retire it there first/, () =>
      review.preview(own, { text: OLD, destination: 'project-rules', resolve: 'replace' }),
    );
  });

  it('says what to do where its words were changed by hand, or another file hides them by now', async () => {
    await approve(review, yarn);
    const standing = world.read(world.globalFile) ?? '';
    world.write(world.globalFile, standing.replace('first', 'last'));
    await refusedAs('already-decided', /does not stand .* Undo its approval/, reword);
    world.write(world.globalFile, standing);
    const override = path.join(world.codexHome, 'AGENTS.override.md');
    world.write(override, '# Mine\n');
    await refusedAs('already-decided', /override\.md by now\. Retire it there/, reword);
    await retire(review, world.globalFile, OLD);
    await approve(review, yarn, { text: NEW });
    assert.match(world.read(override) ?? '', /before every commit/);
  });

  it('can be retired, and then nothing of it is left', async () => {
    await approve(review, yarn);
    await reword();
    await retire(review, world.globalFile, NEW);
    assert.equal(world.read(world.globalFile), null);
    assert.equal(world.review().statusOf(yarn.id), 'archived');
    await review.undo(null);
    assert.equal(review.approvedText(yarn.id), NEW);
  });

  it('needs other words and the word for it', async () => {
    await approve(review, yarn);
    for (const change of [{ text: NEW }, { resolve: 'replace' as const }]) {
      const { beforeHash } = await review.preview(yarn, change);
      await refusedAs('already-decided', /approved already/, () =>
        review.approve(yarn, { ...change, beforeHash }),
      );
    }
  });
});
