import * as z from 'zod';
import { defineCommand } from '../command.ts';
import { findCandidate } from '../ids.ts';
import { oneLine, wrap } from '../text.ts';
import { fit } from '../../shared/line-width.ts';

export const archive = defineCommand({
  name: 'archive',
  summary: 'Put a candidate away.',
  operands: [{ name: 'ID', required: true }],
  notes: [
    'No file is changed. It is proposed again only for evidence of another kind, and says so then. "carryover undo" brings it back.',
  ],
  options: {},
  schema: z.strictObject({}),
  async run(context, _values, [id = '']) {
    const api = await context.engine();
    const candidate = await findCandidate(api, id);
    const { decision } = await api.archive(candidate.id);
    if (context.json) await context.out.json({ decision }, 2);
    else {
      // What was retired or replaced is away already: nothing was decided now, and nothing of now can be taken back.
      const away = decision.type === 'archive' ? 'Archived' : 'Put away already';
      const text = fit(oneLine(candidate.text), context.columns - away.length - 2);
      await context.out.lines([
        `${away}: ${text}`,
        ...(decision.type === 'archive' ? [`To take it back: carryover undo ${oneLine(decision.id)}`] : []),
        ...(decision.type !== 'archive' && candidate.putAway !== undefined
          ? wrap(oneLine(candidate.putAway.why), context.columns)
          : []),
      ]);
    }
    return 0;
  },
});
