import type { ReactNode } from 'react'
import { TopicTag } from '@/components/shell/topic-tag'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { directionOf, ENDONYMS, type Locale } from '@/i18n/locales'
import { excerpt, highlighted } from '../highlight'
import type { Found } from '../queries'
import { Marked } from './marked'

type Props = {
  found: Found
  href: string
  needles: ReadonlySet<string>
  locale: Locale
  topic: string | undefined
  /** What else there is to say of it: its state, on the desk. */
  aside?: ReactNode
}

/** One text that was found: its title and the passage that answers, with what was looked for marked. */
export function ResultRow({ found, href, needles, locale, topic, aside }: Props) {
  const foreign = found.locale !== locale
  const words = [found.summary, found.words].filter(Boolean).join('\n')
  // Headings end without a full stop.
  const passage = excerpt(words.replace(/(?<=[\p{L}\p{N})»])\s*\n+/gu, ' · '), needles)
  return (
    <li className="group relative border-b border-line py-5">
      <article lang={found.locale} dir={directionOf(found.locale)}>
        <h2 className="text-xl">
          <a
            href={href}
            hrefLang={found.locale}
            className="after:absolute after:inset-0 group-hover:text-sea"
          >
            <Marked pieces={highlighted(found.title, needles)} />
          </a>
        </h2>
        <p className="mt-1 text-soft">
          <Marked pieces={passage} />
        </p>
      </article>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        {topic && <TopicTag label={topic} />}
        <Time at={found.toldOn} />
        {foreign && <Badge>{ENDONYMS[found.locale]}</Badge>}
        {aside}
      </p>
    </li>
  )
}
