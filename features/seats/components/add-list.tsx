'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { useRunning } from '@/components/ui/use-running'
import { cleanLine } from '@/gate/text'
import { freshId, MOST_LISTS, withList } from '../scenario'
import type { Simulation } from './use-simulation'

/** A list more than stood. */
export function AddList({ simulation: { inputs, change } }: { simulation: Simulation }) {
  const t = useTranslations('seats.sim')
  const running = useRunning()
  const [name, setName] = useState('')
  const isFull = inputs.lists.length >= MOST_LISTS
  const add = () => {
    const said = cleanLine(name)
    if (said === '') return
    change((before) => withList(before, { id: freshId(before), name: said }))
    setName('')
  }
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field name="addName" label={t('addName')}>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            maxLength={120}
            readOnly={!running}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={({ key }) => key === 'Enter' && add()}
          />
        )}
      </Field>
      <Button variant="quiet" disabled={!running || isFull} onClick={add}>
        {t('add')}
      </Button>
    </div>
  )
}
