import assert from 'node:assert/strict';
import { PanelState } from '../../../src/host/panel/panel-state.ts';
import { snapshotSchema } from '../../../src/shared/panel-protocol.ts';
import type { Candidate } from '../../../src/shared/model.ts';
import { createFakeEngine } from '../../host/fake-engine.ts';
import { PROJECT, fakeCandidate, fakeEvidence, sampleCandidates } from '../../host/samples.ts';

function setUp(candidates: Candidate[] = sampleCandidates(), canWriteProject = true) {
  const source = { candidates, place: { folder: PROJECT, project: PROJECT, name: 'shop' }, status: null };
  const state = new PanelState(source, () => canWriteProject);
  const find = (id: string): Candidate => {
    const found = source.candidates.find((candidate) => candidate.id === id);
    assert.ok(found);
    return found;
  };
  return { source, state, find };
}

describe('review panel state', () => {
  it('makes snapshots that the panel can read', async () => {
    const { state, find } = setUp();
    const candidate = find('c-unit');
    state.select(candidate);
    const draft = state.draft(candidate);
    state.previewed = { draft, preview: await createFakeEngine().preview('c-unit', draft) };
    const snapshot = snapshotSchema.parse(structuredClone(state.snapshot()));
    assert.equal(snapshot.selected?.draft.text, candidate.text);
    assert.equal(snapshot.selected.change?.added, 4);
    assert.deepEqual(
      snapshot.selected.change.lines.filter(({ kind }) => kind === 'add').map(({ text }) => text),
      ['', '<!-- carryover -->', `- ${candidate.text}`, '<!-- /carryover -->'],
    );
  });

  it('shows what a rule goes against, with its place, and keeps the choice that was made', async () => {
    const { state, find } = setUp();
    const candidate = find('c-unit');
    state.select(candidate);
    state.setDraft('c-unit', { ...state.draft(candidate), resolve: 'keep-both' });
    const draft = state.draft(candidate);
    const preview = await createFakeEngine().preview('c-unit', draft);
    const other = { text: 'Use\nnpm.', scope: 'project' as const, path: `${PROJECT}/AGENTS.md`, line: 12 };
    preview.conflicts = [
      { kind: 'conflict', with: { type: 'file', ...other }, why: 'It says npm.', replaceable: false },
      {
        kind: 'duplicate',
        with: { type: 'rule', ...other, scope: 'global' },
        why: 'Like.',
        replaceable: false,
      },
    ];
    state.previewed = { draft, preview };
    const { selected } = snapshotSchema.parse(structuredClone(state.snapshot()));
    assert.equal(selected?.draft.resolve, 'keep-both');
    assert.equal(selected.change?.resolve, 'keep-both');
    assert.deepEqual(
      selected.change.conflicts.map(({ kind, text, place }) => [kind, text, place]),
      [
        ['conflict', 'Use npm.', "this project's AGENTS.md, line 12"],
        ['duplicate', 'Use npm.', 'global rules'],
      ],
    );
  });

  it('opens a decided row again when its decision was taken back somewhere else, and not before', () => {
    const { source, state, find } = setUp();
    const all = source.candidates;
    const candidate = find('c-vendor');
    const place = state.placeOf(candidate);
    assert.ok(place);
    const stateOfRow = () =>
      state
        .snapshot()
        .groups.flatMap(({ rows }) => rows)
        .find(({ id }) => id === 'c-vendor')?.state;
    state.decided(candidate, place, { message: 'Added to AGENTS.md', decision: 'd-1' });
    // An answer of the engine from before the decision.
    state.follow();
    assert.equal(stateOfRow(), 'done');
    source.candidates = all.filter(({ id }) => id !== 'c-vendor');
    state.follow();
    assert.equal(stateOfRow(), 'done');
    source.candidates = all;
    state.follow();
    assert.equal(stateOfRow(), 'open');
  });

  it('keeps a decided row in its place, with undo, and goes on to the next', () => {
    const { source, state, find } = setUp();
    const candidate = find('c-vendor');
    state.select(candidate);
    const place = state.placeOf(candidate);
    assert.ok(place);
    source.candidates = source.candidates.filter(({ id }) => id !== 'c-vendor');
    state.decided(candidate, place, { message: 'Added to AGENTS.md', decision: 'd-1' });
    const [group] = state.snapshot().groups;
    assert.deepEqual(
      group?.rows.map(({ id, state: is }) => [id, is]),
      [
        ['c-unit', 'open'],
        ['c-vendor', 'done'],
        ['c-port', 'open'],
      ],
    );
    assert.deepEqual(group.rows[1]?.done, { message: 'Added to AGENTS.md', decision: 'd-1' });
    assert.equal(place.next, 'c-port');
  });

  it('keeps several decided rows in order, and their group in its place', () => {
    const { source, state, find } = setUp();
    for (const id of ['c-unit', 'c-vendor', 'c-port']) {
      const candidate = find(id);
      const place = state.placeOf(candidate);
      assert.ok(place);
      source.candidates = source.candidates.filter((other) => other !== candidate);
      state.decided(candidate, place, { message: 'Archived', decision: `d-${id}` });
    }
    const { groups } = state.snapshot();
    assert.deepEqual(
      groups[0]?.rows.map(({ id }) => id),
      ['c-unit', 'c-vendor', 'c-port'],
    );
    assert.deepEqual(
      groups.map(({ key }) => key),
      ['here', 'everywhere', 'other', 'blocked'],
    );
  });

  it('shows the last row of a group as done although the group is empty now', () => {
    const only = fakeCandidate({ id: 'only', text: 'Only one.' });
    const { source, state } = setUp([only]);
    const place = state.placeOf(only);
    assert.ok(place);
    source.candidates = [];
    state.decided(only, place, { message: 'Archived', decision: 'd' });
    assert.deepEqual(
      state.snapshot().groups.map(({ label, rows }) => [label, rows.length]),
      [["This project's rules: shop", 1]],
    );
    assert.equal(state.takeBack('d'), 'only');
    assert.deepEqual(state.snapshot().groups, []);
  });

  it('forgets a notice and a change when another candidate is selected', () => {
    const { state, find } = setUp();
    state.select(find('c-unit'));
    state.notice = 'changed';
    state.select(find('c-unit'));
    assert.equal(state.snapshot().selected?.notice, 'changed');
    state.select(find('c-port'));
    assert.equal(state.snapshot().selected?.notice, null);
  });

  it('keeps what a person typed for a candidate while they look at another', () => {
    const { state, find } = setUp();
    state.setDraft('c-unit', { text: 'mine', destination: 'global-rules' });
    state.select(find('c-port'));
    state.select(find('c-unit'));
    assert.deepEqual(state.snapshot().selected?.draft, { text: 'mine', destination: 'global-rules' });
  });

  it('does not offer the project’s file where it cannot be written', () => {
    const untrusted = setUp(sampleCandidates(), false);
    untrusted.state.select(untrusted.find('c-unit'));
    const [project, global] = untrusted.state.snapshot().selected?.places ?? [];
    assert.deepEqual(
      [project?.refused, project?.awaitsTrust, global?.refused, global?.awaitsTrust],
      ['this folder is not trusted', true, null, false],
    );
    const homeless = setUp();
    homeless.state.select(homeless.find('c-approve'));
    assert.match(homeless.state.snapshot().selected?.places[0]?.refused ?? '', /outside any project/);
    // To trust the folder would not help.
    const both = setUp(sampleCandidates(), false);
    both.state.select(both.find('c-approve'));
    assert.equal(both.state.snapshot().selected?.places[0]?.awaitsTrust, false);
  });

  it('offers the file of the project where a rule for everywhere was heard', () => {
    const place = (heardIn: string[]) => {
      const global = { project: null, scope: 'global', destination: 'global-rules' } as const;
      const { state, find } = setUp([fakeCandidate({ id: 'c-legacy', text: 'x', ...global, heardIn })]);
      state.select(find('c-legacy'));
      return state.snapshot().selected?.places[0];
    };
    assert.equal(place([PROJECT])?.refused, null);
    assert.equal(place([PROJECT])?.label, "this project's rules");
    assert.equal(place(['/home/ann/blog'])?.label, "blog's rules");
    assert.equal(place([PROJECT, '/home/ann/blog'])?.refused, null);
    assert.match(place(['/home/ann/blog', '/home/ann/notes'])?.refused ?? '', /several projects/);
  });

  it('bounds what it sends', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => fakeCandidate({ id: `c-${index}`, text: 'x' }));
    const talkative = fakeCandidate({
      id: 'c-talk',
      text: 'x',
      evidence: Array.from({ length: 90 }, () => fakeEvidence({ quote: 'again' })),
    });
    const { state } = setUp([...many, talkative]);
    state.select(talkative);
    const snapshot = state.snapshot();
    assert.equal(snapshot.groups[0]?.rows.length, 300);
    assert.equal(snapshot.unlisted, 701);
    assert.equal(snapshot.groups[0].open, 1_001, 'the heading counts all');
    assert.equal(snapshot.selected?.evidence.length, 20);
    assert.equal(snapshot.selected.moreEvidence, 70);
  });

  it('knows how far a person has come among more than it lists, and lists where they are', () => {
    const many = Array.from({ length: 400 }, (_, index) => fakeCandidate({ id: `c-${index}`, text: 'x' }));
    const { state, find } = setUp(many);
    const listed = () => state.snapshot().groups[0]?.rows.map(({ id }) => id) ?? [];
    assert.equal(state.snapshot().at, -1);
    state.select(find('c-299'));
    assert.equal(listed().at(-1), 'c-299');
    state.select(find('c-350'));
    assert.equal(state.snapshot().at, 350);
    assert.deepEqual([listed().length, listed().at(-2), listed().at(-1)], [300, 'c-298', 'c-350']);
  });

  it('says why nothing can be shown in place of saying that nothing waits', () => {
    const place = { folder: PROJECT, project: PROJECT, name: 'shop' };
    const why = '/state may not be written (EROFS). Make it writable for your user and try again.';
    const empty = (barred?: { code: 'cannot-write'; message: string }) =>
      new PanelState({ candidates: [], place, status: null, barred }, () => true).snapshot().empty;
    assert.deepEqual(empty({ code: 'cannot-write', message: why }), { line: 'Nothing can be shown.', why });
    assert.equal(empty().line, 'Nothing waits for you.');
  });

  it('lets no long group hide the others', () => {
    const here = Array.from({ length: 400 }, (_, index) => fakeCandidate({ id: `c-${index}`, text: 'x' }));
    const everywhere = Array.from({ length: 60 }, (_, index) =>
      fakeCandidate({ id: `g-${index}`, text: 'x', destination: 'global-rules' }),
    );
    const { groups, unlisted } = setUp([...here, ...everywhere]).state.snapshot();
    assert.deepEqual(
      groups.map(({ key, rows, open }) => [key, rows.length, open]),
      [
        ['here', 250, 400],
        ['everywhere', 50, 60],
      ],
    );
    assert.equal(unlisted, 160);
  });
});
