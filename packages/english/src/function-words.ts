/**
 * Words of the closed classes (determiners, pronouns, prepositions, conjunctions, auxiliaries, particles) and the commonest
 * adverbs, in lower case: what any two people's sentences share. After the classes of Quirk et al., A Comprehensive Grammar
 * of the English Language, 1985, section 2.34; contractions as written.
 */
export const functionWords: readonly string[] = (
  'a an the this that these those my our your his her its their mine ours yours hers theirs ' +
  'i me we us you he him she it they them myself ourselves yourself himself herself itself themselves ' +
  'who whom whose which what whoever whatever when where why how if whether while until till since because so as than ' +
  'and or but nor yet though although unless before after once ' +
  'of in on at to from by with without for about into onto over under through between behind beside near off out up down ' +
  'around across against along during within among like ' +
  'be am is are was were been being do does did done doing have has had having can could will would shall should may might must ' +
  "i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll " +
  "they're they've they'd they'll that's there's who's what's " +
  "don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't shouldn't isn't aren't wasn't weren't " +
  'not no never nobody no one nothing none any anybody anyone anything some somebody someone something ' +
  'every everybody everyone everything each all both either neither other another others one two three much many more most few ' +
  'less least own same such only just even still also too very there here then now again ever always away back'
).split(' ');
