import path from 'node:path';

/** Whether `file` is `folder` or stands somewhere in it. Both absolute. */
export function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}
