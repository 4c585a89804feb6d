import { Parser } from 'htmlparser2';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

const silent: ReadonlySet<string> = new Set(['script', 'style']);

/** Counts what a page or an XML document holds, and how deep, while it is cut into tags and before anything is built of it. Throws a Refusal. */
export function measure(markup: string, xmlMode = false): void {
  if (markup.length > limits.markup) throw new Refusal('too large', 'the document is larger than any article or feed');
  const count = { pieces: 0, elements: 0, depth: 0, attributes: 0, weight: 0 };
  let name = '';
  const piece = () => {
    if (++count.pieces > limits.pieces) throw new Refusal('too large', `the document has more than ${limits.pieces} pieces`);
  };
  const parser = new Parser(
    {
      onopentagname(opened) {
        name = opened;
        count.attributes = 0;
        piece();
        if (++count.elements > limits.elements) throw new Refusal('too large', `the document has more than ${limits.elements} elements`);
        if (++count.depth > limits.depth)
          throw new Refusal('too deep', `the document has elements more than ${limits.depth} deep within one another`);
      },
      onattribute() {
        if (++count.attributes > limits.attributes)
          throw new Refusal('too large', `an element of the document has more than ${limits.attributes} attributes`);
      },
      onclosetag() {
        name = '';
        count.depth--;
      },
      oncomment: piece,
      ontext(text) {
        piece();
        if (!silent.has(name)) count.weight += text.length * count.depth;
        if (count.weight > limits.weight) throw new Refusal('too large', 'the document has too much text in elements within one another');
      },
    },
    { xmlMode, decodeEntities: !xmlMode },
  );
  parser.write(markup);
  parser.end();
}
