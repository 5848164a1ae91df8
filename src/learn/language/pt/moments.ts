import { type FrameClasses, fillFrames } from '../frames.ts';
import { joinCues } from '../join-cues.ts';
import { type RomanceMoment, romanceMoments } from '../romance/moments.ts';
import type { LanguageWords } from '../types.ts';

/** With these, somebody asks for something. */
const wished = 'devem?|tem que|precisa|lembra|atualiza|roda|rode|avisa|gera|quero|por favor';

const frames: FrameClasses<RomanceMoment> = {
  mishap: {
    eachTime: '(?:toda|cada) vez|a cada|sempre',
    mishaps: String.raw`(?:trava|congela|pula|desaparece|duplica|apaga|perde|reinicia|fecha|zera|quebra|falha)m?|caem?|some|somem|volta (?:pra|para|pro|ao|a)|(?:fica|ficam|sai|saem|vem) (?:pret[oa]s?|vazi[oa]s?|em branco|duplicad\w+|errad\w+|travad\w+)`,
    wished,
  },
  neverThen: {
    never: 'nunca|jamais',
    then: String.raw`(?:no|na|em|com o|com a) (?:primeir|segund|outr)\w+|quando (?:eu )?\w+`,
  },
  happensToMe: {
    happensToMe: 'aconte(?:ce|ceu) (?:comigo|com a gente)',
    eachTimeI: '(?:toda|cada) vez que (?:eu|a gente) ',
    asked: 'peco|pedir|digo|disser|falo|falar|escrevo|mando|mandar|quero',
    wished,
  },
  others: {
    sources: String.raw`artigos?|livro|site`,
    say: String.raw`diz|dizem|escrev\w+|recomenda\w*|falam?|acha`,
    my: 'meu|minha|um',
    relatives: String.raw`irmao|irma|amig[oa]|vizinh[oa]|pai|mae|marido|mulher|esposa`,
  },
  goesOn: {
    goesOn: String.raw`(?:esta|ta|estao|tao|estamos|tamo|estou|to) (?:\w+ )?(?!(?:us|migr|pass|troc|larg|abandon|trabalh|aprend|substitu)\w*ndo\b)\w+(?:ando|endo|indo)\b`,
    occasions: String.raw`show|apresentacao|demo|prova|visita|reuniao|ensaio|vistoria`,
    weHave: 'temos|tenho|tem',
    the: '[oa]|uma?',
  },
  forReaders: {
    inThe: '(?:no|na|nos|nas|num|numa) ',
    papers: String.raw`convite|carta|cartaz|placa|anuncio|cartao`,
    write: String.raw`tem que dizer|escrev[ae]|coloc\w+|bota|poe`,
  },
  makeThatOf: { makeThatOf: 'fa(?:z|ca)|mont[ae]|prepar[ae]' },
};

/** Portuguese: what goes on or goes wrong, what others wrote, and what is to be put into words for others. Nothing of it lasts. */
export const moments: LanguageWords['cues'] = joinCues(fillFrames(romanceMoments, frames, {}), {
  report: [String.raw`\b[dn]?a ultima vez (?:eu |a gente )?(?:tent|test|rod|fiz|fez|dem|trav|foi)\w*`],
});
