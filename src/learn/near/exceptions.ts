import { read, withoutNo } from './clause.ts';
import { type Feature, isSpecific } from './words.ts';

/** What is said of one moment or place alone. */
export const onlyWords =
  '\\b(?:only|nur|erst (?:wenn|nach|nachdem)|seulement|uniquement|solo|solamente|unicamente|soltanto|solamente|somente|apenas|so quando)\\b|だけ|のみ|に限|只|仅|에만|만(?=\\s)';

/** What lets a ban go. */
const exceptions =
  '\\b(?:unless|unless_i_ask|except|other than|auss?er|es sei denn|sauf|a moins|salvo|excepto|a menos|tranne|eccetto|a meno|exceto)\\b|(?<![а-я])(?:кроме|если только)(?![а-я])|以外|ただし|除非|除了|を除|제외|외에는|만 빼고';

const excepting = new RegExp(exceptions, 'u');

/** It lets something go: "never push unless I ask". */
export function isExcepted(rest: string): boolean {
  return excepting.test(rest);
}

/** What an exception holds back stands behind its word: "except in YAML", "außer in YAML", "除了YAML都". */
const sparedBehind =
  /\b(?:except|other than|auss?er|sauf|salvo|excepto|tranne|eccetto|exceto)\b([^,.;:!?]*)|(?<![а-я])кроме(?![а-я])([^,.;:!?]*)|除了([^，。；！？都]*)/u;
/** In Japanese and Korean it stands before. */
const sparedAhead = /(?<=^|[、。！？,.;])([^、。！？,.;]*?)(?:以外|を除|(?:을|를) 제외|제외|외에는|만 빼고)/u;

/** The things that stand in an exception. */
export function sparedIn(rest: string, spans: readonly string[]): Set<Feature> {
  if (!isExcepted(rest)) return new Set();
  const [, ahead] = sparedAhead.exec(rest) ?? [];
  const [, latin, russian, chinese] = sparedBehind.exec(rest) ?? [];
  const spared = ahead ?? latin ?? russian ?? chinese ?? '';
  const { features } = read(withoutNo(spared), spans);
  return new Set(features.filter((each) => isSpecific(each) && each !== '=asking'));
}
