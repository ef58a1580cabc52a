/** The topic of an article; a link to its list where `href` is given. */
export function TopicTag({ label, href }: { label: string; href?: string | undefined }) {
  const look = 'inline-block rounded-full bg-glow-soft px-3 py-0.5 text-sm text-ink'
  return href ? (
    <a href={href} className={`${look} relative after:absolute after:-inset-2 hover:underline`}>
      {label}
    </a>
  ) : (
    <span className={look}>{label}</span>
  )
}
