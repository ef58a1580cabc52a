import { useTranslations } from 'next-intl'
import { Picture } from '@/components/ui/picture'
import type { Described, ShownPicture } from '@/features/pictures/picture'
import type { Locale } from '@/i18n/locales'
import { shownPicture } from '../summary'

export type FiguredPicture = ShownPicture & Described & { id: string; credit: string }

type Props = { picture: FiguredPicture; caption?: string; locale: Locale; first?: boolean }

/** A picture with what is said about it and whose it is. */
export function ArticleFigure({ picture, caption = '', locale, first = false }: Props) {
  const t = useTranslations('reading.article')
  const said = [caption, picture.credit].filter(Boolean)
  return (
    <figure>
      <Picture
        picture={shownPicture(picture, locale)}
        first={first}
        sizes="(width < 50rem) 100vw, 46rem"
        className="h-auto w-full rounded-lg"
      />
      {said.length > 0 && (
        <figcaption className="pt-2 text-sm text-soft">
          {caption}
          {caption && picture.credit && ' · '}
          {picture.credit &&
            t.rich('credit', {
              name: () => (
                <cite className="not-italic">
                  <bdi>{picture.credit}</bdi>
                </cite>
              ),
            })}
        </figcaption>
      )}
    </figure>
  )
}
