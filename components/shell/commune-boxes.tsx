'use client'
import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { FieldError } from '../ui/field'

type Commune = { code: string; ar: string; latin: string }
type Props = {
  communes: readonly Commune[]
  legend: ReactNode
  ticked: (code: string) => boolean
  error?: ReactNode
}

/** A box for each commune; fields named `commune.<its code>`. */
export function CommuneBoxes({ communes, legend, ticked, error }: Props) {
  const locale = useLocale()
  return (
    <fieldset className="grid gap-2">
      <legend className="font-medium">{legend}</legend>
      <div className="grid max-h-72 gap-x-4 overflow-y-auto rounded-md border border-line px-3 py-1 min-[30rem]:grid-cols-2">
        {communes.map(({ code, ar, latin }) => (
          <label key={code} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={`commune.${code}`}
              value="on"
              defaultChecked={ticked(code)}
              className="size-5 shrink-0 accent-sea"
            />
            {locale === 'ar' ? ar : latin}
          </label>
        ))}
      </div>
      {error && <FieldError id="communes-error">{error}</FieldError>}
    </fieldset>
  )
}
