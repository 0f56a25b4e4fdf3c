import { serveWorker } from '@/lib/delivery/serve-worker';

export const dynamic = 'force-dynamic';

export const POST = serveWorker;
