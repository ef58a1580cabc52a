'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { BodyChoice } from '@/components/upload/body-choice'
import { type Keeper, keeperName } from '@/features/pictures/keeper'
import type { Locale } from '@/i18n/locales'
import { PictureUploader } from './uploader'

/** Where new pictures come in: for which body, and the files. */
export function PictureIntake({ keepers }: { keepers: readonly Keeper[] }) {
  const t = useTranslations('pictures')
  const locale = useLocale() as Locale
  const [chosen, choose] = useState(keepers[0]?.id ?? '')
  const bodies = keepers.map((keeper) => ({ id: keeper.id, label: keeperName(keeper, locale) }))
  return (
    <div className="grid gap-4">
      <BodyChoice label={t('keeper')} bodies={bodies} chosen={chosen} choose={choose} />
      <PictureUploader bodyId={chosen} />
    </div>
  )
}
