import NextLink from 'next/link';
import { buttonClasses } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { routes } from '@/lib/routes';

/** The page for what is not there: for `not-found.tsx`. */
export function NotFoundPage({
  title = 'Page not found',
  text = 'It may have been deleted, belong to another Region, or the address may be mistyped.',
  back = { label: 'Go to the console home', href: routes.home },
}: {
  /** "Phone number not found". */
  title?: string;
  text?: string;
  back?: { label: string; href: string };
}) {
  return (
    <div>
      <PageHeader title={title} />
      <p className="mb-4">{text}</p>
      <NextLink href={back.href} prefetch={false} className={buttonClasses('normal')}>
        {back.label}
      </NextLink>
    </div>
  );
}
