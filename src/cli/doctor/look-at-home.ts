import { count, size } from '../../shared/amounts.ts';
import type { HomeSurvey } from '../../engine/home-survey.ts';
import type { Locations } from '../../engine/locations.ts';
import { type DoctorFinding, note, ok, wrong } from './findings.ts';

/** What the folders say. `known`: how many sessions were read from them before. */
export function lookAtHome(
  survey: HomeSurvey,
  { codexHome, stateDir }: Locations,
  known: number,
): DoctorFinding[] {
  const home = lookAtCodexHome(survey, codexHome);
  if (home.state === 'wrong') return [home];
  return [
    home,
    lookAtSessions(survey, known),
    ...lookAtFiles(survey),
    lookAtState(survey, stateDir),
    lookAtMemories(survey),
    ...survey.problems.map(({ message }) =>
      wrong('Codex config', message, 'Correct that line of config.toml.'),
    ),
  ];
}

function lookAtCodexHome({ codexHome, links }: HomeSurvey, folder: string): DoctorFinding {
  const name = 'Codex home';
  if (links.codexHome) return wrong(name, links.codexHome.message, links.codexHome.advice);
  switch (codexHome) {
    case 'ok':
      return ok(name, folder);
    case 'missing':
      return wrong(
        name,
        `${folder} does not exist.`,
        'Start Codex once, or name its home with --codex-home or CODEX_HOME.',
      );
    case 'no-folder':
      return wrong(name, `${folder} is not a folder.`, 'Name the right one with --codex-home or CODEX_HOME.');
    case 'unreadable':
      return wrong(name, `${folder} may not be read.`, 'Give yourself the right to read it.');
  }
}

function lookAtSessions({ sessions, files, links }: HomeSurvey, known: number): DoctorFinding {
  const name = 'Sessions folder';
  if (links.sessions) return wrong(name, links.sessions.message, links.sessions.advice);
  if (known > 0 && files.total === 0 && sessions !== 'unreadable') {
    return wrong(
      name,
      `The files of ${count(known, 'session')} that were read before are gone.`,
      'Bring the folder "sessions" back if it was moved, or its disk is not there. What was read from it is kept for a while.',
    );
  }
  if (sessions === 'ok') return ok(name, 'found');
  if (sessions === 'missing') {
    return note(name, 'There is none yet.', 'Codex makes it with the first session.');
  }
  return wrong(
    name,
    'The sessions folder may not be read.',
    'Give yourself the right to read "sessions" in Codex\'s home.',
  );
}

function lookAtFiles({ files }: HomeSurvey): DoctorFinding[] {
  const name = 'Session files';
  if (files.total === 0) return [note(name, 'There are none.', 'They appear when you use Codex.')];
  const formats = [
    [files.paginated, 'paginated'],
    [files.legacy, 'legacy'],
    [files.bare, 'bare'],
    [files.compressed, 'compressed'],
    [files.other, 'unknown'],
  ] as const;
  const kinds = formats.filter(([number]) => number > 0).map(([number, format]) => `${number} ${format}`);
  const archived = files.archived === 0 ? '' : `; ${files.archived} archived`;
  const findings = [
    ok(name, `${count(files.total, 'file')}, ${size(files.bytes)}: ${kinds.join(', ')}${archived}`),
  ];
  if (files.unreadable > 0) {
    const which = count(files.unreadable, 'session file or folder', 'session files or folders');
    const them = files.unreadable === 1 ? 'it' : 'them';
    findings.push(
      wrong(name, `${which} may not be read.`, `Give yourself the right to read ${them}; the rest works.`),
    );
  }
  return findings;
}

function lookAtState({ state, links }: HomeSurvey, folder: string): DoctorFinding {
  const name = 'Own files';
  if (links.state) return wrong(name, links.state.message, links.state.advice);
  switch (state) {
    case 'writable':
      return ok(name, folder);
    case 'creatable':
      return ok(name, `${folder} (made when first needed)`);
    case 'not-writable':
      return wrong(
        name,
        `${folder} cannot be written to.`,
        'Make it writable, or name another folder with --state.',
      );
  }
}

function lookAtMemories({ memories }: HomeSurvey): DoctorFinding {
  const name = "Codex's memory";
  if (!memories.on) return note(name, 'off; Carryover does not need it');
  const store = memories.store === null ? 'nothing stored yet' : `kept in ${memories.store}`;
  return note(name, `on, ${store}; Carryover leaves it alone`);
}
