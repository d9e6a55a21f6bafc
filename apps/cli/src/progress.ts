/** Milliseconds between two drawings of the bar. */
const INTERVAL = 100;
const WIDTH = 24;

/** A progress bar on standard error, drawn only on a terminal. */
export function progressBar(
  total: number,
  enabled: boolean,
  unit: string = 'records',
): { update(done: number): void; end(): void } {
  if (!enabled || !process.stderr.isTTY) return { update() {}, end() {} };
  const start = performance.now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    update(done) {
      const now = performance.now();
      if (now - drawn < INTERVAL && done < total) return;
      drawn = now;
      const seconds = (now - start) / 1000;
      const rate = seconds > 0 ? done / seconds : 0;
      const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
      const filled = Math.floor((WIDTH * done) / total);
      process.stderr.write(
        `\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor((100 * done) / total)} %, ${Math.round(rate).toLocaleString('en-US')} ${unit}/s, ${left} s left \u001b[K`,
      );
    },
    end() {
      process.stderr.write('\r\u001b[K');
    },
  };
}
