import assert from 'node:assert/strict';
import { hear } from '../../../src/learn/hearing/hear.ts';
import { SHOWN_FROM } from '../../../src/learn/summarise.ts';

const rules = (message: string): string[] => hear(message, SHOWN_FROM).map(({ text }) => text);

describe('a no to one thing', () => {
  it('is one rule with the sentence that says what takes its place', () => {
    assert.deepEqual(rules('nein, nicht Gulp! wir nehmen hier Vite'), ['Wir nehmen hier Vite, nicht Gulp.']);
    assert.deepEqual(rules('never in nautical miles. we always store metres.'), [
      'We always store metres, never in nautical miles.',
    ]);
    assert.deepEqual(rules('we always store metres. never in nautical miles.'), [
      'We always store metres, never in nautical miles.',
    ]);
  });

  it('keeps its own rule where it forbids a deed', () => {
    assert.deepEqual(rules('Never push to main. Never amend.'), ['Never push to main.', 'Never amend.']);
  });

  it('belongs to the sentence beside it and to none farther off', () => {
    assert.deepEqual(rules('never in nautical miles. the map is fine. we always store metres.'), [
      'Never in nautical miles.',
      'We always store metres.',
    ]);
  });
});

describe('what a clause of a no leaves over', () => {
  it('goes with the clause before, also in two words', () => {
    assert.deepEqual(rules('Namen sind hier immer lateinisch, nie deutsche Namen.'), [
      'Namen sind hier immer lateinisch, nie deutsche Namen.',
    ]);
    assert.deepEqual(rules('Zeiten sind hier immer UTC, nie lokale Zeit.'), [
      'Zeiten sind hier immer UTC, nie lokale Zeit.',
    ]);
  });
});

describe('three full stops behind a slash', () => {
  it('name folders and end no sentence', () => {
    assert.deepEqual(rules('テストは必ず go test -race ./... で実行する。'), [
      'テストは必ず go test -race ./... で実行する。',
    ]);
    assert.deepEqual(rules('always run go vet ./... before you push'), [
      'Always run go vet ./... before you push.',
    ]);
  });

  it('stay whole at the end of a rule', () => {
    assert.deepEqual(rules('before each commit run go vet ./...'), ['Before each commit run go vet ./...']);
  });

  it('end a sentence anywhere else', () => {
    assert.deepEqual(rules('the map is fine... never push to main'), ['Never push to main.']);
  });
});

describe('what stands behind a few words and a colon', () => {
  it('is heard by itself where the whole sentence comes to nothing', () => {
    assert.deepEqual(
      rules(
        'I looked at the drawing for an hour and it is about all of the berths: a berth may be in two harbours',
      ),
      [],
    );
    assert.deepEqual(rules("It's about the berth list again: a berth may be in two harbours at once"), [
      'A berth may be in two harbours at once.',
    ]);
    assert.deepEqual(rules('Honestly: no new columns unless the pilots ask for one'), [
      'No new columns unless the pilots ask for one.',
    ]);
  });

  it('keeps a word or two that may say what it is about', () => {
    assert.deepEqual(rules('about the berths: a berth may be in two harbours at once'), [
      'About the berths: a berth may be in two harbours at once.',
    ]);
  });

  it('is none of it where a fault, a question or an order stands ahead', () => {
    assert.deepEqual(rules('it crashed with this again: a berth may be in two harbours at once'), []);
    assert.deepEqual(rules('can you check one thing: a berth may be in two harbours at once'), []);
  });
});
