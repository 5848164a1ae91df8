import type { Groupable } from '../../learn/near/group.ts';
import type { Meanings } from './meanings.ts';

/** What grouping asks of a candidate's row. */
export interface GroupedRow {
  id: string;
  kind: string;
  text: string;
  firstSeen: number;
}

export interface GroupableParts {
  meanings: Meanings;
  /** The rule that a person made of a candidate when they approved it. */
  approvedText: (id: string) => string | null;
}

/** A row as grouping sees it: what it means, and what a person made of it. */
export function groupableOf(row: GroupedRow, { meanings, approvedText }: GroupableParts): Groupable {
  const { id, kind, text, firstSeen } = row;
  const rule = approvedText(id) ?? text;
  return {
    id,
    meaning: meanings.of(text),
    firstSeen,
    ...((kind === 'trap' || kind === 'check') && { seen: kind }),
    ...(rule !== text && { approved: meanings.of(rule) }),
  };
}
