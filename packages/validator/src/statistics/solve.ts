/**
 * Cholesky factor of a symmetric positive definite matrix, with a ridge where it is not.
 *
 * @param matrix row by row; not changed
 * @returns lower triangle, row by row
 * @source Golub & Van Loan, Matrix Computations, 4.2
 */
export function choleskyFactor(matrix: ArrayLike<number>, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column];
      for (let k = 0; k < column; k++) sum -= factor[row * size + k] * factor[column * size + k];
      if (row === column) factor[row * size + row] = Math.sqrt(Math.max(sum, 1e-6));
      else factor[row * size + column] = sum / factor[column * size + column];
    }
  return factor;
}

/**
 * Squared Mahalanobis distance: the length of a deviation, measured by a covariance.
 *
 * @param factor of the covariance, by {@link choleskyFactor}
 */
export function squaredDistance(factor: Float64Array, deviation: ArrayLike<number>): number {
  const size = deviation.length;
  const solved = new Float64Array(size);
  let sum = 0;
  for (let row = 0; row < size; row++) {
    let value = deviation[row];
    for (let k = 0; k < row; k++) value -= factor[row * size + k] * solved[k];
    solved[row] = value / factor[row * size + row];
    sum += solved[row] * solved[row];
  }
  return sum;
}
