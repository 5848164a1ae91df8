/** What a check proves about the work. */
export type ProofKind = 'test' | 'lint' | 'types' | 'build';
