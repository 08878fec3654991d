import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where the built site goes: the web module's target folder, unless the environment says otherwise. */
export const outDir = resolve(root, process.env.COMMISSARY_UI_OUT ?? '../../../target/frontend');
