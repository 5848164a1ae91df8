import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Review } from '../../../src/review/review.ts';
import { hashOf } from '../../../src/review/rule-files.ts';
import { undoInAnyOrder, undoRewordingsInAnyOrder } from './orders.ts';
import { World, approve, candidate, refusedAs } from './support.ts';

describe('reviewing a candidate', () => {
  let world: World;
  let review: Review;
  beforeEach(() => {
    world = new World();
    review = world.review();
  });
  afterEach(() => world.end());

  const yarn = candidate();

  describe('preview', () => {
    it('shows the exact change and writes nothing', async () => {
      world.write(world.globalFile, '# Me\n');
      const preview = await review.preview(yarn, {});
      assert.deepEqual(
        { ...preview, scan: preview.scan.verdict },
        {
          candidate: yarn.id,
          text: 'Run `yarn test` first.',
          destination: 'global-rules',
          path: world.globalFile,
          diff: [
            '--- AGENTS.md',
            '+++ AGENTS.md',
            '@@ -1,1 +1,7 @@',
            ' # Me',
            '+',
            '+<!-- carryover:start -->',
            '+## Rules from earlier sessions',
            '+',
            '+- Run `yarn test` first.',
            '+<!-- carryover:end -->',
            '',
          ].join('\n'),
          beforeHash: hashOf(Buffer.from('# Me\n')),
          scan: 'ok',
          warnings: [],
          blocked: null,
          budget: null,
        },
      );
      assert.equal(world.read(world.globalFile), '# Me\n');
      assert.deepEqual(readdirSync(world.stateDir), ['decisions.jsonl']);
    });

    it('takes the person’s words and place', async () => {
      const preview = await review.preview(world.forProject(), {
        text: ' Other\nwords ',
        destination: 'global-rules',
      });
      assert.equal(preview.text, 'Other words');
      assert.equal(preview.path, world.globalFile);
      assert.equal(preview.beforeHash, 'absent');
      assert.match(preview.diff, /^--- \/dev\/null\n\+\+\+ AGENTS\.md\n/);
    });

    it('has no diff and a warning when the rule stands there already', async () => {
      await approve(review, yarn);
      const preview = await review.preview(candidate({ id: 'other' }), {});
      assert.equal(preview.diff, '');
      assert.match(preview.warnings.join(), /has this rule already/);
    });

    it('says when the person has written the same words', async () => {
      world.write(world.globalFile, '# Me\n\n* run `yarn test` first.\n');
      assert.match((await review.preview(yarn, {})).warnings.join(), /same in line 3, outside/);
    });

    it('cuts secrets out of the lines around the rule', async () => {
      world.write(world.globalFile, 'SECRET\n');
      const { diff } = await review.preview(yarn, {});
      assert.doesNotMatch(diff, /SECRET/);
      assert.match(diff, /\[REDACTED:test\]/);
    });

    it('cuts out a secret whose head stands far above, line by line', async () => {
      const own = '# Me\nKEY:\none\ntwo\nthree\nfour\nfive\nsix\n';
      world.write(world.globalFile, own);
      const { diff, beforeHash } = await review.preview(yarn, {});
      assert.equal(
        diff,
        [
          '--- AGENTS.md',
          '+++ AGENTS.md',
          '@@ -6,3 +6,9 @@',
          ' [REDACTED:test]',
          ' [REDACTED:test]',
          ' [REDACTED:test]',
          '+',
          '+<!-- carryover:start -->',
          '+## Rules from earlier sessions',
          '+',
          '+- Run `yarn test` first.',
          '+<!-- carryover:end -->',
          '',
        ].join('\n'),
      );
      await review.approve(yarn, { beforeHash });
      assert.ok(world.read(world.globalFile)?.startsWith(own));
    });

    it('shows no diff for what may not be written', async () => {
      const preview = await review.preview(yarn, { text: 'Use SECRET' });
      assert.equal(preview.diff, '');
      assert.equal(preview.scan.verdict, 'blocked');
      assert.deepEqual(preview.warnings, ['Take the secret out first.']);
    });

    it('stays short for a long rule and a long file', async () => {
      world.write(world.globalFile, 'x\n'.repeat(10_000));
      assert.ok((await review.preview(yarn, { text: 'y '.repeat(5_000) })).diff.length < 20_000);
    });
  });

  describe('approve', () => {
    it('writes what was shown and hands back a receipt', async () => {
      world.write(world.globalFile, '# Me\n');
      const { beforeHash, diff } = await review.preview(yarn, {});
      const { decision } = await review.approve(yarn, { beforeHash });
      const written = world.read(world.globalFile) ?? '';
      for (const line of diff.split('\n').filter((each) => each.startsWith('+') && !each.startsWith('+++')))
        assert.ok(written.includes(line.slice(1)));
      const { receipt } = decision;
      assert.equal(receipt?.afterHash, hashOf(Buffer.from(written)));
      assert.equal(receipt.beforeHash, beforeHash);
      assert.equal(readFileSync(receipt.backup ?? '', 'utf8'), '# Me\n');
      assert.equal(statSync(receipt.backup ?? '').mode & 0o077, 0);
      assert.equal(review.statusOf(yarn.id), 'approved');
      assert.equal(review.approvedText(yarn.id), 'Run `yarn test` first.');
      assert.equal(review.candidateOf(world.globalFile, 'Run `yarn test` first.'), yarn.id);
      assert.deepEqual(review.decisions(10), [decision]);
    });

    it('makes the file when there is none, and nothing else in the Codex home', async () => {
      await approve(review, yarn);
      assert.deepEqual(readdirSync(world.codexHome).sort(), ['AGENTS.md', 'carryover']);
      assert.deepEqual(readdirSync(world.stateDir), ['decisions.jsonl']);
    });

    it('keeps the file’s permissions', async () => {
      world.write(world.globalFile, 'x');
      chmodSync(world.globalFile, 0o640);
      await approve(review, yarn);
      assert.equal(statSync(world.globalFile).mode & 0o777, 0o640);
    });

    it('is refused when the file changed since it was shown', async () => {
      const { beforeHash } = await review.preview(yarn, {});
      world.write(world.globalFile, 'typed meanwhile\n');
      await refusedAs('changed-on-disk', /new diff/, () => review.approve(yarn, { beforeHash }));
      assert.equal(world.read(world.globalFile), 'typed meanwhile\n');
      assert.equal(review.statusOf(yarn.id), 'open');
    });

    it('quotes no line of a secret whose head stays as it was', async () => {
      world.write(world.globalFile, '# Me\nKEY:\none\ntwo\n');
      const { beforeHash: since } = await review.preview(yarn, {});
      world.write(world.globalFile, '# Me\nKEY:\none\nother\n');
      const { meanwhile } = await review.preview(yarn, { since });
      assert.equal(meanwhile, 'New there: “[REDACTED:test]”. Gone from there: “[REDACTED:test]”.');
    });

    it('says which lines came and went when it is shown again, secrets cut out', async () => {
      world.write(world.globalFile, 'kept\nold one\n');
      const { beforeHash, meanwhile } = await review.preview(yarn, { since: 'a state that nobody saw' });
      assert.equal(meanwhile, undefined);
      const told = async (text: string): Promise<string | undefined> => {
        world.write(world.globalFile, text);
        return (await review.preview(yarn, { since: beforeHash })).meanwhile;
      };
      assert.equal(await told('kept\r\nold one'), 'Only blank lines and line ends are other ones.');
      assert.equal(await told('kept\nold one\n'), undefined);
      assert.equal(await told('kept\nold one\nSECRET\n'), 'New there: “[REDACTED:test]”.');
      const three = await told(`kept\none\ntwo\n\n${'x'.repeat(300)}\n`);
      assert.equal(three, 'New there: “one”, “two”, 1 more line. Gone from there: “old one”.');
      assert.equal(await told('new\n'.repeat(1_000)), 'Most of it is another text now.');
      rmSync(world.globalFile);
      assert.equal((await review.preview(yarn, { since: beforeHash })).meanwhile, 'The file is gone.');
    });

    it('is refused for a blocked text, whatever the candidate was', async () => {
      const change = { text: 'Use SECRET' };
      const { beforeHash } = await review.preview(yarn, change);
      await refusedAs('blocked', /secret/, () => review.approve(yarn, { ...change, beforeHash }));
      assert.equal(world.read(world.globalFile), null);
    });

    it('is possible after a look where the gate wants one', async () => {
      await approve(review, yarn, { text: 'LOOK first' });
      assert.equal(review.approvedText(yarn.id), 'LOOK first');
    });

    it('of a blocked candidate needs the person’s own clean words', async () => {
      const blocked = candidate({ text: 'Use [REDACTED:test]', verdict: 'blocked' });
      for (const text of [undefined, ' Use [REDACTED:test] ', 'Always use [REDACTED:test]', 'LOOK here']) {
        const change = text === undefined ? {} : { text };
        const { beforeHash, diff } = await review.preview(blocked, change);
        assert.equal(diff, '');
        await refusedAs('blocked', /^A secret \(test\) stood here [^]*own words/, () =>
          review.approve(blocked, { ...change, beforeHash }),
        );
      }
      await approve(review, blocked, { text: 'Use the key from the vault' });
      assert.equal(review.approvedText(blocked.id), 'Use the key from the vault');
    });

    it('is refused twice, and for an empty rule', async () => {
      await approve(review, yarn);
      await refusedAs('already-decided', /approved already/, () => approve(review, yarn));
      await refusedAs('bad-input', /empty/, () => review.preview(candidate({ text: ' - ' }), {}));
    });

    it('is done in turn when many come at once', async () => {
      const all = Array.from({ length: 8 }, (_, index) => candidate({ text: `Rule ${index}` }));
      const { beforeHash } = await review.preview(yarn, {});
      const done = await Promise.allSettled(all.map((each) => review.approve(each, { beforeHash })));
      assert.equal(done.filter(({ status }) => status === 'fulfilled').length, 1);
      for (const each of all.slice(1)) await approve(review, each);
      assert.equal(world.read(world.globalFile)?.match(/^- Rule/gm)?.length, 8);
    });
  });

  describe('archive', () => {
    it('changes no file, and once is enough', async () => {
      const { decision } = await review.archive(yarn);
      assert.equal(review.statusOf(yarn.id), 'archived');
      assert.deepEqual(await review.archive(yarn), { decision });
      assert.equal(decision.receipt, null);
      assert.equal(review.decisions(10).length, 1);
      assert.equal(world.read(world.globalFile), null);
    });

    it('keeps no secret', async () => {
      const { decision } = await review.archive(candidate({ text: 'Use SECRET' }));
      assert.equal(decision.text, 'Use [REDACTED:test]');
    });

    it('is refused for an approved candidate, and gives way to an approval', async () => {
      const id = await approve(review, yarn);
      await refusedAs('already-decided', /Undo that/, () => review.archive(yarn));
      await review.undo(id);
      await review.archive(yarn);
      await approve(review, yarn);
      assert.equal(review.statusOf(yarn.id), 'approved');
      await review.undo(null);
      assert.equal(review.statusOf(yarn.id), 'archived');
    });
  });

  describe('undo', () => {
    it('gives the very bytes back', async () => {
      const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff, 0x0d, 0x0a, 0x80]);
      world.write(world.projectFile, bytes);
      const id = await approve(review, world.forProject());
      const { decision, receipt, note } = await review.undo(id);
      assert.deepEqual(readFileSync(world.projectFile), bytes);
      assert.equal(decision.undone, true);
      assert.equal(receipt?.afterHash, hashOf(bytes));
      assert.equal(note, undefined);
      assert.equal(review.statusOf(world.forProject().id), 'open');
      assert.equal(review.approvedText(world.forProject().id), null);
    });

    it('deletes the file that approving made', async () => {
      await approve(review, yarn);
      const { receipt } = await review.undo(null);
      assert.equal(world.read(world.globalFile), null);
      assert.equal(receipt?.afterHash, 'absent');
    });

    it('takes only the rule out when the file was changed since', async () => {
      world.write(world.globalFile, '# Me\n');
      const id = await approve(review, yarn);
      const now = `${world.read(world.globalFile) ?? ''}\nMore of mine.\n`.replace('# Me', '# Myself');
      world.write(world.globalFile, now);
      await review.undo(id);
      assert.equal(world.read(world.globalFile), '# Myself\n\nMore of mine.\n');
    });

    it('says so when the rule is no longer there', async () => {
      const id = await approve(review, yarn);
      const file = (world.read(world.globalFile) ?? '').replace('first', 'last');
      world.write(world.globalFile, file);
      const { decision, receipt, note } = await review.undo(id);
      assert.match(note ?? '', /no longer there/);
      assert.equal(decision.undone, true);
      assert.equal(receipt?.beforeHash, receipt?.afterHash);
      assert.equal(world.read(world.globalFile), file);
    });

    it('copes with a file, or a project, that is gone', async () => {
      const id = await approve(review, yarn);
      rmSync(world.globalFile);
      assert.match((await review.undo(id)).note ?? '', /gone/);
      const other = await approve(review, world.forProject());
      rmSync(world.project, { recursive: true });
      assert.match((await review.undo(other)).note ?? '', /gone/);
      assert.equal(world.read(world.globalFile), null);
    });

    it('copes without its backup', async () => {
      world.write(world.globalFile, '# Me\n');
      const id = await approve(review, yarn);
      rmSync(path.join(world.stateDir, 'backups'), { recursive: true });
      await review.undo(id);
      assert.equal(world.read(world.globalFile), '# Me\n');
    });

    it('does not trust a damaged backup', async () => {
      world.write(world.globalFile, '# Me\n');
      await approve(review, yarn);
      const { receipt } = review.decisions(1)[0] ?? {};
      world.write(receipt?.backup ?? '', 'something else');
      await review.undo(null);
      assert.equal(world.read(world.globalFile), '# Me\n');
    });

    it('leaves a rule that stood there before', async () => {
      await approve(review, yarn);
      const file = world.read(world.globalFile);
      rmSync(path.join(world.stateDir, 'decisions.jsonl'));
      const fresh = world.review();
      await approve(fresh, yarn);
      assert.match((await fresh.undo(null)).note ?? '', /stood there before/);
      assert.equal(world.read(world.globalFile), file);
    });

    it('leaves a rule for as long as another candidate stands by it', async () => {
      const first = await approve(review, yarn);
      const second = await approve(review, candidate({ id: 'twin' }));
      assert.match((await review.undo(first)).note ?? '', /Another/);
      assert.notEqual(world.read(world.globalFile), null);
      await review.undo(second);
      assert.equal(world.read(world.globalFile), null);
    });

    it('takes an archived candidate back', async () => {
      await review.archive(yarn);
      const { receipt, decision } = await review.undo(null);
      assert.equal(receipt, null);
      assert.equal(decision.undone, true);
      assert.equal(review.statusOf(yarn.id), 'open');
    });

    it('works backwards from the last that stands', async () => {
      await approve(review, yarn);
      await approve(review, candidate({ text: 'Two' }));
      await review.undo(null);
      assert.equal(review.statusOf(yarn.id), 'approved');
      await review.undo(null);
      assert.equal(review.statusOf(yarn.id), 'open');
      await refusedAs('nothing-to-undo', /no decision/, () => review.undo(null));
    });

    it('is refused for what is unknown or undone', async () => {
      const id = await approve(review, yarn);
      await review.undo(id);
      await refusedAs('nothing-to-undo', /already/, () => review.undo(id));
      await refusedAs('not-found', /no such/, () => review.undo('nobody'));
    });

    it('is refused while the markers are broken, and works once they are right', async () => {
      world.write(world.globalFile, '# Me\n');
      const id = await approve(review, yarn);
      const good = world.read(world.globalFile) ?? '';
      const bad = good.replace('<!-- carryover:end -->', '');
      world.write(world.globalFile, bad);
      await refusedAs('cannot-write', /markers/, () => review.undo(id));
      assert.equal(world.read(world.globalFile), bad);
      assert.equal(review.statusOf(yarn.id), 'approved');
      world.write(world.globalFile, good);
      await review.undo(id);
      assert.equal(world.read(world.globalFile), '# Me\n');
    });

    it('does not follow a link that was put in the file’s place', async () => {
      const id = await approve(review, yarn);
      const elsewhere = path.join(world.base, 'elsewhere.md');
      world.write(elsewhere, world.read(world.globalFile) ?? '');
      rmSync(world.globalFile);
      symlinkSync(elsewhere, world.globalFile);
      await refusedAs('cannot-write', /become a link/, () => review.undo(id));
      assert.match(world.read(elsewhere) ?? '', /yarn/);
    });

    it('gives the original back whatever the order', () => undoInAnyOrder(world, 10));

    it('of rewordings leaves the newest words that stand, whatever the order', () =>
      undoRewordingsInAnyOrder(world, 24));
  });

  describe('after a start', () => {
    it('knows everything from the journal alone', async () => {
      const id = await approve(review, yarn, { text: 'Use yarn.' });
      await review.archive(candidate({ text: 'Two' }));
      await approve(review, candidate({ text: 'Three' }));
      await review.undo(null);
      const again = world.review();
      assert.deepEqual(again.decisions(10), review.decisions(10));
      assert.equal(again.approvedText(yarn.id), 'Use yarn.');
      assert.equal(again.statusOf('c-Two'), 'archived');
      assert.equal(again.statusOf('c-Three'), 'open');
      await again.undo(id);
      assert.equal(world.read(world.globalFile), null);
    });

    it('lists the newest decisions first, as many as asked for', async () => {
      for (const text of ['One', 'Two', 'Three']) await review.archive(candidate({ text }));
      assert.deepEqual(
        review.decisions(2).map(({ text }) => text),
        ['Three', 'Two'],
      );
    });
  });

  it('is never the one to make a memories folder', async () => {
    mkdirSync(path.join(world.codexHome, 'memories_v2'));
    const id = await approve(review, yarn);
    await review.undo(id);
    assert.deepEqual(readdirSync(world.codexHome).sort(), ['carryover', 'memories_v2']);
  });
});
