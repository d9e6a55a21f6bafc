import { lossOf } from '../compose-report.ts';
import { GRADES } from '../grade.ts';
import type { CheckResult, ValidationReport } from '../report.ts';
import { groupThousands } from '../text/group-thousands.ts';
import { dial, distributionChart, diversityTable, itemProfileChart, lengthChart, scoreChart } from './charts.ts';
import { escapeHtml } from './escape.ts';

/** Colours are chosen for a contrast of 4.5 and more on both grounds; tiers differ in lightness, too. */
const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--accent:#0b5cad;--good:#1a7f37;--fair:#8a5a00;--poor:#b4232f;--t0:#8f1d2c;--t1:#a6480c;--t2:#6b6100;--t3:#1a6e5c;--t4:#1f4fa3}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--ink:#e6edf3;--soft:#9da7b1;--line:#3d444d;--panel:#161b22;--accent:#6cb6ff;--good:#57c26d;--fair:#e0b040;--poor:#ff8a80;--t0:#ff8a9a;--t1:#ffa866;--t2:#d9cf52;--t3:#66d6bd;--t4:#8ab4ff}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main,header,footer{max-width:70rem;margin:auto;padding:1rem}h1{font-size:1.6rem;margin:.3rem 0}h2{margin:2.2rem 0 .6rem;font-size:1.25rem}h3{margin:0;font-size:1rem}
p{margin:.3rem 0}.soft,figcaption p,footer{color:var(--soft)}.grade{font-size:3rem;font-weight:700;line-height:1}
.dials{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1rem;padding:0;list-style:none}.dials li{background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:.8rem;text-align:center}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem}.wide{grid-column:1/-1}figure{margin:0;background:var(--panel);border:1px solid var(--line);border-radius:.5rem;padding:.8rem;min-width:0}
svg{width:100%;height:auto;display:block}svg text{fill:var(--ink);font:12px system-ui,sans-serif}svg .small{font-size:10px}.dial{max-width:9rem;margin:auto}.dial text{font-size:18px;font-weight:700}
.dial path{fill:none;stroke-width:9;stroke-linecap:butt}.track{stroke:var(--line)}.good{stroke:var(--good)}.fair{stroke:var(--fair)}.poor{stroke:var(--poor)}
.bar{fill:var(--accent)}.mark{stroke:var(--ink);stroke-width:2.5}.grid{stroke:var(--line)}.band{fill:var(--line)}.line{fill:none;stroke-width:2}.box{fill-opacity:.55}
.t0{stroke:var(--t0);fill:var(--t0)}.t1{stroke:var(--t1);fill:var(--t1)}.t2{stroke:var(--t2);fill:var(--t2)}.t3{stroke:var(--t3);fill:var(--t3)}.t4{stroke:var(--t4);fill:var(--t4)}polyline.line{fill:none}svg text.small{stroke:none}
svg text.t0{fill:var(--t0)}svg text.t1{fill:var(--t1)}svg text.t2{fill:var(--t2)}svg text.t3{fill:var(--t3)}svg text.t4{fill:var(--t4)}
.scroll{overflow-x:auto}.checks table{min-width:56rem}table{border-collapse:collapse;width:100%;font-size:.875rem}th,td{text-align:left;padding:.3rem .5rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}thead th{white-space:nowrap;overflow-wrap:normal}td.number,th.number{text-align:right;white-space:nowrap}
.miss{color:var(--poor);font-weight:600}summary{cursor:pointer;padding:.3rem 0}ol li{margin:.3rem 0}.cap{border-left:.3rem solid var(--poor);padding-left:.6rem}
@media print{:root{--ground:#fff;--ink:#000;--soft:#333;--panel:#fff}figure,.dials li,tr{break-inside:avoid}details:not([open])>*:not(summary){display:none}}
`;

/**
 * One self-contained page of a report: dials, checks, charts and the rows that show most. It loads nothing from anywhere,
 * follows light and dark, and can be printed.
 *
 * @returns HTML, UTF-8
 */
export function renderHtml(report: ValidationReport): string {
  const { dataset, overall, dimensions, recommendations, charts, sampledRows } = report;
  const meaning = GRADES.find(({ grade }) => grade === overall.grade)?.meaning ?? '';
  const name = dataset.files.join(', ');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';img-src data:"><link rel="icon" href="data:,"><title>Validation of ${escapeHtml(name)}: ${overall.grade}</title><style>${STYLE}</style></head><body>
<header><p class="soft">Validation report</p><h1>${escapeHtml(name)}</h1><p>${groupThousands(dataset.rows)} rows${dataset.bytes > 0 ? `, ${groupThousands(dataset.bytes)} bytes` : ''}; texts and people looked at in depth in ${groupThousands(sampledRows)} rows, chosen by a hash of the row number.</p></header>
<main>
<p class="grade">${overall.grade}</p><p><strong>${overall.score.toFixed(2)} of 100.</strong> ${escapeHtml(meaning)}.</p>
<ul class="dials">${dimensions.map(({ title, score }) => `<li>${dial(score, title)}<strong>${escapeHtml(title)}</strong></li>`).join('')}</ul>
<h2>What to do first</h2>
${recommendations.length === 0 ? '<p>Nothing: no check took half a point.</p>' : `<ol>${recommendations.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ol>`}
<h2>Charts</h2>
<div class="charts">${charts.distributions.map(distributionChart).join('')}<div class="wide">${itemProfileChart(charts.itemProfiles)}</div><div class="wide">${lengthChart(charts.lengths)}</div><div class="wide">${scoreChart(charts.scores)}</div><div class="wide">${diversityTable(charts.diversity)}</div></div>
${dimensions
  .map(
    ({ title, score, cap, checks }) =>
      `<h2>${escapeHtml(title)}: ${score.toFixed(2)}</h2>${cap ? `<p class="cap">Held at ${cap.at}: ${escapeHtml(cap.reason)}</p>` : ''}<div class="scroll checks" tabindex="0" role="region" aria-label="Checks of ${escapeHtml(title)}"><table><thead><tr><th scope="col">Check</th><th scope="col">Found</th><th scope="col">Expected</th><th scope="col">People</th><th scope="col">Source</th><th scope="col" class="number">Lost</th></tr></thead><tbody>${checks.map(checkRow).join('')}</tbody></table></div>${worstRows(checks)}`,
  )
  .join('\n')}
</main>
<footer><p>Each dimension has 100 points; a check takes at most the points that it has, and the overall score is the mean of the five. Made by @hseg/validator.</p></footer>
</body></html>
`;
}

function checkRow(check: CheckResult): string {
  const loss = lossOf(check);
  return `<tr><th scope="row">${escapeHtml(check.title)}</th><td>${escapeHtml(check.observed)}</td><td>${escapeHtml(check.target)}</td><td>${escapeHtml(check.human ?? '')}</td><td>${escapeHtml(check.source)}</td><td class="number${loss >= 0.5 ? ' miss' : ''}">${loss < 0.005 ? '0' : `-${loss.toFixed(2)}`} of ${check.points}</td></tr>`;
}

function worstRows(checks: readonly CheckResult[]): string {
  const shown = checks.filter(({ worst }) => worst && worst.length > 0);
  if (shown.length === 0) return '';
  return `<details><summary>Rows that show it</summary><div class="scroll checks" tabindex="0" role="region" aria-label="Rows"><table><thead><tr><th scope="col">Check</th><th scope="col" class="number">Row</th><th scope="col">response_id</th><th scope="col">What is wrong</th></tr></thead><tbody>${shown
    .flatMap(({ title, worst }) =>
      (worst ?? []).map(
        ({ row, responseId, reason }) =>
          `<tr><th scope="row">${escapeHtml(title)}</th><td class="number">${row}</td><td>${escapeHtml(responseId)}</td><td>${escapeHtml(reason)}</td></tr>`,
      ),
    )
    .join('')}</tbody></table></div></details>`;
}
