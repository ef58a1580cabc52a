'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { linkProgrammeAction, unlinkProgrammeAction } from '../actions'

type Option = { value: string; label: string }
type Props = { electionId: string; bodies: readonly Option[]; programmes: readonly Option[] }

/** Says with which programme a body goes into the election. */
export function LinkForm({ electionId, bodies, programmes }: Props) {
  const t = useTranslations('anticipation')
  return (
    <ActForm action={linkProgrammeAction} fields={{ electionId }} className="grid gap-4">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('linked')}</Notice>}
          <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
            {(control) => (
              <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
            )}
          </Field>
          <Field name="programmeId" label={t('programme')} error={fault('programmeId')} required>
            {(control) => (
              <Select
                {...control}
                options={programmes}
                defaultValue={kept('programmeId', programmes[0]?.value)}
              />
            )}
          </Field>
          <SubmitButton variant="quiet" className="justify-self-start">
            {t('link')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** The body goes with it no more. */
export function UnlinkForm({ electionId, bodyId }: { electionId: string; bodyId: string }) {
  const t = useTranslations('anticipation')
  return (
    <ActForm action={unlinkProgrammeAction} fields={{ electionId, bodyId }} className="grid gap-2">
      {() => (
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('unlink')}
        </SubmitButton>
      )}
    </ActForm>
  )
}
