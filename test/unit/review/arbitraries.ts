import fc from 'fast-check';
import { anyLetter } from '../../support/any-letter.ts';
import { tidyRule } from '../../../src/review/rule-text.ts';

/** Bytes as they come: text with all line endings, BOMs, bytes that are no UTF-8, and look-alikes of our markers. */
export const surroundings = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom(
          ...[
            '\n',
            '\r\n',
            '\r',
            '\n\n',
            '\ufeff',
            '# Shop\n',
            '- a rule\n',
            'text',
            ' ',
            '```\n',
            '\ud83d\ude00',
          ],
          ...['<!-- carryover:start x', 'carryover:end x -->', 'x <!-- carryover:end -->\n', '<!--', '-->'],
        )
        .map((text) => Buffer.from(text)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => Buffer.concat(parts))
  .filter((bytes) => bytes[0] !== 0xff && bytes[0] !== 0xfe);

/** Rules as they may be written. */
export const rules = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: anyLetter, maxLength: 30 }),
    fc.constantFrom(
      '<!-- carryover:end -->',
      '```',
      '- - x',
      '# h',
      '\n\n---',
      '1. one',
      'a\r\n- b',
      '~~~',
      '[a]: b',
    ),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text))
  .map(tidyRule);
