import * as z from 'zod';
import { defineCommand } from '../command.ts';
import { RECEIPTS, findDecision } from '../ids.ts';
import { CarryoverError } from '../../shared/errors.ts';
import type { Decision, Receipt } from '../../shared/model.ts';
import { oneLine } from '../text.ts';
import { fit } from '../../shared/line-width.ts';

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
    const id = given === undefined ? null : await findDecision(api, given);
    const undone = await api.undo(id).catch((error: unknown) => {
      throw id === null ? error : noSuch(error, id);
    });
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

/** "No such decision" with a way on. */
function noSuch(error: unknown, given: string): unknown {
  if (!(error instanceof CarryoverError) || error.code !== 'not-found') return error;
  const message = `There is no decision "${oneLine(given)}". "carryover show ID" names the receipt of an approved rule, "${RECEIPTS}" all of them, and "carryover undo" without one takes back the last decision.`;
  return new CarryoverError('not-found', message, { cause: error.cause });
}

function heading({ type }: Decision, receipt: Receipt | null, text: string): string {
  if (receipt === null) return `Brought back: ${text}`;
  const file = oneLine(receipt.path);
  if (receipt.beforeHash === receipt.afterHash) return `Undone; ${file} stays as it is:`;
  return type === 'retire' ? `Put back into ${file}:` : `Taken out of ${file}:`;
}
