import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { typedDay } from '@/gate/day'
import type { Locale } from '@/i18n/locales'
import { nameIn } from '../names'
import type { Choices } from '../queries'
import { AGE_BANDS, type Question, STANDINGS } from '../question'

type Props = { question: Question; choices: Choices; locale: Locale }

/** What the register is asked: a name or a number first, and below it everything that narrows the answer. */
export function Filters({ question, choices, locale }: Props) {
  const t = useTranslations('register')
  const { q, page: _, ...narrowing } = question
  const narrowed = Object.values(narrowing).some((value) => value !== null)
  return (
    <search>
      <form className="grid gap-4">
        <Field name="q" label={t('search')} hint={t('searchHint')}>
          {(control) => (
            <span className="flex flex-wrap gap-3">
              <TextInput
                {...control}
                type="search"
                dir="auto"
                maxLength={80}
                autoComplete="off"
                defaultValue={q}
                className="min-w-0 flex-1"
              />
              <Button type="submit">{t('find')}</Button>
            </span>
          )}
        </Field>
        <details className="fold card p-4" open={narrowed}>
          <summary className="flex min-h-11 items-center font-medium">{t('narrow')}</summary>
          <div className="grid gap-4 pt-2 min-[40rem]:grid-cols-2 min-[64rem]:grid-cols-4">
            <Narrowing question={question} choices={choices} locale={locale} />
          </div>
          <div className="flex flex-wrap gap-3 pt-4">
            <Button type="submit" variant="quiet">
              {t('apply')}
            </Button>
            {narrowed && (
              <a href="?" className="btn btn-quiet">
                {t('clear')}
              </a>
            )}
          </div>
        </details>
      </form>
    </search>
  )
}

function Narrowing({ question, choices, locale }: Props) {
  const t = useTranslations('register')
  const named = (list: Choices['communes']) =>
    list.map(({ id, name }) => ({ value: id, label: nameIn(name, locale) }))
  const filters = [
    { key: 'body', options: named(choices.bodies) },
    { key: 'commune', options: named(choices.communes) },
    {
      key: 'gender',
      options: (['f', 'm'] as const).map((value) => ({ value, label: t(`genders.${value}`) })),
    },
    { key: 'age', options: AGE_BANDS.map((value) => ({ value, label: t(`ages.${value}`) })) },
    { key: 'office', options: named(choices.offices) },
    { key: 'standing', options: STANDINGS.map((value) => ({ value, label: t(`standings.${value}`) })) },
  ] as const
  return (
    <>
      {filters.map(({ key, options }) => (
        <Field key={key} name={key} label={t(`filters.${key}`)}>
          {(control) => (
            <Select {...control} prompt={t('any')} options={options} defaultValue={question[key] ?? ''} />
          )}
        </Field>
      ))}
      <Field name="since" label={t('filters.since')} hint={t('dayHint')}>
        {(control) => <TextInput {...control} inputMode="numeric" defaultValue={typedDay(question.since)} />}
      </Field>
    </>
  )
}
