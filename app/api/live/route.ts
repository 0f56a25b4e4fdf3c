import { answerLive } from '@/lib/console/answer-live';

export const dynamic = 'force-dynamic';

export const GET = answerLive;
