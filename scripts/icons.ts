import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { exitIfWords } from '../mock-api/command-line';
import { findChromiumOrExit } from '../tests/browser/chromium';

/*
 * Draws the icons of an installed page from `src/app/icon.svg`, in `public/icons`. A maskable one may lose all outside a
 * circle of 80% of its width, so the drawing is smaller there. Run it after the drawing changed: `npm run icons`.
 */
exitIfWords();

const icons = [
  { name: '192', size: 192, share: 1 },
  { name: '512', size: 512, share: 1 },
  { name: '512-maskable', size: 512, share: 0.8 },
] as const;
const ground = '#15171b';

const svg = await readFile('src/app/icon.svg', 'utf8');
const { executablePath, args, env } = await findChromiumOrExit();
const browser = await chromium.launch({ executablePath, args, env });
const page = await browser.newPage();
await mkdir('public/icons', { recursive: true });
for (const { name, size, share } of icons) {
  const inner = Math.round(size * share);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:${size}px;background:${ground}">${svg}</body>`,
  );
  await page.addStyleTag({ content: `svg { width: ${inner}px; height: ${inner}px; }` });
  await writeFile(`public/icons/${name}.png`, await page.screenshot());
}
await browser.close();
