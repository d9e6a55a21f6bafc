import type { SampleRecord } from './sample.ts';

export type PlotModule = typeof import('@observablehq/plot');

/** A colour of a legend. */
export interface Swatch {
  label: string;
  color: string;
}

/** A table of a chart's figures; the first cell of a row names the row. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What a chart shows of the chosen records. */
export interface View {
  /** What the chart shows, in a sentence with its figures. */
  finding: string;
  legend: readonly Swatch[];
  table: ChartTable;
  /** Draws it, `width` pixels wide. */
  draw(plot: PlotModule, width: number): Element;
}

/** A chart of the explorer. */
export interface Chart {
  id: string;
  title: string;
  /** How to read it, below the title. */
  note: string;
  /** @param names what stressors are, by their ids */
  view(records: readonly SampleRecord[], names: Readonly<Record<string, string>>): View;
}
