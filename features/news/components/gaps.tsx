import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

const KNOWN = ['title', 'body', 'slug', 'pictureGone', 'pictureWords', 'pictureConsent', 'paperGone']

/** What a text still lacks before it can be public. `slug`: the sentence, where its address is taken. */
export function Gaps({ gaps, slug }: { gaps: string[]; slug: string | undefined }) {
  const t = useTranslations('news.gaps')
  const known = gaps.filter((gap) => KNOWN.includes(gap))
  if (known.length === 0) return null
  return (
    <Notice kind="danger" title={t('heading')}>
      <ul className="list-disc ps-5">
        {known.map((gap) => (
          <li key={gap}>{gap === 'slug' && slug ? slug : t(gap)}</li>
        ))}
      </ul>
    </Notice>
  )
}
