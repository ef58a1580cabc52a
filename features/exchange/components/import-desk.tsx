'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SheetInput } from '@/components/ui/sheet-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { previewPointsAction } from '../actions'
import { COLUMNS } from '../columns'
import type { Preview } from '../preview'
import { Previewed } from './previewed'

/** Reads a list and shows what it would change; whoever is content with that accepts it below. */
export function ImportDesk({ programmeId }: { programmeId: string }) {
  const t = useTranslations('exchange')
  return (
    <ActForm
      action={previewPointsAction}
      fields={{ programmeId }}
      className="card grid gap-5 p-5"
      below={({ done }) => done?.mapped && <Previewed programmeId={programmeId} preview={done} />}
    >
      {({ done, kept, fault }) => (
        <>
          <Field
            name="file"
            label={t('in.file')}
            hint={t('in.fileHint')}
            error={fault('file')}
            required={!done}
          >
            {(control) => <SheetInput {...control} />}
          </Field>
          <SubmitButton className="justify-self-start" variant={done ? 'quiet' : 'primary'}>
            {t(done ? 'in.another' : 'in.read')}
          </SubmitButton>
          <input type="hidden" name="sealed" value={done?.sealed ?? kept('sealed')} readOnly />
          {done && <Columns key={done.sealed} {...done} />}
        </>
      )}
    </ActForm>
  )
}

type ColumnsProps = Pick<Preview, 'headings' | 'mapping' | 'mapped' | 'examples'>

// What each column of the list is; guessed from its heading, and anybody's to change.
function Columns({ headings, mapping, mapped, examples }: ColumnsProps) {
  const t = useTranslations('exchange')
  const options = COLUMNS.map((value) => ({ value, label: t(`columns.${value}`) }))
  return (
    <details className="fold" open={!mapped}>
      <summary className="flex min-h-11 items-center">
        <h3 className="text-lg">{t('mapping.title')}</h3>
      </summary>
      <div className="grid gap-5 pt-3">
        {!mapped && <Notice kind="danger">{t('mapping.fault')}</Notice>}
        <div className="grid gap-4 min-[40rem]:grid-cols-2">
          {headings.map((heading, column) => (
            <Field
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat
              key={column}
              name={`map.${column}`}
              label={<bdi>{heading || t('mapping.unnamed', { column: column + 1 })}</bdi>}
              hint={<bdi>{examples.map((cells) => cells[column]).find(Boolean) ?? '–'}</bdi>}
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
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('mapping.submit')}
        </SubmitButton>
      </div>
    </details>
  )
}
