import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isRefusedAddress, literalAddress } from '@/lib/domains/topics/endpoint-address.rules';

/** An endpoint is at an address that this installation calls no webhooks at. */
export class AddressRefused extends Error {
  constructor(readonly address: string) {
    super(
      `The address ${address} is private or reserved, and webhooks are not called there. An operator can allow it: WEBHOOK_PRIVATE_ADDRESSES=allow.`,
    );
    this.name = 'AddressRefused';
  }
}

/** Asks for all addresses of a name, as the system does. */
export type ResolveName = (
  name: string,
  options: { readonly all: true; readonly hints?: number },
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup for sockets that answers public addresses only. The socket connects to what is answered here and asks no second
 * time, so that a name which changes its address between check and use (rebinding) gains nothing. One refused address
 * among several refuses the name: a public name has no business pointing inside.
 */
export function guardedLookup(resolve: ResolveName): LookupFunction {
  return (name, options, answer) => {
    resolve(name, { all: true, ...(options.hints !== undefined && { hints: options.hints }) }, (error, addresses) => {
      const wrong = addresses?.find(({ address }) => isRefusedAddress(address));
      const [first] = addresses ?? [];
      if (error ?? wrong) answer(error ?? new AddressRefused(wrong?.address ?? ''), '', 0);
      else if (options.all) answer(null, addresses);
      else answer(null, first?.address ?? '', first?.family);
    });
  };
}

/** The connections of one round of deliveries; what stays open between two requests is closed at its end. */
export interface Connections {
  /** The agent for a URL. @throws AddressRefused for one that is written as an address where no webhook may be */
  agentFor(url: URL): HttpAgent;
  close(): void;
}

/** @param privateAddresses whether webhooks may be anywhere, as the operator's setting says */
export function openConnections(privateAddresses: boolean, resolve: ResolveName = lookUp): Connections {
  const options = {
    keepAlive: true,
    ...(privateAddresses ? {} : { lookup: guardedLookup(resolve) }),
  };
  const http = new HttpAgent(options);
  const https = new HttpsAgent(options);
  return {
    agentFor(url) {
      // A socket asks no lookup for what is an address already.
      const address = literalAddress(url);
      if (!privateAddresses && address !== undefined && isRefusedAddress(address)) throw new AddressRefused(address);
      return url.protocol === 'https:' ? https : http;
    },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}
