/** Sweeps after which a symmetric matrix of 22 rows has long converged. */
const SWEEPS = 30;

/**
 * Eigenvalues of a symmetric matrix, largest first, by cyclic Jacobi rotations.
 *
 * @param matrix row by row; not changed
 * @param size rows and columns
 * @source Golub & Van Loan, Matrix Computations, 8.5
 * @example
 * eigenvalues(Float64Array.of(2, 1, 1, 2), 2) // [3, 1]
 */
export function eigenvalues(matrix: ArrayLike<number>, size: number): number[] {
  const a = Float64Array.from(matrix);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = 0; q < p; q++) off += a[p * size + q] ** 2;
    if (off < 1e-18) break;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const apq = a[p * size + q];
        if (Math.abs(apq) < 1e-15) continue;
        const theta = (a[q * size + q] - a[p * size + p]) / (2 * apq);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k++) {
          const akp = a[k * size + p];
          const akq = a[k * size + q];
          a[k * size + p] = c * akp - s * akq;
          a[k * size + q] = s * akp + c * akq;
        }
        for (let k = 0; k < size; k++) {
          const apk = a[p * size + k];
          const aqk = a[q * size + k];
          a[p * size + k] = c * apk - s * aqk;
          a[q * size + k] = s * apk + c * aqk;
        }
      }
  }
  return Array.from({ length: size }, (_, index) => a[index * size + index]).sort((one, other) => other - one);
}
