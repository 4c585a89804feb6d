#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import './engine.js';

// What was compiled once is not compiled at each start, where Node can keep it: from 22.1 on.
module.enableCompileCache?.();
const built = new URL('../dist/main.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('masar is not built yet: run "npm start" once in the project folder.');
  process.exitCode = 1;
}
