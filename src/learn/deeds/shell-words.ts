/** How shells say in other languages that there is no such program: what stands behind its name. */
export const notFoundSaid = [
  '(?:Kommando|Befehl) nicht gefunden',
  'commande (?:introuvable|non trouvée)',
  '(?:no se encontró la orden|orden no encontrada)',
  'comando non trovato',
  'comando não encontrado',
  'команда не найдена',
  'コマンドが見つかりません',
  '(?:未找到命令|找不到命令)',
  '명령(?:어)?을? ?(?:찾을 수 없|를 찾을 수 없)',
].join('|');
/** How the shells of Windows say it; the name stands in quotes before or behind. */
export const notKnownSaid = [
  'is not recognized as',
  'wurde nicht als Name',
  'ist entweder falsch geschrieben',
  "n['’]est pas reconnu",
  'no se reconoce como',
  'non è riconosciuto come|non riconosciuto come',
  'não é reconhecid[oa] como',
  'не (?:является внутренней|распознано как имя)',
  '(?:は、?(?:コマンドレット|内部コマンド)|の名前として認識され)',
  '(?:项识别为|不是内部或外部命令)',
  '(?:이\\(가\\)|은\\(는\\)) ?(?:cmdlet|내부 또는 외부 명령)',
].join('|');
/** A name in the quotation marks of any language, or in none. */
export const quoted = String.raw`(?:^|[^\w.-])([\w.-]{1,60})(?:\s?["'”’»」“])?`;
