import * as z from 'zod';
import { CarryoverError } from '../../shared/errors.ts';
import { type Context, defineCommand } from '../command.ts';
import { type DoctorFinding, wrong } from '../doctor/findings.ts';
import { lookAtMemory, lookAtStatus } from '../doctor/look-at-engine.ts';
import { lookAtHome } from '../doctor/look-at-home.ts';
import { count, oneLine, wrap } from '../text.ts';

const NAME_WIDTH = 17;

export const doctor = defineCommand({
  name: 'doctor',
  summary: 'Look at everything Carryover needs; say what is wrong and what to do.',
  operands: [],
  notes: ['Changes nothing of Codex. The exit code is 1 when something is wrong.'],
  options: {},
  schema: z.strictObject({}),
  async run(context) {
    const locations = context.locations();
    const survey = await context.surveyHome(locations);
    const findings = lookAtHome(survey, locations);
    // Without a home to read and a folder to write there is no engine to ask.
    if (survey.codexHome === 'ok' && survey.state !== 'not-writable')
      findings.push(...(await askEngine(context)));
    const sound = findings.every(({ state }) => state !== 'wrong');
    if (context.json) await context.out.json({ ok: sound, findings }, 2);
    else await context.out.lines(reportLines(context, findings));
    return sound ? 0 : 1;
  },
});

async function askEngine(context: Context): Promise<DoctorFinding[]> {
  try {
    const api = await context.engine();
    return [...lookAtStatus(await api.status()), ...lookAtMemory(await api.memory(context.cwd))];
  } catch (error) {
    if (!(error instanceof CarryoverError)) throw error;
    return [
      wrong('Engine', error.message, 'Run it again with --verbose on "carryover status" for the detail.'),
    ];
  }
}

function reportLines({ style, columns }: Context, findings: readonly DoctorFinding[]): string[] {
  const indent = ' '.repeat(7 + NAME_WIDTH);
  const lines = findings.flatMap(({ name, state, message, advice }) => {
    const mark = state === 'wrong' ? style.warning('WRONG') : state.padEnd(5);
    const [first = '', ...more] = wrap(oneLine(message), columns - indent.length);
    const rest = [
      ...more,
      ...(advice === null ? [] : wrap(`-> ${oneLine(advice)}`, columns - indent.length)),
    ];
    return [`${mark}  ${name.padEnd(NAME_WIDTH)}${first}`, ...rest.map((line) => indent + line)];
  });
  const bad = findings.filter(({ state }) => state === 'wrong').length;
  return [...lines, '', bad === 0 ? 'All is well.' : `${count(bad, 'thing is', 'things are')} wrong.`];
}
