'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { mapColumnsAction } from '../actions'
import { FIELDS } from '../columns'

type Props = {
  importId: string
  headers: readonly string[]
  mapping: readonly (string | null)[]
  /** The first rows, to tell a column by what stands in it. */
  examples: readonly (readonly string[])[]
}

/** Says what each column of a list is; guessed from its headings, and anybody's to change. */
export function MappingForm({ importId, headers, mapping, examples }: Props) {
  const t = useTranslations('imports')
  const options = FIELDS.map((value) => ({ value, label: t(`fields.${value}`) }))
  return (
    <ActForm action={mapColumnsAction} fields={{ importId }} className="grid gap-5">
      {({ fields }) => (
        <>
          {fields.mapping && <Notice kind="danger">{t('mapping.fault')}</Notice>}
          <div className="grid gap-4 min-[40rem]:grid-cols-2">
            {headers.map((header, column) => (
              <Field
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat
                key={column}
                name={`column-${column}`}
                label={<bdi>{header || t('mapping.unnamed', { column: column + 1 })}</bdi>}
                hint={
                  <bdi>
                    {examples
                      .map((cells) => cells[column])
                      .filter(Boolean)
                      .slice(0, 2)
                      .join(' · ') || '–'}
                  </bdi>
                }
              >
                {(control) => (
                  <Select
                    {...control}
                    prompt={t('mapping.ignore')}
                    options={options}
                    defaultValue={mapping[column] ?? ''}
                  />
                )}
              </Field>
            ))}
          </div>
          <SubmitButton className="justify-self-start">{t('mapping.submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
