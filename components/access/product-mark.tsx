/** The product's mark: one text, sent in parts. */
export function ProductMark({ sizePx = 40 }: { sizePx?: number }) {
  return (
    <svg viewBox="0 0 40 40" width={sizePx} height={sizePx} aria-hidden="true" focusable="false">
      <path
        d="M8 4h24a6 6 0 0 1 6 6v15a6 6 0 0 1-6 6H19l-9 7v-7H8a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6Z"
        fill="var(--accent)"
      />
      <g fill="var(--on-accent)">
        <rect x="8" y="13.5" width="11" height="8" rx="2" />
        <rect x="21" y="13.5" width="7" height="8" rx="2" opacity="0.75" />
        <rect x="30" y="13.5" width="3" height="8" rx="1.5" opacity="0.5" />
      </g>
    </svg>
  );
}
