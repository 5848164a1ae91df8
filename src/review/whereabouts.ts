import path from 'node:path';
import { otherRulesFile } from '../shared/codex-files.ts';
import { isInside } from '../shared/paths.ts';
import { rulesIn } from './block.ts';
import { type ApproveRecord, type Decisions, stands } from './decisions.ts';
import type { RuleFiles } from './rule-files.ts';

/** What of a decision says where its rule stood. */
interface Put {
  readonly path: string;
  readonly text: string;
}

/**
 * Where the rules of decisions stand by now. A person may have moved the project since, or renamed the file to the other of the two names
 * under which Codex reads rules in a folder.
 */
export class Whereabouts {
  readonly #decisions: Decisions;
  readonly #files: Pick<RuleFiles, 'read'>;

  constructor(decisions: Decisions, files: Pick<RuleFiles, 'read'>) {
    this.#decisions = decisions;
    this.#files = files;
  }

  /** The file that has the rule in our block; where none has it, the one that is left of the two. */
  of({ path: given, text }: Put): string {
    const file = this.#decisions.placeOf(given);
    const other = otherRulesFile(file);
    if (other === null) return file;
    const [here, there] = [this.#read(file), this.#read(other)];
    if (there === null || (here !== null && holds(here, text))) return file;
    return here === null || holds(there, text) ? other : file;
  }

  /** Whether some rule that was approved into a folder stands in our block in the same place of another one. */
  areMoved(from: string, to: string): boolean {
    return this.#decisions.approvals().some((record) => {
      const { entry } = record;
      const file = this.#decisions.placeOf(entry.path);
      if (!stands(record) || !isInside(file, from)) return false;
      const there = path.join(to, path.relative(from, file));
      return [there, otherRulesFile(there)].some((name) => {
        const bytes = name === null ? null : this.#read(name);
        return bytes !== null && holds(bytes, entry.text);
      });
    });
  }

  /** Null also for what is no file: whoever is about to change it says so. */
  #read(file: string): Buffer | null {
    try {
      return this.#files.read(file);
    } catch {
      return null;
    }
  }

  /** All approvals whose rule is in this file by now, or was taken out of it; undone ones too, oldest first. */
  approvalsIn(file: string): ApproveRecord[] {
    const names = [file, otherRulesFile(file)];
    return this.#decisions
      .approvals()
      .filter(({ entry }) => names.includes(this.#decisions.placeOf(entry.path)) && this.of(entry) === file);
  }
}

function holds(bytes: Buffer, rule: string): boolean {
  return rulesIn(bytes).some(({ text }) => text === rule);
}
