import assert from 'node:assert/strict';
import type { EngineApi } from '../../../../src/shared/engine-api.ts';
import { CarryoverError } from '../../../../src/shared/errors.ts';
import type { MemoryFile } from '../../../../src/shared/model.ts';
import { sampleStatus } from '../fake-engine.ts';
import { runFake, sampleSurvey } from '../run-fake.ts';

const file: MemoryFile = {
  path: '/home/ada/shop/AGENTS.md',
  scope: 'project',
  bytes: 40_000,
  given: 40_000,
  note: null,
  rules: [],
};

function withFiles(...files: MemoryFile[]): Partial<EngineApi> {
  return { memory: () => Promise.resolve({ files, budget: { used: 32_768, limit: 32_768 } }) };
}

/** Without the layout: words and single blanks. */
function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

describe('carryover doctor', () => {
  it('goes through everything and ends with 0 when all is well', async () => {
    const ran = await runFake(['doctor']);
    assert.equal(ran.code, 0, ran.out);
    assert.match(words(ran.out), /^ok Codex home \/home\/ada\/\.codex/u);
    assert.match(
      words(ran.out),
      /Session files 5 files, 3\.9 MiB: 3 paginated, 1 legacy, 1 compressed; 1 archived/u,
    );
    assert.match(words(ran.out), /note Codex's memory off; Carryover does not need it/u);
    assert.match(words(ran.out), /ok Database SQLite 3\.50\.4 ok Owner process 4242/u);
    assert.match(words(ran.out), /Budget 900 B of 32 KiB for project rules \(3 %\) All is well\.$/u);
    for (const line of ran.out.split('\n')) assert.ok(line.length <= 80, line);
  });

  it('gives the same as JSON', async () => {
    const ran = await runFake(['doctor', '--json']);
    const report: unknown = JSON.parse(ran.out);
    assert.ok(typeof report === 'object' && report !== null && 'ok' in report && 'findings' in report);
    assert.equal(report.ok, true);
    assert.ok(Array.isArray(report.findings));
    assert.deepEqual(report.findings[0], {
      name: 'Codex home',
      state: 'ok',
      message: '/home/ada/.codex',
      advice: null,
    });
  });

  it('says of a link that leads nowhere what to do, once', async () => {
    const link = { message: '/a is a link to /b, which is not there.', advice: 'Mount it.' };
    const links = { codexHome: undefined, sessions: link, state: undefined };
    const problems = [{ code: 'link-broken', message: `${link.message} ${link.advice}` }];
    const ran = await runFake(['doctor'], {
      survey: { sessions: 'missing', links },
      answers: { status: () => Promise.resolve(sampleStatus({ problems })) },
    });
    assert.equal(ran.code, 1);
    assert.match(
      words(ran.out),
      /WRONG Sessions folder \/a is a link to \/b, which is not there\. -> Mount it\./u,
    );
    assert.match(words(ran.out), /1 thing is wrong\.$/u);
  });

  it('says what to do without a Codex home, and asks no engine', async () => {
    const ran = await runFake(['doctor'], { survey: { codexHome: 'missing' } });
    assert.equal(ran.code, 1);
    assert.match(
      words(ran.out),
      /WRONG Codex home \/home\/ada\/\.codex does not exist\. -> Start Codex once/u,
    );
    assert.match(words(ran.out), /1 thing is wrong\.$/u);
    assert.equal(ran.connections.length, 0);
  });

  it('names unreadable sessions, an unwritable folder and a bad config', async () => {
    const ran = await runFake(['doctor'], {
      survey: {
        sessions: 'unreadable',
        files: { ...sampleSurvey().files, unreadable: 2 },
        state: 'not-writable',
        problems: [{ code: 'codex-config', message: 'config.toml is not valid TOML.' }],
      },
    });
    assert.equal(ran.code, 1);
    assert.match(words(ran.out), /WRONG Sessions folder/u);
    assert.match(
      words(ran.out),
      /2 session files or folders may not be read\. -> Give yourself the right to read them;/u,
    );
    assert.match(
      words(ran.out),
      /cannot be written to\. -> Make it writable, or name another folder with --state\./u,
    );
    assert.match(words(ran.out), /config\.toml is not valid TOML\./u);
    assert.match(words(ran.out), /4 things are wrong\.$/u);
  });

  it('tells a new home from a broken one', async () => {
    const none = { ...sampleSurvey().files, total: 0 };
    const ran = await runFake(['doctor'], {
      survey: {
        sessions: 'missing',
        files: none,
        state: 'creatable',
        memories: { on: true, store: 'memories_v2' },
      },
      answers: {
        status: () => Promise.resolve(sampleStatus({ lastScan: null })),
        memory: () => Promise.resolve({ files: [], budget: { used: 0, limit: 32_768 } }),
      },
    });
    assert.equal(ran.code, 0, ran.out);
    assert.match(words(ran.out), /made when first needed/u);
    assert.match(words(ran.out), /on, kept in memories_v2; Carryover leaves it alone/u);
    assert.match(words(ran.out), /-> Run "carryover scan"\./u);
    assert.match(words(ran.out), /Codex is given no rules in this folder\./u);
  });

  it('says of a folder in which Codex never was that it is empty, not that there is none', async () => {
    // As the engine tells the editor, which has a setting for it.
    const problems = [
      { code: 'codex-home-missing', message: 'Codex has no folder there. Set carryover.codexHome.' },
    ];
    const answers = { status: () => Promise.resolve(sampleStatus({ problems })) };
    const told =
      /There is nothing of Codex in \/home\/ada\/\.codex yet\. (?:-> )?Run Codex once, or name its home with --codex-home/u;
    const doctor = await runFake(['doctor'], { answers });
    assert.equal(doctor.code, 1);
    assert.match(words(doctor.out), told);
    const status = await runFake(['status'], { answers });
    assert.match(words(status.out), told);
    for (const { out } of [doctor, status]) assert.doesNotMatch(out, /no folder|carryover\.codexHome/u);
  });

  it('is worried when the files of known sessions are gone', async () => {
    const survey = { files: { ...sampleSurvey().files, total: 0 } };
    for (const sessions of ['missing', 'ok'] as const) {
      const ran = await runFake(['doctor'], { survey: { ...survey, sessions } });
      assert.equal(ran.code, 1);
      assert.match(
        words(ran.out),
        /WRONG Sessions folder The files of 12 sessions that were read before are gone\. -> Bring/u,
      );
    }
    const claude = { home: '/home/ada/.claude', found: true, sessions: 12 };
    const status = () => Promise.resolve({ ...sampleStatus(), claude });
    const other = await runFake(['doctor'], {
      survey: { ...survey, sessions: 'missing' },
      answers: { status },
    });
    assert.equal(other.code, 0, other.out);
  });

  it('is worried by rules that the budget cuts', async () => {
    const cut = { ...file, given: 32_768, note: 'The budget ends inside this file.' };
    const ran = await runFake(['doctor'], { answers: withFiles(cut) });
    assert.equal(ran.code, 1);
    assert.match(
      words(ran.out),
      /The budget ends inside this file\. -> Only 32 KiB of 39 KiB arrive: shorten/u,
    );
    const dropped = await runFake(['doctor'], { answers: withFiles({ ...file, given: 0 }) });
    assert.equal(dropped.code, 1);
  });

  it('is worried by a hidden file only when approved rules are in it', async () => {
    const override = { ...file, path: '/home/ada/shop/AGENTS.override.md' };
    const hidden = { ...file, given: 0, note: 'Hidden by AGENTS.override.md.' };
    const fine = await runFake(['doctor'], { answers: withFiles(override, hidden) });
    assert.equal(fine.code, 0, fine.out);
    const lost = { ...hidden, rules: [{ text: 'Use pnpm.', line: 3, candidate: null }] };
    const ran = await runFake(['doctor'], { answers: withFiles(override, lost) });
    assert.equal(ran.code, 1);
    assert.match(words(ran.out), /move them to the file that hides it\./u);
  });

  it('is worried by a file of rules that cannot be read, and by nothing else in the files it keeps from Codex', async () => {
    const files = [{ ...file, given: 0, note: 'Codex cannot read the file above.' }];
    const unreadable = [{ path: '/home/ada/AGENTS.md', scope: 'project' as const }];
    const budget = { used: 0, limit: 32_768 };
    const answers = { memory: () => Promise.resolve({ files, unreadable, budget }) };
    const doctor = await runFake(['doctor'], { answers });
    assert.equal(doctor.code, 1);
    const told =
      /\/home\/ada\/AGENTS\.md: Codex cannot read it, and so it reads none of the project's files\./u;
    assert.match(words(doctor.out), told);
    assert.match(words(doctor.out), /1 thing is wrong\.$/u);
    assert.match(words((await runFake(['memory'], { answers })).out), told);
  });

  it('is worried by a file that is no text, and by a folder in a file’s place', async () => {
    const damaged = { ...file, damage: 'Line 3 holds a NUL byte, so it is no plain text.' };
    const broken = await runFake(['doctor'], { answers: withFiles(damaged) });
    assert.equal(broken.code, 1);
    assert.match(
      words(broken.out),
      /WRONG Project rules \/home\/ada\/shop\/AGENTS\.md: Line 3 holds a NUL byte, so it is no plain text\. -> Put it right/u,
    );
    assert.match(words(broken.out), /1 thing is wrong\.$/u);
    assert.equal(
      (await runFake(['doctor'], { answers: withFiles(file, { ...damaged, given: 0, note: 'Hidden.' }) }))
        .code,
      0,
    );
    for (const files of [[], [file]]) {
      const folders = [{ path: '/home/ada/.codex/AGENTS.md', scope: 'global' as const }];
      const budget = { used: 0, limit: 32_768 };
      const memory = () => Promise.resolve({ files, folders, budget });
      const ran = await runFake(['doctor'], { answers: { memory } });
      assert.equal(ran.code, 1);
      assert.match(
        words(ran.out),
        /WRONG Global rules \/home\/ada\/\.codex\/AGENTS\.md is a folder: Codex passes over it\. -> Move it away/u,
      );
    }
  });

  it('reports an engine that cannot start, and its problems', async () => {
    const broken = new CarryoverError('state-unusable', 'The index cannot be opened.');
    const ran = await runFake(['doctor'], { options: { connect: () => Promise.reject(broken) } });
    assert.equal(ran.code, 1);
    assert.match(words(ran.out), /WRONG Engine The index cannot be opened\./u);
    const problems = [{ code: 'session-unreadable', message: 'One session file vanished.' }];
    const ill = await runFake(['doctor'], {
      answers: { status: () => Promise.resolve(sampleStatus({ problems })) },
    });
    assert.equal(ill.code, 1);
    assert.match(words(ill.out), /One session file vanished\./u);
  });
});
