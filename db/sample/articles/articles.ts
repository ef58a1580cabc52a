import type { SampleArticle } from './article.ts'
import { azemmourProgramme } from './azemmour-programme.ts'
import { congress2018 } from './congress-2018.ts'

/** Every text of the sample portal, the earliest published first. */
export const sampleArticles: SampleArticle[] = [congress2018, azemmourProgramme]
