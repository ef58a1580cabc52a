/** Three small marks drawn here rather than taken from the icon library: reading pages load no client code. */
const stroke = {
  width: 22,
  height: 22,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  'aria-hidden': true,
} as const

export const SearchMark = () => (
  <svg {...stroke}>
    <circle cx="11" cy="11" r="7" />
    <path d="m20 20-3.8-3.8" />
  </svg>
)

export const MenuMark = () => (
  <svg {...stroke}>
    <path d="M4 7h16M4 12h16M4 17h16" />
  </svg>
)

export const CloseMark = () => (
  <svg {...stroke}>
    <path d="m6 6 12 12M18 6 6 18" />
  </svg>
)
