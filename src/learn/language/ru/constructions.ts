import { end, front, start } from './classes.ts';
import type { LanguageWords } from '../types.ts';

/** Russian: what says by the form of its sentence that it lasts, whatever it speaks of. */
export const constructions: LanguageWords['cues'] = {
  lifecycle: [
    // "I have decided: ...", "we sold them in 2019", "changed with the plan of 2022"
    String.raw`${start}я решил[а]?[:,] (?!что )|${start}я решил[а]?, что${end}|${start}(?:поменял|сменил|продал|закры|переименова|объедини|отмени|заменили)[а-я]*${end}(?=.*(?:19|20)\d\d)(?!.*\?)|${start}в (?:19|20)\d\d(?: году?)? мы${end}`,
  ],
  projectFact: [
    // "rooms get their colours from rooms.yml", "there are three of us", "it costs us a pallet"
    String.raw`${start}(?:берут|берет|получают|тянут|тянет|читают) (?:свои |свой |свою )?[а-я]+ из \S*[./]\S|${start}нас (?:тут |здесь |в [а-я]+ )?(?:всего )?(?:двое|трое|четверо|пятеро|шестеро)${end}|${start}(?:стоит|обходится|обходятся) нам `,
    // "the word ... is taken", "a ticket without a stamp does not count"
    `${start}(?:слово|термин|название) [«"]?[а-я]+[»"]? (?:у нас |тут |уже )+(?:занято|занят)|${front}[а-я]+ без [а-я]+ не [а-я]+[.!]*$`,
  ],
  environment: [
    // "the hoster gives us only PHP", "the bridge has a limit of 3.5 tons"
    String.raw`${start}(?:дает|дают|пускает|пускают|разрешает|выдает) (?:нам )?только (?!\d{3}(?!\d))|${start}у (?!меня|тебя)[а-я]+(?: [а-я]+)? (?:ограничение|лимит|квота)${end}`,
  ],
  division: [
    // "the crane is driven by Pavel alone"
    `${start}(?:управляет|водит|открывает|выпускает|подписывает|заполняет|включает|запускает) (?:[а-я]+ )?только (?!если|когда|после|через)[а-я]`,
  ],
};
