'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { typedDay } from '@/gate/day'
import type { Locale } from '@/i18n/locales'
import { ARTICLE_KINDS } from '../kinds'
import type { Choice, Choices } from '../queries'

type Described = {
  bodyId?: string | undefined
  topicId?: string | undefined
  bylineId?: string | undefined
  kind?: string | undefined
  eventOn?: string | null | undefined
}

type Props = {
  choices: Choices
  now: Described
  state: Pick<FormState<unknown>, 'kept' | 'fault'>
  /** The body cannot be changed any more: readers know the text as this body's. */
  bodyFixed?: boolean
}

/** What stands beside every text: whose it is, what it is about, what it is, who signs, when it happened. */
export function DescriptionFields({ choices, now, state: { kept, fault }, bodyFixed = false }: Props) {
  const t = useTranslations('news.description')
  const locale = useLocale() as Locale
  const options = (all: Choice[]) =>
    all.map(({ id, name }) => ({ value: id, label: name[locale] ?? name.fr }))
  const select = (name: 'bodyId' | 'topicId' | 'bylineId', all: Choice[], prompt?: string) => (
    <Field name={name} label={t(name)} hint={t(`${name}Hint`)} error={fault(name)} required>
      {(control) => (
        <Select
          {...control}
          options={options(all)}
          defaultValue={kept(name, now[name])}
          {...(prompt && { prompt })}
        />
      )}
    </Field>
  )
  return (
    <>
      {bodyFixed ? (
        <input type="hidden" name="bodyId" value={now.bodyId} />
      ) : (
        select('bodyId', choices.bodies, choices.bodies.length > 1 ? t('choose') : undefined)
      )}
      {select('topicId', choices.topics, t('choose'))}
      <Field name="kind" label={t('kind')} error={fault('kind')} required>
        {(control) => (
          <Select
            {...control}
            options={ARTICLE_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            defaultValue={kept('kind', now.kind)}
          />
        )}
      </Field>
      {select('bylineId', choices.offices, t('choose'))}
      <Field name="eventOn" label={t('eventOn')} hint={t('eventOnHint')} error={fault('eventOn')}>
        {(control) => (
          <DateInput {...control} defaultValue={kept('eventOn', typedDay(now.eventOn ?? null))} />
        )}
      </Field>
    </>
  )
}
