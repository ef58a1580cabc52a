/** The organisation's emblem as a picture; always beside its name, so it says nothing to a screen reader. */
export function Emblem({ url = '/emblem.svg', size = 52 }: { url?: string | undefined; size?: number }) {
  // biome-ignore lint/performance/noImgElement: one small drawing, served as it is.
  return <img src={url} alt="" width={size} height={size} className="emblem" />
}
