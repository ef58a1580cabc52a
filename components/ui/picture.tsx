/** A picture as the upload pipeline leaves it: one plain file and, where made, lighter ones by width. */
export type PictureFile = {
  src: string
  alt: string
  width: number
  height: number
  /** For instance { type: 'image/avif', srcSet: '/media/x-480.avif 480w, /media/x-960.avif 960w' }. */
  variants?: readonly { type: string; srcSet: string }[]
}

type Props = {
  picture: PictureFile
  /** How wide it stands on the page, as the `sizes` attribute says it. */
  sizes?: string
  /** True for the one picture that is seen first: fetched at once and with priority. */
  first?: boolean
  className?: string
}

/** A picture in the smallest file that will do; its place is kept before it arrives. */
export function Picture({ picture, sizes = '100vw', first = false, className }: Props) {
  const { src, alt, width, height, variants = [] } = picture
  return (
    <picture>
      {variants.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
        className={className}
      />
    </picture>
  )
}
