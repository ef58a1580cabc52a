'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { acceptImportAction, dropImportAction, undoImportAction } from '../actions'

type Props = { importId: string; good: number; undecided: number; bad: number }

/** Takes what waits into the register, over a signature that the consents lie on paper. */
export function AcceptForm({ importId, good, undecided, bad }: Props) {
  const t = useTranslations('imports.accept')
  return (
    <section aria-labelledby="accept" className="card grid gap-4 p-5">
      <h2 id="accept" className="text-xl">
        {t('title')}
      </h2>
      <p>{t('text', { count: good })}</p>
      {bad > 0 && <p className="text-soft">{t('bad', { count: bad })}</p>}
      {undecided > 0 ? (
        <p className="font-medium text-clay">{t('undecided', { count: undecided })}</p>
      ) : (
        <ActForm action={acceptImportAction} fields={{ importId }}>
          {({ kept, fault }) => (
            <>
              <p>{t('statement')}</p>
              <Field
                name="signed"
                label={t('signed')}
                hint={t('signedHint')}
                error={fault('signed')}
                required
              >
                {(control) => (
                  <TextInput
                    {...control}
                    dir="auto"
                    maxLength={120}
                    autoComplete="name"
                    defaultValue={kept('signed')}
                  />
                )}
              </Field>
              <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
            </>
          )}
        </ActForm>
      )}
      <div className="justify-self-start">
        <AlertDialog trigger={t('drop')} title={t('dropTitle')} consequence={t('dropText')}>
          <ActForm action={dropImportAction} fields={{ importId }}>
            {() => <SubmitButton variant="danger">{t('dropYes')}</SubmitButton>}
          </ActForm>
        </AlertDialog>
      </div>
    </section>
  )
}

/** Takes a whole list back out, once asked. */
export function UndoForm({ importId }: { importId: string }) {
  const t = useTranslations('imports.undo')
  return (
    <AlertDialog trigger={t('open')} title={t('title')} consequence={t('text')}>
      <ActForm action={undoImportAction} fields={{ importId }}>
        {() => <SubmitButton variant="danger">{t('submit')}</SubmitButton>}
      </ActForm>
    </AlertDialog>
  )
}
