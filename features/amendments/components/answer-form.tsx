'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Difference } from '@/components/ui/difference'
import { Field, FieldError } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { AmendmentAnswer } from '@/db/plans'
import { directionOf } from '@/i18n/locales'
import { answerAmendmentAction } from '../actions'
import { MOST_REASON, MOST_WORDS, type TextLocale } from '../lengths'
import type { Standing } from '../standing'

type Props = {
  amendmentId: string
  version: number
  language: TextLocale
  /** What stands in its place today; empty where nothing does. */
  stands: string
  after: string
  /** What can be said: it is taken as it is only where the words that it changes still stand. */
  outcomes: readonly AmendmentAnswer[]
}

/** Accepts an amendment, takes it in other words, or declines it: in sight of both texts, and with a reason. */
export function AnswerForm({ amendmentId, version, language, stands, after, outcomes }: Props) {
  const t = useTranslations('amendments.answering')
  const said = { lang: language, dir: directionOf(language) }
  return (
    <ActForm action={answerAmendmentAction} fields={{ amendmentId }} className="grid gap-3">
      {({ kept, fault, theirs }) => {
        const newer = theirs as Standing | undefined
        return (
          <Fold title={t('open')} open={kept('amendmentId') !== ''}>
            <div className="grid gap-4">
              <input
                type="hidden"
                name="version"
                value={newer?.version ?? kept('version', String(version))}
                readOnly
              />
              <div className="grid gap-4">
                <Side title={t('stands')} words={newer?.text ?? stands} {...said} />
                <Side title={t('wanted')} words={after || t('nothing')} {...said} />
              </div>
              {newer && (
                <Notice kind="warning" title={t('moved')}>
                  <Difference earlier={newer.text} later={kept('after') || after} />
                </Notice>
              )}
              <fieldset
                className="grid gap-1"
                aria-describedby={fault('outcome') && `outcome-${amendmentId}`}
              >
                <legend className="font-medium">{t('outcome')}</legend>
                {outcomes.map((outcome) => (
                  <label key={outcome} className="flex min-h-11 items-center gap-3">
                    <input
                      type="radio"
                      name="outcome"
                      value={outcome}
                      defaultChecked={kept('outcome') === outcome}
                      required
                      className="size-5 shrink-0 accent-sea"
                    />
                    {t(outcome)}
                  </label>
                ))}
                {fault('outcome') && (
                  <FieldError id={`outcome-${amendmentId}`}>{fault('outcome')}</FieldError>
                )}
              </fieldset>
              <Field name="after" label={t('after')} hint={t('afterHint')} error={fault('after')}>
                {(control) => (
                  <TextArea
                    {...control}
                    {...said}
                    rows={4}
                    maxLength={MOST_WORDS}
                    defaultValue={kept('amendmentId') ? kept('after') : after}
                  />
                )}
              </Field>
              <Field
                name="reason"
                label={t('reason')}
                hint={t('reasonHint')}
                error={fault('reason')}
                required
              >
                {(control) => (
                  <TextArea
                    {...control}
                    dir="auto"
                    rows={2}
                    maxLength={MOST_REASON}
                    defaultValue={kept('reason')}
                  />
                )}
              </Field>
              <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
            </div>
          </Fold>
        )
      }}
    </ActForm>
  )
}

function Side({ title, words, ...said }: { title: string; words: string; lang: string; dir: 'rtl' | 'ltr' }) {
  return (
    <div>
      <h4 className="text-sm text-soft">{title}</h4>
      <p {...said} className="rounded-md bg-dune p-3 whitespace-pre-line">
        {words || '—'}
      </p>
    </div>
  )
}
