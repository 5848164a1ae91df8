/** A value as it stands in a text, quotes left out. `after` is the offset behind a closing quote. */
export interface Value {
  text: string;
  start: number;
  end: number;
  after: number;
}

/** How the value was written; it decides how much the value must prove by itself. */
export type Style = 'quoted' | 'env' | 'bare' | 'flag' | 'prose' | 'query';

const MAX_VALUE = 2_000;
const OPEN = /[@$]?(?:[rRbBuUfFLN]{0,2})(?:(\\{0,3})(["'`]{3}|["'`“”«»„‘’‚‹「『【〈《（⟨])|#{1,3}")/y;
/** What ends a literal, the likeliest first. Languages turn the same marks either way. */
const CLOSERS: Record<string, string> = {
  '“': '”“',
  '”': '”',
  '«': '»',
  '»': '«',
  '„': '“”‟"',
  '‘': '’‘',
  '’': '’',
  '‚': '‘’',
  '‹': '›',
  '「': '」',
  '『': '』',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '（': '）',
  '⟨': '⟩',
};

/** The literal that starts right here. Quotes may be escaped, as inside JSON; the closing one must be escaped as often. */
export function quotedAt(text: string, at: number): Value | undefined {
  OPEN.lastIndex = at;
  const open = OPEN.exec(text);
  if (open === null) return undefined;
  const slashes = open[1] ?? '';
  const quote = open[2] ?? '"';
  const start = OPEN.lastIndex;
  const closing = open[2] === undefined ? rawEnd(open[0]) : slashes + closerOf(text, start, quote);
  // Only so much: a text may have a hundred thousand openings and no end.
  const near = text.slice(start, start + MAX_VALUE + closing.length);
  for (let end = near.indexOf(closing); end !== -1; end = near.indexOf(closing, end + 1)) {
    if (end > 0 && open[2] !== undefined && isEscaped(near, 0, end)) continue;
    const value = near.slice(0, end);
    if (quote.length < 3 && slashes === '' && quote !== '`' && isBrokenOff(value)) return undefined;
    const whole = {
      text: value.replace(/\\\r?\n[ \t]*/g, ''),
      start,
      end: start + end,
      after: start + end + closing.length,
    };
    return quote.length < 3 && quote < TYPOGRAPHIC ? whole : withoutEdges(whole, value);
  }
  return headOf(text, start);
}
const TYPOGRAPHIC = '\u0080';

/** `r#"..."#` */
const rawEnd = (open: string): string => `"${'#'.repeat(open.length - 1 - open.indexOf('#'))}`;

/** Which of the marks that may end a literal does so first. */
function closerOf(text: string, start: number, quote: string): string {
  const closers = CLOSERS[quote] ?? quote;
  if (quote < TYPOGRAPHIC) return closers;
  const near = text.slice(start, start + MAX_TYPOGRAPHIC);
  let first = closers.charAt(0);
  let place = near.length;
  for (const closer of closers) {
    const found = near.indexOf(closer);
    if (found === -1 || found >= place) continue;
    first = closer;
    place = found;
  }
  return first;
}
const MAX_TYPOGRAPHIC = 200;

/** A key that is longer than any literal that is read: where it ends is seen to when it is cut out. */
function headOf(text: string, start: number): Value | undefined {
  LONG_KEY.lastIndex = start;
  if (!LONG_KEY.test(text)) return undefined;
  const end = LONG_KEY.lastIndex;
  return { text: text.slice(start, end), start, end, after: end };
}
const LONG_KEY = /[A-Za-z0-9+/=_.~-]{400}/y;

/** Three quotes stand in lines of their own around a value, and around a key that was wrapped into lines. */
function withoutEdges(value: Value, written: string): Value {
  const inner = value.text.trim();
  if (inner === '') return value;
  return {
    text: WRAPPED_KEY.test(inner) ? inner.replace(/\s+/g, '') : inner,
    start: value.start + written.length - written.trimStart().length,
    end: value.end - written.length + written.trimEnd().length,
    after: value.after,
  };
}
const WRAPPED_KEY =
  /^(?:[A-Za-z0-9+/_-]{32,200}[ \t]{0,8}\r?\n[ \t]{0,60}){1,60}[A-Za-z0-9+/_-]{1,200}={0,2}$/;

function isEscaped(text: string, start: number, at: number): boolean {
  let count = 0;
  while (at - count - 1 >= start && text.charAt(at - count - 1) === '\\') count += 1;
  return count % 2 === 1;
}

/** A line end inside quotes means the quotes do not belong together, unless the line says that it goes on. */
function isBrokenOff(value: string): boolean {
  return /(?<!\\)\r?\n/.test(value);
}

const RUN = /[^\s]{1,400}/y;
const END: Record<string, RegExp> = {
  query: /[&;"'<>`|)\]},\\]|%2[26Cc]/,
  env: /\\[nrt"']|["'`](?:[),;\]}].*)?$|[<>]/,
  bare: /\\[nrt"']|["'`,;<>|]/,
  flag: /\\[nrt"']|["'`;|>]/,
  prose: /\\[nrt"']|["'`<>|]|[、。，；）」』]/,
};
const TRAILING = /[,;:)\]}.!?"'`*]+$/;

/** The run of characters that starts right here, cut where its style says that a value ends. */
export function unquotedAt(text: string, at: number, style: string): Value | undefined {
  RUN.lastIndex = at;
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return undefined;
  const stop = END[style]?.exec(run);
  let value = stop === null || stop === undefined ? run : run.slice(0, stop.index);
  if (style !== 'env')
    value = value.replace(style === 'prose' ? /[,;:)\]}."'`*]+$|(?<=\w)[!?]$/ : TRAILING, '');
  else value = value.replace(/(?<=[^;])[;,]$/, '');
  if (value === '') return undefined;
  return { text: value, start: at, end: at + value.length, after: at + value.length };
}

const TAG_REST = /[^<>\n]{0,120}>\s{0,40}(?:<!\[CDATA\[)?/y;
const TAG_VALUE = /[^<>\r\n\]]{1,400}/y;

/** What stands between an opening tag, whose name ends at `at`, and the next tag. */
export function afterOpenTag(text: string, at: number): Value | undefined {
  TAG_REST.lastIndex = at;
  if (!TAG_REST.test(text) || text.charAt(TAG_REST.lastIndex - 2) === '/') return undefined;
  TAG_VALUE.lastIndex = TAG_REST.lastIndex;
  const found = TAG_VALUE.exec(text);
  if (
    found === null ||
    !/^(?:\]\]>)?\s{0,40}<\//.test(text.slice(TAG_VALUE.lastIndex, TAG_VALUE.lastIndex + 50))
  )
    return undefined;
  const value = found[0].trimEnd();
  return {
    text: value,
    start: found.index,
    end: found.index + value.length,
    after: found.index + value.length,
  };
}
