/**
 * The tables of phrases (`packPhrases`) that were worked out when the bundle was built; unpacked by a call. `scripts/tables` puts them in
 * this file's place. Without a bundle there are none, and they are worked out at run time.
 */
export const builtPhrases: Partial<Record<'looks' | 'signs', () => Uint8Array>> = {};
