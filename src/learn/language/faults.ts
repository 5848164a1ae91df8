import type { LanguageCode, LanguageWords } from './types.ts';

/** How a language tells of what goes wrong, of what it read, and of what a game is like. Alternatives of a regular expression on folded text, with their borders. */
interface Fault {
  /** "The problem is that we never ...": what follows is the case at hand. */
  problem: string;
  /** "It works, but all the names are wrong." */
  butWrong: string;
  /** "According to the docs it is deprecated": news, and nobody's rule. */
  docsSay: string;
  /** "Each player has three lives." */
  player: string;
}

const byLanguage: Readonly<Record<Exclude<LanguageCode, 'en'>, Fault>> = {
  de: {
    problem: String.raw`\b(?:das|mein|unser) (?:eigentliche )?(?:problem|fehler)(?: hier)? (?:ist|liegt|scheint)\b`,
    butWrong: String.raw`\b(?:geht|klappt|lauft|funktioniert)(?: zwar| jetzt)?,? aber\b|\b(?:den|die|das|dem) falschen? \w+\W*$`,
    docsSay: String.raw`^\W*(?:laut|gemass) (?:der |dem )?(?:doku|dokumentation|readme|handbuch|changelog|google)\b`,
    player: String.raw`^\W*jede[rs]? (?:spieler|gegner|feind|figur|nutzer|benutzer|karte|level|kachel)(?:in)? (?:hat|kann|bekommt|darf|bewegt|startet)\b`,
  },
  fr: {
    problem: String.raw`\b(?:le|mon|notre) (?:vrai )?(?:probleme|souci|bug)(?: ici)?,? (?:c'est|est|vient|semble)\b`,
    butWrong: String.raw`\b(?:marche|fonctionne|passe)(?: bien)?,? mais\b|\b(?:le|la|les) mauvaise?s? \w+\W*$`,
    docsSay: String.raw`^\W*(?:d'apres|selon) (?:la |le )?(?:doc|documentation|readme|changelog|google)\b`,
    player: String.raw`^\W*chaque (?:joueur|joueuse|ennemi|personnage|niveau|carte|tuile|utilisateur) (?:a|peut|recoit|doit|commence|se)\b`,
  },
  es: {
    problem: String.raw`\b(?:el|mi|nuestro) (?:verdadero )?(?:problema|fallo|error)(?: aqui)? (?:es|esta|viene|parece)\b`,
    butWrong: String.raw`\b(?:funciona|anda|va|sube|carga)(?: bien)?,? pero\b|\b(?:mal(?: puesto)?|equivocad[oa]s?|incorrect[oa]s?)\W*$`,
    docsSay: String.raw`^\W*segun (?:la |el )?(?:doc|docs|documentacion|readme|changelog|google)\b`,
    player: String.raw`^\W*cada (?:jugador|enemigo|personaje|nivel|carta|tarjeta|usuario)a? (?:tiene|puede|recibe|debe|empieza|se)\b`,
  },
  it: {
    problem: String.raw`\b(?:il|mio|nostro) (?:vero )?(?:problema|guaio|bug)(?: qui)? (?:e|sta|viene|sembra)\b`,
    butWrong: String.raw`\b(?:va|funziona|parte)(?: bene)?,? ma\b|\bsbagliat[oaie]\W*$`,
    docsSay: String.raw`^\W*secondo (?:la |il )?(?:doc|docs|documentazione|readme|changelog|google)\b`,
    player: String.raw`^\W*ogni (?:giocatore|nemico|personaggio|livello|carta|scheda|utente) (?:ha|puo|riceve|deve|parte|si)\b`,
  },
  pt: {
    problem: String.raw`\b(?:o|meu|nosso) (?:verdadeiro )?(?:problema|erro|bug)(?: aqui)? (?:e|esta|vem|parece)\b`,
    butWrong: String.raw`\b(?:funciona|roda|vai|sobe)(?: bem)?,? mas\b|\b(?:errad[oa]s?|incorret[oa]s?)\W*$`,
    docsSay: String.raw`^\W*(?:segundo|de acordo com) (?:a |o )?(?:doc|docs|documentacao|changelog|google)\b`,
    player: String.raw`^\W*cada (?:jogador|inimigo|personagem|nivel|fase|carta|cartao|usuario)a? (?:tem|pode|recebe|deve|comeca|se)\b`,
  },
  ru: {
    problem: String.raw`(?<![а-я])(?:проблема|ошибка|беда) (?:в том|тут|здесь|похоже)(?![а-я])`,
    butWrong: String.raw`(?<![а-я])(?:работает|проходит|грузится),? но(?![а-я])|(?<![а-я])(?:неправильн|неверн)[а-я]+(?: [а-я]+)?[^а-я]*$|(?<![а-я])(?:пуст(?:ой|ая|ое|ые)|пусто)[^а-я]*$`,
    docsSay: String.raw`^[^а-я]*(?:согласно|судя по|по) (?:документаци|докам|ридми)`,
    player: String.raw`^[^а-я]*(?:у каждого|каждый) (?:игрок|враг|персонаж|уровень|пользовател)[а-я]*(?![а-я])`,
  },
  ja: {
    problem: '問題は|原因は|(?:不具合|バグ)は',
    butWrong:
      '(?:でき(?:た|る)|動(?:いた|く)|通(?:った|る))(?:けど|が|のに)、|(?:おかしい|(?<!架)空(?:になる|になった|です)|間違っている|違っている)[。]?$',
    docsSay: '^(?:ドキュメント|公式|マニュアル|ネット)(?:に(?:よると|は)|では)',
    player: '^(?:各|それぞれの)?(?:プレイヤー|プレーヤー|敵|キャラ(?:クター)?|ステージ)(?:は|が|ごとに)',
  },
  ko: {
    problem: '(?:문제|원인|버그)(?:는|은) ',
    butWrong:
      '(?:되는데|되지만|돌아가는데|올라가는데)|(?:이상해|이상함|비어|비었어|틀려|틀렸어)(?:요)?[.!]?$',
    docsSay: '^(?:문서|공식 ?문서|인터넷)(?:에 ?따르면|에는|에서는)',
    player: '^(?:각 ?)?(?:플레이어|적|캐릭터|스테이지|몬스터)(?:는|은|가|이|마다) ',
  },
  zh: {
    problem: '(?:问题|原因|毛病)(?:是|在于|出在)',
    butWrong:
      '(?:可以了?|好了|能用|正常)[，,] ?但(?:是)?|(?:不对|不正确|有误)[。！!]*$|(?:就|又|都|全)(?:空|没|丢|消失|不见)了|(?:全部|都|一直|总是)(?:超时|失败|挂)|提示(?:没有?权限|权限不足|找不到)',
    docsSay: '^(?:文档|官网|官方文档|网上|教程|手册)(?:上|里|中)?(?:都)?(?:说|写)',
    player: '^(?:每个|各个)?(?:玩家|敌人|角色|关卡|怪物)(?:都)?(?:有|可以|能|会)',
  },
};

/** By language; English has its own. */
export const faults: Readonly<Partial<Record<LanguageCode, LanguageWords['cues']>>> = Object.fromEntries(
  Object.entries(byLanguage).map(
    ([code, { problem, butWrong, docsSay, player }]): [string, LanguageWords['cues']] => [
      code,
      { bugReport: [problem, butWrong], report: [problem, docsSay], product: [player] },
    ],
  ),
);
