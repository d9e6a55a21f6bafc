import { hashWord } from '../text/words-of.ts';

/**
 * Words of people's answers about work and health, graded from 1 (content) to 5 (potentially traumatic). The grades are
 * this package's own judgement, made without looking at any generator's words: 5 for what a clinician would call a
 * potentially traumatic event or a severe disorder (DSM-5-TR 309.81, criterion A), 4 for symptoms that need help and acts
 * against a person, 3 for strain, 2 for annoyance, 1 for what people like.
 */
const GRADED: Readonly<Record<number, string>> = {
  5: 'suicide suicidal assault assaulted attacked attack strangled choked stabbed stab rape raped groped molested beaten punched gun gunpoint knife shot killed murdered died dying dead death funeral trauma traumatized traumatic ptsd flashback flashbacks nightmare nightmares hospitalized ambulance psychiatric psychiatrist breakdown collapsed stroke overdose stalked stalking stalker unconscious disability arson strangle terror terrified bled fracture fractured concussion locked',
  4: 'panic panicked depressed depression antidepressants antidepressant sedatives pills pill medication therapist therapy psychologist counselor diagnosed threatened threat threats harassed harassment bullied bullying retaliated retaliation humiliated humiliation screamed screaming cried crying cry sobbing insomnia vomit vomited shaking shook trembling racist slur slurs groping demoted fired firing hurt injured injury hit kicked shoved grabbed spat blood police lawyer migraine migraines afraid fear fears scared dread dreaded dreading breathe faint fainted ulcer burnout burned leave resign resigned hopeless numb worthless hate hated',
  3: 'stress stressed stressful anxious anxiety worried worry worries exhausted exhausting exhaustion tired sleep asleep awake headache headaches stomach chest tense overtime understaffed overworked overwhelmed short yelled yelling yell angry mad blamed blame ignored unfair excluded complained complaint pressure behind heartburn drained snapped snap guilty weekends nights shift double nobody never nervous sick cold quit argued argument',
  2: 'annoying annoyed annoys bugs bothered bother busy slow boring bored noisy noise parking late confusing messy crowded traffic hassle small little minor broken meeting meetings paperwork schedule wait waiting cost once sometimes settled fixed sorted solved handled apologized stopped',
  1: 'enjoy enjoyed enjoying love loved loves like happy glad fun nice kind kindness thankful grateful thanks thank proud great good fine well best better laugh laughed laughing smile smiled smiling relaxed calm easy friendly friends generous respect respected trust trusted listened listen helped help helps welcome comfortable lucky pleasant bonus raise flexible free vacation celebrate cake lunch coffee fair',
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

/**
 * Severity of a text by its words: the mean grade of the graded ones, those of 4 and 5 counted twice, because what is worst
 * is told once; 2 for a text without any.
 *
 * @returns 1 (included) .. 5 (included)
 */
export function textSeverity(words: Uint32Array): number {
  let [sum, weight] = [2, 1];
  for (const word of words) {
    const grade = SEVERITY_WORDS.get(word);
    if (grade === undefined) continue;
    const own = grade >= 4 ? 2 : 1;
    sum += own * grade;
    weight += own;
  }
  return sum / weight;
}
