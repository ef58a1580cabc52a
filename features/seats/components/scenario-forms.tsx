'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { SHARED_WITH, type SharedWith } from '@/db/elections'
import { dropScenarioAction, renameScenarioAction, shareScenarioAction } from '../actions'

type Kept = { id: string; name: string; version: number; sharedWith: SharedWith | null }
type Newer = { name: string; version: number } | undefined

function Theirs({ newer }: { newer: Newer }) {
  const t = useTranslations('seats.scenario')
  return newer ? <Notice kind="warning">{t('theirs', { name: newer.name })}</Notice> : null
}

/** What a scenario’s author does with it: name, share, throw away. */
export function ScenarioForms({ scenario }: { scenario: Kept }) {
  return (
    <div className="grid gap-5 pb-3">
      <RenameForm scenario={scenario} />
      <ShareForm scenario={scenario} />
      <DropForm scenario={scenario} />
    </div>
  )
}

function RenameForm({ scenario: { id, name, version } }: { scenario: Kept }) {
  const t = useTranslations('seats.scenario')
  return (
    <ActForm action={renameScenarioAction} fields={{ scenarioId: id }} className="grid gap-3">
      {({ kept, fault, done, theirs }) => {
        const newer = theirs as Newer
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('renamed')}</Notice>}
            <Theirs newer={newer} />
            <Field name="name" label={t('name')} error={fault('name')} required>
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={120} defaultValue={kept('name', name)} />
              )}
            </Field>
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('rename')}
            </SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

function ShareForm({ scenario: { id, version, sharedWith } }: { scenario: Kept }) {
  const t = useTranslations('seats.scenario')
  return (
    <ActForm action={shareScenarioAction} fields={{ scenarioId: id }} className="grid gap-3">
      {({ kept, fault, done, theirs }) => {
        const newer = theirs as Newer
        return (
          <>
            <input type="hidden" name="version" value={newer?.version ?? version} readOnly />
            {done && <Notice kind="success">{t('sharedNow')}</Notice>}
            <Theirs newer={newer} />
            <Field name="sharedWith" label={t('shareWith')} error={fault('sharedWith')} required>
              {(control) => (
                <Select
                  {...control}
                  options={(['nobody', ...SHARED_WITH] as const).map((value) => ({
                    ...{ value, label: t(`role.${value}`) },
                  }))}
                  defaultValue={kept('sharedWith', sharedWith ?? 'nobody')}
                />
              )}
            </Field>
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('share')}
            </SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

function DropForm({ scenario: { id, name } }: { scenario: Kept }) {
  const t = useTranslations('seats.scenario')
  return (
    <div>
      <AlertDialog trigger={t('drop')} title={t('dropTitle', { name })} consequence={t('dropText')}>
        <ActForm action={dropScenarioAction} fields={{ scenarioId: id }} className="contents">
          {() => <SubmitButton variant="danger">{t('drop')}</SubmitButton>}
        </ActForm>
      </AlertDialog>
    </div>
  )
}
