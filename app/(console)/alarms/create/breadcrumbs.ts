import { routes } from '@/lib/routes';

export const createBreadcrumbs = [{ label: 'Alarms', href: routes.alarms.list() }, { label: 'Create alarm' }];
