import { within } from '../bans.ts';
import type { Bans } from '../types.ts';

const again = '(?:опять|снова|в очередной раз|ещё раз|еще раз)';
const deed = String.raw`(?<deed>[а-яё]+)`;
/** A deed without anything it was done to says too little for a ban. */
const rest = `(?<rest> ${within}+?)`;
const end = String.raw`(?:,? (?:хотя|несмотря|я |это|хватит|пожалуйста|и (?:теперь|я))(?![а-яё]).*)?[\s,;.!?…]*$`;
const why = '(?:зачем |почему |ну |и |а |но )*';
const to = 'Не {deed}$<rest>.';

/** Perfective verbs of an agent's deeds without their "-л", and how each is forbidden. */
const perfective =
  'закоммити:коммить скоммити:коммить запуши:пушь пушну:пушь смержи:мержи замержи:мержи слил:сливай измени:меняй поменя:меняй сменил:меняй тронул:трогай удали:удаляй добави:добавляй переименова:переименовывай переписа:переписывай написа:пиши сдела:делай отправи:отправляй постави:ставь установи:устанавливай обнови:обновляй запусти:запускай исправи:исправляй создал:создавай созда:создавай отформатирова:форматируй слома:ломай убра:убирай встави:вставляй задеплои:деплой выкати:выкатывай перенес:переноси сбросил:сбрасывай сброси:сбрасывай откати:откатывай отключи:отключай включи:включай пропусти:пропускай забы:забывай скопирова:копируй замени:заменяй выдума:выдумывай придума:придумывай нача:начинай сказа:говори захардкоди:хардкодь замока:мокай';

/** How Russian blames. A ban takes the imperfective, which the perfective past does not give away: only known verbs are turned round. */
export const bans: Bans = {
  hint: 'было|опять|снова|раз|(?<![а-я])ты(?![а-я])',
  frames: [
    { from: `^${why}(?:ты )?${again}(?: ты)? не ${deed}${rest}${end}`, to: '{deed}$<rest>.' },
    { from: `^${why}(?:ты )?${again}(?: ты)? ${deed}${rest}${end}`, to },
    { from: `^${why}ты ${deed}${rest} ${again}${end}`, to },
    {
      from: String.raw`^${why}ты (?:просто )?${deed}(?<rest> (?:${within}+? )?(?:без спроса|не спросив|без (?:моего |разрешения|проверки|тестов)|не запустив|не проверив)${within}*?)${end}`,
      to,
    },
  ],
  deeds: perfective
    .split(' ')
    .flatMap((pair) => {
      const [stem = '', ban = ''] = pair.split(':');
      const past = stem.endsWith('л') || stem === 'перенес' ? stem.replace(/л$/, '') : stem;
      return ['л', 'ла', 'ли']
        .map((ending) => `${past}${ending} ${ban}`)
        .concat(stem === 'перенес' ? ['перенес переноси', 'перенёс переноси'] : []);
    })
    .join(' '),
  // "редактировал", "использовал": these have no other aspect to go over to.
  endings: [['(?<=[а-яё]{2})(?:ир)?овал[аи]?$', 'уй']],
};
