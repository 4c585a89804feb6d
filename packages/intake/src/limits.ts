/** What is taken in at most. Each has a test that a step over it is refused. */
export const limits = {
  /** Bytes of one delivery, decompressed; a WARC file is read record by record and each counts for itself. */
  bytes: 20 * 1024 * 1024,
  /** UTF-16 units of one page of HTML, or of one XML or JSON document. */
  markup: 8 * 1024 * 1024,
  /** Elements of one page or XML document. */
  elements: 100_000,
  /** Elements, comments and pieces of text: an entity or a lone bracket parts a text. */
  pieces: 200_000,
  /** UTF-16 units of text, each counted as often as elements lie around it: what it costs to weigh a page. */
  weight: 60_000_000,
  /** Elements within one another. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 256,
  /** Items of one feed, addresses of one sitemap, outlines of one OPML file. */
  items: 50_000,
  /** UTF-16 units of one file of Markdown. */
  markdown: 1024 * 1024,
  /** Pages of one PDF file. */
  pages: 1_000,
  /** Files in one DOCX container. */
  files: 2_000,
  /** UTF-16 units of one field (title, name, address, summary); what is longer is cut. */
  field: 2_000,
} as const;
