import { CATEGORIES, ITEMS } from '@hseg/schema';
import type { ReportCharts } from '../report.ts';
import { escapeHtml } from './escape.ts';

/** Classes of the five tiers, Crisis first; their colours stand in the style sheet. */
const TIER_CLASSES = ['t0', 't1', 't2', 't3', 't4'];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const figure = (title: string, note: string, svg: string, table: string): string =>
  `<figure><figcaption><h3>${title}</h3><p>${note}</p></figcaption>${svg}<details><summary>Figures</summary>${table}</details></figure>`;

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map(
      ([first, ...rest]) =>
        `<tr><th scope="row">${escapeHtml(first)}</th>${rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`;

/** A dial: the score as an arc of a half circle. */
export function dial(score: number, title: string): string {
  const share = Math.min(1, Math.max(0, score / 100));
  // Half a circle of radius 40.
  const length = Math.PI * 40;
  return `<svg class="dial" viewBox="0 0 100 58" role="img" aria-label="${escapeHtml(title)}: ${score.toFixed(1)} of 100"><path d="M10 50a40 40 0 0 1 80 0" class="track"/><path d="M10 50a40 40 0 0 1 80 0" class="${score >= 90 ? 'good' : score >= 70 ? 'fair' : 'poor'}" stroke-dasharray="${(length * share).toFixed(1)} ${length.toFixed(1)}"/><text x="50" y="47" text-anchor="middle">${score.toFixed(1)}</text></svg>`;
}

/** Shares of codes as bars, the expected share as a line across. */
export function distributionChart({ column, values }: ReportCharts['distributions'][number]): string {
  const largest = Math.max(0.01, ...values.map(({ share, expected }) => Math.max(share, expected ?? 0)));
  const height = 22;
  const bars = values
    .map(({ code, share, expected }, index) => {
      const y = index * height;
      const mark =
        expected === undefined
          ? ''
          : `<line x1="${(150 + (200 * expected) / largest).toFixed(1)}" x2="${(150 + (200 * expected) / largest).toFixed(1)}" y1="${y + 1}" y2="${y + height - 3}" class="mark"/>`;
      return `<text x="144" y="${y + 15}" text-anchor="end">${escapeHtml(code.slice(0, 24))}</text><rect x="150" y="${y + 3}" width="${((200 * share) / largest).toFixed(1)}" height="${height - 8}" class="bar"/>${mark}<text x="356" y="${y + 15}">${percent(share)}</text>`;
    })
    .join('');
  return figure(
    escapeHtml(column),
    'Bars: the file. Lines: what was expected.',
    `<svg viewBox="0 0 410 ${values.length * height + 4}" role="img" aria-label="Shares of ${escapeHtml(column)}">${bars}</svg>`,
    tableOf(
      ['code', 'share', 'expected'],
      values.map(({ code, share, expected }) => [
        code,
        percent(share),
        expected === undefined ? '-' : percent(expected),
      ]),
    ),
  );
}

/** Mean points of the items, a line for each tier. */
export function itemProfileChart(profiles: ReportCharts['itemProfiles']): string {
  const x = (item: number): number => 34 + item * 24;
  const y = (points: number): number => 160 - (points - 1) * 50;
  const grid = [1, 2, 3, 4]
    .map(
      (points) =>
        `<line x1="30" x2="550" y1="${y(points)}" y2="${y(points)}" class="grid"/><text x="24" y="${y(points) + 4}" text-anchor="end">${points}</text>`,
    )
    .join('');
  const edges = CATEGORIES.slice(1)
    .map(
      ({ items: [first] }) =>
        `<line x1="${x(first - 1) - 12}" x2="${x(first - 1) - 12}" y1="6" y2="164" class="grid"/>`,
    )
    .join('');
  const lines = profiles
    .map(({ means }, tier) =>
      means === null
        ? ''
        : `<polyline class="line ${TIER_CLASSES[tier]}" points="${means.map((mean, item) => `${x(item)},${y(mean).toFixed(1)}`).join(' ')}"/>${means.map((mean, item) => `<circle class="dot ${TIER_CLASSES[tier]}" cx="${x(item)}" cy="${y(mean).toFixed(1)}" r="2"/>`).join('')}`,
    )
    .join('');
  const labels = ITEMS.map(
    ({ id }, item) => `<text x="${x(item)}" y="178" text-anchor="middle" class="small">${id}</text>`,
  ).join('');
  const names = profiles
    .map(({ tier, means }, index) =>
      means === null
        ? ''
        : `<text x="${(x(21) + 6).toFixed(0)}" y="${(y(means[21]) + 4).toFixed(1)}" class="small ${TIER_CLASSES[index]}">${escapeHtml(tier)}</text>`,
    )
    .join('');
  return figure(
    'Item profiles by tier',
    'Mean points of the 22 items, 4 = healthiest; the categories lie between the upright lines.',
    `<svg viewBox="0 0 600 184" role="img" aria-label="Mean points of the items by tier">${grid}${edges}${lines}${labels}${names}</svg>`,
    tableOf(
      ['item', ...profiles.map(({ tier }) => tier)],
      ITEMS.map(({ id }, item) => [
        id,
        ...profiles.map(({ means }) => (means === null ? '-' : means[item].toFixed(2))),
      ]),
    ),
  );
}

/** Lengths of q24 by tier: the middle half as a box, from the 5th to the 95th percentile as a line, the band behind. */
export function lengthChart(lengths: ReportCharts['lengths']): string {
  const x = (length: number): number => 80 + Math.min(900, length) / 2;
  const rows = lengths
    .map(({ tier, percentiles, band }, index) => {
      const y = 14 + index * 28;
      const [low, first, middle, third, high] = percentiles;
      const box =
        percentiles.length === 0
          ? ''
          : `<line x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" class="line ${TIER_CLASSES[index]}"/><rect x="${x(first)}" y="${y - 6}" width="${Math.max(1, x(third) - x(first))}" height="12" class="box ${TIER_CLASSES[index]}"/><line x1="${x(middle)}" x2="${x(middle)}" y1="${y - 6}" y2="${y + 6}" class="mark"/>`;
      return `<text x="74" y="${y + 4}" text-anchor="end">${escapeHtml(tier)}</text><rect x="${x(band[0])}" y="${y - 10}" width="${x(band[1]) - x(band[0])}" height="20" class="band"/>${box}`;
    })
    .join('');
  const axis = [0, 200, 400, 600, 800]
    .map((length) => `<text x="${x(length)}" y="160" text-anchor="middle" class="small">${length}</text>`)
    .join('');
  return figure(
    'Length of q24 by tier',
    'Characters: the middle half of the texts as a box, 5 to 95 % as a line; grey: the band of the guide.',
    `<svg viewBox="0 0 540 166" role="img" aria-label="Length of q24 by tier">${rows}${axis}</svg>`,
    tableOf(
      ['tier', '5 %', '25 %', '50 %', '75 %', '95 %', 'band'],
      lengths.map(({ tier, percentiles, band }) => [
        tier,
        ...(percentiles.length === 0 ? ['-', '-', '-', '-', '-'] : percentiles.map(String)),
        band.join('-'),
      ]),
    ),
  );
}

/** Rows by integer score. */
export function scoreChart(scores: ReportCharts['scores']): string {
  const largest = Math.max(1, ...scores);
  const bars = scores
    .map(
      (rows, index) =>
        `<rect x="${10 + index * 24}" y="${(110 - (100 * rows) / largest).toFixed(1)}" width="20" height="${((100 * rows) / largest).toFixed(1)}" class="bar"/><text x="${20 + index * 24}" y="124" text-anchor="middle" class="small">${index + 7}</text>`,
    )
    .join('');
  return figure(
    '28-point score',
    'Rows by rounded score.',
    `<svg viewBox="0 0 545 130" role="img" aria-label="Rows by 28-point score">${bars}</svg>`,
    tableOf(
      ['score', 'rows'],
      scores.map((rows, index) => [String(index + 7), String(rows)]),
    ),
  );
}

/** Diversity beside people's texts and the earlier generator's. */
export function diversityTable(diversity: ReportCharts['diversity']): string {
  return `<figure><figcaption><h3>Diversity of the texts</h3><p>On samples of one size, beside people's texts and those of the earlier generator.</p></figcaption>${tableOf(
    ['measure', 'q23', 'q24', 'q25', 'people', 'earlier generator'],
    diversity.map(({ measure, values, human, earlier }) => [
      measure,
      ...values.map((value) => value.toFixed(value >= 10 ? 1 : 3)),
      human,
      earlier,
    ]),
  )}</figure>`;
}
