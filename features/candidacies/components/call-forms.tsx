'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { editCallAction, openCallAction } from '../actions'

const TEXTS = [
  { name: 'textAr', lang: 'ar', dir: 'rtl' },
  { name: 'textFr', lang: 'fr', dir: 'ltr' },
  { name: 'textEn', lang: 'en', dir: 'ltr' },
] as const
const DAYS = ['opensOn', 'closesOn'] as const

/** What a call’s form is filled with; days as they are typed. */
export type FilledCall = Record<(typeof TEXTS)[number]['name'] | (typeof DAYS)[number], string>

type OpenProps = { electionId: string; bodies: readonly { value: string; label: string }[]; today: string }

/** Opens a call for candidacies of one of the bodies. */
export function OpenCallForm({ electionId, bodies, today }: OpenProps) {
  const t = useTranslations('candidacies.call')
  return (
    <ActForm action={openCallAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('opened')}</Notice>}
          <RequiredNote />
          <Field name="bodyId" label={t('body')} hint={t('bodyHint')} error={fault('bodyId')} required>
            {(control) => (
              <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
            )}
          </Field>
          <CallFields kept={kept} fault={fault} filled={{ opensOn: today }} />
          <SubmitButton className="justify-self-start">{t('open')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = { callId: string; version: number; filled: FilledCall }

/** Says anew until when one may apply, and what is asked. */
export function EditCallForm({ callId, version, filled }: EditProps) {
  const t = useTranslations('candidacies.call')
  return (
    <ActForm action={editCallAction} fields={{ callId }} className="grid gap-5">
      {({ kept, fault, done, theirs }) => {
        const newer = theirs as { version: number; textAr: string; closesOn: string } | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? done?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && (
              <Notice kind="warning" title={t('theirs')}>
                <p lang="ar" dir="rtl" className="whitespace-pre-line">
                  {newer.textAr}
                </p>
                <p dir="ltr">{newer.closesOn}</p>
              </Notice>
            )}
            <CallFields kept={kept} fault={fault} filled={filled} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

type Fields = Pick<FormState<unknown>, 'kept' | 'fault'> & { filled: Partial<FilledCall> }

function CallFields({ kept, fault, filled }: Fields) {
  const t = useTranslations('candidacies.call')
  return (
    <>
      <div className="grid gap-5 min-[30rem]:grid-cols-2">
        {DAYS.map((name) => (
          <Field key={name} name={name} label={t(name)} hint={t('dayHint')} error={fault(name)} required>
            {(control) => <DateInput {...control} defaultValue={kept(name, filled[name])} />}
          </Field>
        ))}
      </div>
      {TEXTS.map(({ name, lang, dir }) => (
        <Field key={name} name={name} label={t(name)} error={fault(name)} required={name === 'textAr'}>
          {(control) => (
            <TextArea
              {...control}
              {...{ lang, dir }}
              rows={3}
              maxLength={2000}
              defaultValue={kept(name, filled[name])}
            />
          )}
        </Field>
      ))}
    </>
  )
}
