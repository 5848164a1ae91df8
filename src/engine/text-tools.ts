import { createGate } from '../safety/gate.ts';
import type { ExplainedSpan, Scan } from '../shared/model.ts';

/** The two questions about a text that need neither sessions nor a store. */
export interface TextTools {
  check(text: string): Promise<Scan>;
  explain(text: string): Promise<ExplainedSpan[]>;
}

export function createTextTools(): TextTools {
  const gate = createGate();
  return {
    check: (text) => gate.scan(text),
    explain: async (text) => (await import('../learn/explain.ts')).explain(text),
  };
}
