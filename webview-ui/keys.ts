/** What a key does in the panel while nobody types. */
export type KeyAction = 'next' | 'previous' | 'approve' | 'edit' | 'archive' | 'undo' | 'help';

const KEYS: Readonly<Record<string, KeyAction>> = {
  j: 'next',
  k: 'previous',
  a: 'approve',
  e: 'edit',
  x: 'archive',
  u: 'undo',
  '?': 'help',
};

/** Shown by `?`. */
export const KEY_HELP: readonly (readonly [keys: string, does: string])[] = [
  ['j k', 'next, previous candidate'],
  ['a', 'approve the change that is shown'],
  ['e', 'edit the text; Esc leaves it, Ctrl+Enter approves'],
  ['x', 'archive'],
  ['u', 'undo the last decision'],
  ['?', 'these keys'],
];

/** The action of a key press; undefined while a person types, and for keys with a modifier, which are VS Code's. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.target instanceof HTMLTextAreaElement) return undefined;
  return KEYS[event.key];
}
