// Loaded before a measured script (node --import): at the end it leaves what the process used in HSEG_BENCH_USAGE.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: (maxRSS * 1024) / 1e6 };
  writeFileSync(process.env.HSEG_BENCH_USAGE, JSON.stringify(usage));
});
