import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { LawValues } from './law-page'

type Props = { page: 'privacy' | 'notice'; section: string; values: LawValues }

/** One section of a legal text. A sentence that would name what the organisation has not given is left out. */
export function LawSection({ page, section, values }: Props) {
  const t = useTranslations(`legal.${page}.sections`)
  const paragraphs = Object.entries(t.raw(section) as Record<string, string>)
    .filter(([key, message]) => key !== 'title' && isSaid(message, values))
    .map(([key]) => ({ key, text: t(`${section}.${key}`, values) }))
  if (paragraphs.length === 0) return null
  return (
    <section aria-labelledby={section} className="grid gap-3">
      <h2 id={section} className="text-xl text-sea">
        {t(`${section}.title`)}
      </h2>
      {paragraphs.map(({ key, text }) => (
        <p key={key}>
          <WithMail text={text} email={String(values.email ?? '')} />
        </p>
      ))}
    </section>
  )
}

const isSaid = (message: string, values: LawValues) =>
  [...message.matchAll(/\{(\w+)[,}]/g)].every(([, name = '']) => values[name] !== '')

function WithMail({ text, email }: { text: string; email: string }) {
  if (!email) return text
  return text.split(email).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    <Fragment key={i}>
      {i > 0 && (
        <a href={`mailto:${email}`} dir="ltr" className="text-sea underline underline-offset-4">
          {email}
        </a>
      )}
      {part}
    </Fragment>
  ))
}
