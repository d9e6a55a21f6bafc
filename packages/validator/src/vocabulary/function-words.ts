import { type WordSet, wordSet } from '../text/word-set.ts';
import { hashWord } from '../text/words-of.ts';

/** Words of grammar: articles, pronouns, prepositions, conjunctions, auxiliaries, negations. */
const FUNCTION_WORDS =
  "a an the this that these those i me my mine myself you your yours he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which what where when why how if because so and or but nor yet for since until till while although though unless than as at by in on of off to from up down out over under with without about into onto between before after during against through across around behind beside near not no never none nothing nobody am is are was were be been being do does did done have has had having can could may might must shall should will would there here then now just too also very only even still again ever some any each every both all most more much many few other another such own same don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't i'm i've i'd i'll it's that's there's they're we're you're he's she's let's";

/** Hashes of the function words. */
export const FUNCTION_WORD_HASHES: WordSet = wordSet(FUNCTION_WORDS.split(' ').map(hashWord));
