import { azemmour2015 } from './azemmour-2015.ts'
import { azemmour2026 } from './azemmour-2026.ts'
import { elJadida2027 } from './el-jadida-2027.ts'
import type { SampleProgramme } from './programme.ts'
import { province2026 } from './province-2026.ts'

export const sampleProgrammes: SampleProgramme[] = [azemmour2015, province2026, elJadida2027, azemmour2026]
