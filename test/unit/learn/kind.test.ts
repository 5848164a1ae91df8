import assert from 'node:assert/strict';
import { explain } from '../../../src/learn/explain.ts';

const kindsOf = (text: string) => explain(text).map(({ kind }) => kind);

describe('what kind of rule it is', () => {
  it('is a correction beside what the agent did, in whichever language', () => {
    for (const text of [
      'why did you type the rates in by hand? we only take them from the bank sheet',
      "you've rounded the weights. the scales weigh in grams",
      'Du hast die Gewichte gerundet. Die Waage misst in Gramm.',
      'pourquoi tu as changé le script ? chez nous les tarifs viennent de la banque',
      'Por qué cambiaste el script? Aquí usamos solo los precios del banco.',
    ])
      assert.deepEqual(kindsOf(text), ['correction'], text);
  });

  it('is the project’s rule without that, or beside a ban of its own', () => {
    for (const text of [
      'we only take the rates from the bank sheet',
      'heads up before you print anything: data/parish is the only copy, so nothing in it gets renamed, cropped or thrown out',
      'Die Waage misst bei uns in Gramm.',
    ])
      assert.deepEqual(kindsOf(text), ['project-rule'], text);
  });

  it('is the person’s preference where it is about how to answer, whatever went wrong before', () => {
    for (const text of [
      'You put three pages into that answer again. Keep your answers short.',
      'why did you guess the figure? if you do not know something, tell me so',
    ])
      assert.deepEqual(kindsOf(text), ['preference'], text);
  });

  it('is a procedure where one thing is done after the other', () => {
    for (const text of [
      'you gotta scale the scans to half size and then they go into scans/web',
      'At closing the till is counted by two, the report is printed, then the day is locked.',
    ])
      assert.deepEqual(kindsOf(text), ['procedure'], text);
  });
});
