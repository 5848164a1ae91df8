import * as z from 'zod';
import { NO_BRIEF } from '../../shared/journey.ts';
import { LONGEST_TASK } from '../../shared/limits.ts';
import { defineCommand } from '../command.ts';
import { neverRead } from '../last-read.ts';
import { clean } from '../text.ts';
import { grouped } from '../../shared/amounts.ts';

export const brief = defineCommand({
  name: 'brief',
  summary: 'Print what the next session in this project should know.',
  operands: [],
  notes: [
    'Approved rules, known traps, checks that proved work again and again, and what was done lately: under 2,000 characters, each line with its evidence. With --for, what fits the task and the files it names comes first.',
  ],
  options: { for: { value: 'TEXT', help: 'The task that the next session is about.' } },
  schema: z.strictObject({
    for: z
      .string()
      .max(LONGEST_TASK, `--for takes at most ${grouped(LONGEST_TASK)} characters.`)
      .optional(),
  }),
  async run(context, { for: task }) {
    const api = await context.engine();
    const found = await api.brief(context.cwd, task === undefined ? {} : { task });
    if (context.json) await context.out.json(found, 2);
    else if (found.text !== '') await context.out.lines([clean(found.text)]);
    else {
      const status = await api.status();
      const why = ['Nothing is known.', ...neverRead(status)].join(' ');
      await context.out.lines([status.lastScan === null ? why : NO_BRIEF]);
    }
    return 0;
  },
});
