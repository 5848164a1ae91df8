/** Shapes of names, paths and files: what stands where a value could, and is none. */

const PATH_OR_URL =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]|~\/|[A-Za-z]:[\\/]|[\w.@-]{1,60}\/[\w.@-]{1,60}(?:\/[\w.@-]*){0,20}$|@[\w-]+\/)/;
export const FILE_NAME =
  /^[\w./-]{1,120}\.(?:[a-z]{1,5}|json5?|ya?ml|toml|md|pem|key|crt|txt|env|ts|js|mjs|py|go|rs|java|html?|css)$/;

/** Identifiers, kebab and dotted names: words joined by signs or by case, with at most a trailing number each. */
export function isNameChain(value: string): boolean {
  const parts = value.split(/[-_.:/]+/).filter((part) => part !== '');
  return parts.length > 0 && parts.every(isWordy) && (parts.length > 1 || value.length <= 24);
}

const WORDY =
  /^(?:[a-z]{1,16}\d{0,3}|[A-Z]{1,16}\d{0,3}|[A-Za-z][a-z]{2,15}(?:(?:[A-Z][a-z]{2,15}|[A-Z]{2,4})){0,6}\d{0,2}|v?\d{1,4}|[a-z]{1,4}\d[a-z]{1,4})$/;

function isWordy(part: string): boolean {
  return WORDY.test(part);
}

export function isCamel(value: string): boolean {
  return /^[a-zA-Z][a-z]+(?:[A-Z][a-z]+)+\d?$/.test(value);
}

export function isPathLike(value: string): boolean {
  return PATH_OR_URL.test(value) && !/[+=]/.test(value);
}
