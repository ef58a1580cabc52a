'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Bidi } from '@/components/ui/bidi'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SheetInput } from '@/components/ui/sheet-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { acceptStationsAction, previewStationsAction } from '../actions'
import { COLUMNS } from '../columns'
import type { ShownRow, StationPreview } from '../preview'

/** Reads a list of stations and shows what it would change; whoever is content with that accepts it below. */
export function StationImport({ electionId }: { electionId: string }) {
  const t = useTranslations('stations')
  return (
    <ActForm
      action={previewStationsAction}
      fields={{ electionId }}
      className="card grid gap-5 p-5"
      below={({ done }) => done && <Previewed electionId={electionId} preview={done} />}
    >
      {({ done, fault }) => (
        <>
          <p className="text-soft">
            {t('in.columns', { columns: COLUMNS.map((column) => t(`columns.${column}`)).join(' · ') })}
          </p>
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
        </>
      )}
    </ActForm>
  )
}

const STATES = ['bad', 'new', 'changed'] as const

function Previewed({ electionId, preview }: { electionId: string; preview: StationPreview }) {
  const t = useTranslations('stations')
  const { counts, shown, lacking, ignored } = preview
  const work = counts.new + counts.changed
  return (
    <section aria-labelledby="stations-preview" className="grid gap-4">
      <h3 id="stations-preview" className="text-lg">
        {t('preview.title')}
      </h3>
      {lacking.length > 0 && (
        <Notice kind="danger">
          {t('in.lacking', { columns: lacking.map((column) => t(`columns.${column}`)).join(' · ') })}
        </Notice>
      )}
      {ignored.length > 0 && <Notice kind="info">{t('in.ignored', { columns: ignored.join(' · ') })}</Notice>}
      {counts.bad > 0 && <Notice kind="danger">{t('preview.wrong')}</Notice>}
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <details key={state} className="fold card p-5" open={state === 'bad'}>
          <summary className="flex min-h-11 items-center">
            {t(`preview.${state}`, { count: counts[state] })}
          </summary>
          <Rows rows={shown.filter((row) => row.state === state)} all={counts[state]} />
        </details>
      ))}
      {counts.same > 0 && <p className="text-soft">{t('preview.same', { count: counts.same })}</p>}
      {work === 0 && counts.bad === 0 && lacking.length === 0 && (
        <Notice kind="info">{t('preview.nothing')}</Notice>
      )}
      {work > 0 && counts.bad === 0 && (
        <ActForm action={acceptStationsAction} fields={{ electionId, sealed: preview.sealed }}>
          {({ done }) =>
            done ? (
              <Notice kind="success">
                {t('preview.done', { added: done.added, changed: done.changed })}
              </Notice>
            ) : (
              <SubmitButton className="justify-self-start">{t('preview.accept')}</SubmitButton>
            )
          }
        </ActForm>
      )}
    </section>
  )
}

function Rows({ rows, all }: { rows: readonly ShownRow[]; all: number }) {
  const t = useTranslations('stations')
  return (
    <>
      <ul className="grid gap-3 pt-3">
        {rows.map(({ line, code, name, faults }) => (
          <li key={line} className="grid gap-1 border-s-4 border-line ps-3">
            <p className="flex flex-wrap gap-x-3">
              <b>{t('preview.line', { line })}</b>
              <Bidi ltr>{code}</Bidi>
              <Bidi>{name}</Bidi>
            </p>
            {faults.map(({ column, fault }) => (
              <p key={`${column} ${fault}`} className="font-medium text-clay">
                {t('preview.fault', { column: t(`columns.${column}`), fault: t(`faults.${fault}`) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {all > rows.length && (
        <p className="pt-3 text-soft">{t('preview.more', { count: all - rows.length })}</p>
      )}
    </>
  )
}
