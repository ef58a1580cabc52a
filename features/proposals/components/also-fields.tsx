'use client'
import { useTranslations } from 'next-intl'
import { Fold } from '@/components/ui/fold'
import { alsoField } from '../proposal'
import type { Kept } from './proposal-fields'

export type AlsoChoice = { id: string; title: string }
type Props = Pick<Kept, 'kept'> & { twins: readonly AlsoChoice[]; waiting: readonly AlsoChoice[] }

/** Which other proposals get the same answer: those that members hold to be the same first. */
export function AlsoFields({ kept, twins, waiting }: Props) {
  const t = useTranslations('proposals.give')
  if (twins.length + waiting.length === 0) return null
  const boxes = (choices: readonly AlsoChoice[]) => (
    <ul>
      {choices.map(({ id, title }) => (
        <li key={id}>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={alsoField(id)}
              value="on"
              defaultChecked={kept(alsoField(id)) !== ''}
              className="size-5 shrink-0 accent-sea"
            />
            <bdi className="min-w-0 break-words">{title}</bdi>
          </label>
        </li>
      ))}
    </ul>
  )
  return (
    <fieldset className="grid gap-2">
      <legend className="font-medium">{t('also')}</legend>
      <p className="text-sm text-soft">{t('alsoHint')}</p>
      {twins.length > 0 && (
        <>
          <p>{t('alsoTwins')}</p>
          {boxes(twins)}
        </>
      )}
      {waiting.length > 0 && (
        <Fold title={t('more')}>
          <div className="max-h-80 overflow-y-auto">{boxes(waiting)}</div>
        </Fold>
      )}
    </fieldset>
  )
}
