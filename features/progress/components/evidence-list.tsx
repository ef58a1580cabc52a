import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { formatNumber } from '@/components/ui/number'
import { Picture } from '@/components/ui/picture'
import { documentPath } from '@/features/documents/document'
import { pictureSources } from '@/features/pictures/picture'
import type { Shown } from '../queries'

/** What shows that an entry is true: its photographs, its papers to download, its links. */
export function EvidenceList({ shown }: { shown: readonly Shown[] }) {
  const t = useTranslations('progress.entry')
  const pictures = shown.flatMap(({ id, picture }) => (picture ? [{ id, picture }] : []))
  const rest = shown.filter(({ picture }) => picture === null)
  if (shown.length === 0) return null
  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">{t('shown')}</p>
      {pictures.length > 0 && (
        <ul className="grid gap-3 min-[40rem]:grid-cols-2">
          {pictures.map(({ id, picture }, at) => (
            <li key={id}>
              <Picture
                picture={{
                  ...pictureSources(picture),
                  alt: t('picture', { number: at + 1, count: pictures.length }),
                }}
                sizes="(width < 40rem) 100vw, 24rem"
                className="h-auto w-full rounded-lg"
              />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <ul className="grid gap-1">
          {rest.map((one) => (
            <li key={one.id}>
              <PaperOrLink one={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const look = 'inline-flex min-h-11 items-center gap-2 break-words text-sea underline underline-offset-4'

function PaperOrLink({ one: { kind, title, url, paper } }: { one: Shown }) {
  const t = useTranslations('progress.entry')
  const locale = useLocale()
  if (url)
    return (
      <a href={url} rel="nofollow noopener" className={look}>
        <span className="min-w-0 wrap-anywhere">
          {t('link')} <bdi>{title || url}</bdi>
        </span>
      </a>
    )
  if (!paper || kind === 'picture' || kind === 'link') return null
  const megabytes = formatNumber(Math.max(0.1, paper.bytes / 1024 ** 2), locale, { maximumFractionDigits: 1 })
  return (
    <a href={documentPath(paper.name)} download className={look}>
      <Mark name="download" />
      <span className="min-w-0">
        {t(kind)} <bdi>{title || paper.title}</bdi>{' '}
        <span className="text-sm text-soft">({t('weight', { megabytes })})</span>
      </span>
    </a>
  )
}
