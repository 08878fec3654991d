// Writes the types of the REST contract to src/lib/api/schema.d.ts.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';

/** The contract, relative to the frontend folder. The one place that says where it lies. */
const CONTRACT = '../../../../src/api/openapi.yaml';

const root = new URL('../', import.meta.url);
const target = new URL('src/lib/api/schema.d.ts', root);
const types = astToString(await openapiTypescript(new URL(CONTRACT, root)));
const text = `// Generated from ${CONTRACT} by "npm run generate". Never edited.\n${types}`;
const before = await readFile(target, 'utf8').catch(() => '');
if (before !== text) await writeFile(target, text);
