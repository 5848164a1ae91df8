import assert from 'node:assert/strict';
import { hear } from '../../../src/learn/hearing/hear.ts';

const reasonsOf = (text: string): string => hear(text, 0.35)[0]?.reasons.join('; ') ?? '';

/** A reason -> what was shown with it and has nothing of it. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  'says where to find the answer': [
    'We use pnpm in this repo, never npm.',
    'Commit messages follow conventional commits.',
    'Use British spelling in the docs.',
  ],
  'complains about how the agent works': [
    'Never touch generated files.',
    'Don’t touch the generated client.',
  ],
  'says how to answer': ["I'm colour blind, don't rely on red and green."],
  'is about this task only': [
    'We have no users yet, so break whatever you like.',
    'Non abbiamo ancora utenti.',
    '아직 사용자가 없어.',
  ],
  'holds for one piece of work only': ['I read the diff myself, no need to explain it.'],
  'states how things are done here': ['Our users are nurses on night shift.'],
  'points at something in view': ['In questo repo usiamo pnpm, mai npm.', '这个仓库用 pnpm，不要用 npm。'],
  'is about naming or form': ['生成ファイルは触らないで。'],
};

/** A reason -> where it is the right one. */
const right: Readonly<Record<string, readonly string[]>> = {
  'says where to find the answer': [
    'Read docs/adr.md before you change the schema.',
    'Always follow the conventions in CONTRIBUTING.md.',
    'Use the tokens in the design system.',
  ],
  'says that it holds in all your projects': [
    'In all my projects, never add a co-author line.',
    'Dans tous mes projets, utilise toujours pnpm.',
    'In allen meinen Projekten immer pnpm verwenden.',
    '全てのプロジェクトで必ずpnpmを使って。',
  ],
  'is about files that tools write or others keep': [
    'Never touch generated files.',
    'Ne touche jamais aux fichiers générés.',
    'Generierte Dateien nie anfassen.',
    '生成ファイルは触らないで。',
  ],
};

describe('what a person is told about a rule', () => {
  it('has nothing in it that the rule does not say', () => {
    for (const [reason, texts] of Object.entries(wrong))
      for (const text of texts) {
        assert.notEqual(reasonsOf(text), '', text);
        assert.ok(!reasonsOf(text).includes(reason), `${text}: ${reasonsOf(text)}`);
      }
  });

  it('has what the rule says', () => {
    for (const [reason, texts] of Object.entries(right))
      for (const text of texts) assert.ok(reasonsOf(text).includes(reason), `${text}: ${reasonsOf(text)}`);
  });
});
