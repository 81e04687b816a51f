import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

const config: InlineConfig = {
  root: import.meta.dirname,
  configFile: false,
  mode: 'production',
  logLevel: 'warn',
  publicDir: false,
  plugins: [react(), tailwindcss()],
  build: {
    outDir: '../dist/bench',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
  },
  preview: { host: '127.0.0.1', port: 0 },
};

export default config;
