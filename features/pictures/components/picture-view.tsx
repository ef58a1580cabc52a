import { Picture } from '@/components/ui/picture'
import type { Locale } from '@/i18n/locales'
import { altIn, type Described, pictureSources, type ShownPicture } from '../picture'

type Props = {
  picture: ShownPicture & Partial<Described>
  locale: Locale
  /** Said in place of the picture's own words; an empty text where it only adorns. */
  alt?: string
  /** How wide it stands on the page, as the `sizes` attribute says it. */
  sizes?: string
  /** True for the one picture that is seen first. */
  first?: boolean
  className?: string
}

/** A picture of the library in the smallest file that will do, with its words in the reader's language. */
export function PictureView({ picture, locale, alt, ...look }: Props) {
  const { altAr = '', altFr = '', altEn = '' } = picture
  const words = alt ?? altIn({ altAr, altFr, altEn }, locale)
  return <Picture picture={{ ...pictureSources(picture), alt: words }} {...look} />
}
