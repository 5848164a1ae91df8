/**
 * Names of people in a rule. No list knows them all, so a name counts where the words around it say that it is one, and a given
 * name that means nothing else counts by itself. Names that are also words, months, places or programs are left out.
 */
const GIVEN = new Set(
  'Aisha Alejandro Alessandro Alice Amelie Anastasia Andreas Andrés Angelika Anita Anna Anne Annika Antoine Antonio Beatriz Benjamin Bernd Bettina Birgit Björn Brigitte Camille Carlos Carmen Caroline Catherine Charlotte Chloé Christian Christina Christine Christoph Claudia Claudio Daniel Daniela David Dieter Dmitri Dmitry Dominik Eduardo Elena Elisabeth Elizabeth Emily Emma Enrique Ekaterina Fatima Fernando Florian Francesca Francesco Franziska François Françoise Friedrich Fritz Gabriela Georg Giovanni Giulia Giuseppe Gonzalo Guillaume Günter Hannah Hans Heike Heinrich Helena Helga Hélène Hiroshi Igor Ingrid Isabel Isabella Ivan Jacques Javier Jennifer Jessica Joachim Johanna Johannes Jonas Jonathan Jorge José Joseph Juan Jürgen Katharina Katherine Katja Kenji Klaus Laura Laurent Leonie Luca Lucía Ludwig Luis Luisa Lukas Magdalena Manuel Marcel Marco María Maria Marie Mariana Marion Markus Martina Mateo Matteo Matthias Matthieu Maximilian Mehmet Michael Michelle Miguel Mikhail Mohamed Mohammed Monika Nadine Natalia Natasha Nicolas Nicole Niklas Nikolai Olga Olivia Pablo Patricia Paula Pedro Philipp Pierre Priya Rachel Rafael Raúl Rebecca Ricardo Roberto Sabine Samuel Sandra Sebastian Sergei Sergey Sofía Sophie Stefan Stefanie Stephanie Susanne Svetlana Sven Tatiana Thiago Thomas Tobias Ulrike Ursula Valentina Vladimir Wolfgang Xavier Yolanda Yuki Yusuf'.split(
    ' ',
  ),
);

const NAME = String.raw`\p{Lu}[\p{Ll}'’]{1,20}`;
const FULL_NAME = String.raw`(?:${NAME}|\p{Lu}\.)(?:[ ](?:van|von|de|da|del|di|der|la|al|bin|${NAME}|\p{Lu}\.)){0,2}[ -]${NAME}`;
/** Capitalised words that are no names, and makers and products whose names have two words. */
const NO_NAME =
  /\b(?:The|This|That|These|Those|If|When|Why|What|Who|Use|Run|New|Old|All|Any|No|Not|And|Or|For|Get|Set|Team|Teams|Support|Security|Platform|Product|Customer|Service|Help|Desk|Center|Human|Resources|Design|System|Systems|Engineering|Data|Cloud|Code|Codes|Studio|Actions|Copilot|Assistant|Agent|Server|Client|Engine|Manager|Hub|Desktop|Docs?|Group|Guide|Style|Council|Board|Committee|Foundation|Inc|Ltd|Google|GitHub|GitLab|Visual|Amazon|Apple|Microsoft|Azure|Open|Claude|Codex|Docker|React|Node|Type|Java|Python|Linux|Red|Hat|Stack|Overflow|Hacker|News|Slack|Jira|Linear|Sentry|Next|Vue|Spring|Boot|Ruby|Rails|Rust|Swift|Kotlin|Web|World|Wide|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

const CUES: readonly RegExp[] = [
  // Trailers of commits and heads of files.
  new RegExp(
    String.raw`(?<=^|\n)[ \t*#/>-]{0,6}(?:Co-authored-by|Signed-off-by|Reviewed-by|Reported-by|Acked-by|Author|Owner|Maintainer|Assignee)s?:[ \t]{1,4}(?<name>${NAME}(?:[ ]${NAME}){0,2})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|Herr|Herrn|Frau|Monsieur|Madame|Mme|Señor|Señora|Sr|Sra|Signor|Signora|Dott)\.?[ ](?<name>${NAME}(?:[ ]${NAME})?)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[Aa]sk|[Pp]ing|[Cc][Cc]|[Cc]ontact|[Nn]otify|[Tt]ell|[Aa]ccording to|[Tt]hanks to|(?:approved|reviewed|written|owned|maintained|reported|suggested|requested|wanted|signed off) by|assigned to|[Ff]rag|[Ff]ragt|[Ll]aut|[Dd]emande à|[Ss]elon|[Pp]regunta a|[Ss]egún|[Cc]hiedi a|[Ss]econdo|[Pp]ergunte a|[Ss]egundo)[ ](?<name>${FULL_NAME})(?![\p{L}\p{N}])`,
    'gu',
  ),
  // Who has to say yes.
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:approval|sign-?off|permission|consent|go-ahead) (?:from|by|of)|(?:Freigabe|Genehmigung|Zustimmung) (?:von|durch)|(?:accord|aval|approbation) de|(?:aprobación|autorización|aprovação|autorização|approvazione) d[aei])[ ](?<name>${FULL_NAME})(?![\p{L}\p{N}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>${FULL_NAME})[ ](?:must|has to|needs to|should|will|muss|soll|doit|debe|deve)[ ](?:first |always |zuerst |immer |d[’']abord )?(?:approve|review|sign off|agree|confirm|zustimmen|freigeben|prüfen|genehmigen|approuver|valider|aprobar|aprovar|approvare)(?![\p{L}\p{N}])`,
    'gu',
  ),
  /(?<name>(?!皆|お客|みな|客)[\p{Script=Han}\p{Script=Katakana}ー]{2,8})さん(?![\p{Script=Han}])/gu,
];

const WORD = new RegExp(String.raw`(?<![\p{L}\p{N}_@/.\\-])${NAME}(?![\p{L}\p{N}_@/\\(-]|\.\p{L})`, 'gu');

/** Where people are named. */
export function findPeople(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const cue of CUES) {
    for (const hit of text.matchAll(cue)) {
      const name = hit.groups?.['name'] ?? '';
      if (NO_NAME.test(name)) continue;
      const start = hit.index + hit[0].indexOf(name);
      found.push({ start, end: start + name.length });
    }
  }
  for (const hit of text.matchAll(WORD)) {
    const name = hit[0].replace(/['’]s?$/u, '');
    if (GIVEN.has(name)) found.push({ start: hit.index, end: hit.index + name.length });
  }
  return found;
}
