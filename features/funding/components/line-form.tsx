'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { FUNDING_SOURCES } from '@/db/plans'
import { addLineAction } from '../actions'

/** Names a source of a point’s money. */
export function LineForm({ pointId }: { pointId: string }) {
  const t = useTranslations('funding.addLine')
  const words = useTranslations('programmes.sources')
  return (
    <ActForm action={addLineAction} fields={{ pointId }} className="grid gap-5">
      {({ kept, fault, fields, done }) => (
        <>
          {done && <Notice kind="success">{t('done')}</Notice>}
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field name="source" label={t('source')} error={fault('source')} required>
              {(control) => (
                // React fills a select in once: of what was kept it makes another one.
                <Select
                  {...control}
                  options={FUNDING_SOURCES.map((value) => ({ value, label: words(value) }))}
                  defaultValue={kept('source', 'commune')}
                />
              )}
            </Field>
            <Field
              name="partner"
              label={t('partner')}
              hint={t('partnerHint')}
              error={fields.partner === 'lineStands' ? t('lineStands') : fault('partner')}
            >
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('partner')} />
              )}
            </Field>
          </div>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
