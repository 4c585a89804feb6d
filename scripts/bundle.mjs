// Writes the reader as one module, which its package exports (decisions/0033-one-module.md).
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const dist = fileURLToPath(new URL('../packages/reader/dist/', import.meta.url));

/** Binds the functions of a module to constants, ahead of what calls them: the engine compiles a constant into where it is asked for, a declared function it looks up at each call. */
const functionsAsConstants = {
  name: 'functions-as-constants',
  renderChunk(code) {
    const { body } = parseAst(code);
    const written = ({ start, end }) => code.slice(start, end);
    const bound = ({ id, end }) => `const ${id.name} = function${code.slice(id.end, end)};`;
    const imports = body.filter(({ type }) => type === 'ImportDeclaration');
    const functions = body.filter(({ type, async, generator }) => type === 'FunctionDeclaration' && !async && !generator);
    const others = body.filter((node) => !imports.includes(node) && !functions.includes(node));
    return [...imports.map(written), ...functions.map(bound), ...others.map(written)].join('\n');
  },
};

const bundle = await rolldown({
  input: `${dist}index.js`,
  platform: 'node',
  external: /^node:/,
  onLog: (_level, { message }) => {
    throw new Error(message);
  },
  plugins: [functionsAsConstants],
});
await bundle.write({ file: `${dist}reader.js`, format: 'esm' });
