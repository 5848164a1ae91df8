import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator } from 'playwright-core';

const TIMEOUT_MS = 20_000;
const PAUSE_MS = 50;

/**
 * Repeats the assertions until they hold; after 20 s, or `timeout` milliseconds, throws what the last try threw. For what no locator can wait for.
 * Give `assert.ok` a message in here: without one Node parses the test's file each time to make one, for seconds.
 */
export async function until(check: () => Promise<void> | void, timeout = TIMEOUT_MS): Promise<void> {
  const deadline = Date.now() + timeout;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Waits until the file's content is this. */
export async function untilFile(file: string, content: string | RegExp): Promise<void> {
  await until(async () => {
    const found = await readFile(file, 'utf8');
    if (typeof content === 'string') assert.equal(found, content);
    else assert.match(found, content);
  });
}

/** Waits until the locator finds this many. */
export async function untilCount(locator: Locator, count: number): Promise<void> {
  await until(async () => assert.equal(await locator.count(), count));
}

/** Waits until the element's text is this; without its surrounding space. */
export async function untilText(locator: Locator, text: string | RegExp): Promise<void> {
  await until(async () => {
    const found = (await locator.innerText({ timeout: 2_000 })).trim();
    if (typeof text === 'string') assert.equal(found, text);
    else assert.match(found, text);
  });
}

/** Waits until one of the elements has exactly this text. */
export async function untilListed(locator: Locator, text: string): Promise<void> {
  await until(async () => {
    const found = await locator.allInnerTexts();
    assert.ok(found.includes(text), `"${text}" is one of ${JSON.stringify(found)}`);
  });
}
