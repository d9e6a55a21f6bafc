import { spawn } from 'node:child_process';

/**
 * Runs a command and gives what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<string>} standard output
 * @throws when it ends with another exit code than 0; the message holds all that it printed
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8');
      child[stream].on('data', (text) => {
        printed[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(printed.stdout);
      const text = printed.stdout + printed.stderr;
      reject(new Error(`${command} ${args.join(' ')}: expected exit code 0, got ${code}\n${text}`));
    });
  });
}
