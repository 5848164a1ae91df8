/**
 * Session files as Codex wrote them until about September 2025, which no binary on npm writes any more: a first line with the
 * thread, then response items without an envelope, `record_type: state` lines in between, the folder only in a text.
 */
const environment = (cwd: string): object =>
  message(
    'user',
    `<environment_context>\n  <cwd>${cwd}</cwd>\n  <approval_policy>on-request</approval_policy>\n  <sandbox_mode>workspace-write</sandbox_mode>\n  <network_access>restricted</network_access>\n  <shell>bash</shell>\n</environment_context>`,
  );

function message(role: 'user' | 'assistant', text: string): object {
  return {
    type: 'message',
    id: null,
    role,
    content: [{ type: role === 'user' ? 'input_text' : 'output_text', text }],
  };
}

function command(callId: string, cmd: string, cwd: string): object {
  return {
    type: 'function_call',
    id: null,
    name: 'shell',
    arguments: JSON.stringify({ command: ['bash', '-lc', cmd], workdir: cwd, timeout_ms: 120_000 }),
    call_id: callId,
  };
}

function commandOutput(callId: string, exitCode: number, output: string): object {
  const result = JSON.stringify({ output, metadata: { exit_code: exitCode, duration_seconds: 0.4 } });
  return { type: 'function_call_output', call_id: callId, output: result };
}

const state = { record_type: 'state' };

/** File name -> lines. */
export const BARE_SESSIONS: Readonly<Record<string, readonly object[]>> = {
  preference: [
    {
      id: '0c1d7a52-6f0e-4b1a-9d3a-5b8a4d1c2e01',
      timestamp: '2025-08-12T09:14:03.412Z',
      instructions: '# Shop\n\n- Keep functions short.\n',
      git: {
        commit_hash: '4f2d9c1b7a6e5d4c3b2a190817263544f3e2d1c0',
        branch: 'main',
        repository_url: 'https://git.example.com/dev/shop.git',
      },
    },
    state,
    environment('/home/dev/shop'),
    message('user', 'Please always use pnpm in this repo, never npm.'),
    {
      type: 'reasoning',
      id: 'rs_1',
      summary: [{ type: 'summary_text', text: '**Noting the package manager**' }],
      content: null,
      encrypted_content: 'c2VhbGVk',
    },
    message('assistant', 'I will use pnpm from now on.'),
    state,
  ],
  'fail-change-pass': [
    {
      id: '0c1d7a52-6f0e-4b1a-9d3a-5b8a4d1c2e02',
      timestamp: '2025-08-13T15:40:27.090Z',
      instructions: null,
      git: null,
    },
    state,
    message('user', '<user_instructions>\n\n# Shop\n\n- Prices are integer cents.\n\n</user_instructions>'),
    environment('/home/dev/shop'),
    message(
      'user',
      '# Context from my IDE setup:\n\n## Active file: src/cart.ts\n\n## My request for Codex:\nRun the tests and fix what fails.',
    ),
    command('call_1', 'sh cart.test.sh', '/home/dev/shop'),
    commandOutput('call_1', 1, 'FAIL cart.test.sh: total is not in cents\n'),
    state,
    command(
      'call_2',
      "apply_patch <<'EOF'\n*** Begin Patch\n*** Update File: src/cart.ts\n@@\n-export const total = 12.5;\n+export const total = 1250; // cents\n*** End Patch\nEOF",
      '/home/dev/shop',
    ),
    commandOutput('call_2', 0, 'Success. Updated the following files:\nM src/cart.ts\n'),
    command('call_3', 'sh cart.test.sh', '/home/dev/shop'),
    commandOutput('call_3', 0, 'PASS cart.test.sh\n'),
    message('assistant', 'The total had to be in cents; the test passes now.'),
    state,
  ],
};
