import assert from 'node:assert/strict';
import { changed, ended, ran } from './events.ts';
import { learn } from './trap-cases.ts';

/** The checks that a command with this output proves at the end of a change. */
function proved(command: string, output = 'all 9 passed', exit = 0): string[] {
  const found = learn(changed(), ran(command, exit, output), ended());
  return found.filter(({ kind }) => kind === 'check').map(({ quote }) => quote);
}

describe('the parts of one command', () => {
  it('are checks of their own, since each had to pass for the next to run', () => {
    const chains: Record<string, string[]> = {
      'ruff check && mypy . && pytest -q': ['ruff check', 'mypy .', 'pytest'],
      'cd svc && go vet ./... && go test ./cart': ['go vet ./...', 'go test ./...'],
      'cargo fmt --check && cargo clippy 2>&1 | tail -3': ['cargo fmt --check', 'cargo clippy'],
      'mix format --check-formatted && mix dialyzer': ['mix format --check-formatted', 'mix dialyzer'],
      'npm run lint && git add -A && git commit -qm "Round"': ['npm run lint'],
    };
    for (const [command, checks] of Object.entries(chains))
      assert.deepEqual(proved(command), checks, command);
  });

  it('prove nothing where one may have failed unseen, or none was run', () => {
    for (const command of [
      'npm run lint; git status',
      'npm run lint || true && git status',
      'npm run lint | tail -1 && git status',
      'rg "a && npm run lint && b" docs',
      'echo ok && git status',
    ])
      assert.deepEqual(proved(command), [], command);
    assert.deepEqual(proved('pytest && git status', 'collected 0 items'), []);
    assert.deepEqual(proved('npm run lint && git push', 'rejected', 1), []);
  });

  it('are no longer proved when their chain fails later', () => {
    const found = learn(
      changed(),
      ran('npm run lint', 0, 'ok'),
      ran('npm run lint && npm test', 1, '2 failing'),
      ended(),
    );
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'check'),
      [],
    );
  });
});

describe('checks of builds with modules', () => {
  it('are of all of them, and of none of their tests alone', () => {
    const forms: Record<string, string> = {
      "bash ./gradlew :web:integrationTest --tests 'Cart*'": 'bash ./gradlew integrationTest',
      './gradlew app:check lib:check --info': './gradlew check --info',
      'gradle :web:ktlintCheck': 'gradle ktlintCheck',
      'sh ./mvnw -pl core -am verify -Dtest=CartTest': 'sh ./mvnw verify',
      'mvn -q spotless:check': 'mvn spotless:check',
    };
    for (const [command, general] of Object.entries(forms)) {
      assert.deepEqual(proved(command, 'BUILD SUCCESSFUL'), [general], command);
      assert.deepEqual(proved(general, 'BUILD SUCCESSFUL'), [general], general);
    }
  });

  it('are told apart from what only changes or shows something', () => {
    for (const command of [
      'sh ./gradlew :web:spotlessApply',
      './gradlew tasks',
      'mvn -pl core dependency:tree',
      'tofu fmt -recursive',
      'tofu plan',
    ])
      assert.deepEqual(proved(command, 'BUILD SUCCESSFUL'), [], command);
  });

  it('and those of plans for machines are checks too', () => {
    const forms: Record<string, string> = {
      'tofu -chdir=net validate': 'tofu -chdir=net validate',
      'terragrunt validate': 'terragrunt validate',
      'tofu fmt -check -recursive ../..': 'tofu fmt -check -recursive',
      'terraform test': 'terraform test',
      'terragrunt fmt -check': 'terragrunt fmt -check',
    };
    for (const [command, general] of Object.entries(forms))
      assert.deepEqual(proved(command), [general], command);
  });
});
