'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { Difference } from '@/components/ui/difference'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { directionOf } from '@/i18n/locales'
import { MOST_REASON, MOST_WORDS, type TextLocale } from '../lengths'
import type { Standing } from '../standing'

/** The paragraph that a form says otherwise. */
export type Changed = {
  pointId: string
  version: number
  language: TextLocale
  /** Counted from 0; one past the last adds a paragraph. */
  paragraph: number
  /** Empty where one is added. */
  before: string
}

type Props = { changed: Changed; state: FormState<unknown> }

/** The new words and the reason; where the text moved on meanwhile, what stands there now, which is sent along instead. */
export function ChangeFields({ changed, state: { kept, fault, fields, theirs } }: Props) {
  const t = useTranslations('amendments.form')
  const { language, before } = changed
  const moved = theirs as Standing | undefined
  const unseen = {
    version: moved?.version ?? kept('version', String(changed.version)),
    paragraph: moved?.paragraph ?? kept('paragraph', String(changed.paragraph)),
    before: moved?.text ?? kept('before', before),
  }
  const typed = kept('version') ? kept('after') : before
  return (
    <>
      {Object.entries(unseen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} readOnly />
      ))}
      {moved && (
        <Notice kind="warning" title={moved.text ? t('stands') : t('gone')}>
          {moved.text && (
            <>
              <p lang={language} dir={directionOf(language)} className="mb-2">
                {moved.text}
              </p>
              <p className="text-sm">{t('yours')}</p>
              <Difference earlier={moved.text} later={kept('after')} />
            </>
          )}
        </Notice>
      )}
      <Field
        name="after"
        label={before ? t('after') : t('added')}
        hint={before ? t('afterHint') : undefined}
        error={fields.after === 'malformed' ? t('unchanged') : fault('after')}
        required={!before}
      >
        {(control) => (
          <TextArea
            {...control}
            lang={language}
            dir={directionOf(language)}
            rows={4}
            maxLength={MOST_WORDS}
            defaultValue={typed}
          />
        )}
      </Field>
      <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')} required>
        {(control) => (
          <TextArea {...control} dir="auto" rows={2} maxLength={MOST_REASON} defaultValue={kept('reason')} />
        )}
      </Field>
    </>
  )
}
