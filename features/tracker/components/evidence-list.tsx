import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Picture } from '@/components/ui/picture'
import { documentPath, STORED_AS } from '@/features/documents/document'
import { altIn, pictureSources } from '@/features/pictures/picture'
import type { Locale } from '@/i18n/locales'
import type { Evidence, Paper } from '../history'

/** What shows that an entry is true: pictures to look at, documents to take, links to follow. */
export function EvidenceList({ evidence, locale }: { evidence: readonly Evidence[]; locale: Locale }) {
  const t = useTranslations('tracker.page')
  if (evidence.length === 0) return null
  const pictures = evidence.filter(({ picture }) => picture)
  const others = evidence.filter(({ picture }) => !picture)
  return (
    <div className="grid gap-2">
      <p className="text-sm text-soft">{t('evidence')}</p>
      {pictures.length > 0 && (
        <ul className="grid gap-3 min-[30rem]:grid-cols-2">
          {pictures.map(
            ({ id, title, picture }) =>
              picture && (
                <li key={id}>
                  <figure>
                    <Picture
                      picture={{ ...pictureSources(picture), alt: altIn(picture, locale) || title }}
                      sizes="(width < 30rem) 100vw, 20rem"
                      className="h-auto w-full rounded-md"
                    />
                    <figcaption className="pt-1 text-sm text-soft">
                      <bdi>{title}</bdi>
                      {picture.credit && (
                        <>
                          {' · '}
                          <bdi>{picture.credit}</bdi>
                        </>
                      )}
                    </figcaption>
                  </figure>
                </li>
              ),
          )}
        </ul>
      )}
      <ul>
        {others.map(({ id, kind, title, url, paper }) => (
          <li key={id} className="flex items-baseline gap-x-2">
            <span className="shrink-0 text-sm text-soft">{t(`evidenceKinds.${kind}`)}</span>
            {url && <OutLink url={url} title={title} />}
            {paper && <PaperLink paper={paper} title={title} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)

const OutLink = ({ url, title }: { url: string; title: string }) => (
  <a href={url} rel="noopener nofollow ugc" className="inline-grid min-h-11 content-center py-1 text-sea">
    <bdi className="underline underline-offset-4">{title || hostOf(url)}</bdi>
    {title && (
      <bdi dir="ltr" className="text-start text-sm text-soft">
        {hostOf(url)}
      </bdi>
    )}
  </a>
)

/** A document to take along. */
export const PaperLink = ({ paper, title }: { paper: Paper; title?: string }) => (
  <a
    href={documentPath(paper.name)}
    download
    className="inline-flex min-h-11 items-center gap-2 text-sea underline underline-offset-4"
  >
    <Mark name="download" />
    <bdi>{title || paper.title}</bdi>
    <bdi dir="ltr" className="text-sm text-soft no-underline">
      {STORED_AS[paper.type].toUpperCase()}
    </bdi>
  </a>
)
