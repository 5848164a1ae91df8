import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { THEMES, type Theme } from '../harness/profile.ts';
import type { OpenedVscode } from '../harness/start.ts';

const settingsSchema = z.record(z.string(), z.unknown());

/** Changes the colour theme in the person's settings and opens the window again: a browser's window does not watch that file. */
export async function wearTheme({ profile, workbench }: OpenedVscode, theme: Theme): Promise<void> {
  const file = path.join(profile.userData, 'User', 'settings.json');
  const settings = settingsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const { name, className } = THEMES[theme];
  await writeFile(file, JSON.stringify({ ...settings, 'workbench.colorTheme': name }));
  await workbench.page.reload();
  await workbench.page.locator(`.monaco-workbench.${className} .part.statusbar`).waitFor();
}
