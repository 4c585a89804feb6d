#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('masar is not built yet: run "npm start" once in the project folder.');
  process.exitCode = 1;
}
