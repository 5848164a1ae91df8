import path from 'node:path';

/** Folders that need not be spelled out. Both absolute. */
export interface KnownFolders {
  home: string;
  /** Root folder of the session's project; null outside any. */
  project: string | null;
}

/** The text with the home folder's path as `~`. */
export function tilde(text: string, home: string): string {
  return text === home ? '~' : text.replaceAll(home + path.sep, `~${path.sep}`);
}

/**
 * A transcript whose own rows say paths shortly: where it was, and which files changed. What a person, Codex or a command said
 * stays to the letter, and every row stays where it is.
 */
export function shortenRows(text: string, { home, project }: KnownFolders): string {
  const rows = text.split('\n').map((row, index) => {
    if (index === 1)
      return row
        .split(' · ')
        .map((part) => tilde(part, home))
        .join(' · ');
    if (!row.startsWith('± ')) return row;
    return tilde(project === null ? row : row.replace(project + path.sep, ''), home);
  });
  return rows.join('\n');
}
