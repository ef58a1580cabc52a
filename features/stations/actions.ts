'use server'
import { action } from '@/gate/action'
import {
  acceptedListInput,
  editedStationInput,
  removedStationInput,
  stationInput,
  stationListInput,
} from './input'
import { acceptStations, addStation, editStation, removeStation } from './mutations'
import { previewStations } from './preview'

export const addStationAction = action('station.added', stationInput, addStation)
export const editStationAction = action('station.edited', editedStationInput, editStation)
export const removeStationAction = action('station.removed', removedStationInput, removeStation, {
  leadsTo: ({ electionId, constituencyId }) => `/members/elections/${electionId}/territory/${constituencyId}`,
})
export const previewStationsAction = action('stations.imported', stationListInput, previewStations, {
  quiet: true,
})
export const acceptStationsAction = action('stations.imported', acceptedListInput, acceptStations)
