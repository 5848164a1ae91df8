import type { ProofKind } from './proof-kind.ts';
import { provenByName, runInside } from './proofs-by-name.ts';
import { remembered } from './remembered.ts';

/** A script that is named after what it does, run by hand. */
export const script =
  /^(?:(?:sh|bash|zsh|node|tsx|deno run|bun|python3?|ruby)\s+)?(?:\.?\/)?(?!\S*(?:install|setup|prepare|generate|seed|start|create|download)[-_])[\w./-]*(?:tests?|spec|smoke|verify)[\w.-]*\.(?:sh|mjs|cjs|js|ts|py|rb)(?=\s|$)/;

/** The package managers whose scripts are named by the project. */
const scripts = String.raw`(?:npm|pnpm|yarn|bun|turbo|composer|deno task|nx|poe|task|just|mise|rye|pdm)(?: run(?:-many)?)?(?: -t)? `;
/** Tools that build in steps of their own, with options before the step. */
const jvm = String.raw`(?:(?:sh|bash) )?(?:\.\/)?(?:gradlew|mvnw|gradle|mvn)\b.*\b`;

function anyOf(...commands: string[]): RegExp {
  return new RegExp(`^(?:${commands.join('|')})(?=\\s|$)`);
}

const proofs: readonly [ProofKind, RegExp][] = [
  [
    'test',
    anyOf(
      'pytest|jest|vitest|mocha|ava|tap|phpunit|pest|prove|testament|codecept run|kitchen|bats-core|rspec|ctest|tox|nox|unittest|bats|busted|nosetests|behave|cucumber|wdio',
      'playwright test|cypress run|cargo (?:nextest(?: run)?|llvm-cov|test)|go test|gotestsum|ginkgo|mix test|dotnet test|swift test|xcodebuild .*\\btest|flutter test|dart test|deno test|bun test',
      'rails (?:test|spec)\\S*|rake (?:test|spec)\\S*|minitest|crystal spec|gleam test|dune (?:runtest|test)|zig build test|zig test|cabal test|stack test|lein test|sbt (?:\\S+ )*"?test\\S*|mill .*\\btest|bazel(?:isk)? test|meson test|ninja test|buck2? test|pants test|php artisan test|(?:python3? )?(?:\\./)?manage\\.py test|R CMD check|forge test|hardhat test|(?:terraform|tofu|terragrunt) test',
      'node (?:--\\S+ )*--test',
      String.raw`${scripts}(?:-\S+ \S+ )*(?:test|t|tst|e2e|unit|check|verify|smoke|spec|validate)(?::[\w:.-]+)?`,
      // Without `run` it installs.
      String.raw`(?:(?:npm|pnpm|yarn|bun|mise) run|just|task|poe) ci(?::[\w:.-]+)?`,
      String.raw`(?:g?make|task|mage|inv(?:oke)?|just)(?: -\S+)* (?:[\w.]+[-_:])?(?:tests?|check|e2e|smoke|verify|ci|validate|spec|unit|preflight|precommit|pre-commit)[\w.:-]*`,
      String.raw`${jvm}(?:test(?!Classes)(?:[A-Z]\w*)?|verify|check|\w+Test)`,
    ),
  ],
  ['test', script],
  [
    'lint',
    anyOf(
      'eslint|ruff(?: check| format --check)?|flake8|pylint|biome|oxlint|stylelint|shellcheck|hadolint|yamllint|actionlint|golangci-lint|staticcheck|revive|rubocop|standardrb|erb_lint|erblint|reek|haml-lint|slim-lint|clippy|cargo clippy|tflint|ansible-lint|sqlfluff lint|buf lint|swiftlint|ktlint|detekt|luacheck|selene|cppcheck|clang-tidy|phpcs|psalm|phpstan|markdownlint(?:-cli2)?|vale|knip|pre-commit run|credo|dart analyze|flutter analyze|hlint|checkmake|spectral lint|htmlhint|perlcritic|brakeman|checkov|kubeconform|kubeval|semgrep|bandit|nginx -t|php -l|ruby -c|perl -c|luac -p|bash -n|visudo -c|apachectl configtest',
      '(?:prettier|black|isort|stylua|deno fmt|zig fmt|ocamlformat|treefmt|taplo fmt|dprint|mdformat)(?=.* (?:--check|-c)\\b).*|dprint check|cargo fmt(?: --all)?(?: --)? --check|rustfmt --check\\b.*|clang-format(?=.* (?:--dry-run|-n)\\b).*|(?:terraform|tofu|terragrunt) fmt(?=.* -check\\b).*|mix format --check-formatted|dart format(?=.* --set-exit-if-changed).*|dotnet format(?=.* --verify-no-changes).*|swiftformat(?=.* --lint).*|php-cs-fixer fix(?=.* --dry-run).*|pint --test|ktfmt(?=.* --set-exit-if-changed).*|black --check.*',
      String.raw`${scripts}(?:-\S+ \S+ )*(?:lint|format:check|fmt:check|check:\w+)\S*`,
      String.raw`(?:g?make|just|task|mage)(?: -\S+)* (?:[\w.]+[-_:])?lint\S*`,
      'mix (?:credo|precommit)',
      String.raw`${jvm}(?:\w+Check|lint(?:[A-Z]\w*)?)`,
    ),
  ],
  [
    'types',
    anyOf(
      'tsc|vue-tsc|svelte-check|astro check|mypy|pyright|basedpyright|pyre check|pytype|cargo check|go vet|dialyzer|mix dialyzer|steep check|srb tc|sorbet|flow check|deno check|(?:terraform|tofu|terragrunt) validate|nix flake check',
      String.raw`${scripts}(?:-\S+ \S+ )*(?:typecheck|type-check|types|tsc|check-types|typings)\S*`,
      String.raw`(?:g?make|just|task)(?: -\S+)* (?:typecheck|type-check|types)`,
    ),
  ],
  [
    'build',
    anyOf(
      String.raw`${scripts}(?:-\S+ \S+ )*build\S*`,
      'cargo build|go build|mix compile|vite build|next build|astro build|dotnet build|swift build|cmake --build|meson compile|ninja|zig build|bazel(?:isk)? build|stack build|cabal build|lein compile|sbt compile|dune build|gleam build|flutter build|xcodebuild|mkdocs build|sphinx-build|jekyll build|docker(?:-compose| compose)? build|nix build|tinygo build|idf\\.py build|pio run|west build|latexmk|(?:pdf|lua|xe)?latex|tectonic|quarto render|hugo|bitbake',
      String.raw`${jvm}(?:build|assemble|package|compile)`,
    ),
  ],
  // With a number of jobs, or nothing but options, it builds all there is.
  ['build', /^g?make(?: -\S+(?: \d+)?)*(?: (?:all|build))?$/],
];

/** It does not only build, but brings what it built to where it is used, or takes it away again. */
const doesMore =
  /\s(?:flash|upload|deploy|publish|uninstall|distclean|clean$)(?=\s|$)|\s(?:-t|--target)[ =](?:upload|flash|clean|erase|program)/;

/** It is a check's program, but it was only asked something or set itself up: `pytest --version`, `tflint --init`. */
const provesNothing = new RegExp(
  [
    String.raw`\s(?:--?(?:version|help|init|list(?!-different|Files|Emitted)[\w-]*|show-?config|clear-?cache|collect-only|no-run)|-h|--(?:co|fixtures|markers|setup-(?:plan|only)|print-\w+|env-info|install-types|show-only|langserver|lsp|(?:re)?gen(?:erate)?-\w[\w-]*|auto-gen-config|(?:create|set|update)-baseline|build_plt|plt|explain|completion))(?=[\s=]|$)`,
    String.raw`^(?:ruff|biome|golangci-lint|semgrep|swiftlint|hugo|tox|checkov) (?:init|version|help|list|linters?|rules?|clean|cache|config|migrate|explain|completion|login|logout|format(?!.* --check)|fmt|new|serve|server|mod|start|stop|lsp-proxy|upgrade)(?=\s|$)`,
    String.raw`^(?:vitest (?:list|init)|vale (?:sync|ls-\w+))(?=\s|$)`,
    String.raw`^(?:nox|tox) (?:\S+ )*-la?(?=\s|$)|^ctest (?:\S+ )*-N(?=\s|$)|^xcodebuild -show\w+`,
    String.raw`^(?:g?make|just) (?:\S+ )*-n(?=\s|$)|^(?:g?make|just|(?:\./)?gradlew?)\b.* --dry-run(?=\s|$)`,
  ].join('|'),
  'i',
);
/** Of linters and compilers it tells the version; who tests is told more by it. */
const onlyVersion = /^\S+ -v$/i;

function listed(core: string): ProofKind | undefined {
  return proofs.find(([, pattern]) => pattern.test(core))?.[0];
}

/** Whether a command is a check that is known by its name, and what it needs with it. */
export function isListed(core: string): boolean {
  return listed(core) !== undefined;
}

/** What a command proves, without what runs it and where; undefined when it is no check. */
export const proofOf = remembered((core: string): ProofKind | undefined => {
  if (provesNothing.test(core)) return undefined;
  const kind =
    listed(core) ??
    provenByName(core) ??
    runInside(core)
      .map(listed)
      .find((each) => each !== undefined);
  if (kind === 'build' && doesMore.test(core)) return undefined;
  return kind !== 'test' && onlyVersion.test(core) ? undefined : kind;
});
