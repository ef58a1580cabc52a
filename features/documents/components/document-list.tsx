'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { overTheLine } from '@/components/shell/over-the-line'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Badge } from '@/components/ui/badge'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { removeDocument, renameDocument, restoreDocument } from '../actions'
import type { ShelvedDocument } from '../queries'
import { DocumentLink } from './document-link'

type Change = (form: FormData) => void
type Props = { documents: ShelvedDocument[]; editable: boolean }

/** A page of the shelf. What was removed can be brought back from here, since its own line is gone. */
export function DocumentList({ documents, editable }: Props) {
  const t = useTranslations('documents')
  const [removal, remove] = useActionState(overTheLine(removeDocument), null)
  const [restoration, restore] = useActionState(overTheLine(restoreDocument), null)
  const removed = removal && 'done' in removal ? removal.done : null
  const gone = removed && !documents.some(({ id }) => id === removed.id)
  const refused = [removal, restoration].find((answer) => answer && 'refused' in answer)
  return (
    <div className="grid gap-4">
      {refused && 'refused' in refused && <Notice kind="danger">{t(`refusals.${refused.refused}`)}</Notice>}
      {restoration && 'done' in restoration && !gone && <Notice kind="success">{t('restored')}</Notice>}
      {gone && (
        <Notice kind="success" title={t('removed')}>
          <DocumentForm change={restore} id={removed.id}>
            <SubmitButton variant="quiet">{t('restore')}</SubmitButton>
          </DocumentForm>
        </Notice>
      )}
      <ul className="grid gap-3">
        {documents.map((document) => (
          <li key={document.id} className="card grid gap-2 p-4">
            <DocumentLink document={document} />
            {document.offered && (
              <p>
                <Badge tone="leaf">{t('offered')}</Badge>
              </p>
            )}
            {editable && <Tending document={document} remove={remove} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Tending({ document, remove }: { document: ShelvedDocument; remove: Change }) {
  const t = useTranslations('documents')
  return (
    <Fold title={t('rename')}>
      <div className="grid gap-5">
        <RenameForm document={document} />
        {!document.offered && (
          <AlertDialog
            trigger={t('remove')}
            variant="quiet"
            title={t('removeTitle')}
            consequence={t('removeConsequence')}
          >
            <DocumentForm change={remove} id={document.id}>
              <SubmitButton variant="danger">{t('remove')}</SubmitButton>
            </DocumentForm>
          </AlertDialog>
        )}
      </div>
    </Fold>
  )
}

function RenameForm({ document }: { document: ShelvedDocument }) {
  const t = useTranslations('documents')
  const [state, rename] = useActionState(overTheLine(renameDocument), null)
  const refused = state && 'refused' in state ? state : null
  const fault = refused?.fields?.title
  return (
    <DocumentForm change={rename} id={document.id}>
      {state && 'done' in state && <Notice kind="success">{t('renamed')}</Notice>}
      {refused && refused.refused !== 'invalid' && (
        <Notice kind="danger">{t(`refusals.${refused.refused}`)}</Notice>
      )}
      <Field name="title" label={t('title')} hint={t('titleHint')} error={fault && t(`faults.${fault}`)}>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            maxLength={200}
            defaultValue={refused?.kept.title ?? document.title}
          />
        )}
      </Field>
      <SubmitButton className="justify-self-start">{t('rename')}</SubmitButton>
    </DocumentForm>
  )
}

function DocumentForm({ change, id, children }: { change: Change; id: string; children: ReactNode }) {
  return (
    <form action={change} className="grid gap-3">
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="documentId" value={id} />
      {children}
    </form>
  )
}
