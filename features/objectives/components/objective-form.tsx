'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { BodyField } from '@/components/shell/body-field'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { TickList } from '@/components/ui/tick-list'
import { MEASURES, type Measure } from '@/db/campaign'
import { setObjectiveAction } from '../actions'

type Option = { value: string; label: string }

/** An objective that is said anew: what of it stays, and what may change. */
export type StandingAim = {
  id: string
  bodyId: string
  communeCode: string
  measure: Measure
  number: number
  filled: Record<'target' | 'dueOn' | 'reason', string>
  points: readonly string[]
}

type Props = {
  electionId: string
  bodies: readonly Option[]
  communes: readonly Option[]
  points: readonly Option[]
  /** The one that stands; undefined where another is set. */
  standing?: StandingAim | undefined
}

/** Sets what is aimed at in a commune, or says it anew. */
export function ObjectiveForm({ electionId, bodies, communes, points, standing }: Props) {
  const t = useTranslations('objectives.form')
  const fixed = standing && {
    ...{ bodyId: standing.bodyId, communeCode: standing.communeCode, measure: standing.measure },
  }
  return (
    <ActForm action={setObjectiveAction} fields={{ electionId, ...fixed }} className="grid gap-5">
      {({ kept, fault, theirs, done }) => {
        const newer = theirs as { number: number; target: number | null } | undefined
        const seen = newer?.number ?? (standing ? (done?.number ?? standing.number) : 0)
        return (
          <>
            <input type="hidden" name="again" value="1" />
            <input type="hidden" name="number" value={seen} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && (
              <Notice kind="warning" title={t('theirs')}>
                {newer.target === null ? t('givenUp') : <bdi>{newer.target}</bdi>}
              </Notice>
            )}
            <RequiredNote />
            {!standing && <Where {...{ bodies, communes, kept, fault }} />}
            <div className="grid gap-5 min-[40rem]:grid-cols-2">
              <Field name="target" label={t('target')} error={fault('target')} required>
                {(control) => (
                  <TextInput
                    {...control}
                    dir="ltr"
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={10}
                    defaultValue={kept('target', standing?.filled.target)}
                  />
                )}
              </Field>
              <Field name="dueOn" label={t('dueOn')} hint={t('dueOnHint')} error={fault('dueOn')}>
                {(control) => <DateInput {...control} defaultValue={kept('dueOn', standing?.filled.dueOn)} />}
              </Field>
            </div>
            <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')}>
              {(control) => (
                <TextInput
                  {...control}
                  dir="auto"
                  maxLength={300}
                  defaultValue={kept('reason', standing?.filled.reason)}
                />
              )}
            </Field>
            {points.length > 0 && (
              <TickList
                name="point"
                legend={t('points')}
                options={points}
                ticked={(value) =>
                  kept('again') ? kept(`point.${value}`) !== '' : (standing?.points.includes(value) ?? false)
                }
              />
            )}
            <SubmitButton className="justify-self-start">{t(standing ? 'save' : 'set')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

type WhereProps = Pick<Props, 'bodies' | 'communes'> & Pick<FormState<unknown>, 'kept' | 'fault'>

function Where({ bodies, communes, kept, fault }: WhereProps) {
  const t = useTranslations('objectives')
  return (
    <div className="grid gap-5 min-[40rem]:grid-cols-2">
      <BodyField {...{ bodies, kept, fault }} label={t('form.body')} />
      <Field name="communeCode" label={t('form.communeCode')} error={fault('communeCode')}>
        {(control) => (
          <Select {...control} prompt={t('whole')} options={communes} defaultValue={kept('communeCode')} />
        )}
      </Field>
      <Field name="measure" label={t('form.measure')} error={fault('measure')} required>
        {(control) => (
          <Select
            {...control}
            options={MEASURES.map((value) => ({ value, label: t(`measures.${value}`) }))}
            defaultValue={kept('measure', 'votes')}
          />
        )}
      </Field>
    </div>
  )
}
