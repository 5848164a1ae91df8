import { within } from '../bans.ts';
import type { Bans } from '../types.ts';

const have = String.raw`(?:und |aber )?(?:du hast|hast du|ihr habt|habt ihr|(?:warum|wieso|weshalb) (?:hast du|habt ihr))`;
const small = '(?: ja| doch| jetzt| einfach| mir| uns| auch| da)*';
const again = '(?:schon wieder|wieder mal|wieder einmal|wieder|erneut|nochmals?|noch einmal)';
const deed = String.raw`(?<deed>\p{L}{3,})`;
const article = String.raw`(?:d(?:ie|er|as|en|em)|meine?[mnrs]?|unsere?[mnrs]?|alle)`;
/** With these begins what "nicht" stands before. */
const before = String.raw`(?:ohne|direkt|einfach|ungefragt|auf|nach|mit|in|ins|zu|zum|zur|am|an|von|vom|aus|über|gegen|per)`;
const what = `${within}+?`;
const end = String.raw`(?:,? (?:obwohl|trotzdem|dabei|ich |das ist|lass|hör|bitte)\b.*)?[\s,;.!?…]*$`;

const unasked = String.raw`,? (?<more>ohne (?:mich |uns |vorher )*(?:zu |nachzu|rück|die |den |das |meine ?)${within}+?)`;
/** What ought to have come first. */
const more = String.raw`,? (?<more>(?:ohne|bevor|statt|anstatt) ${within}+?)`;

/** The frames after what makes it a reproach. German puts "nicht" before a place or a manner, behind a known object. */
const placed = (head: string, tail: string, close: string): Bans['frames'] => [
  { from: `^${head} (?<what>${what}) nicht ${deed}${tail}`, to: `$<what> {deed}${close}` },
  { from: `^${head} kein(?:e[nrms]?)? (?<what>${what}) ${deed}${tail}`, to: `$<what> {deed}${close}` },
  { from: `^${head} (?<what>${before} ${what}) ${deed}${tail}`, to: `Nicht $<what> {deed}${close}` },
  {
    from: `^${head} (?<a>ein(?:e[nrms]?)?) (?<what>${what}) ${deed}${tail}`,
    to: `k$<a> $<what> {deed}${close}`,
  },
  {
    from: `^${head} (?<what>${article} ${what}) (?<how>(?:ohne|direkt|einfach|ungefragt|auf|nach) ${what}) ${deed}${tail}`,
    to: `$<what> nicht $<how> {deed}${close}`,
  },
  { from: `^${head} (?<what>${article} ${what}) ${deed}${tail}`, to: `$<what> nicht {deed}${close}` },
  { from: `^${head} (?<what>${what}) ${deed}${tail}`, to: `Nie $<what> {deed}${close}` },
];
const blamed = `${have}${small} ${again}${small}`;

/** How German blames: "du hast schon wieder die Lockdatei geändert". */
export const bans: Bans = {
  hint: '\\bhättest\\b|\\bhättet\\b|\\bhast du\\b|\\bdu hast\\b|\\bhabt\\b|du vergisst',
  frames: [
    // "Du hättest mich vorher fragen sollen, bevor du ...": what ought to have been done, or not.
    {
      from: String.raw`^(?:du hättest|hättest du|ihr hättet) (?:(?:ja|doch|auch|wenigstens|eigentlich) )*(?<what>.+?) (?:sollen|müssen|können|dürfen)(?<more>,? (?:bevor|ehe|statt|anstatt) ${within}+?)?${end}`,
      to: '$<what>$<more>.',
    },
    {
      from: `^du vergisst (?:immer|ständig|dauernd|oft) (?<what>${article} ${what})${end}`,
      to: '$<what> nicht vergessen.',
    },
    {
      from: `^${blamed} vergessen,? (?<what>(?:.+ )?zu .+?)${end}`,
      to: 'Nicht vergessen, $<what>.',
    },
    // A deed without anything it was done to says too little for a ban, without what ought to have come first.
    { from: `^${blamed} ${deed}${more}${end}`, to: 'Nicht {deed}, $<more>.' },
    ...placed(blamed, `${more}${end}`, ', $<more>.'),
    ...placed(blamed, end, '.'),
    {
      from: `^${have}${small} (?<what>${article} ${what}) ${again} ${deed}${end}`,
      to: '$<what> nicht {deed}.',
    },
    // Without leave: that alone is a reproach.
    {
      from: `^${have}${small} (?<what>${article} ${what}) (?<how>ohne ${what}) ${deed}${end}`,
      to: '$<what> nicht $<how> {deed}.',
    },
    { from: `^${have}${small} (?<what>ohne ${what}) ${deed}${end}`, to: 'Nicht $<what> {deed}.' },
    { from: `^${have}${small} ${deed}${unasked}${end}`, to: 'Nicht {deed}, $<more>.' },
    ...placed(`${have}${small}`, `${unasked}${end}`, ', $<more>.'),
  ],
  deeds:
    'committet committen commitet committen committed committen commited committen deployt deployen deployed deployen geschrieben schreiben überschrieben überschreiben umgeschrieben umschreiben reingeschrieben reinschreiben gelassen lassen lassen lassen weggelassen weglassen ausgelassen auslassen genommen nehmen rausgenommen rausnehmen herausgenommen herausnehmen übernommen übernehmen angenommen annehmen vorgenommen vornehmen geworfen werfen weggeworfen wegwerfen rausgeworfen rauswerfen gegeben geben ausgegeben ausgeben angegeben angeben gelesen lesen gehalten halten angefangen anfangen verschoben verschieben geschoben schieben gestrichen streichen gezogen ziehen übersprungen überspringen geraten raten erfunden erfinden vergessen vergessen genannt nennen umbenannt umbenennen benannt benennen gebracht bringen getan tun begonnen beginnen gebrochen brechen abgebrochen abbrechen unterbrochen unterbrechen behalten behalten verworfen verwerfen ersetzt ersetzen hochgeladen hochladen gelöst lösen zurückgesetzt zurücksetzen zugegriffen zugreifen eingegriffen eingreifen rausgeschmissen rausschmeißen geschickt schicken gesagt sagen behauptet behaupten',
  endings: [
    // Weak verbs: "geändert", "angefasst", "gepusht", "getestet", "installiert", "verändert", "bearbeitet".
    [String.raw`iert$`, 'ieren'],
    [String.raw`^(?<front>(?:\p{L}{2,10})?)ge(?<stem>\p{L}+?[eE][lr])t$`, '$<front>$<stem>n'],
    [
      String.raw`^(?<front>(?:ab|an|auf|aus|bei|durch|ein|heraus|herein|hin|hinzu|hoch|los|mit|nach|raus|rein|rüber|runter|um|unter|vor|weg|weiter|zu|zurück|zusammen|über)?)ge(?<stem>\p{L}{2,}?)e?t$`,
      '$<front>$<stem>en',
    ],
    [String.raw`^(?<stem>(?:ver|be|er|ent|zer|über)\p{L}+?[eE][lr])t$`, '$<stem>n'],
    [
      String.raw`^(?<stem>(?:ver(?!brach|bran)|be(?!dach|nann|rann)|er(?!kann|brach)|ent|zer|über(?!dach))\p{L}{2,}?)e?t$`,
      '$<stem>en',
    ],
  ],
};
