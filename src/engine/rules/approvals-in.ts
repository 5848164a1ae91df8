import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Review } from '../../review/review.ts';
import { isInside } from '../../shared/paths.ts';

/** The approval that put a rule into a file, by any path that leads there; null for rules that nobody approved here. */
export type ApprovalsIn = Review['approvalOf'];

/**
 * The approvals behind rules as a folder sees them. `checkout` is the root of its worktree, and `project` that of the main repository, into
 * whose file rules are approved: a worktree has the same file from there.
 */
export function approvalsIn(
  decisions: Pick<Review, 'approvalOf'>,
  { checkout, project }: { checkout: string; project: string },
): ApprovalsIn {
  return (given, rule) => {
    const file = resolved(given);
    const own = decisions.approvalOf(file, rule);
    if (own !== null || checkout === project || !isInside(file, checkout)) return own;
    return decisions.approvalOf(path.join(project, path.relative(checkout, file)), rule);
  };
}

function resolved(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
