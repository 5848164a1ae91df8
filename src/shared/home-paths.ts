/** A path through somebody's home folder, up to the person's name. */
export const HOME_PATH =
  /(?<![\w.~$}])(?:\/(?:(?:(?:var|export)\/)?home|(?:[a-z]\/)?Users)\/[^\s/"'`:;,<>()|\\]{1,64}|\/mnt\/[a-z]\/Users\/[^\s/"'`:;,<>()|\\]{1,64}|[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/)[^\s/"'`:;,<>()|\\]{1,64})/g;

/** Names that stand for anybody, and folders that every machine of a kind has. */
const ANYBODY =
  /^(?:\/(?:(?:var|export)\/)?home\/|\/(?:[a-z]\/)?Users\/|[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))(?:user(?:name)?|me|you|your[-_]?name|name|<[^>]*>|\$\w+|\{\w+\}|\*|x{3,}|runner|node|vscode|ubuntu|Public|Shared|Default|example|\.{3})$/i;

/** True when the home folder is one person's. */
export function isPersonal(homePath: string): boolean {
  return !ANYBODY.test(homePath);
}

/** The text with `~` for each home folder of a person. Windows' folders as Linux sees them stay: `~` is another one there. */
export function withTilde(text: string): string {
  return text.replace(HOME_PATH, (found) => (isPersonal(found) && !found.startsWith('/mnt/') ? '~' : found));
}
