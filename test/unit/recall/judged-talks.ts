import type { TalkedSession } from '../../support/found-sessions.ts';

/** Sessions of several turns, as people have them, and some that share a word with them. */
export const TALKS: readonly TalkedSession[] = [
  {
    ...{ thread: 'photos', project: '/home/dev/field-notes', ago: 40 },
    said: [
      ['you', 'Photos taken in the field are uploaded twice when the signal drops in between.'],
      ['failed', 'npm test -- queue\u001ekeeps one entry for the same photo: expected 1, got 2'],
      ['answer', 'Each photo has one place in the queue now, found by the hash of its bytes.'],
      ['you', 'and cut the location out of the EXIF before they leave the phone'],
      ['answer', 'Done: position tags are removed before sending, the camera model stays.'],
      ['you', 'Marta says the thumbnails lie on their side since yesterday'],
      ['answer', 'The orientation was cut out together with the position. Previews stand upright again.'],
    ],
  },
  {
    ...{ thread: 'statements', project: '/home/dev/ledger', ago: 25 },
    said: [
      ['you', 'Monthly statements for Swiss customers show a German tax id on the PDF.'],
      ['change', 'update app/render.py\u001e-tax_id = settings.TAX_ID\n+tax_id = TAX_IDS[customer.country]'],
      ['answer', 'The tax id follows the country of the customer now.'],
      ['you', 'good. for Brauerei Huber the same thing takes 40 seconds'],
      ['ran', 'python -m cProfile scripts/render_one.py\u001e4012 calls in 38.9 s'],
      ['answer', 'It asked the database once per booking. With joinedload it is two queries and 1.8 s.'],
    ],
  },
  {
    ...{ thread: 'alerts', project: '/home/dev/infra', ago: 18 },
    said: [
      ['you', 'Grafana fires the disk alert every night at two, nobody gets up for it any more'],
      ['answer', 'The nightly dump is written to the same volume, so it is nearly full for forty minutes.'],
      ['you', 'mute it for that hour then, but wake somebody when it is really full'],
      ['answer', 'Muted from 01:45 to 03:00. A second rule at 97 % pages through PagerDuty at any hour.'],
    ],
  },
  {
    ...{ thread: 'packaging', project: '/home/dev/rowan', ago: 33 },
    said: [
      ['you', 'Completions for zsh are missing from the release archive.'],
      ['answer', 'The archive has `completions/_rowan` now, made by the build.'],
      ['you', 'packagers ask for a man page too'],
      ['answer', '`rowan.1` is written by clap_mangen at release time.'],
      ['you', 'the Homebrew formula does not build since then'],
      [
        'failed',
        'brew install ./rowan.rb\u001eError: Errno::ENOENT: No such file or directory - doc/rowan.1',
      ],
      ['answer', 'The formula looked for the page below `doc/`. The bottle builds.'],
    ],
  },
  {
    ...{ thread: 'stocktake', project: '/home/dev/kaimono', ago: 12 },
    said: [
      ['you', '倉庫ごとの棚卸し表をCSVで書き出したい'],
      ['answer', '行は商品コード順です。'],
      ['you', 'Excelで開くと列がくっつく'],
      ['answer', '区切りをタブにし、先頭にBOMを付けました。'],
    ],
  },
  {
    ...{ thread: 'typos', project: '/home/dev/shop', ago: 14 },
    said: [
      ['you', 'The product search should forgive typos, "sneekers" finds nothing'],
      ['answer', 'Search falls back to trigram similarity from 0.35 on.'],
      ['you', 'we also want to know what people look for in vain'],
      ['answer', 'Queries without a result go to the table `search_miss`, without the visitor.'],
    ],
  },
  {
    ...{ thread: 'newsletter', project: '/home/dev/shop', ago: 70 },
    said: [
      ['you', 'Build the double opt-in for the newsletter.'],
      ['answer', 'Sign-ups are confirmed by a link; mails go out through Postmark.'],
      ['you', 'legal wants the consent kept with time and address'],
      ['answer', 'Consent is written when the link is opened, and which wording was shown.'],
    ],
  },
  {
    ...{ thread: 'camera', project: '/home/dev/field-notes', ago: 6 },
    said: [
      ['you', 'Does the camera plugin write EXIF at all on Android 16?'],
      ['answer', 'Yes, since version 7. Before that the tags were empty.'],
    ],
  },
  {
    ...{ thread: 'gallery', project: '/home/dev/shop', ago: 5 },
    said: [
      ['you', 'Make the thumbnails in the gallery square'],
      ['answer', 'They are cut to squares with object-fit.'],
    ],
  },
  {
    ...{ thread: 'runner', project: '/home/dev/infra', ago: 4 },
    said: [
      ['you', 'install the Homebrew tools on the mac runner'],
      ['answer', 'The runner gets jq, gh and helm from Homebrew when it starts.'],
    ],
  },
  {
    ...{ thread: 'banner', project: '/home/dev/shop', ago: 3 },
    said: [
      ['you', 'the consent banner covers the checkout button on small phones'],
      ['answer', 'The banner sits above the footer now and leaves the button free.'],
    ],
  },
  {
    ...{ thread: 'panels', project: '/home/dev/infra', ago: 2 },
    said: [
      ['you', 'put the queue depth on the Grafana overview'],
      ['answer', 'There is a panel for the queue depth in the second row.'],
    ],
  },
];

/** What a person asks who remembers a session: no message has all the words. With the messages that may stand first. */
export const QUESTIONS: readonly (readonly [query: string, first: readonly string[]])[] = [
  ['exif thumbnails', ['photos:4', 'photos:6']],
  ['photos upright', ['photos:1', 'photos:7']],
  ['hash orientation', ['photos:3', 'photos:7']],
  ['swiss joinedload', ['statements:1', 'statements:6']],
  ['huber german tax', ['statements:1', 'statements:4']],
  ['grafana pagerduty', ['alerts:4']],
  ['disk muted', ['alerts:1', 'alerts:4']],
  ['man page homebrew', ['packaging:3']],
  ['zsh homebrew', ['packaging:1']],
  ['clap_mangen formula', ['packaging:4']],
  ['棚卸し BOM', ['stocktake:1', 'stocktake:4']],
  ['Excel 倉庫', ['stocktake:1', 'stocktake:3']],
  ['typos search_miss', ['typos:1', 'typos:4']],
  ['sneekers vain', ['typos:1', 'typos:3']],
  ['postmark consent', ['newsletter:2']],
  ['newsletter wording', ['newsletter:1', 'newsletter:4']],
  ['"double opt-in" legal', ['newsletter:1', 'newsletter:3']],
  ['photo uplaoded thumbnail', ['photos:1', 'photos:6']],
];
