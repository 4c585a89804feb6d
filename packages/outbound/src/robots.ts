import robotsParser from 'robots-parser';

/** What a site asks of programs that fetch from it (RFC 9309). */
export interface Robots {
  readonly allows: (url: string) => boolean;
  /** Milliseconds that it asks to wait between two requests. */
  readonly delay: number;
}

const everything: Robots = { allows: () => true, delay: 0 };
const nothing: Robots = { allows: () => false, delay: 0 };
/** A site may not ask to wait longer between two requests, in milliseconds. */
const longest = 30_000;

/**
 * The rules of a site by its answer for /robots.txt. Without such a file (4xx) all is allowed; where the site fails to
 * give it (5xx) nothing is, until it can. Source: RFC 9309, 2.3.1.
 */
export function robotsOf(address: string, status: number, text: string, agent: string): Robots {
  if (status >= 400 && status < 500) return everything;
  if (status < 200 || status >= 300) return nothing;
  // The factory is typed as its own namespace where modules are resolved as Node does.
  const rules = (
    robotsParser as unknown as (
      url: string,
      text: string,
    ) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined }
  )(address, text);
  return { allows: (url) => rules.isAllowed(url, agent) !== false, delay: Math.min(longest, (rules.getCrawlDelay(agent) ?? 0) * 1000) };
}
