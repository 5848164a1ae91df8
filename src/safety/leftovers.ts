/** What is left of a transcript in a rule: marks of who spoke, output of tools, and what redaction put in a secret's place. Data only. */

/** Who speaks in a transcript, in the languages of the editor's users. */
const AGENT =
  'assistant|human|ai|codex|tool|user|assistent|asistente|assistente|ассистент|пользователь|助手|用户|アシスタント|ユーザー|어시스턴트|사용자';
const SPEAKER = `${AGENT}|system|nutzer|benutzer|utilisateur|usuario|usuário|utente|gebruiker`;
const said = (names: string): string =>
  String.raw`(?:[>-][ \t]?)?(?:\*\*)?(?:${names})(?:\*\*)?[ \t]?[:：](?:\*\*)?`;

/** A line that somebody speaks, or a heading over what they said. */
export const ROLE_MARKER = new RegExp(
  String.raw`^[ \t]{0,4}(?:${said(SPEAKER)}[ \t]*\S|#{1,4}[ \t](?:user|assistant|human|codex)[ \t]*$|\[(?:user|assistant|human|tool)\](?=[ \t]|$)|<\/?(?:user|assistant|human)>)`,
  'gim',
);

const PERSON =
  'User|Human|Nutzer|Benutzer|Utilisateur|Usuario|Usuário|Utente|Gebruiker|Пользователь|用户|ユーザー|사용자';
const MACHINE = 'Assistant|AI|Codex|Assistent|Asistente|Assistente|Ассистент|助手|アシスタント|어시스턴트';
const mark = (names: string): string =>
  String.raw`(?<![\p{L}\p{N}]|[,;，、][ \t]{0,2})(?:\*\*)?(?:${names})(?:\*\*)?[ \t]?[:：](?:\*\*)?[ \t]*(?!["'\x60{[])`;
const turns = (first: string, then: string): string => String.raw`${mark(first)}[^\n]{2,200}?${mark(then)}\S`;

/** Two who speak in turns within one line; with a comma between them they are a list of parts. */
export const TURNS_IN_LINE = new RegExp(`${turns(PERSON, MACHINE)}|${turns(MACHINE, PERSON)}`, 'gu');

/** One line "User: ..." may define a word, and name a part of a product; a transcript has several, or an agent that says "I". */
const SEVERAL = new RegExp(String.raw`^[ \t]{0,4}${said(AGENT)}`, 'gim');
const SURE = /^[ \t]{0,4}(?:#|\[|<|(?:\*\*)?assistant(?:\*\*)?[ \t]?:(?:\*\*)?[ \t]*i\b)/i;
const LEAD = 40;

/** Whether a role's mark at a place of a text stands in a transcript. A text has thousands of marks; it is searched once. */
export function spokenIn(text: string): (found: string, at: number) => boolean {
  let isTranscript: boolean | undefined;
  return (_found, at) =>
    SURE.test(text.slice(at, at + LEAD)) ||
    (isTranscript ??= text.includes('\n') && text.search(SEVERAL) >= 0);
}

/** Lines that only tools write. */
const DUMPS = [
  String.raw`Chunk ID: \w{4,12}`,
  String.raw`Wall time: [\d.]+ seconds`,
  String.raw`(?:Process )?[Ee]xit(?:ed with)? code:? \d+$`,
  String.raw`Original token count: \d+`,
  String.raw`Total output lines: \d+`,
  String.raw`\.{3} \d+ more lines`,
  String.raw`\{"output":"[^\n]{0,400}"metadata":\{"exit_code":\d`,
  // Patches and diffs.
  String.raw`\*\*\* (?:(?:Begin|End) Patch|(?:Update|Add|Delete) File: \S)`,
  String.raw`diff --git a\/`,
  String.raw`(?:---|\+\+\+) [ab]\/\S`,
  String.raw`@@ -\d{1,7}(?:,\d{1,7})? \+\d{1,7}(?:,\d{1,7})? @@`,
  // What wraps a message for the model.
  String.raw`<\/?(?:environment_context|user_instructions|INSTRUCTIONS|turn_aborted|function_calls?|tool_(?:call|result|use)|antml:\w+)>?`,
  // Errors of compilers, tests and package managers, and what led to them.
  String.raw`Traceback \(most recent call last\):`,
  String.raw`[ \t]{2,8}at [^\n()]{1,120}\([^\n()]{1,160}:\d{1,7}:\d{1,7}\)$`,
  String.raw`[^\s()]{1,160}\(\d{1,7},\d{1,7}\): error TS\d{4}:`,
  String.raw`error\[E\d{4}\]: `,
  String.raw`E {3,7}\w{0,40}(?:Error|Exception): `,
  String.raw`npm (?:ERR!|error (?:code|errno|path)) `,
  String.raw`FAIL {1,2}\S{1,120}\.(?:test|spec)\.\w{1,4}`,
  // A listing of a folder.
  String.raw`[dl-](?:[r-][w-][xsStT-]){3}[+.@]? +\d{1,5} \S`,
];
export const TOOL_DUMP = new RegExp(`^(?:${DUMPS.join('|')})`, 'gm');

export const REDACTED = /\[REDACTED(?::[\w-]{1,60})?\]|[<‹]redacted[>›]/gi;
