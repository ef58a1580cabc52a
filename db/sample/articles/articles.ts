import type { SampleArticle } from './article.ts'
import { azemmourProgramme } from './azemmour-programme.ts'
import { congress2018 } from './congress-2018.ts'
import { house2021 } from './house-2021.ts'
import { house2026 } from './house-2026.ts'
import { openDoors } from './open-doors.ts'
import { planWithBranches } from './plan-with-branches.ts'
import { road1976to2018 } from './road-1976-2018.ts'
import { year2027 } from './year-2027.ts'

/** Every text of the sample portal, the earliest published first. */
export const sampleArticles: SampleArticle[] = [
  congress2018,
  azemmourProgramme,
  road1976to2018,
  planWithBranches,
  house2021,
  house2026,
  year2027,
  openDoors,
]
