import * as z from 'zod';

/** What the server may ask: nothing that writes. */
export const serverMethodSchema = z.enum(['status', 'candidates', 'memory', 'projectOf', 'check']);

export const engineRequestSchema = z.strictObject({
  method: serverMethodSchema,
  params: z.array(z.unknown()).max(4),
});
export type EngineRequest = z.infer<typeof engineRequestSchema>;
