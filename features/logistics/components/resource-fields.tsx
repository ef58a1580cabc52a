'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { OWNERS } from '@/db/coverage'

/** What a resource’s form is filled with, as it is typed. */
export type FilledResource = Record<'name' | 'owner' | 'count', string>

type Props = {
  filled?: FilledResource
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

/** What it is called, whose it is, and how much of it there is. */
export function ResourceFields({ filled, kept, fault }: Props) {
  const t = useTranslations('logistics.form')
  const owners = useTranslations('logistics.owners')
  return (
    <>
      <Field name="name" label={t('name')} hint={t('nameHint')} error={fault('name')} required>
        {(control) => (
          <TextInput {...control} dir="auto" maxLength={120} defaultValue={kept('name', filled?.name)} />
        )}
      </Field>
      <div className="grid gap-5 min-[30rem]:grid-cols-2">
        <Field name="owner" label={t('owner')} error={fault('owner')} required>
          {(control) => (
            <Select
              {...control}
              options={OWNERS.map((value) => ({ value, label: owners(value) }))}
              defaultValue={kept('owner', filled?.owner ?? 'party')}
            />
          )}
        </Field>
        <Field name="count" label={t('count')} error={fault('count')} required>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              inputMode="numeric"
              maxLength={10}
              autoComplete="off"
              defaultValue={kept('count', filled?.count ?? '1')}
            />
          )}
        </Field>
      </div>
    </>
  )
}
