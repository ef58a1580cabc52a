'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Removal } from '@/components/shell/removal'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { addMilestoneAction, editMilestoneAction, removeMilestoneAction } from '../actions'
import { MilestoneFields } from './milestone-fields'

type Steps = readonly { key: string; label: string }[]

type AddProps = { electionId: string; bodies: readonly { value: string; label: string }[]; steps: Steps }

/** Sets a milestone of one of the bodies. */
export function AddMilestoneForm({ electionId, bodies, steps }: AddProps) {
  const t = useTranslations('deadlines.milestone')
  return (
    <ActForm action={addMilestoneAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('added')}</Notice>}
          <RequiredNote />
          <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
            {(control) => (
              <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
            )}
          </Field>
          <MilestoneFields steps={steps} kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type EditProps = {
  milestoneId: string
  version: number
  filled: Record<string, string>
  needs: readonly string[]
  steps: Steps
}

/** Says anew what a milestone is and when. */
export function EditMilestoneForm({ milestoneId, version, filled, needs, steps }: EditProps) {
  const t = useTranslations('deadlines.milestone')
  return (
    <ActForm action={editMilestoneAction} fields={{ milestoneId }} className="grid gap-5">
      {({ kept, fault, theirs }) => {
        const newer = theirs as { version: number; titleAr: string } | undefined
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? version} readOnly />
            {newer && (
              <Notice kind="warning" title={t('theirs')}>
                <p dir="auto">{newer.titleAr}</p>
              </Notice>
            )}
            <RequiredNote />
            <MilestoneFields filled={filled} needs={needs} steps={steps} kept={kept} fault={fault} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

/** Takes a milestone out of the calendar. */
export function RemoveMilestoneForm({ milestoneId }: { milestoneId: string }) {
  const t = useTranslations('deadlines.milestone')
  return (
    <Removal
      action={removeMilestoneAction}
      fields={{ milestoneId }}
      title={t('removeTitle')}
      button={t('remove')}
      text={t('removeText')}
    />
  )
}
