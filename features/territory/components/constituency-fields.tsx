'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { BALLOTS, PARTS } from '@/db/elections'

type Option = { value: string; label: string }

/** What a constituency is chosen from: who may have it, where it lies, and to which it may be attached. */
export type Choices = { bodies: readonly Option[]; communes: readonly Option[]; others: readonly Option[] }

type Props = {
  choices: Choices
  filled: Record<string, string>
  kept: (name: string, otherwise?: string) => string
  fault: (name: string) => string | undefined
}

type Asked = {
  name: string
  required?: boolean
  hint?: boolean
  /** Chosen from these, or typed. */
  options?: readonly Option[]
  prompt?: string
  dir?: 'rtl' | 'ltr'
  otherwise?: string
}

/** What a constituency is called, how one votes there, and how many seats are won. */
export function ConstituencyFields({ choices, ...rest }: Props) {
  const t = useTranslations('territory')
  const options = (kind: 'ballots' | 'parts', keys: readonly string[]) =>
    keys.map((key) => ({ value: key, label: t(`${kind}.${key}`) }))
  const { bodies, communes, others } = choices
  const whole: Asked[] = [
    { name: 'bodyId', required: true, hint: true, options: bodies, otherwise: bodies[0]?.value ?? '' },
    { name: 'code', required: true, hint: true, dir: 'ltr' },
    { name: 'nameAr', required: true, dir: 'rtl' },
    { name: 'nameFr', dir: 'ltr' },
  ]
  const halves: Asked[] = [
    { name: 'communeCode', options: communes, prompt: t('form.wide') },
    { name: 'ballot', required: true, options: options('ballots', BALLOTS), otherwise: 'list' },
    { name: 'seats', required: true, dir: 'ltr' },
    { name: 'womenSeats', hint: true, dir: 'ltr' },
    { name: 'part', options: options('parts', PARTS), otherwise: 'general' },
    { name: 'attachedTo', hint: true, options: others, prompt: t('form.notAttached') },
  ]
  return (
    <>
      {whole.map((asked) => (
        <AskedField key={asked.name} {...asked} {...rest} />
      ))}
      <div className="grid items-end gap-5 min-[40rem]:grid-cols-2">
        {halves.map((asked) => (
          <AskedField key={asked.name} {...asked} {...rest} />
        ))}
      </div>
    </>
  )
}

function AskedField({
  name,
  required = false,
  hint,
  options,
  prompt,
  dir,
  otherwise,
  ...rest
}: Asked & Omit<Props, 'choices'>) {
  const t = useTranslations('territory.form')
  const { filled, kept, fault } = rest
  const value = kept(name, filled[name] ?? otherwise)
  return (
    <Field
      name={name}
      label={t(name)}
      hint={hint ? t(`${name}Hint`) : undefined}
      error={fault(name)}
      required={required}
    >
      {(control) =>
        options ? (
          <Select
            {...control}
            {...(prompt !== undefined && { prompt })}
            options={options}
            defaultValue={value}
          />
        ) : (
          <TextInput {...control} dir={dir} maxLength={120} defaultValue={value} />
        )
      }
    </Field>
  )
}
