// Runs every check. Types, form and the linter, which keep one core busy each, go side by side; the tests use all cores.
import { spawn } from 'node:child_process';

function run(script) {
  return new Promise((resolve, reject) => {
    spawn('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' })
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`npm run ${script} failed`)),
      );
  });
}

async function typesAndFormat() {
  await run('check:types');
  await run('check:format');
}

await run('generate');
const checks = await Promise.allSettled([typesAndFormat(), run('check:lint')]);
const failed = checks.find((check) => check.status === 'rejected');
if (failed) {
  throw failed.reason;
}
await run('test');
