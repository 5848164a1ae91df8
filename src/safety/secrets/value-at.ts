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
const OPEN = /[@$]?(?:[rRbBuUfFL]{0,2})(\\{0,3})(["'`]{3}|["'`“”«„‘’「『])/y;
const CLOSERS: Record<string, string> = {
  '“': '”',
  '”': '”',
  '«': '»',
  '„': '“',
  '‘': '’',
  '’': '’',
  '「': '」',
  '『': '』',
};

/** The literal that starts right here. Quotes may be escaped, as inside JSON; the closing one must be escaped as often. */
export function quotedAt(text: string, at: number): Value | undefined {
  OPEN.lastIndex = at;
  const open = OPEN.exec(text);
  if (open === null) return undefined;
  const slashes = open[1] ?? '';
  const quote = open[2] ?? '';
  const start = OPEN.lastIndex;
  const closing = slashes + (CLOSERS[quote] ?? quote);
  const limit = Math.min(text.length, start + MAX_VALUE);
  for (
    let end = text.indexOf(closing, start);
    end !== -1 && end <= limit;
    end = text.indexOf(closing, end + 1)
  ) {
    if (end > start && isEscaped(text, start, end)) continue;
    const value = text.slice(start, end);
    if (quote.length < 3 && slashes === '' && quote !== '`' && isBrokenOff(value)) return undefined;
    const whole = { text: value.replace(/\\\r?\n[ \t]*/g, ''), start, end, after: end + closing.length };
    return quote.length < 3 ? whole : withoutEdges(whole, value);
  }
  return undefined;
}

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
