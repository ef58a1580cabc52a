'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Step } from '@/db/plans'
import { enterProgressAction } from '../actions'
import { EvidenceFields } from './evidence-fields'

/** What an entry says that is to be corrected: what the form is filled in with. */
export type Correction = {
  id: string
  step: Step
  /** As it is typed. */
  happenedOn: string
  text: { ar: string; fr: string }
  reason: string
  shown: boolean
}

type Props = {
  programmeId: string
  pointId: string
  bodyId: string
  /** Those that may follow. */
  steps: readonly Step[]
  /** As it is typed. */
  today: string
  correction: Correction | null
}

/** Says what became of a point, or what was wrong with what was said of it. */
export function EntryForm({ programmeId, pointId, bodyId, steps, today, correction }: Props) {
  const t = useTranslations('progress.form')
  const words = useTranslations('programmes.steps')
  const fields = { programmeId, pointId, corrects: correction?.id ?? '' }
  return (
    <ActForm action={enterProgressAction} fields={fields} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && (
            <Notice kind={done.confirmed ? 'success' : 'info'}>
              {done.confirmed ? t('confirmed') : t('waits')}
            </Notice>
          )}
          <RequiredNote />
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field name="step" label={t('step')} hint={t('stepHint')} error={fault('step')} required>
              {(control) => (
                // React fills a select in once: of what was kept it makes another one.
                <Select
                  {...control}
                  prompt={t('choose')}
                  options={steps.map((value) => ({ value, label: words(value) }))}
                  defaultValue={kept('step', correction?.step)}
                />
              )}
            </Field>
            <Field
              name="happenedOn"
              label={t('happenedOn')}
              hint={t('happenedOnHint')}
              error={fault('happenedOn')}
              required
            >
              {(control) => (
                <DateInput {...control} defaultValue={kept('happenedOn', correction?.happenedOn ?? today)} />
              )}
            </Field>
          </div>
          <Words kept={kept} fault={fault} correction={correction} />
          <fieldset className="grid gap-5 border-t border-line pt-4">
            <legend className="pe-3 text-lg font-semibold">{t('shown')}</legend>
            <p className="measure text-sm text-soft">{t('shownText')}</p>
            <p className="measure text-sm text-soft">{t('people')}</p>
            {correction?.shown && (
              <Checkbox name="keeps" defaultChecked={kept('again') === '' || kept('keeps') === 'true'}>
                {t('keeps')}
              </Checkbox>
            )}
            {correction?.shown && <input type="hidden" name="again" value="1" readOnly />}
            <EvidenceFields key={done?.entryId ?? 'first'} bodyId={bodyId} kept={kept} fault={fault} />
          </fieldset>
          <SubmitButton className="justify-self-start">
            {correction ? t('submitCorrection') : t('submit')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type WordsProps = {
  kept: (name: string, otherwise?: string | null) => string
  fault: (name: string) => string | undefined
  correction: Correction | null
}

function Words({ kept, fault, correction }: WordsProps) {
  const t = useTranslations('progress.form')
  const fields = [
    { name: 'textAr', dir: 'rtl', said: correction?.text.ar, hint: t('textArHint'), most: 4000 },
    { name: 'textFr', dir: 'ltr', said: correction?.text.fr, hint: undefined, most: 4000 },
    { name: 'reason', dir: 'auto', said: correction?.reason, hint: t('reasonHint'), most: 2000 },
  ] as const
  return fields.map(({ name, dir, said, hint, most }) => (
    <Field key={name} name={name} label={t(name)} hint={hint} error={fault(name)}>
      {(control) => (
        <TextArea {...control} dir={dir} rows={3} maxLength={most} defaultValue={kept(name, said)} />
      )}
    </Field>
  ))
}
