import { printable } from '@hseg/schema';
import { lossOf } from '../compose-report.ts';
import { GRADES } from '../grade.ts';
import type { ValidationReport } from '../report.ts';
import { groupThousands } from '../text/group-thousands.ts';

/** Recommendations that are shown. */
const SHOWN = 5;

/**
 * A summary for a terminal: the overall score, the five dimensions with what cost them most, and what to do first.
 *
 * @returns lines without colour, the last with a line end
 */
export function renderSummary(report: ValidationReport): string {
  const { dataset, overall, dimensions, recommendations } = report;
  const meaning = GRADES.find(({ grade }) => grade === overall.grade)?.meaning ?? '';
  const lines = [
    `${groupThousands(dataset.rows)} rows of ${dataset.files.join(', ')}`,
    `Overall ${overall.score.toFixed(2)} of 100: ${overall.grade} (${meaning})`,
    '',
    ...dimensions.flatMap(({ title, score, cap, checks }) => [
      `  ${title.padEnd(24)}${score.toFixed(2).padStart(7)}${cap ? `  held at ${cap.at}: ${cap.reason}` : ''}`,
      ...checks
        .filter((check) => lossOf(check) >= 0.5)
        .sort((one, other) => lossOf(other) - lossOf(one))
        .slice(0, 3)
        .map((check) => `    -${lossOf(check).toFixed(1).padEnd(5)} ${check.title}: ${check.observed}`),
    ]),
  ];
  if (recommendations.length > 0)
    lines.push(
      '',
      'What to do first:',
      ...recommendations.slice(0, SHOWN).map((one, index) => `  ${index + 1}. ${one}`),
    );
  // What files hold is shown among the findings, and files may be anybody's.
  return `${lines.map(printable).join('\n')}\n`;
}
