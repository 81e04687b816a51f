import type { Page } from '@playwright/test';
import axeCore, { type Result } from 'axe-core';

/** One broken rule of accessibility and the elements that break it. */
export type AxeViolation = { rule: string; help: string; elements: string[] };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks the page as it stands against WCAG 2.2 A and AA and axe's best practices:
 * `expect(await axe(page)).toEqual([])`.
 *
 * @param within A CSS selector, to check only a part of the page.
 */
export async function axe(page: Page, within?: string): Promise<AxeViolation[]> {
  const violations = await runAxe(page, within);
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: `${id} (${impact ?? 'unrated'})`,
    help,
    elements: nodes.map((node) => `${node.target.join(' ')}\n${node.failureSummary ?? node.html}`),
  }));
}

/**
 * The script is evaluated, not added as an element, which the page's security policy would refuse. Only violations
 * leave the page: passing out all that passed, each element with its HTML, takes longer than the check.
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
