import assert from 'node:assert/strict';
import { isCanned } from '../../../src/learn/prompts/canned.ts';
import { explain } from '../../../src/learn/explain.ts';
import { cannedMessages } from './canned-messages.ts';

describe('prompts that tools send', () => {
  it('are known by how they are worded, though they give out no part', () => {
    const prompts = cannedMessages('worded');
    assert.ok(prompts.length >= 52);
    for (const { text } of prompts) {
      assert.equal(isCanned(text), true, text);
      assert.deepEqual(explain(text), [], text);
    }
  });

  it('are not the briefs, complaints and lists of rules that people type', () => {
    const briefs = cannedMessages('briefs');
    assert.ok(briefs.length >= 72);
    for (const { text, heard } of briefs) {
      assert.equal(isCanned(text), false, text);
      if (heard) assert.ok(explain(text).length > 0, text);
    }
  });
});

const task = 'Summarize the meeting notes for the newsletter.';
const nothing = 'If nothing was decided, return an empty file. ';
const form = ' Output only the text.';
const prompt = `${task}\n\nThe title is the date. Sections follow the agenda. ${nothing}Names are never mentioned.${form}`;

describe('what speaks for a prompt', () => {
  it('is many small things together', () => {
    assert.equal(isCanned(prompt), true);
    assert.equal(isCanned(prompt.replace(form, '')), false);
    assert.equal(isCanned(prompt.replace(nothing, '').replace(`${task}\n\n`, '')), false);
  });

  it('is less than a person who speaks in it', () => {
    for (const own of [
      'I told you yesterday that we do it like this, and my boss and I still wait for it.',
      "hm, sorry, that's not it, the last one was too long again.",
      'You forgot it again today, why did you change it now?',
      'ich warte seit gestern darauf, mir und uns hilft das jetzt nicht',
      "j'ai déjà attendu, chez nous c'est pas possible, bon, merci",
      'yo lo necesito hoy, nosotros ya no tenemos tiempo, gracias',
      'мне это нужно сегодня, мы с вчера ждём, у нас опять стоит',
    ])
      assert.equal(isCanned(`${own}\n\n${prompt}`), false, own);
  });

  it('is not undone by code and names that look like a person', () => {
    const loop = 'for i in range(9): me = i; my = i; we = i; us = i';
    assert.equal(isCanned(`${prompt}\n\n\`\`\`\n${loop}\n\`\`\``), true);
    assert.equal(isCanned(`${prompt} ${loop.replaceAll(/[=;:]/g, ',')}`), false);
    assert.equal(
      isCanned(`${prompt}\n\nsrc/we/our/my.ts and lib/us/me/i.ts of the US, the EU and the US`),
      true,
    );
  });

  it('is not how a document is divided that orders nothing', () => {
    const sections = ['Storage', 'Naming', 'Testing'].map(
      (name) => `## ${name}\n\nTables are in the singular. Columns have no prefix. Events carry a version.`,
    );
    const document = sections.join('\n\n');
    assert.equal(isCanned(document), false);
    assert.equal(
      isCanned(document.replaceAll('Tables are', 'Keep tables').replaceAll('Columns have', 'Give columns')),
      true,
    );
  });

  it('is there in a single line, too', () => {
    const line = prompt.replaceAll('\n', ' ');
    assert.equal(isCanned(line), true);
    assert.equal(isCanned(`I think so. ${line}`), false);
  });
});
