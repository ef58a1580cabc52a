/** An arch of the old cistern with no way through but the light: stands on the 404 and error pages. */
export const NotFoundPicture = () => (
  // biome-ignore lint/performance/noImgElement: one small drawing, served as it is.
  <img src="/missing.svg" alt="" loading="lazy" width={320} height={200} className="screen mx-auto" />
)
