import { expect, test } from 'vitest';
import { browserslist } from '../../package.json';
import { markupUses, scriptUses } from './script-features';
import { styleUses } from './style-features';
import { floorOf, newerThan } from './support';

const floor = floorOf(browserslist);

test.each([
  ['AbortSignal.any([a, b])', ['AbortSignal.any']],
  ['Object.groupBy(list, by)', ['Object.groupBy']],
  ['one.union(other)', ['.union()']],
  ['map.values().filter(isOld)', ['Iterator.filter']],
  ['text.matchAll(word).map(first)', ['Iterator.map']],
  ['requestIdleCallback(run)', ['requestIdleCallback']],
  ['new URLPattern({})', ['URLPattern']],
  ['document.startViewTransition(run)', ['document.startViewTransition']],
  ['jsx("div", { popover: "auto" })', ['popover=']],
  ['list.toSorted()', []],
  ['list.findLast(isOld)', []],
  ['Object.values(map).filter(isOld)', []],
  ['AbortSignal.timeout(1)', []],
  ['structuredClone(value)', []],
  ['new SharedWorker(url)', []],
])('of the script %s, %j is newer than the oldest browsers', (script, names) => {
  expect([...newerThan(floor, scriptUses(script)).keys()]).toEqual(names);
});

test.each([
  ['a { grid-template-rows: subgrid }', ['grid-template-rows: subgrid']],
  ['a { &:hover { color: red } }', ['nested rules']],
  ['a { color: light-dark(red, blue) }', ['light-dark()']],
  ['@starting-style { a { opacity: 0 } }', ['@starting-style']],
  ['a:popover-open { color: red }', [':popover-open']],
  ['@media (scripting: none) { a { color: red } }', ['@media (scripting)']],
  ['@supports (grid-template-rows: subgrid) { a { grid-template-rows: subgrid } }', []],
  ['a:has(b) { color: red }', []],
  ['@layer base { a { color: oklch(0.5 0.1 20) } }', []],
  ['a { color: color-mix(in srgb, red 20%, blue) }', []],
  ['@media (width >= 40rem) { a { inset: 0 } }', []],
])('of the style %s, %j is newer than the oldest browsers', (style, names) => {
  expect([...newerThan(floor, styleUses(style)).keys()]).toEqual(names);
});

test.each([
  ['<div popover="auto">', ['<div popover>']],
  ['<link rel="preload" fetchpriority="low">', ['<link fetchpriority>']],
  ['<div inert>', []],
  ['<script async type="module" src="a.js">', []],
])('of the markup %s, %j is newer than the oldest browsers', (markup, names) => {
  expect([...newerThan(floor, markupUses(markup)).keys()]).toEqual(names);
});

test('a line that is not a browser and its oldest version is refused', () => {
  expect(() => floorOf(['defaults'])).toThrow('“defaults”');
});

test('script that no browser can parse is refused', () => {
  expect(() => scriptUses('let = ;')).toThrow();
});
