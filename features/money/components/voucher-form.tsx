'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { EvidenceBox } from '@/components/upload/evidence-box'
import { attachVoucherAction } from '../actions'

/** Adds the paper that an expense was waiting for. */
export function VoucherForm({ entryId, bodyId }: { entryId: string; bodyId: string }) {
  const t = useTranslations('money.book')
  return (
    <ActForm action={attachVoucherAction} fields={{ entryId }} className="grid gap-3">
      {({ kept, fault }) => (
        <>
          <EvidenceBox
            bodyId={bodyId}
            name="documentId"
            kinds={['document']}
            label={t('attach')}
            brought={kept('documentId')}
            broughtKind="document"
            error={fault('documentId')}
          />
          <SubmitButton variant="quiet" className="justify-self-start">
            {t('attachSubmit')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
