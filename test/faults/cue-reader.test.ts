import assert from 'node:assert/strict';
import { fold } from '../../src/learn/fold.ts';
import { languages } from '../../src/learn/language/all.ts';
import { anchorsOf } from '../../src/shared/anchors/anchors.ts';
import { signOf } from '../../src/shared/anchors/anchor-worth.ts';
import { treeOf } from '../../src/shared/anchors/anchor-tree.ts';
import { createCueReader, cueTablesOf } from '../../src/learn/language/cue-reader.ts';
import { everyLanguage } from '../../src/learn/language/every.ts';
import { createFinder } from '../../src/shared/anchors/finder.ts';
import { Letters } from '../../src/shared/anchors/letters.ts';
import { durable, passing } from '../unit/learn/sentences.ts';

/** The lists of each way. */
function ways(source: string): string[][][] {
  return anchorsOf(source).map(({ lists }) => lists.map((list) => list.map(({ text }) => text)));
}

/** Those of the only way. */
function lists(source: string): string[][] {
  const [only = [], ...others] = ways(source);
  assert.deepEqual(others, []);
  return only;
}

/** The list that narrows most. */
function texts(source: string): string[] | undefined {
  return lists(source)[0];
}

describe('the anchors of a pattern', () => {
  it('are texts that it cannot match without', () => {
    assert.deepEqual(texts(String.raw`\b(?:always|never)\b`), ['always', 'never']);
    assert.deepEqual(texts(String.raw`no longer|any ?more`), ['no longer', 'any more', 'anymore']);
    assert.deepEqual(texts(String.raw`(?:after|before) (?:each|every) \w+`), [
      'after eac',
      'after eve',
      'before ea',
      'before ev',
    ]);
    assert.deepEqual(texts(String.raw`(?<=\b(?:line |step ))\d+`), ['line ', 'step ']);
  });

  it('do not stand on what may be left out or must not be there', () => {
    assert.deepEqual(texts(String.raw`^(?:the |our )?(?!i\b)(?:\w+ )+(?:is|are) `), ['is ', 'are ']);
    assert.deepEqual(texts(String.raw`\bwe (?:only |just )*prefer\b`), ['prefer']);
    assert.deepEqual(lists('always|'), []);
    assert.deepEqual(lists('(?:yes)?[a-z]+'), []);
  });

  it('stand in a second list when more has to be there', () => {
    assert.deepEqual(lists(String.raw`\b(?:never|dont)\b.{0,40}\b(?:secrets?|tokens?)\b`), [
      ['secrets', 'secret', 'tokens', 'token'],
      ['never', 'dont'],
    ]);
    assert.deepEqual(lists(String.raw`\b(?:store|keep)\b.{0,9}[,:]`), [['store', 'keep']]);
  });

  it('are told apart by the ways in which it may match', () => {
    assert.deepEqual(ways(String.raw`\b(?:use .{1,9} instead|not .{1,9} but|never|dont)`), [
      [['never', 'dont']],
      [['instead'], ['use ']],
      [['not '], ['but']],
    ]);
  });

  it('have signs and digits beside them that have to be there', () => {
    const signs = (source: string): string[] =>
      anchorsOf(source).map((way) =>
        ',.:-?7'
          .split('')
          .filter((sign) => (way.signs & signOf(sign.charCodeAt(0))) !== 0)
          .join(''),
      );
    assert.deepEqual(signs(String.raw`\?\s*$`), ['?']);
    assert.deepEqual(signs(String.raw`\.\w{1,4}:\d+(?:-\d+)?`), ['.:7']);
    assert.deepEqual(signs(String.raw`, (?:but )?not(?:, or)?[.?]`), [',']);
    assert.deepEqual(signs(String.raw`\b(?:at|on) (?:\d+|line 5)[,:]?`), ['7', '7']);
    assert.deepEqual(signs(String.raw`no\d*(?!,)(?<!-)`), ['']);
  });

  it('know the edges of words', () => {
    assert.deepEqual(anchorsOf(String.raw`\bno longer\b`)[0]?.lists, [
      [{ text: 'no longer', startsWord: true, endsWord: true }],
    ]);
    assert.deepEqual(anchorsOf(String.raw`\b\.env\b`)[0]?.lists, [
      [{ text: 'env', startsWord: true, endsWord: true }],
    ]);
  });
});

describe('the anchors of a pattern, as places where a word begins', () => {
  const begin = (source: string): [string, boolean][] | undefined =>
    anchorsOf(source)[0]?.lists[0]?.map(({ text, startsWord }) => [text, startsWord]);

  it('know them behind what must end with a sign or a space', () => {
    for (const source of [
      String.raw`^(?:the |our )?(?:\w+ )*(?:is)\b`,
      String.raw`(?<=\w )is`,
      String.raw`(?<![\w./-])is`,
      String.raw`\b(?:\S+ ){1,2}is`,
      String.raw`[a-z]+[^\w,]is`,
      String.raw`[^\w]is`,
      String.raw`^[ \t]*is`,
      String.raw`\n+is`,
    ])
      assert.deepEqual(begin(source), [['is', true]], source);
  });

  it('do not know them behind what may end with a letter', () => {
    for (const source of [
      String.raw`(?:\w+|\w+ )is`,
      String.raw`(?:\W*\w)?is`,
      String.raw`(?<=a\w*)is`,
      String.raw`(?<![./-])is`,
      '[^a]is',
      'is',
    ])
      assert.deepEqual(begin(source), [['is', false]], source);
  });

  it('leave out the sign or the single letter before a word', () => {
    assert.deepEqual(begin(String.raw`\w+s (?:go|come)`), [
      ['go', true],
      ['come', true],
    ]);
    assert.deepEqual(begin(', no '), [['no ', true]]);
    assert.deepEqual(begin('[。]no'), [['。no', false]]);
  });
});

describe('the finder of anchors', () => {
  const given = [String.raw`\bher\b`, 'he', 'hers|usher', 'he and nobody', 'ではなく'].flatMap((source) =>
    anchorsOf(source).flatMap(({ lists }) => lists),
  );
  const tree = treeOf(given);
  const finder = createFinder(tree);
  const letters = new Letters();
  /** List, beginning and end of each, by where it ends. */
  const read = (text: string, from = 0, to = text.length): number[][] => {
    letters.take(text);
    const { length, found, starts, ends } = finder.find(letters, from, to);
    return Array.from({ length }, (_, hit) => hit)
      .flatMap((hit) => {
        const [first, last] = tree.listsAt.subarray(found[hit], (found[hit] ?? 0) + 2);
        return [...tree.lists.subarray(first, last)].map((list) => [list, starts[hit] ?? 0, ends[hit] ?? 0]);
      })
      .sort((a, b) => (a[2] ?? 0) - (b[2] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
  };

  it('finds all of them in one reading, also inside each other', () => {
    assert.deepEqual(read('ushers her'), [
      [1, 2, 4],
      [2, 0, 5],
      [2, 2, 6],
      [1, 7, 9],
      [0, 7, 10],
    ]);
  });

  it('compares the end of a long one, and letters that are rare', () => {
    assert.deepEqual(read('he and nobody'), [
      [1, 0, 2],
      [3, 0, 9],
    ]);
    assert.deepEqual(read('he and nine'), [[1, 0, 2]]);
    assert.deepEqual(read('これではなくて'), [[4, 2, 6]]);
    assert.deepEqual(read('これではなし'), []);
  });

  it('finds what begins a word at its beginning only, and the rest anywhere', () => {
    assert.deepEqual(read('usher ther her_'), [
      [1, 2, 4],
      [2, 0, 5],
      [1, 7, 9],
      [1, 11, 13],
    ]);
  });

  it('sees nothing beyond the stretch that it reads', () => {
    assert.deepEqual(read('ot hers', 3, 6), [
      [1, 3, 5],
      [0, 3, 6],
    ]);
    assert.deepEqual(read('he and nobody', 0, 8), [[1, 0, 2]]);
  });

  it('finds as many as there are', () => {
    assert.equal(read('he '.repeat(5_000)).length, 5_000);
  });
});

describe('the reader of cues', () => {
  const sentences = [...Object.values(durable), ...Object.values(passing)]
    .flatMap((some) => Object.values(some))
    .map(fold);

  for (const { code, cues } of languages) {
    it(`never holds back a pattern that matches a sentence or a part of it: ${code}`, () => {
      const sources = [cues, everyLanguage].flatMap((some) => Object.values(some).flat());
      const patterns = { sources, cueOf: new Uint16Array(sources.length), weights: Float64Array.of(1) };
      const expressions = sources.map((source) => new RegExp(source));
      const reader = createCueReader(patterns, new Letters(), cueTablesOf(patterns));
      for (const sentence of sentences) {
        reader.read(`- ${sentence}`, 2, sentence.length + 2);
        const cut = sentence.indexOf(' ', sentence.length / 2);
        for (const [from, to] of [
          [0, sentence.length],
          [Math.max(0, cut), sentence.length],
        ] as const) {
          const part = sentence.slice(from, to);
          const possible = new Set([
            ...reader.possible(from + 2, to + 2),
            ...reader.possibleAgainst(from + 2, to + 2),
          ]);
          expressions.forEach((expression, index) => {
            const matches = expression.test(part);
            if (matches) assert.ok(possible.has(index), `${sources[index] ?? ''} on ${part}`);
            if (possible.has(index)) assert.equal(reader.matches(index, part), matches);
          });
        }
      }
    });
  }
});
