'use server'
import { action } from '@/gate/action'
import {
  articleInput,
  asideInput,
  correctionInput,
  descriptionInput,
  draftInput,
  restoreInput,
  scheduleInput,
  startInput,
  textInput,
  unscheduleInput,
  withdrawalInput,
} from './input'
import {
  chooseLead,
  correct,
  describeArticle,
  discardArticle,
  dropLead,
  keepVersion,
  publish,
  restoreVersion,
  saveDraft,
  schedule,
  setAside,
  startArticle,
  takeBack,
  unschedule,
  withdraw,
} from './mutations'
import { tagsOf } from './tags'

const editor = ({ articleId, language }: { articleId: string; language?: string }) =>
  `/desk/news/${articleId}${language ? `?text=${language}` : ''}`

export const startArticleAction = action('article.started', startInput, startArticle, { leadsTo: editor })
export const saveDraftAction = action('article.saved', draftInput, saveDraft, { quiet: true })
export const setAsideAction = action('article.kept', asideInput, setAside, { quiet: true })
export const keepVersionAction = action('article.kept', textInput, keepVersion)
export const restoreVersionAction = action('article.restored', restoreInput, restoreVersion, {
  leadsTo: (_, input) => editor(input),
})
export const describeArticleAction = action('article.described', descriptionInput, describeArticle)
export const discardArticleAction = action('article.discarded', articleInput, discardArticle, {
  leadsTo: () => '/desk',
})
export const takeBackAction = action('article.takenBack', articleInput, takeBack, { leadsTo: editor })
export const publishAction = action('article.published', textInput, publish, { refreshes: tagsOf })
export const correctAction = action('article.corrected', correctionInput, correct, { refreshes: tagsOf })
export const withdrawAction = action('article.withdrawn', withdrawalInput, withdraw, { refreshes: tagsOf })
export const scheduleAction = action('article.scheduled', scheduleInput, schedule)
export const unscheduleAction = action('article.unscheduled', unscheduleInput, unschedule)
export const chooseLeadAction = action('article.leadChosen', articleInput, chooseLead, { refreshes: tagsOf })
export const dropLeadAction = action('article.leadDropped', articleInput, dropLead, { refreshes: tagsOf })
