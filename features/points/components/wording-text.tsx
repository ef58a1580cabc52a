import { useLocale, useTranslations } from 'next-intl'
import { Fold } from '@/components/ui/fold'
import { languageOf, titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import type { Point } from '../queries'

/** What a point promises, in the reader’s language where it says it, and in the other one behind a fold. */
export function WordingText({ point }: { point: Point }) {
  const t = useTranslations('points.point')
  const locale = useLocale() as Locale
  const text = titleIn(point.text, locale)
  const language = languageOf(point.text, locale) === 'ar' ? 'ar' : 'fr'
  const other = language === 'ar' ? 'fr' : 'ar'
  const need = titleIn(point.need, locale)
  return (
    <div className="grid gap-5">
      {text ? <Paragraphs text={text} language={language} /> : <p className="text-soft">{t('noText')}</p>}
      {text && point.text[other] && (
        <Fold title={t(other === 'ar' ? 'inArabic' : 'inFrench')}>
          <p className="mb-2 font-medium" lang={other} dir="auto">
            {point.title[other]}
          </p>
          <Paragraphs text={point.text[other]} language={other} />
        </Fold>
      )}
      {need && (
        <section aria-labelledby="need">
          <h2 id="need" className="text-xl">
            {t('need')}
          </h2>
          <p lang={languageOf(point.need, locale)} dir="auto" className="measure whitespace-pre-line">
            {need}
          </p>
        </section>
      )}
    </div>
  )
}

/** A text by its paragraphs, a line each. */
export function Paragraphs({ text, language }: { text: string; language: 'ar' | 'fr' }) {
  return (
    <div lang={language} className="measure grid gap-3">
      {text
        .split('\n')
        .filter((line) => line.trim())
        .map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place, and are drawn once
          <p key={at} dir="auto">
            {line}
          </p>
        ))}
    </div>
  )
}
