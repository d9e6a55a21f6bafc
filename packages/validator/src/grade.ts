/** Grades of the guide ("Quality Scoring"), best first, with the lowest overall score of each. */
export const GRADES = [
  { grade: 'A+', from: 95, meaning: 'Excellent: production ready' },
  { grade: 'A', from: 90, meaning: 'Very good: minor improvements' },
  { grade: 'B+', from: 85, meaning: 'Good: some refinements needed' },
  { grade: 'B', from: 80, meaning: 'Acceptable: moderate improvements' },
  { grade: 'C+', from: 75, meaning: 'Fair: significant improvements' },
  { grade: 'C', from: 70, meaning: 'Needs improvement: major issues' },
  { grade: 'D', from: 0, meaning: 'Poor quality: regenerate' },
] as const;

/** One of the grades of {@link GRADES}. */
export type Grade = (typeof GRADES)[number]['grade'];

/**
 * The grade of an overall score.
 *
 * @param score 0 (included) .. 100 (included)
 * @example
 * gradeOf(95) // 'A+'
 * gradeOf(69.99) // 'D'
 */
export function gradeOf(score: number): Grade {
  return (GRADES.find(({ from }) => score >= from) ?? GRADES[GRADES.length - 1]).grade;
}
