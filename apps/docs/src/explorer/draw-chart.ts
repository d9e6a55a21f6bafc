import type { Chart, ChartTable, PlotModule, View } from './chart.ts';

/** Draws a view into the places that the page keeps for its chart. */
export function drawChart(place: HTMLElement, chart: Chart, view: View, plot: PlotModule): void {
  const figure = part(place, '[data-figure]');
  const drawn = view.draw(plot, Math.max(280, figure.clientWidth));
  figure.replaceChildren(legend(view), asImage(drawn, view.finding));
  part(place, '[data-finding]').textContent = view.finding;
  part(place, '[data-table]').replaceChildren(table(chart.title, view.table));
}

/** Makes a drawing one image with one name: what Plot says about single marks would be read as a heap of numbers. */
function asImage(drawing: Element, name: string): Element {
  for (const element of drawing.querySelectorAll('*')) {
    for (const attribute of ['aria-label', 'aria-description', 'aria-hidden']) element.removeAttribute(attribute);
  }
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', name);
  return drawing;
}

function legend(view: View): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'explorer-legend';
  list.hidden = view.legend.length === 0;
  for (const { label, color } of view.legend) {
    const item = document.createElement('li');
    const swatch = document.createElement('span');
    swatch.style.background = color;
    item.append(swatch, label);
    list.append(item);
  }
  return list;
}

function table(caption: string, { columns, rows }: ChartTable): HTMLElement {
  const element = document.createElement('table');
  element.createCaption().textContent = caption;
  const head = element.createTHead().insertRow();
  for (const column of columns) head.append(headerCell('col', column));
  const body = element.createTBody();
  for (const [label, ...cells] of rows) {
    const row = body.insertRow();
    row.append(headerCell('row', label));
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  return element;
}

function headerCell(scope: string, text: string): HTMLElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function part(place: HTMLElement, selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`expected ${selector} in the chart`);
  return found;
}
