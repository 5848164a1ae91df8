import { fold } from '../fold.ts';

/** What somebody runs: code in backticks, or a well-known program with up to three words behind it. */
const program =
  '(?:npm|npx|pnpm|yarn|bun|deno|node|cargo|go (?:test|build|run|vet)|git|docker|podman|kubectl|terraform|python3?|pip3?|uv|poetry|conda|pytest|tox|ruby|rake|bundle|php|composer|gradle|mvn|dotnet|swift)';
const subject = `(?:\`[^\`]+\`|${program}(?: [\\w./:@-]+){0,3}?)`;
/** Up to so many words may stand between it and what becomes of it. */
const few = '(?:[\\s(]+[^\\s,.;:]+){0,5}?[\\s(]+';
const failing = [
  "(?:fails?|breaks|crashes|hangs|times out|cannot work|(?:does not|doesn't|won't) (?:work|run|start)|is (?:not (?:installed|available|there|found|on the path)|missing))",
  '(?:(?:schlagt|schlagen)\\b.{0,60}\\bfehl|scheitert|bricht\\b.{0,60}\\bab|hangt|fehlt|ist nicht (?:installiert|vorhanden|da)|funktioniert\\b.{0,40}\\bnicht|lauft\\b.{0,40}\\bnicht)',
  "(?:echoue(?:nt)?|plante|manque|ne (?:marche|fonctionne|tourne|demarre) pas|n'est pas (?:installee?|la|disponible))",
  '(?:fallan?|se (?:cuelga|rompe)|falta|no (?:funciona|arranca|corre|esta (?:instalad[oa]|disponible)))',
  '(?:fallisc(?:e|ono)|si (?:blocca|rompe)|manca|non (?:funziona|parte|gira|e (?:installat[oa]|disponibile)))',
  '(?:falha(?:m)?|trava|quebra|falta|nao (?:funciona|roda|inicia|esta (?:instalad[oa]|disponivel)))',
].join('|');
const latin = new RegExp(`^\\s*${subject}(?:${few}|\\s+)(?:${failing})(?![\\w-])`, 'u');
const asian = new RegExp(
  `^\\s*(?:[^\`。！？.!?]{0,20}(?:时|的话|たら|と|면)[，、,]?\\s?)?${subject}[^。！？.!?、，,]{0,40}?(?:失敗(?:する|します)|落ちる|動かない|動きません|止まる|入っていない|インストールされていない|실패(?:한다|합니다|함|해)|멈춘다|동작하지 않|작동하지 않|설치되어 있지 않|(?:会|就)?(?:失败|报错|卡住|崩溃)|(?:没有?|未)安装|不能用|跑不起来|无法运行)`,
  'u',
);

/**
 * Whether a text tells what fails, as a trap does: "`npm test` fails when the service is not running; start it first." It asks nobody to
 * use what it names, nor to leave it. "We use pnpm because npm fails" is a rule: it begins with what is wanted.
 */
export function tellsWhatFails(text: string): boolean {
  const folded = fold(text.slice(0, 400));
  return latin.test(folded) || asian.test(folded);
}
