'use server'
import { action } from '@/gate/action'
import { fourEyesInput, settingsInput } from './input'
import { changeSettings, setFourEyes } from './mutations'

export const changeSettingsAction = action('organisation.changed', settingsInput, changeSettings, {
  refreshes: ['organisation'],
})
export const setFourEyesAction = action('body.fourEyes', fourEyesInput, setFourEyes)
