import * as z from 'zod';

/**
 * The fields of Codex's lines that we read, and no others: a wrong type in one of these makes a line unreadable, anything
 * else in it may change freely. From 0.142.3 and 0.169.0, older spellings from the files of 2025.
 */

const text = z.string();
const optionalText = z.string().nullish();

/** The line itself. Bare lines (to about September 2025) have no payload: the line is the item. */
export const lineShape = z.looseObject({
  timestamp: optionalText,
  ordinal: z.number().nullish(),
  type: optionalText,
  record_type: optionalText,
  payload: z.looseObject({ type: optionalText }).optional(),
});

/** What is no repository as Codex tells of one is none: a session is not lost for it. */
const repositoryShape = z.object({ repository_url: optionalText }).nullish().catch(null);

export const sessionMeta = z.object({
  id: text,
  cwd: optionalText,
  git: repositoryShape,
  originator: optionalText,
  cli_version: optionalText,
  forked_from_id: optionalText,
  forked_from_ordinal_exclusive: z.number().nullish(),
  history_base: z.looseObject({}).nullish(),
  history_mode: optionalText,
  thread_source: optionalText,
  parent_thread_id: optionalText,
  source: z
    .union([
      text,
      z.object({
        subagent: z
          .union([text, z.object({ thread_spawn: z.object({ parent_thread_id: optionalText }).nullish() })])
          .nullish(),
      }),
    ])
    .nullish(),
});

/** First line of a bare file. */
export const bareMeta = z.object({ id: text, timestamp: text, git: repositoryShape });

export const turnContext = z.object({ turn_id: optionalText, cwd: text, model: optionalText });
export const turnStarted = z.object({ turn_id: optionalText });
export const turnComplete = z.object({
  turn_id: optionalText,
  last_agent_message: optionalText,
  error: z.unknown().optional(),
});
export const turnAborted = z.object({ turn_id: optionalText });

const contentPart = z.object({ type: text, text: optionalText });
export type ContentPart = z.infer<typeof contentPart>;

export const message = z.object({
  role: text,
  content: z.array(contentPart),
  internal_chat_message_metadata_passthrough: z
    .looseObject({ turn_id: optionalText, content_item_kinds: z.array(text).nullish() })
    .nullish(),
});

/** `kind` is from 2025: `plain`, `user_instructions`, `environment_context`. */
export const userMessage = z.object({ message: text, kind: optionalText });
export const agentMessage = z.object({ message: text, phase: optionalText });

/** Old files tag the change by a key (`{"update": {...}}`), newer ones by `type`; both become one shape here. */
const change = z.union([
  z
    .looseObject({
      type: z.enum(['add', 'update', 'delete']),
      content: optionalText,
      unified_diff: optionalText,
    })
    .transform((it) => ({ how: it.type, content: it.content ?? '', diff: it.unified_diff ?? undefined })),
  z
    .looseObject({ add: z.object({ content: text }) })
    .transform((it) => ({ how: 'add' as const, content: it.add.content, diff: undefined })),
  z
    .looseObject({ update: z.object({ unified_diff: text }) })
    .transform((it) => ({ how: 'update' as const, content: '', diff: it.update.unified_diff })),
  z
    .looseObject({ delete: z.object({ content: optionalText }) })
    .transform((it) => ({ how: 'delete' as const, content: it.delete.content ?? '', diff: undefined })),
]);
export const changes = z.record(text, change);
export type Changes = z.infer<typeof changes>;

export const patchEnd = z.object({
  call_id: optionalText,
  turn_id: optionalText,
  success: z.boolean(),
  changes,
  stdout: optionalText,
  stderr: optionalText,
});

/** Items that are read; there are many others. */
export const ITEM_TYPES: ReadonlySet<string> = new Set([
  'UserMessage',
  'AgentMessage',
  'CommandExecution',
  'FileChange',
]);
export const anyItem = z.object({ item: z.object({ type: text }) });

export const item = z.object({
  turn_id: optionalText,
  item: z.discriminatedUnion('type', [
    z.object({ type: z.literal('UserMessage'), content: z.array(contentPart) }),
    z.object({ type: z.literal('AgentMessage'), content: z.array(contentPart), phase: optionalText }),
    z.object({
      type: z.literal('CommandExecution'),
      id: optionalText,
      command: z.union([text, z.array(text)]),
      cwd: optionalText,
      aggregated_output: optionalText,
      source: optionalText,
      exit_code: z.number().nullish(),
    }),
    z.object({ type: z.literal('FileChange'), id: optionalText, status: optionalText, changes }),
  ]),
});

export const functionCall = z.object({ name: text, arguments: text, call_id: text });
export const customCall = z.object({ name: text, input: text, call_id: text });
export const localShellCall = z.object({
  call_id: optionalText,
  id: optionalText,
  action: z.object({ command: z.array(text), working_directory: optionalText }),
});

/** Output is a text, a list of content parts (code mode), or an object (2025). */
export const callOutput = z.object({
  call_id: text,
  output: z.union([text, z.array(contentPart), z.object({ content: optionalText })]),
});
export type CallOutput = z.infer<typeof callOutput>['output'];

/** Arguments of the tools that run a command, over all versions. */
export const commandArguments = z.object({
  command: z.union([text, z.array(text)]).optional(),
  cmd: z.union([text, z.array(text)]).optional(),
  workdir: optionalText,
  /** `require_escalated`: outside the sandbox. A flag until about the end of 2025. */
  sandbox_permissions: optionalText,
  with_escalated_permissions: z.boolean().nullish(),
});
export const pollArguments = z.object({ session_id: z.union([z.number(), text]) });
export const patchArguments = z.object({ input: optionalText, patch: optionalText });
/** Result of the `shell` tool to about November 2025. */
export const shellResult = z.object({
  output: text,
  metadata: z.object({ exit_code: z.number().nullish() }).nullish(),
});
/** What a command's call gives back to a script in code mode. */
export const scriptResult = z.object({ exit_code: z.number().nullish(), output: text });
