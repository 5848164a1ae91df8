import * as z from 'zod';

/** What a peer is to do. */
export const jobSchema = z.object({
  /** State folder for the numbers. */
  numbers: z.string().optional(),
  engine: z.object({ codexHome: z.string(), stateDir: z.string(), bundle: z.string().optional() }).optional(),
  times: z
    .object({ ping: z.number(), patience: z.number(), heartbeat: z.number(), retry: z.number() })
    .optional(),
  /** Ask this again and again. */
  recall: z.string().optional(),
  /** Decide without end; the number is where chance starts. */
  decide: z.number().optional(),
});
export type Job = z.input<typeof jobSchema>;

/** What a peer says. */
export const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('owner'), epoch: z.number() }),
  z.object({ kind: z.literal('number'), epoch: z.number(), number: z.number() }),
  z.object({ kind: z.literal('recalled'), total: z.number() }),
  z.object({ kind: z.literal('decided'), id: z.string() }),
  z.object({ kind: z.literal('undone'), id: z.string() }),
  z.object({ kind: z.literal('answer'), id: z.number(), value: z.union([z.string(), z.number()]) }),
  z.object({ kind: z.literal('refusal'), id: z.number(), code: z.string() }),
  z.object({ kind: z.literal('log'), text: z.string() }),
  z.object({ kind: z.literal('fault'), text: z.string() }),
]);
export type Line = z.infer<typeof lineSchema>;

export const timedSchema = z.intersection(lineSchema, z.object({ time: z.number() }));
export type TimedLine = z.infer<typeof timedSchema>;
