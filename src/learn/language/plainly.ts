/**
 * A pattern on a clause that does not begin with one of `notFirst` and in which none of `never` stands. What must be there is looked for
 * first, as most clauses do not have it; the two lists, which are long, are tried on the rest alone.
 */
export function plainly(body: string, notFirst: string, never: string): string {
  return `^${body}(?<=(?!${notFirst})(?!.*(?:${never}))^[^]*)`;
}
