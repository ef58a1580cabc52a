'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { RequiredNote } from '@/components/ui/field'
import { Money } from '@/components/ui/money'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { EvidenceBox } from '@/components/upload/evidence-box'
import { recordExpenseAction, recordReceiptAction } from '../actions'
import type { Watched } from '../alarms'
import { entryNumber } from '../book'
import { EntryFields } from './entry-fields'

type Props = { accountId: string; bodyId: string; today: string /** As it is typed. */ }
type Written = { entryId: string; number: number }

/** Records what came in. */
export function ReceiptForm({ accountId, bodyId, today }: Props) {
  const t = useTranslations('money.entry')
  return (
    <ActForm action={recordReceiptAction} fields={{ accountId }} className="grid gap-5">
      {(state) => (
        <>
          {state.done && <Taken {...state.done} />}
          <RequiredNote />
          <EntryFields side="receipt" today={today} {...state} />
          <Paper bodyId={bodyId} state={state} />
          <SubmitButton className="justify-self-start">{t('submitReceipt')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Records what was spent, and says at once which alarm it has raised. */
export function ExpenseForm({ accountId, bodyId, today }: Props) {
  const t = useTranslations('money.entry')
  return (
    <ActForm action={recordExpenseAction} fields={{ accountId }} className="grid gap-5">
      {(state) => (
        <>
          {state.done && <Recorded {...state.done} />}
          <RequiredNote />
          <EntryFields side="expense" today={today} {...state} />
          <Paper bodyId={bodyId} state={state} note={t('voucherText')} />
          <SubmitButton className="justify-self-start">{t('submitExpense')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

function Taken({ number }: Written) {
  const t = useTranslations('money.entry')
  return (
    <Notice kind="success">
      {t.rich('doneReceipt', { number: () => <Numbered of={{ side: 'receipt', number }} /> })}
    </Notice>
  )
}

function Recorded({ number, alarm, risen, over }: Written & Watched) {
  const t = useTranslations('money.entry')
  return (
    <Notice kind={over > 0 ? 'danger' : risen ? 'warning' : 'success'}>
      <p>{t.rich('doneExpense', { number: () => <Numbered of={{ side: 'expense', number }} /> })}</p>
      {risen && <p>{t('alarmed', { percent: alarm })}</p>}
      {over > 0 && <p>{t.rich('overCap', { over: () => <Money centimes={over} /> })}</p>}
    </Notice>
  )
}

const Numbered = ({ of }: { of: Parameters<typeof entryNumber>[0] }) => <bdi dir="ltr">{entryNumber(of)}</bdi>

type PaperProps = { bodyId: string; state: FormState<Written>; note?: string }

function Paper({ bodyId, state, note }: PaperProps) {
  const t = useTranslations('money.entry')
  return (
    <div className="grid gap-1.5">
      <EvidenceBox
        // Another entry has another paper.
        key={state.done?.entryId ?? 'first'}
        bodyId={bodyId}
        name="documentId"
        kinds={['document']}
        label={t('voucher')}
        brought={state.kept('documentId')}
        broughtKind="document"
        error={state.fault('documentId')}
      />
      {note && <p className="text-sm text-soft">{note}</p>}
    </div>
  )
}
