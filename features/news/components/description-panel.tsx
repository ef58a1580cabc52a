'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { ActForm } from '@/components/shell/act-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Picture } from '@/components/ui/picture'
import { SubmitButton } from '@/components/ui/submit-button'
import { pictureSources } from '@/features/pictures/picture'
import { describeArticleAction } from '../actions'
import type { EditedArticle } from '../editing'
import type { Choices, EditorPicture } from '../queries'
import { DescriptionFields } from './description-fields'
import type { Insertions } from './editor-toolbar'

type Props = {
  article: EditedArticle
  choices: Choices
  cover: EditorPicture | null
  chooser: Insertions['picture']
}

/** Changes what stands beside the text in all its languages. */
export function DescriptionPanel({ article, choices, cover, chooser }: Props) {
  const t = useTranslations('news.description')
  const fixed = article.standings.some(({ wasPublic }) => wasPublic)
  return (
    <details className="fold card p-5">
      <summary className="flex min-h-11 items-center">
        <h2 className="text-xl">{t('title')}</h2>
      </summary>
      <ActForm
        action={describeArticleAction}
        fields={{ articleId: article.id, version: article.version }}
        className="grid gap-4 pt-3"
      >
        {(state) => (
          <>
            {state.done && <Notice kind="success">{t('saved')}</Notice>}
            <p className="text-sm text-soft">{t('intro')}</p>
            <CoverChoice cover={cover} chooser={chooser} />
            <DescriptionFields choices={choices} now={article} state={state} bodyFixed={fixed} />
            <SubmitButton>{t('save')}</SubmitButton>
          </>
        )}
      </ActForm>
    </details>
  )
}

function CoverChoice({ cover, chooser }: Pick<Props, 'cover' | 'chooser'>): ReactNode {
  const t = useTranslations('news.description')
  const [chosen, setChosen] = useState(cover)
  const [open, setOpen] = useState(false)
  return (
    <div className="grid gap-2">
      <span className="font-medium">{t('cover')}</span>
      <input type="hidden" name="coverId" value={chosen?.id ?? ''} />
      {chosen && (
        <Picture
          picture={{ ...pictureSources(chosen), alt: chosen.altAr || chosen.altFr }}
          sizes="22rem"
          className="aspect-video w-full rounded-md bg-clod object-cover"
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="quiet" onClick={() => setOpen(true)}>
          {t(chosen ? 'changeCover' : 'chooseCover')}
        </Button>
        {chosen && (
          <Button variant="quiet" onClick={() => setChosen(null)}>
            {t('noCover')}
          </Button>
        )}
      </div>
      {chooser({ open, onOpenChange: setOpen, onChoose: setChosen })}
    </div>
  )
}
