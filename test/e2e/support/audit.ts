import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import * as z from 'zod';

const found = z.object({
  /** Texts that are too faint, with their contrast. */
  faint: z.array(z.object({ text: z.string(), ratio: z.number() })),
  /** Controls that a screen reader could not name. */
  nameless: z.array(z.string()),
  /** Controls that do not show that they have the focus. */
  invisible: z.array(z.string()),
  /** By how many pixels the page is higher than its window. */
  tooHigh: z.number(),
  /** Second buttons that do not wear the border which the theme has for them. */
  borrowed: z.array(z.string()),
});

/** What is wrong with the panel as it is drawn now; see audit.js. */
export async function audit(frame: FrameLocator): Promise<z.infer<typeof found>> {
  const script = await readFile(path.join(import.meta.dirname, 'audit.js'), 'utf8');
  return found.parse(await frame.locator('html').evaluate(script));
}
