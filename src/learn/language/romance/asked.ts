import { type FrameClasses, type FrameName, type FramesByCue, fillFrames } from '../frames.ts';
import type { LanguageWords } from '../types.ts';
import { ahead } from '../unlisted.ts';

/**
 * What Spanish, French, Italian and Portuguese say alike of what was asked for: to be shown or told something once, or work that did not come
 * out; and, for a rule, which address or file is the right one, what is of no use, and what is to be heeded.
 */
const asked = {
  thisWork: {
    // "I want you to explain all the folders", "I told you to give me one", "read it to get into the matter"
    showMe: String.raw`\b(?:{wantYou}) (?:(?:{you}) )?(?:(?:{me}) ?)?(?:{shows})|\b(?:{toldTo}) (?:{gives})\b|\b(?:{intoIt})\b`,
  },
  bugReport: {
    // "I cannot save it", "the page does not manage to open"
    cannot: ahead(String.raw`\b(?:{manages}) (?:(?:{evenTo}) )?[a-z]{3,}(?:{infinitives})\b`),
  },
  correcting: {
    // "the real address is ..."
    trueIs: String.raw`\b(?:{trueThing}) (?:[\w' ]{1,24} )?(?:{is}) (?!{notYet})\S`,
  },
  value: {
    // "there is no use in keeping old code"
    noUse: String.raw`\b(?:{noUse}) \w+(?:{infinitives})\b`,
  },
  prohibition: { noUse: String.raw`\b(?:{noUse}) \w+(?:{infinitives})\b` },
  pointer: {
    // "keep CONTRIBUTING.md in mind"
    heed: String.raw`\b(?:{heed}) (?:[\w']{1,6} ?)?[\w./-]*(?:\.md|claude|agents)\b`,
  },
} as const satisfies FramesByCue;

const things = String.raw`(?:url|endpoint|link|port\w*|api|repo\w*|dominio|version\w*|versao)`;
const useless = {
  es: '(?:no sirve (?:de|para) nada|no tiene sentido|es inutil)',
  fr: "(?:ca |cela )?(?:ne |n')?(?:sert|sers) a rien de|aucun interet (?:a|de)|inutile de",
  it: '(?:non serve a niente|non ha senso|e inutile)',
  pt: '(?:nao adianta|nao serve (?:de|pra|para) nada|nao faz sentido)',
};

const frames: Readonly<Record<'es' | 'fr' | 'it' | 'pt', FrameClasses<FrameName<typeof asked>>>> = {
  es: {
    showMe: {
      wantYou: '(?:quiero|necesito|quisiera|me gustaria) que',
      you: 'tu|usted',
      me: 'me|nos',
      shows:
        '(?:expli|muestr|ensen|list|cuent|entiend|analic|estudi|revis|explor|lea|dig[ao]s (?:que|cual|como|donde|si)|d[ei]s? un)',
      toldTo:
        '(?:te (?:he (?:dicho|pedido)|dije|pedi)|le (?:dije|pedi)) (?:solo |que )*(?:me|nos|un solo|una sola)',
      gives: String.raw`(?:d[ei]\w*|hag\w+|hic\w+|muestr\w+|mostr\w+|expli\w+|list\w+|pas\w+|comando|ejemplo)`,
      intoIt: 'para que te pongas en contexto|para (?:tener|tomar|entrar en) contexto',
    },
    cannot: {
      manages: 'no (?:consigo|logro|consigue|logra|me deja|alcanza a)',
      evenTo: 'ni|ni siquiera',
      infinitives: '[aei]r(?:l[oa]s?)?',
    },
    trueIs: {
      trueThing: `(?:(?:la|el) ${things}|la (?:direccion|ruta|rama)|el (?:fichero|archivo|puerto)) (?:real|verdader[oa]|buen[oa]|correct[oa])|(?:la|el) verdader[oa] (?:${things}|direccion|ruta)`,
      is: 'es|esta en',
      notYet: 'l[oa]s? que|mas|muy',
    },
    noUse: { noUse: useless.es, infinitives: '[aei]r' },
    heed: { heed: 'ten(?:ed|ga)? en cuenta|ten presente' },
  },
  fr: {
    showMe: {
      wantYou: "(?:je (?:veux|voudrais)|j'aimerais|il faut) (?:que tu|qu'on)",
      you: 'tu',
      me: "m'|me|nous",
      shows: '(?:expliqu|montr|list|donnes? (?:un|une|la liste)|analys|comprenn|etudi|regard|lis(?:es)?\\b)',
      toldTo: "je t'ai (?:dit|demande) de (?:me|nous)",
      gives: String.raw`(?:donner|montrer|faire|expliquer|lister)`,
      intoIt: 'pour te mettre dans le contexte|pour (?:avoir|prendre) le contexte',
    },
    trueIs: {
      trueThing: `(?:la|le|l') ?(?:vraie?|veritable|bonne?) (?:${things}|adresse|chemin|branche|fichier|commande)|l'(?:url|adresse) correcte`,
      is: 'est|se trouve',
      notYet: 'pas|plus|celle|celui',
    },
    noUse: { noUse: useless.fr, infinitives: '(?:er|ir|re)' },
    heed: { heed: 'prend[sz]? en compte|prenez en compte|tiens compte (?:de|du)' },
  },
  it: {
    showMe: {
      wantYou: '(?:voglio|vorrei) che',
      you: 'tu',
      me: 'mi|ci',
      shows: '(?:spieg|mostr|elenc|fac[ci]\\w* vedere|analizz|studi|legg|dic[ae] (?:che|cosa|come|dove|se))',
      toldTo: 'ti ho (?:detto|chiesto) di',
      gives: String.raw`(?:darmi|farmi|mostrarmi|spiegarmi|elencarmi)`,
      intoIt: 'per (?:capire|prendere) il contesto',
    },
    cannot: {
      manages: 'non (?:riesco|riesce|riescono) (?:a|ad)',
      evenTo: 'nemmeno|neanche',
      infinitives: '[aei]r[el]\\w{0,2}',
    },
    trueIs: {
      trueThing: `(?:il|la|l') ?(?:ver[oa]|giust[oa]|corrett[oa]) (?:${things}|indirizzo|percorso|ramo|file|comando)|(?:il|la|l') ?(?:${things}|indirizzo|percorso) (?:ver[oa]|giust[oa]|corrett[oa])`,
      is: 'e|sta|si trova',
      notYet: 'quell|piu|molto',
    },
    noUse: { noUse: useless.it, infinitives: '[aei]re' },
    heed: { heed: 'tieni conto (?:di|del|della)|tieni presente' },
  },
  pt: {
    showMe: {
      wantYou: '(?:quero|preciso|gostaria) que',
      you: 'voce|vc|tu',
      me: 'me|nos',
      shows:
        '(?:expli|mostr|list|analis|entend|estud|revis|leia|diga (?:o|qual|como|onde|se)|de (?:um|uma) )',
      toldTo: '(?:te |lhe )?(?:disse|pedi|falei) (?:pra|para) (?:voce |vc )?me',
      gives: String.raw`(?:dar|fazer|mostrar|explicar|listar|mandar)`,
      intoIt: 'para (?:ter|pegar|entrar no) contexto',
    },
    cannot: {
      manages: 'nao (?:consigo|consegue|conseguem|consegui)',
      evenTo: 'nem|sequer',
      infinitives: '[aei]r',
    },
    trueIs: {
      trueThing: `(?:a|o) (?:${things}|endereco|caminho|arquivo|comando) (?:real|verdadeir[oa]|cert[oa]|corret[oa])|(?:a|o) verdadeir[oa] (?:${things}|endereco|caminho)`,
      is: 'e|fica em',
      notYet: 'a que|o que|mais|muito',
    },
    noUse: { noUse: useless.pt, infinitives: '[aei]r' },
    heed: { heed: 'leve em conta|leva em conta|considere' },
  },
};

/** By language. */
export const askedFor: Readonly<Record<keyof typeof frames, LanguageWords['cues']>> = {
  es: fillFrames(asked, frames.es, {}),
  fr: fillFrames(asked, frames.fr, {}),
  it: fillFrames(asked, frames.it, {}),
  pt: fillFrames(asked, frames.pt, {}),
};
