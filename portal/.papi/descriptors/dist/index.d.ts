import { default as treasurenet, type TreasurenetWhitelistEntry } from "./treasurenet";
export { treasurenet };
export type * from "./treasurenet";
export { DigestItem, Phase, DispatchClass, TokenError, ArithmeticError, TransactionalError, PreimageEvent, BalanceStatus, PreimagePalletHoldReason, TransactionPaymentEvent, GrandpaEvent, StakingRewardDestination, StakingForcing, ElectionProviderMultiPhaseEvent, ElectionProviderMultiPhaseElectionCompute, ElectionProviderMultiPhasePhase, BagsListEvent, PreimagesBounded, ConvictionVotingVoteAccountVote, PreimageOldRequestStatus, PreimageRequestStatus, BalancesTypesReasons, TransactionPaymentReleases, Version, BabeDigestsNextConfigDescriptor, BabeAllowedSlots, BabeDigestsPreDigest, GrandpaStoredState, MultiAddress, BalancesAdjustmentDirection, GrandpaEquivocation, StakingPalletConfigOpBig, StakingPalletConfigOp, TraitsScheduleDispatchTime, VotingConviction, ConvictionVotingVoteVoting, ReferendaTypesCurve, TransactionValidityUnknownTransaction, TransactionValidityTransactionSource } from './common-types';
export declare const getMetadata: (codeHash: string) => Promise<Uint8Array | null>;
export type WhitelistEntry = TreasurenetWhitelistEntry;
export type WhitelistEntriesByChain = Partial<{
    "*": WhitelistEntry[];
    treasurenet: WhitelistEntry[];
}>;
