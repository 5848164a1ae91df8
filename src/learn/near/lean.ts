const NONE: ReadonlySet<never> = new Set();
type Values = ReadonlyMap<string, ReadonlySet<string>>;
const NO_VALUES: Values = new Map();

/**
 * The same set in less room: thousands are kept, and an empty one takes as much as one of four. An empty set is the same object
 * everywhere, and so is one that says what `another` says already.
 */
export function leanSet<T>(values: ReadonlySet<T>, ...another: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  if (values.size === 0) return NONE;
  return another.find((each) => each.size === values.size && isIn(values, each)) ?? values;
}

/** The same map in less room, as `leanSet`. */
export function leanMap(values: Values): Values {
  return values.size === 0 ? NO_VALUES : values;
}

function isIn<T>(some: ReadonlySet<T>, all: ReadonlySet<T>): boolean {
  for (const each of some) if (!all.has(each)) return false;
  return true;
}
