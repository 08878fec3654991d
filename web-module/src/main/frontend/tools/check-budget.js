// Fails when the script that a browser must load before the first page shows is over budget.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outDir } from './out-dir.js';

const BUDGET_BYTES = 200_000;
/** The pages a visit may start on: signed out, and signed in. */
const FIRST_PAGES = {
  'sign-in': ['src/app/areas/welcome.tsx'],
  deals: ['src/app/areas/signed-in.tsx', 'src/app/areas/deals.tsx'],
  nutrition: ['src/app/areas/signed-in.tsx', 'src/app/areas/diary.tsx'],
  shop: ['src/app/areas/signed-in.tsx', 'src/app/areas/shop.tsx'],
};

const manifest = JSON.parse(await readFile(resolve(outDir, '.vite/manifest.json'), 'utf8'));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
if (!entry) throw new Error('The manifest names no entry.');

function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}

async function gzipBytes(keys) {
  const files = new Set([...keys].map((key) => manifest[key].file));
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(resolve(outDir, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

let failed = false;
for (const [page, chunks] of Object.entries(FIRST_PAGES)) {
  const needed = withImports(entry);
  for (const chunk of chunks) {
    if (!manifest[chunk]) throw new Error(`The build has no chunk for ${chunk}.`);
    withImports(chunk, needed);
  }
  const bytes = await gzipBytes(needed);
  const over = bytes > BUDGET_BYTES;
  failed ||= over;
  console.log(
    `${over ? 'OVER' : 'within'} budget: ${(bytes / 1000).toFixed(1)} kB of ${BUDGET_BYTES / 1000} kB gzip before "${page}" shows`,
  );
}
if (failed) process.exit(1);
