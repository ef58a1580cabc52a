'use client'
import { useTranslations } from 'next-intl'
import { ActForm, type FormState } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { directionOf, ENDONYMS, LOCALES, type Locale } from '@/i18n/locales'
import { changeSettingsAction } from '../actions'
import { notationOf } from '../plain-notation'
import type { Settings } from '../queries'

const SUFFIX = { ar: 'Ar', fr: 'Fr', en: 'En' } as const
const TEXTS = { name: 80, subtitle: 120, address: 240, publisher: 240, host: 400 } as const
type TextName = keyof typeof TEXTS
type State = Pick<FormState<unknown>, 'kept' | 'fault'>

/** Everything that the organisation says of itself, on one page; nothing is public before «save». */
export function SettingsForm({ settings }: { settings: Settings }) {
  const t = useTranslations('organisation')
  return (
    <ActForm action={changeSettingsAction} className="grid gap-6">
      {({ done, kept, fault, theirs }) => {
        const newer = theirs as Settings | undefined
        return (
          <>
            <input
              type="hidden"
              name="version"
              value={newer?.version ?? done?.version ?? settings.version}
              readOnly
            />
            {done && <Notice kind="success">{t('saved')}</Notice>}
            {newer && <Theirs settings={settings} theirs={newer} />}
            <RequiredNote />
            <Group title={t('groups.who')}>
              <InLanguages name="name" settings={settings} state={{ kept, fault }} required />
              <InLanguages name="subtitle" settings={settings} state={{ kept, fault }} />
              <Mission settings={settings} state={{ kept, fault }} />
            </Group>
            <Group title={t('groups.contact')}>
              <Plain name="email" type="email" settings={settings} state={{ kept, fault }} />
              <Plain name="phone" type="tel" settings={settings} state={{ kept, fault }} />
              <InLanguages name="address" settings={settings} state={{ kept, fault }} />
            </Group>
            <Group title={t('groups.look')}>
              <Plain name="seaColour" settings={settings} state={{ kept, fault }} />
              <Plain name="glowColour" settings={settings} state={{ kept, fault }} />
              <Plain name="emblemUrl" settings={settings} state={{ kept, fault }} />
            </Group>
            <Group title={t('groups.law')}>
              <InLanguages name="publisher" settings={settings} state={{ kept, fault }} />
              <InLanguages name="host" settings={settings} state={{ kept, fault }} />
              <Plain name="cndpAuthorisation" settings={settings} state={{ kept, fault }} />
              <Plain name="cndpTransfer" settings={settings} state={{ kept, fault }} />
            </Group>
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="card grid gap-5 p-5 min-[40rem]:p-6">
      <legend className="px-2 font-head text-lg font-bold">{title}</legend>
      {children}
    </fieldset>
  )
}

type TextProps = { name: TextName; settings: Settings; state: State; required?: boolean }

function InLanguages({ name, settings, state: { kept, fault }, required = false }: TextProps) {
  const t = useTranslations('organisation')
  return (
    <div className={`grid gap-3 ${TEXTS[name] <= 80 ? 'min-[60rem]:grid-cols-3' : ''}`}>
      {LOCALES.map((language) => {
        const field = `${name}${SUFFIX[language]}`
        return (
          <Field
            key={field}
            name={field}
            label={`${t(`fields.${name}`)} · ${ENDONYMS[language]}`}
            error={fault(field)}
            required={required}
          >
            {(control) => (
              <TextInput
                {...control}
                {...spoken(language)}
                maxLength={TEXTS[name]}
                defaultValue={kept(field, settings[name][language])}
              />
            )}
          </Field>
        )
      })}
    </div>
  )
}

const spoken = (language: Locale) => ({ lang: language, dir: directionOf(language) }) as const

function Mission({ settings, state: { kept, fault } }: { settings: Settings; state: State }) {
  const t = useTranslations('organisation')
  return LOCALES.map((language) => {
    const field = `mission${SUFFIX[language]}`
    return (
      <Field
        key={field}
        name={field}
        label={`${t('fields.mission')} · ${ENDONYMS[language]}`}
        hint={language === 'ar' && t('hints.mission')}
        error={fault(field)}
      >
        {(control) => (
          <TextArea
            {...control}
            {...spoken(language)}
            rows={8}
            defaultValue={kept(field, notationOf(settings.mission[language]))}
          />
        )}
      </Field>
    )
  })
}

type PlainName =
  | 'email'
  | 'phone'
  | 'seaColour'
  | 'glowColour'
  | 'emblemUrl'
  | 'cndpAuthorisation'
  | 'cndpTransfer'
type PlainProps = { name: PlainName; type?: string; settings: Settings; state: State }

function Plain({ name, type = 'text', settings, state: { kept, fault } }: PlainProps) {
  const t = useTranslations('organisation')
  return (
    <Field name={name} label={t(`fields.${name}`)} hint={t(`hints.${name}`)} error={fault(name)}>
      {(control) => (
        <TextInput
          {...control}
          type={type}
          dir="ltr"
          className="max-w-md"
          defaultValue={kept(name, settings[name])}
        />
      )}
    </Field>
  )
}

// Both in sight: whoever saves now has seen what they replace.
function Theirs({ settings, theirs }: { settings: Settings; theirs: Settings }) {
  const t = useTranslations('organisation')
  const names = ['name', 'subtitle', 'address', 'publisher', 'host', 'mission', 'email', 'phone'] as const
  const more = ['seaColour', 'glowColour', 'emblemUrl', 'cndpAuthorisation', 'cndpTransfer'] as const
  const changed = [...names, ...more].filter(
    (name) => JSON.stringify(settings[name]) !== JSON.stringify(theirs[name]),
  )
  return (
    <Notice kind="warning" title={t('theirs')}>
      <ul className="list-disc ps-5">
        {changed.map((name) => (
          <li key={name}>
            {t(`fields.${name}`)}: <bdi>{told(theirs[name])}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const told = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value ?? '—')
  return Object.values(value)
    .map((one) => (typeof one === 'string' ? one : notationOf(one)))
    .join(' / ')
}
