import { isRandomLetters } from './letters.ts';

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
  return PATH_OR_URL.test(value) && !/[+=]/.test(value) && !isKeyWithSlashes(value);
}

/**
 * A key in base64 has a slash about every other time. A path of that length has a word between two of its slashes, or goes
 * deep, and hardly ever mixes both cases and digits without signs between them.
 */
function isKeyWithSlashes(value: string): boolean {
  return (
    KEY_WITH_SLASHES.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    /\d/.test(value) &&
    !value.split('/').some((part) => PATH_WORD.test(part) && !isRandomLetters(part)) &&
    (value.match(TURN) ?? []).length * TURNS >= value.length
  );
}
const KEY_WITH_SLASHES = /^(?=.{32,200}$)[A-Za-z0-9]*(?:\/[A-Za-z0-9]*){1,4}$/;
const PATH_WORD = /^(?:[A-Z]?[a-z]{4,}|[A-Z]{5,})\d{0,4}$/;
/** From small letters to capitals or digits: at about every sixth place of a key, seldom in a name. */
const TURN = /[a-z](?=[A-Z0-9])/g;
const TURNS = 14;
