import assert from 'node:assert/strict';
import { PanelState } from '../../../src/host/panel/panel-state.ts';
import { newsOf } from '../../../webview-ui/aloud.ts';
import { PROJECT, sampleCandidates } from '../../host/samples.ts';

describe('what a screen reader hears of the panel', () => {
  const source = () => ({
    candidates: sampleCandidates(),
    place: { folder: PROJECT, project: PROJECT, name: 'shop' },
    status: null,
  });
  const setUp = () => {
    const model = source();
    const state = new PanelState(model, () => true);
    const find = (id: string) => {
      const found = model.candidates.find((candidate) => candidate.id === id);
      assert.ok(found);
      return found;
    };
    const archive = (id: string, next: string): void => {
      const place = state.placeOf(find(id));
      assert.ok(place);
      state.decided(find(id), place, { message: 'Archived', decision: `d-${id}` });
      state.select(find(next));
    };
    state.select(find('c-unit'));
    return { model, state, find, archive };
  };

  it('is which candidate is shown now, when that is another one', () => {
    const { state, find } = setUp();
    const first = state.snapshot();
    assert.equal(newsOf(null, first), '');
    state.select(find('c-vendor'));
    const second = state.snapshot();
    assert.equal(newsOf(first, second), `2 of 7: ${find('c-vendor').text}`);
    assert.equal(newsOf(second, state.snapshot()), '');
  });

  it('is each decision, also when it is the same as the one before', () => {
    const { state, find, archive } = setUp();
    const first = state.snapshot();
    archive('c-unit', 'c-vendor');
    const second = state.snapshot();
    assert.equal(newsOf(first, second), `Archived. 1 of 6: ${find('c-vendor').text}`);
    archive('c-vendor', 'c-port');
    const third = state.snapshot();
    assert.equal(newsOf(second, third), `Archived. 1 of 5: ${find('c-port').text}`);
    // Going on says nothing of it again.
    state.select(find('c-approve'));
    assert.match(newsOf(third, state.snapshot()), /^\d of 5: /);
  });

  it('is a notice once, and that nothing waits any more', () => {
    const { model, state } = setUp();
    const first = state.snapshot();
    state.notice = 'The file changed.';
    const second = state.snapshot();
    assert.equal(newsOf(first, second), 'The file changed.');
    assert.equal(newsOf(second, state.snapshot()), '');
    model.candidates = [];
    state.select(null);
    assert.equal(newsOf(second, state.snapshot()), 'Nothing waits for you.');
  });
});
