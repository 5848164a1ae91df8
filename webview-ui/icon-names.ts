/** The icons of VS Code that the panel shows. Only these are in the package (scripts/used-icons.ts). */
export const ICON_NAMES = [
  'check',
  'chevron-left',
  'chevron-right',
  'close',
  'error',
  'info',
  'shield',
  'warning',
] as const;

export type IconName = (typeof ICON_NAMES)[number];
