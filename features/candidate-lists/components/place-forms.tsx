'use client'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ListPart } from '@/db/candidacies'
import { moveCandidateAction, placeCandidateAction, takeOffListAction } from '../actions'

type Stands = { constituencyId: string; candidacyId: string; version: number }
type Newer = { version: number; places: { candidacyId: string; part: ListPart; place: number }[] }

/** Somebody changed the list meanwhile: what stands now, and the way to see it. */
function Stale({ theirs, here }: { theirs: unknown; here: string }) {
  const t = useTranslations('candidacies.list')
  const newer = theirs as Newer | undefined
  if (!newer) return null
  return (
    <Notice kind="warning" title={t('stale')}>
      <p>{t('staleText', { count: newer.places.length })}</p>
      <a href={here} className="inline-flex min-h-11 items-center text-sea underline underline-offset-4">
        {t('reload')}
      </a>
    </Notice>
  )
}

type MoveProps = Stands & { name: string; first: boolean; last: boolean; here: string }

/** Moves somebody a place up or down, or takes them off; each a button that needs no script. */
export function MoveForms({ name, first, last, here, ...stands }: MoveProps) {
  const t = useTranslations('candidacies.list')
  return (
    <div className="screen flex flex-wrap gap-2">
      {!(first && last) && (
        <ActForm action={moveCandidateAction} fields={stands} className="flex flex-wrap gap-2">
          {({ theirs }) => (
            <>
              <Stale theirs={theirs} here={here} />
              {!first && (
                <SubmitButton
                  variant="quiet"
                  name="towards"
                  value="up"
                  aria-label={t('up', { name })}
                  className="min-w-11"
                >
                  <ArrowUp aria-hidden size={18} />
                </SubmitButton>
              )}
              {!last && (
                <SubmitButton
                  variant="quiet"
                  name="towards"
                  value="down"
                  aria-label={t('down', { name })}
                  className="min-w-11"
                >
                  <ArrowDown aria-hidden size={18} />
                </SubmitButton>
              )}
            </>
          )}
        </ActForm>
      )}
      <ActForm action={takeOffListAction} fields={stands} className="flex flex-wrap gap-2">
        {({ theirs }) => (
          <>
            <Stale theirs={theirs} here={here} />
            <SubmitButton variant="quiet" aria-label={t('off', { name })} className="min-w-11 text-clay">
              <X aria-hidden size={18} />
            </SubmitButton>
          </>
        )}
      </ActForm>
    </div>
  )
}

type PlaceProps = {
  constituencyId: string
  version: number
  candidates: readonly { value: string; label: string }[]
  parts: readonly { value: ListPart; label: string }[]
  here: string
}

/** Puts an endorsed candidate at the end of a part of the list. */
export function PlaceForm({ constituencyId, version, candidates, parts, here }: PlaceProps) {
  const t = useTranslations('candidacies.list')
  return (
    <ActForm
      action={placeCandidateAction}
      fields={{ constituencyId, version }}
      className="screen card grid gap-4 p-5"
    >
      {({ kept, fault, theirs }) => (
        <>
          <Stale theirs={theirs} here={here} />
          <div className="grid gap-4 min-[40rem]:grid-cols-2">
            <Field name="candidacyId" label={t('who')} error={fault('candidacyId')} required>
              {(control) => (
                <Select
                  {...control}
                  prompt={t('choose')}
                  options={candidates}
                  defaultValue={kept('candidacyId')}
                />
              )}
            </Field>
            <Field name="part" label={t('where')} error={fault('part')} required>
              {(control) => (
                <Select {...control} options={parts} defaultValue={kept('part', parts[0]?.value)} />
              )}
            </Field>
          </div>
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
