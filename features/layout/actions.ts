'use server'
import { action } from '@/gate/action'
import { copyInput, layoutInput, womenInput } from './input'
import { attachWomen, copyTerritory, layOut } from './mutations'

export const layOutAction = action('territory.laid', layoutInput, layOut)
export const attachWomenAction = action('territory.women', womenInput, attachWomen)
export const copyTerritoryAction = action('territory.copied', copyInput, copyTerritory)
