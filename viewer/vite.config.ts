import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** How the page is bundled: everything by relative address, nothing from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  base: './',
  publicDir: false,
  logLevel: 'error',
  build: {
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: 'es' },
});
