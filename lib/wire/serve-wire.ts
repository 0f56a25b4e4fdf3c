import { registry } from '@/lib/domains/registry';
import { getRuntime } from '@/lib/runtime';
import { handleWireRequest } from './handle-request';

/** Answers a request of an AWS client with every operation that this product has. */
export function serveWireRequest(request: Request): Promise<Response> {
  return handleWireRequest(request, getRuntime(), registry);
}
