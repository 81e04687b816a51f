import type { Page } from '@playwright/test';
import axeCore, { type Result } from 'axe-core';

export type AxeViolation = { rule: string; help: string; elements: string[] };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Checks WCAG 2.2 A and AA and axe's best practices. `within` is a CSS selector that limits the check. */
export async function axe(page: Page, within?: string): Promise<AxeViolation[]> {
  const violations = await runAxe(page, within);
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: `${id} (${impact ?? 'unrated'})`,
    help,
    elements: nodes.map((node) => `${node.target.join(' ')}\n${node.failureSummary ?? node.html}`),
  }));
}

/**
 * Evaluates the script, because the CSP blocks a script element. Returns violations only: serialising all passed
 * elements takes longer than the check.
 */
async function runAxe(page: Page, within: string | undefined): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(`${axeCore.source}; undefined`);
  return page.evaluate(
    async ({ context, ...options }) =>
      (await window.axe.run(context ?? document, options)).violations,
    { context: within, runOnly: tags, resultTypes: ['violations'] as const },
  );
}

type RunAxe = (
  context: string | Document,
  options: { runOnly: string[]; resultTypes: readonly ['violations'] },
) => Promise<{ violations: Result[] }>;

declare global {
  interface Window {
    axe: { run: RunAxe };
  }
}
