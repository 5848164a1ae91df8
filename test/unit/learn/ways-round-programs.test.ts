import { teach, teachNothing } from './trap-cases.ts';

describe('a program that is missing, where another one did the very same', () => {
  const instead = (missing: string, used: string): string =>
    `\`${missing}\` is not installed here; use \`${used}\` instead.`;

  it('is one trap, whatever it was to do', () => {
    teach([
      [
        ['docker compose ps --all', 127, 'bash: line 1: docker: command not found'],
        ['podman compose ps --all', 0, 'db  running'],
        instead('docker', 'podman'),
      ],
      [
        ['terraform providers lock', 127, 'zsh: command not found: terraform'],
        ['tofu providers lock', 0, 'Success!'],
        instead('terraform', 'tofu'),
      ],
      [
        ['conda env list', 127, 'sh: 1: conda: not found'],
        ['micromamba env list', 0, 'base'],
        instead('conda', 'micromamba'),
      ],
      [
        ['clang-format -i src/a.cpp', 127, 'bash: clang-format: command not found'],
        ['clang-format-18 -i src/a.cpp', 0],
        instead('clang-format', 'clang-format-18'),
      ],
      [
        ['vim -es notes.md', 127, 'bash: vim: command not found'],
        ['vi -es notes.md', 0],
        instead('vim', 'vi'),
      ],
    ]);
  });

  it('is not meant where the other one does something else to what it was given', () => {
    teachNothing([
      [
        ['trash build', 127, 'bash: trash: command not found'],
        ['rm build', 0],
      ],
      [
        ['xmllint a.xml', 127, 'bash: xmllint: command not found'],
        ['cat a.xml', 0, '<a/>'],
      ],
      [
        ['hadolint Dockerfile', 127, 'bash: hadolint: command not found'],
        ['docker build .', 0],
      ],
      [
        ['kustomize build overlays/a', 127, 'bash: kustomize: command not found'],
        ['helm template overlays/a', 0],
      ],
      [
        ['minikube status', 1, 'host: Stopped'],
        ['kind status', 0, 'ok'],
      ],
      [
        ['podman', 127, 'bash: podman: command not found'],
        ['docker', 0],
      ],
    ]);
  });
});

describe('an option that spares what a tool wants of its surroundings', () => {
  const use = (failed: string, why: string, fixed: string): string =>
    `\`${failed}\` fails here because ${why}; use \`${fixed}\` instead.`;
  const noAccess = 'it has no access to what it wants to reach';
  const noTerminal = 'there is no terminal';

  it('is told, whatever the tool', () => {
    teach([
      [
        ['aws s3 ls s3://tiles', 255, 'Unable to locate credentials. You can configure them.'],
        ['aws s3 ls s3://tiles --no-sign-request', 0, '2026-01-01 a.tif'],
        use('aws s3 ls s3://tiles', noAccess, 'aws s3 ls s3://tiles --no-sign-request'),
      ],
      [
        ['terragrunt plan', 1, 'NoCredentialProviders: no valid providers in chain'],
        ['terragrunt plan -backend=false', 0, 'No changes.'],
        use('terragrunt plan', noAccess, 'terragrunt plan -backend=false'),
      ],
      [
        ['pulumi preview', 255, 'error: could not acquire the stack lock'],
        ['pulumi preview --no-lock', 0, '2 unchanged'],
        use('pulumi preview', 'it may not take the lock', 'pulumi preview --no-lock'),
      ],
      [
        ['docker compose exec app bin/seed', 1, 'the input device is not a TTY'],
        ['docker compose exec -T app bin/seed', 0, 'seeded'],
        use('docker compose exec app bin/seed', noTerminal, 'docker compose exec -T app bin/seed'),
      ],
      [
        ['kubectl exec -t web date', 1, 'error: unable to run: stdin is not a terminal'],
        ['kubectl exec web date', 0, 'Mon'],
        use('kubectl exec -t web date', noTerminal, 'kubectl exec web date'),
      ],
      [
        ['gcloud run list', 1, 'ERROR: You do not have valid credentials'],
        ['CLOUDSDK_CORE_PROJECT=tiles gcloud run list', 0, 'web'],
        use('gcloud run list', noAccess, 'CLOUDSDK_CORE_PROJECT=tiles gcloud run list'),
      ],
    ]);
  });

  it('is not told where it does less, tells a secret, or something else put it right', () => {
    teachNothing([
      [
        ['npm publish', 1, 'AccessDenied: not for you'],
        ['npm publish --dry-run', 0, '+ a@1.0.0'],
      ],
      [
        ['helm pull shop/web', 1, 'Error: AccessDenied'],
        ['helm pull shop/web --password=hunter2', 0],
      ],
      [
        ['apt-get update', 100, 'E: Could not get lock /var/lib/apt/lists/lock'],
        ['apt-get update -y', 0],
      ],
      [
        ['aws s3 ls s3://tiles', 255, 'An error occurred (AccessDenied)'],
        ['aws s3 ls s3://maps', 0, 'a.tif'],
      ],
      [
        ['terragrunt plan', 1, 'Error: Unsupported attribute'],
        ['terragrunt plan -backend=false', 0, 'No changes.'],
      ],
      [
        ['pulumi preview', 255, 'error: could not acquire the stack lock'],
        ['pulumi preview', 0, '2 unchanged'],
      ],
    ]);
  });
});
