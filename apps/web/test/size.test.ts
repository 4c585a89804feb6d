import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** kB of compressed script that the first load of a scene may take. */
const most = 250;

const assets = new URL('../dist/pages/assets/', import.meta.url);
const scripts = new Map(
  readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(new URL(name, assets), 'utf8')]),
);

/** A script and all that it loads before it runs. */
function closure(name: string, into = new Set<string>()): Set<string> {
  if (into.has(name)) return into;
  into.add(name);
  // What is only loaded when it is asked for stands in import(…).
  for (const [, wanted] of (scripts.get(name) ?? '').matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    closure(wanted as string, into);
  return into;
}

test(`the first load of each scene takes less than ${most} kB of compressed script`, () => {
  const page = readFileSync(fileURLToPath(new URL('../dist/pages/index.html', import.meta.url)), 'utf8');
  const [, first = ''] = /src="\/assets\/([^"]+\.js)"/.exec(page) ?? [];
  const scenes = [...scripts.keys()].filter((name) => /-scene-/.test(name));
  expect(scenes.length).toBeGreaterThan(9);
  const sizes = scenes.map((scene) => {
    const bytes = [...closure(scene, closure(first))].reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? '').length, 0);
    return [scene.replace(/-scene.*/, ''), Math.ceil(bytes / 1000)] as const;
  });
  if (process.env['MASAR_SIZES']) console.log(Object.fromEntries(sizes));
  for (const [scene, size] of sizes) expect([scene, size < most]).toEqual([scene, true]);
});
