/** What `masar export` hands records on as, one record or story after the other; formats.ts says how. */
export const formatNames = ['ndjson', 'csv', 'annotations', 'ninjs', 'ftm', 'plover'] as const;
