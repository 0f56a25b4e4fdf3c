import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { ExternalLink } from 'lucide-react';
import { cn } from '@/lib/class-names';

export type TextLinkProps = ComponentProps<typeof NextLink> & {
  /** Opens in a new tab; an icon and, for screen readers, words say so. */
  external?: boolean;
  /** `plain` leaves the underline away until hover: lists of links and cards, where position says what it is. */
  variant?: 'underlined' | 'plain';
};

/** A link in text, a cell or a list. */
export function TextLink({ external = false, variant = 'underlined', className, children, ...rest }: TextLinkProps) {
  return (
    <NextLink
      {...rest}
      {...(external && { target: '_blank', rel: 'noopener noreferrer' })}
      className={cn(
        'text-link hover:text-link-hover underline-offset-4 transition-colors duration-100',
        variant === 'underlined' ? 'underline decoration-1' : 'hover:underline',
        className,
      )}
    >
      {children}
      {external && (
        <>
          <ExternalLink aria-hidden className="ml-1 inline size-[14px] align-[-2px]" />
          <span className="sr-only"> (opens in a new tab)</span>
        </>
      )}
    </NextLink>
  );
}
