import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { Pagination } from '@/components/ui/pagination'
import { TextInput } from '@/components/ui/text-input'
import type { Keeper } from '@/features/pictures/keeper'
import { Words } from '@/i18n/words'
import type { documentShelf } from '../queries'
import { DocumentIntake } from './document-intake'
import { DocumentList } from './document-list'

type Props = {
  shelf: Awaited<ReturnType<typeof documentShelf>>
  /** What was searched for. */
  words: string
  /** The page it stands on, without its query. */
  address: string
  /** The bodies for which the reader may add; none for whoever only publishes. */
  keepers: readonly Keeper[]
}

/** The documents of one's bodies: add, search, rename, remove. */
export async function DocumentShelf({ shelf, words, address, keepers }: Props) {
  const t = await getTranslations('documents')
  const at = (page: number) =>
    `${address}?${new URLSearchParams({ ...(words && { words }), page: String(page) })}`
  return (
    <Words of={['documents']}>
      <div className="grid gap-8">
        {keepers.length > 0 && <DocumentIntake keepers={keepers} />}
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
        {shelf.count > 0 && <p className="text-soft">{t('found', { count: shelf.count })}</p>}
        {shelf.count === 0 && (
          <EmptyState
            title={words ? t('found', { count: 0 }) : t('emptyTitle')}
            action={words && <ButtonLink href={address}>{t('showAll')}</ButtonLink>}
          >
            {words ? t('nothingFound') : t('empty')}
          </EmptyState>
        )}
        <DocumentList documents={shelf.documents} editable={keepers.length > 0} />
        <Pagination page={shelf.page} pages={shelf.pages} href={at} />
      </div>
    </Words>
  )
}
