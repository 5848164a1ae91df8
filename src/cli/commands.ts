import type { Command } from './command.ts';
import { approve } from './commands/approve.ts';
import { archive } from './commands/archive.ts';
import { brief } from './commands/brief.ts';
import { candidates } from './commands/candidates.ts';
import { check } from './commands/check.ts';
import { doctor } from './commands/doctor.ts';
import { explain } from './commands/explain.ts';
import { memory } from './commands/memory.ts';
import { rebuild } from './commands/rebuild.ts';
import { recall } from './commands/recall.ts';
import { report } from './commands/report.ts';
import { retire } from './commands/retire.ts';
import { scan } from './commands/scan.ts';
import { scanMemory } from './commands/scan-memory.ts';
import { sessions } from './commands/sessions.ts';
import { show } from './commands/show.ts';
import { status } from './commands/status.ts';
import { transcript } from './commands/transcript.ts';
import { undo } from './commands/undo.ts';

/** Every command, in the order in which a person meets them. `--help` is made from this. */
export const commands: readonly Command[] = [
  scan,
  candidates,
  show,
  approve,
  archive,
  retire,
  undo,
  recall,
  sessions,
  transcript,
  brief,
  memory,
  status,
  rebuild,
  doctor,
  scanMemory,
  report,
  check,
  explain,
];
