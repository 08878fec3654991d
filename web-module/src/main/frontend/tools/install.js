// Installs the packages of the lock file, unless they are there already: "npm ci" alone would delete and fetch them at
// every build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const root = new URL('../', import.meta.url);
const stamp = new URL('node_modules/.installed', root);
const wanted = createHash('sha256')
  .update(await readFile(new URL('package-lock.json', root)))
  .digest('hex');
const installed = await readFile(stamp, 'utf8').catch(() => '');
if (installed !== wanted) {
  execFileSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  await writeFile(stamp, wanted);
}
