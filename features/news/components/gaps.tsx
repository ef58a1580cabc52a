import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

const KNOWN = ['title', 'body', 'slug', 'pictureGone', 'pictureWords', 'pictureConsent', 'paperGone']

/** What a text still lacks before it can be public. In: the faults of its form, by field. */
export function Gaps({ fields }: { fields: Record<string, string> }) {
  const t = useTranslations('news.gaps')
  const faults = useTranslations('refusals.faults')
  // Without a title there is no address either: one thing to mend, told once.
  const gaps = KNOWN.filter((gap) => gap in fields && !(gap === 'slug' && 'title' in fields))
  if (gaps.length === 0) return null
  return (
    <Notice kind="danger" title={t('heading')}>
      <ul className="list-disc ps-5">
        {gaps.map((gap) => (
          <li key={gap}>{fields[gap] === 'slugTaken' ? faults('slugTaken') : t(gap)}</li>
        ))}
      </ul>
    </Notice>
  )
}
