import type { Finding } from '../../shared/model.ts';

/** What the gate has to say of a text is only whose machine, address or folder stands in it. */
export function isPrivate({ rule }: Finding): boolean {
  return rule.startsWith('private/');
}

/** A text with a sign in the place of all that findings are about. */
export function withoutPlaces(text: string, findings: readonly Finding[]): string {
  return [...findings]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)}…${left.slice(end)}`, text);
}
