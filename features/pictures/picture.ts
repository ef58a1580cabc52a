import type { Locale } from '@/i18n/locales'
import { widthsOf } from './widths.mjs'

/** What a page needs to show a picture: its random name, and the size of its widest file in pixels. */
export type ShownPicture = { name: string; width: number; height: number }

/** The words that go with a picture, one alternative text a language. */
export type Described = { altAr: string; altFr: string; altEn: string }

export const FORMATS = ['avif', 'webp'] as const
export type Format = (typeof FORMATS)[number]

/** On what ground people may be seen on a picture. */
export const CONSENTS = ['nobodyShown', 'publicOccasion', 'recorded'] as const

/** No uploaded file larger than this: 10 MB. */
export const MOST_BYTES = 10 * 1024 * 1024

/** What one body may keep in pictures, in bytes: 2 GB. */
export const QUOTA = 2 * 1024 ** 3

/** What one member may bring as evidence, in bytes: 300 MB of pictures, and as much of documents. */
export const OWN_QUOTA = 300 * 1024 ** 2

/** A rendition's name in the store. */
export const storedName = (name: string, width: number, format: Format) => `${name}-${width}.${format}`

/** The public address of one file of a picture. */
export const picturePath = (name: string, width: number, format: Format) =>
  `/pictures/${name}/${width}.${format}`

/** The `srcset` of a picture in one format, every width there is. */
export const srcSet = (picture: ShownPicture, format: Format): string =>
  widthsOf(picture.width, picture.height)
    .map((width) => `${picturePath(picture.name, width, format)} ${width}w`)
    .join(', ')

/** The file for readers without `srcset`, and for previews: the first width that fills `wanted` pixels. */
export const sourceFor = (picture: ShownPicture, wanted: number, format: Format = 'webp'): string => {
  const widths = widthsOf(picture.width, picture.height)
  const width = widths.find((each) => each >= wanted) ?? picture.width
  return picturePath(picture.name, width, format)
}

/** What `<picture>` is made of: the files of each format, best first, and a plain one for everything else. */
export const pictureSources = (picture: ShownPicture) => ({
  src: sourceFor(picture, 960),
  width: picture.width,
  height: picture.height,
  variants: FORMATS.map((format) => ({ type: `image/${format}`, srcSet: srcSet(picture, format) })),
})

/** The alternative text in a reader's language, or the one that is there. */
export const altIn = (picture: Described, locale: Locale): string => {
  const own = { ar: picture.altAr, fr: picture.altFr, en: picture.altEn }[locale]
  return own || picture.altAr || picture.altFr || picture.altEn
}

/** Of the two languages that every text has, those in which nobody has said what the picture shows. */
export const undescribedIn = ({ altAr, altFr }: Described): ('ar' | 'fr')[] => [
  ...(altAr.trim() ? [] : (['ar'] as const)),
  ...(altFr.trim() ? [] : (['fr'] as const)),
]

/** Taken apart from an address: `<name>/<width>.<format>`; null when no picture of ours is called so. */
export const readFileName = (file: string): { width: number; format: Format } | null => {
  const [, width, format] = /^([1-9]\d{0,3})\.(avif|webp)$/.exec(file) ?? []
  return width ? { width: Number(width), format: format as Format } : null
}
