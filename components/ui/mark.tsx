/** Marks drawn here rather than taken from the icon library, which is client code: reading pages load none. */
const strokes = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 7.6v.1',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.4l2.8 2.8L16 9.4',
  warning: 'M12 3.6 2.6 20h18.8zM12 10v4.4M12 17.2v.1',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.6v5.2M12 16.2v.1',
  onward: 'm9 5 7 7-7 7',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20 20l-3.8-3.8',
  menu: 'M4 7h16M4 12h16M4 17h16',
  download: 'M12 4v11M7.5 11.5 12 16l4.5-4.5M5 20h14',
  close: 'm6 6 12 12M18 6 6 18',
} as const

export type MarkName = keyof typeof strokes

/** A mark as large as the text beside it; says nothing, so a word always stands with it. */
export function Mark({ name, className = 'size-[1.2em]' }: { name: MarkName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={strokes[name]} />
    </svg>
  )
}
