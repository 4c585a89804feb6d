import { Link } from '@tanstack/react-router';
import type { Passage } from './ask.ts';

/** Words of a story, as a link to where they stand in it. */
export function Quote({ story, record, quote }: Passage) {
  return (
    <Link to="/stories/$id" params={{ id: story }} search={record === null ? {} : { record }} className="quote" dir="auto">
      {quote}
    </Link>
  );
}
