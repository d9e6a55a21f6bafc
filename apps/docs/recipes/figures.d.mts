type Row = Readonly<Record<string, string | number>>;
export const TOLERANCE: number;
export function parseFigures(printed: string): Row[];
export function differences(
  committed: Readonly<Record<string, readonly Row[]>>,
  found: Readonly<Record<string, readonly Row[]>>,
): string[];
