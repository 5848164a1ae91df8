import * as z from 'zod';
import type { ExplainedSpan } from '../../shared/model.ts';
import { type Context, defineCommand } from '../command.ts';
import { openInput, readText } from '../input.ts';
import { answerLines } from '../jsonl.ts';
import { oneLine, wrap } from '../text.ts';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Show what learning sees in a message, and why.',
  operands: [{ name: 'FILE|-', required: false }],
  notes: [
    'Takes the text as if a person had typed it to Codex. Needs no sessions and keeps nothing.',
    'With --jsonl it reads lines {"id", "text"} and prints a line {"id", "spans"} for each.',
  ],
  options: { jsonl: { help: 'Read and print JSON Lines, one text a line.' } },
  schema: z.strictObject({ jsonl: z.boolean().default(false) }),
  async run(context, { jsonl }, [file]) {
    const input = await openInput(context, file);
    const tools = await context.textTools();
    if (jsonl) return answerLines(context, input, async (text) => ({ spans: await tools.explain(text) }));
    const text = await readText(input, context.signal);
    const spans = await tools.explain(text);
    if (context.json) await context.out.json({ spans }, 2);
    else if (spans.length === 0) await context.out.lines(['Nothing here would become a candidate.']);
    else {
      const quotes = await tools.quote(text, spans);
      await context.out.lines(spans.flatMap((span, index) => spanLines(context, quotes[index] ?? '', span)));
    }
    return 0;
  },
});

function spanLines({ style, columns }: Context, quote: string, span: ExplainedSpan): string[] {
  const about = [span.kind, span.scope, span.score.toFixed(2), `${span.start}-${span.end}`].join(' · ');
  return [
    ...wrap(`"${oneLine(quote)}"`, columns).map(style.strong),
    `  ${about}`,
    ...wrap(oneLine(span.reasons.join('; ')), columns - 2).map((line) => `  ${style.faint(line)}`),
  ];
}
