import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { ENDONYMS, LOCALES, type Locale } from '@/i18n/locales'
import type { Question } from '../input'
import type { TopicChoice } from '../queries'

type Props = {
  action: string
  question: Question
  locale: Locale
  topics: readonly TopicChoice[]
  years: readonly number[]
}

/** What to look for, and where: a plain form whose answer has an address of its own. */
export function SearchForm({ action, question, locale, topics, years }: Props) {
  const t = useTranslations('search')
  const { q, topic, year, language } = question
  return (
    <search>
      <form action={action} className="grid gap-4">
        <Field name="q" label={t('question')} hint={t('hint')}>
          {(control) => (
            <div className="flex gap-2">
              <TextInput
                {...control}
                type="search"
                defaultValue={q}
                maxLength={200}
                className="min-w-0 flex-1"
                dir="auto"
                enterKeyHint="search"
              />
              <Button type="submit">{t('search')}</Button>
            </div>
          )}
        </Field>
        <details open={Boolean(topic || year || language)}>
          <summary className="w-fit cursor-pointer py-2.5 font-medium text-sea">{t('narrow')}</summary>
          <div className="mt-2 grid gap-4 min-[40rem]:grid-cols-3">
            <Field name="topic" label={t('topic')}>
              {(control) => (
                <Select
                  {...control}
                  defaultValue={topic ?? ''}
                  prompt={t('everyTopic')}
                  options={topics.map((one) => ({ value: one.key, label: one[locale] }))}
                />
              )}
            </Field>
            <Field name="year" label={t('year')}>
              {(control) => (
                <Select
                  {...control}
                  defaultValue={year ?? ''}
                  prompt={t('everyYear')}
                  options={years.map((one) => ({ value: String(one), label: String(one) }))}
                />
              )}
            </Field>
            <Field name="language" label={t('language')}>
              {(control) => (
                <Select
                  {...control}
                  defaultValue={language ?? ''}
                  prompt={t('everyLanguage')}
                  options={LOCALES.map((one) => ({ value: one, label: ENDONYMS[one] }))}
                />
              )}
            </Field>
          </div>
        </details>
      </form>
    </search>
  )
}
