import assert from 'node:assert/strict';
import { fold } from '../../../src/learn/fold.ts';
import { languages as tables } from '../../../src/learn/language/all.ts';
import { compileLanguages } from '../../../src/learn/language/compile.ts';

describe('the languages', () => {
  it('are compiled ahead, each once, and not those that were needed before', () => {
    const some = tables.filter(({ code }) => code === 'en' || code === 'ko' || code === 'ja');
    const languages = compileLanguages(some);
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
});
