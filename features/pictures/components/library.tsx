import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { Pagination } from '@/components/ui/pagination'
import { TextInput } from '@/components/ui/text-input'
import { Words } from '@/i18n/words'
import type { Keeper } from '../keeper'
import type { Library } from '../queries'
import { PictureIntake } from './picture-intake'
import { PictureList } from './picture-list'

type Props = {
  library: Library
  /** What was searched for. */
  words: string
  /** The page it stands on, without its query. */
  address: string
  /** The bodies for which the reader may add; none for whoever only publishes. */
  keepers: readonly Keeper[]
}

/** The pictures of one's bodies: add, search, describe, remove. */
export async function PictureLibrary({ library, words, address, keepers }: Props) {
  const t = await getTranslations('pictures')
  const at = (page: number) =>
    `${address}?${new URLSearchParams({ ...(words && { words }), page: String(page) })}`
  return (
    <Words of={['pictures']}>
      <div className="grid gap-8">
        {keepers.length > 0 && <PictureIntake keepers={keepers} />}
        <form action={address} className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 grow">
            <Field name="words" label={t('search')} hint={t('searchHint')}>
              {(control) => <TextInput {...control} type="search" dir="auto" defaultValue={words} />}
            </Field>
          </div>
          <Button type="submit" variant="quiet">
            {t('searchButton')}
          </Button>
        </form>
        {library.count > 0 && <p className="text-soft">{t('found', { count: library.count })}</p>}
        {library.count === 0 && (
          <EmptyState
            title={words ? t('found', { count: 0 }) : t('emptyTitle')}
            action={words && <ButtonLink href={address}>{t('showAll')}</ButtonLink>}
          >
            {words ? t('nothingFound') : t('empty')}
          </EmptyState>
        )}
        <PictureList pictures={library.pictures} editable={keepers.length > 0} />
        <Pagination page={library.page} pages={library.pages} href={at} />
      </div>
    </Words>
  )
}
