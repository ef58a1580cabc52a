import { Bidi } from './bidi'

/** An address or a telephone number to press; read from left to right whatever stands around it. */
export const ContactLink = ({ href, children }: { href: string; children: string }) => (
  <a href={href} className="inline-flex min-h-11 items-center text-sea underline underline-offset-4">
    <Bidi ltr>{children}</Bidi>
  </a>
)
