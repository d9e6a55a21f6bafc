import figures from '../../recipes/figures.json' with { type: 'json' };

/** A row of the table that a recipe printed: its cells by their column; labels are text, figures are numbers. */
export type RecipeRow = Readonly<Record<string, string | number>>;

/** How the committed figures were made, and the tables of the recipes by the names of their files. */
export const recipeRun = figures as {
  command: string;
  records: number;
  seed: number;
  versions: Readonly<Record<string, string>>;
  recipes: Readonly<Record<string, readonly RecipeRow[]>>;
};

/**
 * The committed table of a recipe.
 *
 * @param recipe name of its file without the ending
 * @throws RangeError for a recipe without figures.
 */
export function recipeRows(recipe: string): readonly RecipeRow[] {
  const rows = recipeRun.recipes[recipe];
  if (!rows) throw new RangeError(`expected one of ${Object.keys(recipeRun.recipes).join(', ')}, got ${recipe}`);
  return rows;
}

/** A cell as the page shows it: scores with three decimals, counts with their commas. */
export function cellText(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  return cell > 1 ? cell.toLocaleString('en-US') : cell.toFixed(3);
}

/**
 * One figure of a recipe, for sentences.
 *
 * @param labels what the row begins with: its split and its method, or its method
 * @throws RangeError where there is no such row or column.
 * @example
 * recipeFigure('text-generation', ['test'], 'stories') // '205'
 */
export function recipeFigure(recipe: string, labels: readonly string[], column: string): string {
  const row = recipeRows(recipe).find((one) => labels.every((label, index) => Object.values(one)[index] === label));
  const cell = row?.[column];
  if (cell === undefined) throw new RangeError(`expected a row ${labels.join(', ')} with ${column} in ${recipe}`);
  return cellText(cell);
}
