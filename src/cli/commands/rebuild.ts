import * as z from 'zod';
import { defineCommand } from '../command.ts';
import { readSessions } from '../read-sessions.ts';

export const rebuild = defineCommand({
  name: 'rebuild',
  summary: 'Build the index again from all session files.',
  operands: [],
  notes: [
    'Reads every session file from its start. Recall answers all along; decisions and rules stay as they are. When it is interrupted, the next scan goes on with it.',
  ],
  options: {},
  schema: z.strictObject({}),
  run: (context) => readSessions(context, (api) => api.rebuild()),
});
