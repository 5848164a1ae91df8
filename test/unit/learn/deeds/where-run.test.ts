import assert from 'node:assert/strict';
import type { SessionEvent } from '../../../../src/codex/events.ts';
import { checkedBy, checkIn, checkRule, toldInFolder } from '../../../../src/learn/deeds/check-rule.ts';
import { parseCommand } from '../../../../src/learn/deeds/commands.ts';
import { stepsBeforeLast } from '../../../../src/learn/deeds/steps.ts';
import { pathFrom, pathIn } from '../../../../src/learn/deeds/where-run.ts';
import { changed, ended, ran } from '../events.ts';
import { learn } from '../trap-cases.ts';

/** The rules of the checks that a session in /home/ann/shop proves; that folder is `at` in its project. */
function rules(at: string, ...events: SessionEvent[]): string[] {
  return learn(changed(), ...events, ended())
    .filter(({ kind }) => kind === 'check')
    .map((each) => toldInFolder(each, at).text);
}
function rule(command: string, { at = '', cwd }: { at?: string; cwd?: string } = {}): string {
  const event = ran(command, 0, 'all 9 passed');
  return rules(at, cwd === undefined ? event : { ...event, cwd })[0] ?? '';
}
const AFTER = 'before saying that a change is done.';

describe('the folder of a check', () => {
  it('is told where it is not the root of the project', () => {
    const said = `Run \`go test ./...\` in \`services/api\` ${AFTER}`;
    const plain = `Run \`go test ./...\` ${AFTER}`;
    for (const command of [
      'cd services/api && go test ./...',
      'cd services/api; go test ./...',
      '(cd services/api && go test ./...)',
      'cd services && cd api && go test ./... | tail -5',
      'cd /home/ann/shop/services/api && go test ./...',
      'cd web && ls && cd ../services/api && go test ./...',
    ])
      assert.equal(rule(command), said, command);
    assert.equal(rule('go test ./...', { cwd: '/home/ann/shop/services/api' }), said);
    assert.equal(rule('go test ./...', { cwd: 'services/api' }), said);
    assert.equal(rule('cd api && go test ./...', { cwd: '/home/ann/shop/services' }), said);
    // A session that was begun below the root.
    assert.equal(rule('go test ./...', { at: 'services/api' }), said);
    assert.equal(rule('go test ./...', { at: 'web', cwd: '/home/ann/shop/../services/api' }), said);
    assert.equal(rule('cd ../services/api && go test ./...', { at: 'web' }), said);
    assert.equal(rule('cd ../.. && go test ./...', { at: 'services/api' }), plain);
    assert.equal(rule('cd . && go test ./...'), plain);
    assert.equal(rule('cd web && cd .. && go test ./...'), plain);
    assert.equal(rule('(cd web && ls) && go test ./...'), plain);
  });

  it('goes with what the check needs', () => {
    assert.equal(
      rule('cd crates/db && SQLX_OFFLINE=true cargo test'),
      `Run \`SQLX_OFFLINE=true cargo test\` in \`crates/db\` ${AFTER}`,
    );
  });

  it('is not told outside of the project, nor where nobody knows it', () => {
    for (const command of [
      'cd /tmp/ann/build && ctest',
      'cd ../other && ctest',
      'cd ~/elsewhere && ctest',
      'cd "$BUILD_DIR" && ctest',
      'cd "$(git rev-parse --show-toplevel)" && ctest',
    ])
      assert.equal(rule(command), `Run \`ctest\` ${AFTER}`, command);
    // The root may be above the session's folder then.
    assert.equal(
      rule('cd "$(git rev-parse --show-toplevel)" && ctest', { at: 'api' }),
      `Run \`ctest\` ${AFTER}`,
    );
    assert.equal(pathIn('..', 'home/ann/shop'), '');
  });

  it('makes two checks of one command in two folders', () => {
    const both = ran('cd web && npm test && cd ../api && npm test', 0, 'all 9 passed');
    assert.deepEqual(rules('', both), [
      `Run \`npm test\` in \`web\` ${AFTER}`,
      `Run \`npm test\` in \`api\` ${AFTER}`,
    ]);
    const keys = learn(changed(), both, ended())
      .filter(({ kind }) => kind === 'check')
      .map((each) => toldInFolder(each, '').key);
    assert.equal(new Set(keys).size, 2);
  });

  it('keeps what passed in one folder when the same fails in another', () => {
    const passed = ran('cd web && npm test', 0, 'all 9 passed');
    const failed = (folder: string): SessionEvent => ran(`cd ${folder} && npm test`, 1, '1 failed');
    assert.deepEqual(rules('', passed, failed('api')), [`Run \`npm test\` in \`web\` ${AFTER}`]);
    assert.deepEqual(rules('', passed, failed('web')), []);
  });

  it('is known by the rule, and by what a piece of work ended with', () => {
    const known = 'cd services/api && go test ./...';
    assert.equal(checkedBy(rule(known)), known);
    assert.equal(checkedBy(checkRule('go test ./...')), 'go test ./...');
    assert.equal(checkIn('services', 'cd api && go test ./...'), known);
    assert.equal(checkIn('', 'cd ../beside && go test ./...'), 'go test ./...');
    assert.equal(pathFrom('/home/ann/shop/web', '/home/ann/shop/api'), '../api');
    assert.equal(pathFrom('C:\\work\\shop', 'C:\\work\\shop\\api'), 'api');
  });
});

describe('where the steps of a command lead', () => {
  it('is followed from one to the next', () => {
    const cases: [string, ...string[]][] = [
      ['cd a && make test && cd ../b && make check', 'a', 'a/../b'],
      ['cd a && make test && cd - && make check', 'a', ''],
      ['(cd a && make test) && (cd b && make check)', 'a', 'b'],
      ['pushd a && make test && popd && make check', 'a', ''],
      ['make lint && cd web && make test', '', 'web'],
    ];
    for (const [command, ...folders] of cases) {
      const steps = [...stepsBeforeLast(command), parseCommand(command)];
      assert.deepEqual(
        steps.map(({ folder }) => folder),
        folders,
        command,
      );
    }
  });

  it('leaves no bracket on a command', () => {
    assert.equal(parseCommand('(cd api && npm test)').text, 'npm test');
    assert.equal(parseCommand('make "$(nproc)"').text, 'make "$(nproc)"');
  });
});
