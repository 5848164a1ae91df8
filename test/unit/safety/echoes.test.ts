import assert from 'node:assert/strict';
import { redactEvents } from '../../../src/engine/reading/redact-events.ts';
import { createGate } from '../../../src/safety/gate.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const VALUE = ['x7Kq2Zk7', 'wqPl0'].join('');
const gate = createGate();

describe('a secret that is said again', () => {
  it('is cut out where nothing beside it tells what it is', async () => {
    const text = `deploy --token=${VALUE}\nerror: ${VALUE} was refused (${VALUE}), not ${VALUE}9`;
    assert.equal(
      await gate.redact(text),
      `deploy --token=[REDACTED:token]\nerror: [REDACTED:token] was refused ([REDACTED:token]), not ${VALUE}9`,
    );
  });

  it('is cut out of what a command printed', async () => {
    const command = `deploy --token=${VALUE} --env prod`;
    assert.equal(await gate.redactEcho(`bad token ${VALUE}`, command), 'bad token [REDACTED:token]');
    assert.equal(await gate.redactEcho('bad token', command), 'bad token');
    assert.equal(await gate.redactEcho(`password=${VALUE}`, 'make'), 'password=[REDACTED:password]');
  });

  it('is only looked for when it could be nothing else', async () => {
    const text = 'DB_PASSWORD=sunshine\nsunshine is a word, and so is secret';
    assert.equal(
      await gate.redact(text),
      'DB_PASSWORD=[REDACTED:password]\nsunshine is a word, and so is secret',
    );
  });

  it('is cut out in the events of a session', async () => {
    const base = { thread: 't', turn: undefined, line: 1, ordinal: undefined, time: 1 };
    const [event] = await redactEvents(
      [
        {
          ...base,
          kind: 'command',
          command: `deploy --token=${VALUE}`,
          cwd: undefined,
          exit: 1,
          output: `bad token ${VALUE}`,
        },
      ],
      gate,
    );
    assert.equal(JSON.stringify(event).includes(VALUE), false);
  });
});
