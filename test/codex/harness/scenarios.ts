import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { CodexHome } from './codex-home.ts';
import type { IdeSession } from './ide-session.ts';
import { code, finalAnswer, patch, shell, type Answer } from './model-script.ts';

const run = promisify(execFile);

/** The one skill of the stage's person. */
export const STAGE_SKILL = 'release-notes';

/** Text the IDE extension puts around what a person typed. */
export function ideWrapped(request: string): string {
  return `# Context from my IDE setup:\n\n## Active file: src/cart.ts\n\n## Open tabs:\n- cart.ts: src/cart.ts\n- cart.test.sh: cart.test.sh\n\n## My request for Codex:\n${request}`;
}

/** A named session file of a scenario. */
export interface Recorded {
  readonly name: string;
  readonly file: string;
}

/** What the scenarios have in common: the project they happen in, and how its sessions are opened. */
export interface Stage {
  readonly codex: CodexHome;
  readonly cwd: string;
  readonly historyMode: 'legacy' | 'paginated' | undefined;
}

/** Makes the shop project, a skill and the AGENTS.md files that the scenarios tell of. */
export async function setStage(codex: CodexHome, historyMode: Stage['historyMode']): Promise<Stage> {
  const cwd = await codex.folder('shop', {
    'cart.test.sh':
      'grep -q "cents" src/cart.ts || { echo "FAIL cart.test.sh: total is not in cents" >&2; exit 1; }\necho "PASS cart.test.sh"\n',
    'src/cart.ts': 'export const total = 12.5;\n',
    'deploy.md': 'Run make ship after the tests pass.\n',
  });
  const git = ['-C', cwd, '-c', 'user.name=Dev', '-c', 'user.email=dev@example.com'];
  await run('git', [...git, 'add', '.'], { env: codex.env });
  await run('git', [...git, 'commit', '-q', '-m', 'Start the shop'], { env: codex.env });
  await run('git', [...git, 'remote', 'add', 'origin', 'https://git.example.com/dev/shop.git'], {
    env: codex.env,
  });
  const skill = path.join(codex.home, '.agents', 'skills', STAGE_SKILL);
  await mkdir(skill, { recursive: true });
  await writeFile(
    path.join(skill, 'SKILL.md'),
    `---\nname: ${STAGE_SKILL}\ndescription: Writes release notes from merged changes.\n---\n\nList each change in one line.\n`,
  );
  return { codex, cwd, historyMode };
}

/** Plays one scenario and says which session files it made. */
export type Scenario = (stage: Stage) => Promise<Recorded[]>;

/** Scenarios by name. Each one makes session files of its own. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  preference: async (stage) =>
    converse(stage, 'preference', [
      [
        'Please always use pnpm in this repo, never npm. Install vitest.',
        [
          [
            { think: '**Installing with pnpm**' },
            { say: 'I will use pnpm.', phase: 'commentary' },
            shell('echo pnpm add -D vitest'),
          ],
          [finalAnswer('Installed vitest with pnpm.')],
        ],
      ],
      ['Thanks. Remember that for next time.', [[finalAnswer('Noted: pnpm, never npm.')]]],
    ]),

  correction: async (stage) =>
    converse(stage, 'correction', [
      [
        'Add a price field to the product.',
        [
          [patch('*** Add File: src/product.ts\n+export const price = 9.99;')],
          [finalAnswer('Added price as a number with decimals.')],
        ],
      ],
      [
        'No, prices are always integer cents in this project, never floats.',
        [
          [
            patch(
              '*** Update File: src/product.ts\n@@\n-export const price = 9.99;\n+export const priceCents = 999;',
            ),
          ],
          [finalAnswer('Changed it to priceCents, an integer.')],
        ],
      ],
    ]),

  'fail-change-pass': async (stage) =>
    converse(stage, 'fail-change-pass', [
      [
        'Run the tests and fix what fails.',
        [
          [
            { think: '**Running the tests**' },
            { say: 'Running the tests first.', phase: 'commentary' },
            shell('sh cart.test.sh'),
          ],
          [
            patch(
              '*** Update File: src/cart.ts\n@@\n-export const total = 12.5;\n+export const total = 1250; // cents',
            ),
          ],
          [shell('sh cart.test.sh')],
          [finalAnswer('The total had to be in cents; cart.test.sh passes now.')],
        ],
      ],
    ]),

  'code-mode': async (stage) => {
    const session = await open(stage, 'gpt-6.1-sol');
    await session.say('How do I deploy? Check that the tests pass first.', [
      [code("const r = await tools.exec_command({ cmd: 'sh missing.test.sh' }); text(r);")],
      [code("const r = await tools.exec_command({ cmd: 'sh cart.test.sh && cat deploy.md' }); text(r);")],
      [
        code(
          'const r = await tools.apply_patch("*** Begin Patch\\n*** Update File: deploy.md\\n@@\\n-Run make ship after the tests pass.\\n+Run sh cart.test.sh, then make ship.\\n*** End Patch"); text(r);',
        ),
      ],
      [finalAnswer('Run sh cart.test.sh, then make ship.')],
    ]);
    return [{ name: 'code-mode', file: await session.file() }];
  },

  fork: async (stage) => {
    const parent = await open(stage);
    await parent.say('Which package manager do we use?', [[shell('ls')], [finalAnswer('pnpm.')]]);
    await parent.say('Use vitest for tests, not jest.', [[finalAnswer('vitest it is.')]]);
    const fork = await stage.codex.forkSession(parent.threadId);
    await fork.say('From now on run the linter before every commit.', [[finalAnswer('I will.')]]);
    await parent.say('Thanks, that is all.', [[finalAnswer('You are welcome.')]]);
    return [
      { name: 'fork-parent', file: await parent.file() },
      { name: 'fork-child', file: await fork.file() },
    ];
  },

  resume: async (stage) => {
    const session = await open(stage);
    await session.say('Name the branch feature/cart.', [[finalAnswer('Done.')]]);
    const resumed = await stage.codex.resumeSession(session.threadId);
    await resumed.say('Branch names always start with feature/ or fix/.', [[finalAnswer('Understood.')]]);
    return [{ name: 'resume', file: await resumed.file() }];
  },

  interrupted: async (stage) => {
    const session = await open(stage);
    const turn = await session.begin('Start the dev server.', [
      [shell('sleep 20')],
      [finalAnswer('Started.')],
    ]);
    await session.until('sleep 20');
    await turn.interrupt();
    await turn.ended;
    await session.say('Stop, never start the dev server yourself. I run it.', [
      [finalAnswer('I will leave it to you.')],
    ]);
    return [{ name: 'interrupted', file: await session.file() }];
  },

  'failed-turn': async (stage) => {
    const session = await open(stage);
    await session.say('Say hello.', [[{ fail: { status: 400, message: 'The model is overloaded.' } }]]);
    await session.say('Try again.', [[finalAnswer('Hello.')]]);
    return [{ name: 'failed-turn', file: await session.file() }];
  },

  compacted: async (stage) => {
    const session = await open(stage);
    await session.say('We decided on vitest, not jest.', [[finalAnswer('vitest it is.')]]);
    await session.compact('The project uses vitest.');
    await session.say('Put tests beside the source file.', [[finalAnswer('I will.')]]);
    return [{ name: 'compacted', file: await session.file() }];
  },

  exec: async ({ codex, cwd }) => {
    const first = await codex.exec({
      cwd,
      prompt: 'List the files.',
      answers: [[shell('ls')], [finalAnswer('Three entries.')]],
    });
    const again = await codex.exec({
      cwd,
      prompt: 'Again, please.',
      answers: [[finalAnswer('The same.')]],
      resume: first.threadId,
    });
    return [{ name: 'exec', file: again.file }];
  },

  'ide-wrapper': async (stage) =>
    converse(stage, 'ide-wrapper', [
      [ideWrapped('Always write the tests in the same folder as the code.'), [[finalAnswer('I will.')]]],
    ]),

  'agents-md': async (stage) => {
    await writeFile(path.join(stage.codex.codexHome, 'AGENTS.md'), 'Answer in British English.\n');
    await writeFile(
      path.join(stage.cwd, 'AGENTS.md'),
      '# Shop\n\n- Use pnpm, never npm.\n- Prices are integer cents.\n',
    );
    return converse(stage, 'agents-md', [
      ['What are the rules here?', [[finalAnswer('pnpm, and prices in cents.')]]],
    ]);
  },

  skill: async (stage) =>
    converse(stage, 'skill', [[`$${STAGE_SKILL} for version 2`, [[finalAnswer('- Prices are in cents.')]]]]),

  'sub-agent': (stage) => delegate(stage, 'sub-agent', 'none'),

  // The child's file begins with a copy of the parent's history, though a person's fork of a paginated thread does not.
  'sub-agent-inherits': (stage) => delegate(stage, 'sub-agent-inherits', 'all'),
};

/** Opens a session of the IDE client on the stage. */
async function open(stage: Stage, model = 'gpt-5.5'): Promise<IdeSession> {
  const { cwd, historyMode } = stage;
  return stage.codex.startSession({ cwd, model, ...(historyMode === undefined ? {} : { historyMode }) });
}

async function converse(
  stage: Stage,
  name: string,
  turns: readonly (readonly [string, readonly Answer[]])[],
): Promise<Recorded[]> {
  const session = await open(stage);
  for (const [text, answers] of turns) {
    const end = await session.say(text, answers);
    if (end.status !== 'completed')
      throw new Error(`The turn "${text}" ended as ${end.status}: ${end.error ?? 'no error given'}`);
  }
  return [{ name, file: await session.file() }];
}

/** Lets the model hand a task to a sub-agent, which knows none or all of the conversation so far. */
async function delegate(stage: Stage, name: string, forkTurns: 'none' | 'all'): Promise<Recorded[]> {
  const session = await open(stage, 'gpt-6.1-sol');
  const args = {
    task_name: 'count_tests',
    message: 'Count the test files in this folder',
    fork_turns: forkTurns,
  };
  const spawn = { call: 'spawn_agent', namespace: 'collaboration', args };
  stage.codex.model.whenAsked('Task name: /root/count_tests', [[finalAnswer('There is one test file.')]]);
  await session.say('How many tests are there? Always use a helper for counting.', [
    [spawn],
    [{ waitMs: 400 }, finalAnswer('One test file.')],
  ]);
  const child = (await stage.codex.sessionFiles()).find((file) => !file.includes(session.threadId));
  if (child === undefined) throw new Error('The sub-agent left no session file.');
  return [
    { name: `${name}-parent`, file: await session.file() },
    { name: `${name}-child`, file: child },
  ];
}
