import * as z from 'zod';
import { defineCommand } from '../command.ts';
import { readSessions } from '../read-sessions.ts';

export const scan = defineCommand({
  name: 'scan',
  summary: 'Take in what is new in the session files.',
  operands: [],
  notes: [
    'Reads every session file that changed since the last time, then exits. Nothing of Codex is changed.',
  ],
  options: {},
  schema: z.strictObject({}),
  run: (context) => readSessions(context, (api) => api.scan()),
});
