import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { productName } from '@/components/shell/breadcrumbs';
import { htmlAttributes, readShellPreferences } from '@/components/shell/theme';
import './globals.css';

export const metadata: Metadata = {
  title: { default: productName, template: `%s | ${productName}` },
  description: 'Send texts, watch them arrive, and keep what they cost in view.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  const preferences = readShellPreferences((name) => jar.get(name)?.value);
  return (
    // The theme menu changes these attributes without asking React.
    <html lang="en" {...htmlAttributes(preferences)} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
