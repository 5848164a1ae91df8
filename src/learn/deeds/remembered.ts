/** So many texts are remembered. Sessions run the same few commands again and again. */
const MOST = 100;

/** What a function without effects says of a text, worked out once for each of the last texts. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { said: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.said;
    const said = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { said });
    return said;
  };
}
