import { Parser } from 'htmlparser2';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/** Counts the elements of a page or an XML document, their depth, attributes and pieces of text while it is cut into tags, before anything is built of it. Throws a Refusal. */
export function measure(markup: string, xmlMode = false): void {
  if (markup.length > limits.markup) throw new Refusal('too large', 'the page is larger than any article');
  let elements = 0;
  let depth = 0;
  let attributes = 0;
  let pieces = 0;
  const piece = () => {
    if (++pieces > limits.pieces) throw new Refusal('too large', `the page has more than ${limits.pieces} pieces of text and comments`);
  };
  const parser = new Parser(
    {
      onopentagname() {
        attributes = 0;
        if (++elements > limits.elements) throw new Refusal('too large', `the page has more than ${limits.elements} elements`);
        if (++depth > limits.depth) throw new Refusal('too deep', `the page has elements ${limits.depth} deep within one another`);
      },
      onattribute() {
        if (++attributes > limits.attributes)
          throw new Refusal('too large', `an element of the page has more than ${limits.attributes} attributes`);
      },
      onclosetag() {
        depth--;
      },
      ontext: piece,
      oncomment: piece,
    },
    { xmlMode, decodeEntities: false },
  );
  parser.write(markup);
  parser.end();
}
