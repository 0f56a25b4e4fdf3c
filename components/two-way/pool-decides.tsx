import { Alert } from '@/components/ui/alert';
import { TextLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';

/** On a number in a pool: these settings are the pool's, and are changed there. */
export function PoolDecides({ pool: { id, name }, tab }: { pool: { id: string; name: string }; tab: string }) {
  return (
    <Alert type="info">
      This number is in phone pool <strong>{name}</strong>, and the pool decides: its settings hold for all of its
      originators, and are changed there.{' '}
      <TextLink href={routes.phonePools.detail(id, tab)} prefetch={false}>
        View pool settings
      </TextLink>
    </Alert>
  );
}
