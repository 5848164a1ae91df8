import * as z from 'zod';
import { count } from '../../shared/amounts.ts';
import { CarryoverError } from '../../shared/errors.ts';
import { type Context, defineCommand } from '../command.ts';
import { type DoctorFinding, wrong } from '../doctor/findings.ts';
import { lookAtMemory, lookAtStatus } from '../doctor/look-at-engine.ts';
import { lookAtHome } from '../doctor/look-at-home.ts';
import { oneLine, wrap } from '../text.ts';

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
    // Without a home to read and a folder to write there is no engine to ask.
    const mayAsk = survey.codexHome === 'ok' && survey.state !== 'not-writable';
    const engine = mayAsk ? await askEngine(context) : { known: 0, findings: [] };
    const home = lookAtHome(survey, locations, engine.known);
    // What the folders say already, with the way out beside it.
    const isSaid = (message: string): boolean =>
      home.some((said) => said.state === 'wrong' && message === `${said.message} ${said.advice ?? ''}`);
    const findings = [...home, ...engine.findings.filter(({ message }) => !isSaid(message))];
    const sound = findings.every(({ state }) => state !== 'wrong');
    if (context.json) await context.out.json({ ok: sound, findings }, 2);
    else await context.out.lines(reportLines(context, findings));
    return sound ? 0 : 1;
  },
});

/** What the engine says, and how many sessions of Codex it knows. */
async function askEngine(context: Context): Promise<{ known: number; findings: DoctorFinding[] }> {
  try {
    const api = await context.engine();
    const status = await api.status();
    const known = status.lastScan === null ? 0 : status.sessions - (status.claude?.sessions ?? 0);
    return { known, findings: [...lookAtStatus(status), ...lookAtMemory(await api.memory(context.cwd))] };
  } catch (error) {
    if (!(error instanceof CarryoverError)) throw error;
    const advice = 'Run it again with --verbose on "carryover status" for the detail.';
    return { known: 0, findings: [wrong('Engine', error.message, advice)] };
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
