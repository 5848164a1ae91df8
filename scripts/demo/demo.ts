import { execFile } from 'node:child_process';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { harbourStories } from './harbour-stories.ts';
import { notesStories } from './notes-stories.ts';
import { GLOBAL_RULES, type ProjectFiles, harbourFiles, notesFiles } from './projects.ts';
import { type SessionOptions, sessionLines, threadId, writeSession } from './session-lines.ts';
import { type Story, startOf } from './story.ts';

const run = promisify(execFile);
/** From one line to the next: an agent at work writes about three lines a minute. */
const PACE_MS = 20_000;

export interface Demo {
  codexHome: string;
  /** The project to open. */
  project: string;
  /** Another one, for what is shown across projects. */
  otherProject: string;
}

/**
 * Writes a Codex home and two projects into an existing folder: sample sessions of the three weeks before `now`
 * (milliseconds since the epoch). Needs git.
 */
export async function writeDemo(folder: string, now: number): Promise<Demo> {
  const root = await realpath(folder);
  const codexHome = path.join(root, 'codex');
  const project = path.join(root, 'harbour');
  const otherProject = path.join(root, 'field-notes');
  await writeProject(project, harbourFiles);
  await writeProject(otherProject, notesFiles);
  await mkdir(codexHome, { recursive: true });
  await writeFile(path.join(codexHome, 'AGENTS.md'), GLOBAL_RULES);
  await writeStories(codexHome, now, { cwd: project, stories: harbourStories, firstThread: 1 });
  await writeStories(codexHome, now, { cwd: otherProject, stories: notesStories, firstThread: 101 });
  return { codexHome, project, otherProject };
}

async function writeProject(folder: string, files: ProjectFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('git', ['init', '--quiet', folder]);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function writeStories(
  codexHome: string,
  now: number,
  told: { cwd: string; stories: readonly Story[]; firstThread: number },
): Promise<void> {
  const written = new Map<string, SessionOptions>();
  for (const [index, story] of told.stories.entries()) {
    const { turns, originator, last } = story;
    const parent = story.forkOf === undefined ? undefined : written.get(story.forkOf);
    const session: SessionOptions = {
      ...{ thread: threadId(told.firstThread + index), cwd: told.cwd, at: startOf(story, now), turns },
      pace: PACE_MS,
      ...(originator !== undefined && { originator }),
      ...(last !== undefined && { last }),
      ...(parent && { forkOf: { thread: parent.thread, lines: sessionLines(parent).length } }),
    };
    await writeSession(codexHome, { ...session, archived: story.archived === true });
    written.set(story.name, session);
  }
}
