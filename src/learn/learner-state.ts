import * as z from 'zod';
import { candidateKindSchema, scopeSchema } from '../shared/model.ts';
import { MAX_COMMAND, MAX_SETTING } from './deeds/commands.ts';
import { MAX_PATH, MAX_TASK, episodeSchema } from './episodes/episode.ts';

// Apart from what learns, because whoever asks where reading ended needs none of its words.

/** Failures, proofs, alarming lines and rules that are remembered of a session. */
export const MAX_FAILURES = 12;
export const MAX_PROOFS = 6;
export const MAX_NOISE = 12;
export const MAX_TOLD = 60;
/** Marks of commands that the output of a failure names. */
export const MAX_ADVISED = 40;
/** Files whose last patch failed, files whose last patch is known, and lines of each. */
export const MAX_FAILED = 8;
export const MAX_KEPT = 8;
export const MAX_LINES = 24;
/** Marks of names in what a person changed. */
export const MAX_NAMES = 80;
/** Terms by which a message is known to be about the work in hand. */
export const MAX_ABOUT = 120;
/** Characters of a message by which it is known again. */
export const REMEMBERED = 200;

const short = z.string().max(MAX_COMMAND);

/** A command that failed and has not been put right yet. */
const pendingFailureSchema = z.object({
  command: short,
  /** Environment settings that it was run with. */
  setting: z.string().max(MAX_SETTING).default(''),
  /** Where it was run, as a path in the project; empty for the project's own folder. */
  folder: z.string().max(MAX_PATH).default(''),
  goal: z.string().max(120),
  program: z.string().max(200),
  signature: z.string().max(300),
  gist: z.string().max(200),
  durable: z.boolean(),
  /** Something was changed or installed since it failed. */
  changed: z.boolean(),
  /** The command that was run since to install something, to start a service or to turn line ends round; empty when there was none. */
  installed: short,
  /** A mark of what it said (failure-mark.ts); 0 when it said nothing. */
  mark: z.number().default(0),
  /** Marks of the commands that its output names (advised.ts). */
  advised: z.array(z.number()).max(MAX_ADVISED).default([]),
});
export type PendingFailure = z.infer<typeof pendingFailureSchema>;

/** What the patches of a session have shown so far. */
const patchesSchema = z.object({
  /** Files whose last patch did not apply, and the command that has changed their line ends since; empty for none. */
  failed: z
    .array(
      z.object({ path: z.string().max(MAX_PATH), lineEnds: z.boolean(), fixed: z.string().max(MAX_COMMAND) }),
    )
    .max(MAX_FAILED),
  /** Hashes of the lines that the last patches put into files. */
  added: z
    .array(z.object({ path: z.string().max(MAX_PATH), lines: z.array(z.number()).max(MAX_LINES) }))
    .max(MAX_KEPT),
});
export type Patches = z.infer<typeof patchesSchema>;

/** What the commands and files of the running episode have shown so far. */
const deedsSchema = z.object({
  failures: z.array(pendingFailureSchema).max(MAX_FAILURES),
  /** Checks that passed since files were last changed. */
  proofs: z
    .array(
      z.object({
        command: z.string().max(MAX_COMMAND),
        line: z.number(),
        /** What it was run with, as `ParsedCommand` has it. */
        setting: z.string().max(MAX_SETTING).default(''),
        /** The folder that it was run in; undefined where nobody can tell. */
        folder: z.string().optional(),
      }),
    )
    .max(MAX_PROOFS),
  /** Files were changed in this episode. */
  changed: z.boolean(),
  patches: patchesSchema,
  /** Alarming lines that come with commands that go well. */
  noise: z.array(z.string().max(120)).max(MAX_NOISE),
  /** The rules that the person's last message holds, while nobody knows yet whether something is taken back for them. */
  objection: z
    .array(
      z.object({
        ...{
          kind: candidateKindSchema,
          scope: scopeSchema,
          key: z.string().max(300),
          text: z.string().max(800),
        },
        ...{ score: z.number(), reasons: z.array(z.string()), line: z.number() },
        prompt: z.number().optional(),
      }),
    )
    .max(2),
  /** Files were changed by the agent since that message. */
  acted: z.boolean().default(false),
  /** The person has taken back what the agent had done, and said nothing yet. */
  undone: z.boolean().default(false),
  /** The person said that they had changed something: how many of their messages may still tell why, and marks of names in what they changed. */
  over: z
    .object({ left: z.number().int(), names: z.array(z.number()).max(MAX_NAMES) })
    .default({ left: 0, names: [] }),
  /** Keys of what this session has taught already. */
  told: z.array(z.string().max(300)).max(MAX_TOLD),
});
export type Deeds = z.infer<typeof deedsSchema>;

/** What must be known of a session to go on with its episodes. */
const trackerStateSchema = z.object({
  current: episodeSchema.nullable(),
  /** Number of the next episode. */
  next: z.number().int(),
  /** The last message, as it is known again. */
  said: z.string().max(REMEMBERED),
  turnOpen: z.boolean(),
  /** Line at which the last turn began. */
  turnLine: z.number().int().nullable().default(null),
  /** The person has said something in the open turn: what comes now is steering. */
  saidInTurn: z.boolean(),
  /** A check failed or the person objected, so a change now is another attempt. */
  again: z.boolean(),
  /** The agent's last word was a question. */
  asked: z.boolean(),
  /** What the work in hand was about so far, as terms; the latest last. */
  about: z.array(z.string()).max(MAX_ABOUT).default([]),
  /** First words of a message that only said how to work, while nothing else names the work; empty when there was none. */
  ruled: z.string().max(MAX_TASK).default(''),
});
export type TrackerState = z.infer<typeof trackerStateSchema>;

/** What a learner has to remember of a session between two readings. Small and bounded; kept as JSON. */
export const learnerStateSchema = z.object({
  cwd: z.string(),
  subagent: z.boolean(),
  deeds: deedsSchema,
  episodes: trackerStateSchema,
  /** The person's last message objected to what was done. */
  objecting: z.boolean(),
});
export type LearnerState = z.infer<typeof learnerStateSchema>;
