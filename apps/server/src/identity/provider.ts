import { Refusal } from '@masar/archive';
import type { Outbound } from '@masar/outbound';
import { z } from 'zod';
import { Denied } from '../problem.ts';
import { type Claims, claimsOf, type Key, keyIdOf } from './id-token.ts';

/** A provider of identities, as whoever runs the desk names it. */
export interface Oidc {
  readonly issuer: string;
  readonly client: string;
  /** Null for a client without one: PKCE holds all the same. */
  readonly secret: string | null;
}

const description = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});
const keySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });
const answer = z.object({ id_token: z.string() });

/** Milliseconds for which what a provider says of itself holds, and after which its keys are asked for again at the soonest. */
const holds = 60 * 60 * 1000;
const soonest = 60 * 1000;

/** One question to a provider: what makes its answer ours. */
export interface Question {
  readonly redirect: string;
  readonly state: string;
  readonly nonce: string;
}

/** Talks to a provider, by the one way out. What fails is one sentence. */
export class Provider {
  private described: { readonly value: z.output<typeof description>; readonly until: number } | null = null;
  private known: { readonly keys: readonly Key[]; readonly at: number } | null = null;

  constructor(
    private readonly oidc: Oidc,
    private readonly outbound: Outbound,
  ) {
    if (!URL.canParse(oidc.issuer)) throw new Refusal(`"${oidc.issuer}" is no address of a provider`);
  }

  /** Where a browser asks the provider (RFC 6749 with PKCE, RFC 7636). */
  async addressFor({ redirect, state, nonce }: Question, challenge: string): Promise<string> {
    const url = new URL((await this.describe()).authorization_endpoint);
    const asked = {
      response_type: 'code',
      scope: 'openid email',
      client_id: this.oidc.client,
      redirect_uri: redirect,
      state,
      nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    return url.href;
  }

  /** Who it is, for the code that a browser has brought back. Throws Denied. */
  async claims(code: string, verifier: string, { redirect, nonce }: Question): Promise<Claims> {
    const { client, secret, issuer } = this.oidc;
    const { token_endpoint: url } = await this.describe();
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirect,
      client_id: client,
      code_verifier: verifier,
    });
    const basic =
      secret === null
        ? {}
        : { authorization: `Basic ${Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(secret)}`).toString('base64')}` };
    const { id_token: token } = await this.ask(answer, url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json', ...basic },
      body: body.toString(),
    });
    return claimsOf(token, await this.keysFor(token), { issuer, client, nonce, now: Date.now() / 1000 });
  }

  private async describe(): Promise<z.output<typeof description>> {
    if (this.described !== null && this.described.until > Date.now()) return this.described.value;
    const { issuer } = this.oidc;
    const value = await this.ask(description, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    if (value.issuer !== issuer) throw new Denied(503, 'the provider says that it is another', 60);
    this.described = { value, until: Date.now() + holds };
    return value;
  }

  /** The provider's keys; asked for again where none of them is the one that the token names. */
  private async keysFor(token: string): Promise<readonly Key[]> {
    const kid = keyIdOf(token);
    const { known } = this;
    const isKnown = known?.keys.some((key) => kid === undefined || key.kid === kid) ?? false;
    if (known !== null && known.at + holds > Date.now() && (isKnown || known.at + soonest > Date.now())) return known.keys;
    const { keys } = await this.ask(keySet, (await this.describe()).jwks_uri);
    this.known = { keys: keys as Key[], at: Date.now() };
    return this.known.keys;
  }

  private async ask<T extends z.ZodType>(
    shape: T,
    url: string,
    how: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string } = {
      method: 'GET',
      headers: { accept: 'application/json' },
    },
  ): Promise<z.output<T>> {
    try {
      const { status, bytes } = await this.outbound.exchange({ url, ...how });
      if (status === 200) return shape.parse(JSON.parse(new TextDecoder().decode(bytes)));
      console.error(`the provider answers with ${status} at ${new URL(url).pathname}`);
    } catch (error) {
      console.error(`the provider of identities: ${(error as Error).message}`);
    }
    throw new Denied(503, 'the provider of identities does not answer as it should', 60);
  }
}
