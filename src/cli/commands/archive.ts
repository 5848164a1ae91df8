import * as z from 'zod';
import { defineCommand } from '../command.ts';
import { findCandidate } from '../ids.ts';
import { fit, oneLine } from '../text.ts';

export const archive = defineCommand({
  name: 'archive',
  summary: 'Put a candidate away. It will not come back by itself.',
  operands: [{ name: 'ID', required: true }],
  notes: ['No file is changed. "carryover undo" brings it back.'],
  options: {},
  schema: z.strictObject({}),
  async run(context, _values, [id = '']) {
    const api = await context.engine();
    const candidate = await findCandidate(api, id);
    const { decision } = await api.archive(candidate.id);
    if (context.json) await context.out.json({ decision }, 2);
    else {
      await context.out.lines([
        `Archived: ${fit(oneLine(candidate.text), context.columns - 10)}`,
        `To take it back: carryover undo ${oneLine(decision.id)}`,
      ]);
    }
    return 0;
  },
});
