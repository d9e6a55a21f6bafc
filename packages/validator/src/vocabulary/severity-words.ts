import { hashWord } from '../text/words-of.ts';

/**
 * Words of people's answers about work and health, graded from 1 (content) to 5 (potentially traumatic). The grades are
 * this package's own judgement, made without looking at any generator's words: 5 for what a clinician would call a
 * potentially traumatic event or a severe disorder (DSM-5-TR 309.81, criterion A), 4 for symptoms that need help and acts
 * against a person, 3 for strain, 2 for annoyance, 1 for what people like.
 */
const GRADED: Readonly<Record<number, string>> = {
  5: 'suicide suicidal assault assaulted attacked attack strangled choked stabbed stab rape raped groped molested beaten punched gun gunpoint knife shot killed murdered died dying dead death funeral trauma traumatized traumatic ptsd flashback flashbacks nightmare nightmares hospitalized ambulance psychiatric psychiatrist breakdown collapsed stroke overdose stalked stalking stalker unconscious arson strangle terror terrified grave buried widow stitches surgery screams nightmarish bled fracture fractured concussion locked',
  4: 'bruise bruised bruises flinch flinched startle startled hide hid hiding trembled vomiting pounds weak weaker disability suspended divorce divorced separated isolated trapped choking sobbed wept weeping bedridden sleepless powerless betrayed blackmailed cornered followed beg begged begging ashamed numbness drinking drank sedative tranquilizers whiskey panic panicked depressed depression antidepressants antidepressant sedatives pills pill medication therapist therapy psychologist counselor diagnosed threatened threat threats harassed harassment bullied bullying retaliated retaliation humiliated humiliation screamed screaming cried crying cry sobbing insomnia vomit vomited shaking shook trembling racist slur slurs groping demoted fired firing injured injury hit kicked shoved grabbed spat blood police lawyer migraine migraines afraid fear fears scared dread dreaded dreading breathe faint fainted ulcer burnout burned resigned hopeless numb worthless hate hated',
  3: 'stress stressed stressful anxious anxiety worried worry worries exhausted exhausting exhaustion tired headache headaches stomach chest tense overtime understaffed overworked overwhelmed yelled yelling yell angry mad blamed blame ignored unfair excluded complained complaint pressure heartburn drained snapped snap guilty nervous sick quit argued argument upset lonely embarrassed ashamed rude insulted mocked skipped',
  2: 'annoying annoyed annoys bugs bothered bother busy slow boring bored noisy noise parking late confusing messy crowded traffic hassle minor broken grumble nuisance inconvenient awkward clumsy settled solved handled apologized',
  1: 'enjoy enjoyed enjoying love loved loves liked likes happy glad fun nice kind kindness thankful grateful thanks thank proud good great fine laugh laughed laughing smile smiled smiling relaxed calm easy friendly generous respect respected trust trusted listened welcome comfortable lucky pleasant peaceful cheerful healthy satisfied content appreciate appreciated',
};

/** Severity of a word by its hash. */
export const SEVERITY_WORDS: ReadonlyMap<number, number> = new Map(
  Object.entries(GRADED).flatMap(([grade, words]) =>
    words.split(' ').map((word) => [hashWord(word), Number(grade)] as const),
  ),
);

/** Words for states of mind and body, and for their treatment: psychological terminology in the guide's sense. */
const PSYCHOLOGICAL =
  'suicide suicidal trauma traumatized traumatic ptsd flashback flashbacks nightmare nightmares psychiatrist psychologist therapist therapy counselor counseling depressed depression antidepressants antidepressant medication diagnosed panic panicked anxiety anxious stress stressed stressful burnout burned insomnia sleep sleeping asleep awake slept exhausted exhausting exhaustion tired worry worried worries nervous tense afraid fear scared dread dreaded cry cried crying headache headaches migraine migraines stomach chest breathe numb hopeless overwhelmed drained angry mad guilty ashamed embarrassed lonely sad upset mood nerves grief mental health calm relaxed safe happy proud glad frustrated annoyed bothered hurt humiliated shaking therapist’s doctor relieved';

/** Hashes of the psychological terms. */
export const PSYCHOLOGICAL_WORDS: ReadonlySet<number> = new Set(PSYCHOLOGICAL.split(' ').map(hashWord));

/** What somebody who cannot do it any more is badly off. */
const NEEDS: ReadonlySet<number> = new Set(
  'sleep eat breathe concentrate function cope stand shower'.split(' ').map(hashWord),
);

/** Words that turn the next three around ("not afraid", "nobody yelled"). */
const NEGATIONS: ReadonlySet<number> = new Set(
  "no not never nobody nothing none without hardly isn't don't doesn't didn't haven't hasn't hadn't wasn't weren't won't wouldn't can't couldn't cannot"
    .split(' ')
    .map(hashWord),
);
const NEGATION_WINDOW = 3;

/** Words of an answer that the severity is told for. */
const USUAL_LENGTH = 60;

/**
 * Severity of a text by its words: how far the graded ones lie from 2 (an annoyance), summed, for sixty words; pleasant ones
 * by a quarter, since they do not undo a harm. A grave or pleasant word that is negated weighs nothing; "can't sleep" and the like weigh as much as a grave word.
 *
 * @param words hashes of the words, in order
 * @returns 1 (included) .. 5 (included); 2 for a text without graded words
 * @source summed valence with negation within three words: Hutto & Gilbert 2014 (VADER)
 */
export function textSeverity(words: Uint32Array): number {
  let sum = 0;
  let negatedUntil = -1;
  for (let at = 0; at < words.length; at++) {
    if (NEGATIONS.has(words[at])) negatedUntil = at + NEGATION_WINDOW;
    const grade = SEVERITY_WORDS.get(words[at]);
    if (at <= negatedUntil) sum += NEEDS.has(words[at]) ? 2 : 0;
    else if (grade !== undefined) sum += grade === 1 ? -0.25 : grade - 2;
  }
  return Math.min(5, Math.max(1, 2 + (0.5 * sum * USUAL_LENGTH) / Math.max(USUAL_LENGTH / 2, words.length)));
}
