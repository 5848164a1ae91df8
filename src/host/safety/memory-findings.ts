import os from 'node:os';
import { Uri, commands, window } from 'vscode';
import { count } from '../../shared/amounts.ts';
import type { EngineApi } from '../../shared/engine-api.ts';
import type { MemoryFinding } from '../../shared/safety-reports.ts';
import { onTwoLines, withoutIcons } from '../format.ts';
import { INTERNAL_COMMANDS } from '../ids.ts';
import { openFolder } from '../open-folder.ts';
import type { Place } from '../workspace-project.ts';
import { fileNames } from './secret-notice-text.ts';

/**
 * Runs the gate on the memory that Codex has in a folder already, and opens the place of the finding that is chosen. Answers what to say
 * where there is none.
 */
export async function showMemoryFindings(
  engine: EngineApi,
  place: Pick<Place, 'folder' | 'project'>,
): Promise<string | undefined> {
  const folder = openFolder(place);
  const { files, findings, cut } = await engine.scanMemory(folder);
  if (findings.length === 0) return `Looked at ${count(files, 'memory file')}: nothing to worry about.`;
  const found = new Set(findings.map(({ file }) => file)).size;
  const where = found === files ? count(files, 'memory file') : `${found} of ${count(files, 'memory file')}`;
  const title = `${count(findings.length, 'finding')} in ${where}${cut ? ', and more' : ''}`;
  const picked = await pickFinding(findings, title, place.project ?? folder);
  if (picked !== undefined)
    await commands.executeCommand(INTERNAL_COMMANDS.openFile, Uri.file(picked.file), picked.line);
  return undefined;
}

/** The finding whose place a person wants to see. `here`: from where files are named. */
export async function pickFinding(
  findings: readonly MemoryFinding[],
  title: string,
  here: string | null,
): Promise<MemoryFinding | undefined> {
  const picked = await window.showQuickPick(
    findings.map((finding) => {
      // A long line is cut at its end: what was found and where stands at the beginning of one.
      const { first, rest } = onTwoLines(finding.message);
      const place = `${fileNames([finding.file], { home: os.homedir(), here })}, line ${finding.line}`;
      return {
        label: `$(${finding.verdict === 'blocked' ? 'error' : 'warning'}) ${withoutIcons(first)}`,
        detail: withoutIcons([place, ...(rest === '' ? [] : [rest])].join(' · ')),
        finding,
      };
    }),
    { title, placeHolder: 'Open the place', matchOnDetail: true },
  );
  return picked?.finding;
}
