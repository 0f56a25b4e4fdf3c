/** Called by Next.js once in every server process, before it takes requests. */
export async function register() {
  // The edge runtime has none of what the boot needs; behind this guard it is not even bundled for it.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { onRegister } = await import('@/lib/node-boot');
    await onRegister();
  }
}
