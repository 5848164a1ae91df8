import type { Hasty } from '../hasty.ts';

const oath =
  'fuck(?:ing|in|en|ed up)?|freak(?:ing|in)|frick(?:ing|in)|frigg(?:ing|in)|god ?damn(?:ed)?|damn|darn|friggin';

/** How English is typed in haste. */
export const hasty: Hasty = {
  words:
    "dont=don't doesnt=doesn't didnt=didn't cant=can't wont=won't isnt=isn't arent=aren't wasnt=wasn't werent=weren't shouldnt=shouldn't wouldnt=wouldn't couldnt=couldn't havent=haven't hasnt=hasn't hadnt=hadn't mustnt=mustn't do'nt=don't does'nt=doesn't did'nt=didn't is'nt=isn't im=i'm ive=i've youre=you're youve=you've theyre=they're theyve=they've weve=we've thats=that's whats=what's theres=there's heres=here's u=you ur=your yr=your pls=please plz=please pelase=please plase=please pleas=please cuz=because bc=because becuase=because becasue=because beacuse=because coz=because wanna=want_to gonna=going_to gotta=have_to lmk=let_me_know smth=something sth=something ppl=people rn=right_now wy=why wich=which teh=the adn=and nad=and alwasy=always allways=always alway=always alwyas=always nver=never nevr=never neverr=never shoud=should shuold=should shold=should woudl=would coudl=could wiht=with wih=with taht=that tht=that thsi=this jsut=just jus=just agian=again agan=again befor=before befoure=before beofre=before comit=commit comitt=commit committ=commit remeber=remember rember=remember remmeber=remember insted=instead intead=instead whithout=without withou=without everytime=every_time eveytime=every_time evrey=every evry=every thier=their recieve=receive propperly=properly proprly=properly exmaple=example explian=explain udpate=update chnage=change chagne=change creat=create delte=delete wnat=want nto=not tets=test",
  phrases: [
    // "stop fucking committing", "why tf would you"
    { from: String.raw`(?<![\w-])(?:${oath}) (?=[a-z])`, to: '' },
    {
      from: String.raw`(?<=\b(?:what|why|how|where|who|when)) (?:the (?:fuck|hell|heck)|tf|on earth)(?= )`,
      to: '',
    },
    {
      from: String.raw`(?<=(?:^|\n)[ \t]*)(?:(?:wtf|omg|ffs|jfc|lol|lmao|bro|bruh|dude|yo|uh+|um+|ugh+)[,.! ]+)+(?=[a-z])`,
      to: '',
    },
    { from: String.raw`[ ,]+(?:lol|lmao|ha(?:ha)+|xd|:\)|:d|<3)[.! ]*(?=\n|$)`, to: '' },
    // "ill mostly be in", "it doesnt wok"
    {
      from: String.raw`(?<![\w'-])ill(?= (?:be|do|need|want|have|use|add|make|let|try|just|also|never|always|mostly|probably|push|commit|review|handle|take|give|send|tell|only|run|check|test)\b)`,
      to: "I'll",
    },
  ],
  doubled:
    'good too soon see need all off will been keep commit cool add still book class call well full tell kill bug',
};
