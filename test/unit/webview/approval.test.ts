import assert from 'node:assert/strict';
import { PanelState } from '../../../src/host/panel/panel-state.ts';
import type { PanelSelected } from '../../../src/shared/panel-protocol.ts';
import { approvalRefusal } from '../../../webview-ui/approval.ts';
import { changeView } from '../../../webview-ui/change-view.ts';
import { DraftKeeper } from '../../../webview-ui/draft.ts';
import { createFakeEngine } from '../../host/fake-engine.ts';
import { PROJECT, sampleCandidates } from '../../host/samples.ts';

async function selected(id: string, trusted = true): Promise<PanelSelected> {
  const candidates = sampleCandidates();
  const place = { folder: PROJECT, project: PROJECT, name: 'shop' };
  const state = new PanelState({ candidates, place, status: null }, () => trusted);
  const candidate = candidates.find((known) => known.id === id);
  assert.ok(candidate);
  state.select(candidate);
  const draft = state.draft(candidate);
  state.previewed = { draft, preview: await createFakeEngine(candidates).preview(id, draft) };
  const view = state.snapshot().selected;
  assert.ok(view);
  return view;
}

/** All strings of the change as it is drawn, in no order: there is no page here. */
function wordsOf(view: PanelSelected, draft = view.draft): string {
  const words = (part: unknown): string => {
    if (Array.isArray(part)) return part.map(words).join(' ');
    if (typeof part === 'object' && part !== null && 'values' in part && 'strings' in part)
      return `${words(part.strings)} ${words(part.values)}`;
    return typeof part === 'string' ? part : '';
  };
  return words(changeView(view, draft, () => {}));
}

describe('approving in the panel', () => {
  it('is possible for exactly the change that is shown', async () => {
    const view = await selected('c-unit');
    assert.equal(approvalRefusal(view, view.draft), null);
    assert.equal(
      approvalRefusal(view, { ...view.draft, text: `${view.draft.text} And more.` })?.waiting,
      true,
    );
    assert.equal(approvalRefusal(view, { ...view.draft, destination: 'global-rules' })?.waiting, true);
    assert.equal(approvalRefusal({ ...view, busy: true }, view.draft)?.waiting, true);
  });

  it('is refused with the reason for a blocked text, an empty one and a place that cannot be written', async () => {
    const blocked = await selected('c-token');
    assert.match(approvalRefusal(blocked, blocked.draft)?.reason ?? '', /GitHub token/);
    const view = await selected('c-approve');
    assert.match(approvalRefusal(view, { ...view.draft, text: ' ' })?.reason ?? '', /empty/);
    assert.match(
      approvalRefusal(view, { ...view.draft, destination: 'project-rules' })?.reason ?? '',
      /outside any project/,
    );
  });
});

describe('approving in a folder that is not trusted', () => {
  it('says what to do, and is possible for the global rules', async () => {
    const view = await selected('c-unit', false);
    const refusal = approvalRefusal(view, view.draft);
    assert.match(refusal?.reason ?? '', /not trusted\. Trust it, or choose the global rules\.$/);
    assert.deepEqual([refusal?.waiting, refusal?.awaitsTrust], [false, true]);
    assert.equal(approvalRefusal(view, { ...view.draft, destination: 'global-rules' })?.waiting, true);
  });
});

describe('what is wrong with a file', () => {
  it('is said once, where its change would stand', async () => {
    const sentence = 'The markers are broken in line 3.';
    const view = { ...(await selected('c-unit')), change: null, problem: sentence };
    assert.deepEqual(approvalRefusal(view, view.draft), {
      reason: 'There is no change to approve.',
      waiting: false,
    });
    for (const notice of [null, sentence])
      assert.equal(wordsOf({ ...view, notice }).split(sentence).length - 1, 1);
  });
});

describe('what blocks a text', () => {
  it('is said once, beside the button', async () => {
    const view = await selected('c-token');
    assert.equal(approvalRefusal(view, view.draft)?.reason, 'Blocked: Holds what looks like a GitHub token.');
    assert.deepEqual(view.change?.findings, []);
  });
});

describe('the change in the panel', () => {
  it('says that the diff is being made as long as there is none, and that it cannot be when it cannot', async () => {
    const view = await selected('c-unit');
    assert.doesNotMatch(wordsOf(view), /Making the diff…|stale/u);
    assert.match(wordsOf({ ...view, change: null }), /Making the diff…/u);
    const failed = wordsOf({ ...view, change: null, problem: 'The file cannot be read.' });
    assert.match(failed, /The file cannot be read\./u);
    assert.doesNotMatch(failed, /Making the diff…/u);
  });

  it('marks the diff of other words as stale, and keeps it in sight', async () => {
    const view = await selected('c-unit');
    const typing = wordsOf(view, { ...view.draft, text: 'other words' });
    assert.match(typing, /stale/u);
    assert.match(typing, /yarn test:unit/u);
    const refusal = approvalRefusal(view, { ...view.draft, text: 'other words' });
    assert.deepEqual(refusal, { reason: 'Making the diff…', waiting: true });
  });
});

describe('a conflict in the panel', () => {
  it('stops approving until a choice is made, and the choice belongs to what is shown', async () => {
    const view = await selected('c-unit');
    assert.ok(view.change);
    const other = { text: 'Use npm.', place: 'global rules', why: 'The other says npm.' };
    const conflicts = [{ ...other, kind: 'conflict' as const, replaceable: true }];
    const blocked = 'This goes against a rule. Replace it, keep both, or archive this.';
    const stopped = { ...view, change: { ...view.change, blocked, conflicts } };
    // The gate's word stands before what the gate says, and before nothing else.
    assert.equal(approvalRefusal(stopped, view.draft)?.reason, blocked);
    const draft = { ...view.draft, resolve: 'replace' as const };
    assert.equal(approvalRefusal(view, draft)?.waiting, true);
    assert.equal(approvalRefusal({ ...view, change: { ...view.change, resolve: 'replace' } }, draft), null);
  });
});

describe('the text in the panel', () => {
  it('is the person’s while they type, whatever snapshots come', async () => {
    const view = await selected('c-unit');
    const keeper = new DraftKeeper();
    keeper.follow(view);
    keeper.change({ ...view.draft, text: 'typed' });
    keeper.follow(view);
    assert.equal(keeper.draft.text, 'typed');
  });

  it('follows the extension once both agree, and when another candidate is selected', async () => {
    const view = await selected('c-unit');
    const keeper = new DraftKeeper();
    keeper.follow(view);
    keeper.follow({ ...view, draft: { ...view.draft, text: 'heard anew' } });
    assert.equal(keeper.draft.text, 'heard anew');
    keeper.change({ ...view.draft, text: 'typed' });
    const other = await selected('c-port');
    keeper.follow(other);
    assert.equal(keeper.draft.text, other.text);
  });
});
