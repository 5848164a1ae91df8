import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Step, threadId, writeSession } from '../../../scripts/demo/session-lines.ts';

const run = promisify(execFile);
const HOUR = 3_600_000;

/** Not a real one. Put together here, so that no scanner takes this file for a leak. */
const MADE_UP_TOKEN = ['ghp', 'q7Rz2mVd9LkX4tBn8WsYc1HfJp6GaEo3TiUx'].join('_');

/**
 * Candidates that the stage's sessions lead to, by what the Inbox calls them. Each project rule is heard in one session more
 * than the next, so that their order does not hang on how words are weighed.
 */
export const RULES = {
  pnpm: 'We use pnpm in this repo, never npm.',
  curves: 'The curves folder is generated from the firing table, so never edit it by hand.',
  kelvin: 'In this project temperatures are always in Kelvin, never in Celsius.',
  /** Has HTML and a command link in it; what was typed has bold words, too (`TYPED_HOSTILE`). */
  hostile:
    'Never put <img src=x onerror="document.title=\'ran\'"> or [help](command:workbench.action.quit) into the notes of this repo.',
  everywhere: 'Stop explaining what you are about to do.',
} as const;

export const TYPED_HOSTILE = RULES.hostile.replace('notes', '**notes**');

/** What stands in the project's AGENTS.md before anybody approved anything. No newline at its end: that must stay so. */
export const PROJECT_RULES =
  '# Kiln\n\nFiring curves for a small pottery.\n\n- `curves/` holds one file a glaze.';
/** The person's own words for Codex everywhere. */
export const GLOBAL_RULES = '# Everywhere\n\n- I work on Linux.\n';

/** A Codex home with sessions, and the project they were about. */
export interface Stage {
  readonly folder: string;
  readonly codexHome: string;
  readonly project: string;
  /** The AGENTS.md that project rules go to, and the one for global rules. */
  readonly projectRules: string;
  readonly globalRules: string;
  readonly remove: () => Promise<void>;
}

/** Writes a Codex home and a project into a folder of their own; nothing else is in either. Needs git. */
export async function createStage(): Promise<Stage> {
  const folder = realpathSync(await mkdtemp('/tmp/stage-'));
  const codexHome = path.join(folder, 'codex');
  const project = path.join(folder, 'kiln');
  const projectRules = path.join(project, 'AGENTS.md');
  const globalRules = path.join(codexHome, 'AGENTS.md');
  await makeProject(project, { 'AGENTS.md': PROJECT_RULES, 'package.json': '{ "name": "kiln" }\n' });
  await makeProject(path.join(folder, 'wheel'), { 'README.md': '# Wheel\n' });
  await mkdir(codexHome);
  await writeFile(globalRules, GLOBAL_RULES);
  const now = Date.now();
  for (const [index, { hoursAgo, turns, cwd = 'kiln' }] of SESSIONS.entries()) {
    await writeSession(codexHome, {
      thread: threadId(index + 1),
      cwd: path.join(folder, cwd),
      at: now - hoursAgo * HOUR,
      turns,
    });
  }
  return {
    ...{ folder, codexHome, project, projectRules, globalRules },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** Makes a git repository with these files. */
export async function makeProject(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('git', ['init', '--quiet', folder]);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

interface Told {
  readonly hoursAgo: number;
  readonly turns: readonly (readonly Step[])[];
  /** Folder within the stage's; the project unless told. */
  readonly cwd?: string;
}

/** Numbered lines of a command's output, to be folded away. */
const LONG_OUTPUT = Array.from({ length: 60 }, (_, n) => `curve ${n + 1} holds`).join('\n');

const SESSIONS: readonly Told[] = [
  {
    // After the first session of the curves: the newest are read first, and at no moment has another rule as many sessions.
    hoursAgo: 180,
    turns: [
      [
        { user: 'Add a glaze to the pot.' },
        { run: 'npm install glaze-names', exit: 0, output: 'added 1 package\n' },
        { final: 'The pot has a glaze now.' },
      ],
      [{ user: RULES.pnpm }, { final: 'Understood.' }],
    ],
  },
  {
    hoursAgo: 190,
    turns: [
      [
        { user: 'Why does the bisque curve stop at noon?' },
        { say: 'I will look at the curve.' },
        { run: 'node scripts/curves.js --all', exit: 0, output: `${LONG_OUTPUT}\n` },
        { run: 'node scripts/thermocouple.js', exit: 3, output: 'thermocouple unplugged at cone 6\n' },
        {
          change: 'scripts/curves.js',
          diff: '@@ -4 +4 @@\n-const end = noon;\n+const end = lastReading(table);\n',
        },
        { final: 'It ended at noon because the **end** was fixed. Now it ends with the last reading.' },
      ],
      [{ user: RULES.curves }, { final: 'I will change the table instead.' }],
    ],
  },
  {
    hoursAgo: 120,
    turns: [
      [
        { user: TYPED_HOSTILE },
        { final: '<img src=x onerror="document.title=\'ran\'"> and [this](command:workbench.action.quit)' },
      ],
    ],
  },
  {
    hoursAgo: 96,
    turns: [
      [{ user: 'Show the cone of each firing.' }, { final: 'Each firing shows its cone.' }],
      [{ user: RULES.kelvin }, { final: 'Changed.' }],
    ],
  },
  {
    hoursAgo: 80,
    turns: [
      [{ user: 'Compare the two kilns.' }, { final: 'The new one is hotter.' }],
      [{ user: RULES.pnpm }, { final: 'Yes.' }],
      [{ user: RULES.curves }, { final: 'Yes.' }],
      [{ user: RULES.kelvin }, { final: 'Yes.' }],
    ],
  },
  {
    hoursAgo: 76,
    turns: [
      [{ user: 'Draw the plan of the shelves.' }, { final: 'Drawn.' }],
      [{ user: RULES.pnpm }, { final: 'Yes.' }],
      [{ user: RULES.curves }, { final: 'Yes.' }],
    ],
  },
  {
    hoursAgo: 72,
    turns: [
      [{ user: 'Send the curves to the kiln.' }, { final: 'The kiln asks for a password.' }],
      [
        { user: `From now on always upload with the token ${MADE_UP_TOKEN} in this repo.` },
        { final: 'Sent.' },
      ],
    ],
  },
  {
    hoursAgo: 50,
    turns: [
      [{ user: 'Print the firing log.' }, { final: 'Printed.' }],
      [{ user: RULES.everywhere }, { final: 'Yes.' }],
    ],
  },
  {
    hoursAgo: 30,
    turns: [[{ user: `${RULES.pnpm} Update the glazes.` }, { final: 'They are up to date.' }]],
  },
  {
    hoursAgo: 20,
    cwd: 'wheel',
    turns: [
      [
        { user: 'Slow the wheel down when the clay slips.' },
        { final: 'It slows down with the thermocouple now.' },
      ],
      [{ user: 'We never commit photos in this repo.' }, { final: 'Removed.' }],
    ],
  },
];
