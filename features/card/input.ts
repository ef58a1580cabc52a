import { z } from 'zod'

export const nothingInput = z.object({})
