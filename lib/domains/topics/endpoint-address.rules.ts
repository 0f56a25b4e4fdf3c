import { BlockList, isIP } from 'node:net';

/**
 * What no webhook may be at, unless the installation allows it: addresses that lead into this machine or its network, and
 * those that stand for no single machine. Source: the IANA registries of special-purpose addresses for IPv4 and IPv6.
 */
const refusedNetworks: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8], // this host
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by customers of one provider (CGNAT)
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, and where clouds answer with credentials
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['192.175.48.0', 24],
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
  ['::', 96], // unspecified, loopback, and IPv4 written the oldest way
  ['64:ff9b::', 96], // IPv4 behind a translator
  ['64:ff9b:1::', 48],
  ['100::', 64], // discard
  ['2001::', 23], // protocol assignments, Teredo among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // IPv4 behind 6to4
  ['3fff::', 20], // documentation
  ['5f00::', 16],
  ['fc00::', 7], // unique local
  ['fe80::', 10], // link-local
  ['fec0::', 10], // site-local
  ['ff00::', 8], // multicast
];

const refused = new BlockList();
for (const [network, prefix] of refusedNetworks) {
  refused.addSubnet(network, prefix, isIP(network) === 4 ? 'ipv4' : 'ipv6');
}

/** Whether an IP address is one of those. IPv4 inside IPv6 (`::ffff:10.0.0.1`) is what it is outside. What is no address is. */
export function isRefusedAddress(address: string): boolean {
  const [bare = ''] = address.split('%'); // a zone makes nothing public
  const family = isIP(bare);
  if (family === 0) return true;
  return refused.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** The IP address that a URL's host is written as; undefined where it is a name. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? undefined : host;
}

/** Names that mean this machine wherever they are asked for (RFC 6761). */
const localName = /(?:^|\.)localhost\.?$/i;

/** Whether one can tell from a URL alone, without asking for its name, that it leads where no webhook may be. */
export function isRefusedByName(url: URL): boolean {
  const address = literalAddress(url);
  return address === undefined ? localName.test(url.hostname) : isRefusedAddress(address);
}
