// Any origin would do: it is only there to be compared with.
const HERE = 'http://here.invalid'

/** The path (with query) to go on to, if it is one of this site; else `otherwise`. No scheme, host or control character passes. */
export function onThisSite(address: string | null | undefined, otherwise: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these characters, so `/\t/evil` would leave the site
  if (!address?.startsWith('/') || /[\u0000-\u0020\\]/.test(address)) return otherwise
  if (!URL.canParse(address, HERE)) return otherwise
  const url = new URL(address, HERE)
  const path = url.pathname + url.search
  return url.origin === HERE && !path.startsWith('//') ? path : otherwise
}
