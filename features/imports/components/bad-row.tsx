'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { correctRowAction } from '../actions'

type Props = {
  importId: string
  line: number
  cells: readonly string[]
  headers: readonly string[]
  faults: readonly { column: number; fault: string }[]
}

/** A row that cannot be taken in: which cell is wrong and why, and the same cell to correct in place. */
export function BadRow({ importId, line, cells, headers, faults }: Props) {
  const t = useTranslations('imports')
  const columns = [...new Set(faults.map(({ column }) => column))]
  return (
    <li className="card grid gap-3 p-4">
      <p className="flex flex-wrap gap-x-3">
        <b>{t('row.line', { line })}</b>
        <bdi className="min-w-0 break-words text-soft">{cells.filter(Boolean).join(' · ')}</bdi>
      </p>
      <ActForm action={correctRowAction} fields={{ importId, line }} className="grid gap-3">
        {({ kept }) => (
          <>
            {columns.map((column) => (
              <Field
                key={column}
                name={`cell-${column}`}
                label={<bdi>{headers[column] || t('mapping.unnamed', { column: column + 1 })}</bdi>}
                error={faults
                  .filter((fault) => fault.column === column)
                  .map(({ fault }) => t(`faults.${fault}` as 'faults.name'))
                  .join(' ')}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    dir="auto"
                    maxLength={500}
                    defaultValue={kept(`cell-${column}`, cells[column] ?? '')}
                  />
                )}
              </Field>
            ))}
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('row.correct')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </li>
  )
}
