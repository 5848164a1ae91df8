import { randomUUID } from 'node:crypto';

/** A door in the middle of an answer: the mock model stops there until the test opens it. */
export interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

/** Makes a closed gate. */
export function createGate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** One thing the mock model does within an answer. */
export type Step =
  | { readonly say: string; readonly phase?: 'commentary' | 'final_answer' }
  | { readonly think: string }
  | { readonly call: string; readonly args: Readonly<Record<string, unknown>>; readonly namespace?: string }
  | { readonly custom: string; readonly input: string }
  | { readonly waitMs: number }
  | { readonly hold: Gate }
  /** Refuses the whole request with this HTTP status. */
  | { readonly fail: { readonly status: number; readonly message: string } }
  /** Cuts the connection without completing the answer. */
  | { readonly hangUp: true };

/** What the mock model does for one request. */
export type Answer = readonly Step[];

/** A shell command, as the newest models' plain tool takes it. */
export function shell(cmd: string): Step {
  return { call: 'exec_command', args: { cmd } };
}

/** A patch in Codex's own patch format, without the envelope lines. */
export function patch(body: string): Step {
  return { custom: 'apply_patch', input: `*** Begin Patch\n${body}\n*** End Patch` };
}

/** JavaScript for "code mode", where the only tool runs a script that calls the tools. */
export function code(input: string): Step {
  return { custom: 'exec', input };
}

/** The last message of a turn. */
export function finalAnswer(text: string): Step {
  return { say: text, phase: 'final_answer' };
}

/** An item of the Responses API's output list. */
export type OutputItem = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The output item that a step stands for; undefined for steps that only take time or fail. */
export function outputItem(step: Step): OutputItem | undefined {
  if ('say' in step) {
    return {
      type: 'message',
      id: newId('msg'),
      role: 'assistant',
      status: 'completed',
      ...(step.phase === undefined ? {} : { phase: step.phase }),
      content: [{ type: 'output_text', text: step.say, annotations: [] }],
    };
  }
  if ('think' in step) {
    const sealed = Buffer.from(step.think).toString('base64');
    return {
      type: 'reasoning',
      id: newId('rs'),
      summary: [{ type: 'summary_text', text: step.think }],
      encrypted_content: sealed,
    };
  }
  if ('call' in step) {
    return {
      type: 'function_call',
      id: newId('fc'),
      call_id: newId('call'),
      name: step.call,
      ...(step.namespace === undefined ? {} : { namespace: step.namespace }),
      arguments: JSON.stringify(step.args),
    };
  }
  if ('custom' in step) {
    return {
      type: 'custom_tool_call',
      id: newId('ctc'),
      call_id: newId('call'),
      name: step.custom,
      input: step.input,
    };
  }
  return undefined;
}

function newId(prefix: string): string {
  return `${prefix}_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
}
