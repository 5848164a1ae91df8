/** The comments around our rules in an AGENTS.md; what stands outside them is the person's own. */
export const BLOCK_START = '<!-- carryover:start -->';
export const BLOCK_END = '<!-- carryover:end -->';

/** A line that is one of them, and which. A comment counts only when it has a line to itself. */
export const BLOCK_MARKER = /^[ \t]*<!--[ \t]*carryover:(start|end)[ \t]*-->[ \t]*$/;
