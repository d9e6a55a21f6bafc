import type { Stream } from '@hseg/random';
import { SCHOOLING_LEVELS, type SchoolingShares, type Teller, WRITING_HABITS, type Writers } from '@hseg/schema';

/**
 * Draws what a person does in everything that he or she writes: first the schooling, given the role, then each habit, given
 * schooling and voice. The same stream gives the same writer, so that the three answers of a person are of one hand.
 *
 * @param voice that of the person's account
 * @param habits set for each of `WRITING_HABITS`, in its order: 1 with the habit, else 0
 * @example
 * drawHabits(content.writers, teller, 'plain', stream, habits) // habits is now [0, 0, 0, 1]: "anybody", "until", contractions, and figures
 */
export function drawHabits(
  writers: Writers,
  teller: Pick<Teller, 'position' | 'roleTags'>,
  voice: string,
  stream: Stream,
  habits: number[],
): void {
  let shares: SchoolingShares | undefined;
  for (const tag of teller.roleTags) shares ??= writers.schoolingOfRoles[tag];
  shares ??= writers.schooling[teller.position];
  let drawn = stream.real();
  let level = 0;
  while (level < SCHOOLING_LEVELS.length - 1 && drawn >= shares[SCHOOLING_LEVELS[level]])
    drawn -= shares[SCHOOLING_LEVELS[level++]];
  for (let index = 0; index < WRITING_HABITS.length; index++) {
    const { schooling, voices } = writers.habits[WRITING_HABITS[index]];
    habits[index] = stream.real() < schooling[SCHOOLING_LEVELS[level]] + (voices[voice] ?? 0) ? 1 : 0;
  }
}
