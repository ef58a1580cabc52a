'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { STANDINGS } from '@/db/elections'
import { titleIn } from '@/features/programmes/title'
import type { Locale } from '@/i18n/locales'
import { recordResultAction } from '../actions'

type List = { id: string; name: { ar: string; fr: string } }
type Props = {
  constituencyId: string
  stationId: string | null
  lists: readonly List[]
  filled: Record<string, string>
}

const FIGURES = ['registered', 'voters', 'void', 'contested', 'valid'] as const

/** Records what was made known of a place: figures of the minutes, votes of each list, seats as proclaimed. */
export function ResultForm({ constituencyId, stationId, lists, filled }: Props) {
  const t = useTranslations('results')
  const fields = { constituencyId, ...(stationId && { stationId }) }
  return (
    <ActForm action={recordResultAction} fields={fields} className="grid gap-6">
      {({ kept, fault, theirs }) => {
        const figure = (name: string, label: string) => (
          <Field key={name} name={name} label={label} error={fault(name)}>
            {(control) => (
              <TextInput
                {...control}
                dir="ltr"
                inputMode="numeric"
                maxLength={12}
                defaultValue={kept(name, filled[name])}
              />
            )}
          </Field>
        )
        return (
          <>
            {Boolean(theirs) && <Notice kind="warning">{t('intro')}</Notice>}
            <RequiredNote />
            <Field name="standing" label={t('form.standing')} error={fault('standing')} required>
              {(control) => (
                <Select
                  {...control}
                  options={STANDINGS.map((value) => ({ value, label: t(`standings.${value}`) }))}
                  defaultValue={kept('standing', 'proclaimed')}
                />
              )}
            </Field>
            <fieldset className="grid gap-4">
              <legend className="font-medium">{t('form.figures')}</legend>
              <p className="text-sm text-soft">{t('form.figuresHint')}</p>
              <div className="grid grid-cols-2 gap-4 min-[40rem]:grid-cols-3">
                {FIGURES.map((name) => figure(name, t(`columns.${name}`)))}
              </div>
            </fieldset>
            <Votes lists={lists} figure={figure} fault={fault('votes')} />
            <Field
              name="source"
              label={t('form.source')}
              hint={t('form.sourceHint')}
              error={fault('source')}
              required
            >
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={300} defaultValue={kept('source')} />
              )}
            </Field>
            <Field name="note" label={t('form.note')} error={fault('note')}>
              {(control) => (
                <TextArea {...control} dir="auto" rows={2} maxLength={2000} defaultValue={kept('note')} />
              )}
            </Field>
            <Checkbox name="asPrinted" defaultChecked={kept('asPrinted') !== ''}>
              {t('form.asPrinted')}
            </Checkbox>
            <SubmitButton className="justify-self-start">{t('form.save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

type VotesProps = {
  lists: readonly List[]
  figure: (name: string, label: string) => React.ReactNode
  fault: string | undefined
}

function Votes({ lists, figure, fault }: VotesProps) {
  const t = useTranslations('results')
  const locale = useLocale() as Locale
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{t('form.votes')}</legend>
      {fault && <Notice kind="danger">{fault}</Notice>}
      <ul className="grid gap-4">
        {lists.map(({ id, name }) => (
          <li key={id} className="grid gap-2 border-s-4 border-line ps-3">
            <bdi className="font-medium">{titleIn(name, locale)}</bdi>
            <div className="grid grid-cols-2 gap-4">
              {figure(`votes.${id}`, t('votes'))}
              {figure(`seats.${id}`, t('form.seats'))}
            </div>
          </li>
        ))}
      </ul>
      <Fold title={t('form.lotTitle')}>
        <ul className="grid gap-4 min-[40rem]:grid-cols-2">
          {lists.map(({ id, name }) => (
            <li key={id}>{figure(`lot.${id}`, `${t('form.lot')} · ${titleIn(name, locale)}`)}</li>
          ))}
        </ul>
      </Fold>
    </fieldset>
  )
}
