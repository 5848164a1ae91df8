import * as z from 'zod';
import { defineCommand } from '../command.ts';
import { findDecision } from '../ids.ts';
import type { Decision, Receipt } from '../../shared/model.ts';
import { fit, oneLine } from '../text.ts';

export const undo = defineCommand({
  name: 'undo',
  summary: 'Take a decision back; the last one when none is named.',
  operands: [{ name: 'RECEIPT', required: false }],
  notes: [
    'Takes the rule out of its file again, byte for byte, puts a retired one back, or brings an archived candidate back.',
  ],
  options: {},
  schema: z.strictObject({}),
  async run(context, _values, [given]) {
    const api = await context.engine();
    const undone = await api.undo(given === undefined ? null : await findDecision(api, given));
    if (context.json) {
      await context.out.json(undone, 2);
      return 0;
    }
    const { decision, receipt, note, approved } = undone;
    const text = fit(oneLine(decision.text), context.columns - 12);
    await context.out.lines([
      heading(decision, receipt, text),
      ...(receipt === null ? [] : [`  ${text}`]),
      ...(approved && decision.type === 'approve' ? ['The words before are back in their place.'] : []),
      ...(note === undefined ? [] : [note]),
    ]);
    return 0;
  },
});

function heading({ type }: Decision, receipt: Receipt | null, text: string): string {
  if (receipt === null) return `Brought back: ${text}`;
  const file = oneLine(receipt.path);
  if (receipt.beforeHash === receipt.afterHash) return `Undone; ${file} stays as it is:`;
  return type === 'retire' ? `Put back into ${file}:` : `Taken out of ${file}:`;
}
