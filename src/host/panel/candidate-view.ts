import { age, count } from '../../shared/amounts.ts';
import { blockedReason, kindLabel, rulesName } from '../../shared/labels.ts';
import type { Candidate, Destination, Resolution } from '../../shared/model.ts';
import { projectFor } from '../../shared/project-for.ts';
import { scopeReason, scoreSentences } from '../../shared/score-words.ts';
import type { PanelChange, PanelRow, PanelSelected } from '../../shared/panel-protocol.ts';
import { day } from '../../shared/dates.ts';
import { oneLine, withoutHidden } from '../format.ts';
import { type GroupKey, projectName } from '../inbox/groups.ts';

const MAX_ROW = 200;
const MAX_EVIDENCE = 20;

/** What a person has made of a candidate so far. */
export interface Draft {
  text: string;
  destination: Destination;
  /** What becomes of what it goes against, once the person has said. */
  resolve?: Resolution | undefined;
}

/** A candidate as a line of the list. */
export function rowView(candidate: Candidate, group: GroupKey, now: number): PanelRow {
  const blocked = candidate.verdict === 'blocked';
  const facts = [
    ...(blocked ? [blockedReason(candidate)] : []),
    ...(group === 'other' ? [projectName(candidate.project)] : []),
    count(candidate.sessions, 'session'),
    age(candidate.lastSeen, now),
  ];
  return {
    id: candidate.id,
    text: oneLine(candidate.text, MAX_ROW),
    note: facts.join(' · '),
    state: blocked ? 'blocked' : 'open',
    done: null,
  };
}

/** Everything the panel shows of the selected candidate. */
export function selectedView(
  candidate: Candidate,
  shown: {
    draft: Draft;
    change: PanelChange | null;
    problem: string | null;
    notice: string | null;
    busy: boolean;
    canWriteProject: boolean;
    /** The project where the person works. */
    here: string | null;
    now: number;
  },
): PanelSelected {
  const project = projectFor(candidate, shown.here);
  const name = project === null ? '' : projectName(project);
  return {
    id: candidate.id,
    kind: kindLabel[candidate.kind],
    text: candidate.text,
    draft: shown.draft,
    places: [
      {
        value: 'project-rules',
        label: projectLabel(project, name, shown.here),
        refused: projectRefusal(candidate, project, shown.canWriteProject),
        awaitsTrust: project !== null && !shown.canWriteProject,
      },
      { value: 'global-rules', label: rulesName('global'), refused: null, awaitsTrust: false },
    ],
    why:
      candidate.scope === 'project'
        ? `proposed for ${name || 'one project'}: ${scopeReason(candidate) ?? 'it is about that project'}`
        : `proposed for the ${rulesName('global')}: ${scopeReason(candidate) ?? 'it names no project'}`,
    score: scoreSentences(candidate).join(' '),
    sessions: count(candidate.sessions, 'session'),
    evidence: candidate.evidence.slice(0, MAX_EVIDENCE).map((e, index) => ({
      index,
      quote: withoutHidden(e.quote),
      when: day(e.time, shown.now),
      title: oneLine(e.title, 120),
      typed: e.source === 'typed',
    })),
    moreEvidence: Math.max(0, candidate.evidence.length - MAX_EVIDENCE),
    change: shown.change,
    problem: shown.problem,
    notice: shown.notice,
    busy: shown.busy,
  };
}

/** The destination; which file that is the change says. */
function projectLabel(project: string | null, name: string, here: string | null): string {
  if (project === null) return "a project's rules";
  return project === here ? rulesName('project') : `${name}'s rules`;
}

function projectRefusal(
  candidate: Candidate,
  project: string | null,
  canWriteProject: boolean,
): string | null {
  if (project === null)
    return candidate.heardIn === undefined
      ? 'it was heard outside any project'
      : 'it was heard in several projects';
  if (!canWriteProject) return 'this folder is not trusted';
  return null;
}
