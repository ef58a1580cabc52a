'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import { revealBranchAction } from '../actions'
import type { revealBranch } from '../mutations'
import { AttendanceSheet } from './attendance-sheet'
import { Reach } from './reach'

type Props = { branches: { value: string; label: string }[] }
type Called = Awaited<ReturnType<typeof revealBranch>>

/** A branch's whole list for one meeting: shown once, for a purpose, and written down once. */
export function CallForm({ branches }: Props) {
  const t = useTranslations('register.call')
  return (
    <ActForm action={revealBranchAction} className="grid gap-5">
      {({ kept, fault, done }) =>
        done ? (
          <CallList called={done} />
        ) : (
          <div className="grid max-w-xl gap-5">
            <Field name="bodyId" label={t('branch')} error={fault('bodyId')} required>
              {(control) => (
                <Select {...control} options={branches} defaultValue={kept('bodyId', branches[0]?.value)} />
              )}
            </Field>
            <Field name="purpose" label={t('purpose')} hint={t('hint')} error={fault('purpose')} required>
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('purpose')} />
              )}
            </Field>
            <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
          </div>
        )
      }
    </ActForm>
  )
}

function CallList({ called: { people, purpose } }: { called: Called }) {
  const t = useTranslations('register.call')
  const locale = useLocale()
  return (
    <div className="grid gap-6">
      <div className="screen grid gap-4">
        <p role="status">{t('shown', { count: people.length })}</p>
        <Button variant="quiet" className="justify-self-start" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Table
          caption={t('title')}
          rows={people}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: t('name'),
              heading: true,
              cell: ({ nameAr, nameLatin }) => <bdi>{locale === 'ar' ? nameAr : nameLatin}</bdi>,
            },
            { key: 'number', label: t('number'), cell: ({ number }) => number },
            { key: 'reach', label: t('reach'), cell: (person) => <Reach {...person} /> },
          ]}
        />
      </div>
      <AttendanceSheet people={people} purpose={purpose} />
    </div>
  )
}
