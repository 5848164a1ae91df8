import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { runCli } from '../../../src/cli/run.ts';
import { Engine } from '../../../src/engine/engine.ts';
import { createTextTools } from '../../../src/engine/text-tools.ts';
import { surveyHome } from '../../../src/engine/home-survey.ts';
import { threadId, writeSession } from '../../../scripts/demo/session-lines.ts';
import { openStore } from '../../../src/store/store.ts';
import { decodeBody } from '../../../src/store/text-codec.ts';
import type { EngineApi } from '../../../src/shared/engine-api.ts';
import { collector } from '../cli/run-fake.ts';
import { TRACE, markOf, writeMarkedSessions } from './marked-sessions.ts';

/** Some fixtures' projects are not on this machine. */
const sentence = (error: unknown): string => String(error);
const AT = Date.UTC(2026, 10, 18, 9);
const FIXTURES = 'test/fixtures/sessions';
const RULE = 'From now on always run `yarn test:unit` before you say that you are done.';

/** Asked several times, each with its own questions. */
type AskedBelow = 'recall' | 'transcript' | 'candidates' | 'candidate' | 'preview' | 'reportSecrets';
/** What they write is looked at further down. */
type Changing =
  'scan' | 'rebuild' | 'stopRebuild' | 'approve' | 'archive' | 'retire' | 'undo' | 'ignoreMemorySecrets';

describe('the gate has no way around it', () => {
  let folder: string;
  let codexHome: string;
  let stateDir: string;
  let shop: string;
  let engine: Engine;
  const logged: string[] = [];
  const log = {
    info: (line: string) => void logged.push(line),
    warn: (line: string) => void logged.push(line),
    error: (line: string) => void logged.push(line),
  };

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'carryover-gate-'));
    codexHome = path.join(folder, 'codex');
    stateDir = path.join(folder, 'state');
    shop = path.join(folder, 'shop');
    execFileSync('git', ['init', '-q', shop]);
    const made = await writeMarkedSessions(FIXTURES, codexHome);
    assert.ok(made.length >= 40);
    // A rule that can be approved, so that the writing side is walked too, and one that must not be.
    await writeSession(codexHome, {
      ...{ thread: threadId(9_001), cwd: shop, at: AT, originator: `codex ${markOf('client')}` },
      turns: [
        [
          { user: RULE },
          { run: `git push https://dev:${markOf('push')}@example.org/a.git`, exit: 1, output: markOf('out') },
        ],
        [{ user: `From now on always deploy with the token ${markOf('rule')} in this repo.` }],
      ],
    });
    await writeFile(path.join(shop, 'AGENTS.md'), `# Shop\n\nDeploy with ${markOf('agents')}.\n`);
    engine = await Engine.open({ codexHome, stateDir, watch: false, log, now: () => AT + 86_400_000 });
    const { sessions, skipped } = await engine.scan();
    assert.ok(sessions >= 40, `only ${sessions} sessions were read`);
    assert.ok(skipped < 10, `${skipped} lines were not read`);
  });
  after(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  function assertClean(what: string, text: string): void {
    const at = text.toLowerCase().indexOf(TRACE);
    assert.equal(at, -1, `${what}: ...${text.slice(Math.max(0, at - 160), at + 60)}`);
  }

  /** What a command prints, on both streams. */
  async function print(...argv: string[]): Promise<string> {
    const api: EngineApi = engine;
    const [out, err] = [collector(), collector()];
    await runCli({
      ...{ argv, env: {}, cwd: shop, version: '0.0.0', columns: undefined },
      stdin: Readable.from([Buffer.from(`Always deploy with ${markOf('stdin')}.`)]),
      ...{ stdout: out.stream, stderr: err.stream },
      isTTY: { stdin: false, stdout: false, stderr: false },
      signal: new AbortController().signal,
      now: () => AT,
      connect: () => Promise.resolve({ api, close: () => Promise.resolve() }),
      locations: () => ({ codexHome, stateDir }),
      textTools: () => Promise.resolve(createTextTools()),
      surveyHome,
    });
    return out.text() + err.text();
  }

  it('in the answers of the engine', async () => {
    const threads = (await readdir(path.join(codexHome, 'sessions', '2026', '11', '18'))).map((name) =>
      name.slice(-42, -6),
    );
    const file = path.join(shop, 'AGENTS.md');
    const simple: Record<Exclude<keyof EngineApi, AskedBelow | Changing>, () => Promise<unknown>> = {
      status: () => engine.status(),
      countOpen: () => engine.countOpen(),
      sessions: () => engine.sessions({}),
      decisions: () => engine.decisions({ limit: 100 }),
      memory: () => engine.memory(shop),
      brief: () => engine.brief(shop, { task: 'deploy' }),
      journey: () => engine.journey(shop),
      projectOf: () => engine.projectOf(shop),
      scanMemory: () => engine.scanMemory(shop),
      newMemorySecrets: () => engine.newMemorySecrets(shop),
      // Asked again further down, when a rule stands.
      previewRetire: () => engine.previewRetire({ path: file, text: RULE }).catch(sentence),
      check: () => engine.check(`Deploy with ${markOf('check')}.`),
      explain: () => engine.explain(`Always deploy with ${markOf('check')}.`),
    };
    const answers: Record<string, unknown> = {};
    for (const [method, ask] of Object.entries(simple)) answers[method] = await ask();
    let report = await engine.reportSecrets('start');
    while (report.state === 'running') {
      await setTimeout(20);
      report = await engine.reportSecrets('look');
    }
    assert.ok(report.secrets.length > 10);
    answers['reportSecrets'] = report;
    for (const query of ['ghp', 'the', 'test', 'REDACTED', 'shop', 'zq7xw2lkv9'])
      answers[`recall ${query}`] = await engine.recall({ query, limit: 200 });
    let transcripts = 0;
    for (const thread of threads) {
      answers[`transcript ${thread}`] = await engine.transcript(thread, {}).then(
        (transcript) => (transcripts++, transcript),
        () => null,
      );
    }
    assert.ok(transcripts >= 40);
    const candidates = await engine.candidates({});
    assert.ok(candidates.length >= 2);
    answers['candidates'] = candidates;
    for (const { id } of candidates) {
      answers[`candidate ${id}`] = await engine.candidate(id);
      answers[`preview ${id}`] = await engine.preview(id, {}).catch(sentence);
      // What a person types is answered as they typed it, and nothing else of it.
      const edited = await engine.preview(id, { text: `Deploy with ${markOf('edited')}.` }).catch(sentence);
      answers[`edited ${id}`] = typeof edited === 'string' ? edited : { ...edited, text: '' };
    }
    for (const [what, answer] of Object.entries(answers)) assertClean(what, JSON.stringify(answer));
  });

  it('in what the command line prints', async () => {
    const [candidate] = await engine.candidates({});
    const id = candidate?.id ?? '';
    const commands = [
      ['scan'],
      ['candidates'],
      ['show', id],
      ['approve', id, '--dry-run'],
      ['approve', id, '--text', `Deploy with ${markOf('typed')}.`],
      ['recall', 'ghp'],
      ['recall', 'test', '--all'],
      ['sessions'],
      ['status'],
      ['doctor'],
      ['brief'],
      ['memory'],
      ['report', 'journey'],
      ['scan-memory'],
      ['check', '-'],
      ['explain', '-'],
      ['transcript', threadId(9_001)],
      ['transcript', `${threadId(9_001)}:3`],
    ];
    for (const command of commands) {
      for (const json of [[], ['--json'], ['--verbose']]) {
        const printed = await print(...command, ...json);
        assert.notEqual(printed, '');
        assertClean(`carryover ${command.join(' ')} ${json.join()}`, printed);
      }
    }
    const report = await print('report', 'secrets');
    assert.match(report, /: secrets in [\d,]+ lines/u);
    assertClean('carryover report secrets', report);
  });

  it('in the rules file that an approval writes, nor in the journal', async () => {
    const candidates = await engine.candidates({ status: 'open' });
    let approved = 0;
    for (const { id } of candidates) {
      const preview = await engine.preview(id, {}).catch(() => undefined);
      if (preview === undefined || preview.blocked !== null) continue;
      await engine.approve(id, { beforeHash: preview.beforeHash });
      approved += 1;
    }
    assert.ok(approved >= 1);
    const written = await readFile(path.join(shop, 'AGENTS.md'), 'utf8');
    assert.equal(written.split(TRACE.slice(1)).length, 1);
    assert.equal(written.toLowerCase().split(TRACE).length, 2, 'only the line that the person wrote');
    assertClean('decisions', JSON.stringify(await engine.decisions({ limit: 100 })));
  });

  it('in what is shown of a rule that stands, nor in what its end prints', async () => {
    const [approved] = await engine.candidates({ status: 'approved' });
    assert.ok(approved);
    const id = approved.id;
    const file = path.join(shop, 'AGENTS.md');
    // A key without its last line; the line that tells it is none of the three above the block.
    const key = Array.from({ length: 12 }, (_, line) => markOf(`key ${line}`).slice(4).repeat(2));
    const block = (await readFile(file, 'utf8')).replace(/^[^]*(?=\n<!-- carryover:start)/u, '');
    await writeFile(
      file,
      ['# Shop', '', ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' '), ...key, block].join('\n'),
    );
    const shown = await engine.previewRetire({ path: file, text: approved.text });
    assert.ok(shown.diff.includes(' [REDACTED:private-key]\n'), shown.diff);
    assert.ok(shown.diff.includes(`\n-- ${approved.text}\n`), shown.diff);
    assertClean('previewRetire', JSON.stringify(shown));
    for (const command of [
      ...[['retire', id, '--dry-run'], ['retire', id], ['undo'], ['show', id], ['undo']],
      ...[['approve', id, '--dry-run'], ['archive', id], ['undo']],
    ]) {
      const printed = await print(...command);
      assert.ok(printed.includes('yarn test:unit'), printed);
      assertClean(`carryover ${command.join(' ')}`, printed);
    }
    assert.ok((await readFile(file, 'utf8')).includes(key.join('\n')), 'what the person wrote stays');
  });

  it('in the state folder and in the log', async () => {
    await engine.close();
    for (const name of await readdir(stateDir, { recursive: true })) {
      // A backup is a rules file byte for byte as the person left it; nothing of a session goes in.
      if (name.startsWith('backups')) continue;
      const bytes = await readFile(path.join(stateDir, name)).catch(() => Buffer.alloc(0));
      assertClean(name, bytes.toString('latin1'));
    }
    const store = await openStore(stateDir);
    const messages = store.db.get('select count(*) from message', [], (row) => row.integer(0)) ?? 0;
    const packs = store.db.all('select body from pack', [], (row) => decodeBody(row.blob(0)));
    store.close();
    assert.ok(messages > 150, `only ${messages} messages`);
    assertClean('messages', packs.join('\n'));
    assertClean('log', logged.join('\n'));
    engine = await Engine.open({ codexHome, stateDir, watch: false, log });
  });
});
