import assert from 'node:assert/strict';

/** Ten million characters. */
export const HUGE = 'x'.repeat(10_000_000);

/** Arrays in arrays, deeper than any schema looks and than a recursive reader can go. */
export function deep(depth = 50_000): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

/** What JSON can hold that is meant to change every object, or to pass for a method. */
export const POLLUTED: readonly string[] = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"prototype":{"polluted":true},"toString":"x","hasOwnProperty":1,"then":"x","valueOf":null}',
  '{"a":{"__proto__":{"polluted":true}},"b":[{"__proto__":null}]}',
];

/** Values of the wrong kind for every field. */
export const WRONG: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  'text',
  [],
  [[]],
  {},
  { length: 5 },
  ...POLLUTED.map((text): unknown => JSON.parse(text)),
];

/** Bytes that are no UTF-8: lone continuation, overlong slash, half a surrogate, cut off in the middle. */
export const NOT_UTF8 = Buffer.from([0x80, 0xbf, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xff, 0xfe, 0xf0, 0x9f]);

/** Text that does something where it is rendered instead of shown. */
export const ACTIVE =
  '[run](command:workbench.action.terminal.new) <img src=x onerror=alert(1)> <script>alert(1)</script> ![](https://evil.test/?q=1) [f](file:///etc/passwd) $(warning)';

/** Nothing that was parsed may have reached the prototype that all objects share. */
export function assertUnpolluted(): void {
  const fresh: Record<string, unknown> = {};
  assert.equal(fresh['polluted'], undefined);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
}
