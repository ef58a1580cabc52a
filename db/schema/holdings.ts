import {
  campaignObjectives,
  campaignOutings,
  campaignProgrammes,
  campaignTaskSteps,
  campaignTasks,
} from './campaign.ts'
import {
  campaignAccounts,
  campaignAlarms,
  campaignBudgets,
  campaignCancellations,
  campaignEntries,
  campaignLimits,
  campaignVouchers,
} from './campaign-money.ts'
import {
  candidacies,
  candidacyCalls,
  candidacyOpinions,
  candidacyWithdrawals,
  endorsementRevocations,
  endorsements,
} from './candidacies.ts'
import { candidacyPaperKinds, candidacyPapers, candidacyScans } from './candidacy-papers.ts'
import { candidateLists, candidatePlaces } from './candidate-lists.ts'
import { bodyCards, leaderNotices } from './cards.ts'
import {
  competenceNeedClosings,
  competenceNeeds,
  competenceOffers,
  competences,
  offerClosings,
  offerPassings,
} from './competences.ts'
import { agentAnswers, agentOutsiders, agents, agentTrainings } from './coverage.ts'
import { duesCancellations, duesCategories, duesRates, duesReceipts, duesStandings } from './dues.ts'
import {
  careerEntries,
  electedConsents,
  electedOffices,
  electedResponsibilities,
  electedVersions,
} from './elected.ts'
import { calendarFeeds, electionMarks, electionMilestones, elections, ruleSets } from './elections.ts'
import { pendingSignIns, recoveryCodes, secondFactors } from './factor.ts'
import { contestOutcomes, followers } from './followers.ts'
import { bodyDecisions, foundingSteps, foundings } from './foundings.ts'
import { loanReturns, loans, resources, shifts, shiftVolunteers } from './logistics.ts'
import { blanks, erases, shows } from './mydata.ts'
import {
  amendmentAnswers,
  amendments,
  indicatorReadings,
  indicators,
  milestoneDays,
  milestones,
  pointDroppings,
  points,
  pointVersions,
} from './points.ts'
import {
  opinionClosings,
  opinionCounts,
  opinions,
  opinionVotes,
  programmeMoves,
  programmeOpenings,
  programmes,
} from './programmes.ts'
import {
  evidence,
  fundingCancellations,
  fundingEntries,
  fundingLines,
  progressEntries,
  progressRulings,
} from './progress.ts'
import {
  proposalAnswers,
  proposalComments,
  proposalDuplicates,
  proposalSupports,
  proposals,
} from './proposals.ts'
import { segments } from './register.ts'
import { scenarios } from './scenarios.ts'
import { campaignArticles, silenceGrants, silenceOverrides } from './silence.ts'
import { ballotLists, constituencies, pollingStations, results } from './territory.ts'

// What the list in db/holdings.ts needs of tables whose rows the register does not keep itself.
export const showsFactors = shows().link(secondFactors)
export const erasesFactors = erases().link(secondFactors)
export const showsRecovery = shows().link(recoveryCodes)
export const erasesRecovery = erases().link(recoveryCodes)
export const showsPending = shows().link(pendingSignIns)
export const erasesPending = erases().link(pendingSignIns)
export const showsNotices = shows().link(leaderNotices)
export const erasesNotices = erases().link(leaderNotices)
export const showsBodyCards = shows().link(bodyCards)
export const showsElected = shows().link(electedOffices)
export const erasesElected = erases().link(electedOffices)
export const showsResponsibilities = shows().link(electedResponsibilities)
export const erasesResponsibilities = erases().link(electedResponsibilities)
export const showsElectedConsents = shows().link(electedConsents)
export const erasesElectedConsents = erases().link(electedConsents)
export const showsElectedVersions = shows().link(electedVersions)
export const erasesElectedVersions = erases().link(electedVersions)
export const showsCareers = shows().link(careerEntries)
export const erasesCareers = erases().link(careerEntries)
export const showsFoundings = shows().link(foundings)
export const showsFoundingSteps = shows().link(foundingSteps)
export const blanksFoundingSteps = blanks().link(foundingSteps)
export const erasesFoundingSteps = erases().link(foundingSteps)
export const showsBodyDecisions = shows().link(bodyDecisions)
export const showsDuesCategories = shows().link(duesCategories)
export const showsDuesRates = shows().link(duesRates)
export const showsStandings = shows().link(duesStandings)
export const blanksStandings = blanks().link(duesStandings)
export const blanksReceipts = blanks().link(duesReceipts)
export const showsCancellations = shows().link(duesCancellations)
export const blanksCancellations = blanks().link(duesCancellations)
export const showsCompetences = shows().link(competences)
export const erasesCompetences = erases().link(competences)
export const showsNeeds = shows().link(competenceNeeds)
export const showsNeedClosings = shows().link(competenceNeedClosings)
export const showsOffers = shows().link(competenceOffers)
export const erasesOffers = erases().link(competenceOffers)
export const showsPassings = shows().link(offerPassings)
export const showsOfferClosings = shows().link(offerClosings)
export const showsSegments = shows().link(segments)
export const erasesSegments = erases().link(segments)
export const showsProgrammes = shows().link(programmes)
export const showsProgrammeOpenings = shows().link(programmeOpenings)
export const showsProgrammeMoves = shows().link(programmeMoves)
export const showsOpinions = shows().link(opinions)
export const showsOpinionVotes = shows().link(opinionVotes)
export const showsOpinionCounts = shows().link(opinionCounts)
export const showsOpinionClosings = shows().link(opinionClosings)
export const showsPoints = shows().link(points)
export const showsPointVersions = shows().link(pointVersions)
export const showsPointDroppings = shows().link(pointDroppings)
export const showsMilestones = shows().link(milestones)
export const showsMilestoneDays = shows().link(milestoneDays)
export const showsIndicators = shows().link(indicators)
export const showsIndicatorReadings = shows().link(indicatorReadings)
export const showsAmendments = shows().link(amendments)
export const showsAmendmentAnswers = shows().link(amendmentAnswers)
export const showsProposals = shows().link(proposals)
export const showsProposalSupports = shows().link(proposalSupports)
export const showsProposalComments = shows().link(proposalComments)
export const showsProposalDuplicates = shows().link(proposalDuplicates)
export const showsProposalAnswers = shows().link(proposalAnswers)
export const showsProgressEntries = shows().link(progressEntries)
export const showsEvidence = shows().link(evidence)
export const showsProgressRulings = shows().link(progressRulings)
export const showsFundingLines = shows().link(fundingLines)
export const showsFundingEntries = shows().link(fundingEntries)
export const showsFundingCancellations = shows().link(fundingCancellations)
export const showsContestOutcomes = shows().link(contestOutcomes)
export const showsFollowers = shows().link(followers)
export const erasesProposalSupports = erases().link(proposalSupports)
export const erasesProposalComments = erases().link(proposalComments)
export const erasesProposalDuplicates = erases().link(proposalDuplicates)
export const erasesFollowers = erases().link(followers)
export const showsElections = shows().link(elections)
export const showsElectionMilestones = shows().link(electionMilestones)
export const showsElectionMarks = shows().link(electionMarks)
export const showsRuleSets = shows().link(ruleSets)
export const showsCalendarFeeds = shows().link(calendarFeeds)
export const erasesCalendarFeeds = erases().link(calendarFeeds)
export const showsCampaignArticles = shows().link(campaignArticles)
export const showsSilenceOverrides = shows().link(silenceOverrides)
export const showsSilenceGrants = shows().link(silenceGrants)
export const showsConstituencies = shows().link(constituencies)
export const showsPollingStations = shows().link(pollingStations)
export const showsBallotLists = shows().link(ballotLists)
export const showsResults = shows().link(results)
export const showsScenarios = shows().link(scenarios)
export const erasesScenarios = erases().link(scenarios)
export const showsCampaignAccounts = shows().link(campaignAccounts)
export const showsCampaignLimits = shows().link(campaignLimits)
export const showsCampaignBudgets = shows().link(campaignBudgets)
export const showsCampaignEntries = shows().link(campaignEntries)
export const showsCampaignVouchers = shows().link(campaignVouchers)
export const showsCampaignCancellations = shows().link(campaignCancellations)
export const showsCampaignAlarms = shows().link(campaignAlarms)
export const showsCandidacyCalls = shows().link(candidacyCalls)
export const showsCandidacies = shows().link(candidacies)
export const showsCandidacyWithdrawals = shows().link(candidacyWithdrawals)
export const showsCandidacyOpinions = shows().link(candidacyOpinions)
export const showsEndorsements = shows().link(endorsements)
export const showsEndorsementRevocations = shows().link(endorsementRevocations)
export const showsCandidateLists = shows().link(candidateLists)
export const showsCandidatePlaces = shows().link(candidatePlaces)
export const showsCandidacyPaperKinds = shows().link(candidacyPaperKinds)
export const showsCandidacyPapers = shows().link(candidacyPapers)
export const showsCandidacyScans = shows().link(candidacyScans)
export const erasesCandidacies = erases().link(candidacies)
export const erasesCandidacyWithdrawals = erases().link(candidacyWithdrawals)
export const erasesCandidacyOpinions = erases().link(candidacyOpinions)
export const erasesEndorsements = erases().link(endorsements)
export const erasesEndorsementRevocations = erases().link(endorsementRevocations)
export const erasesCandidatePlaces = erases().link(candidatePlaces)
export const erasesCandidacyPapers = erases().link(candidacyPapers)
export const erasesCandidacyScans = erases().link(candidacyScans)
export const showsAgents = shows().link(agents)
export const erasesAgents = erases().link(agents)
export const showsAgentAnswers = shows().link(agentAnswers)
export const erasesAgentAnswers = erases().link(agentAnswers)
export const showsAgentTrainings = shows().link(agentTrainings)
export const erasesAgentTrainings = erases().link(agentTrainings)
export const showsAgentOutsiders = shows().link(agentOutsiders)
export const showsShifts = shows().link(shifts)
export const showsShiftVolunteers = shows().link(shiftVolunteers)
export const erasesShiftVolunteers = erases().link(shiftVolunteers)
export const showsResources = shows().link(resources)
export const showsLoans = shows().link(loans)
export const erasesLoans = erases().link(loans)
export const showsLoanReturns = shows().link(loanReturns)
export const erasesLoanReturns = erases().link(loanReturns)
export const showsCampaignProgrammes = shows().link(campaignProgrammes)
export const showsCampaignObjectives = shows().link(campaignObjectives)
export const showsCampaignTasks = shows().link(campaignTasks)
export const showsCampaignTaskSteps = shows().link(campaignTaskSteps)
export const showsCampaignOutings = shows().link(campaignOutings)
