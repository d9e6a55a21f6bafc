import { TIER_CODES } from '@hseg/schema';
import type { PlotModule } from './chart.ts';
import { CHARTS } from './charts.ts';
import { drawChart } from './draw-chart.ts';
import { chosenRecords, readState, writeState } from './explorer-state.ts';
import { type PackedSample, type SampleRecord, unpackSample } from './sample.ts';
import { DOMAINS, grouped } from './style.ts';

/** Brings the explorer of a page to life: loads the sample and the charts, and draws them anew at every choice. */
export async function startExplorer(explorer: HTMLElement): Promise<void> {
  const domain = choice(explorer, 'domain');
  const tier = choice(explorer, 'tier');
  const status = explorer.querySelector('[role="status"]') as HTMLElement;

  const asked = readState(location.search, DOMAINS);
  domain.value = asked.domain ?? '';
  tier.value = asked.tier ?? '';

  let packed: PackedSample;
  let plot: PlotModule;
  try {
    [packed, plot] = await Promise.all([loadSample(explorer.dataset.sample ?? ''), import('@observablehq/plot')]);
  } catch (error) {
    status.textContent = `The sample could not be loaded (${error instanceof Error ? error.message : error}). Reload the page to try again.`;
    return;
  }
  const records = unpackSample(packed);

  const draw = (): void => {
    const state = {
      ...(domain.value && { domain: domain.value }),
      tier: TIER_CODES.find((one) => one === tier.value),
    };
    history.replaceState(history.state, '', location.pathname + writeState(state) + location.hash);
    const chosen = chosenRecords(records, state);
    status.textContent = `${grouped(chosen.length)} of ${grouped(records.length)} records`;
    drawAll(explorer, chosen, packed.stressors, plot);
  };
  domain.addEventListener('change', draw);
  tier.addEventListener('change', draw);
  draw();
  redrawAtNewWidth(explorer, draw);
  explorer.dataset.ready = '';
}

async function loadSample(address: string): Promise<PackedSample> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return answer.json();
}

function drawAll(
  explorer: HTMLElement,
  records: readonly SampleRecord[],
  names: PackedSample['stressors'],
  plot: PlotModule,
): void {
  for (const chart of CHARTS) {
    const place = explorer.querySelector<HTMLElement>(`[data-chart="${chart.id}"]`);
    if (place) drawChart(place, chart, chart.view(records, names), plot);
  }
}

function redrawAtNewWidth(explorer: HTMLElement, draw: () => void): void {
  let width = explorer.clientWidth;
  new ResizeObserver(() => {
    if (explorer.clientWidth === width) return;
    width = explorer.clientWidth;
    requestAnimationFrame(draw);
  }).observe(explorer);
}

function choice(explorer: HTMLElement, name: string): HTMLSelectElement {
  return explorer.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
}
