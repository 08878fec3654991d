import '@fontsource-variable/figtree/wght.css';
import '@mantine/core/styles.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

// Development without a server: `VITE_MOCK=1 npm run dev`. The condition is constant in a build, so no mock is in it.
if (import.meta.env.DEV && import.meta.env['VITE_MOCK'] !== undefined) {
  const { startMocks } = await import('./mocks/browser');
  await startMocks();
}

// Keeps the site's files, so that the diary opens without the network. In development they change all the time.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    // Without it the site works as before, while there is a network.
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  });
}

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
