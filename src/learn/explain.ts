import type { ExplainedSpan } from '../shared/model.ts';
import { hear } from './hearing/hear.ts';
import { SHOWN_FROM } from './summarise.ts';

/** What learning would show from one message and why, by the same path that a session takes. Offsets are UTF-16. */
export function explain(text: string): ExplainedSpan[] {
  return hear(text, SHOWN_FROM).map(({ quote, kind, scope, score, reasons }) => ({
    ...quote,
    kind,
    scope,
    score,
    reasons,
  }));
}
