'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { shownPhone } from '@/features/messages/phone'
import { directionOf, ENDONYMS, LOCALES } from '@/i18n/locales'
import { changeCardAction } from '../actions'
import { CARD_TEXTS, type Card, type CardText, LENGTHS } from '../card'
import { TheirCard } from './their-card'

type State = Pick<FormState<unknown>, 'kept' | 'fault'>

const SUFFIX = { ar: 'Ar', fr: 'Fr', en: 'En' } as const

/** What a body's public page says of where it is and how to reach it; nothing is public before «save». */
export function CardForm({ bodyId, card }: { bodyId: string; card: Card }) {
  const t = useTranslations('cards.card')
  return (
    <ActForm action={changeCardAction} fields={{ bodyId }} className="grid gap-6">
      {({ done, kept, fault, theirs }) => {
        const newer = theirs as Card | undefined
        const version = newer?.version ?? done?.version ?? card.version
        return (
          <>
            <input type="hidden" name="version" value={version} readOnly />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && <TheirCard card={card} theirs={newer} />}
            {CARD_TEXTS.map((name) => (
              <InLanguages key={name} name={name} card={card} state={{ kept, fault }} />
            ))}
            <Reach card={card} state={{ kept, fault }} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

type TextProps = { name: CardText; card: Card; state: State }

function InLanguages({ name, card, state: { kept, fault } }: TextProps) {
  const t = useTranslations('cards')
  return (
    <fieldset className="card grid gap-4 p-5 min-[40rem]:p-6">
      <legend className="px-2 font-head text-lg font-bold">{t(`fields.${name}`)}</legend>
      <p className="text-sm text-soft">{t(`hints.${name}`)}</p>
      {LOCALES.map((language) => {
        const field = `${name}${SUFFIX[language]}`
        return (
          <Field
            key={field}
            name={field}
            label={`${t(`fields.${name}`)} · ${ENDONYMS[language]}`}
            error={fault(field)}
          >
            {(control) => (
              <TextInput
                {...control}
                lang={language}
                dir={directionOf(language)}
                maxLength={LENGTHS[name]}
                defaultValue={kept(field, card[name][language])}
              />
            )}
          </Field>
        )
      })}
    </fieldset>
  )
}

function Reach({ card, state: { kept, fault } }: { card: Card; state: State }) {
  const t = useTranslations('cards')
  const fields = [
    { name: 'email', type: 'email', before: card.email },
    { name: 'phone', type: 'tel', before: card.phone && shownPhone(card.phone) },
  ] as const
  return (
    <fieldset className="card grid gap-4 p-5 min-[40rem]:p-6">
      <legend className="px-2 font-head text-lg font-bold">{t('fields.reach')}</legend>
      <p className="text-sm text-soft">{t('hints.reach')}</p>
      {fields.map(({ name, type, before }) => (
        <Field
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          error={fault(name)}
        >
          {(control) => (
            <TextInput
              {...control}
              type={type}
              maxLength={LENGTHS[name]}
              className="max-w-md"
              defaultValue={kept(name, before)}
            />
          )}
        </Field>
      ))}
    </fieldset>
  )
}
