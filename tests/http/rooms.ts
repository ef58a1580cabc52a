import { campaignRooms } from './campaign-places'
import { moneyRooms } from './money-places'
import { seatsRooms } from './seats-places'

/** A page for those who are signed in: what it is called, and where it stands. */
export type Room = { name: string; path: string; editor?: boolean }

/** The rooms, with one text and one letter to open in them. `editor`: with the editor's own script. */
type Opened = Record<
  'articleId' | 'messageId' | 'bodyId' | 'electedId' | 'memberId' | 'applicationId',
  string
>

export const roomsWith = ({
  articleId,
  messageId,
  bodyId,
  electedId,
  memberId,
  applicationId,
}: Opened): Room[] => {
  const article = `/ar/desk/news/${articleId}`
  return [
    { name: 'the list of articles', path: '/ar/desk' },
    { name: 'a new article', path: '/ar/desk/news/new' },
    { name: 'a text in the editor', path: article, editor: true },
    { name: 'its preview', path: `${article}/preview` },
    { name: 'its versions', path: `${article}/versions` },
    { name: 'two versions compared', path: `${article}/versions?from=1&to=0` },
    { name: 'what was thrown away', path: '/ar/desk/discarded' },
    { name: 'search at the desk', path: '/ar/desk/search?q=%D9%86%D8%B5' },
    { name: 'pictures', path: '/ar/desk/pictures' },
    { name: 'documents', path: '/ar/desk/documents' },
    { name: 'dates', path: '/ar/desk/dates' },
    { name: 'letters', path: '/ar/desk/messages' },
    { name: 'a letter', path: `/ar/desk/messages/${messageId}` },
    { name: 'the ledger', path: '/ar/desk/ledger' },
    { name: 'settings', path: '/ar/desk/settings' },
    { name: 'a member’s own page', path: '/ar/members' },
    { name: 'bodies', path: '/ar/members/structure' },
    { name: 'a body', path: `/ar/members/structure/${bodyId}` },
    { name: 'elected officials', path: '/ar/members/elected' },
    { name: 'an elected official', path: `/ar/members/elected/${electedId}` },
    { name: 'the organisation’s history', path: '/ar/members/history' },
    { name: 'a career', path: `/ar/members/people/${memberId}` },
    { name: 'what someone may do', path: `/ar/members/people/${memberId}/powers` },
    { name: 'what an office would open', path: '/ar/members/preview' },
    { name: 'decisions on a body', path: `/ar/members/structure/${bodyId}/decisions` },
    { name: 'foundings', path: '/ar/members/structure/foundings' },
    { name: 'statutes', path: '/ar/members/structure/statutes' },
    { name: 'the public card of a body', path: `/ar/members/structure/${bodyId}/card` },
    { name: 'one’s public name', path: '/ar/members/public-name' },
    { name: 'one’s own dues', path: '/ar/members/dues' },
    { name: 'dues of the branches', path: '/ar/members/dues/branches' },
    { name: 'dues of a branch', path: `/ar/members/dues/branches/${bodyId}` },
    { name: 'what dues are', path: '/ar/members/dues/rates' },
    { name: 'one’s own competences', path: '/ar/members/competences' },
    { name: 'what bodies need', path: '/ar/members/competences/needs' },
    { name: 'offers from outside', path: '/ar/members/competences/offers' },
    { name: 'applications', path: '/ar/members/applications' },
    { name: 'an application', path: `/ar/members/applications/${applicationId}` },
    { name: 'a paper application', path: '/ar/members/applications/paper' },
    { name: 'codes for members without e-mail', path: '/ar/members/applications/code?who=1' },
    { name: 'the register', path: '/ar/members/register' },
    {
      name: 'a question to the register',
      path: '/ar/members/register?q=%D8%A3%D9%85%D9%8A%D9%86%D8%A9&gender=f',
    },
    { name: 'a member in the register', path: `/ar/members/register/${memberId}` },
    { name: 'a meeting called', path: '/ar/members/register/call' },
    { name: 'transfers', path: '/ar/members/register/transfers' },
    { name: 'lists of members', path: '/ar/members/register/import' },
    { name: 'one’s own membership', path: '/ar/members/membership' },
    { name: 'one’s account', path: '/ar/members/account' },
    { name: 'what is held about one', path: '/ar/members/my-data' },
    { name: 'one’s requests', path: '/ar/members/my-data/requests' },
    { name: 'one’s erasure', path: '/ar/members/my-data/erasure' },
    { name: 'one’s card', path: '/ar/members/card' },
    { name: 'members’ requests', path: '/ar/members/requests' },
    { name: 'devices', path: '/ar/members/devices' },
    { name: 'the second factor', path: '/ar/members/second-factor' },
    { name: 'lost devices', path: '/ar/members/second-factor/lost?who=%D9%86' },
  ]
}

type Kept = Record<
  | 'foundingId'
  | 'branchId'
  | 'payerId'
  | 'receiptId'
  | 'offerId'
  | 'importId'
  | 'gatheringId'
  | 'consultedId'
  | 'runningId'
  | 'proposalId'
  | 'draftNumber'
  | 'pointNumber'
  | 'contestId'
  | 'electionId'
  | 'milestoneId'
  | 'ruleSetId'
  | 'constituencyId'
  | 'stationId'
  | 'seatsId'
  | 'accountId'
  | 'contestedId'
  | 'candidacyId'
  | 'districtId'
  | 'shiftId'
  | 'resourceId'
  | 'taskId',
  string
>

const PROGRAMMES = '/ar/members/programmes'

const programmeRooms = (kept: Kept): Room[] => {
  const [gathering, consulted, running] = [kept.gatheringId, kept.consultedId, kept.runningId].map(
    (id) => `${PROGRAMMES}/${id}`,
  )
  const point = `${running}/points/${kept.pointNumber}`
  return [
    { name: 'programmes', path: PROGRAMMES },
    { name: 'one’s own proposals', path: `${PROGRAMMES}/mine` },
    { name: 'doubts from outside', path: `${PROGRAMMES}/contests` },
    { name: 'a doubt from outside', path: `${PROGRAMMES}/contests/${kept.contestId}` },
    { name: 'a programme', path: `${running}` },
    { name: 'a programme as adopted', path: `${running}/adopted` },
    { name: 'proposals', path: `${gathering}/proposals` },
    { name: 'a new proposal', path: `${gathering}/proposals/new` },
    { name: 'a proposal from a meeting', path: `${gathering}/proposals/meeting` },
    { name: 'a proposal', path: `${gathering}/proposals/${kept.proposalId}` },
    { name: 'who contributed what', path: `${gathering}/contributions` },
    { name: 'amendments that wait', path: `${consulted}/amendments` },
    { name: 'opinions of bodies', path: `${consulted}/opinions` },
    { name: 'points taken out and in', path: `${running}/exchange` },
    { name: 'points', path: `${running}/points` },
    { name: 'a new point', path: `${running}/points/new` },
    { name: 'a point', path: point },
    { name: 'a point being worded', path: `${point}/edit` },
    { name: 'wordings of a point', path: `${point}/versions` },
    { name: 'amendments of a point', path: `${consulted}/points/${kept.draftNumber}/amendments` },
    { name: 'progress of a point', path: `${point}/progress` },
    { name: 'money of a point', path: `${point}/funding` },
    { name: 'progress of a programme', path: `${running}/progress` },
    { name: 'money of a programme', path: `${running}/funding` },
  ]
}

const territoryRooms = ({ electionId, constituencyId, stationId }: Kept): Room[] => {
  const territory = `/ar/members/elections/${electionId}/territory`
  return [
    { name: 'the territory of an election', path: territory },
    { name: 'a commune of an election', path: `${territory}/communes/06-181-01-01` },
    { name: 'a constituency', path: `${territory}/${constituencyId}` },
    { name: 'a result to be recorded', path: `${territory}/${constituencyId}/record` },
    { name: 'a polling station', path: `${territory}/stations/${stationId}` },
    { name: 'stations and results taken in', path: `${territory}/import` },
  ]
}

const electionRooms = ({ electionId, milestoneId, ruleSetId, ...kept }: Kept): Room[] => {
  const { stationId, shiftId, resourceId } = kept
  const [elections, election] = ['/ar/members/elections', `/ar/members/elections/${electionId}`]
  return [
    { name: 'elections', path: elections },
    { name: 'the deadlines of an election', path: election },
    { name: 'the months of an election', path: `${election}/months` },
    { name: 'the silence of an election', path: `${election}/silence` },
    { name: 'another polling day', path: `${election}/day?to=1/1/2040` },
    { name: 'an election edited', path: `${election}/edit` },
    { name: 'a milestone', path: `${election}/milestones/${milestoneId}` },
    { name: 'one’s part in an election', path: `${election}/mine` },
    { name: 'the coverage of stations', path: `${election}/coverage` },
    { name: 'a list of agents to print', path: `${election}/coverage/roster` },
    { name: 'a station', path: `${election}/coverage/${stationId}` },
    { name: 'shifts', path: `${election}/shifts` },
    { name: 'a shift', path: `${election}/shifts/${shiftId}` },
    { name: 'what a campaign has', path: `${election}/logistics` },
    { name: 'something to lend', path: `${election}/logistics/${resourceId}` },
    { name: 'the law', path: `${elections}/rules` },
    { name: 'a version of the law', path: `${elections}/rules/${ruleSetId}` },
    { name: 'another version of the law', path: `${elections}/rules/${ruleSetId}/new` },
  ]
}

const candidacyRooms = ({ contestedId, candidacyId, districtId }: Kept): Room[] => {
  const candidacies = `/ar/members/elections/${contestedId}/candidacies`
  return [
    { name: 'one’s own candidacies', path: '/ar/members/candidacies' },
    { name: 'candidacies', path: candidacies },
    { name: 'a candidacy', path: `${candidacies}/${candidacyId}` },
    { name: 'a candidacy entered', path: `${candidacies}/enter?who=%D9%86` },
    { name: 'lists of candidates', path: `${candidacies}/lists` },
    { name: 'a list of candidates', path: `${candidacies}/lists/${districtId}` },
    { name: 'papers of a file', path: `${candidacies}/papers` },
  ]
}

/** Rooms of one thing each, of what a branch keeps. */
export const roomsOf = (kept: Kept): Room[] => {
  const { foundingId, branchId, payerId, receiptId, offerId, importId } = kept
  return [
    { name: 'a founding', path: `/ar/members/structure/foundings/${foundingId}` },
    { name: 'a member’s dues', path: `/ar/members/dues/branches/${branchId}/${payerId}` },
    { name: 'a receipt', path: `/ar/members/dues/receipts/${receiptId}` },
    { name: 'an offer from outside', path: `/ar/members/competences/offers/${offerId}` },
    { name: 'a list of members', path: `/ar/members/register/import/${importId}` },
    ...programmeRooms(kept),
    ...electionRooms(kept),
    ...territoryRooms(kept),
    ...seatsRooms(kept),
    ...moneyRooms(kept),
    ...candidacyRooms(kept),
    ...campaignRooms(kept),
  ]
}
