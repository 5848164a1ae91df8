import { gap, near } from './pattern.ts';

/** Rules that give the agent more power than it has. Never refused, always shown: a person may want this, but should know. */
export interface PowerPattern {
  name: string;
  message: string;
  /** A regular expression, to be tried in small letters. */
  source: string;
}

const power = (name: string, message: string, source: string): PowerPattern => ({ name, message, source });

const APPROVALS = 'This would let the agent act without asking you.';
const SANDBOX = 'This would take the agent out of its sandbox or open it to the network.';
const SUDO = 'This would let the agent act as root without asking you.';
const SECRETS = 'This would have the agent handle or pass on secrets.';
const FORCE = 'This would let the agent overwrite shared history or skip checks.';

export const POWERS: readonly PowerPattern[] = [
  power(
    'approvals',
    APPROVALS,
    String.raw`\b(?:never|do not|don['’]?t|stop|no need to|without|quit|avoid|you need not|skip)[^\S\n]+(?:\w{1,12}[^\S\n]+){0,2}?(?:ask(?:ing)?(?:[^\S\n]+me)?(?:[^\S\n]+(?:for|about|before|again))?|request(?:ing)?|wait(?:ing)? for|requir(?:e|ing)|seek(?:ing)?|need(?:ing)?|get(?:ting)?)[^\S\n]+(?:(?:for|my|any|user|the|human|explicit|a|me|before)[^\S\n]+){0,4}(?:approvals?|permissions?|confirmations?|consent|running|executing|deleting|pushing|committing|installing|making changes)\b`,
  ),
  power(
    'approvals',
    APPROVALS,
    String.raw`\b(?:never|do not|don['’]?t|stop)[^\S\n]+(?:ever[^\S\n]+)?ask(?:ing)?(?:[^\S\n]+(?:me|us|the user|anyone|anything|again))?(?:[^\S\n]*[.,;!]|[^\S\n]*$|[^\S\n]+(?:to (?:approve|confirm)|before|first|just))`,
  ),
  power(
    'approvals',
    APPROVALS,
    String.raw`\b(?:approval[_ -]?policy["']?[^\S\n]*(?:=|:|to|is)?[^\S\n]*["'\x60]?(?:never|on-failure)|ask[_-]for[_-]approval[ =]never|-a never\b|auto[- ]?approve(?:d|s)?\b|(?:disable|turn off|switch off|skip|bypass)[^\S\n]+(?:all[^\S\n]+|the[^\S\n]+|any[^\S\n]+|command[^\S\n]+)*(?:approvals?|confirmations?|permission (?:prompts?|checks?)|approval (?:prompts?|policy|checks?))|(?:yolo|full[- ]auto)(?:[^\S\n]+mode)?\b|approve everything|(?:act|work|proceed|run|execute|go ahead|do it|delete|push|deploy)[^\S\n]+(?:\w{1,12}[^\S\n]+){0,4}without[^\S\n]+(?:my |any |asking|user |the user['’]?s |explicit |prior |human )?[^\S\n]?(?:approval|permission|confirmation|consent|asking|review)\b)`,
  ),
  power(
    'sandbox',
    SANDBOX,
    String.raw`(?:--dangerously-[\w-]{3,60}|\bdanger-full-access\b|--(?:no-sandbox|privileged|yolo|full-auto|allow-all(?:-tools|-paths)?|skip-permissions)\b|bypass-?permissions\b|sandbox[_ -]?(?:mode)?["']?[^\S\n]*(?:=|:)[^\S\n]*["'\x60]?(?:off|none|false|disabled|danger)|\bnetwork_access["']?[^\S\n]*(?:=|:)[^\S\n]*["']?(?:true|enabled)|trust_level["']?[^\S\n]*=[^\S\n]*["']?trusted)`,
  ),
  power(
    'sandbox',
    SANDBOX,
    String.raw`\b(?:disable|turn off|switch off|leave|escape|bypass|avoid|skip|ignore|outside(?: of)?|without|no|exit|remove)[^\S\n]+(?:(?:the|any|your|codex|all|of)[^\S\n]+){0,3}sandbox(?:ing|ed)?\b(?![^\S\n]+(?:account|environment url|data|project|org|tests?|api|key))`,
  ),
  power(
    'sandbox',
    SANDBOX,
    String.raw`\b(?:enable|allow|turn on|grant|open|use|give(?: yourself)?|always have|unrestricted|full)[^\S\n]+(?:(?:full|the|unrestricted|outbound|all|yourself|unlimited|itself|codex|agent)[^\S\n]+){0,3}(?:network|internet|disk|file ?system|system|root|shell)[^\S\n]+access\b`,
  ),
  power(
    'sudo',
    SUDO,
    String.raw`\b(?:always[^\S\n]+(?:use|run|prefix)|use|run|execute|with|prefix)\b${gap(5)}\x60?sudo\x60?\b(?:[^\S\n]+(?:without|when|whenever|if|for (?:all|every|any|everything)|always|freely|by default)|[^\S\n]*[.,;]|$)|\bNOPASSWD\b|\bsudo[^\S\n]+(?:without[^\S\n]+(?:asking|password|confirmation)|-n\b|freely)|\bchmod[^\S\n]+(?:-R[^\S\n]+)?0?777\b`,
  ),
  power(
    'secrets',
    SECRETS,
    String.raw`\b(?:send|post|upload|share|paste|commit|push|print|log|echo|output|include|hardcode|hard-code|write|store|put|copy|e-?mail)[^\S\n]+(?:(?:the|all|my|our|any|your|real|production|raw|contents?|of|full|these|those|every)[^\S\n]+){0,4}["'\x60]?(?:secrets?|credentials|api[ _-]?keys?|passwords?|access tokens?|private keys?|ssh keys?|\.env(?!\.(?:example|sample|template|dist|test))(?:\.\w+)?(?: files?)?|environment variables|env vars)\b["'\x60]?[^\S\n]+(?:to|in|into|with|on|at|as|from|via|for every|whenever|directly)\b(?![^\S\n]+(?:the |a |an |our |your |its )?(?:os |system |macos )?(?:key(?:chain|ring)|vault|secrets?\b|1password|env|\.env|kms|hsm|password manager|request|authorization|header))`,
  ),
  power(
    'force',
    FORCE,
    String.raw`\bgit[^\S\n]+push[^\n]{0,60}(?:--force(?!-with-lease)\b|[^\S\n]-f\b)|\b(?:always|feel free to|you (?:may|can)|just|never hesitate to|allowed to|automatically|by default|simply)[^\S\n]+(?:\w{1,12}[^\S\n]+){0,2}(?:force[- ]push|push (?:directly )?(?:straight )?to (?:main|master|production|prod)|reset --hard|rewrite (?:the )?history|merge without review|deploy (?:directly )?to prod(?:uction)?)|(?:^|[.:\n-])[^\S\n]*force[- ]push\b`,
  ),
  power(
    'force',
    FORCE,
    String.raw`--no-verify\b|--no-gpg-sign\b|\bHUSKY=0\b|\b(?:always|feel free to|you (?:may|can)|skip|disable|ignore|bypass|turn off|(?:never|do not|don['’]?t) run)[^\S\n]+(?:(?:always|ever|all|the|any|pre-commit|git|failing|security)[^\S\n]+){0,4}(?:skip(?:ping)?[^\S\n]+(?:the[^\S\n]+|all[^\S\n]+)?(?:tests?|hooks?|checks?|linting|ci|review)|hooks?\b(?![^\S\n]+(?:in|for|from|that|with))|(?:ci|security|signature|certificate|tls|ssl) (?:checks?|verification|scans?|validation))`,
  ),
  power(
    'approvals',
    APPROVALS,
    `(?<![\\p{L}])(?:(?:frag|frage|fragt|fragen Sie)(?: mich)? (?:nie|niemals|nicht (?:mehr )?nach (?:Erlaubnis|Bestätigung|Genehmigung))|ohne (?:Rückfrage|Nachfrage|Bestätigung|Erlaubnis|Genehmigung|(?:mich )?(?:zu fragen|nachzufragen))|ne (?:me )?(?:demande|demandez) (?:jamais|pas|plus)[^.\\n]{0,20}(?:permission|confirmation|autorisation|approbation)|sans (?:demander|confirmation|autorisation|approbation)|(?:no|nunca) (?:me )?(?:pidas|pida|preguntes)[^.\\n]{0,20}(?:permiso|confirmación|aprobación)|sin (?:pedir|preguntar|confirmación|permiso|aprobación)|non (?:chiedere|chiedermi)(?: mai| più)?[^.\\n]{0,20}(?:permesso|conferma|approvazione|autorizzazione)|senza (?:chiedere|conferma|approvazione|permesso)|(?:não|nunca) (?:peça|pergunte)[^.\\n]{0,20}(?:permissão|confirmação|aprovação)|sem (?:pedir|perguntar|confirmação|permissão|aprovação)|(?:никогда )?не (?:спрашивай|запрашивай|проси)(?:те)?[^.\\n]{0,24}(?:разрешени|подтвержд|одобрени)|без (?:подтверждения|разрешения|одобрения|спроса))`,
  ),
  power(
    'approvals',
    APPROVALS,
    `(?:不要|不用|无需|無需|不必|别|別|不需要)(?:再)?(?:询问|詢問|请求|請求|征求|徵求|等待|问我|問我|确认|確認|经过)${near(6)}(?:批准|许可|許可|同意|确认|確認|授权|授權)?|(?:自动|自動)(?:批准|同意|确认所有)|(?:確認|許可|承認)(?:を)?(?:求めず|取らず|得ず|なし|不要|せず|求めない)${near(6)}|(?:(?:확인|승인|허락|허가)(?:을|를)? ?(?:없이|묻지|받지|구하지|요청하지))`,
  ),
];
