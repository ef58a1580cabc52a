import { useTranslations } from 'next-intl'
import { Difference } from '@/components/ui/difference'
import { directionOf, type Locale } from '@/i18n/locales'
import { plainText } from '../plain-text'
import type { Words } from '../same-words'

type Props = { earlier: Words; later: Words; numbers: [number, number]; language: Locale }

/** Two versions of a text, part by part, word by word. */
export function Comparison({ earlier, later, numbers, language }: Props) {
  const t = useTranslations('news.versions')
  const parts = useTranslations('news.two.parts')
  const named = (number: number) => (number === 0 ? t('present') : t('number', { number }))
  const [from, to] = numbers
  const texts = [
    ['title', earlier.title, later.title],
    ['summary', earlier.summary, later.summary],
    ['body', plainText(earlier.body), plainText(later.body)],
  ] as const
  return (
    <section aria-labelledby="compared" className="card grid gap-5 p-5">
      <h2 id="compared" className="text-xl">
        {t('compared', { earlier: named(from), later: named(to) })}
      </h2>
      {texts.map(([part, before, after]) => (
        <div key={part}>
          <h3 className="text-base text-soft">{parts(part)}</h3>
          <div lang={language} dir={directionOf(language)}>
            <Difference earlier={before} later={after} />
          </div>
        </div>
      ))}
    </section>
  )
}
