'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { attachWomenAction, copyTerritoryAction, layOutAction } from '../actions'

type Props = {
  electionId: string
  /** One commune; all of them without it. */
  communeCode?: string
  /** A decree alone says how many seats there are: they are asked for. */
  byDecree?: boolean
}

/** Enters the constituencies that the law lays out. */
export function LayOutForm({ electionId, communeCode, byDecree = false }: Props) {
  const t = useTranslations('layout.law')
  return (
    <ActForm action={layOutAction} fields={{ electionId, ...(communeCode && { communeCode }) }}>
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('done', { count: done.added })}</Notice>}
          <p className="text-soft">{t('text')}</p>
          {byDecree && (
            <Field name="seats" label={t('seats')} hint={t('seatsHint')} error={fault('seats')} required>
              {(control) => (
                <TextInput
                  {...control}
                  dir="ltr"
                  inputMode="numeric"
                  maxLength={4}
                  defaultValue={kept('seats')}
                />
              )}
            </Field>
          )}
          <SubmitButton className="justify-self-start">{t(communeCode ? 'one' : 'all')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Attaches the added seats for women to the constituencies with most registered voters. */
export function WomenForm({
  electionId,
  communeCode,
  count,
}: {
  electionId: string
  communeCode: string
  count: number
}) {
  const t = useTranslations('layout.women')
  return (
    <ActForm action={attachWomenAction} fields={{ electionId, communeCode }}>
      {({ done }) => (
        <>
          {done && <Notice kind="success">{t('done', { count: done.added })}</Notice>}
          <p className="text-soft">{t('text', { count })}</p>
          <SubmitButton variant="quiet" className="justify-self-start">
            {t('attach')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type CopyProps = { electionId: string; earlier: readonly { value: string; label: string }[] }

/** Takes over the constituencies of an earlier election, with their stations. */
export function CopyForm({ electionId, earlier }: CopyProps) {
  const t = useTranslations('layout.copy')
  return (
    <ActForm action={copyTerritoryAction} fields={{ electionId }}>
      {({ kept, fault, done }) => (
        <>
          {done && (
            <Notice kind="success">{t('done', { count: done.added, stations: done.stations })}</Notice>
          )}
          <p className="text-soft">{t('text')}</p>
          <input type="hidden" name="again" value="1" />
          <Field name="fromId" label={t('fromId')} error={fault('fromId')} required>
            {(control) => (
              <Select {...control} options={earlier} defaultValue={kept('fromId', earlier[0]?.value)} />
            )}
          </Field>
          <Checkbox name="stations" defaultChecked={kept('again') ? kept('stations') !== '' : true}>
            {t('stations')}
          </Checkbox>
          <SubmitButton variant="quiet" className="justify-self-start">
            {t('copy')}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
