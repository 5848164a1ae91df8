import type { Readable } from 'node:stream';
import type * as z from 'zod';
import type { HomeSurvey } from '../engine/home-survey.ts';
import type { Locations } from '../engine/locations.ts';
import type { TextTools } from '../engine/text-tools.ts';
import { CarryoverError } from '../shared/errors.ts';
import type { EngineConnection } from './engine-session.ts';
import type { Output } from './output.ts';
import type { Style } from './style.ts';

/** 0: done. 1: nothing found, or refused. 2: used in a wrong way. */
export type ExitCode = 0 | 1 | 2;

/** The command was called in a way it cannot be. The message is one sentence for a person. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A refusal with what a program that asked for `--json` should know of it. */
export class RefusedError extends CarryoverError {
  readonly details: Readonly<Record<string, unknown>>;

  constructor(refusal: CarryoverError, details: Readonly<Record<string, unknown>>) {
    super(refusal.code, refusal.message, { cause: refusal.cause });
    this.name = 'RefusedError';
    this.details = details;
  }
}

/** All that a command may touch. */
export interface Context {
  readonly out: Output;
  readonly err: Output;
  readonly stdin: Readable;
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** The terminal's width; Infinity where the output goes to a file or another program. */
  readonly columns: number;
  readonly style: Style;
  /** Whether the person asked for `--json`. */
  readonly json: boolean;
  readonly cwd: string;
  /** Throws when Codex's home cannot be known; so only who needs it asks. */
  readonly locations: () => Locations;
  /** Connects when it is first called. */
  readonly engine: EngineConnection['engine'];
  readonly textTools: () => Promise<TextTools>;
  readonly surveyHome: (locations: Locations) => Promise<HomeSurvey>;
  readonly now: () => number;
  /** Aborted when the person pressed Ctrl-C or the reader of stdout has gone. */
  readonly signal: AbortSignal;
}

/** One option as `--help` shows it. Without `value` it is a switch. */
export interface OptionSpec {
  /** Name of the value, for example `N`. */
  readonly value?: string;
  readonly help: string;
}

export interface OperandSpec {
  readonly name: string;
  readonly required: boolean;
  /** More than one word is taken; they are one query. */
  readonly many?: boolean;
}

interface CommandText {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly operands: readonly OperandSpec[];
  /** More to know, one paragraph an entry. */
  readonly notes: readonly string[];
}

interface CommandDefinition<V extends object> extends CommandText {
  readonly options: { readonly [K in keyof V & string]: OptionSpec };
  /** Parses what was given; its messages are shown as they are. */
  readonly schema: z.ZodType<V>;
  run(context: Context, values: V, operands: readonly string[]): Promise<ExitCode>;
}

/** A command as the table holds it: its option types are known only inside `run`. */
export interface Command extends CommandText {
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Throws `UsageError` when an option's value cannot be used. */
  run(context: Context, values: unknown, operands: readonly string[]): Promise<ExitCode>;
}

/** Ties a command's options to their schema, so that `run` gets parsed values. */
export function defineCommand<V extends object>(definition: CommandDefinition<V>): Command {
  return {
    ...definition,
    async run(context, values, operands) {
      const parsed = definition.schema.safeParse(values);
      if (!parsed.success) {
        throw new UsageError(parsed.error.issues[0]?.message ?? 'These options cannot be used together.');
      }
      return definition.run(context, parsed.data, operands);
    },
  };
}
