// Writes the service worker: the program beside this file, with the names of the files that it keeps.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** What must be there without the network: the frame, and the diary with all that it loads. */
const KEPT = [
  'src/app/areas/signed-in.tsx',
  'src/app/areas/diary.tsx',
  'src/features/nutrition/components/item-dialog.tsx',
  'src/features/nutrition/components/meal-dialog.tsx',
  'src/ui/toasts.tsx',
];

export function serviceWorker() {
  return {
    name: 'service-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const files = new Set();
      const take = (chunk) => {
        if (!chunk || files.has(chunk.fileName)) return;
        files.add(chunk.fileName);
        chunk.viteMetadata?.importedCss.forEach((file) => files.add(file));
        chunk.viteMetadata?.importedAssets.forEach((file) => files.add(file));
        chunk.imports.forEach((name) => take(bundle[name]));
      };
      chunks
        .filter(
          ({ isEntry, facadeModuleId }) =>
            isEntry || KEPT.some((path) => facadeModuleId?.endsWith(path)),
        )
        .forEach(take);
      const fonts = Object.keys(bundle).filter((file) => /latin-wght.*\.woff2$/.test(file));
      // Of two alike the browser keeps none.
      const kept = new Set([...files, ...fonts]);
      const addresses = [...kept].toSorted().map((file) => `/${file}`);
      const all = ['/', '/favicon.svg', '/color-scheme.js', '/manifest.json', ...addresses];
      const program = await readFile(new URL('program.js', import.meta.url), 'utf8');
      const version = createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 16);
      this.emitFile({
        type: 'asset',
        fileName: 'service-worker.js',
        source: program
          .replace("'VERSION'", JSON.stringify(version))
          .replace("['FILES']", JSON.stringify(all)),
      });
    },
  };
}
