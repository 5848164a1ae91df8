/** Shannon entropy in bits a character. 0 for an empty text. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  let length = 0;
  for (const count of counts.values()) length += count;
  for (const count of counts.values()) bits -= (count / length) * Math.log2(count / length);
  return bits;
}

export function isMixed(value: string): boolean {
  return /\d/.test(value) && /[A-Za-z]/.test(value);
}

/** One character or a short piece over and over: `xxxx`, `****`, `1111`, `abcabcabc`. */
export function isRepeated(value: string): boolean {
  return /^(.{1,4})\1{2,}.{0,3}$/s.test(value.slice(0, 200)) || /(.)\1{7,}/s.test(value.slice(0, 400));
}

const SEQUENCE = 'abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz';

/** Written down the alphabet or the digits, as examples in manuals are: `1234567890`, `abcdefghij...`. */
export function isSequence(value: string): boolean {
  const lower = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  return lower.length >= 10 && (SEQUENCE.includes(lower) || '01234567890123456789'.includes(lower));
}

const STAND_IN =
  /your|example|placeholder|dummy|sample|redacted|replace|insert|changeme|change[_-]me|goes[_-]?here|fake|todo|fixme|\bmy[_-](?:api|secret|token|key|password)|\.\.\.|…|x{5,}|\*{3,}|•{3,}|<[^<>]{1,60}>|&lt;|\$\{|\{\{/i;

/** Says that something stands here for a value that a person fills in. */
export function isStandIn(value: string): boolean {
  return STAND_IN.test(value.slice(0, 400)) || isRepeated(value);
}
