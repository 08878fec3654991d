import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { outDir } from './tools/out-dir.js';
import { serviceWorker } from './tools/service-worker/plugin.js';

const SERVER = process.env['COMMISSARY_SERVER'] ?? 'http://localhost:9080';

/** Serves the mock server's service worker in development only, so that no build can carry it. */
function mockWorker(): Plugin {
  const file = fileURLToPath(new URL('node_modules/msw/lib/mockServiceWorker.js', import.meta.url));
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(file).pipe(response);
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), mockWorker(), serviceWorker()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    target: 'es2023',
    // Scripts inlined as data addresses would need a laxer content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: SERVER, changeOrigin: true, headers: { origin: SERVER } },
      '/images': { target: SERVER, changeOrigin: true },
      '/ws': { target: SERVER, ws: true, changeOrigin: true, headers: { origin: SERVER } },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],

    testTimeout: 15_000,
    maxWorkers: 2,
    css: false,
    env: { TZ: 'America/Edmonton' },
  },
});
