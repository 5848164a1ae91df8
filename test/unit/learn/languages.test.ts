import assert from 'node:assert/strict';
import { fold } from '../../../src/learn/fold.ts';
import { languages as tables } from '../../../src/learn/language/all.ts';
import { compileLanguages } from '../../../src/learn/language/compile.ts';
import { createDetector } from '../../../src/learn/language/detect.ts';
import { asKnown } from '../../../src/learn/language/known-languages.ts';
import { explain } from '../../../src/learn/explain.ts';

describe('the languages', () => {
  it('are compiled ahead, each once, and not those that were needed before', () => {
    const some = tables.filter(({ code }) => code === 'en' || code === 'ko' || code === 'ja');
    const languages = compileLanguages(some.map(asKnown));
    const [korean] = languages.of(fold('커밋 전에 항상 테스트를 실행해 주세요'));
    assert.deepEqual([...languages.prepare()], ['en', 'ja']);
    assert.deepEqual([...languages.prepare()], []);
    assert.equal(languages.of(fold('테스트를 항상 먼저 실행해 주세요'))[0], korean);
  });

  it('have no pattern that is no regular expression: each is compiled only when it is needed', () => {
    for (const { code, cues, objections = [], dismissals = [] } of tables)
      for (const source of [...Object.values(cues).flat(), ...objections, ...dismissals])
        assert.doesNotThrow(() => new RegExp(source), `${code}: ${source}`);
  });

  const work = 'Thanks, that works and it is merged now. Can you also fix the header on the settings page? ';

  it('are told by the sentence where one of a message is clearly in another', () => {
    for (const rule of [
      'Committe nie, ohne dass ich es sage.',
      'Ne committe jamais sans que je le demande.',
      'No hagas commit sin que yo te lo pida por favor.',
      'Antworte mir bitte immer auf Deutsch.',
    ])
      assert.deepEqual(
        explain(`${work}${rule}`).map(({ start }) => start),
        [work.length],
        rule,
      );
    const german =
      'Danke, das läuft und ist gemergt. Kannst du noch die Überschrift auf der Seite mit den Einstellungen ändern? ';
    assert.deepEqual(
      explain(`${german}Please never push to the remote unless I ask you to.`).map(({ scope }) => scope),
      ['global'],
    );
  });

  it('are that of the message where a sentence is not clearly in another', () => {
    const detect = createDetector(tables);
    const other = (text: string) => detect.otherThan('en', fold(text), 0, text.length);
    assert.equal(other('Bitte antworte immer auf Deutsch.'), 'de');
    assert.equal(other('Never commit to main.'), undefined);
    assert.equal(other('Put it on the das-keyboard page.'), undefined);
    assert.equal(other('Use pnpm, no npm.'), undefined);
    assert.equal(other('Say "bitte" and "danke" on the page.'), undefined);
  });

  it('have those who say in two words which tool to use, or in which language to answer', () => {
    for (const [text, scope] of Object.entries({
      'pnpm, not npm!': 'project',
      'pnpm, nicht npm!': 'project',
      'pnpm, pas npm !': 'project',
      'pnpm, no npm': 'project',
      'npmではなくpnpm！': 'project',
      'npm 말고 pnpm!': 'project',
      'pnpm，不是npm！': 'project',
      'In English please, always.': 'global',
      'always in english please': 'global',
      'Auf Deutsch bitte, immer.': 'global',
      "En français s'il te plaît, toujours.": 'global',
    }))
      assert.deepEqual(
        explain(text).map((heard) => heard.scope),
        [scope],
        text,
      );
    assert.deepEqual(explain('blue, not red!'), []);
  });
});
