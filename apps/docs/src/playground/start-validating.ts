import type { Ask } from './ask-worker.ts';
import { byId, element, table } from './element.ts';
import type { ValidateResult } from './protocol.ts';

/** Score, dimensions, what to do first, and the whole report with its charts. */
function showReport({ score, grade, rows, dimensions, recommendations, html }: ValidateResult): Node[] {
  // Nothing is allowed in the frame, and the report asks for nothing.
  const frame = element('iframe', { title: 'The whole report', sandbox: '', class: 'report' });
  frame.srcdoc = html;
  const href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  return [
    element('p', {}, element('strong', { class: 'grade' }, grade), ` ${score.toFixed(2)} of 100, ${rows} rows.`),
    table(
      'The five dimensions',
      ['Dimension', 'Score'],
      dimensions.map((one) => [one.title, one.score.toFixed(2)]),
    ),
    ...(recommendations.length === 0
      ? [element('p', {}, 'No check took half a point.')]
      : [element('ol', {}, ...recommendations.map((one) => element('li', {}, one)))]),
    element('p', {}, element('a', { href, download: 'validation_report.html', class: 'button' }, 'Save the report')),
    frame,
  ];
}

/** Validates files that are chosen or dropped. */
export function startValidating(ask: Ask): void {
  const [drop, status, output] = [byId('drop'), byId('validate-status'), byId('validated')];
  const input = byId<HTMLInputElement>('validate-files');
  const bar = byId<HTMLProgressElement>('validate-progress');
  let count = 0;

  const validate = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const own = ++count;
    output.replaceChildren();
    bar.hidden = false;
    bar.value = 0;
    status.textContent = 'Reading…';
    try {
      const report = await ask('validate', files, (share, doing) => {
        if (own !== count) return;
        bar.value = share;
        status.textContent = doing;
      }).result;
      if (own !== count) return;
      status.textContent = `Judged in ${report.seconds.toFixed(1)} s.`;
      output.replaceChildren(...showReport(report));
    } catch (error) {
      if (own === count) status.textContent = `This cannot be judged: ${(error as Error).message}`;
    } finally {
      if (own === count) bar.hidden = true;
    }
  };
  input.addEventListener('change', () => validate([...(input.files ?? [])]));
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    validate([...(event.dataTransfer?.files ?? [])]);
  });
}
