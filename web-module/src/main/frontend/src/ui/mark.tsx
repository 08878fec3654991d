/** The mark: an awning over a counter with a bargain on it. Decorative beside the name. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#226645" />
      <path
        fill="#faf8f4"
        d="M6 8h20v5.5a3.33 3.33 0 0 1-6.67 0 3.33 3.33 0 0 1-6.66 0 3.33 3.33 0 0 1-6.67 0z"
      />
      <rect x="9" y="20.5" width="14" height="4" rx="2" fill="#ffc759" />
    </svg>
  );
}
