import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromiumOrExit } from '../tests/browser/chromium';
import { letters, measureLetters } from './measure-letters';

/* Writes the widths of the font's letters for src/charts/plot/text-width.ts. Run it when the font changes. */
const target = resolve(import.meta.dirname, '../src/charts/plot/letter-widths.json');
const browser = await chromium.launch(await findChromiumOrExit());
const page = await browser.newPage();
const regular = await measureLetters(page, 400);
const semibold = await measureLetters(page, 600);
await browser.close();
writeFileSync(target, `${JSON.stringify({ letters, regular, semibold })}\n`);
console.log(target);
