/** Azemmour's counted-thread band, tinted by its ground's text or sea colour: the one ornament of the portal. */
export function Band({ className = '' }: { className?: string }) {
  return <div className={`band ${className}`} aria-hidden="true" />
}
