'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAction } from '@/components/shell/over-the-line'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { deleteMessageAction, handleMessageAction, reopenMessageAction } from '../actions'

type Props = {
  messageId: string
  handled: boolean
  /** A key for each form: sent twice, it has one effect. */
  once: { handle: string; remove: string }
}

/** What can be done with a letter: take care of it or put it back; delete it, once asked. */
export function MessageActs({ messageId, handled, once }: Props) {
  const t = useTranslations('messages.room')
  return (
    <div className="grid gap-6">
      {handled ? (
        <MessageForm action={reopenMessageAction} messageId={messageId} once={once.handle}>
          {() => <SubmitButton variant="quiet">{t('reopen')}</SubmitButton>}
        </MessageForm>
      ) : (
        <MessageForm action={handleMessageAction} messageId={messageId} once={once.handle}>
          {({ fault, kept }) => (
            <>
              <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')}>
                {(control) => <TextArea {...control} rows={3} defaultValue={kept('note')} />}
              </Field>
              <SubmitButton>{t('handle')}</SubmitButton>
            </>
          )}
        </MessageForm>
      )}
      <div>
        <AlertDialog trigger={t('delete')} title={t('deleteTitle')} consequence={t('deleteText')}>
          <MessageForm action={deleteMessageAction} messageId={messageId} once={once.remove}>
            {() => <SubmitButton variant="danger">{t('deleteYes')}</SubmitButton>}
          </MessageForm>
        </AlertDialog>
      </div>
    </div>
  )
}

type FormProps = {
  action: FormAction<{ messageId: string }>
  messageId: string
  once: string
  children: (form: Pick<ReturnType<typeof useForm>, 'fault' | 'kept'>) => ReactNode
}

function MessageForm({ action, messageId, once, children }: FormProps) {
  const { answer, submit, remember, fault, kept } = useForm(action)
  return (
    <form action={submit} onSubmit={remember} className="grid justify-items-start gap-4" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="messageId" value={messageId} />
      {children({ fault, kept })}
    </form>
  )
}
