import type { LanguageCode } from './types.ts';

/**
 * The tables of anchors (`tablesOf`) that were worked out when the bundle was built, packed; unpacked by a call. `scripts/tables` puts
 * them in this file's place. Without a bundle there are none, and every language works its own out.
 */
export const builtTables: Partial<Record<LanguageCode, () => Uint8Array>> = {};
