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

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
