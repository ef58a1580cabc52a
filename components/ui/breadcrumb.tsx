import { useTranslations } from 'next-intl'
import { Mark } from './mark'

type Props = { steps: readonly { href: string; label: string }[] /** The page itself. */; here: string }

/** The way that led here, from the widest place to this page. */
export function Breadcrumb({ steps, here }: Props) {
  const t = useTranslations('ui')
  return (
    <nav aria-label={t('breadcrumb')} className="text-sm text-soft">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {steps.map(({ href, label }, at) => (
          <li key={href} className="flex items-center gap-1.5">
            <a href={href} className="flex min-h-11 items-center hover:text-ink hover:underline">
              {label}
            </a>
            <Mark
              name="onward"
              className={`size-[1.1em] rtl:-scale-x-100 ${at === steps.length - 1 ? 'max-[40rem]:hidden' : ''}`}
            />
          </li>
        ))}
        {/* On a phone the heading below says it. */}
        <li aria-current="page" className="max-[40rem]:sr-only">
          {here}
        </li>
      </ol>
    </nav>
  )
}
