import { LongExpression } from '../../shared/anchors/expression.ts';
import { fold } from '../fold.ts';
import type { LanguageCode } from './types.ts';

/**
 * Who says "in all my projects" means more than this one. Regular expressions on folded text, all languages together: without accents
 * in Latin script, in small letters.
 */

/** The projects of one solution are parts of a single project. */
const ofOne = String.raw`\b(?! (?:of|in|inside|within|from|under|der|dieser|von|de|du|della|del|da|do) (?:the |this |our |la |cette |dieser |der |essa |esta )?(?:solution|workspace|monorepo|repo|repository|portfolio|list|database|losung))`;
const other = '(?:(?:other|new|own|anderen|neuen|autres|otros|altri|outros) )?';

/** How a language says "in all my projects": alternatives of a regular expression. */
interface Saying {
  where: string;
  all: string;
  mine: string;
  /** What may stand instead of "my". */
  the: string;
  projects: string;
  /** What nothing but code is kept in. */
  repos: string;
}
const sayings = {
  en: {
    where: 'in|for|across|with|on|to',
    all: '(?:all|every(?: single)?|each|any)(?: one)?(?: of)?',
    mine: 'my|our',
    the: 'the|your',
    projects: 'projects?|codebases?',
    repos: 'repos?|repository|repositories',
  },
  de: {
    where: 'in|fur|bei',
    all: 'all|alle[nr]?|jede[mns]?|samtliche[nr]?',
    mine: 'meine[nr]?|unsere[nr]?',
    the: 'die',
    projects: 'projekte?n?',
    repos: 'repos?|repositor(?:y|ies)',
  },
  fr: {
    where: 'dans|pour|sur',
    all: "tous?|chaque|chacun de|n'importe quel",
    mine: 'mes|nos',
    the: 'les|vos',
    projects: 'projets?',
    repos: 'depots?|repos?',
  },
  es: {
    where: 'en|para',
    all: 'todos?|cada|cualquier',
    mine: 'mis|nuestros',
    the: 'los|tus',
    projects: 'proyectos?',
    repos: 'repos?|repositorios?',
  },
  it: {
    where: 'in|per',
    all: 'tutti(?: i| gli)?|ogni|qualsiasi|qualunque',
    mine: 'miei|nostri|mio|nostro',
    the: 'tuoi',
    projects: 'progett[oi]',
    repos: 'repo|repository',
  },
  pt: {
    where: 'em|para|pra',
    all: 'todos?(?: os)?|cada|qualquer',
    mine: 'meus|nossos',
    the: 'seus',
    projects: 'projetos?',
    repos: 'repos?|repositorios?',
  },
} satisfies Partial<Record<LanguageCode, Saying>>;

const surely = ({ where, all, mine, the, projects, repos }: Saying): string =>
  String.raw`\b(?:${where}) (?:${all}) (?:(?:${mine}) ${other}(?:${projects}|${repos})|(?:(?:${the}) )?${other}(?:${repos}))${ofOne}`;
const perhaps = ({ where, all, mine, the, projects, repos }: Saying): string =>
  String.raw`\b(?:${where}) (?:${all}) (?:(?:${mine}|${the}) )?${other}(?:${projects}|${repos})${ofOne}`;

/** Said of a person's own projects, or of what nothing but code is kept in: that alone is a sign of a rule. */
export const surelyEverywhere: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    surely(sayings.en),
    String.raw`\b(?:everywhere|wherever) i (?:work|code)\b|\bas a global (?:rule|preference)\b`,
  ],
  de: [surely(sayings.de)],
  fr: [surely(sayings.fr)],
  es: [surely(sayings.es)],
  it: [surely(sayings.it)],
  pt: [surely(sayings.pt)],
  ru: [
    '(?<![а-я])(?:во|для) всех (?:моих|наших|своих)? ?(?:проект|репозитори)[а-я]+|(?<![а-я])в (?:каждом|любом) репозитории',
  ],
  ja: [
    '(?:全て|すべて|全部|どの|あらゆる|全)の?(?:私の|自分の)?(?:プロジェクト|リポジトリ|レポジトリ)(?:で(?!きる)|において|共通)',
  ],
  ko: ['(?:모든|어느|전체) ?(?:내 ?|제 ?|우리 ?)?(?:프로젝트|저장소|레포)(?:에서|마다)'],
  zh: ['(?:所有|全部|每个|任何)(?:的)?(?:我的?|我们的?)?(?:项目|仓库|代码库)(?:里|中|都)(?!可以|能)'],
};
const everywhereSaid = [
  ...Object.values(sayings).map(perhaps),
  String.raw`\b(?:no matter|regardless of|independent of) (?:which|what|the) (?:projects?|repos?|repository|codebase)\b`,
  String.raw`\b(?:everywhere|wherever|anywhere) (?:i|we) (?:work|code)\b|\b(?:my|as a|a) global (?:rule|preference|instruction)s?\b|^\W*(?:and |but |always |please )*(?:everywhere|globally)[,:]`,
  String.raw`\bprojektubergreifend\w*|\begal in welchem (?:projekt|repo)\b|\buberall,? wo (?:ich|wir) (?:arbeite|code|programmiere)|\bglobale? (?:regel|vorgabe|vorliebe)n?\b|^\W*(?:und |aber |bitte )*uberall[,:]`,
  String.raw`\bquel que soit le (?:projet|depot|repo)\b|\bpartout ou (?:je|on) (?:travaille|code)\b|\bregles? globales?\b|^\W*(?:et |mais )*partout ?[,:]`,
  String.raw`\b(?:sea cual sea el|no importa (?:el|en que)) (?:proyecto|repo)|\bdondequiera que (?:yo )?trabaj\w+|\breglas? globales?\b|^\W*(?:y |pero )*en todas partes[,:]`,
  String.raw`\bovunque (?:io )?lavor\w+|\bregol[ae] global[ei]\b|^\W*(?:e |ma )*(?:ovunque|dappertutto)[,:]`,
  String.raw`\b(?:seja qual for o|nao importa (?:o|em qual)) (?:projeto|repo)|\bonde quer que eu trabalhe|\bregras? globa(?:l|is)\b|^\W*(?:e |mas )*em todo lugar[,:]`,
  '(?<![а-я])(?:(?:во?|для|на) (?:всех|каждом|каждого|любом|любого)(?: (?:мо|наш|сво)[а-я]+)? (?:других )?(?:проект|репо)|глобальн[а-я]+ (?:правил|настройк)|неважно,? в каком (?:проект|репо)|везде,? где я (?:работаю|пишу))[а-я]*',
  '(?:全て|すべて|全部|どの|あらゆる|全)の?(?:私の|自分の)?(?:プロジェクト|リポジトリ|レポジトリ|リポ)(?:において|共通|で|に|は|も)|(?:プロジェクト|リポジトリ)(?:を問わず|に関係なく|に関わらず|にかかわらず)|(?:全体の|グローバルな?)(?:ルール|設定|規則)(?:として|に)',
  '(?:모든|전체|어느|어떤) ?(?:내 ?|제 ?|우리 ?)?(?:프로젝트|저장소|레포|리포) ?(?:에서|에|마다|든|나|공통)|(?:내|제) (?:모든|전체) ?(?:프로젝트|저장소|레포)|(?:프로젝트|저장소|레포)(?:마다|에 (?:상관|관계) ?없이)|(?:전역|글로벌) ?규칙',
  '(?:所有|全部|每个|每一个|任何|各个|任意)(?:的)?(?:我的?|我们的?)?(?:项目|仓库|代码库|專案)(?:里|中|都|下|，|,|裡|要)|我(?:的)?(?:所有|全部|每个)(?:的)?(?:项目|仓库|代码库)|(?:不管|无论)(?:是|在)?(?:哪个|什么)(?:项目|仓库)|全局(?:规则|規則)',
].join('|');
const everywhere = new LongExpression(everywhereSaid, 'u');
/** "This project only" is said of it, whatever else there is in all of them. */
const onlyHere = new LongExpression(
  /\b(?:only|just|except) (?:in|for) (?:this|the) (?:one|project|repo\w*)\b|\bnur (?:in|fur) diese[ms]\b|\bseulement (?:dans|pour) ce\b|\bsolo (?:en este|in questo)\b|\bso neste\b/,
);

/** What each of them has in it: most rules have not, and need no closer look. */
const hint = new LongExpression(
  /pro[jy]e|proget|repo|depot|codebase|global|glob|where|uberall|partout|dondequiera|todas partes|ovunque|dappertutto|lugar|onde quer|проект|глобал|везде|プロジェクト|リポ|グローバル|全体|프로젝트|저장소|레포|리포|전역|글로벌|项目|仓库|代码库|專案|全局/,
);
/** How far the beginning of a sentence says where its clauses hold. */
const HEAD = 60;
/** Behind these the rule is for elsewhere: "in all my repos I squash, but here we rebase". */
const elsewhere =
  /\b(?:but|aber|mais|pero|però|ma|mas|except|here|hier|ici|aqui|qui)\b|(?<![а-я])(?:но|а|здесь|тут)(?![а-я])|が、|けど|ここ|지만|여기|但|这里/u;

/** Whether a rule is said of all that a person works at, by itself or by how its sentence begins. */
export function isForAllProjects(text: string, sentence: string): boolean {
  const rule = fold(text);
  const whole = fold(sentence);
  if (!hint.test(rule) && !hint.test(whole)) return false;
  if (onlyHere.test(rule)) return false;
  if (everywhere.test(rule)) return true;
  const head = whole.slice(0, Math.max(0, sentence.indexOf(text)));
  return head.length < HEAD && everywhere.test(head) && !elsewhere.test(head) && !elsewhere.test(rule);
}

/** Somebody's own projects, or what nothing but code is kept in. */
const own = new LongExpression(
  /\b(?:my|our|meine[nr]?|unsere[nr]?|mes|nos|mis|nuestros|miei|mio|nostri|meus|nossos|repos?|repositor\w+|depots?|codebases?)\b|(?<![а-я])(?:мо[а-я]{1,2}|наш[а-я]*|репо[а-я]*)(?![а-я])|私の|自分の|リポジトリ|(?:내|제|우리) ?|저장소|레포|我|仓库|代码库/u,
);

/** Whether the projects that a text speaks of are surely those that a person works at. */
export function areOwnProjects(text: string): boolean {
  return own.test(fold(text));
}

/** What tools write. */
export const generatedFiles: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [String.raw`\bgenerated (?:files?|code|clients?|sources?)\b`],
  de: [String.raw`\bgenerierte[nr]? (?:dateien|code|client)\b`],
  fr: [String.raw`\bfichiers generes\b`],
  es: [String.raw`\barchivos generados\b`],
  it: [String.raw`\bfile generati\b`],
  pt: [String.raw`\barquivos gerados\b`],
  ru: ['(?<![а-я])сгенерированн[а-я]+ (?:файл|код)'],
  ja: ['生成(?:された)?(?:ファイル|コード)'],
  ko: ['생성(?:된)? ?(?:파일|코드)'],
  zh: ['生成的(?:文件|代码)'],
};

const allOfThem = new LongExpression(everywhereSaid, 'gu');

/** A folded rule without the words for where it holds: those say its scope, and not what it asks for. */
export function withoutEverywhere(folded: string): string {
  return hint.test(folded) ? folded.replace(allOfThem.for(folded), ' ') : folded;
}
