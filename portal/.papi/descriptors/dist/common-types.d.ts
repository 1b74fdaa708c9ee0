import { Enum, GetEnum, SizedHex, SS58String, FixedSizeArray, ResultPayload, TxCallData } from "polkadot-api";
type AnonymousEnum<T extends {}> = T & {
    __anonymous: true;
};
type MyTuple<T> = [T, ...T[]];
type SeparateUndefined<T> = undefined extends T ? undefined | Exclude<T, undefined> : T;
type Anonymize<T> = SeparateUndefined<T extends string | number | bigint | boolean | void | undefined | null | symbol | Uint8Array | Enum<any> ? T : T extends AnonymousEnum<infer V> ? Enum<V> : T extends MyTuple<any> ? {
    [K in keyof T]: T[K];
} : T extends [] ? [] : T extends FixedSizeArray<infer L, infer T> ? number extends L ? Array<T> : FixedSizeArray<L, T> : {
    [K in keyof T & string]: T[K];
}>;
export type I5sesotjlssv2d = {
    "nonce": number;
    "consumers": number;
    "providers": number;
    "sufficients": number;
    "data": Anonymize<I1q8tnt1cluu5j>;
};
export type I1q8tnt1cluu5j = {
    "free": bigint;
    "reserved": bigint;
    "frozen": bigint;
    "flags": bigint;
};
export type Iffmde3ekjedi9 = {
    "normal": Anonymize<I4q39t5hn830vp>;
    "operational": Anonymize<I4q39t5hn830vp>;
    "mandatory": Anonymize<I4q39t5hn830vp>;
};
export type I4q39t5hn830vp = {
    "ref_time": bigint;
    "proof_size": bigint;
};
export type I4mddgoa69c0a2 = Array<DigestItem>;
export type DigestItem = Enum<{
    "PreRuntime": Anonymize<I82jm9g7pufuel>;
    "Consensus": Anonymize<I82jm9g7pufuel>;
    "Seal": Anonymize<I82jm9g7pufuel>;
    "Other": Uint8Array;
    "RuntimeEnvironmentUpdated": undefined;
}>;
export declare const DigestItem: GetEnum<DigestItem>;
export type I82jm9g7pufuel = [SizedHex<4>, Uint8Array];
export type I1ifc02tuupcq2 = Array<{
    "phase": Phase;
    "event": Enum<{
        "System": Anonymize<Id4fkf5vatpnj3>;
        "Scheduler": Anonymize<If2b94vhifk7m0>;
        "Preimage": PreimageEvent;
        "MultiBlockMigrations": Anonymize<I94co7vj7h6bo>;
        "Balances": Anonymize<I79m7hh27b98j>;
        "TransactionPayment": TransactionPaymentEvent;
        "Assets": Anonymize<Ibse1c0pgtcdtn>;
        "Vesting": Anonymize<I7uu9ebnucfti5>;
        "Grandpa": GrandpaEvent;
        "Staking": Anonymize<I8n4qjnlkvth8n>;
        "Session": Anonymize<I6ue0ck5fc3u44>;
        "Historical": Anonymize<I3fs99kjn361i1>;
        "ImOnline": Anonymize<I9ech588pscqur>;
        "Offences": Anonymize<I22s99jo5ffof6>;
        "ElectionProviderMultiPhase": ElectionProviderMultiPhaseEvent;
        "VoterList": BagsListEvent;
        "UnitIssuance": Anonymize<I873sjp9hthiu3>;
        "BonusStake": Anonymize<I398e0qvra6ne2>;
        "ValidatorAttendance": Anonymize<I3osdn7c6866k5>;
        "Foundation": Anonymize<I810f3ch5036vm>;
        "FoundationMembership": Anonymize<Ibraem55mlft17>;
        "Treasury": Anonymize<I157i60je71dq5>;
        "Referenda": Anonymize<Idfraa3b4eu018>;
        "ConvictionVoting": Anonymize<I7pql8a2uf8mlq>;
        "Whitelist": Anonymize<Iabk8kl2isduso>;
        "Utility": Anonymize<Icctk70c9ifhe6>;
        "Proxy": Anonymize<I8tl49kgue5pc9>;
        "Multisig": Anonymize<I3gqttrfstg88t>;
        "SafeMode": Anonymize<I3q8c83f5dvokp>;
        "TxPause": Anonymize<I9ulgod11dfvq5>;
        "CircuitBreaker": Anonymize<I1s7pejianogb9>;
        "AssetRegistry": Anonymize<Ie9oanm8df00lj>;
        "ProducerRegistry": Anonymize<I14sem4vosm50p>;
        "WellAudit": Anonymize<I5pb00a4ghdd7q>;
        "MarginEscrow": Anonymize<Iciub62q4ddu34>;
        "ProductionOracle": Anonymize<I4p58q42iceuut>;
        "TatIssuance": Anonymize<Iavp7v1ejv83g4>;
    }>;
    "topics": Anonymize<Ic5m5lp1oioo8r>;
}>;
export type Phase = Enum<{
    "ApplyExtrinsic": number;
    "Finalization": undefined;
    "Initialization": undefined;
}>;
export declare const Phase: GetEnum<Phase>;
export type Id4fkf5vatpnj3 = AnonymousEnum<{
    /**
     * An extrinsic completed successfully.
     */
    "ExtrinsicSuccess": Anonymize<Ia82mnkmeo2rhc>;
    /**
     * An extrinsic failed.
     */
    "ExtrinsicFailed": Anonymize<I2mfunm5g2ubuj>;
    /**
     * `:code` was updated to the code with the given hash.
     */
    "CodeUpdated": Anonymize<I1jm8m1rh9e20v>;
    /**
     * A new account was created.
     */
    "NewAccount": Anonymize<Icbccs0ug47ilf>;
    /**
     * An account was reaped.
     */
    "KilledAccount": Anonymize<Icbccs0ug47ilf>;
    /**
     * On on-chain remark happened.
     */
    "Remarked": Anonymize<I855j4i3kr8ko1>;
    /**
     * An upgrade was authorized.
     */
    "UpgradeAuthorized": Anonymize<Ibgl04rn6nbfm6>;
    /**
     * An invalid authorized upgrade was rejected while trying to apply it.
     */
    "RejectedInvalidAuthorizedUpgrade": Anonymize<I2mstnbad1uqpb>;
}>;
export type Ia82mnkmeo2rhc = {
    "dispatch_info": Anonymize<Ic9s8f85vjtncc>;
};
export type Ic9s8f85vjtncc = {
    "weight": Anonymize<I4q39t5hn830vp>;
    "class": DispatchClass;
    "pays_fee": Anonymize<Iehg04bj71rkd>;
};
export type DispatchClass = Enum<{
    "Normal": undefined;
    "Operational": undefined;
    "Mandatory": undefined;
}>;
export declare const DispatchClass: GetEnum<DispatchClass>;
export type Iehg04bj71rkd = AnonymousEnum<{
    "Yes": undefined;
    "No": undefined;
}>;
export type I2mfunm5g2ubuj = {
    "dispatch_error": Anonymize<I5vome4lapuip6>;
    "dispatch_info": Anonymize<Ic9s8f85vjtncc>;
};
export type I5vome4lapuip6 = AnonymousEnum<{
    "Other": undefined;
    "CannotLookup": undefined;
    "BadOrigin": undefined;
    "Module": Enum<{
        "System": Anonymize<I5o0s7c8q1cc9b>;
        "Timestamp": undefined;
        "Scheduler": Anonymize<If7oa8fprnilo5>;
        "Preimage": Anonymize<I4cfhml1prt4lu>;
        "MultiBlockMigrations": Anonymize<Iaaqq5jevtahm8>;
        "Balances": Anonymize<Idj13i7adlomht>;
        "TransactionPayment": undefined;
        "Assets": Anonymize<Ide093k05nogkn>;
        "Vesting": Anonymize<Icof2acl69lq3c>;
        "Babe": Anonymize<Ib6q602k6o213a>;
        "Grandpa": Anonymize<I7q8i0pp1gkas6>;
        "Staking": Anonymize<Ileu8a8k5fbnr>;
        "Session": Anonymize<I1e07dgbaqd1sq>;
        "Historical": undefined;
        "ImOnline": Anonymize<I8kh6j0q1r930d>;
        "AuthorityDiscovery": undefined;
        "Offences": undefined;
        "Authorship": undefined;
        "ElectionProviderMultiPhase": Anonymize<Idb84kfjd998sl>;
        "VoterList": Anonymize<I2e4fekrkcdej2>;
        "UnitIssuance": Anonymize<Iav5po0r83a0fu>;
        "BonusStake": Anonymize<I6745h77rv9mu8>;
        "ValidatorAttendance": Anonymize<I4tpgli8v4hc2j>;
        "Foundation": Anonymize<I7n7mcmnnfjfl2>;
        "FoundationMembership": Anonymize<Ie3flrv31mi7gh>;
        "Treasury": Anonymize<I36uss0m9fpcsf>;
        "Referenda": Anonymize<I84u4ul208g742>;
        "ConvictionVoting": Anonymize<Idfa8k8ikssbsf>;
        "Origins": undefined;
        "Whitelist": Anonymize<I2panb90f40k4n>;
        "Utility": Anonymize<I8dt2g2hcrgh36>;
        "Proxy": Anonymize<Iuvt54ei4cehc>;
        "Multisig": Anonymize<Ia76qmhhg4jvb9>;
        "SafeMode": Anonymize<I65gapcjsc3grr>;
        "TxPause": Anonymize<Ifku1elmu8hk3i>;
        "CircuitBreaker": undefined;
        "AssetRegistry": Anonymize<I60ghtmsg4s5ou>;
        "ProducerRegistry": Anonymize<I8lvfmap4v6o98>;
        "WellAudit": Anonymize<I9p20bkspoh2mm>;
        "MarginEscrow": Anonymize<I7f2qim8ectg45>;
        "ProductionOracle": Anonymize<Ib5dpdvpbjk8pt>;
        "TatIssuance": Anonymize<I85770n8psj54>;
    }>;
    "ConsumerRemaining": undefined;
    "NoProviders": undefined;
    "TooManyConsumers": undefined;
    "Token": TokenError;
    "Arithmetic": ArithmeticError;
    "Transactional": TransactionalError;
    "Exhausted": undefined;
    "Corruption": undefined;
    "Unavailable": undefined;
    "RootNotAllowed": undefined;
    "Trie": Enum<{
        "InvalidStateRoot": undefined;
        "IncompleteDatabase": undefined;
        "ValueAtIncompleteKey": undefined;
        "DecoderError": undefined;
        "InvalidHash": undefined;
        "DuplicateKey": undefined;
        "ExtraneousNode": undefined;
        "ExtraneousValue": undefined;
        "ExtraneousHashReference": undefined;
        "InvalidChildReference": undefined;
        "ValueMismatch": undefined;
        "IncompleteProof": undefined;
        "RootMismatch": undefined;
        "DecodeError": undefined;
    }>;
}>;
export type I5o0s7c8q1cc9b = AnonymousEnum<{
    /**
     * The name of specification does not match between the current runtime
     * and the new runtime.
     */
    "InvalidSpecName": undefined;
    /**
     * The specification version is not allowed to decrease between the current runtime
     * and the new runtime.
     */
    "SpecVersionNeedsToIncrease": undefined;
    /**
     * Failed to extract the runtime version from the new runtime.
     *
     * Either calling `Core_version` or decoding `RuntimeVersion` failed.
     */
    "FailedToExtractRuntimeVersion": undefined;
    /**
     * Suicide called when the account has non-default composite data.
     */
    "NonDefaultComposite": undefined;
    /**
     * There is a non-zero reference count preventing the account from being purged.
     */
    "NonZeroRefCount": undefined;
    /**
     * The origin filter prevent the call to be dispatched.
     */
    "CallFiltered": undefined;
    /**
     * A multi-block migration is ongoing and prevents the current code from being replaced.
     */
    "MultiBlockMigrationsOngoing": undefined;
    /**
     * No upgrade authorized.
     */
    "NothingAuthorized": undefined;
    /**
     * The submitted code is not authorized.
     */
    "Unauthorized": undefined;
}>;
export type If7oa8fprnilo5 = AnonymousEnum<{
    /**
     * Failed to schedule a call
     */
    "FailedToSchedule": undefined;
    /**
     * Cannot find the scheduled call.
     */
    "NotFound": undefined;
    /**
     * Given target block number is in the past.
     */
    "TargetBlockNumberInPast": undefined;
    /**
     * Reschedule failed because it does not change scheduled time.
     */
    "RescheduleNoChange": undefined;
    /**
     * Attempt to use a non-named function on a named task.
     */
    "Named": undefined;
}>;
export type I4cfhml1prt4lu = AnonymousEnum<{
    /**
     * Preimage is too large to store on-chain.
     */
    "TooBig": undefined;
    /**
     * Preimage has already been noted on-chain.
     */
    "AlreadyNoted": undefined;
    /**
     * The user is not authorized to perform this action.
     */
    "NotAuthorized": undefined;
    /**
     * The preimage cannot be removed since it has not yet been noted.
     */
    "NotNoted": undefined;
    /**
     * A preimage may not be removed when there are outstanding requests.
     */
    "Requested": undefined;
    /**
     * The preimage request cannot be removed since no outstanding requests exist.
     */
    "NotRequested": undefined;
    /**
     * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
     */
    "TooMany": undefined;
    /**
     * Too few hashes were requested to be upgraded (i.e. zero).
     */
    "TooFew": undefined;
}>;
export type Iaaqq5jevtahm8 = AnonymousEnum<{
    /**
     * The operation cannot complete since some MBMs are ongoing.
     */
    "Ongoing": undefined;
}>;
export type Idj13i7adlomht = AnonymousEnum<{
    /**
     * Vesting balance too high to send value.
     */
    "VestingBalance": undefined;
    /**
     * Account liquidity restrictions prevent withdrawal.
     */
    "LiquidityRestrictions": undefined;
    /**
     * Balance too low to send value.
     */
    "InsufficientBalance": undefined;
    /**
     * Value too low to create account due to existential deposit.
     */
    "ExistentialDeposit": undefined;
    /**
     * Transfer/payment would kill account.
     */
    "Expendability": undefined;
    /**
     * A vesting schedule already exists for this account.
     */
    "ExistingVestingSchedule": undefined;
    /**
     * Beneficiary account must pre-exist.
     */
    "DeadAccount": undefined;
    /**
     * Number of named reserves exceed `MaxReserves`.
     */
    "TooManyReserves": undefined;
    /**
     * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
     */
    "TooManyHolds": undefined;
    /**
     * Number of freezes exceed `MaxFreezes`.
     */
    "TooManyFreezes": undefined;
    /**
     * The issuance cannot be modified since it is already deactivated.
     */
    "IssuanceDeactivated": undefined;
    /**
     * The delta cannot be zero.
     */
    "DeltaZero": undefined;
}>;
export type Ide093k05nogkn = AnonymousEnum<{
    /**
     * Account balance must be greater than or equal to the transfer amount.
     */
    "BalanceLow": undefined;
    /**
     * The account to alter does not exist.
     */
    "NoAccount": undefined;
    /**
     * The signing account has no permission to do the operation.
     */
    "NoPermission": undefined;
    /**
     * The given asset ID is unknown.
     */
    "Unknown": undefined;
    /**
     * The origin account is frozen.
     */
    "Frozen": undefined;
    /**
     * The asset ID is already taken.
     */
    "InUse": undefined;
    /**
     * Invalid witness data given.
     */
    "BadWitness": undefined;
    /**
     * Minimum balance should be non-zero.
     */
    "MinBalanceZero": undefined;
    /**
     * Unable to increment the consumer reference counters on the account. Either no provider
     * reference exists to allow a non-zero balance of a non-self-sufficient asset, or one
     * fewer then the maximum number of consumers has been reached.
     */
    "UnavailableConsumer": undefined;
    /**
     * Invalid metadata given.
     */
    "BadMetadata": undefined;
    /**
     * No approval exists that would allow the transfer.
     */
    "Unapproved": undefined;
    /**
     * The source account would not survive the transfer and it needs to stay alive.
     */
    "WouldDie": undefined;
    /**
     * The asset-account already exists.
     */
    "AlreadyExists": undefined;
    /**
     * The asset-account doesn't have an associated deposit.
     */
    "NoDeposit": undefined;
    /**
     * The operation would result in funds being burned.
     */
    "WouldBurn": undefined;
    /**
     * The asset is a live asset and is actively being used. Usually emit for operations such
     * as `start_destroy` which require the asset to be in a destroying state.
     */
    "LiveAsset": undefined;
    /**
     * The asset is not live, and likely being destroyed.
     */
    "AssetNotLive": undefined;
    /**
     * The asset status is not the expected status.
     */
    "IncorrectStatus": undefined;
    /**
     * The asset should be frozen before the given operation.
     */
    "NotFrozen": undefined;
    /**
     * Callback action resulted in error
     */
    "CallbackFailed": undefined;
    /**
     * The asset ID is not the one required by [`Config::AssetIdAllocator`].
     */
    "BadAssetId": undefined;
    /**
     * The [`Config::AssetIdAllocator`] cannot allocate the asset ID: the id space is
     * exhausted.
     */
    "AssetIdAllocationFailed": undefined;
    /**
     * The asset cannot be destroyed because some accounts for this asset contain freezes.
     */
    "ContainsFreezes": undefined;
    /**
     * The asset cannot be destroyed because some accounts for this asset contain holds.
     */
    "ContainsHolds": undefined;
    /**
     * Tried setting too many reserves.
     */
    "TooManyReserves": undefined;
    /**
     * The asset deposit could not be fully moved due to a lock or freeze on the owner.
     */
    "IncompleteDepositTransfer": undefined;
}>;
export type Icof2acl69lq3c = AnonymousEnum<{
    /**
     * The account given is not vesting.
     */
    "NotVesting": undefined;
    /**
     * The account already has `MaxVestingSchedules` count of schedules and thus
     * cannot add another one. Consider merging existing schedules in order to add another.
     */
    "AtMaxVestingSchedules": undefined;
    /**
     * Amount being transferred is too low to create a vesting schedule.
     */
    "AmountLow": undefined;
    /**
     * An index was out of bounds of the vesting schedules.
     */
    "ScheduleIndexOutOfBounds": undefined;
    /**
     * Failed to create a new schedule because some parameter was invalid.
     */
    "InvalidScheduleParams": undefined;
}>;
export type Ib6q602k6o213a = AnonymousEnum<{
    /**
     * An equivocation proof provided as part of an equivocation report is invalid.
     */
    "InvalidEquivocationProof": undefined;
    /**
     * A key ownership proof provided as part of an equivocation report is invalid.
     */
    "InvalidKeyOwnershipProof": undefined;
    /**
     * A given equivocation report is valid but already previously reported.
     */
    "DuplicateOffenceReport": undefined;
    /**
     * Submitted configuration is invalid.
     */
    "InvalidConfiguration": undefined;
}>;
export type I7q8i0pp1gkas6 = AnonymousEnum<{
    /**
     * Attempt to signal GRANDPA pause when the authority set isn't live
     * (either paused or already pending pause).
     */
    "PauseFailed": undefined;
    /**
     * Attempt to signal GRANDPA resume when the authority set isn't paused
     * (either live or already pending resume).
     */
    "ResumeFailed": undefined;
    /**
     * Attempt to signal GRANDPA change with one already pending.
     */
    "ChangePending": undefined;
    /**
     * Cannot signal forced change so soon after last.
     */
    "TooSoon": undefined;
    /**
     * A key ownership proof provided as part of an equivocation report is invalid.
     */
    "InvalidKeyOwnershipProof": undefined;
    /**
     * An equivocation proof provided as part of an equivocation report is invalid.
     */
    "InvalidEquivocationProof": undefined;
    /**
     * A given equivocation report is valid but already previously reported.
     */
    "DuplicateOffenceReport": undefined;
}>;
export type Ileu8a8k5fbnr = AnonymousEnum<{
    /**
     * Not a controller account.
     */
    "NotController": undefined;
    /**
     * Not a stash account.
     */
    "NotStash": undefined;
    /**
     * Stash is already bonded.
     */
    "AlreadyBonded": undefined;
    /**
     * Controller is already paired.
     */
    "AlreadyPaired": undefined;
    /**
     * Targets cannot be empty.
     */
    "EmptyTargets": undefined;
    /**
     * Duplicate index.
     */
    "DuplicateIndex": undefined;
    /**
     * Slash record index out of bounds.
     */
    "InvalidSlashIndex": undefined;
    /**
     * Cannot have a validator or nominator role, with value less than the minimum defined by
     * governance (see `MinValidatorBond` and `MinNominatorBond`). If unbonding is the
     * intention, `chill` first to remove one's role as validator/nominator.
     */
    "InsufficientBond": undefined;
    /**
     * Can not schedule more unlock chunks.
     */
    "NoMoreChunks": undefined;
    /**
     * Can not rebond without unlocking chunks.
     */
    "NoUnlockChunk": undefined;
    /**
     * Attempting to target a stash that still has funds.
     */
    "FundedTarget": undefined;
    /**
     * Invalid era to reward.
     */
    "InvalidEraToReward": undefined;
    /**
     * Invalid number of nominations.
     */
    "InvalidNumberOfNominations": undefined;
    /**
     * Items are not sorted and unique.
     */
    "NotSortedAndUnique": undefined;
    /**
     * Rewards for this era have already been claimed for this validator.
     */
    "AlreadyClaimed": undefined;
    /**
     * No nominators exist on this page.
     */
    "InvalidPage": undefined;
    /**
     * Incorrect previous history depth input provided.
     */
    "IncorrectHistoryDepth": undefined;
    /**
     * Incorrect number of slashing spans provided.
     */
    "IncorrectSlashingSpans": undefined;
    /**
     * Internal state has become somehow corrupted and the operation cannot continue.
     */
    "BadState": undefined;
    /**
     * Too many nomination targets supplied.
     */
    "TooManyTargets": undefined;
    /**
     * A nomination target was supplied that was blocked or otherwise not a validator.
     */
    "BadTarget": undefined;
    /**
     * The user has enough bond and thus cannot be chilled forcefully by an external person.
     */
    "CannotChillOther": undefined;
    /**
     * There are too many nominators in the system. Governance needs to adjust the staking
     * settings to keep things safe for the runtime.
     */
    "TooManyNominators": undefined;
    /**
     * There are too many validator candidates in the system. Governance needs to adjust the
     * staking settings to keep things safe for the runtime.
     */
    "TooManyValidators": undefined;
    /**
     * Commission is too low. Must be at least `MinCommission`.
     */
    "CommissionTooLow": undefined;
    /**
     * Some bound is not met.
     */
    "BoundNotMet": undefined;
    /**
     * Used when attempting to use deprecated controller account logic.
     */
    "ControllerDeprecated": undefined;
    /**
     * Cannot reset a ledger.
     */
    "CannotRestoreLedger": undefined;
    /**
     * Provided reward destination is not allowed.
     */
    "RewardDestinationRestricted": undefined;
    /**
     * Not enough funds available to withdraw.
     */
    "NotEnoughFunds": undefined;
    /**
     * Operation not allowed for virtual stakers.
     */
    "VirtualStakerNotAllowed": undefined;
    /**
     * Stash could not be reaped as other pallet might depend on it.
     */
    "CannotReapStash": undefined;
    /**
     * The stake of this account is already migrated to `Fungible` holds.
     */
    "AlreadyMigrated": undefined;
    /**
     * Account is restricted from participation in staking. This may happen if the account is
     * staking in another way already, such as via pool.
     */
    "Restricted": undefined;
}>;
export type I1e07dgbaqd1sq = AnonymousEnum<{
    /**
     * Invalid ownership proof.
     */
    "InvalidProof": undefined;
    /**
     * No associated validator ID for account.
     */
    "NoAssociatedValidatorId": undefined;
    /**
     * Registered duplicate key.
     */
    "DuplicatedKey": undefined;
    /**
     * No keys are associated with this account.
     */
    "NoKeys": undefined;
    /**
     * Key setting account is not live, so it's impossible to associate keys.
     */
    "NoAccount": undefined;
}>;
export type I8kh6j0q1r930d = AnonymousEnum<{
    /**
     * Non existent public key.
     */
    "InvalidKey": undefined;
    /**
     * Duplicated heartbeat.
     */
    "DuplicatedHeartbeat": undefined;
}>;
export type Idb84kfjd998sl = AnonymousEnum<{
    /**
     * Submission was too early.
     */
    "PreDispatchEarlySubmission": undefined;
    /**
     * Wrong number of winners presented.
     */
    "PreDispatchWrongWinnerCount": undefined;
    /**
     * Submission was too weak, score-wise.
     */
    "PreDispatchWeakSubmission": undefined;
    /**
     * The queue was full, and the solution was not better than any of the existing ones.
     */
    "SignedQueueFull": undefined;
    /**
     * The origin failed to pay the deposit.
     */
    "SignedCannotPayDeposit": undefined;
    /**
     * Witness data to dispatchable is invalid.
     */
    "SignedInvalidWitness": undefined;
    /**
     * The signed submission consumes too much weight
     */
    "SignedTooMuchWeight": undefined;
    /**
     * OCW submitted solution for wrong round
     */
    "OcwCallWrongEra": undefined;
    /**
     * Snapshot metadata should exist but didn't.
     */
    "MissingSnapshotMetadata": undefined;
    /**
     * `Self::insert_submission` returned an invalid index.
     */
    "InvalidSubmissionIndex": undefined;
    /**
     * The call is not allowed at this point.
     */
    "CallNotAllowed": undefined;
    /**
     * The fallback failed
     */
    "FallbackFailed": undefined;
    /**
     * Some bound not met
     */
    "BoundNotMet": undefined;
    /**
     * Submitted solution has too many winners
     */
    "TooManyWinners": undefined;
    /**
     * Submission was prepared for a different round.
     */
    "PreDispatchDifferentRound": undefined;
}>;
export type I2e4fekrkcdej2 = AnonymousEnum<{
    /**
     * A error in the list interface implementation.
     */
    "List": Anonymize<Ictkqqlhdjt761>;
    /**
     * Could not update a node, because the pallet is locked.
     */
    "Locked": undefined;
}>;
export type Ictkqqlhdjt761 = AnonymousEnum<{
    "Duplicate": undefined;
    "NotHeavier": undefined;
    "NotInSameBag": undefined;
    "NodeNotFound": undefined;
    "Locked": undefined;
}>;
export type Iav5po0r83a0fu = AnonymousEnum<{
    /**
     * No ended era waits to be paid, or the limit is zero. If the limit is above zero, nothing
     * has to be done.
     */
    "NothingToPay": undefined;
    /**
     * The expected growth is above 10 000 basis points. Give a smaller one.
     */
    "GrowthOutOfRange": undefined;
    /**
     * The floor of TAT is not between 1 and 10¹² TAT. Give one that is.
     */
    "TatFloorOutOfRange": undefined;
    /**
     * The parts of the split exceed 10 000 basis points together. Lower one of them.
     */
    "SplitOutOfRange": undefined;
}>;
export type I6745h77rv9mu8 = AnonymousEnum<{
    /**
     * The bid is below the minimum. Bid more.
     */
    "BidTooLow": undefined;
    /**
     * The validator is not active, or is disabled. Bid for another one.
     */
    "ValidatorNotEffective": undefined;
    /**
     * The bids of this round name as many validators as they can. Bid for one of them, or in
     * the next round.
     */
    "TooManyValidators": undefined;
    /**
     * The bids of a round earn in the next one, and that is not over. Wait for its end.
     */
    "RoundNotOver": undefined;
    /**
     * The time to claim is over, and what was left is the treasury's. Claim earlier next time.
     */
    "RoundExpired": undefined;
    /**
     * The bids of that round for that validator earned nothing: it was no super validator in
     * the round after, or all that was earned in it is paid and cleared. Name another round or
     * validator.
     */
    "NotSuperValidator": undefined;
    /**
     * There is no bid of that account for that validator in that round, or its part was
     * claimed. Check account, validator and round.
     */
    "NothingBid": undefined;
    /**
     * The validator's part of that round was claimed. Nothing is left to do.
     */
    "AlreadyClaimed": undefined;
    /**
     * The part is less than 10⁻¹⁸ UNIT. There is nothing to pay.
     */
    "NothingEarned": undefined;
    /**
     * The account has no UNIT, and the part is too small to create it. Send it some UNIT first.
     */
    "CannotReceive": undefined;
    /**
     * The treasury's account does not exist, and what is left is too small to create it. Ask
     * governance to fund the treasury with the existential deposit.
     */
    "TreasuryCannotReceive": undefined;
    /**
     * The list is empty. Name something to claim.
     */
    "NothingNamed": undefined;
    /**
     * The round can still be claimed. Wait until it has expired.
     */
    "NotExpired": undefined;
    /**
     * Nothing is kept of that round. It was pruned, or nobody bid in it.
     */
    "NothingToPrune": undefined;
    /**
     * The limit is 0 or above `MaxPruned`. Give one between 1 and `MaxPruned`.
     */
    "LimitOutOfRange": undefined;
    /**
     * An amount does not fit its 128 bits. Use smaller amounts.
     */
    "Overflow": undefined;
    /**
     * The minimum bid is not between 0.01 and a million TAT. Give one that is.
     */
    "MinimumBidOutOfRange": undefined;
    /**
     * The threshold is not between 1 and 10 000 basis points. Give one that is.
     */
    "SuperThresholdOutOfRange": undefined;
    /**
     * The commission on bids for the validator in this round is higher than the bid allows. Allow
     * more, or bid for another validator.
     */
    "CommissionTooHigh": undefined;
    /**
     * The floor of a super validator's bids is not between 0.01 and a million TAT. Give one that
     * is.
     */
    "SuperFloorOutOfRange": undefined;
}>;
export type I4tpgli8v4hc2j = AnonymousEnum<{
    /**
     * The tolerated sessions are not between 1 and 1 000. Give a number that is.
     */
    "ToleratedSessionsOutOfRange": undefined;
    /**
     * The share that may be chilled in an era is not between 1 and 10 000 basis points. Give one
     * that is.
     */
    "MaxChilledOutOfRange": undefined;
    /**
     * The number of active validators is not between 4 and `MaxValidators`. Give one that is.
     */
    "ValidatorCountOutOfRange": undefined;
    /**
     * The number of active validators is more than a quarter above what it was a week ago. Give a
     * smaller one, or wait until the last raise is a week old.
     */
    "ValidatorCountRaisedTooFast": undefined;
    /**
     * A nominator's least bond is not between 1 and 10 000 UNIT. Give one that is.
     */
    "MinNominatorBondOutOfRange": undefined;
    /**
     * A validator's least bond is not between 158 and 100 000 UNIT. Give one that is.
     */
    "MinValidatorBondOutOfRange": undefined;
    /**
     * The most nominators are not between 5 000 and 1 000 000. Give a number that is, or none for no
     * limit.
     */
    "MaxNominatorsOutOfRange": undefined;
    /**
     * The most candidates are fewer than twice `MaxValidators`, or more than `MaxCandidates`. Give a
     * number in between.
     */
    "MaxCandidatesOutOfRange": undefined;
    /**
     * The share of a list that must be full before others may be chilled is not between 50 and 100
     * percent. Give one that is.
     */
    "ChillThresholdOutOfRange": undefined;
    /**
     * The delay of a restart is not between `MinRestartDelay` and `MaxRestartDelay`. Give one that
     * is.
     */
    "RestartDelayOutOfRange": undefined;
    /**
     * The block that is named as finalised is above the present one. Name the highest that all of the
     * next session's validators have finalised.
     */
    "FinalizedBlockUnknown": undefined;
    /**
     * The last restart of finality is too recent. Wait until twice its delay has passed.
     */
    "RestartTooSoon": undefined;
}>;
export type I7n7mcmnnfjfl2 = AnonymousEnum<{
    /**
     * Account is not a member
     */
    "NotMember": undefined;
    /**
     * Duplicate proposals not allowed
     */
    "DuplicateProposal": undefined;
    /**
     * Proposal must exist
     */
    "ProposalMissing": undefined;
    /**
     * Mismatched index
     */
    "WrongIndex": undefined;
    /**
     * Duplicate vote ignored
     */
    "DuplicateVote": undefined;
    /**
     * Members are already initialized!
     */
    "AlreadyInitialized": undefined;
    /**
     * The close call was made too early, before the end of the voting.
     */
    "TooEarly": undefined;
    /**
     * There can only be a maximum of `MaxProposals` active proposals.
     */
    "TooManyProposals": undefined;
    /**
     * The given weight bound for the proposal was too low.
     */
    "WrongProposalWeight": undefined;
    /**
     * The given length bound for the proposal was too low.
     */
    "WrongProposalLength": undefined;
    /**
     * Prime account is not a member
     */
    "PrimeAccountNotMember": undefined;
    /**
     * Proposal is still active.
     */
    "ProposalActive": undefined;
}>;
export type Ie3flrv31mi7gh = AnonymousEnum<{
    /**
     * Already a member.
     */
    "AlreadyMember": undefined;
    /**
     * Not a member.
     */
    "NotMember": undefined;
    /**
     * Too many members.
     */
    "TooManyMembers": undefined;
}>;
export type I36uss0m9fpcsf = AnonymousEnum<{
    /**
     * No proposal, bounty or spend at that index.
     */
    "InvalidIndex": undefined;
    /**
     * Too many approvals in the queue.
     */
    "TooManyApprovals": undefined;
    /**
     * The spend origin is valid but the amount it is allowed to spend is lower than the
     * amount to be spent.
     */
    "InsufficientPermission": undefined;
    /**
     * Proposal has not been approved.
     */
    "ProposalNotApproved": undefined;
    /**
     * The balance of the asset kind is not convertible to the balance of the native asset.
     */
    "FailedToConvertBalance": undefined;
    /**
     * The spend has expired and cannot be claimed.
     */
    "SpendExpired": undefined;
    /**
     * The spend is not yet eligible for payout.
     */
    "EarlyPayout": undefined;
    /**
     * The payment has already been attempted.
     */
    "AlreadyAttempted": undefined;
    /**
     * There was some issue with the mechanism of payment.
     */
    "PayoutError": undefined;
    /**
     * The payout was not yet attempted/claimed.
     */
    "NotAttempted": undefined;
    /**
     * The payment has neither failed nor succeeded yet.
     */
    "Inconclusive": undefined;
}>;
export type I84u4ul208g742 = AnonymousEnum<{
    /**
     * Referendum is not ongoing.
     */
    "NotOngoing": undefined;
    /**
     * Referendum's decision deposit is already paid.
     */
    "HasDeposit": undefined;
    /**
     * The track identifier given was invalid.
     */
    "BadTrack": undefined;
    /**
     * There are already a full complement of referenda in progress for this track.
     */
    "Full": undefined;
    /**
     * The queue of the track is empty.
     */
    "QueueEmpty": undefined;
    /**
     * The referendum index provided is invalid in this context.
     */
    "BadReferendum": undefined;
    /**
     * There was nothing to do in the advancement.
     */
    "NothingToDo": undefined;
    /**
     * No track exists for the proposal origin.
     */
    "NoTrack": undefined;
    /**
     * Any deposit cannot be refunded until after the decision is over.
     */
    "Unfinished": undefined;
    /**
     * The deposit refunder is not the depositor.
     */
    "NoPermission": undefined;
    /**
     * The deposit cannot be refunded since none was made.
     */
    "NoDeposit": undefined;
    /**
     * The referendum status is invalid for this operation.
     */
    "BadStatus": undefined;
    /**
     * The preimage does not exist.
     */
    "PreimageNotExist": undefined;
    /**
     * The preimage is stored with a different length than the one provided.
     */
    "PreimageStoredWithDifferentLength": undefined;
}>;
export type Idfa8k8ikssbsf = AnonymousEnum<{
    /**
     * Poll is not ongoing.
     */
    "NotOngoing": undefined;
    /**
     * The given account did not vote on the poll.
     */
    "NotVoter": undefined;
    /**
     * The actor has no permission to conduct the action.
     */
    "NoPermission": undefined;
    /**
     * The actor has no permission to conduct the action right now but will do in the future.
     */
    "NoPermissionYet": undefined;
    /**
     * The account is already delegating.
     */
    "AlreadyDelegating": undefined;
    /**
     * The account currently has votes attached to it and the operation cannot succeed until
     * these are removed through `remove_vote`.
     */
    "AlreadyVoting": undefined;
    /**
     * Too high a balance was provided that the account cannot afford.
     */
    "InsufficientFunds": undefined;
    /**
     * The account is not currently delegating.
     */
    "NotDelegating": undefined;
    /**
     * Delegation to oneself makes no sense.
     */
    "Nonsense": undefined;
    /**
     * Maximum number of votes reached.
     */
    "MaxVotesReached": undefined;
    /**
     * The class must be supplied since it is not easily determinable from the state.
     */
    "ClassNeeded": undefined;
    /**
     * The class ID supplied is invalid.
     */
    "BadClass": undefined;
}>;
export type I2panb90f40k4n = AnonymousEnum<{
    /**
     * The preimage of the call hash could not be loaded.
     */
    "UnavailablePreImage": undefined;
    /**
     * The call could not be decoded.
     */
    "UndecodableCall": undefined;
    /**
     * The weight of the decoded call was higher than the witness.
     */
    "InvalidCallWeightWitness": undefined;
    /**
     * The call was not whitelisted.
     */
    "CallIsNotWhitelisted": undefined;
    /**
     * The call was already whitelisted; No-Op.
     */
    "CallAlreadyWhitelisted": undefined;
    /**
     * No deferred dispatch entry exists for this call hash.
     */
    "DeferredDispatchNotFound": undefined;
    /**
     * The deferred dispatch entry has not yet expired.
     */
    "DeferredDispatchNotExpired": undefined;
    /**
     * The dispatch has already been deferred.
     */
    "AlreadyDeferred": undefined;
    /**
     * The deferred dispatch has expired.
     */
    "DeferredDispatchExpired": undefined;
}>;
export type I8dt2g2hcrgh36 = AnonymousEnum<{
    /**
     * Too many calls batched.
     */
    "TooManyCalls": undefined;
}>;
export type Iuvt54ei4cehc = AnonymousEnum<{
    /**
     * There are too many proxies registered or too many announcements pending.
     */
    "TooMany": undefined;
    /**
     * Proxy registration not found.
     */
    "NotFound": undefined;
    /**
     * Sender is not a proxy of the account to be proxied.
     */
    "NotProxy": undefined;
    /**
     * A call which is incompatible with the proxy type's filter was attempted.
     */
    "Unproxyable": undefined;
    /**
     * Account is already a proxy.
     */
    "Duplicate": undefined;
    /**
     * Call may not be made by proxy because it may escalate its privileges.
     */
    "NoPermission": undefined;
    /**
     * Announcement, if made at all, was made too recently.
     */
    "Unannounced": undefined;
    /**
     * Cannot add self as proxy.
     */
    "NoSelfProxy": undefined;
}>;
export type Ia76qmhhg4jvb9 = AnonymousEnum<{
    /**
     * Threshold must be 2 or greater.
     */
    "MinimumThreshold": undefined;
    /**
     * Call is already approved by this signatory.
     */
    "AlreadyApproved": undefined;
    /**
     * Call doesn't need any (more) approvals.
     */
    "NoApprovalsNeeded": undefined;
    /**
     * There are too few signatories in the list.
     */
    "TooFewSignatories": undefined;
    /**
     * There are too many signatories in the list.
     */
    "TooManySignatories": undefined;
    /**
     * The signatories were provided out of order; they should be ordered.
     */
    "SignatoriesOutOfOrder": undefined;
    /**
     * The sender was contained in the other signatories; it shouldn't be.
     */
    "SenderInSignatories": undefined;
    /**
     * Multisig operation not found in storage.
     */
    "NotFound": undefined;
    /**
     * Only the account that originally created the multisig is able to cancel it or update
     * its deposits.
     */
    "NotOwner": undefined;
    /**
     * No timepoint was given, yet the multisig operation is already underway.
     */
    "NoTimepoint": undefined;
    /**
     * A different timepoint was given to the multisig operation that is underway.
     */
    "WrongTimepoint": undefined;
    /**
     * A timepoint was given, yet no multisig operation is underway.
     */
    "UnexpectedTimepoint": undefined;
    /**
     * The maximum weight information provided was too low.
     */
    "MaxWeightTooLow": undefined;
    /**
     * The data to be stored is already stored.
     */
    "AlreadyStored": undefined;
}>;
export type I65gapcjsc3grr = AnonymousEnum<{
    /**
     * The safe-mode is (already or still) entered.
     */
    "Entered": undefined;
    /**
     * The safe-mode is (already or still) exited.
     */
    "Exited": undefined;
    /**
     * This functionality of the pallet is disabled by the configuration.
     */
    "NotConfigured": undefined;
    /**
     * There is no balance reserved.
     */
    "NoDeposit": undefined;
    /**
     * The account already has a deposit reserved and can therefore not enter or extend again.
     */
    "AlreadyDeposited": undefined;
    /**
     * This deposit cannot be released yet.
     */
    "CannotReleaseYet": undefined;
    /**
     * An error from the underlying `Currency`.
     */
    "CurrencyError": undefined;
}>;
export type Ifku1elmu8hk3i = AnonymousEnum<{
    /**
     * The call is paused.
     */
    "IsPaused": undefined;
    /**
     * The call is unpaused.
     */
    "IsUnpaused": undefined;
    /**
     * The call is whitelisted and cannot be paused.
     */
    "Unpausable": undefined;
    "NotFound": undefined;
}>;
export type I60ghtmsg4s5ou = AnonymousEnum<{
    /**
     * There is no asset of this number. Look it up in the list of assets.
     */
    "UnknownAsset": undefined;
    /**
     * There is no kind of this number. Look it up in the list of kinds.
     */
    "UnknownKind": undefined;
    /**
     * Every number for assets or kinds is used up. A runtime upgrade has to widen them.
     */
    "IdsExhausted": undefined;
    /**
     * The name is blank, not UTF-8, or has control or invisible characters. Give the asset a
     * readable name.
     */
    "NameInvalid": undefined;
    /**
     * The description is blank, not UTF-8, or has control or invisible characters. Say in a
     * sentence what the asset is.
     */
    "DescriptionInvalid": undefined;
    /**
     * The asset is more than a proposal by now. Use the calls for registered assets.
     */
    "AssetNotProposed": undefined;
    /**
     * The asset is only proposed. Governance has to approve it first.
     */
    "AssetStillProposed": undefined;
    /**
     * The proposal is somebody else's. Only its proposer may withdraw it.
     */
    "NotProposer": undefined;
    /**
     * The asset is retired, which is final. Register another asset.
     */
    "AssetRetired": undefined;
    /**
     * An asset never becomes a proposal again. Choose `Live`, `Paused` or `Retired`.
     */
    "CannotBecomeProposed": undefined;
    /**
     * The asset has this status already. Nothing is to be done.
     */
    "StatusUnchanged": undefined;
    /**
     * Only the asset's maintainer may set its qualification; for official assets and those of
     * the foundation, the managers' majority. Ask them.
     */
    "NotMaintainer": undefined;
    /**
     * The link is blank, not UTF-8, or has control or invisible characters. Name the place where
     * the text is published.
     */
    "LinkInvalid": undefined;
    /**
     * An attestation is listed twice, or its name cannot be read. Correct the list.
     */
    "AttestationsInvalid": undefined;
    /**
     * The symbol is empty, or has something else than `A` to `Z` and `0` to `9`. Use only those.
     */
    "SymbolInvalid": undefined;
    /**
     * The symbol was used before, and symbols are never reused. Choose another one.
     */
    "SymbolUsed": undefined;
    /**
     * A unit's name cannot be read. Name both units, such as `m3` and `bbl`.
     */
    "UnitInvalid": undefined;
    /**
     * The source's register or product is blank or not plain ASCII. Give both codes as the
     * register writes them.
     */
    "SourceInvalid": undefined;
    /**
     * The data source is or was another kind's: one record would be minted twice. Choose another.
     */
    "SourceUsed": undefined;
    /**
     * The conversion is not between 0.000 001 and 1 000 000. Give the price units in one volume
     * unit, or choose units that are closer.
     */
    "ConversionOutOfRange": undefined;
    /**
     * The feed's limits make no sense: it needs `0 < min < max`, `max` of at most 1 000 000 USD,
     * and a move of 1 to 10 000 basis points. Correct them.
     */
    "FeedOutOfRange": undefined;
    /**
     * The most that a well may produce in a day is 0 or above a million volume units. Give what
     * the largest well can produce, or choose a larger unit.
     */
    "MaxDailyVolumeOutOfRange": undefined;
    /**
     * The record step is above a whole volume unit or above the most that a well may produce in
     * a day: it would switch penalties off. Give the register's own coarseness.
     */
    "RecordStepOutOfRange": undefined;
    /**
     * The skew is not between 10 000 and 100 000 basis points. Give one that is.
     */
    "SkewOutOfRange": undefined;
    /**
     * The cap of a month is not between 1 and 10¹² TAT. Give one that is, or pause the kind.
     */
    "MintCapOutOfRange": undefined;
    /**
     * Kinds of mined coins are not supported. Register a physical kind.
     */
    "DigitalKindsNotSupported": undefined;
    /**
     * The kind is paused already. Nothing is to be done.
     */
    "KindAlreadyPaused": undefined;
    /**
     * The kind is not paused. Nothing is to be done.
     */
    "KindNotPaused": undefined;
    /**
     * The crude grade discount needs thresholds of 1 to 10 000 and four shares that fall
     * strictly, none of them 0. Correct the set as a whole.
     */
    "CrudeDiscountOutOfRange": undefined;
    /**
     * The notice of a newly required attestation is above 366 days. Give a shorter one.
     */
    "AttestationNoticeDaysOutOfRange": undefined;
}>;
export type I8lvfmap4v6o98 = AnonymousEnum<{
    /**
     * The account never applied, or withdrew its application. Apply first.
     */
    "UnknownProducer": undefined;
    /**
     * The account has an application or is a producer already. Nothing is to be done.
     */
    "AlreadyApplied": undefined;
    /**
     * The nickname is blank, not UTF-8, or has control or invisible characters. Give a readable
     * one.
     */
    "NicknameInvalid": undefined;
    /**
     * The region is blank, not UTF-8, or has control or invisible characters. Give a readable
     * one.
     */
    "RegionInvalid": undefined;
    /**
     * The signer is no verifier. Ask governance to be named.
     */
    "NotVerifier": undefined;
    /**
     * The account is a verifier already. Nothing is to be done.
     */
    "AlreadyVerifier": undefined;
    /**
     * There is no room for another verifier. Remove one first.
     */
    "TooManyVerifiers": undefined;
    /**
     * Nobody decides about itself. Somebody else has to.
     */
    "Oneself": undefined;
    /**
     * The application was rejected. The applicant has to apply again first.
     */
    "ApplicationRejected": undefined;
    /**
     * The business has to be verified first: KYB, unexpired, comes before all else.
     */
    "KybMissing": undefined;
    /**
     * The attestation's name cannot be read. Use the name that the asset's qualification uses.
     */
    "AttestationInvalid": undefined;
    /**
     * The expiry is not in the future. Give a later day, or none.
     */
    "ExpiryNotInFuture": undefined;
    /**
     * The producer has asked for as many attestations as it can. Drop one first.
     */
    "TooManyAttestations": undefined;
    /**
     * The producer has not asked for this attestation, so nobody has paid for its record. It
     * has to ask for it first.
     */
    "AttestationNotRequested": undefined;
    /**
     * The attestation is asked for already. Nothing is to be done.
     */
    "AttestationAlreadyRequested": undefined;
    /**
     * Another verifier's attestation counts for longer, and only that verifier may shorten it.
     * Give at least its expiry.
     */
    "ExpiryBroughtForward": undefined;
    /**
     * A required attestation is missing or expired. Have it attested first.
     */
    "AttestationMissing": undefined;
    /**
     * The application cannot be admitted in its present state: KYB is not passed, or it is
     * decided already.
     */
    "NotAwaitingAdmission": undefined;
    /**
     * There is no open application. Admitted producers are suspended, not rejected.
     */
    "NoOpenApplication": undefined;
    /**
     * The producer is not admitted, or suspended already. Only admitted producers are suspended.
     */
    "NotAdmitted": undefined;
    /**
     * The producer is not suspended. Nothing is to be done.
     */
    "NotSuspended": undefined;
    /**
     * There is no asset of this number. Look it up in the list of assets.
     */
    "UnknownAsset": undefined;
    /**
     * The asset has no qualification yet. Its maintainer has to set one first.
     */
    "AssetWithoutQualification": undefined;
    /**
     * The qualification is asked for, or granted, already. Nothing is to be done.
     */
    "AlreadyRequested": undefined;
    /**
     * The producer has asked for as many qualifications as it can. Drop one first.
     */
    "TooManyQualifications": undefined;
    /**
     * The signer does not review this asset. Ask its maintainer.
     */
    "NotReviewer": undefined;
    /**
     * The producer has not asked for this qualification, or it is decided already.
     */
    "NotRequested": undefined;
    /**
     * There is no such qualification. Ask for it first.
     */
    "UnknownQualification": undefined;
    /**
     * The qualification is withdrawn already. Nothing is to be done.
     */
    "AlreadyWithdrawn": undefined;
    /**
     * The key is no compressed P-256 key: those start with 2 or 3.
     */
    "DeviceKeyInvalid": undefined;
    /**
     * The uploader is named for these wells already. Nothing is to be done.
     */
    "AlreadyUploader": undefined;
    /**
     * The list of uploaders is full. Remove one first.
     */
    "TooManyUploaders": undefined;
    /**
     * No such uploader is named for these wells. Look at the list.
     */
    "UnknownUploader": undefined;
    /**
     * The state of the producer or of the asset does not allow it.
     */
    "Refused": Anonymize<I3as0s0hhvec1h>;
    /**
     * The producer still owes something to the chain. Settle it first.
     */
    "CannotLeave": Anonymize<I5aevg79ru7qb2>;
}>;
export type I3as0s0hhvec1h = AnonymousEnum<{
    "UnknownWell": undefined;
    "ProducerNotAdmitted": undefined;
    "ProducerSuspended": undefined;
    "AttestationExpired": undefined;
    "NotQualified": undefined;
    "UnknownKind": undefined;
    "KindNotPhysical": undefined;
    "KindPaused": undefined;
    "AssetNotLive": undefined;
    "AssetPaused": undefined;
    "AssetRetired": undefined;
    "WellInReview": undefined;
    "WellRejected": undefined;
    "WellDeactivated": undefined;
    "WellExpired": undefined;
}>;
export type I5aevg79ru7qb2 = AnonymousEnum<{
    "Wells": undefined;
    "OpenMonths": undefined;
    "Debt": undefined;
}>;
export type I9p20bkspoh2mm = AnonymousEnum<{
    /**
     * The state of the producer, the asset, the kind or the well does not allow it; the reason
     * says what to do.
     */
    "Refused": Anonymize<I3as0s0hhvec1h>;
    /**
     * A name is empty. Give one of 1 to 64 bytes.
     */
    "NameEmpty": undefined;
    /**
     * A name or measurement point is not UTF-8. Encode it so.
     */
    "NotUtf8": undefined;
    /**
     * This kind needs API gravity and sulphur. Give both.
     */
    "GradeMissing": undefined;
    /**
     * API gravity or sulphur is 0. Give the values of the analysis.
     */
    "GradeZero": undefined;
    /**
     * This kind has no grade. Leave API gravity and sulphur out.
     */
    "GradeNotAllowed": undefined;
    /**
     * This well and product is active already. It must be deactivated before another
     * application for it can be submitted, approved or reinstated.
     */
    "IdentifierActive": undefined;
    /**
     * Only the owner of the well may do this. Sign with its account.
     */
    "NotOwner": undefined;
    /**
     * You do not review this asset. Its maintainer or a foundation manager must sign.
     */
    "NotReviewer": undefined;
    /**
     * You own this well or hold a part of it. Pass the part back to its owner, or leave the
     * decision to another reviewer or the managers' majority.
     */
    "ReviewerHasInterest": undefined;
    /**
     * The well does not wait for a review. Look at where it stands.
     */
    "WellNotInReview": undefined;
    /**
     * The well was not rejected. Only a rejected application can be resubmitted.
     */
    "WellNotRejected": undefined;
    /**
     * The well is not deactivated. Only a deactivated well can be reinstated.
     */
    "WellNotDeactivated": undefined;
    /**
     * The well is not approved. Wait for its approval.
     */
    "WellNotApproved": undefined;
    /**
     * The well is approved. It can be removed only after its deactivation.
     */
    "WellNotRemovable": undefined;
    /**
     * Only the owner may remove it yet. Wait until the removal wait is over.
     */
    "RemovalTooEarly": undefined;
    /**
     * Other fields were submitted meanwhile. Review these and name their number.
     */
    "RevisionChanged": undefined;
    /**
     * An approval of this identifier was returned once: the managers' majority must approve.
     */
    "MajorityNeeded": undefined;
    /**
     * The managers' majority approved this well. Only the majority can undo that: propose to
     * deactivate it.
     */
    "ApprovedByMajority": undefined;
    /**
     * You approved this well yourself. Another manager must return it.
     */
    "ApproverCannotReturn": undefined;
    /**
     * The wait for the first mint is over. The well can only be deactivated now.
     */
    "FirstMintWaitOver": undefined;
    /**
     * Other fields wait for a reviewer. Withdraw them first.
     */
    "PendingExists": undefined;
    /**
     * No fields wait for a reviewer. Nothing needs to be done.
     */
    "NothingPending": undefined;
    /**
     * The annual review is not due. Submit it from day 360 of the well's validity on.
     */
    "ReviewNotDue": undefined;
    /**
     * The annual review needs a new analysis and this is the old one's hash. Have one made.
     */
    "ChemistryNotNew": undefined;
    /**
     * A part of 0 % was given. Leave the account out, or give at least 1 %.
     */
    "ShareZero": undefined;
    /**
     * The owner has the rest and is no beneficiary. Leave it out.
     */
    "OwnerNotAllowed": undefined;
    /**
     * An account is named twice. Add its parts up.
     */
    "DuplicateBeneficiary": undefined;
    /**
     * The parts exceed 100 %. Lower them.
     */
    "SharesExceedWhole": undefined;
    /**
     * With the parts that count until their reduction is in force, 100 % would be exceeded.
     * Lower first, and raise once the reductions are in force.
     */
    "SharesStillHeld": undefined;
    /**
     * There is room for nine beneficiaries, those included whose part still counts. Remove
     * one first, or wait for its reduction.
     */
    "TooManyBeneficiaries": undefined;
    /**
     * The account holds no part of this well. Check well and account.
     */
    "NotABeneficiary": undefined;
    /**
     * You cannot pass a part to yourself. Name another account.
     */
    "PassToOneself": undefined;
    /**
     * This is more than you hold, or, to others than the owner, more than an announced
     * reduction will leave. Pass less.
     */
    "MoreThanHeld": undefined;
    /**
     * The beneficiary's part is not 0 %. Lower it and wait for the reduction first.
     */
    "ShareNotZero": undefined;
    /**
     * There is no such dApp. Check its number.
     */
    "UnknownDApp": undefined;
    /**
     * The dApp's payee holds no part of this well. Make it a beneficiary first.
     */
    "PayeeHoldsNoShare": undefined;
    /**
     * The well is linked to this dApp already. Unlink it to give another code.
     */
    "AlreadyLinked": undefined;
    /**
     * The well is not linked to this dApp. Check their numbers.
     */
    "NotLinked": undefined;
    /**
     * The well is linked to eight dApps, the most there can be. Unlink one first.
     */
    "TooManyLinks": undefined;
    /**
     * The wait for a first mint is out of range. Give at most 90 days, in milliseconds.
     */
    "FirstMintWaitOutOfRange": undefined;
    /**
     * The wait of a reduction is out of range. Give at most 90 days, in milliseconds.
     */
    "ShareReductionWaitOutOfRange": undefined;
    /**
     * The wait for a removal is out of range. Give at most 90 days, in milliseconds.
     */
    "RemovalWaitOutOfRange": undefined;
    /**
     * A name or measurement point is blank, or has control or invisible characters. Give one that
     * can be read.
     */
    "TextInvalid": undefined;
}>;
export type I7f2qim8ectg45 = AnonymousEnum<{
    /**
     * The amount is zero. Give an amount above zero.
     */
    "ZeroAmount": undefined;
    /**
     * The deposit is below 1 UNIT and does not pay the whole debt exactly. Deposit at least 1
     * UNIT, or exactly the debt.
     */
    "DepositTooSmall": undefined;
    /**
     * The free balance is too small: the existential deposit has to stay in it, and what is
     * locked cannot leave the account. Deposit less, or bring in UNIT.
     */
    "InsufficientBalance": undefined;
    /**
     * The producer's account does not exist, or has too many different holds. Send it the
     * existential deposit first.
     */
    "ProducerCannotHold": undefined;
    /**
     * There is a debt of penalties, so nothing can be withdrawn. Pay it by a deposit.
     */
    "InDebt": undefined;
    /**
     * The amount is larger than the margin. Withdraw no more than the margin.
     */
    "ExceedsMargin": undefined;
    /**
     * What would be left does not cover the value of the open months. Withdraw less, or mint open
     * months first.
     */
    "MarginTooLow": undefined;
    /**
     * What would be left is below 1 UNIT. Withdraw everything, or leave at least 1 UNIT.
     */
    "RestTooSmall": undefined;
    /**
     * The feed of UNIT's price is active and has no final price that is fresh enough. Try again
     * when the reporters have brought one.
     */
    "UnitPriceUnavailable": undefined;
    /**
     * The treasury's account does not exist and the amount is too small to create it. Ask
     * governance to fund the treasury with the existential deposit.
     */
    "TreasuryCannotReceive": undefined;
    /**
     * The treasury has too little UNIT to give a penalty back. Try again once it has more.
     */
    "TreasuryCannotPay": undefined;
    /**
     * An amount does not fit 128 bits. Use smaller amounts.
     */
    "Overflow": undefined;
    /**
     * The margin ratio is not between 1 and 10 000 basis points. Give one that is.
     */
    "MarginRatioOutOfRange": undefined;
    /**
     * The minimum margin is above a million UNIT. Give a smaller one.
     */
    "MinimumMarginOutOfRange": undefined;
    /**
     * The rate of UNIT is not between 1 and 10 000 000 000, in 1/10 000 USD. Give one that is.
     */
    "UnitUsdRateOutOfRange": undefined;
}>;
export type Ib5dpdvpbjk8pt = AnonymousEnum<{
    /**
     * A report of the batch is refused, and the batch with it. Leave it out or correct it.
     */
    "ReportRefused": Anonymize<I28b7392hs9ck1>;
    /**
     * The batch is empty. Report something.
     */
    "NothingReported": undefined;
    /**
     * The account is no reporter, or no longer. Ask governance to be admitted.
     */
    "NotReporter": undefined;
    /**
     * The account is a reporter, or its bond as one is still held. Remove it first.
     */
    "AlreadyReporter": undefined;
    /**
     * There are as many reporters as there may be. Remove one first.
     */
    "TooManyReporters": undefined;
    /**
     * The account was never admitted, or was removed. Check the account.
     */
    "UnknownReporter": undefined;
    /**
     * The reporter was struck out, or resigned. Remove it and admit it again.
     */
    "StruckOut": undefined;
    /**
     * The ids of reporters are used up. The runtime has to be upgraded.
     */
    "IdsExhausted": undefined;
    /**
     * There is no such round. It may be decided and judged.
     */
    "NoSuchRound": undefined;
    /**
     * The wait for the median is not over. Try again when it is.
     */
    "StillWaiting": undefined;
    /**
     * The round has no quorum, or is accepted. There is nothing to settle.
     */
    "NothingToSettle": undefined;
    /**
     * The price is held for the managers' confirmation, and counting again does not change
     * that. Ask a manager.
     */
    "AwaitsConfirmation": undefined;
    /**
     * The price is not held for confirmation. Nothing has to be done.
     */
    "NotHeld": undefined;
    /**
     * Another price is held by now. Look at it again, and name it.
     */
    "OtherPriceHeld": undefined;
    /**
     * The price is outside the feed's limits. The managers' majority has to confirm it.
     */
    "NeedsMajority": undefined;
    /**
     * The day's price became final before its correction was confirmed.
     */
    "PriceFinal": undefined;
    /**
     * A reporter whose answer was counted was removed. Call `settle_price_round` to count
     * again.
     */
    "AnswersChanged": undefined;
    /**
     * No active feed has this name. Check the kind's number.
     */
    "UnknownFeed": undefined;
    /**
     * The day is not over for ten days. Leave it to the reporters until it is.
     */
    "DayTooRecent": undefined;
    /**
     * A quorum of the reporters answered. Confirm or reject its price.
     */
    "DayHasQuorum": undefined;
    /**
     * The day is decided. Only reporters may correct it, until it is final.
     */
    "AlreadyDecided": undefined;
    /**
     * The round may still succeed. Leave it.
     */
    "RoundNotPrunable": undefined;
    /**
     * The round's value is accepted. The reporters may correct it.
     */
    "RoundDecided": undefined;
    /**
     * The least quorum is not between 1 and the most reporters that there may be.
     */
    "MinQuorumOutOfRange": undefined;
    /**
     * The median wait is longer than a day.
     */
    "MedianWaitOutOfRange": undefined;
    /**
     * The price lock is longer than 30 days.
     */
    "PriceLockOutOfRange": undefined;
    /**
     * The volume lock is longer than 30 days.
     */
    "OfficialLockOutOfRange": undefined;
    /**
     * The limits of the price of UNIT do not satisfy `0 < min < max`, `max` of at most
     * 1 000 000 USD, and a move of 1 to 10 000 basis points.
     */
    "UnitUsdLimitsOutOfRange": undefined;
    /**
     * The age of the price of UNIT is less than price lock, median wait and 48 hours together,
     * or more than 40 days.
     */
    "UnitUsdMaxAgeOutOfRange": undefined;
    /**
     * The bond is more than 100 million UNIT.
     */
    "ReporterBondOutOfRange": undefined;
    /**
     * The deviation that strikes is not between 1 and 10 000 basis points.
     */
    "StrikeDeviationOutOfRange": undefined;
    /**
     * A strike would cost more than the bond.
     */
    "StrikeCostOutOfRange": undefined;
    /**
     * Another reporter registered the key. Make a new one.
     */
    "SessionKeyTaken": undefined;
    /**
     * The proof is not the key's signature of what `key_proof_payload` gives for the account.
     */
    "SessionKeyProofInvalid": undefined;
    /**
     * The reporter has no session key.
     */
    "NoSessionKey": undefined;
    /**
     * There is no such kind. Check its number.
     */
    "UnknownKind": undefined;
    /**
     * The source's unit is not the kind's volume unit. Volumes are not converted.
     */
    "VolumeUnitMismatch": undefined;
    /**
     * The source names another product than the kind's. Name the kind's own.
     */
    "VolumeProductMismatch": undefined;
    /**
     * The source's address cannot be fetched, a placeholder in it is unknown, or it is in a private
     * network. Name a public one.
     */
    "SourceUrlInvalid": undefined;
    /**
     * A heading or the series is blank, or one column is named twice.
     */
    "SourceFormatInvalid": undefined;
    /**
     * The source's unit is blank, or none that its format comes in.
     */
    "SourceUnitInvalid": undefined;
    /**
     * The strikes that remove a reporter are more than 10 000. Give fewer, or 0 for never.
     */
    "StrikeThresholdOutOfRange": undefined;
    /**
     * The day is older than every month that may still be minted. No price of it is needed.
     */
    "DayTooOld": undefined;
}>;
export type I28b7392hs9ck1 = {
    /**
     * Its position in the batch, from 0.
     */
    "item": number;
    /**
     * Why.
     */
    "reason": Enum<{
        "NotReporter": undefined;
        "UnknownFeed": undefined;
        "FeedInactive": undefined;
        "DayNotOver": undefined;
        "DayTooOld": undefined;
        "PriceFinal": undefined;
        "NoSuchWellMonth": undefined;
        "RoundNotOpen": undefined;
        "RoundClosed": undefined;
        "NothingCorrected": undefined;
        "AmendmentTooHigh": undefined;
        "WrongRevision": undefined;
        "AlreadyAnswered": undefined;
        "NotInRound": undefined;
        "TooFewReporters": undefined;
        "RoundDecided": undefined;
        "AwaitsSettlement": undefined;
        "RoundPaused": undefined;
    }>;
};
export type I85770n8psj54 = AnonymousEnum<{
    /**
     * The upload has no items. Give at least one.
     */
    "NoItems": undefined;
    /**
     * The upload has more items than one call takes. Split it.
     */
    "TooManyItems": undefined;
    /**
     * The same well and month is in the upload twice. Merge the two items.
     */
    "DuplicateItem": Anonymize<Idke2otkpd2qg>;
    /**
     * The item has no days. Leave it out, or give at least one day.
     */
    "EmptyItem": Anonymize<Idke2otkpd2qg>;
    /**
     * The states of producer, asset, kind and well do not allow the upload. The reason says what
     * to do.
     */
    "UploadRefused": Anonymize<Ichn0tb1014qij>;
    /**
     * You are neither the well's owner nor one of its uploaders. Ask the owner to name you.
     */
    "NotUploader": Anonymize<Idke2otkpd2qg>;
    /**
     * The month is before the first one of this well: the identifier was another well's then.
     */
    "MonthBeforeWell": Anonymize<Idke2otkpd2qg>;
    /**
     * The month belongs to another well with the same identifier. Check the number of the well.
     */
    "MonthOfOtherWell": Anonymize<Idke2otkpd2qg>;
    /**
     * The month was minted: nothing can be added to it.
     */
    "MonthMinted": Anonymize<Idke2otkpd2qg>;
    /**
     * The month is closed: its time is up, or its official volume is accepted. Upload within the
     * days that follow the month.
     */
    "MonthClosed": Anonymize<Idke2otkpd2qg>;
    /**
     * The kind never had a price. Upload once the oracle has brought the first one.
     */
    "NeverPriced": Anonymize<Idke2otkpd2qg>;
    /**
     * The kind's discount needs a grade and the well has none. Submit it for review with one.
     */
    "GradeMissing": Anonymize<Idke2otkpd2qg>;
    /**
     * The margin does not cover the exposure with this item. Deposit more margin.
     */
    "MarginTooLow": Anonymize<Idke2otkpd2qg>;
    /**
     * There is no fresh price of UNIT to calculate the margin by. Try again later.
     */
    "UploadUnitPriceUnavailable": Anonymize<Idke2otkpd2qg>;
    /**
     * The owner cannot pay the deposit of the month. Send it UNIT.
     */
    "DepositTooLow": Anonymize<Idke2otkpd2qg>;
    /**
     * A figure does not fit. Check the volumes.
     */
    "UploadOverflow": Anonymize<Idke2otkpd2qg>;
    /**
     * The month has no such day. Days count from 1.
     */
    "InvalidDay": Anonymize<I68solgvpdfgbe>;
    /**
     * The day is in the item twice.
     */
    "DuplicateDay": Anonymize<I68solgvpdfgbe>;
    /**
     * The volume is zero. Leave out days without production.
     */
    "VolumeZero": Anonymize<I68solgvpdfgbe>;
    /**
     * The volume is above the kind's daily maximum of a well. Check its unit.
     */
    "VolumeTooLarge": Anonymize<I68solgvpdfgbe>;
    /**
     * The day is not over in UTC. Try again after it.
     */
    "DayNotOver": Anonymize<I68solgvpdfgbe>;
    /**
     * The day is too long ago to be uploaded. It stays without a volume.
     */
    "DayTooOld": Anonymize<I68solgvpdfgbe>;
    /**
     * The day has a volume already, and a figure once uploaded is never changed.
     */
    "DayAlreadyUploaded": Anonymize<I68solgvpdfgbe>;
    /**
     * Only the owner of the well mints. Its beneficiaries may settle once the official volume is
     * final, others 30 days later.
     */
    "NotOwner": undefined;
    /**
     * The states of producer, asset, kind and well do not allow the mint. The reason says what to
     * do.
     */
    "MintRefused": Anonymize<I3as0s0hhvec1h>;
    /**
     * A newly approved well waits before its first mint. The preview tells how long.
     */
    "FirstMintWaits": undefined;
    /**
     * The month is not over in UTC. Mint after it.
     */
    "MonthNotOver": undefined;
    /**
     * Nothing was uploaded for this month by this well. Check well and month.
     */
    "NothingUploaded": undefined;
    /**
     * The month was minted: a month of a well mints once, ever.
     */
    "AlreadyMinted": undefined;
    /**
     * The deadline is past: the month can only be cleared.
     */
    "DeadlinePassed": undefined;
    /**
     * There is no official volume yet. Wait for the oracle.
     */
    "OfficialVolumeMissing": undefined;
    /**
     * The official volume may still be replaced. The preview tells until when.
     */
    "OfficialVolumeNotFinal": undefined;
    /**
     * This day of the month has no final price. Wait for the oracle.
     */
    "PriceUnavailable": Anonymize<I4e1ialtimd3ve>;
    /**
     * The margin is below the minimum for a mint. Deposit more margin.
     */
    "MarginBelowMinimum": undefined;
    /**
     * There is a debt of penalties. Deposit margin: it pays the debt first.
     */
    "InDebt": undefined;
    /**
     * There is no fresh price of UNIT to charge a penalty by. Try again later.
     */
    "UnitPriceUnavailable": undefined;
    /**
     * The kind's cap of this calendar month leaves no room. Try next month.
     */
    "KindCapReached": undefined;
    /**
     * The owner holds no TAT and its part is below TAT's minimum balance. Send it some TAT.
     */
    "OwnerCannotReceive": undefined;
    /**
     * A figure does not fit: never with sane parameters.
     */
    "Overflow": undefined;
    /**
     * It is too early to settle: only the owner may mint, and a beneficiary settle. Wait until
     * 30 days after the official volume is final.
     */
    "SettleTooEarly": undefined;
    /**
     * The mint deadline is not past and the well goes on: the month can still be minted.
     */
    "DeadlineNotPassed": undefined;
    /**
     * The well ended less than 30 days ago: until then only its owner may clear the month.
     */
    "ClearTooEarly": undefined;
    /**
     * There is no such minted month. Check kind, commitment and month.
     */
    "NotMinted": undefined;
    /**
     * The penalty due for this month is just what was charged: there is nothing to charge or to
     * give back.
     */
    "NothingToCharge": undefined;
    /**
     * `maxBackfillDays` must be 1 to 3 660.
     */
    "MaxBackfillDaysOutOfRange": undefined;
    /**
     * `closeAfterDays` must be 1 to 366, or none.
     */
    "CloseAfterDaysOutOfRange": undefined;
    /**
     * `volumeRoundAfterDays` must be at most 366, and not before the month closes to uploads.
     */
    "VolumeRoundAfterDaysOutOfRange": undefined;
    /**
     * `mintDeadlineMonths` must be 1 to 120.
     */
    "MintDeadlineMonthsOutOfRange": undefined;
    /**
     * `settleAfterDays` must be at most 366.
     */
    "SettleAfterDaysOutOfRange": undefined;
    /**
     * `amendmentMonths` must be at most 120.
     */
    "AmendmentMonthsOutOfRange": undefined;
}>;
export type Idke2otkpd2qg = {
    "item": number;
};
export type Ichn0tb1014qij = {
    "item": number;
    "reason": Anonymize<I3as0s0hhvec1h>;
};
export type I68solgvpdfgbe = {
    "item": number;
    "day": number;
};
export type I4e1ialtimd3ve = {
    "day": number;
};
export type TokenError = Enum<{
    "FundsUnavailable": undefined;
    "OnlyProvider": undefined;
    "BelowMinimum": undefined;
    "CannotCreate": undefined;
    "UnknownAsset": undefined;
    "Frozen": undefined;
    "Unsupported": undefined;
    "CannotCreateHold": undefined;
    "NotExpendable": undefined;
    "Blocked": undefined;
}>;
export declare const TokenError: GetEnum<TokenError>;
export type ArithmeticError = Enum<{
    "Underflow": undefined;
    "Overflow": undefined;
    "DivisionByZero": undefined;
}>;
export declare const ArithmeticError: GetEnum<ArithmeticError>;
export type TransactionalError = Enum<{
    "LimitReached": undefined;
    "NoLayer": undefined;
}>;
export declare const TransactionalError: GetEnum<TransactionalError>;
export type I1jm8m1rh9e20v = {
    "hash": SizedHex<32>;
};
export type Icbccs0ug47ilf = {
    "account": SS58String;
};
export type I855j4i3kr8ko1 = {
    "sender": SS58String;
    "hash": SizedHex<32>;
};
export type Ibgl04rn6nbfm6 = {
    "code_hash": SizedHex<32>;
    "check_version": boolean;
};
export type I2mstnbad1uqpb = {
    "code_hash": SizedHex<32>;
    "error": Anonymize<I5vome4lapuip6>;
};
export type If2b94vhifk7m0 = AnonymousEnum<{
    /**
     * Scheduled some task.
     */
    "Scheduled": Anonymize<I5n4sebgkfr760>;
    /**
     * Canceled some task.
     */
    "Canceled": Anonymize<I5n4sebgkfr760>;
    /**
     * Dispatched some task.
     */
    "Dispatched": Anonymize<Ibujitgonjng76>;
    /**
     * Set a retry configuration for some task.
     */
    "RetrySet": Anonymize<Ia3c82eadg79bj>;
    /**
     * Cancel a retry configuration for some task.
     */
    "RetryCancelled": Anonymize<Ienusoeb625ftq>;
    /**
     * The call for the provided hash was not found so the task has been aborted.
     */
    "CallUnavailable": Anonymize<Ienusoeb625ftq>;
    /**
     * The given task was unable to be renewed since the agenda is full at that block.
     */
    "PeriodicFailed": Anonymize<Ienusoeb625ftq>;
    /**
     * The given task was unable to be retried since the agenda is full at that block or there
     * was not enough weight to reschedule it.
     */
    "RetryFailed": Anonymize<Ienusoeb625ftq>;
    /**
     * The given task can never be executed since it is overweight.
     */
    "PermanentlyOverweight": Anonymize<Ienusoeb625ftq>;
    /**
     * Agenda is incomplete from `when`.
     */
    "AgendaIncomplete": Anonymize<Ibtsa3docbr9el>;
}>;
export type I5n4sebgkfr760 = {
    "when": number;
    "index": number;
};
export type Ibujitgonjng76 = {
    "task": Anonymize<I9jd27rnpm8ttv>;
    "id"?: Anonymize<I4s6vifaf8k998>;
    "result": Anonymize<Ideo3214op1ipd>;
};
export type I9jd27rnpm8ttv = FixedSizeArray<2, number>;
export type I4s6vifaf8k998 = (SizedHex<32>) | undefined;
export type Ideo3214op1ipd = ResultPayload<undefined, Anonymize<I5vome4lapuip6>>;
export type Ia3c82eadg79bj = {
    "task": Anonymize<I9jd27rnpm8ttv>;
    "id"?: Anonymize<I4s6vifaf8k998>;
    "period": number;
    "retries": number;
};
export type Ienusoeb625ftq = {
    "task": Anonymize<I9jd27rnpm8ttv>;
    "id"?: Anonymize<I4s6vifaf8k998>;
};
export type Ibtsa3docbr9el = {
    "when": number;
};
export type PreimageEvent = Enum<{
    /**
     * A preimage has been noted.
     */
    "Noted": Anonymize<I1jm8m1rh9e20v>;
    /**
     * A preimage has been requested.
     */
    "Requested": Anonymize<I1jm8m1rh9e20v>;
    /**
     * A preimage has ben cleared.
     */
    "Cleared": Anonymize<I1jm8m1rh9e20v>;
}>;
export declare const PreimageEvent: GetEnum<PreimageEvent>;
export type I94co7vj7h6bo = AnonymousEnum<{
    /**
     * A Runtime upgrade started.
     *
     * Its end is indicated by `UpgradeCompleted` or `UpgradeFailed`.
     */
    "UpgradeStarted": Anonymize<If1co0pilmi7oq>;
    /**
     * The current runtime upgrade completed.
     *
     * This implies that all of its migrations completed successfully as well.
     */
    "UpgradeCompleted": undefined;
    /**
     * Runtime upgrade failed.
     *
     * This is very bad and will require governance intervention.
     */
    "UpgradeFailed": undefined;
    /**
     * A migration was skipped since it was already executed in the past.
     */
    "MigrationSkipped": Anonymize<I666bl2fqjkejo>;
    /**
     * A migration progressed.
     */
    "MigrationAdvanced": Anonymize<Iae74gjak1qibn>;
    /**
     * A Migration completed.
     */
    "MigrationCompleted": Anonymize<Iae74gjak1qibn>;
    /**
     * A Migration failed.
     *
     * This implies that the whole upgrade failed and governance intervention is required.
     */
    "MigrationFailed": Anonymize<Iae74gjak1qibn>;
    /**
     * The set of historical migrations has been cleared.
     */
    "HistoricCleared": Anonymize<I3escdojpj0551>;
}>;
export type If1co0pilmi7oq = {
    /**
     * The number of migrations that this upgrade contains.
     *
     * This can be used to design a progress indicator in combination with counting the
     * `MigrationCompleted` and `MigrationSkipped` events.
     */
    "migrations": number;
};
export type I666bl2fqjkejo = {
    /**
     * The index of the skipped migration within the [`Config::Migrations`] list.
     */
    "index": number;
};
export type Iae74gjak1qibn = {
    /**
     * The index of the migration within the [`Config::Migrations`] list.
     */
    "index": number;
    /**
     * The number of blocks that this migration took so far.
     */
    "took": number;
};
export type I3escdojpj0551 = {
    /**
     * Should be passed to `clear_historic` in a successive call.
     */
    "next_cursor"?: Anonymize<Iabpgqcjikia83>;
};
export type Iabpgqcjikia83 = (Uint8Array) | undefined;
export type I79m7hh27b98j = AnonymousEnum<{
    /**
     * An account was created with some free balance.
     */
    "Endowed": Anonymize<Icv68aq8841478>;
    /**
     * An account was removed whose balance was non-zero but below ExistentialDeposit,
     * resulting in an outright loss.
     */
    "DustLost": Anonymize<Ic262ibdoec56a>;
    /**
     * Transfer succeeded.
     */
    "Transfer": Anonymize<Iflcfm9b6nlmdd>;
    /**
     * A balance was set by root.
     */
    "BalanceSet": Anonymize<Ijrsf4mnp3eka>;
    /**
     * Some balance was reserved (moved from free to reserved).
     */
    "Reserved": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some balance was unreserved (moved from reserved to free).
     */
    "Unreserved": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some balance was moved from the reserve of the first account to the second account.
     * Final argument indicates the destination balance type.
     */
    "ReserveRepatriated": Anonymize<I8tjvj9uq4b7hi>;
    /**
     * Some amount was deposited (e.g. for transaction fees).
     */
    "Deposit": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some amount was withdrawn from the account (e.g. for transaction fees).
     */
    "Withdraw": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some amount was removed from the account (e.g. for misbehavior).
     */
    "Slashed": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some amount was minted into an account.
     */
    "Minted": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some credit was balanced and added to the TotalIssuance.
     */
    "MintedCredit": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Some amount was burned from an account.
     */
    "Burned": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some debt has been dropped from the Total Issuance.
     */
    "BurnedDebt": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Some amount was suspended from an account (it can be restored later).
     */
    "Suspended": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some amount was restored into an account.
     */
    "Restored": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * An account was upgraded.
     */
    "Upgraded": Anonymize<I4cbvqmqadhrea>;
    /**
     * Total issuance was increased by `amount`, creating a credit to be balanced.
     */
    "Issued": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Total issuance was decreased by `amount`, creating a debt to be balanced.
     */
    "Rescinded": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Some balance was locked.
     */
    "Locked": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some balance was unlocked.
     */
    "Unlocked": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some balance was frozen.
     */
    "Frozen": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * Some balance was thawed.
     */
    "Thawed": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * The `TotalIssuance` was forcefully changed.
     */
    "TotalIssuanceForced": Anonymize<I4fooe9dun9o0t>;
    /**
     * Some balance was placed on hold.
     */
    "Held": Anonymize<I815h423q26k9s>;
    /**
     * Held balance was burned from an account.
     */
    "BurnedHeld": Anonymize<I815h423q26k9s>;
    /**
     * A transfer of `amount` on hold from `source` to `dest` was initiated.
     */
    "TransferOnHold": Anonymize<Idk1rcnitclbgs>;
    /**
     * The `transferred` balance is placed on hold at the `dest` account.
     */
    "TransferAndHold": Anonymize<Ic2d5htnckac25>;
    /**
     * Some balance was released from hold.
     */
    "Released": Anonymize<I815h423q26k9s>;
    /**
     * An unexpected/defensive event was triggered.
     */
    "Unexpected": Anonymize<Iph9c4rn81ub2>;
}>;
export type Icv68aq8841478 = {
    "account": SS58String;
    "free_balance": bigint;
};
export type Ic262ibdoec56a = {
    "account": SS58String;
    "amount": bigint;
};
export type Iflcfm9b6nlmdd = {
    "from": SS58String;
    "to": SS58String;
    "amount": bigint;
};
export type Ijrsf4mnp3eka = {
    "who": SS58String;
    "free": bigint;
};
export type Id5fm4p8lj5qgi = {
    "who": SS58String;
    "amount": bigint;
};
export type I8tjvj9uq4b7hi = {
    "from": SS58String;
    "to": SS58String;
    "amount": bigint;
    "destination_status": BalanceStatus;
};
export type BalanceStatus = Enum<{
    "Free": undefined;
    "Reserved": undefined;
}>;
export declare const BalanceStatus: GetEnum<BalanceStatus>;
export type I3qt1hgg4djhgb = {
    "amount": bigint;
};
export type I4cbvqmqadhrea = {
    "who": SS58String;
};
export type I4fooe9dun9o0t = {
    "old": bigint;
    "new": bigint;
};
export type I815h423q26k9s = {
    "reason": Anonymize<Ia2fjnh64rv0f5>;
    "who": SS58String;
    "amount": bigint;
};
export type Ia2fjnh64rv0f5 = AnonymousEnum<{
    "Preimage": PreimagePalletHoldReason;
    "Staking": Enum<{
        "Staking": undefined;
    }>;
    "Session": Enum<{
        "Keys": undefined;
    }>;
    "Foundation": Enum<{
        "ProposalSubmission": undefined;
    }>;
    "SafeMode": Enum<{
        "EnterOrExtend": undefined;
    }>;
    "AssetRegistry": Enum<{
        "AssetProposal": undefined;
    }>;
    "ProducerRegistry": Enum<{
        "Application": undefined;
        "Attestation": undefined;
        "Qualification": undefined;
        "Uploader": undefined;
    }>;
    "WellAudit": Enum<{
        "WellDeposit": undefined;
        "LinkDeposit": undefined;
    }>;
    "MarginEscrow": Enum<{
        "Margin": undefined;
    }>;
    "ProductionOracle": Enum<{
        "ReporterBond": undefined;
    }>;
    "TatIssuance": Enum<{
        "OpenMonth": undefined;
    }>;
}>;
export type PreimagePalletHoldReason = Enum<{
    "Preimage": undefined;
}>;
export declare const PreimagePalletHoldReason: GetEnum<PreimagePalletHoldReason>;
export type Idk1rcnitclbgs = {
    "reason": Anonymize<Ia2fjnh64rv0f5>;
    "source": SS58String;
    "dest": SS58String;
    "amount": bigint;
};
export type Ic2d5htnckac25 = {
    "reason": Anonymize<Ia2fjnh64rv0f5>;
    "source": SS58String;
    "dest": SS58String;
    "transferred": bigint;
};
export type Iph9c4rn81ub2 = AnonymousEnum<{
    "BalanceUpdated": undefined;
    "FailedToMutateAccount": undefined;
}>;
export type TransactionPaymentEvent = Enum<{
    /**
     * A transaction fee `actual_fee`, of which `tip` was added to the minimum inclusion fee,
     * has been paid by `who`.
     */
    "TransactionFeePaid": Anonymize<Ier2cke86dqbr2>;
}>;
export declare const TransactionPaymentEvent: GetEnum<TransactionPaymentEvent>;
export type Ier2cke86dqbr2 = {
    "who": SS58String;
    "actual_fee": bigint;
    "tip": bigint;
};
export type Ibse1c0pgtcdtn = AnonymousEnum<{
    /**
     * Some asset class was created.
     */
    "Created": Anonymize<I88ff3u4dpivk>;
    /**
     * Some assets were issued.
     */
    "Issued": Anonymize<I33cp947glv1ks>;
    /**
     * Some assets were transferred.
     */
    "Transferred": Anonymize<Ic9om1gmmqu7rq>;
    /**
     * Some assets were destroyed.
     */
    "Burned": Anonymize<I5hfov2b68ppb6>;
    /**
     * The management team changed.
     */
    "TeamChanged": Anonymize<Ibthhb2m9vneds>;
    /**
     * The owner changed.
     */
    "OwnerChanged": Anonymize<Iaitn5bqfacj7k>;
    /**
     * Some account `who` was frozen.
     */
    "Frozen": Anonymize<If4ebvclj2ugvi>;
    /**
     * Some account `who` was thawed.
     */
    "Thawed": Anonymize<If4ebvclj2ugvi>;
    /**
     * Some asset `asset_id` was frozen.
     */
    "AssetFrozen": Anonymize<Ia5le7udkgbaq9>;
    /**
     * Some asset `asset_id` was thawed.
     */
    "AssetThawed": Anonymize<Ia5le7udkgbaq9>;
    /**
     * Accounts were destroyed for given asset.
     */
    "AccountsDestroyed": Anonymize<Ieduc1e6frq8rb>;
    /**
     * Approvals were destroyed for given asset.
     */
    "ApprovalsDestroyed": Anonymize<I9h6gbtabovtm4>;
    /**
     * An asset class is in the process of being destroyed.
     */
    "DestructionStarted": Anonymize<Ia5le7udkgbaq9>;
    /**
     * An asset class was destroyed.
     */
    "Destroyed": Anonymize<Ia5le7udkgbaq9>;
    /**
     * Some asset class was force-created.
     */
    "ForceCreated": Anonymize<Iaitn5bqfacj7k>;
    /**
     * New metadata has been set for an asset.
     */
    "MetadataSet": Anonymize<Ifnsa0dkkpf465>;
    /**
     * Metadata has been cleared for an asset.
     */
    "MetadataCleared": Anonymize<Ia5le7udkgbaq9>;
    /**
     * (Additional) funds have been approved for transfer to a destination account.
     */
    "ApprovedTransfer": Anonymize<I65dtqr2egjbc3>;
    /**
     * An approval for account `delegate` was cancelled by `owner`.
     */
    "ApprovalCancelled": Anonymize<Ibqj3vg5s5lk0c>;
    /**
     * An `amount` was transferred in its entirety from `owner` to `destination` by
     * the approved `delegate`.
     */
    "TransferredApproved": Anonymize<I6l73u513p8rna>;
    /**
     * An asset has had its attributes changed by the `Force` origin.
     */
    "AssetStatusChanged": Anonymize<Ia5le7udkgbaq9>;
    /**
     * The min_balance of an asset has been updated by the asset owner.
     */
    "AssetMinBalanceChanged": Anonymize<Iefqmt2htu1dlu>;
    /**
     * Some account `who` was created with a deposit from `depositor`.
     */
    "Touched": Anonymize<If8bgtgqrchjtu>;
    /**
     * Some account `who` was blocked.
     */
    "Blocked": Anonymize<If4ebvclj2ugvi>;
    /**
     * Some assets were deposited (e.g. for transaction fees).
     */
    "Deposited": Anonymize<Idusmq77988cmt>;
    /**
     * Some assets were withdrawn from the account (e.g. for transaction fees).
     */
    "Withdrawn": Anonymize<Idusmq77988cmt>;
    /**
     * Reserve information was set or updated for `asset_id`.
     */
    "ReservesUpdated": Anonymize<Ifhs6ggbuiec5i>;
    /**
     * Reserve information was removed for `asset_id`.
     */
    "ReservesRemoved": Anonymize<Ia5le7udkgbaq9>;
    /**
     * Some assets were issued as Credit (no owner yet).
     */
    "IssuedCredit": Anonymize<Id2vo4qi5agnp0>;
    /**
     * Some assets Credit was destroyed.
     */
    "BurnedCredit": Anonymize<Id2vo4qi5agnp0>;
    /**
     * Some assets were burned and a Debt was created.
     */
    "IssuedDebt": Anonymize<Id2vo4qi5agnp0>;
    /**
     * Some assets Debt was destroyed (and assets issued).
     */
    "BurnedDebt": Anonymize<Id2vo4qi5agnp0>;
}>;
export type I88ff3u4dpivk = {
    "asset_id": number;
    "creator": SS58String;
    "owner": SS58String;
};
export type I33cp947glv1ks = {
    "asset_id": number;
    "owner": SS58String;
    "amount": bigint;
};
export type Ic9om1gmmqu7rq = {
    "asset_id": number;
    "from": SS58String;
    "to": SS58String;
    "amount": bigint;
};
export type I5hfov2b68ppb6 = {
    "asset_id": number;
    "owner": SS58String;
    "balance": bigint;
};
export type Ibthhb2m9vneds = {
    "asset_id": number;
    "issuer": SS58String;
    "admin": SS58String;
    "freezer": SS58String;
};
export type Iaitn5bqfacj7k = {
    "asset_id": number;
    "owner": SS58String;
};
export type If4ebvclj2ugvi = {
    "asset_id": number;
    "who": SS58String;
};
export type Ia5le7udkgbaq9 = {
    "asset_id": number;
};
export type Ieduc1e6frq8rb = {
    "asset_id": number;
    "accounts_destroyed": number;
    "accounts_remaining": number;
};
export type I9h6gbtabovtm4 = {
    "asset_id": number;
    "approvals_destroyed": number;
    "approvals_remaining": number;
};
export type Ifnsa0dkkpf465 = {
    "asset_id": number;
    "name": Uint8Array;
    "symbol": Uint8Array;
    "decimals": number;
    "is_frozen": boolean;
};
export type I65dtqr2egjbc3 = {
    "asset_id": number;
    "source": SS58String;
    "delegate": SS58String;
    "amount": bigint;
};
export type Ibqj3vg5s5lk0c = {
    "asset_id": number;
    "owner": SS58String;
    "delegate": SS58String;
};
export type I6l73u513p8rna = {
    "asset_id": number;
    "owner": SS58String;
    "delegate": SS58String;
    "destination": SS58String;
    "amount": bigint;
};
export type Iefqmt2htu1dlu = {
    "asset_id": number;
    "new_min_balance": bigint;
};
export type If8bgtgqrchjtu = {
    "asset_id": number;
    "who": SS58String;
    "depositor": SS58String;
};
export type Idusmq77988cmt = {
    "asset_id": number;
    "who": SS58String;
    "amount": bigint;
};
export type Ifhs6ggbuiec5i = {
    "asset_id": number;
    "reserves": Anonymize<I35l6p7kq19mr0>;
};
export type I35l6p7kq19mr0 = Array<undefined>;
export type Id2vo4qi5agnp0 = {
    "asset_id": number;
    "amount": bigint;
};
export type I7uu9ebnucfti5 = AnonymousEnum<{
    /**
     * A vesting schedule has been created.
     */
    "VestingCreated": Anonymize<Ih04jp733tqqa>;
    /**
     * The amount vested has been updated. This could indicate a change in funds available.
     * The balance given is the amount which is left unvested (and thus locked).
     */
    "VestingUpdated": Anonymize<Ievr89968437gm>;
    /**
     * An \[account\] has become fully vested.
     */
    "VestingCompleted": Anonymize<Icbccs0ug47ilf>;
}>;
export type Ih04jp733tqqa = {
    "account": SS58String;
    "schedule_index": number;
};
export type Ievr89968437gm = {
    "account": SS58String;
    "unvested": bigint;
};
export type GrandpaEvent = Enum<{
    /**
     * New authority set has been applied.
     */
    "NewAuthorities": Anonymize<I5768ac424h061>;
    /**
     * Current authority set has been paused.
     */
    "Paused": undefined;
    /**
     * Current authority set has been resumed.
     */
    "Resumed": undefined;
}>;
export declare const GrandpaEvent: GetEnum<GrandpaEvent>;
export type I5768ac424h061 = {
    "authority_set": Anonymize<I3geksg000c171>;
};
export type I3geksg000c171 = Array<[SizedHex<32>, bigint]>;
export type I8n4qjnlkvth8n = AnonymousEnum<{
    /**
     * The era payout has been set; the first balance is the validator-payout; the second is
     * the remainder from the maximum amount of reward.
     */
    "EraPaid": Anonymize<I1au3fq4n84nv3>;
    /**
     * The nominator has been rewarded by this amount to this destination.
     */
    "Rewarded": Anonymize<Iejaj7m7qka9tr>;
    /**
     * A staker (validator or nominator) has been slashed by the given amount.
     */
    "Slashed": Anonymize<Idnak900lt5lm8>;
    /**
     * A slash for the given validator, for the given percentage of their stake, at the given
     * era as been reported.
     */
    "SlashReported": Anonymize<I27n7lbd66730p>;
    /**
     * An old slashing report from a prior era was discarded because it could
     * not be processed.
     */
    "OldSlashingReportDiscarded": Anonymize<I2hq50pu2kdjpo>;
    /**
     * A new set of stakers was elected.
     */
    "StakersElected": undefined;
    /**
     * An account has bonded this amount. \[stash, amount\]
     *
     * NOTE: This event is only emitted when funds are bonded via a dispatchable. Notably,
     * it will not be emitted for staking rewards when they are added to stake.
     */
    "Bonded": Anonymize<Ifk8eme5o7mukf>;
    /**
     * An account has unbonded this amount.
     */
    "Unbonded": Anonymize<Ifk8eme5o7mukf>;
    /**
     * An account has called `withdraw_unbonded` and removed unbonding chunks worth `Balance`
     * from the unlocking queue.
     */
    "Withdrawn": Anonymize<Ifk8eme5o7mukf>;
    /**
     * A nominator has been kicked from a validator.
     */
    "Kicked": Anonymize<Iau4cgm6ih61cf>;
    /**
     * The election failed. No new era is planned.
     */
    "StakingElectionFailed": undefined;
    /**
     * An account has stopped participating as either a validator or nominator.
     */
    "Chilled": Anonymize<Idl3umm12u5pa>;
    /**
     * A Page of stakers rewards are getting paid. `next` is `None` if all pages are claimed.
     */
    "PayoutStarted": Anonymize<Ith132hqfb27q>;
    /**
     * A validator has set their preferences.
     */
    "ValidatorPrefsSet": Anonymize<Ic19as7nbst738>;
    /**
     * Voters size limit reached.
     */
    "SnapshotVotersSizeExceeded": Anonymize<I54umskavgc9du>;
    /**
     * Targets size limit reached.
     */
    "SnapshotTargetsSizeExceeded": Anonymize<I54umskavgc9du>;
    /**
     * A new force era mode was set.
     */
    "ForceEra": Anonymize<I2ip7o9e2tc5sf>;
    /**
     * Report of a controller batch deprecation.
     */
    "ControllerBatchDeprecated": Anonymize<I5egvk6hadac5h>;
    /**
     * Staking balance migrated from locks to holds, with any balance that could not be held
     * is force withdrawn.
     */
    "CurrencyMigrated": Anonymize<I1td4upnup9gqv>;
}>;
export type I1au3fq4n84nv3 = {
    "era_index": number;
    "validator_payout": bigint;
    "remainder": bigint;
};
export type Iejaj7m7qka9tr = {
    "stash": SS58String;
    "dest": StakingRewardDestination;
    "amount": bigint;
};
export type StakingRewardDestination = Enum<{
    "Staked": undefined;
    "Stash": undefined;
    "Controller": undefined;
    "Account": SS58String;
    "None": undefined;
}>;
export declare const StakingRewardDestination: GetEnum<StakingRewardDestination>;
export type Idnak900lt5lm8 = {
    "staker": SS58String;
    "amount": bigint;
};
export type I27n7lbd66730p = {
    "validator": SS58String;
    "fraction": number;
    "slash_era": number;
};
export type I2hq50pu2kdjpo = {
    "session_index": number;
};
export type Ifk8eme5o7mukf = {
    "stash": SS58String;
    "amount": bigint;
};
export type Iau4cgm6ih61cf = {
    "nominator": SS58String;
    "stash": SS58String;
};
export type Idl3umm12u5pa = {
    "stash": SS58String;
};
export type Ith132hqfb27q = {
    "era_index": number;
    "validator_stash": SS58String;
    "page": number;
    "next"?: Anonymize<I4arjljr6dpflb>;
};
export type I4arjljr6dpflb = (number) | undefined;
export type Ic19as7nbst738 = {
    "stash": SS58String;
    "prefs": Anonymize<I9o7ssi9vmhmgr>;
};
export type I9o7ssi9vmhmgr = {
    "commission": number;
    "blocked": boolean;
};
export type I54umskavgc9du = {
    "size": number;
};
export type I2ip7o9e2tc5sf = {
    "mode": StakingForcing;
};
export type StakingForcing = Enum<{
    "NotForcing": undefined;
    "ForceNew": undefined;
    "ForceNone": undefined;
    "ForceAlways": undefined;
}>;
export declare const StakingForcing: GetEnum<StakingForcing>;
export type I5egvk6hadac5h = {
    "failures": number;
};
export type I1td4upnup9gqv = {
    "stash": SS58String;
    "force_withdraw": bigint;
};
export type I6ue0ck5fc3u44 = AnonymousEnum<{
    /**
     * New session has happened. Note that the argument is the session index, not the
     * block number as the type might suggest.
     */
    "NewSession": Anonymize<I2hq50pu2kdjpo>;
    /**
     * The `NewSession` event in the current block also implies a new validator set to be
     * queued.
     */
    "NewQueued": undefined;
    /**
     * Validator has been disabled.
     */
    "ValidatorDisabled": Anonymize<I9acqruh7322g2>;
    /**
     * Validator has been re-enabled.
     */
    "ValidatorReenabled": Anonymize<I9acqruh7322g2>;
}>;
export type I9acqruh7322g2 = {
    "validator": SS58String;
};
export type I3fs99kjn361i1 = AnonymousEnum<{
    /**
     * The merkle root of the validators of the said session were stored
     */
    "RootStored": Anonymize<I666bl2fqjkejo>;
    /**
     * The merkle roots of up to this session index were pruned
     */
    "RootsPruned": Anonymize<I85icj2qbjeqbe>;
}>;
export type I85icj2qbjeqbe = {
    "up_to": number;
};
export type I9ech588pscqur = AnonymousEnum<{
    /**
     * A new heartbeat was received from `AuthorityId`.
     */
    "HeartbeatReceived": Anonymize<I6niuoceqveh04>;
    /**
     * At the end of the session, no offence was committed.
     */
    "AllGood": undefined;
    /**
     * At the end of the session, at least one validator was found to be offline.
     */
    "SomeOffline": Anonymize<Iksn90easbs68>;
}>;
export type I6niuoceqveh04 = {
    "authority_id": SizedHex<32>;
};
export type Iksn90easbs68 = {
    "offline": Array<Anonymize<Ifvqn3ldat80ai>>;
};
export type Ifvqn3ldat80ai = [SS58String, undefined];
export type I22s99jo5ffof6 = AnonymousEnum<{
    /**
     * There is an offence reported of the given `kind` happened at the `session_index` and
     * (kind-specific) time slot. This event is not deposited for duplicate slashes.
     * \[kind, slot\].
     */
    "Offence": Anonymize<I2bhk17btucdqn>;
}>;
export type I2bhk17btucdqn = {
    "kind": SizedHex<16>;
    "slot": Uint8Array;
};
export type ElectionProviderMultiPhaseEvent = Enum<{
    /**
     * A solution was stored with the given compute.
     *
     * The `origin` indicates the origin of the solution. If `origin` is `Some(AccountId)`,
     * the stored solution was submitted in the signed phase by a miner with the `AccountId`.
     * Otherwise, the solution was stored either during the unsigned phase or by
     * `T::ForceOrigin`. The `bool` is `true` when a previous solution was ejected to make
     * room for this one.
     */
    "SolutionStored": Anonymize<I4mol6k10mv0io>;
    /**
     * The election has been finalized, with the given computation and score.
     */
    "ElectionFinalized": Anonymize<Iec90vukseit9e>;
    /**
     * An election failed.
     *
     * Not much can be said about which computes failed in the process.
     */
    "ElectionFailed": undefined;
    /**
     * An account has been rewarded for their signed submission being finalized.
     */
    "Rewarded": Anonymize<I7j4m7a3pkvsf4>;
    /**
     * An account has been slashed for submitting an invalid signed submission.
     */
    "Slashed": Anonymize<I7j4m7a3pkvsf4>;
    /**
     * There was a phase transition in a given round.
     */
    "PhaseTransitioned": Anonymize<Ic2n50kpnu5mae>;
}>;
export declare const ElectionProviderMultiPhaseEvent: GetEnum<ElectionProviderMultiPhaseEvent>;
export type I4mol6k10mv0io = {
    "compute": ElectionProviderMultiPhaseElectionCompute;
    "origin"?: Anonymize<Ihfphjolmsqq1>;
    "prev_ejected": boolean;
};
export type ElectionProviderMultiPhaseElectionCompute = Enum<{
    "OnChain": undefined;
    "Signed": undefined;
    "Unsigned": undefined;
    "Fallback": undefined;
    "Emergency": undefined;
}>;
export declare const ElectionProviderMultiPhaseElectionCompute: GetEnum<ElectionProviderMultiPhaseElectionCompute>;
export type Ihfphjolmsqq1 = (SS58String) | undefined;
export type Iec90vukseit9e = {
    "compute": ElectionProviderMultiPhaseElectionCompute;
    "score": Anonymize<I8s6n43okuj2b1>;
};
export type I8s6n43okuj2b1 = {
    "minimal_stake": bigint;
    "sum_stake": bigint;
    "sum_stake_squared": bigint;
};
export type I7j4m7a3pkvsf4 = {
    "account": SS58String;
    "value": bigint;
};
export type Ic2n50kpnu5mae = {
    "from": ElectionProviderMultiPhasePhase;
    "to": ElectionProviderMultiPhasePhase;
    "round": number;
};
export type ElectionProviderMultiPhasePhase = Enum<{
    "Off": undefined;
    "Signed": undefined;
    "Unsigned": [boolean, number];
    "Emergency": undefined;
}>;
export declare const ElectionProviderMultiPhasePhase: GetEnum<ElectionProviderMultiPhasePhase>;
export type BagsListEvent = Enum<{
    /**
     * Moved an account from one bag to another.
     */
    "Rebagged": Anonymize<I37454vatvmm1l>;
    /**
     * Updated the score of some account to the given amount.
     */
    "ScoreUpdated": Anonymize<Iblau1qa7u7fet>;
}>;
export declare const BagsListEvent: GetEnum<BagsListEvent>;
export type I37454vatvmm1l = {
    "who": SS58String;
    "from": bigint;
    "to": bigint;
};
export type Iblau1qa7u7fet = {
    "who": SS58String;
    "new_score": bigint;
};
export type I873sjp9hthiu3 = AnonymousEnum<{
    /**
     * A period started.
     */
    "PeriodStarted": Anonymize<Idmcv414e1905k>;
    /**
     * Staking ended an era.
     */
    "EraEnded": Anonymize<I9bavp1ei8ri2i>;
    /**
     * An author was paid its part of an era's proposers' pot.
     */
    "ProposerPaid": Anonymize<Ib59kqei2d8plr>;
    /**
     * An author wants no reward, or its payee cannot receive it. It goes to the treasury with
     * the next sweep.
     */
    "ProposerUnpaid": Anonymize<Ibnj2q9rvk7um3>;
    /**
     * A page of stakers cannot be paid; neither can the validator's further ones.
     */
    "PageSkipped": Anonymize<In0pgs6vohqne>;
    /**
     * An ended era is paid as far as it can be, and closed.
     */
    "EraClosed": Anonymize<I9bur6p3ovq9mo>;
    /**
     * What rounding left, what nobody could be paid, and what somebody sent to the pots went to the
     * treasury.
     */
    "Swept": Anonymize<I3o2b2cp4kg1a0>;
    /**
     * Staking paid for an era that had been closed.
     */
    "LatePayment": Anonymize<Ia5tmd4jm3lssr>;
    /**
     * The parameters were set.
     */
    "ParametersSet": Anonymize<Ipno6ptbca3ek>;
}>;
export type Idmcv414e1905k = {
    /**
     * Its number.
     */
    "period": number;
    /**
     * Its reward per block, in 10⁻¹⁸ UNIT.
     */
    "reward": bigint;
    /**
     * What the reward was calculated from. `None` for the second period.
     */
    "basis"?: Anonymize<Ic028oejo3sjl3>;
};
export type Ic028oejo3sjl3 = ({
    "tat_previous": bigint;
    "tat_before": bigint;
    "tat_floor": bigint;
    "growth_bps": number;
}) | undefined;
export type I9bavp1ei8ri2i = {
    /**
     * The era.
     */
    "era": number;
    /**
     * What staking may pay for it, in 10⁻¹⁸ UNIT.
     */
    "payable": bigint;
    /**
     * What its authors share, in 10⁻¹⁸ UNIT.
     */
    "proposers": bigint;
    /**
     * The blocks that they authored.
     */
    "blocks": number;
};
export type Ib59kqei2d8plr = {
    /**
     * The era.
     */
    "era": number;
    /**
     * The validator.
     */
    "validator": SS58String;
    /**
     * The account that was paid.
     */
    "payee": SS58String;
    /**
     * How much, in 10⁻¹⁸ UNIT.
     */
    "amount": bigint;
};
export type Ibnj2q9rvk7um3 = {
    /**
     * The era.
     */
    "era": number;
    /**
     * The validator.
     */
    "validator": SS58String;
    /**
     * How much, in 10⁻¹⁸ UNIT.
     */
    "amount": bigint;
};
export type In0pgs6vohqne = {
    /**
     * The era.
     */
    "era": number;
    /**
     * The validator.
     */
    "validator": SS58String;
    /**
     * The page.
     */
    "page": number;
};
export type I9bur6p3ovq9mo = {
    /**
     * The era.
     */
    "era": number;
};
export type I3o2b2cp4kg1a0 = {
    /**
     * Out of the base pot, in 10⁻¹⁸ UNIT.
     */
    "base": bigint;
    /**
     * Out of the proposers' pot, in 10⁻¹⁸ UNIT.
     */
    "proposers": bigint;
    /**
     * Out of the fee pot, in 10⁻¹⁸ UNIT: what somebody sent to it.
     */
    "fees": bigint;
};
export type Ia5tmd4jm3lssr = {
    /**
     * What the treasury gave back, in 10⁻¹⁸ UNIT.
     */
    "from_treasury": bigint;
    /**
     * What the running era's base bore, in 10⁻¹⁸ UNIT.
     */
    "from_running_era": bigint;
};
export type Ipno6ptbca3ek = {
    /**
     * What they were.
     */
    "old": Anonymize<I4vh314sgb63p6>;
    /**
     * What they are.
     */
    "new": Anonymize<I4vh314sgb63p6>;
};
export type I4vh314sgb63p6 = {
    /**
     * By how much production is expected to grow each period, in basis points.
     */
    "growth_bps": number;
    /**
     * The least TAT that a period is compared with, in 10⁻¹⁸ TAT.
     */
    "tat_floor": bigint;
    /**
     * How a block's reward is split, in basis points.
     */
    "split": {
        /**
         * The community pool's part, in basis points.
         */
        "community_bps": number;
        /**
         * The proposer's part in any case, in basis points.
         */
        "proposer_base_bps": number;
        /**
         * The proposer's further part if every elected validator took part in the last finished era,
         * in basis points, and proportionally less if fewer did.
         */
        "proposer_extra_bps": number;
        /**
         * The super validators' part if every active validator is one, in basis points, and
         * proportionally less if fewer are.
         */
        "super_bps": number;
    };
};
export type I398e0qvra6ne2 = AnonymousEnum<{
    /**
     * TAT was burnt as a bid.
     */
    "BidPlaced": Anonymize<Ie57jac07aan1l>;
    /**
     * A round began.
     */
    "RoundStarted": Anonymize<Idmgucqo4ohmq6>;
    /**
     * A super validator earns nothing for the rest of the running round.
     */
    "SuperValidatorExcluded": Anonymize<I19lo8vhgo0l1e>;
    /**
     * A round ended. What was earned in it can be claimed.
     */
    "RoundClosed": Anonymize<If6ci2auru7ipc>;
    /**
     * What a bid earned, or a validator's own part, was paid.
     */
    "BonusClaimed": Anonymize<Idl6tkanbvbj11>;
    /**
     * What the bids of a round earned cannot be claimed any more.
     */
    "RoundExpired": Anonymize<I6mqctmth1v679>;
    /**
     * UNIT that somebody sent to the pot went to the treasury.
     */
    "Swept": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Nothing is kept of the bids of a round any more.
     */
    "RoundPruned": Anonymize<Ifani9499jvq7b>;
    /**
     * The parameters were set.
     */
    "ParametersSet": Anonymize<I3rld1k8ncso2j>;
}>;
export type Ie57jac07aan1l = {
    /**
     * The round of the bid. It earns in the next one.
     */
    "round": number;
    /**
     * The validator that was bid for.
     */
    "validator": SS58String;
    /**
     * The bidder.
     */
    "bidder": SS58String;
    /**
     * What was burnt and counts, in 10⁻¹⁸ TAT.
     */
    "burnt": bigint;
    /**
     * All that was bid for the validator in the round so far, in 10⁻¹⁸ TAT.
     */
    "total": bigint;
};
export type Idmgucqo4ohmq6 = {
    /**
     * The round.
     */
    "round": number;
    /**
     * Its super validators.
     */
    "super_validators": number;
    /**
     * The active validators.
     */
    "active": number;
};
export type I19lo8vhgo0l1e = {
    /**
     * The running round.
     */
    "round": number;
    /**
     * The validator.
     */
    "validator": SS58String;
};
export type If6ci2auru7ipc = {
    /**
     * The round that ended. Its bids were made in the round before.
     */
    "round": number;
    /**
     * What was earned in it, in 10⁻¹⁸ UNIT.
     */
    "reward": bigint;
    /**
     * The part of it that rounding left, in 10⁻¹⁸ UNIT.
     */
    "remainder": bigint;
};
export type Idl6tkanbvbj11 = {
    /**
     * The round of the bid.
     */
    "round": number;
    /**
     * The validator that was bid for.
     */
    "validator": SS58String;
    /**
     * The account that was paid: the bidder, or the validator itself.
     */
    "bidder": SS58String;
    /**
     * What was paid, in 10⁻¹⁸ UNIT.
     */
    "amount": bigint;
};
export type I6mqctmth1v679 = {
    /**
     * The round of the bids.
     */
    "round": number;
    /**
     * What was left and went to the treasury, in 10⁻¹⁸ UNIT.
     */
    "to_treasury": bigint;
};
export type Ifani9499jvq7b = {
    /**
     * The round of the bids.
     */
    "round": number;
};
export type I3rld1k8ncso2j = {
    /**
     * What they were.
     */
    "old": Anonymize<I93ohcu0eat055>;
    /**
     * What they are.
     */
    "new": Anonymize<I93ohcu0eat055>;
};
export type I93ohcu0eat055 = {
    /**
     * The least that can be bid at once, in 10⁻¹⁸ TAT.
     */
    "minimum_bid": bigint;
    /**
     * The part of all TAT bid in a round that makes a validator super in the next, in basis points.
     */
    "super_threshold_bps": number;
    /**
     * What has to be bid for a validator at least to make it super in the next round, whatever part of
     * the round's TAT it is, in 10⁻¹⁸ TAT.
     */
    "super_floor": bigint;
};
export type I3osdn7c6866k5 = AnonymousEnum<{
    /**
     * A validator was chilled for its absence.
     */
    "Chilled": Anonymize<I46mv452819ful>;
    /**
     * A validator was chilled, because it was elected and has no session keys.
     */
    "ChilledWithoutKeys": Anonymize<I9acqruh7322g2>;
    /**
     * More than a third of the validators was absent in a session, so it counts against nobody.
     */
    "MassAbsence": Anonymize<I58erq9ddf6gli>;
    /**
     * The parameters were set.
     */
    "ParametersSet": Anonymize<Id3dduokhmiq4v>;
    /**
     * The number of active validators was set.
     */
    "ValidatorCountSet": Anonymize<I6fomjr8ghrs40>;
    /**
     * Staking's limits were set.
     */
    "StakingLimitsSet": Anonymize<I5q8oic2alacvn>;
    /**
     * The next session's validators finalise on top of a given block.
     */
    "FinalityRestarts": Anonymize<I5qht9a1rblpe6>;
    /**
     * A restart of finality was dropped: its delay was too long, or its block was not there.
     */
    "RestartDropped": Anonymize<I5qht9a1rblpe6>;
}>;
export type I46mv452819ful = {
    /**
     * The validator.
     */
    "validator": SS58String;
    /**
     * For how many sessions in a row it was absent.
     */
    "sessions": number;
};
export type I58erq9ddf6gli = {
    /**
     * The session.
     */
    "session": number;
    /**
     * How many were absent.
     */
    "absent": number;
    /**
     * How many were active.
     */
    "active": number;
};
export type Id3dduokhmiq4v = {
    /**
     * What they were.
     */
    "old": Anonymize<I789vau461261m>;
    /**
     * What they are.
     */
    "new": Anonymize<I789vau461261m>;
};
export type I789vau461261m = {
    /**
     * After how many sessions of absence in a row a validator is chilled.
     */
    "tolerated_sessions": number;
    /**
     * The largest share of the active set that is chilled in an era, in basis points. Rounded down,
     * but to one validator at least.
     */
    "max_chilled_bps": number;
};
export type I6fomjr8ghrs40 = {
    /**
     * What it was.
     */
    "old": number;
    /**
     * What it is from the next election on.
     */
    "new": number;
};
export type I5q8oic2alacvn = {
    /**
     * What they were.
     */
    "old": Anonymize<I2f78liovf1ti6>;
    /**
     * What they are.
     */
    "new": Anonymize<I2f78liovf1ti6>;
};
export type I2f78liovf1ti6 = {
    /**
     * What a nominator bonds at least, in 10⁻¹⁸ UNIT.
     */
    "min_nominator_bond": bigint;
    /**
     * What a validator bonds itself at least, in 10⁻¹⁸ UNIT.
     */
    "min_validator_bond": bigint;
    /**
     * The most nominators that there may be. Without it none is chilled for too small a bond.
     */
    "max_nominators"?: Anonymize<I4arjljr6dpflb>;
    /**
     * The most candidates that there may be.
     */
    "max_candidates": number;
    /**
     * How full a list is before anyone may chill those in it that bonded too little, in percent.
     */
    "chill_threshold": number;
};
export type I5qht9a1rblpe6 = {
    /**
     * How many blocks after the session began.
     */
    "delay": number;
    /**
     * The block.
     */
    "best_finalized": number;
};
export type I810f3ch5036vm = AnonymousEnum<{
    /**
     * A motion (given hash) has been proposed (by given account) with a threshold (given
     * `MemberCount`).
     */
    "Proposed": Anonymize<Ift6f10887nk72>;
    /**
     * A motion (given hash) has been voted on by given account, leaving
     * a tally (yes votes and no votes given respectively as `MemberCount`).
     */
    "Voted": Anonymize<I7qc53b1tvqjg2>;
    /**
     * A motion was approved by the required threshold.
     */
    "Approved": Anonymize<I2ev73t79f46tb>;
    /**
     * A motion was not approved by the required threshold.
     */
    "Disapproved": Anonymize<I2ev73t79f46tb>;
    /**
     * A motion was executed; result will be `Ok` if it returned without error.
     */
    "Executed": Anonymize<I2utfo3h9oikjh>;
    /**
     * A single member did some action; result will be `Ok` if it returned without error.
     */
    "MemberExecuted": Anonymize<I2utfo3h9oikjh>;
    /**
     * A proposal was closed because its threshold was reached or after its duration was up.
     */
    "Closed": Anonymize<Iak7fhrgb9jnnq>;
    /**
     * A proposal was killed.
     */
    "Killed": Anonymize<I2ev73t79f46tb>;
    /**
     * Some cost for storing a proposal was burned.
     */
    "ProposalCostBurned": Anonymize<I9ad1o9mv4cm3>;
    /**
     * Some cost for storing a proposal was released.
     */
    "ProposalCostReleased": Anonymize<I9ad1o9mv4cm3>;
}>;
export type Ift6f10887nk72 = {
    "account": SS58String;
    "proposal_index": number;
    "proposal_hash": SizedHex<32>;
    "threshold": number;
};
export type I7qc53b1tvqjg2 = {
    "account": SS58String;
    "proposal_hash": SizedHex<32>;
    "voted": boolean;
    "yes": number;
    "no": number;
};
export type I2ev73t79f46tb = {
    "proposal_hash": SizedHex<32>;
};
export type I2utfo3h9oikjh = {
    "proposal_hash": SizedHex<32>;
    "result": Anonymize<Ideo3214op1ipd>;
};
export type Iak7fhrgb9jnnq = {
    "proposal_hash": SizedHex<32>;
    "yes": number;
    "no": number;
};
export type I9ad1o9mv4cm3 = {
    "proposal_hash": SizedHex<32>;
    "who": SS58String;
};
export type Ibraem55mlft17 = AnonymousEnum<{
    /**
     * The given member was added; see the transaction for who.
     */
    "MemberAdded": undefined;
    /**
     * The given member was removed; see the transaction for who.
     */
    "MemberRemoved": undefined;
    /**
     * Two members were swapped; see the transaction for who.
     */
    "MembersSwapped": undefined;
    /**
     * The membership was reset; see the transaction for who the new set is.
     */
    "MembersReset": undefined;
    /**
     * One of the members' keys changed.
     */
    "KeyChanged": undefined;
    /**
     * Phantom member, never used.
     */
    "Dummy": undefined;
}>;
export type I157i60je71dq5 = AnonymousEnum<{
    /**
     * We have ended a spend period and will now allocate funds.
     */
    "Spending": Anonymize<I8iksqi3eani0a>;
    /**
     * Some funds have been allocated.
     */
    "Awarded": Anonymize<I16enopmju1p0q>;
    /**
     * Some of our funds have been burnt.
     */
    "Burnt": Anonymize<I43kq8qudg7pq9>;
    /**
     * Spending has finished; this is the amount that rolls over until next spend.
     */
    "Rollover": Anonymize<I76riseemre533>;
    /**
     * Some funds have been deposited.
     */
    "Deposit": Anonymize<Ie5v6njpckr05b>;
    /**
     * A new spend proposal has been approved.
     */
    "SpendApproved": Anonymize<I38bmcrmh852rk>;
    /**
     * The inactive funds of the pallet have been updated.
     */
    "UpdatedInactive": Anonymize<I4hcillge8de5f>;
    /**
     * A new asset spend proposal has been approved.
     */
    "AssetSpendApproved": Anonymize<I97u3kqqqkf4si>;
    /**
     * An approved spend was voided.
     */
    "AssetSpendVoided": Anonymize<I666bl2fqjkejo>;
    /**
     * A payment happened.
     */
    "Paid": Anonymize<I666bl2fqjkejo>;
    /**
     * A payment failed and can be retried.
     */
    "PaymentFailed": Anonymize<I666bl2fqjkejo>;
    /**
     * A spend was processed and removed from the storage. It might have been successfully
     * paid or it may have expired.
     */
    "SpendProcessed": Anonymize<I666bl2fqjkejo>;
}>;
export type I8iksqi3eani0a = {
    "budget_remaining": bigint;
};
export type I16enopmju1p0q = {
    "proposal_index": number;
    "award": bigint;
    "account": SS58String;
};
export type I43kq8qudg7pq9 = {
    "burnt_funds": bigint;
};
export type I76riseemre533 = {
    "rollover_balance": bigint;
};
export type Ie5v6njpckr05b = {
    "value": bigint;
};
export type I38bmcrmh852rk = {
    "proposal_index": number;
    "amount": bigint;
    "beneficiary": SS58String;
};
export type I4hcillge8de5f = {
    "reactivated": bigint;
    "deactivated": bigint;
};
export type I97u3kqqqkf4si = {
    "index": number;
    "asset_kind": Anonymize<Ikjpbtmstl9nm>;
    "amount": bigint;
    "beneficiary": SS58String;
    "valid_from": number;
    "expire_at": number;
};
export type Ikjpbtmstl9nm = AnonymousEnum<{
    "Native": undefined;
    "WithId": number;
}>;
export type Idfraa3b4eu018 = AnonymousEnum<{
    /**
     * A referendum has been submitted.
     */
    "Submitted": Anonymize<I229ijht536qdu>;
    /**
     * The decision deposit has been placed.
     */
    "DecisionDepositPlaced": Anonymize<I62nte77gksm0f>;
    /**
     * The decision deposit has been refunded.
     */
    "DecisionDepositRefunded": Anonymize<I62nte77gksm0f>;
    /**
     * A deposit has been slashed.
     */
    "DepositSlashed": Anonymize<Id5fm4p8lj5qgi>;
    /**
     * A referendum has moved into the deciding phase.
     */
    "DecisionStarted": Anonymize<I9cg2delv92pvq>;
    "ConfirmStarted": Anonymize<I666bl2fqjkejo>;
    "ConfirmAborted": Anonymize<I666bl2fqjkejo>;
    /**
     * A referendum has ended its confirmation phase and is ready for approval.
     */
    "Confirmed": Anonymize<Ilhp45uime5tp>;
    /**
     * A referendum has been approved and its proposal has been scheduled.
     */
    "Approved": Anonymize<I666bl2fqjkejo>;
    /**
     * A proposal has been rejected by referendum.
     */
    "Rejected": Anonymize<Ilhp45uime5tp>;
    /**
     * A referendum has been timed out without being decided.
     */
    "TimedOut": Anonymize<Ilhp45uime5tp>;
    /**
     * A referendum has been cancelled.
     */
    "Cancelled": Anonymize<Ilhp45uime5tp>;
    /**
     * A referendum has been killed.
     */
    "Killed": Anonymize<Ilhp45uime5tp>;
    /**
     * The submission deposit has been refunded.
     */
    "SubmissionDepositRefunded": Anonymize<I62nte77gksm0f>;
    /**
     * Metadata for a referendum has been set.
     */
    "MetadataSet": Anonymize<I4f1hv034jf1dt>;
    /**
     * Metadata for a referendum has been cleared.
     */
    "MetadataCleared": Anonymize<I4f1hv034jf1dt>;
}>;
export type I229ijht536qdu = {
    /**
     * Index of the referendum.
     */
    "index": number;
    /**
     * The track (and by extension proposal dispatch origin) of this referendum.
     */
    "track": number;
    /**
     * The proposal for the referendum.
     */
    "proposal": PreimagesBounded;
};
export type PreimagesBounded = Enum<{
    "Legacy": Anonymize<I1jm8m1rh9e20v>;
    "Inline": Uint8Array;
    "Lookup": {
        "hash": SizedHex<32>;
        "len": number;
    };
}>;
export declare const PreimagesBounded: GetEnum<PreimagesBounded>;
export type I62nte77gksm0f = {
    /**
     * Index of the referendum.
     */
    "index": number;
    /**
     * The account who placed the deposit.
     */
    "who": SS58String;
    /**
     * The amount placed by the account.
     */
    "amount": bigint;
};
export type I9cg2delv92pvq = {
    /**
     * Index of the referendum.
     */
    "index": number;
    /**
     * The track (and by extension proposal dispatch origin) of this referendum.
     */
    "track": number;
    /**
     * The proposal for the referendum.
     */
    "proposal": PreimagesBounded;
    /**
     * The current tally of votes in this referendum.
     */
    "tally": Anonymize<Ifsk7cbmtit1jd>;
};
export type Ifsk7cbmtit1jd = {
    "ayes": bigint;
    "nays": bigint;
    "support": bigint;
};
export type Ilhp45uime5tp = {
    /**
     * Index of the referendum.
     */
    "index": number;
    /**
     * The final tally of votes in this referendum.
     */
    "tally": Anonymize<Ifsk7cbmtit1jd>;
};
export type I4f1hv034jf1dt = {
    /**
     * Index of the referendum.
     */
    "index": number;
    /**
     * Preimage hash.
     */
    "hash": SizedHex<32>;
};
export type I7pql8a2uf8mlq = AnonymousEnum<{
    /**
     * An account has delegated their vote to another account. \[who, target\]
     */
    "Delegated": Anonymize<I7svrbkiu01iec>;
    /**
     * An \[account\] has cancelled a previous delegation operation.
     */
    "Undelegated": Anonymize<I6ouflveob4eli>;
    /**
     * An account has voted
     */
    "Voted": Anonymize<I8cbok7qd7ru4t>;
    /**
     * A vote has been removed
     */
    "VoteRemoved": Anonymize<I8cbok7qd7ru4t>;
    /**
     * The lockup period of a conviction vote expired, and the funds have been unlocked.
     */
    "VoteUnlocked": Anonymize<I7kij8p9kchdjo>;
}>;
export type I7svrbkiu01iec = [SS58String, SS58String, number];
export type I6ouflveob4eli = [SS58String, number];
export type I8cbok7qd7ru4t = {
    "who": SS58String;
    "vote": ConvictionVotingVoteAccountVote;
    "poll_index": number;
};
export type ConvictionVotingVoteAccountVote = Enum<{
    "Standard": {
        "vote": number;
        "balance": bigint;
    };
    "Split": {
        "aye": bigint;
        "nay": bigint;
    };
    "SplitAbstain": {
        "aye": bigint;
        "nay": bigint;
        "abstain": bigint;
    };
}>;
export declare const ConvictionVotingVoteAccountVote: GetEnum<ConvictionVotingVoteAccountVote>;
export type I7kij8p9kchdjo = {
    "who": SS58String;
    "class": number;
};
export type Iabk8kl2isduso = AnonymousEnum<{
    "CallWhitelisted": Anonymize<I1adbcfi5uc62r>;
    "WhitelistedCallRemoved": Anonymize<I1adbcfi5uc62r>;
    "WhitelistedCallDispatched": Anonymize<I60f21vkn0nvvk>;
    /**
     * A call dispatch has been deferred to a future provided block.
     */
    "DispatchDeferred": Anonymize<I1adbcfi5uc62r>;
    /**
     * A deferred dispatch entry has been removed after expiration.
     */
    "DeferredDispatchRemoved": Anonymize<I1adbcfi5uc62r>;
    /**
     * A relayer (signed origin) executed a deferred dispatch.
     *
     * Emitted whenever the deferred entry is consumed by a relayer, regardless of whether the
     * inner call itself succeeded; the inner call's outcome is reported separately by
     * [`Event::WhitelistedCallDispatched`].
     */
    "DeferredDispatchExecuted": Anonymize<I6cag7g73begk5>;
}>;
export type I1adbcfi5uc62r = {
    "call_hash": SizedHex<32>;
};
export type I60f21vkn0nvvk = {
    "call_hash": SizedHex<32>;
    "result": ResultPayload<Anonymize<Ia1u1r3n74r13c>, {
        "post_info": Anonymize<Ia1u1r3n74r13c>;
        "error": Anonymize<I5vome4lapuip6>;
    }>;
};
export type Ia1u1r3n74r13c = {
    "actual_weight"?: Anonymize<Iasb8k6ash5mjn>;
    "pays_fee": Anonymize<Iehg04bj71rkd>;
};
export type Iasb8k6ash5mjn = (Anonymize<I4q39t5hn830vp>) | undefined;
export type I6cag7g73begk5 = {
    "call_hash": SizedHex<32>;
    "who": SS58String;
};
export type Icctk70c9ifhe6 = AnonymousEnum<{
    /**
     * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
     * well as the error.
     */
    "BatchInterrupted": Anonymize<I86521vheqlicc>;
    /**
     * Batch of dispatches completed fully with no error.
     */
    "BatchCompleted": undefined;
    /**
     * Batch of dispatches completed but has errors.
     */
    "BatchCompletedWithErrors": undefined;
    /**
     * A single item within a Batch of dispatches has completed with no error.
     */
    "ItemCompleted": undefined;
    /**
     * A single item within a Batch of dispatches has completed with error.
     */
    "ItemFailed": Anonymize<Iesr9dnqg44dn6>;
    /**
     * A call was dispatched.
     */
    "DispatchedAs": Anonymize<Iegk16seavbfds>;
    /**
     * Main call was dispatched.
     */
    "IfElseMainSuccess": undefined;
    /**
     * The fallback call was dispatched.
     */
    "IfElseFallbackCalled": Anonymize<Ibe0le0gfc7i2f>;
}>;
export type I86521vheqlicc = {
    "index": number;
    "error": Anonymize<I5vome4lapuip6>;
};
export type Iesr9dnqg44dn6 = {
    "error": Anonymize<I5vome4lapuip6>;
};
export type Iegk16seavbfds = {
    "result": Anonymize<Ideo3214op1ipd>;
};
export type Ibe0le0gfc7i2f = {
    "main_error": Anonymize<I5vome4lapuip6>;
};
export type I8tl49kgue5pc9 = AnonymousEnum<{
    /**
     * A proxy was executed correctly, with the given.
     */
    "ProxyExecuted": Anonymize<Iegk16seavbfds>;
    /**
     * A pure account has been created by new proxy with given
     * disambiguation index and proxy type.
     */
    "PureCreated": Anonymize<I8cvpipl5h8vi9>;
    /**
     * A pure proxy was killed by its spawner.
     */
    "PureKilled": Anonymize<Ieq8dbbl43061u>;
    /**
     * An announcement was placed to make a call in the future.
     */
    "Announced": Anonymize<I2ur0oeqg495j8>;
    /**
     * A proxy was added.
     */
    "ProxyAdded": Anonymize<Ieua3aarsoc58v>;
    /**
     * A proxy was removed.
     */
    "ProxyRemoved": Anonymize<Ieua3aarsoc58v>;
    /**
     * A deposit stored for proxies or announcements was poked / updated.
     */
    "DepositPoked": Anonymize<I1bhd210c3phjj>;
}>;
export type I8cvpipl5h8vi9 = {
    "pure": SS58String;
    "who": SS58String;
    "proxy_type": Anonymize<Ia22mf1al51062>;
    "disambiguation_index": number;
    "at": number;
    "extrinsic_index": number;
};
export type Ia22mf1al51062 = AnonymousEnum<{
    "Any": undefined;
    "NonTransfer": undefined;
    "Governance": undefined;
    "Staking": undefined;
    "CancelProxy": undefined;
    "ProductionUpload": undefined;
}>;
export type Ieq8dbbl43061u = {
    "pure": SS58String;
    "spawner": SS58String;
    "proxy_type": Anonymize<Ia22mf1al51062>;
    "disambiguation_index": number;
};
export type I2ur0oeqg495j8 = {
    "real": SS58String;
    "proxy": SS58String;
    "call_hash": SizedHex<32>;
};
export type Ieua3aarsoc58v = {
    "delegator": SS58String;
    "delegatee": SS58String;
    "proxy_type": Anonymize<Ia22mf1al51062>;
    "delay": number;
};
export type I1bhd210c3phjj = {
    "who": SS58String;
    "kind": Enum<{
        "Proxies": undefined;
        "Announcements": undefined;
    }>;
    "old_deposit": bigint;
    "new_deposit": bigint;
};
export type I3gqttrfstg88t = AnonymousEnum<{
    /**
     * A new multisig operation has begun.
     */
    "NewMultisig": Anonymize<Iep27ialq4a7o7>;
    /**
     * A multisig operation has been approved by someone.
     */
    "MultisigApproval": Anonymize<Iasu5jvoqr43mv>;
    /**
     * A multisig operation has been executed.
     */
    "MultisigExecuted": Anonymize<Iffil21nlj0oto>;
    /**
     * A multisig operation has been cancelled.
     */
    "MultisigCancelled": Anonymize<I5qolde99acmd1>;
    /**
     * The deposit for a multisig operation has been updated/poked.
     */
    "DepositPoked": Anonymize<I8gtde5abn1g9a>;
}>;
export type Iep27ialq4a7o7 = {
    "approving": SS58String;
    "multisig": SS58String;
    "call_hash": SizedHex<32>;
};
export type Iasu5jvoqr43mv = {
    "approving": SS58String;
    "timepoint": Anonymize<Itvprrpb0nm3o>;
    "multisig": SS58String;
    "call_hash": SizedHex<32>;
};
export type Itvprrpb0nm3o = {
    "height": number;
    "index": number;
};
export type Iffil21nlj0oto = {
    "approving": SS58String;
    "timepoint": Anonymize<Itvprrpb0nm3o>;
    "multisig": SS58String;
    "call_hash": SizedHex<32>;
    "result": Anonymize<Ideo3214op1ipd>;
};
export type I5qolde99acmd1 = {
    "cancelling": SS58String;
    "timepoint": Anonymize<Itvprrpb0nm3o>;
    "multisig": SS58String;
    "call_hash": SizedHex<32>;
};
export type I8gtde5abn1g9a = {
    "who": SS58String;
    "call_hash": SizedHex<32>;
    "old_deposit": bigint;
    "new_deposit": bigint;
};
export type I3q8c83f5dvokp = AnonymousEnum<{
    /**
     * The safe-mode was entered until inclusively this block.
     */
    "Entered": Anonymize<I20e9ph536u7ti>;
    /**
     * The safe-mode was extended until inclusively this block.
     */
    "Extended": Anonymize<I20e9ph536u7ti>;
    /**
     * Exited the safe-mode for a specific reason.
     */
    "Exited": Anonymize<I8kcpmsh450rp>;
    /**
     * An account reserved funds for either entering or extending the safe-mode.
     */
    "DepositPlaced": Anonymize<Ic262ibdoec56a>;
    /**
     * An account had a reserve released that was reserved.
     */
    "DepositReleased": Anonymize<Ic262ibdoec56a>;
    /**
     * An account had reserve slashed that was reserved.
     */
    "DepositSlashed": Anonymize<Ic262ibdoec56a>;
    /**
     * Could not hold funds for entering or extending the safe-mode.
     *
     * This error comes from the underlying `Currency`.
     */
    "CannotDeposit": undefined;
    /**
     * Could not release funds for entering or extending the safe-mode.
     *
     * This error comes from the underlying `Currency`.
     */
    "CannotRelease": undefined;
}>;
export type I20e9ph536u7ti = {
    "until": number;
};
export type I8kcpmsh450rp = {
    "reason": Enum<{
        "Timeout": undefined;
        "Force": undefined;
    }>;
};
export type I9ulgod11dfvq5 = AnonymousEnum<{
    /**
     * This pallet, or a specific call is now paused.
     */
    "CallPaused": Anonymize<Iba7pefg0d11kh>;
    /**
     * This pallet, or a specific call is now unpaused.
     */
    "CallUnpaused": Anonymize<Iba7pefg0d11kh>;
}>;
export type Iba7pefg0d11kh = {
    "full_name": Anonymize<Idkbvh6dahk1v7>;
};
export type Idkbvh6dahk1v7 = FixedSizeArray<2, Uint8Array>;
export type I1s7pejianogb9 = AnonymousEnum<{
    /**
     * An invariant broke. Minting is stopped until governance resumes it.
     */
    "InvariantBroken": Anonymize<Ihjkcsq40e0vc>;
    /**
     * A broken invariant holds again. That alone does not resume minting.
     */
    "InvariantRestored": Anonymize<Ihjkcsq40e0vc>;
}>;
export type Ihjkcsq40e0vc = {
    /**
     * The invariant.
     */
    "invariant": Anonymize<I4ivo5djeskkb3>;
};
export type I4ivo5djeskkb3 = AnonymousEnum<{
    "TatSupply": undefined;
    "UnitIssuance": undefined;
    "RewardPots": undefined;
}>;
export type Ie9oanm8df00lj = AnonymousEnum<{
    /**
     * An asset was proposed.
     */
    "AssetProposed": Anonymize<Id3fgfsmlkq922>;
    /**
     * A proposal was withdrawn by its proposer; the deposit was released.
     */
    "ProposalWithdrawn": Anonymize<I25qrhcm6bt5ar>;
    /**
     * A proposal was rejected by governance; the deposit was released.
     */
    "ProposalRejected": Anonymize<I25qrhcm6bt5ar>;
    /**
     * Governance registered an asset, live at once.
     */
    "AssetRegistered": Anonymize<I39e09q4h0963v>;
    /**
     * Governance made a proposed asset live; the deposit was released.
     */
    "AssetApproved": Anonymize<I25qrhcm6bt5ar>;
    /**
     * An asset's status changed.
     */
    "AssetStatusSet": Anonymize<I1trgag33acdpc>;
    /**
     * An asset has another maintainer.
     */
    "MaintainerSet": Anonymize<Icf7ag0d325ai3>;
    /**
     * An asset's qualification was set.
     */
    "QualificationSet": Anonymize<Ifqf9vpf5e5pht>;
    /**
     * A kind was registered.
     */
    "KindRegistered": Anonymize<Idm0dit69elol7>;
    /**
     * A kind's numbers changed.
     */
    "KindUpdated": Anonymize<I2ett5g7v0p703>;
    /**
     * A kind was paused: neither uploads nor mints.
     */
    "KindPaused": Anonymize<I21rdfbj8m1c63>;
    /**
     * A kind goes on.
     */
    "KindResumed": Anonymize<I21rdfbj8m1c63>;
    /**
     * The parameters changed.
     */
    "ParametersSet": Anonymize<Id658aq8rrdu9h>;
}>;
export type Id3fgfsmlkq922 = {
    /**
     * The asset.
     */
    "asset": number;
    /**
     * The proposer.
     */
    "proposer": SS58String;
    /**
     * The deposit held, in 10⁻¹⁸ UNIT.
     */
    "deposit": bigint;
};
export type I25qrhcm6bt5ar = {
    /**
     * The asset, which is no more.
     */
    "asset": number;
};
export type I39e09q4h0963v = {
    /**
     * The asset.
     */
    "asset": number;
    /**
     * Whether the foundation stands behind it.
     */
    "official": boolean;
};
export type I1trgag33acdpc = {
    /**
     * The asset.
     */
    "asset": number;
    /**
     * Where it stood.
     */
    "old": Anonymize<I62dd8gphng7bf>;
    /**
     * Where it stands.
     */
    "new": Anonymize<I62dd8gphng7bf>;
};
export type I62dd8gphng7bf = AnonymousEnum<{
    "Proposed": undefined;
    "Live": undefined;
    "Paused": undefined;
    "Retired": undefined;
}>;
export type Icf7ag0d325ai3 = {
    /**
     * The asset.
     */
    "asset": number;
    /**
     * The former maintainer.
     */
    "old": Anonymize<Iemrqql0jhkg9k>;
    /**
     * The new maintainer.
     */
    "new": Anonymize<Iemrqql0jhkg9k>;
};
export type Iemrqql0jhkg9k = AnonymousEnum<{
    "Foundation": undefined;
    "Account": SS58String;
}>;
export type Ifqf9vpf5e5pht = {
    /**
     * The asset.
     */
    "asset": number;
    /**
     * Hash of the published text.
     */
    "hash": SizedHex<32>;
};
export type Idm0dit69elol7 = {
    /**
     * The kind.
     */
    "kind": number;
    /**
     * Its asset.
     */
    "asset": number;
    /**
     * Its symbol.
     */
    "symbol": Uint8Array;
};
export type I2ett5g7v0p703 = {
    /**
     * The kind.
     */
    "kind": number;
    /**
     * The numbers that it had.
     */
    "old": Anonymize<I56vdjde0378lp>;
    /**
     * The numbers that it has.
     */
    "new": Anonymize<I56vdjde0378lp>;
};
export type I56vdjde0378lp = {
    /**
     * How many price units one volume unit is, in 10⁻¹⁸ price units.
     */
    "conversion": bigint;
    /**
     * Limits of its price feed.
     */
    "feed": Anonymize<I5vcb6j1bg4ura>;
    /**
     * Where its official record is found.
     */
    "source": Anonymize<Icb2nqiokfc7h2>;
    /**
     * The most that one well may produce in a day, in 1/10 000 of the volume unit.
     */
    "max_daily_volume": bigint;
    /**
     * The register's own coarseness, in 1/10 000 of the volume unit.
     */
    "record_step": bigint;
    /**
     * By how much a month's mean price may be exceeded, in basis points: 10 000 is not at all.
     */
    "skew_bps": number;
    /**
     * The most that may be minted in a calendar month, in 10⁻¹⁸ TAT.
     */
    "mint_cap": bigint;
};
export type I5vcb6j1bg4ura = {
    /**
     * The lowest price believed without the managers' majority, in 1/10 000 USD.
     */
    "min": bigint;
    /**
     * The highest price believed without the managers' majority, in 1/10 000 USD.
     */
    "max": bigint;
    /**
     * The furthest move from the nearest earlier quoted day that is believed without a manager's
     * confirmation, in basis points.
     */
    "max_move_bps": number;
};
export type Icb2nqiokfc7h2 = {
    "register": Uint8Array;
    "product": Uint8Array;
};
export type I21rdfbj8m1c63 = {
    /**
     * The kind.
     */
    "kind": number;
};
export type Id658aq8rrdu9h = {
    /**
     * What they were.
     */
    "old": Anonymize<I84qoiokp1n5l7>;
    /**
     * What they are.
     */
    "new": Anonymize<I84qoiokp1n5l7>;
};
export type I84qoiokp1n5l7 = {
    /**
     * The crude grade discount, changed as a whole because its shares depend on each other.
     */
    "crude": {
        /**
         * A gravity above this is light, in 1/100 of a degree.
         */
        "light_above": number;
        /**
         * A sulphur content below this is sweet, in 1/1 000 of one percent.
         */
        "sweet_below": number;
        /**
         * Share of the price paid for light and sweet, in millionths.
         */
        "light_sweet": number;
        /**
         * Share of the price paid for light and sour, in millionths.
         */
        "light_sour": number;
        /**
         * Share of the price paid for heavy and sweet, in millionths.
         */
        "heavy_sweet": number;
        /**
         * Share of the price paid for heavy and sour, in millionths.
         */
        "heavy_sour": number;
    };
    /**
     * For how many days a newly required attestation does not bind yet.
     */
    "attestation_notice_days": number;
};
export type I14sem4vosm50p = AnonymousEnum<{
    /**
     * An account applied to be a producer.
     */
    "Applied": Anonymize<I3mrkqq08sguot>;
    /**
     * A verifier attested something, or renewed it.
     */
    "Attested": Anonymize<Ic2sc6aec0u60e>;
    /**
     * A producer asked for an attestation, against a deposit.
     */
    "AttestationRequested": Anonymize<Ifmlsmok7psplu>;
    /**
     * A producer dropped an attestation that it had asked for; its deposit was released.
     */
    "AttestationDropped": Anonymize<Idsjes4pfj1ssc>;
    /**
     * An applicant became a producer.
     */
    "Admitted": Anonymize<Iaquin36ldskvk>;
    /**
     * An application was rejected; its deposit was released.
     */
    "Rejected": Anonymize<I3io7kkpnosdlt>;
    /**
     * A producer was suspended: it neither uploads nor mints.
     */
    "Suspended": Anonymize<I3io7kkpnosdlt>;
    /**
     * A suspended producer goes on.
     */
    "Reinstated": Anonymize<Iaquin36ldskvk>;
    /**
     * An application was withdrawn; nothing of it is left.
     */
    "ApplicationWithdrawn": Anonymize<I4kg3pqihavml4>;
    /**
     * A producer left; nothing of it is left, and every deposit was released.
     */
    "Left": Anonymize<I4kg3pqihavml4>;
    /**
     * A producer asked for a qualification.
     */
    "QualificationRequested": Anonymize<I1idj2olspcrdo>;
    /**
     * A producer is qualified for an asset.
     */
    "QualificationGranted": Anonymize<Idlq3ajjv4prpp>;
    /**
     * A qualification was refused or withdrawn.
     */
    "QualificationWithdrawn": Anonymize<Iec4mlbigeek9m>;
    /**
     * A producer dropped a qualification; its deposit was released.
     */
    "QualificationDropped": Anonymize<I1idj2olspcrdo>;
    /**
     * A producer named an uploader.
     */
    "UploaderAdded": Anonymize<Id6pg7ac0qcv43>;
    /**
     * A producer removed an uploader; the deposit was released.
     */
    "UploaderRemoved": Anonymize<Id6pg7ac0qcv43>;
    /**
     * Governance named a verifier.
     */
    "VerifierAdded": Anonymize<I58bu3hm7657hm>;
    /**
     * Governance removed a verifier. What it attested stays.
     */
    "VerifierRemoved": Anonymize<I58bu3hm7657hm>;
}>;
export type I3mrkqq08sguot = {
    /**
     * The applicant.
     */
    "producer": SS58String;
    /**
     * Salted hash of its dossier.
     */
    "commitment": SizedHex<32>;
    /**
     * The deposit held, in 10⁻¹⁸ UNIT.
     */
    "deposit": bigint;
};
export type Ic2sc6aec0u60e = {
    /**
     * The producer or applicant.
     */
    "producer": SS58String;
    /**
     * What.
     */
    "attestation": Anonymize<I5kv1n75c0juj7>;
    /**
     * The verifier who attested it.
     */
    "verifier": SS58String;
    /**
     * The first day on which it no longer counts.
     */
    "expires"?: Anonymize<I4arjljr6dpflb>;
};
export type I5kv1n75c0juj7 = AnonymousEnum<{
    "Kyb": undefined;
    "Kyc": undefined;
    "Other": Uint8Array;
}>;
export type Ifmlsmok7psplu = {
    /**
     * The producer.
     */
    "producer": SS58String;
    /**
     * What.
     */
    "attestation": Anonymize<I5kv1n75c0juj7>;
    /**
     * The deposit held, in 10⁻¹⁸ UNIT.
     */
    "deposit": bigint;
};
export type Idsjes4pfj1ssc = {
    /**
     * The producer.
     */
    "producer": SS58String;
    /**
     * What.
     */
    "attestation": Anonymize<I5kv1n75c0juj7>;
};
export type Iaquin36ldskvk = {
    /**
     * The producer.
     */
    "producer": SS58String;
    /**
     * The manager who decided.
     */
    "manager": SS58String;
};
export type I3io7kkpnosdlt = {
    /**
     * The applicant.
     */
    "producer": SS58String;
    /**
     * The manager who decided.
     */
    "manager": SS58String;
    /**
     * Hash of the reason.
     */
    "reason": SizedHex<32>;
};
export type I4kg3pqihavml4 = {
    /**
     * The former applicant.
     */
    "producer": SS58String;
};
export type I1idj2olspcrdo = {
    /**
     * The producer.
     */
    "producer": SS58String;
    /**
     * The asset.
     */
    "asset": number;
};
export type Idlq3ajjv4prpp = {
    /**
     * The producer.
     */
    "producer": SS58String;
    /**
     * The asset.
     */
    "asset": number;
    /**
     * The reviewer who decided.
     */
    "reviewer": SS58String;
};
export type Iec4mlbigeek9m = {
    /**
     * The producer.
     */
    "producer": SS58String;
    /**
     * The asset.
     */
    "asset": number;
    /**
     * The reviewer who decided.
     */
    "reviewer": SS58String;
    /**
     * Hash of the reason.
     */
    "reason": SizedHex<32>;
};
export type Id6pg7ac0qcv43 = {
    /**
     * The producer.
     */
    "producer": SS58String;
    /**
     * The uploader.
     */
    "uploader": Anonymize<I3erhrk1eq9sm6>;
    /**
     * For which wells.
     */
    "wells": Anonymize<I7pl19i198ukgm>;
};
export type I3erhrk1eq9sm6 = AnonymousEnum<{
    "Account": SS58String;
    "Device": SizedHex<33>;
}>;
export type I7pl19i198ukgm = AnonymousEnum<{
    "All": undefined;
    "Well": bigint;
}>;
export type I58bu3hm7657hm = {
    /**
     * The verifier.
     */
    "verifier": SS58String;
};
export type I5pb00a4ghdd7q = AnonymousEnum<{
    /**
     * Somebody applied for a well.
     */
    "WellApplied": Anonymize<Iepl9sdie7el5u>;
    /**
     * A rejected application was resubmitted.
     */
    "WellResubmitted": Anonymize<If8fuhgjuv0jmk>;
    /**
     * A well was approved.
     */
    "WellApproved": Anonymize<Ifj4s3rnerrk3>;
    /**
     * A newly approved well was returned to review.
     */
    "WellReturned": Anonymize<I7jqp2dbel4ude>;
    /**
     * An application was rejected.
     */
    "WellRejected": Anonymize<Iflr6tr7gf9cl0>;
    /**
     * A well was deactivated.
     */
    "WellDeactivated": Anonymize<Ifjlbhgvr6oihs>;
    /**
     * The managers' majority reinstated a deactivated well.
     */
    "WellReinstated": Anonymize<Iek4o2ttec2o9k>;
    /**
     * The owner of an approved well submitted new fields; the old ones stay in force.
     */
    "FieldsSubmitted": Anonymize<Iaiatnleitjvf2>;
    /**
     * Pending fields came into force.
     */
    "PendingApproved": Anonymize<Ieuqrjpnjmhss2>;
    /**
     * Pending fields were rejected; the old ones stay in force.
     */
    "PendingRejected": Anonymize<Ibc1tg287i41kc>;
    /**
     * The owner took pending fields back.
     */
    "PendingWithdrawn": Anonymize<I2rbeuv99ksh4i>;
    /**
     * A well was removed and its deposits were released.
     */
    "WellRemoved": Anonymize<Iepl9sdie7el5u>;
    /**
     * The owner asked for these parts. Each part that falls is announced on its own.
     */
    "BeneficiariesSet": Anonymize<Ico44hok9lsd2o>;
    /**
     * A beneficiary's part will fall: mint what is ready before.
     */
    "ShareReductionAnnounced": Anonymize<Igod2iradtck5>;
    /**
     * A beneficiary passed percents on.
     */
    "SharePassed": Anonymize<I3c94qaomd7ve3>;
    /**
     * A beneficiary without a part was taken off the list.
     */
    "BeneficiaryRemoved": Anonymize<I8beqbm09hmq5f>;
    /**
     * A dApp was registered.
     */
    "DAppRegistered": Anonymize<I56o94pl7bu7jv>;
    /**
     * A dApp was removed from the register.
     */
    "DAppRemoved": Anonymize<Iatekfrbqqvsed>;
    /**
     * A well was linked to a dApp.
     */
    "DAppLinked": Anonymize<I2nn99noi7adfb>;
    /**
     * A well is no longer linked to a dApp.
     */
    "DAppUnlinked": Anonymize<If3c2ksk4tc0id>;
    /**
     * The parameters were changed.
     */
    "ParametersSet": Anonymize<I86vse69dc0pe1>;
}>;
export type Iepl9sdie7el5u = {
    /**
     * The application.
     */
    "well": bigint;
    /**
     * The producer.
     */
    "owner": SS58String;
    /**
     * Which real well and product it is.
     */
    "key": Anonymize<I356s4s059s7b9>;
};
export type I356s4s059s7b9 = {
    "kind": number;
    "commitment": SizedHex<32>;
};
export type If8fuhgjuv0jmk = {
    /**
     * The application.
     */
    "well": bigint;
    /**
     * The number of the fields, to be named in an approval.
     */
    "revision": number;
};
export type Ifj4s3rnerrk3 = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The reviewer; `None` for the managers' majority.
     */
    "by"?: Anonymize<Ihfphjolmsqq1>;
    /**
     * From when it may mint.
     */
    "first_mint_at": bigint;
    /**
     * The day on which its validity ends.
     */
    "valid_until": number;
    /**
     * The first month that it may upload.
     */
    "first_month": number;
};
export type I7jqp2dbel4ude = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The manager that returned it.
     */
    "by": SS58String;
    /**
     * The first month that another well of this identifier may upload.
     */
    "free_from": number;
};
export type Iflr6tr7gf9cl0 = {
    /**
     * The application.
     */
    "well": bigint;
    /**
     * The reviewer; `None` for the managers' majority.
     */
    "by"?: Anonymize<Ihfphjolmsqq1>;
    /**
     * Hash of the reasons.
     */
    "reason": SizedHex<32>;
};
export type Ifjlbhgvr6oihs = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The reviewer; `None` for the managers' majority.
     */
    "by"?: Anonymize<Ihfphjolmsqq1>;
    /**
     * Hash of the reasons.
     */
    "reason": SizedHex<32>;
    /**
     * The first month that another well of this identifier may upload.
     */
    "free_from": number;
};
export type Iek4o2ttec2o9k = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The first month that it may upload.
     */
    "first_month": number;
};
export type Iaiatnleitjvf2 = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * What they are for.
     */
    "purpose": Anonymize<Irc1rbavopkss>;
    /**
     * Their number, to be named in an approval.
     */
    "revision": number;
};
export type Irc1rbavopkss = AnonymousEnum<{
    "Change": undefined;
    "AnnualReview": undefined;
}>;
export type Ieuqrjpnjmhss2 = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * What they were for.
     */
    "purpose": Anonymize<Irc1rbavopkss>;
    /**
     * The reviewer; `None` for the managers' majority.
     */
    "by"?: Anonymize<Ihfphjolmsqq1>;
    /**
     * The day on which the well's validity now ends.
     */
    "valid_until": number;
};
export type Ibc1tg287i41kc = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * What they were for.
     */
    "purpose": Anonymize<Irc1rbavopkss>;
    /**
     * The reviewer; `None` for the managers' majority.
     */
    "by"?: Anonymize<Ihfphjolmsqq1>;
    /**
     * Hash of the reasons.
     */
    "reason": SizedHex<32>;
};
export type I2rbeuv99ksh4i = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * What they were for.
     */
    "purpose": Anonymize<Irc1rbavopkss>;
};
export type Ico44hok9lsd2o = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The parts asked for, in whole percents; the owner has the rest.
     */
    "parts": Anonymize<I205qrookusi3d>;
};
export type I205qrookusi3d = Array<Anonymize<I6ouflveob4eli>>;
export type Igod2iradtck5 = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * Whose part.
     */
    "account": SS58String;
    /**
     * What will be left of it, in whole percents.
     */
    "percent": number;
    /**
     * From when.
     */
    "from": bigint;
};
export type I3c94qaomd7ve3 = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The account that held them.
     */
    "from": SS58String;
    /**
     * The account that holds them now.
     */
    "to": SS58String;
    /**
     * How many, in whole percents.
     */
    "percent": number;
};
export type I8beqbm09hmq5f = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The account.
     */
    "account": SS58String;
};
export type I56o94pl7bu7jv = {
    /**
     * The dApp.
     */
    "dapp": number;
    /**
     * The account that holds the parts that are meant for it.
     */
    "payee": SS58String;
};
export type Iatekfrbqqvsed = {
    /**
     * The dApp.
     */
    "dapp": number;
};
export type I2nn99noi7adfb = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The dApp.
     */
    "dapp": number;
    /**
     * Hash of the dApp's one-time code.
     */
    "code_hash": SizedHex<32>;
};
export type If3c2ksk4tc0id = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The dApp.
     */
    "dapp": number;
};
export type I86vse69dc0pe1 = {
    /**
     * The values before.
     */
    "old": Anonymize<I4ctout8vjef4c>;
    /**
     * The values now.
     */
    "new": Anonymize<I4ctout8vjef4c>;
};
export type I4ctout8vjef4c = {
    /**
     * How long the first mint of a newly approved well waits, in milliseconds.
     */
    "first_mint_wait_ms": bigint;
    /**
     * How long the lowering of a beneficiary's part waits, in milliseconds.
     */
    "share_reduction_wait_ms": bigint;
    /**
     * How long only the owner may remove a rejected or deactivated well, in milliseconds.
     */
    "removal_wait_ms": bigint;
};
export type Iciub62q4ddu34 = AnonymousEnum<{
    /**
     * UNIT were deposited for a producer.
     */
    "Deposited": Anonymize<Iapvu0j3htek8p>;
    /**
     * A producer withdrew UNIT.
     */
    "Withdrawn": Anonymize<I240d9pssjnluf>;
    /**
     * A producer was charged a penalty.
     */
    "PenaltyCharged": Anonymize<I3i6k8rclr5k12>;
    /**
     * A penalty, or a part of it, was given back.
     */
    "PenaltyGivenBack": Anonymize<I4lr44aafkh848>;
    /**
     * The parameters were set.
     */
    "ParametersSet": Anonymize<I1sqmv028trbf1>;
}>;
export type Iapvu0j3htek8p = {
    /**
     * The producer.
     */
    "who": SS58String;
    /**
     * The account that paid.
     */
    "by": SS58String;
    /**
     * The part that became margin, in 10⁻¹⁸ UNIT.
     */
    "held": bigint;
    /**
     * The part that paid debt to the treasury, in 10⁻¹⁸ UNIT.
     */
    "debt_paid": bigint;
    /**
     * The margin afterwards, in 10⁻¹⁸ UNIT.
     */
    "margin": bigint;
    /**
     * The debt afterwards, in 10⁻¹⁸ UNIT.
     */
    "debt": bigint;
};
export type I240d9pssjnluf = {
    /**
     * The producer.
     */
    "who": SS58String;
    /**
     * What was released, in 10⁻¹⁸ UNIT.
     */
    "amount": bigint;
    /**
     * The margin afterwards, in 10⁻¹⁸ UNIT.
     */
    "margin": bigint;
};
export type I3i6k8rclr5k12 = {
    /**
     * The producer.
     */
    "who": SS58String;
    /**
     * The penalty, in 10⁻¹⁸ USD.
     */
    "usd": bigint;
    /**
     * What it costs, in 10⁻¹⁸ UNIT.
     */
    "unit": bigint;
    /**
     * The part that went from the margin to the treasury, in 10⁻¹⁸ UNIT.
     */
    "taken": bigint;
    /**
     * The producer's whole debt afterwards, in 10⁻¹⁸ UNIT.
     */
    "debt": bigint;
};
export type I4lr44aafkh848 = {
    /**
     * The producer.
     */
    "who": SS58String;
    /**
     * The part that went from the treasury to the margin, in 10⁻¹⁸ UNIT.
     */
    "paid": bigint;
    /**
     * The part that cancelled debt, in 10⁻¹⁸ UNIT.
     */
    "cancelled": bigint;
    /**
     * The margin afterwards, in 10⁻¹⁸ UNIT.
     */
    "margin": bigint;
    /**
     * The debt afterwards, in 10⁻¹⁸ UNIT.
     */
    "debt": bigint;
};
export type I1sqmv028trbf1 = {
    /**
     * What they were.
     */
    "old": Anonymize<I8tqviaugmo5v4>;
    /**
     * What they are.
     */
    "new": Anonymize<I8tqviaugmo5v4>;
};
export type I8tqviaugmo5v4 = {
    /**
     * The part of the exposure that the margin has to cover, and of an overstated value that a
     * penalty takes, in basis points.
     */
    "margin_ratio_bps": number;
    /**
     * The margin that a mint needs, in 10⁻¹⁸ UNIT.
     */
    "minimum_margin": bigint;
    /**
     * What UNIT is worth while there is no active feed of its price, in 1/10 000 USD per UNIT.
     */
    "unit_usd_rate": bigint;
};
export type I4p58q42iceuut = AnonymousEnum<{
    /**
     * Governance admitted a reporter.
     */
    "ReporterAdmitted": Anonymize<Iapnffbac8vbg2>;
    /**
     * Governance removed a reporter, or one that resigned was judged. Its answers in undecided
     * rounds no longer count.
     */
    "ReporterRemoved": Anonymize<Iapnffbac8vbg2>;
    /**
     * A reporter resigned. Its answers in undecided rounds no longer count.
     */
    "ReporterResigned": Anonymize<Is7ackjql0a7d>;
    /**
     * A reporter collected too many strikes. It may not report any more, and its bond is held
     * until governance removes it.
     */
    "ReporterStruckOut": Anonymize<I7evsv00hr9382>;
    /**
     * A reporter got a strike: it was absent in a round, or far from its accepted value.
     */
    "StrikeGiven": Anonymize<Ics59300k9ormu>;
    /**
     * Governance forgave all strikes of a reporter.
     */
    "StrikesForgiven": Anonymize<Iumh462jqskl8>;
    /**
     * A first answer opened a round.
     */
    "RoundOpened": Anonymize<I2rg04745q3gvb>;
    /**
     * A reporter answered.
     */
    "Reported": Anonymize<I8frerv2s0b6at>;
    /**
     * A price round has its quorum and takes further answers until its median is taken.
     */
    "QuorumReached": Anonymize<Ier772qrlfgjn8>;
    /**
     * A price needs a confirmation, or further answers that agree with it.
     */
    "PriceHeld": Anonymize<Ia8v0vp968h09b>;
    /**
     * The managers' majority rejected a held price. The reporters may answer again after a pause.
     */
    "PriceRejected": Anonymize<Ifbm68ch34sh60>;
    /**
     * The price of a day was accepted.
     */
    "PriceAccepted": Anonymize<Iblcqdj4bfne6h>;
    /**
     * The official volume of a well's month was accepted.
     */
    "VolumeAccepted": Anonymize<I5smhpbm9otl2v>;
    /**
     * The value of a round is final; the round was judged and removed.
     */
    "RoundClosed": Anonymize<Ificlto1qas8o6>;
    /**
     * A round cannot reach its quorum any more, or was rejected.
     */
    "RoundFailed": Anonymize<I5kf6nqnbp8o06>;
    /**
     * A round ended without a value. Nobody is punished.
     */
    "RoundDropped": Anonymize<Ificlto1qas8o6>;
    /**
     * A reporter registered the session key of its node.
     */
    "SessionKeySet": Anonymize<I7pk7ue7uujhha>;
    /**
     * A reporter has no session key any more.
     */
    "SessionKeyCleared": Anonymize<Ie0t1mu0i133vn>;
    /**
     * Governance set where a feed's prices are fetched from.
     */
    "PriceSourceSet": Anonymize<Ib47enjrsipkv0>;
    /**
     * Governance set where a kind's official volumes are fetched from.
     */
    "VolumeSourceSet": Anonymize<I13taj2pek8mk6>;
    /**
     * Governance set the parameters.
     */
    "ParametersSet": Anonymize<Icg3uagt5hso3l>;
}>;
export type Iapnffbac8vbg2 = {
    /**
     * The reporter.
     */
    "who": SS58String;
    /**
     * The id that rounds name it by.
     */
    "id": number;
    /**
     * What is held of it, in 10⁻¹⁸ UNIT.
     */
    "bond": bigint;
};
export type Is7ackjql0a7d = {
    /**
     * The reporter.
     */
    "who": SS58String;
    /**
     * The id that rounds name it by.
     */
    "id": number;
    /**
     * The rounds with an answer of it that can still be judged. Its bond is held until then.
     */
    "unjudged": number;
};
export type I7evsv00hr9382 = {
    /**
     * The reporter.
     */
    "who": SS58String;
    /**
     * The id that rounds named it by.
     */
    "id": number;
    /**
     * The strikes that it has.
     */
    "strikes": number;
};
export type Ics59300k9ormu = {
    /**
     * The reporter.
     */
    "who": SS58String;
    /**
     * The id that rounds name it by.
     */
    "id": number;
    /**
     * The round.
     */
    "round": bigint;
    /**
     * The strikes that it has now.
     */
    "strikes": number;
    /**
     * What the strike cost of the bond, in 10⁻¹⁸ UNIT.
     */
    "charged": bigint;
};
export type Iumh462jqskl8 = {
    /**
     * The reporter.
     */
    "who": SS58String;
    /**
     * The id that rounds name it by.
     */
    "id": number;
};
export type I2rg04745q3gvb = {
    /**
     * The round.
     */
    "round": bigint;
    /**
     * What it is about.
     */
    "subject": Anonymize<Ifrab6r8bq2rcb>;
    /**
     * Counts accepted values from 0.
     */
    "revision": number;
    /**
     * How many reporters may answer.
     */
    "reporters": number;
    /**
     * How many it needs.
     */
    "quorum": number;
};
export type Ifrab6r8bq2rcb = AnonymousEnum<{
    "Price": Anonymize<Iesoth02d7rld5>;
    "Volume": Anonymize<Iagsvh5oe0k9rq>;
}>;
export type Iesoth02d7rld5 = {
    "feed": Anonymize<Ievkkeg8rldkn5>;
    "day": number;
};
export type Ievkkeg8rldkn5 = AnonymousEnum<{
    "Kind": number;
    "UnitUsd": undefined;
}>;
export type Iagsvh5oe0k9rq = {
    "key": Anonymize<I356s4s059s7b9>;
    "month": number;
};
export type I8frerv2s0b6at = {
    /**
     * The round.
     */
    "round": bigint;
    /**
     * The reporter's id.
     */
    "reporter": number;
    /**
     * The price or volume; `None` for no quote and not found.
     */
    "figure"?: Anonymize<I35p85j063s0il>;
};
export type I35p85j063s0il = (bigint) | undefined;
export type Ier772qrlfgjn8 = {
    /**
     * The round.
     */
    "round": bigint;
    /**
     * When the median is taken.
     */
    "settles_at": bigint;
};
export type Ia8v0vp968h09b = {
    /**
     * The round.
     */
    "round": bigint;
    /**
     * The feed.
     */
    "feed": Anonymize<Ievkkeg8rldkn5>;
    /**
     * The day.
     */
    "day": number;
    /**
     * The price, in 1/10 000 USD.
     */
    "price": bigint;
    /**
     * Who has to confirm it.
     */
    "by": Anonymize<I7r3l488temg2f>;
};
export type I7r3l488temg2f = AnonymousEnum<{
    "Manager": undefined;
    "Majority": undefined;
}>;
export type Ifbm68ch34sh60 = {
    /**
     * The round.
     */
    "round": bigint;
    /**
     * The feed.
     */
    "feed": Anonymize<Ievkkeg8rldkn5>;
    /**
     * The day.
     */
    "day": number;
};
export type Iblcqdj4bfne6h = {
    /**
     * The round.
     */
    "round": bigint;
    /**
     * The feed.
     */
    "feed": Anonymize<Ievkkeg8rldkn5>;
    /**
     * The day.
     */
    "day": number;
    /**
     * Counts accepted values from 0.
     */
    "revision": number;
    /**
     * The price.
     */
    "price": Anonymize<I6i613dpp1tetk>;
    /**
     * From when it never changes again.
     */
    "final_at": bigint;
};
export type I6i613dpp1tetk = AnonymousEnum<{
    "Quote": bigint;
    "NoQuote": undefined;
}>;
export type I5smhpbm9otl2v = {
    /**
     * The round.
     */
    "round": bigint;
    /**
     * The well.
     */
    "key": Anonymize<I356s4s059s7b9>;
    /**
     * The month.
     */
    "month": number;
    /**
     * Counts accepted values from 0.
     */
    "revision": number;
    /**
     * The volume, in 1/10 000 of the kind's volume unit.
     */
    "volume": bigint;
    /**
     * From when it may be minted on.
     */
    "final_at": bigint;
};
export type Ificlto1qas8o6 = {
    /**
     * The round.
     */
    "round": bigint;
};
export type I5kf6nqnbp8o06 = {
    /**
     * The round.
     */
    "round": bigint;
    /**
     * When the next round of its number may open.
     */
    "reopens_at": bigint;
};
export type I7pk7ue7uujhha = {
    /**
     * The reporter.
     */
    "who": SS58String;
    /**
     * The id that rounds name it by.
     */
    "id": number;
    /**
     * The key before, of no use any more.
     */
    "old"?: Anonymize<I4s6vifaf8k998>;
    /**
     * The key now.
     */
    "new": SizedHex<32>;
};
export type Ie0t1mu0i133vn = {
    /**
     * The reporter.
     */
    "who": SS58String;
    /**
     * The id that rounds name it by.
     */
    "id": number;
    /**
     * The key before.
     */
    "key": SizedHex<32>;
};
export type Ib47enjrsipkv0 = {
    /**
     * The feed.
     */
    "feed": Anonymize<Ievkkeg8rldkn5>;
    /**
     * The source before.
     */
    "old"?: Anonymize<Iaaebaimbk35kh>;
    /**
     * The source now.
     */
    "new"?: Anonymize<Iaaebaimbk35kh>;
};
export type Iaaebaimbk35kh = (Anonymize<I33m80q997td6o>) | undefined;
export type I33m80q997td6o = {
    "url": Uint8Array;
    "format": Enum<{
        "Csv": {
            "date": Uint8Array;
            "price": Uint8Array;
        };
        "EiaV2": {
            "series": Uint8Array;
        };
    }>;
    "unit": Uint8Array;
};
export type I13taj2pek8mk6 = {
    /**
     * The kind.
     */
    "kind": number;
    /**
     * The source before.
     */
    "old"?: Anonymize<I6rvjtoaiee24h>;
    /**
     * The source now.
     */
    "new"?: Anonymize<I6rvjtoaiee24h>;
};
export type I6rvjtoaiee24h = (Anonymize<Ia0jmaka6l31cl>) | undefined;
export type Ia0jmaka6l31cl = {
    "url": Uint8Array;
    "format": Enum<{
        "PetrinexVolumetric": {
            "product": Uint8Array;
        };
        "PetrinexNgl": {
            "column": Uint8Array;
        };
    }>;
    "unit": Uint8Array;
};
export type Icg3uagt5hso3l = {
    /**
     * The parameters before.
     */
    "old": Anonymize<Ianni60d9fnkl2>;
    /**
     * The parameters now.
     */
    "new": Anonymize<Ianni60d9fnkl2>;
};
export type Ianni60d9fnkl2 = {
    /**
     * The least answers that a round needs.
     */
    "min_quorum": number;
    /**
     * How long a price round takes answers after its quorum, in milliseconds.
     */
    "median_wait_ms": bigint;
    /**
     * How long an accepted price may be replaced, in hours.
     */
    "price_lock_hours": number;
    /**
     * How long an accepted volume is not final, in hours.
     */
    "official_lock_hours": number;
    /**
     * The limits of the price of UNIT; `None` while there is no such feed.
     */
    "unit_usd"?: (Anonymize<I5vcb6j1bg4ura>) | undefined;
    /**
     * How old the end of a day may be whose price of UNIT is still used, in hours.
     */
    "unit_usd_max_age_hours": number;
    /**
     * What is held of a reporter, in 10⁻¹⁸ UNIT.
     */
    "reporter_bond": bigint;
    /**
     * When strikes are given, and what they cost.
     */
    "strikes": {
        /**
         * A price further than this from the accepted one deviates, in basis points. A median that
         * fewer than a quorum of answers come as near to has to be confirmed.
         */
        "deviation_bps": number;
        /**
         * A reporter with as many strikes is struck out; 0 for never.
         */
        "removal_threshold": number;
        /**
         * What each strike costs of the bond, in 10⁻¹⁸ UNIT.
         */
        "cost": bigint;
    };
};
export type Iavp7v1ejv83g4 = AnonymousEnum<{
    /**
     * Daily volumes were uploaded.
     */
    "Uploaded": Anonymize<Ia2ml5p901fgkc>;
    /**
     * A month was audited and minted.
     */
    "TatMinted": Anonymize<I2ltm9b0iql7go>;
    /**
     * A payee was paid its part of a mint.
     */
    "TatPaid": Anonymize<I7q05h799471dt>;
    /**
     * A part could not be credited: a beneficiary's went to the owner, an owner's rest to the
     * first beneficiary that was paid.
     */
    "PartRedirected": Anonymize<I7q05h799471dt>;
    /**
     * A month was cleared: nothing was minted.
     */
    "MonthCleared": Anonymize<Ibvrh6tadac151>;
    /**
     * An amended official volume of a minted month is in force.
     */
    "MonthAmended": Anonymize<I5abhcp3jcjrp4>;
    /**
     * A further penalty was charged for an amended month.
     */
    "AmendmentCharged": Anonymize<I52jmrq9corm9s>;
    /**
     * A part of a penalty was given back for an amended month.
     */
    "AmendmentGivenBack": Anonymize<I52jmrq9corm9s>;
    /**
     * The penalty of an amended month could not be charged or given back now. Anyone may do it
     * later by `settle_amendment`.
     */
    "AmendmentNotSettled": Anonymize<I9fvmbuveip37p>;
    /**
     * TAT was burnt.
     */
    "TatBurnt": Anonymize<Ic262ibdoec56a>;
    /**
     * The parameters were set.
     */
    "ParametersSet": Anonymize<Idg0qecjkjq9tv>;
}>;
export type Ia2ml5p901fgkc = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The month.
     */
    "month": number;
    /**
     * The account that uploaded them.
     */
    "uploader": SS58String;
    /**
     * How many days.
     */
    "days": number;
    /**
     * The month's sum with them, in 1/10 000 of the volume unit.
     */
    "sum": bigint;
    /**
     * By how much the producer's exposure rose, in 10⁻¹⁸ USD.
     */
    "exposure": bigint;
};
export type I2ltm9b0iql7go = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * Its key.
     */
    "key": Anonymize<I356s4s059s7b9>;
    /**
     * The month.
     */
    "month": number;
    /**
     * The producer.
     */
    "owner": SS58String;
    /**
     * The account that asked for it.
     */
    "by": SS58String;
    /**
     * The sum uploaded, in 1/10 000 of the volume unit.
     */
    "uploaded": bigint;
    /**
     * The official volume, in 1/10 000 of the volume unit.
     */
    "official": bigint;
    /**
     * The volume that counted, in 1/10 000 of the volume unit.
     */
    "verified": bigint;
    /**
     * The audit's finding.
     */
    "finding": Anonymize<Ie6f7ntuipsk4k>;
    /**
     * By how much was overstated, in basis points.
     */
    "deviation_bps": number;
    /**
     * What the audit minted, in 10⁻¹⁸ TAT.
     */
    "minted": bigint;
    /**
     * What was withheld of it, in 10⁻¹⁸ TAT.
     */
    "withheld": bigint;
    /**
     * What was added because too much had been withheld before, in 10⁻¹⁸ TAT.
     */
    "restored": bigint;
    /**
     * The penalty, in 10⁻¹⁸ USD.
     */
    "penalty_usd": bigint;
    /**
     * The penalty, in 10⁻¹⁸ UNIT.
     */
    "penalty_unit": bigint;
};
export type Ie6f7ntuipsk4k = AnonymousEnum<{
    "Confirmed": undefined;
    "Corrected": undefined;
    "Overstated": undefined;
    "GrosslyOverstated": undefined;
    "Unfounded": undefined;
}>;
export type I7q05h799471dt = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * The month.
     */
    "month": number;
    /**
     * The payee.
     */
    "account": SS58String;
    /**
     * How much, in 10⁻¹⁸ TAT.
     */
    "amount": bigint;
};
export type Ibvrh6tadac151 = {
    /**
     * The well.
     */
    "well": bigint;
    /**
     * Its key.
     */
    "key": Anonymize<I356s4s059s7b9>;
    /**
     * The month.
     */
    "month": number;
    /**
     * The producer.
     */
    "owner": SS58String;
    /**
     * The penalty, in 10⁻¹⁸ USD.
     */
    "penalty_usd": bigint;
    /**
     * The penalty, in 10⁻¹⁸ UNIT.
     */
    "penalty_unit": bigint;
};
export type I5abhcp3jcjrp4 = {
    /**
     * The key of the well.
     */
    "key": Anonymize<I356s4s059s7b9>;
    /**
     * The month.
     */
    "month": number;
    /**
     * The official volume in force, in 1/10 000 of the volume unit.
     */
    "official": bigint;
    /**
     * What was minted too much, in 10⁻¹⁸ TAT.
     */
    "overminted": bigint;
};
export type I52jmrq9corm9s = {
    /**
     * The key of the well.
     */
    "key": Anonymize<I356s4s059s7b9>;
    /**
     * The month.
     */
    "month": number;
    /**
     * The producer charged.
     */
    "owner": SS58String;
    /**
     * The further penalty, in 10⁻¹⁸ USD.
     */
    "penalty_usd": bigint;
    /**
     * The further penalty, in 10⁻¹⁸ UNIT.
     */
    "penalty_unit": bigint;
};
export type I9fvmbuveip37p = {
    /**
     * The key of the well.
     */
    "key": Anonymize<I356s4s059s7b9>;
    /**
     * The month.
     */
    "month": number;
    /**
     * The penalty charged so far, in 10⁻¹⁸ USD.
     */
    "charged": bigint;
    /**
     * The penalty due, in 10⁻¹⁸ USD.
     */
    "due": bigint;
};
export type Idg0qecjkjq9tv = {
    /**
     * What they were.
     */
    "old": Anonymize<I1hgjna560vnac>;
    /**
     * What they are.
     */
    "new": Anonymize<I1hgjna560vnac>;
};
export type I1hgjna560vnac = {
    /**
     * A day older than this, in days, takes no upload.
     */
    "max_backfill_days": number;
    /**
     * How many days after its end a month closes to uploads: with 4, at 00:00 UTC on the 5th of
     * the next month. `None`: only once its official volume is accepted.
     */
    "close_after_days"?: Anonymize<I4arjljr6dpflb>;
    /**
     * How many days after its end a month's official volume is asked for: with 24, from 00:00 UTC
     * on the 25th of the next month. Not before the month closes to uploads.
     */
    "volume_round_after_days": number;
    /**
     * How many months after its end a month can only be cleared.
     */
    "mint_deadline_months": number;
    /**
     * How many days after its official volume is final anyone may settle a month.
     */
    "settle_after_days": number;
    /**
     * For how many months after a mint an amended official volume counts.
     */
    "amendment_months": number;
};
export type Ic5m5lp1oioo8r = Array<SizedHex<32>>;
export type I95g6i7ilua7lq = Array<Anonymize<I9jd27rnpm8ttv>>;
export type Ieniouoqkq4icf = {
    "spec_version": number;
    "spec_name": string;
};
export type I60bkesmbglrj3 = Array<({
    "maybe_id"?: Anonymize<I4s6vifaf8k998>;
    "priority": number;
    "call": PreimagesBounded;
    "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
    "origin": Anonymize<I8jlnpqo0n4hfa>;
}) | undefined>;
export type Iep7au1720bm0e = (Anonymize<I9jd27rnpm8ttv>) | undefined;
export type I8jlnpqo0n4hfa = AnonymousEnum<{
    "system": Enum<{
        "Root": undefined;
        "Signed": SS58String;
        "None": undefined;
        "Authorized": undefined;
    }>;
    "Foundation": Enum<{
        "Members": Anonymize<I9jd27rnpm8ttv>;
        "Member": SS58String;
        "_Phantom": undefined;
    }>;
    "Origins": Enum<{
        "WhitelistedCaller": undefined;
        "StakingAdmin": undefined;
        "Treasurer": undefined;
        "FoundationAdmin": undefined;
        "AssetAdmin": undefined;
        "OracleAdmin": undefined;
        "ParametersAdmin": undefined;
        "ReferendumCanceller": undefined;
        "ReferendumKiller": undefined;
        "SmallSpender": undefined;
        "MediumSpender": undefined;
        "BigSpender": undefined;
    }>;
}>;
export type I56u24ncejr5kt = {
    "total_retries": number;
    "remaining": number;
    "period": number;
};
export type PreimageOldRequestStatus = Enum<{
    "Unrequested": {
        "deposit": Anonymize<I95l2k9b1re95f>;
        "len": number;
    };
    "Requested": {
        "deposit"?: Anonymize<I92hdo1clkbp4g>;
        "count": number;
        "len"?: Anonymize<I4arjljr6dpflb>;
    };
}>;
export declare const PreimageOldRequestStatus: GetEnum<PreimageOldRequestStatus>;
export type I95l2k9b1re95f = [SS58String, bigint];
export type I92hdo1clkbp4g = (Anonymize<I95l2k9b1re95f>) | undefined;
export type PreimageRequestStatus = Enum<{
    "Unrequested": {
        "ticket": Anonymize<I95l2k9b1re95f>;
        "len": number;
    };
    "Requested": {
        "maybe_ticket"?: Anonymize<I92hdo1clkbp4g>;
        "count": number;
        "maybe_len"?: Anonymize<I4arjljr6dpflb>;
    };
}>;
export declare const PreimageRequestStatus: GetEnum<PreimageRequestStatus>;
export type I4pact7n2e9a0i = [SizedHex<32>, number];
export type Iepbsvlk3qceij = AnonymousEnum<{
    "Active": {
        "index": number;
        "inner_cursor"?: Anonymize<Iabpgqcjikia83>;
        "started_at": number;
    };
    "Stuck": undefined;
}>;
export type I8ds64oj6581v0 = Array<{
    "id": SizedHex<8>;
    "amount": bigint;
    "reasons": BalancesTypesReasons;
}>;
export type BalancesTypesReasons = Enum<{
    "Fee": undefined;
    "Misc": undefined;
    "All": undefined;
}>;
export declare const BalancesTypesReasons: GetEnum<BalancesTypesReasons>;
export type Ia7pdug7cdsg8g = Array<{
    "id": SizedHex<8>;
    "amount": bigint;
}>;
export type Ilg13kltljpc = Array<{
    "id": Anonymize<Ia2fjnh64rv0f5>;
    "amount": bigint;
}>;
export type I9bin2jc70qt6q = Array<Anonymize<I3qt1hgg4djhgb>>;
export type TransactionPaymentReleases = Enum<{
    "V1Ancient": undefined;
    "V2": undefined;
}>;
export declare const TransactionPaymentReleases: GetEnum<TransactionPaymentReleases>;
export type I3qklfjubrljqh = {
    "owner": SS58String;
    "issuer": SS58String;
    "admin": SS58String;
    "freezer": SS58String;
    "supply": bigint;
    "deposit": bigint;
    "min_balance": bigint;
    "is_sufficient": boolean;
    "accounts": number;
    "sufficients": number;
    "approvals": number;
    "status": Enum<{
        "Live": undefined;
        "Frozen": undefined;
        "Destroying": undefined;
    }>;
};
export type Iag3f1hum3p4c8 = {
    "balance": bigint;
    "status": Enum<{
        "Liquid": undefined;
        "Frozen": undefined;
        "Blocked": undefined;
    }>;
    "reason": Enum<{
        "Consumer": undefined;
        "Sufficient": undefined;
        "DepositHeld": bigint;
        "DepositRefunded": undefined;
        "DepositFrom": Anonymize<I95l2k9b1re95f>;
    }>;
};
export type I7svnfko10tq2e = [number, SS58String];
export type I4s6jkha20aoh0 = {
    "amount": bigint;
    "deposit": bigint;
};
export type I2brm5b9jij1st = [number, SS58String, SS58String];
export type I78s05f59eoi8b = {
    "deposit": bigint;
    "name": Uint8Array;
    "symbol": Uint8Array;
    "decimals": number;
    "is_frozen": boolean;
};
export type Ifble4juuml5ig = Array<Anonymize<I4aro1m78pdrtt>>;
export type I4aro1m78pdrtt = {
    "locked": bigint;
    "per_block": bigint;
    "starting_block": number;
};
export type Version = Enum<{
    "V0": undefined;
    "V1": undefined;
}>;
export declare const Version: GetEnum<Version>;
export type BabeDigestsNextConfigDescriptor = Enum<{
    "V1": Anonymize<I8jnd4d8ip6djo>;
}>;
export declare const BabeDigestsNextConfigDescriptor: GetEnum<BabeDigestsNextConfigDescriptor>;
export type I8jnd4d8ip6djo = {
    "c": Anonymize<I200n1ov5tbcvr>;
    "allowed_slots": BabeAllowedSlots;
};
export type I200n1ov5tbcvr = FixedSizeArray<2, bigint>;
export type BabeAllowedSlots = Enum<{
    "PrimarySlots": undefined;
    "PrimaryAndSecondaryPlainSlots": undefined;
    "PrimaryAndSecondaryVRFSlots": undefined;
}>;
export declare const BabeAllowedSlots: GetEnum<BabeAllowedSlots>;
export type Idq7or56ds2f13 = (BabeDigestsPreDigest) | undefined;
export type BabeDigestsPreDigest = Enum<{
    "Primary": {
        "authority_index": number;
        "slot": bigint;
        "vrf_signature": {
            "pre_output": SizedHex<32>;
            "proof": SizedHex<64>;
        };
    };
    "SecondaryPlain": {
        "authority_index": number;
        "slot": bigint;
    };
    "SecondaryVRF": {
        "authority_index": number;
        "slot": bigint;
        "vrf_signature": {
            "pre_output": SizedHex<32>;
            "proof": SizedHex<64>;
        };
    };
}>;
export declare const BabeDigestsPreDigest: GetEnum<BabeDigestsPreDigest>;
export type Ifip05kcrl65am = Array<Anonymize<I6cs1itejju2vv>>;
export type I6cs1itejju2vv = [bigint, number];
export type GrandpaStoredState = Enum<{
    "Live": undefined;
    "PendingPause": {
        "scheduled_at": number;
        "delay": number;
    };
    "Paused": undefined;
    "PendingResume": {
        "scheduled_at": number;
        "delay": number;
    };
}>;
export declare const GrandpaStoredState: GetEnum<GrandpaStoredState>;
export type I7pe2me3i3vtn9 = {
    "scheduled_at": number;
    "delay": number;
    "next_authorities": Anonymize<I3geksg000c171>;
    "forced"?: Anonymize<I4arjljr6dpflb>;
};
export type Ia2lhg7l2hilo3 = Array<SS58String>;
export type Ic12aht5vh2sen = {
    "stash": SS58String;
    "total": bigint;
    "active": bigint;
    "unlocking": Anonymize<I9nc4v1upo2c8e>;
    "legacy_claimed_rewards": Anonymize<Icgljjb6j82uhn>;
};
export type I9nc4v1upo2c8e = Array<{
    "value": bigint;
    "era": number;
}>;
export type Icgljjb6j82uhn = Array<number>;
export type Ic3m9d6tdl6gi2 = {
    "targets": Anonymize<Ia2lhg7l2hilo3>;
    "submitted_in": number;
    "suppressed": boolean;
};
export type Ib3j7gb0jgs38u = {
    "index": number;
    "start"?: Anonymize<I35p85j063s0il>;
};
export type Ifekshcrgkl12g = {
    "total": bigint;
    "own": bigint;
    "others": Anonymize<I252o97fo263q7>;
};
export type I252o97fo263q7 = Array<{
    "who": SS58String;
    "value": bigint;
}>;
export type I6flrronqs3l6n = {
    "total": bigint;
    "own": bigint;
    "nominator_count": number;
    "page_count": number;
};
export type I97fulj5h3ik95 = {
    "page_total": bigint;
    "others": Anonymize<I252o97fo263q7>;
};
export type Ia8896dq44k9m4 = [number, SS58String, number];
export type Iff9p3c7k6pfoi = {
    "total": number;
    "individual": Anonymize<I205qrookusi3d>;
};
export type Iafq6t4rgheait = Array<{
    "validator": SS58String;
    "own": bigint;
    "others": Anonymize<Iba9inugg1atvo>;
    "reporters": Anonymize<Ia2lhg7l2hilo3>;
    "payout": bigint;
}>;
export type Iba9inugg1atvo = Array<Anonymize<I95l2k9b1re95f>>;
export type I4ojmnsk1dchql = [number, bigint];
export type Iinkhfdlka9ch = {
    "span_index": number;
    "last_start": number;
    "last_nonzero_slash": number;
    "prior": Anonymize<Icgljjb6j82uhn>;
};
export type I2kj4j6mp68hf8 = {
    "slashed": bigint;
    "paid_out": bigint;
};
export type I7gv09cqamc3n = Array<[SS58String, Anonymize<Ifoe0d6e3bnj35>]>;
export type Ifoe0d6e3bnj35 = {
    "babe": SizedHex<32>;
    "grandpa": SizedHex<32>;
    "im_online": SizedHex<32>;
    "authority_discovery": SizedHex<32>;
};
export type I852a7otva6hbr = {
    "offender": Anonymize<Ifvqn3ldat80ai>;
    "reporters": Anonymize<Ia2lhg7l2hilo3>;
};
export type I23nq3fsgtejt = [SizedHex<16>, Uint8Array];
export type Ictkaqdbfabuek = {
    "supports": Anonymize<I4bboqsv44evel>;
    "score": Anonymize<I8s6n43okuj2b1>;
    "compute": ElectionProviderMultiPhaseElectionCompute;
};
export type I4bboqsv44evel = Array<[SS58String, {
    "total": bigint;
    "voters": Anonymize<Iba9inugg1atvo>;
}]>;
export type Ia7o65280hur3p = {
    "voters": Array<[SS58String, bigint, Anonymize<Ia2lhg7l2hilo3>]>;
    "targets": Anonymize<Ia2lhg7l2hilo3>;
};
export type Iasd2iat48n080 = {
    "voters": number;
    "targets": number;
};
export type Ic8d01sg6acf60 = Array<[Anonymize<I8s6n43okuj2b1>, number, number]>;
export type Irl37q7erstrb = {
    "who": SS58String;
    "deposit": bigint;
    "raw_solution": Anonymize<I7je4n92ump862>;
    "call_fee": bigint;
};
export type I7je4n92ump862 = {
    "solution": {
        "votes1": Array<Anonymize<I5g2vv0ckl2m8b>>;
        "votes2": Array<[number, Anonymize<I5g2vv0ckl2m8b>, number]>;
        "votes3": Array<[number, FixedSizeArray<2, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes4": Array<[number, FixedSizeArray<3, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes5": Array<[number, FixedSizeArray<4, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes6": Array<[number, FixedSizeArray<5, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes7": Array<[number, FixedSizeArray<6, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes8": Array<[number, FixedSizeArray<7, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes9": Array<[number, FixedSizeArray<8, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes10": Array<[number, FixedSizeArray<9, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes11": Array<[number, FixedSizeArray<10, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes12": Array<[number, FixedSizeArray<11, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes13": Array<[number, FixedSizeArray<12, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes14": Array<[number, FixedSizeArray<13, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes15": Array<[number, FixedSizeArray<14, Anonymize<I5g2vv0ckl2m8b>>, number]>;
        "votes16": Array<[number, FixedSizeArray<15, Anonymize<I5g2vv0ckl2m8b>>, number]>;
    };
    "score": Anonymize<I8s6n43okuj2b1>;
    "round": number;
};
export type I5g2vv0ckl2m8b = [number, number];
export type Ic5t26f9cp3tvk = {
    "id": SS58String;
    "prev"?: Anonymize<Ihfphjolmsqq1>;
    "next"?: Anonymize<Ihfphjolmsqq1>;
    "bag_upper": bigint;
    "score": bigint;
};
export type I39k39h6vu4hbq = {
    "head"?: Anonymize<Ihfphjolmsqq1>;
    "tail"?: Anonymize<Ihfphjolmsqq1>;
};
export type I21rs59fnapasp = {
    "number": number;
    "first_block": number;
    "reward": bigint;
    "basis"?: Anonymize<Ic028oejo3sjl3>;
    "blocks": number;
    "issued": bigint;
    "fees": bigint;
};
export type I88ddq6uoquca5 = {
    "era": number;
    "base": bigint;
    "proposer": bigint;
    "blocks": number;
};
export type Ic712uknohec6 = {
    "base": bigint;
    "proposer": bigint;
};
export type I5v52als5k7i05 = {
    "base": bigint;
    "proposer": bigint;
    "swept": bigint;
    "returned": bigint;
};
export type I89do5cu2rera2 = {
    "some": number;
    "all": number;
};
export type I3t40279e8fh7t = [SS58String, [SizedHex<4>, SS58String]];
export type I12hgtfnmisuc6 = Array<Anonymize<Iah4er2rrqe376>>;
export type Iah4er2rrqe376 = {
    "validator": SS58String;
    "tat": bigint;
    "own": bigint;
    "commission": number;
};
export type I2vvafj18n8n6d = {
    "round": number;
    "active": number;
    "super_validators": number;
    "in_force": number;
    "remainder": bigint;
    "revision": bigint;
};
export type Id05882gdo0th8 = Array<{
    "bids": Anonymize<Iah4er2rrqe376>;
    "earned": bigint;
    "excluded": boolean;
    "claimed": boolean;
}>;
export type Ib9vrgtaav47me = {
    "reward": bigint;
    "unclaimed": bigint;
};
export type I8dj86p7p1ua4k = {
    "session": number;
    "validators": Array<Anonymize<I46mv452819ful>>;
};
export type Ie2ueldg5604p8 = {
    "era": number;
    "count": number;
};
export type I113qjaa56jb71 = {
    "number": number;
    "last_raise"?: ({
        "at": bigint;
        "from": number;
    }) | undefined;
};
export type I7ln5dgktp0mt8 = {
    "era": number;
    "validators": Array<{
        "validator": SS58String;
        "severity": number;
    }>;
};
export type I6hfqdvatf4upj = AnonymousEnum<{
    "System": Anonymize<Iekve0i6djpd9f>;
    "Timestamp": Anonymize<I7d75gqfg6jh9c>;
    "Scheduler": Anonymize<Ii4o8komiq94n>;
    "Preimage": Anonymize<If81ks88t5mpk5>;
    "MultiBlockMigrations": Anonymize<I4oqb168b2d4er>;
    "Balances": Anonymize<I9svldsp29mh87>;
    "Assets": Anonymize<I885rd9smlqfti>;
    "Vesting": Anonymize<Icgf8vmtkbnu4u>;
    "Babe": Anonymize<I1jeo0dpbkma5g>;
    "Grandpa": Anonymize<I5u9ggmn8umfqm>;
    "Staking": Anonymize<Icm294co91mkfj>;
    "Session": Anonymize<I7ni95l0dnbms9>;
    "ImOnline": Anonymize<I7ubsrnb7nbvds>;
    "ElectionProviderMultiPhase": Anonymize<I8j8o3a9ron2ol>;
    "VoterList": Anonymize<Ifvfo1l0vu2o7e>;
    "UnitIssuance": Anonymize<I20lc2joelfuvh>;
    "BonusStake": Anonymize<I2chrke5l35am>;
    "ValidatorAttendance": Anonymize<I276dt6ri9kudt>;
    "Foundation": Anonymize<I81il9fbk3vtlr>;
    "FoundationMembership": Anonymize<I6tsknu13e0euf>;
    "Treasury": Anonymize<I10g958m48tv8n>;
    "Referenda": Anonymize<Ie3er3v0jt3bg6>;
    "ConvictionVoting": Anonymize<Ie5kd08tutk56t>;
    "Whitelist": Anonymize<Ibmuqja31gugd5>;
    "Utility": Anonymize<I8i2neqk5e7osv>;
    "Proxy": Anonymize<I58cej6gil2gbm>;
    "Multisig": Anonymize<Ia1h1iid9nq853>;
    "SafeMode": Anonymize<I48eehof2eias5>;
    "TxPause": Anonymize<Ieci88jft3cpv9>;
    "AssetRegistry": Anonymize<Idngcvk3suqage>;
    "ProducerRegistry": Anonymize<I30h7fhfbon6ir>;
    "WellAudit": Anonymize<If173do40eh40j>;
    "MarginEscrow": Anonymize<I2mc8sejkt2ft2>;
    "ProductionOracle": Anonymize<I2ctagpbhrr7md>;
    "TatIssuance": Anonymize<Iaol3670hi3o75>;
}>;
export type Iekve0i6djpd9f = AnonymousEnum<{
    /**
     * Make some on-chain remark.
     *
     * Can be executed by every `origin`.
     */
    "remark": Anonymize<I8ofcg5rbj0g2c>;
    /**
     * Set the number of pages in the WebAssembly environment's heap.
     */
    "set_heap_pages": Anonymize<I4adgbll7gku4i>;
    /**
     * Set the new runtime code.
     */
    "set_code": Anonymize<I6pjjpfvhvcfru>;
    /**
     * Set the new runtime code without doing any checks of the given `code`.
     *
     * Note that runtime upgrades will not run if this is called with a not-increasing spec
     * version!
     */
    "set_code_without_checks": Anonymize<I6pjjpfvhvcfru>;
    /**
     * Set some items of storage.
     */
    "set_storage": Anonymize<I9pj91mj79qekl>;
    /**
     * Kill some items from storage.
     */
    "kill_storage": Anonymize<I39uah9nss64h9>;
    /**
     * Kill all storage items with a key that starts with the given prefix.
     *
     * **NOTE:** We rely on the Root origin to provide us the number of subkeys under
     * the prefix we are removing to accurately calculate the weight of this function.
     */
    "kill_prefix": Anonymize<Ik64dknsq7k08>;
    /**
     * Make some on-chain remark and emit event.
     */
    "remark_with_event": Anonymize<I8ofcg5rbj0g2c>;
    /**
     * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
     * later.
     *
     * This call requires Root origin.
     */
    "authorize_upgrade": Anonymize<Ib51vk42m1po4n>;
    /**
     * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
     * later.
     *
     * WARNING: This authorizes an upgrade that will take place without any safety checks, for
     * example that the spec name remains the same and that the version number increases. Not
     * recommended for normal use. Use `authorize_upgrade` instead.
     *
     * This call requires Root origin.
     */
    "authorize_upgrade_without_checks": Anonymize<Ib51vk42m1po4n>;
    /**
     * Provide the preimage (runtime binary) `code` for an upgrade that has been authorized.
     *
     * If the authorization required a version check, this call will ensure the spec name
     * remains unchanged and that the spec version has increased.
     *
     * Depending on the runtime's `OnSetCode` configuration, this function may directly apply
     * the new `code` in the same block or attempt to schedule the upgrade.
     *
     * All origins are allowed.
     */
    "apply_authorized_upgrade": Anonymize<I6pjjpfvhvcfru>;
}>;
export type I8ofcg5rbj0g2c = {
    "remark": Uint8Array;
};
export type I4adgbll7gku4i = {
    "pages": bigint;
};
export type I6pjjpfvhvcfru = {
    "code": Uint8Array;
};
export type I9pj91mj79qekl = {
    "items": Array<Anonymize<Idkbvh6dahk1v7>>;
};
export type I39uah9nss64h9 = {
    "keys": Anonymize<Itom7fk49o0c9>;
};
export type Itom7fk49o0c9 = Array<Uint8Array>;
export type Ik64dknsq7k08 = {
    "prefix": Uint8Array;
    "subkeys": number;
};
export type Ib51vk42m1po4n = {
    "code_hash": SizedHex<32>;
};
export type I7d75gqfg6jh9c = AnonymousEnum<{
    /**
     * Set the current time.
     *
     * This call should be invoked exactly once per block. It will panic at the finalization
     * phase, if this call hasn't been invoked by that time.
     *
     * The timestamp should be greater than the previous one by the amount specified by
     * [`Config::MinimumPeriod`].
     *
     * The dispatch origin for this call must be _None_.
     *
     * This dispatch class is _Mandatory_ to ensure it gets executed in the block. Be aware
     * that changing the complexity of this call could result exhausting the resources in a
     * block to execute any other calls.
     *
     * ## Complexity
     * - `O(1)` (Note that implementations of `OnTimestampSet` must also be `O(1)`)
     * - 1 storage read and 1 storage mutation (codec `O(1)` because of `DidUpdate::take` in
     * `on_finalize`)
     * - 1 event handler `on_timestamp_set`. Must be `O(1)`.
     */
    "set": Anonymize<Idcr6u6361oad9>;
}>;
export type Idcr6u6361oad9 = {
    "now": bigint;
};
export type Ii4o8komiq94n = AnonymousEnum<{
    /**
     * Anonymously schedule a task.
     */
    "schedule": Anonymize<I8i7a5qpvrstmu>;
    /**
     * Cancel a scheduled task (named or anonymous), by providing the block it is scheduled for
     * execution in, as well as the index of the task in that block's agenda.
     *
     * In the case of a named task, it will remove it from the lookup table as well.
     */
    "cancel": Anonymize<I5n4sebgkfr760>;
    /**
     * Schedule a named task.
     */
    "schedule_named": Anonymize<I3n05aeqllo55b>;
    /**
     * Cancel a named scheduled task.
     */
    "cancel_named": Anonymize<Ifs1i5fk9cqvr6>;
    /**
     * Anonymously schedule a task after a delay.
     */
    "schedule_after": Anonymize<I6qrp6l6hrgcs4>;
    /**
     * Schedule a named task after a delay.
     */
    "schedule_named_after": Anonymize<I7h9bbq77qn71q>;
    /**
     * Set a retry configuration for a task so that, in case its scheduled run fails, it will
     * be retried after `period` blocks, for a total amount of `retries` retries or until it
     * succeeds.
     *
     * Tasks which need to be scheduled for a retry are still subject to weight metering and
     * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
     * normally while the task is retrying.
     *
     * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
     * clones of the original task. Their retry configuration will be derived from the
     * original task's configuration, but will have a lower value for `remaining` than the
     * original `total_retries`.
     *
     * This call **cannot** be used to set a retry configuration for a named task.
     */
    "set_retry": Anonymize<Ieg3fd8p4pkt10>;
    /**
     * Set a retry configuration for a named task so that, in case its scheduled run fails, it
     * will be retried after `period` blocks, for a total amount of `retries` retries or until
     * it succeeds.
     *
     * Tasks which need to be scheduled for a retry are still subject to weight metering and
     * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
     * normally while the task is retrying.
     *
     * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
     * clones of the original task. Their retry configuration will be derived from the
     * original task's configuration, but will have a lower value for `remaining` than the
     * original `total_retries`.
     *
     * This is the only way to set a retry configuration for a named task.
     */
    "set_retry_named": Anonymize<I8kg5ll427kfqq>;
    /**
     * Removes the retry configuration of a task.
     */
    "cancel_retry": Anonymize<I467333262q1l9>;
    /**
     * Cancel the retry configuration of a named task.
     */
    "cancel_retry_named": Anonymize<Ifs1i5fk9cqvr6>;
}>;
export type I8i7a5qpvrstmu = {
    "when": number;
    "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
    "priority": number;
    "call": TxCallData;
};
export type I3n05aeqllo55b = {
    "id": SizedHex<32>;
    "when": number;
    "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
    "priority": number;
    "call": TxCallData;
};
export type Ifs1i5fk9cqvr6 = {
    "id": SizedHex<32>;
};
export type I6qrp6l6hrgcs4 = {
    "after": number;
    "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
    "priority": number;
    "call": TxCallData;
};
export type I7h9bbq77qn71q = {
    "id": SizedHex<32>;
    "after": number;
    "maybe_periodic"?: Anonymize<Iep7au1720bm0e>;
    "priority": number;
    "call": TxCallData;
};
export type Ieg3fd8p4pkt10 = {
    "task": Anonymize<I9jd27rnpm8ttv>;
    "retries": number;
    "period": number;
};
export type I8kg5ll427kfqq = {
    "id": SizedHex<32>;
    "retries": number;
    "period": number;
};
export type I467333262q1l9 = {
    "task": Anonymize<I9jd27rnpm8ttv>;
};
export type If81ks88t5mpk5 = AnonymousEnum<{
    /**
     * Register a preimage on-chain.
     *
     * If the preimage was previously requested, no fees or deposits are taken for providing
     * the preimage. Otherwise, a deposit is taken proportional to the size of the preimage.
     */
    "note_preimage": Anonymize<I82nfqfkd48n10>;
    /**
     * Clear an unrequested preimage from the runtime storage.
     *
     * If `len` is provided, then it will be a much cheaper operation.
     *
     * - `hash`: The hash of the preimage to be removed from the store.
     * - `len`: The length of the preimage of `hash`.
     */
    "unnote_preimage": Anonymize<I1jm8m1rh9e20v>;
    /**
     * Request a preimage be uploaded to the chain without paying any fees or deposits.
     *
     * If the preimage requests has already been provided on-chain, we unreserve any deposit
     * a user may have paid, and take the control of the preimage out of their hands.
     */
    "request_preimage": Anonymize<I1jm8m1rh9e20v>;
    /**
     * Clear a previously made request for a preimage.
     *
     * NOTE: THIS MUST NOT BE CALLED ON `hash` MORE TIMES THAN `request_preimage`.
     */
    "unrequest_preimage": Anonymize<I1jm8m1rh9e20v>;
    /**
     * Ensure that the bulk of pre-images is upgraded.
     *
     * The caller pays no fee if at least 90% of pre-images were successfully updated.
     */
    "ensure_updated": Anonymize<I3o5j3bli1pd8e>;
}>;
export type I82nfqfkd48n10 = {
    "bytes": Uint8Array;
};
export type I3o5j3bli1pd8e = {
    "hashes": Anonymize<Ic5m5lp1oioo8r>;
};
export type I4oqb168b2d4er = AnonymousEnum<{
    /**
     * Allows root to set a cursor to forcefully start, stop or forward the migration process.
     *
     * Should normally not be needed and is only in place as emergency measure. Note that
     * restarting the migration process in this manner will not call the
     * [`MigrationStatusHandler::started`] hook or emit an `UpgradeStarted` event.
     */
    "force_set_cursor": Anonymize<Ibou4u1engb441>;
    /**
     * Allows root to set an active cursor to forcefully start/forward the migration process.
     *
     * This is an edge-case version of [`Self::force_set_cursor`] that allows to set the
     * `started_at` value to the next block number. Otherwise this would not be possible, since
     * `force_set_cursor` takes an absolute block number. Setting `started_at` to `None`
     * indicates that the current block number plus one should be used.
     */
    "force_set_active_cursor": Anonymize<Id6nbvqoqdj4o2>;
    /**
     * Forces the onboarding of the migrations.
     *
     * This process happens automatically on a runtime upgrade. It is in place as an emergency
     * measurement. The cursor needs to be `None` for this to succeed.
     */
    "force_onboard_mbms": undefined;
    /**
     * Clears the `Historic` set.
     *
     * `map_cursor` must be set to the last value that was returned by the
     * `HistoricCleared` event. The first time `None` can be used. `limit` must be chosen in a
     * way that will result in a sensible weight.
     */
    "clear_historic": Anonymize<I95iqep3b8snn9>;
}>;
export type Ibou4u1engb441 = {
    "cursor"?: (Anonymize<Iepbsvlk3qceij>) | undefined;
};
export type Id6nbvqoqdj4o2 = {
    "index": number;
    "inner_cursor"?: Anonymize<Iabpgqcjikia83>;
    "started_at"?: Anonymize<I4arjljr6dpflb>;
};
export type I95iqep3b8snn9 = {
    "selector": Enum<{
        "Specific": Anonymize<Itom7fk49o0c9>;
        "Wildcard": {
            "limit"?: Anonymize<I4arjljr6dpflb>;
            "previous_cursor"?: Anonymize<Iabpgqcjikia83>;
        };
    }>;
};
export type I9svldsp29mh87 = AnonymousEnum<{
    /**
     * Transfer some liquid free balance to another account.
     *
     * `transfer_allow_death` will set the `FreeBalance` of the sender and receiver.
     * If the sender's account is below the existential deposit as a result
     * of the transfer, the account will be reaped.
     *
     * The dispatch origin for this call must be `Signed` by the transactor.
     */
    "transfer_allow_death": Anonymize<I4ktuaksf5i1gk>;
    /**
     * Exactly as `transfer_allow_death`, except the origin must be root and the source account
     * may be specified.
     */
    "force_transfer": Anonymize<I9bqtpv2ii35mp>;
    /**
     * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
     * kill the origin account.
     *
     * 99% of the time you want [`transfer_allow_death`] instead.
     *
     * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
     */
    "transfer_keep_alive": Anonymize<I4ktuaksf5i1gk>;
    /**
     * Transfer the entire transferable balance from the caller account.
     *
     * NOTE: This function only attempts to transfer _transferable_ balances. This means that
     * any locked, reserved, or existential deposits (when `keep_alive` is `true`), will not be
     * transferred by this function. To ensure that this function results in a killed account,
     * you might need to prepare the account by removing any reference counters, storage
     * deposits, etc...
     *
     * The dispatch origin of this call must be Signed.
     *
     * - `dest`: The recipient of the transfer.
     * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
     * of the funds the account has, causing the sender account to be killed (false), or
     * transfer everything except at least the existential deposit, which will guarantee to
     * keep the sender account alive (true).
     */
    "transfer_all": Anonymize<I9j7pagd6d4bda>;
    /**
     * Unreserve some balance from a user by force.
     *
     * Can only be called by ROOT.
     */
    "force_unreserve": Anonymize<I2h9pmio37r7fb>;
    /**
     * Upgrade a specified account.
     *
     * - `origin`: Must be `Signed`.
     * - `who`: The account to be upgraded.
     *
     * This will waive the transaction fee if at least all but 10% of the accounts needed to
     * be upgraded. (We let some not have to be upgraded just in order to allow for the
     * possibility of churn).
     */
    "upgrade_accounts": Anonymize<Ibmr18suc9ikh9>;
    /**
     * Set the regular balance of a given account.
     *
     * The dispatch origin for this call is `root`.
     */
    "force_set_balance": Anonymize<I9iq22t0burs89>;
    /**
     * Adjust the total issuance in a saturating way.
     *
     * Can only be called by root and always needs a positive `delta`.
     *
     * # Example
     */
    "force_adjust_total_issuance": Anonymize<I5u8olqbbvfnvf>;
    /**
     * Burn the specified liquid free balance from the origin account.
     *
     * If the origin's account ends up below the existential deposit as a result
     * of the burn and `keep_alive` is false, the account will be reaped.
     *
     * Unlike sending funds to a _burn_ address, which merely makes the funds inaccessible,
     * this `burn` operation will reduce total issuance by the amount _burned_.
     */
    "burn": Anonymize<I5utcetro501ir>;
}>;
export type I4ktuaksf5i1gk = {
    "dest": MultiAddress;
    "value": bigint;
};
export type MultiAddress = Enum<{
    "Id": SS58String;
    "Index": undefined;
    "Raw": Uint8Array;
    "Address32": SizedHex<32>;
    "Address20": SizedHex<20>;
}>;
export declare const MultiAddress: GetEnum<MultiAddress>;
export type I9bqtpv2ii35mp = {
    "source": MultiAddress;
    "dest": MultiAddress;
    "value": bigint;
};
export type I9j7pagd6d4bda = {
    "dest": MultiAddress;
    "keep_alive": boolean;
};
export type I2h9pmio37r7fb = {
    "who": MultiAddress;
    "amount": bigint;
};
export type Ibmr18suc9ikh9 = {
    "who": Anonymize<Ia2lhg7l2hilo3>;
};
export type I9iq22t0burs89 = {
    "who": MultiAddress;
    "new_free": bigint;
};
export type I5u8olqbbvfnvf = {
    "direction": BalancesAdjustmentDirection;
    "delta": bigint;
};
export type BalancesAdjustmentDirection = Enum<{
    "Increase": undefined;
    "Decrease": undefined;
}>;
export declare const BalancesAdjustmentDirection: GetEnum<BalancesAdjustmentDirection>;
export type I5utcetro501ir = {
    "value": bigint;
    "keep_alive": boolean;
};
export type I885rd9smlqfti = AnonymousEnum<{
    /**
     * Issue a new class of fungible assets from a public origin.
     *
     * This new asset class has no assets initially and its owner is the origin.
     *
     * The origin must conform to the configured `CreateOrigin` and have sufficient funds free.
     *
     * Funds of sender are reserved by `AssetDeposit`.
     *
     * Parameters:
     * - `id`: The identifier of the new asset. This must not be currently in use to identify
     * an existing asset. If [`Config::AssetIdAllocator`] requires a specific id, this must
     * equal it.
     * - `admin`: The admin of this class of assets. The admin is the initial address of each
     * member of the asset class's admin team.
     * - `min_balance`: The minimum balance of this new asset that any single account must
     * have. If an account's balance is reduced below this, then it collapses to zero.
     *
     * Emits `Created` event when successful.
     *
     * Weight: `O(1)`
     */
    "create": Anonymize<Ic357tcepuvo5c>;
    /**
     * Issue a new class of fungible assets from a privileged origin.
     *
     * This new asset class has no assets initially.
     *
     * The origin must conform to `ForceOrigin`.
     *
     * Unlike `create`, no funds are reserved.
     *
     * Unlike `create`, the `id` does not have to be the one required by
     * [`Config::AssetIdAllocator`]: a privileged origin may pick any `id`, which is then
     * marked as allocated.
     *
     * # Warning
     *
     * Forcing an arbitrary `id` is dangerous: the pallet only checks that `id` is not
     * *currently* in use, not that it was never used before. Reusing an id can corrupt state,
     * most severely for bridged assets, where a collision breaks the local/remote mapping.
     *
     * - `id`: The identifier of the new asset. This must not be currently in use to identify
     * an existing asset, and must never have been in use previously (see warning above).
     * - `owner`: The owner of this class of assets. The owner has full superuser permissions
     * over this asset, but may later change and configure the permissions using
     * `transfer_ownership` and `set_team`.
     * - `min_balance`: The minimum balance of this new asset that any single account must
     * have. If an account's balance is reduced below this, then it collapses to zero.
     *
     * Emits `ForceCreated` event when successful.
     *
     * Weight: `O(1)`
     */
    "force_create": Anonymize<I2rnoam876ruhj>;
    /**
     * Start the process of destroying a fungible asset class.
     *
     * `start_destroy` is the first in a series of extrinsics that should be called, to allow
     * destruction of an asset class.
     *
     * The origin must conform to `ForceOrigin` or must be `Signed` by the asset's `owner`.
     *
     * - `id`: The identifier of the asset to be destroyed. This must identify an existing
     * asset.
     *
     * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
     * an account contains holds or freezes in place.
     */
    "start_destroy": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Destroy all accounts associated with a given asset.
     *
     * `destroy_accounts` should only be called after `start_destroy` has been called, and the
     * asset is in a `Destroying` state.
     *
     * Due to weight restrictions, this function may need to be called multiple times to fully
     * destroy all accounts. It will destroy `RemoveItemsLimit` accounts at a time.
     *
     * - `id`: The identifier of the asset to be destroyed. This must identify an existing
     * asset.
     *
     * Each call emits the `Event::DestroyedAccounts` event.
     */
    "destroy_accounts": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Destroy all approvals associated with a given asset up to the max (T::RemoveItemsLimit).
     *
     * `destroy_approvals` should only be called after `start_destroy` has been called, and the
     * asset is in a `Destroying` state.
     *
     * Due to weight restrictions, this function may need to be called multiple times to fully
     * destroy all approvals. It will destroy `RemoveItemsLimit` approvals at a time.
     *
     * - `id`: The identifier of the asset to be destroyed. This must identify an existing
     * asset.
     *
     * Each call emits the `Event::DestroyedApprovals` event.
     */
    "destroy_approvals": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Complete destroying asset and unreserve currency.
     *
     * `finish_destroy` should only be called after `start_destroy` has been called, and the
     * asset is in a `Destroying` state. All accounts or approvals should be destroyed before
     * hand.
     *
     * - `id`: The identifier of the asset to be destroyed. This must identify an existing
     * asset.
     *
     * Each successful call emits the `Event::Destroyed` event.
     */
    "finish_destroy": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Mint assets of a particular class.
     *
     * The origin must be Signed and the sender must be the Issuer of the asset `id`.
     *
     * - `id`: The identifier of the asset to have some amount minted.
     * - `beneficiary`: The account to be credited with the minted assets.
     * - `amount`: The amount of the asset to be minted.
     *
     * Emits `Issued` event when successful.
     *
     * Weight: `O(1)`
     * Modes: Pre-existing balance of `beneficiary`; Account pre-existence of `beneficiary`.
     */
    "mint": Anonymize<Ib3qnc19gu633c>;
    /**
     * Reduce the balance of `who` by as much as possible up to `amount` assets of `id`.
     *
     * Origin must be Signed and the sender should be the Manager of the asset `id`.
     *
     * Bails with `NoAccount` if the `who` is already dead.
     *
     * - `id`: The identifier of the asset to have some amount burned.
     * - `who`: The account to be debited from.
     * - `amount`: The maximum amount by which `who`'s balance should be reduced.
     *
     * Emits `Burned` with the actual amount burned. If this takes the balance to below the
     * minimum for the asset, then the amount burned is increased to take it to zero.
     *
     * Weight: `O(1)`
     * Modes: Post-existence of `who`; Pre & post Zombie-status of `who`.
     */
    "burn": Anonymize<Ifira6u9hi7cu1>;
    /**
     * Move some assets from the sender account to another.
     *
     * Origin must be Signed.
     *
     * - `id`: The identifier of the asset to have some amount transferred.
     * - `target`: The account to be credited.
     * - `amount`: The amount by which the sender's balance of assets should be reduced and
     * `target`'s balance increased. The amount actually transferred may be slightly greater in
     * the case that the transfer would otherwise take the sender balance above zero but below
     * the minimum balance. Must be greater than zero.
     *
     * Emits `Transferred` with the actual amount transferred. If this takes the source balance
     * to below the minimum for the asset, then the amount transferred is increased to take it
     * to zero.
     *
     * Weight: `O(1)`
     * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
     * `target`.
     */
    "transfer": Anonymize<I72tqocvdoqfff>;
    /**
     * Move some assets from the sender account to another, keeping the sender account alive.
     *
     * Origin must be Signed.
     *
     * - `id`: The identifier of the asset to have some amount transferred.
     * - `target`: The account to be credited.
     * - `amount`: The amount by which the sender's balance of assets should be reduced and
     * `target`'s balance increased. The amount actually transferred may be slightly greater in
     * the case that the transfer would otherwise take the sender balance above zero but below
     * the minimum balance. Must be greater than zero.
     *
     * Emits `Transferred` with the actual amount transferred. If this takes the source balance
     * to below the minimum for the asset, then the amount transferred is increased to take it
     * to zero.
     *
     * Weight: `O(1)`
     * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
     * `target`.
     */
    "transfer_keep_alive": Anonymize<I72tqocvdoqfff>;
    /**
     * Move some assets from one account to another.
     *
     * Origin must be Signed and the sender should be the Admin of the asset `id`.
     *
     * - `id`: The identifier of the asset to have some amount transferred.
     * - `source`: The account to be debited.
     * - `dest`: The account to be credited.
     * - `amount`: The amount by which the `source`'s balance of assets should be reduced and
     * `dest`'s balance increased. The amount actually transferred may be slightly greater in
     * the case that the transfer would otherwise take the `source` balance above zero but
     * below the minimum balance. Must be greater than zero.
     *
     * Emits `Transferred` with the actual amount transferred. If this takes the source balance
     * to below the minimum for the asset, then the amount transferred is increased to take it
     * to zero.
     *
     * Weight: `O(1)`
     * Modes: Pre-existence of `dest`; Post-existence of `source`; Account pre-existence of
     * `dest`.
     */
    "force_transfer": Anonymize<I2i27f3sfmvc05>;
    /**
     * Disallow further unprivileged transfers of an asset `id` from an account `who`. `who`
     * must already exist as an entry in `Account`s of the asset. If you want to freeze an
     * account that does not have an entry, use `touch_other` first.
     *
     * Origin must be Signed and the sender should be the Freezer of the asset `id`.
     *
     * - `id`: The identifier of the asset to be frozen.
     * - `who`: The account to be frozen.
     *
     * Emits `Frozen`.
     *
     * Weight: `O(1)`
     */
    "freeze": Anonymize<I1nlrtd1epki2d>;
    /**
     * Allow unprivileged transfers to and from an account again.
     *
     * Origin must be Signed and the sender should be the Admin of the asset `id`.
     *
     * - `id`: The identifier of the asset to be frozen.
     * - `who`: The account to be unfrozen.
     *
     * Emits `Thawed`.
     *
     * Weight: `O(1)`
     */
    "thaw": Anonymize<I1nlrtd1epki2d>;
    /**
     * Disallow further unprivileged transfers for the asset class.
     *
     * Origin must be Signed and the sender should be the Freezer of the asset `id`.
     *
     * - `id`: The identifier of the asset to be frozen.
     *
     * Emits `Frozen`.
     *
     * Weight: `O(1)`
     */
    "freeze_asset": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Allow unprivileged transfers for the asset again.
     *
     * Origin must be Signed and the sender should be the Admin of the asset `id`.
     *
     * - `id`: The identifier of the asset to be thawed.
     *
     * Emits `Thawed`.
     *
     * Weight: `O(1)`
     */
    "thaw_asset": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Change the Owner of an asset.
     *
     * Origin must be Signed and the sender should be the Owner of the asset `id`.
     *
     * The asset (and metadata) deposit is moved from the current to the new owner. Fails
     * with [`Error::IncompleteDepositTransfer`] if a lock or freeze on the current owner
     * blocks the full transfer; clear it and retry.
     *
     * - `id`: The identifier of the asset.
     * - `owner`: The new Owner of this asset.
     *
     * Emits `OwnerChanged`.
     *
     * Weight: `O(1)`
     */
    "transfer_ownership": Anonymize<I3abtumcmempjs>;
    /**
     * Change the Issuer, Admin and Freezer of an asset.
     *
     * Origin must be Signed and the sender should be the Owner of the asset `id`.
     *
     * - `id`: The identifier of the asset to be frozen.
     * - `issuer`: The new Issuer of this asset.
     * - `admin`: The new Admin of this asset.
     * - `freezer`: The new Freezer of this asset.
     *
     * Emits `TeamChanged`.
     *
     * Weight: `O(1)`
     */
    "set_team": Anonymize<Id81m8flopt8ha>;
    /**
     * Set the metadata for an asset.
     *
     * Origin must be Signed and the sender should be the Owner of the asset `id`.
     *
     * Funds of sender are reserved according to the formula:
     * `MetadataDepositBase + MetadataDepositPerByte * (name.len + symbol.len)` taking into
     * account any already reserved funds.
     *
     * - `id`: The identifier of the asset to update.
     * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
     * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
     * - `decimals`: The number of decimals this asset uses to represent one unit.
     *
     * Emits `MetadataSet`.
     *
     * Weight: `O(1)`
     */
    "set_metadata": Anonymize<I8hff7chabggkd>;
    /**
     * Clear the metadata for an asset.
     *
     * Origin must be Signed and the sender should be the Owner of the asset `id`.
     *
     * Any deposit is freed for the asset owner.
     *
     * - `id`: The identifier of the asset to clear.
     *
     * Emits `MetadataCleared`.
     *
     * Weight: `O(1)`
     */
    "clear_metadata": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Force the metadata for an asset to some value.
     *
     * Origin must be ForceOrigin.
     *
     * Any deposit is left alone.
     *
     * - `id`: The identifier of the asset to update.
     * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
     * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
     * - `decimals`: The number of decimals this asset uses to represent one unit.
     *
     * Emits `MetadataSet`.
     *
     * Weight: `O(N + S)` where N and S are the length of the name and symbol respectively.
     */
    "force_set_metadata": Anonymize<I49i39mtj1ivbs>;
    /**
     * Clear the metadata for an asset.
     *
     * Origin must be ForceOrigin.
     *
     * Any deposit is returned.
     *
     * - `id`: The identifier of the asset to clear.
     *
     * Emits `MetadataCleared`.
     *
     * Weight: `O(1)`
     */
    "force_clear_metadata": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Alter the attributes of a given asset.
     *
     * Origin must be `ForceOrigin`.
     *
     * - `id`: The identifier of the asset.
     * - `owner`: The new Owner of this asset.
     * - `issuer`: The new Issuer of this asset.
     * - `admin`: The new Admin of this asset.
     * - `freezer`: The new Freezer of this asset.
     * - `min_balance`: The minimum balance of this new asset that any single account must
     * have. If an account's balance is reduced below this, then it collapses to zero.
     * - `is_sufficient`: Whether a non-zero balance of this asset is deposit of sufficient
     * value to account for the state bloat associated with its balance storage. If set to
     * `true`, then non-zero balances may be stored without a `consumer` reference (and thus
     * an ED in the Balances pallet or whatever else is used to control user-account state
     * growth).
     * - `is_frozen`: Whether this asset class is frozen except for permissioned/admin
     * instructions.
     *
     * Emits `AssetStatusChanged` with the identity of the asset.
     *
     * Weight: `O(1)`
     */
    "force_asset_status": Anonymize<Ifkr2kcak2vto1>;
    /**
     * Approve an amount of asset for transfer by a delegated third-party account.
     *
     * Origin must be Signed.
     *
     * Ensures that `ApprovalDeposit` worth of `Currency` is reserved from signing account
     * for the purpose of holding the approval. If some non-zero amount of assets is already
     * approved from signing account to `delegate`, then it is topped up or unreserved to
     * meet the right value.
     *
     * NOTE: The signing account does not need to own `amount` of assets at the point of
     * making this call.
     *
     * - `id`: The identifier of the asset.
     * - `delegate`: The account to delegate permission to transfer asset.
     * - `amount`: The amount of asset that may be transferred by `delegate`. If there is
     * already an approval in place, then this acts additively.
     *
     * Emits `ApprovedTransfer` on success.
     *
     * Weight: `O(1)`
     */
    "approve_transfer": Anonymize<I1ju6r8q0cs9jt>;
    /**
     * Cancel all of some asset approved for delegated transfer by a third-party account.
     *
     * Origin must be Signed and there must be an approval in place between signer and
     * `delegate`.
     *
     * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
     *
     * - `id`: The identifier of the asset.
     * - `delegate`: The account delegated permission to transfer asset.
     *
     * Emits `ApprovalCancelled` on success.
     *
     * Weight: `O(1)`
     */
    "cancel_approval": Anonymize<I4kpeq6j7cd5bu>;
    /**
     * Cancel all of some asset approved for delegated transfer by a third-party account.
     *
     * Origin must be either ForceOrigin or Signed origin with the signer being the Admin
     * account of the asset `id`.
     *
     * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
     *
     * - `id`: The identifier of the asset.
     * - `delegate`: The account delegated permission to transfer asset.
     *
     * Emits `ApprovalCancelled` on success.
     *
     * Weight: `O(1)`
     */
    "force_cancel_approval": Anonymize<I5na1ka76k6811>;
    /**
     * Transfer some asset balance from a previously delegated account to some third-party
     * account.
     *
     * Origin must be Signed and there must be an approval in place by the `owner` to the
     * signer.
     *
     * If the entire amount approved for transfer is transferred, then any deposit previously
     * reserved by `approve_transfer` is unreserved.
     *
     * - `id`: The identifier of the asset.
     * - `owner`: The account which previously approved for a transfer of at least `amount` and
     * from which the asset balance will be withdrawn.
     * - `destination`: The account to which the asset balance of `amount` will be transferred.
     * - `amount`: The amount of assets to transfer.
     *
     * Emits `TransferredApproved` on success.
     *
     * Weight: `O(1)`
     */
    "transfer_approved": Anonymize<I59mhdb9omdqfa>;
    /**
     * Create an asset account for non-provider assets.
     *
     * A deposit will be taken from the signer account.
     *
     * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
     * to be taken.
     * - `id`: The identifier of the asset for the account to be created.
     *
     * Emits `Touched` event when successful.
     */
    "touch": Anonymize<Ic5b47dj4coa3r>;
    /**
     * Return the deposit (if any) of an asset account or a consumer reference (if any) of an
     * account.
     *
     * The origin must be Signed.
     *
     * - `id`: The identifier of the asset for which the caller would like the deposit
     * refunded.
     * - `allow_burn`: If `true` then assets may be destroyed in order to complete the refund.
     *
     * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
     * the asset account contains holds or freezes in place.
     *
     * Emits `Refunded` event when successful.
     */
    "refund": Anonymize<I9vl5kpk0fpakt>;
    /**
     * Sets the minimum balance of an asset.
     *
     * Only works if there aren't any accounts that are holding the asset or if
     * the new value of `min_balance` is less than the old one.
     *
     * Origin must be Signed and the sender has to be the Owner of the
     * asset `id`.
     *
     * - `id`: The identifier of the asset.
     * - `min_balance`: The new value of `min_balance`.
     *
     * Emits `AssetMinBalanceChanged` event when successful.
     */
    "set_min_balance": Anonymize<I717jt61hu19b4>;
    /**
     * Create an asset account for `who`.
     *
     * A deposit will be taken from the signer account.
     *
     * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
     * to be taken.
     * - `id`: The identifier of the asset for the account to be created, the asset status must
     * be live.
     * - `who`: The account to be created.
     *
     * Emits `Touched` event when successful.
     */
    "touch_other": Anonymize<I1nlrtd1epki2d>;
    /**
     * Return the deposit (if any) of a target asset account. Useful if you are the depositor.
     *
     * The origin must be Signed and either the account owner, depositor, or asset `Admin`. In
     * order to burn a non-zero balance of the asset, the caller must be the account and should
     * use `refund`.
     *
     * - `id`: The identifier of the asset for the account holding a deposit.
     * - `who`: The account to refund.
     *
     * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
     * the asset account contains holds or freezes in place.
     *
     * Emits `Refunded` event when successful.
     */
    "refund_other": Anonymize<I1nlrtd1epki2d>;
    /**
     * Disallow further unprivileged transfers of an asset `id` to and from an account `who`.
     *
     * Origin must be Signed and the sender should be the Freezer of the asset `id`.
     *
     * - `id`: The identifier of the account's asset.
     * - `who`: The account to be unblocked.
     *
     * Emits `Blocked`.
     *
     * Weight: `O(1)`
     */
    "block": Anonymize<I1nlrtd1epki2d>;
    /**
     * Transfer the entire transferable balance from the caller asset account.
     *
     * NOTE: This function only attempts to transfer _transferable_ balances. This means that
     * any held, frozen, or minimum balance (when `keep_alive` is `true`), will not be
     * transferred by this function. To ensure that this function results in a killed account,
     * you might need to prepare the account by removing any reference counters, storage
     * deposits, etc...
     *
     * The dispatch origin of this call must be Signed.
     *
     * - `id`: The identifier of the asset for the account holding a deposit.
     * - `dest`: The recipient of the transfer.
     * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
     * of the funds the asset account has, causing the sender asset account to be killed
     * (false), or transfer everything except at least the minimum balance, which will
     * guarantee to keep the sender asset account alive (true).
     */
    "transfer_all": Anonymize<I7f7v8192r1lmq>;
    /**
     * Sets the trusted reserve information of an asset.
     *
     * Origin must be the Owner of the asset `id`. The origin must conform to the configured
     * `CreateOrigin` or be the signed `owner` configured during asset creation.
     *
     * - `id`: The identifier of the asset.
     * - `reserves`: The full list of trusted reserves information.
     *
     * Emits `AssetMinBalanceChanged` event when successful.
     */
    "set_reserves": Anonymize<Idjrs24gh0qv5l>;
}>;
export type Ic357tcepuvo5c = {
    "id": number;
    "admin": MultiAddress;
    "min_balance": bigint;
};
export type I2rnoam876ruhj = {
    "id": number;
    "owner": MultiAddress;
    "is_sufficient": boolean;
    "min_balance": bigint;
};
export type Ic5b47dj4coa3r = {
    "id": number;
};
export type Ib3qnc19gu633c = {
    "id": number;
    "beneficiary": MultiAddress;
    "amount": bigint;
};
export type Ifira6u9hi7cu1 = {
    "id": number;
    "who": MultiAddress;
    "amount": bigint;
};
export type I72tqocvdoqfff = {
    "id": number;
    "target": MultiAddress;
    "amount": bigint;
};
export type I2i27f3sfmvc05 = {
    "id": number;
    "source": MultiAddress;
    "dest": MultiAddress;
    "amount": bigint;
};
export type I1nlrtd1epki2d = {
    "id": number;
    "who": MultiAddress;
};
export type I3abtumcmempjs = {
    "id": number;
    "owner": MultiAddress;
};
export type Id81m8flopt8ha = {
    "id": number;
    "issuer": MultiAddress;
    "admin": MultiAddress;
    "freezer": MultiAddress;
};
export type I8hff7chabggkd = {
    "id": number;
    "name": Uint8Array;
    "symbol": Uint8Array;
    "decimals": number;
};
export type I49i39mtj1ivbs = {
    "id": number;
    "name": Uint8Array;
    "symbol": Uint8Array;
    "decimals": number;
    "is_frozen": boolean;
};
export type Ifkr2kcak2vto1 = {
    "id": number;
    "owner": MultiAddress;
    "issuer": MultiAddress;
    "admin": MultiAddress;
    "freezer": MultiAddress;
    "min_balance": bigint;
    "is_sufficient": boolean;
    "is_frozen": boolean;
};
export type I1ju6r8q0cs9jt = {
    "id": number;
    "delegate": MultiAddress;
    "amount": bigint;
};
export type I4kpeq6j7cd5bu = {
    "id": number;
    "delegate": MultiAddress;
};
export type I5na1ka76k6811 = {
    "id": number;
    "owner": MultiAddress;
    "delegate": MultiAddress;
};
export type I59mhdb9omdqfa = {
    "id": number;
    "owner": MultiAddress;
    "destination": MultiAddress;
    "amount": bigint;
};
export type I9vl5kpk0fpakt = {
    "id": number;
    "allow_burn": boolean;
};
export type I717jt61hu19b4 = {
    "id": number;
    "min_balance": bigint;
};
export type I7f7v8192r1lmq = {
    "id": number;
    "dest": MultiAddress;
    "keep_alive": boolean;
};
export type Idjrs24gh0qv5l = {
    "id": number;
    "reserves": Anonymize<I35l6p7kq19mr0>;
};
export type Icgf8vmtkbnu4u = AnonymousEnum<{
    /**
     * Unlock any vested funds of the sender account.
     *
     * The dispatch origin for this call must be _Signed_ and the sender must have funds still
     * locked under this pallet.
     *
     * Emits either `VestingCompleted` or `VestingUpdated`.
     *
     * ## Complexity
     * - `O(1)`.
     */
    "vest": undefined;
    /**
     * Unlock any vested funds of a `target` account.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * - `target`: The account whose vested funds should be unlocked. Must have funds still
     * locked under this pallet.
     *
     * Emits either `VestingCompleted` or `VestingUpdated`.
     *
     * ## Complexity
     * - `O(1)`.
     */
    "vest_other": Anonymize<Id9uqtigc0il3v>;
    /**
     * Create a vested transfer.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * - `target`: The account receiving the vested funds.
     * - `schedule`: The vesting schedule attached to the transfer.
     *
     * Emits `VestingCreated`.
     *
     * NOTE: This will unlock all schedules through the current block.
     *
     * ## Complexity
     * - `O(1)`.
     */
    "vested_transfer": Anonymize<Iaa2o6cgjdpdn5>;
    /**
     * Force a vested transfer.
     *
     * The dispatch origin for this call must be _Root_.
     *
     * - `source`: The account whose funds should be transferred.
     * - `target`: The account that should be transferred the vested funds.
     * - `schedule`: The vesting schedule attached to the transfer.
     *
     * Emits `VestingCreated`.
     *
     * NOTE: This will unlock all schedules through the current block.
     *
     * ## Complexity
     * - `O(1)`.
     */
    "force_vested_transfer": Anonymize<Iam6hrl7ptd85l>;
    /**
     * Merge two vesting schedules together, creating a new vesting schedule that unlocks over
     * the highest possible start and end blocks. If both schedules have already started the
     * current block will be used as the schedule start; with the caveat that if one schedule
     * is finished by the current block, the other will be treated as the new merged schedule,
     * unmodified.
     *
     * NOTE: If `schedule1_index == schedule2_index` this is a no-op.
     * NOTE: This will unlock all schedules through the current block prior to merging.
     * NOTE: If both schedules have ended by the current block, no new schedule will be created
     * and both will be removed.
     *
     * Merged schedule attributes:
     * - `starting_block`: `MAX(schedule1.starting_block, scheduled2.starting_block,
     * current_block)`.
     * - `ending_block`: `MAX(schedule1.ending_block, schedule2.ending_block)`.
     * - `locked`: `schedule1.locked_at(current_block) + schedule2.locked_at(current_block)`.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * - `schedule1_index`: index of the first schedule to merge.
     * - `schedule2_index`: index of the second schedule to merge.
     */
    "merge_schedules": Anonymize<Ict9ivhr2c5hv0>;
    /**
     * Force remove a vesting schedule
     *
     * The dispatch origin for this call must be _Root_.
     *
     * - `target`: An account that has a vesting schedule
     * - `schedule_index`: The vesting schedule index that should be removed
     */
    "force_remove_vesting_schedule": Anonymize<I8t4vv03357lk9>;
}>;
export type Id9uqtigc0il3v = {
    "target": MultiAddress;
};
export type Iaa2o6cgjdpdn5 = {
    "target": MultiAddress;
    "schedule": Anonymize<I4aro1m78pdrtt>;
};
export type Iam6hrl7ptd85l = {
    "source": MultiAddress;
    "target": MultiAddress;
    "schedule": Anonymize<I4aro1m78pdrtt>;
};
export type Ict9ivhr2c5hv0 = {
    "schedule1_index": number;
    "schedule2_index": number;
};
export type I8t4vv03357lk9 = {
    "target": MultiAddress;
    "schedule_index": number;
};
export type I1jeo0dpbkma5g = AnonymousEnum<{
    /**
     * Report authority equivocation/misbehavior. This method will verify
     * the equivocation proof and validate the given key ownership proof
     * against the extracted offender. If both are valid, the offence will
     * be reported.
     */
    "report_equivocation": Anonymize<I50ppnqasq4tjq>;
    /**
     * Report authority equivocation/misbehavior. This method will verify
     * the equivocation proof and validate the given key ownership proof
     * against the extracted offender. If both are valid, the offence will
     * be reported.
     * This extrinsic must be called unsigned and it is expected that only
     * block authors will call it (validated in `ValidateUnsigned`), as such
     * if the block author is defined it will be defined as the equivocation
     * reporter.
     */
    "report_equivocation_unsigned": Anonymize<I50ppnqasq4tjq>;
    /**
     * Plan an epoch config change. The epoch config change is recorded and will be enacted on
     * the next call to `enact_epoch_change`. The config will be activated one epoch after.
     * Multiple calls to this method will replace any existing planned config change that had
     * not been enacted yet.
     */
    "plan_config_change": Anonymize<I9fin09kkg0jaj>;
}>;
export type I50ppnqasq4tjq = {
    "equivocation_proof": Anonymize<I68ii5ik8avr9o>;
    "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
};
export type I68ii5ik8avr9o = {
    "offender": SizedHex<32>;
    "slot": bigint;
    "first_header": Anonymize<Ic952bubvq4k7d>;
    "second_header": Anonymize<Ic952bubvq4k7d>;
};
export type Ic952bubvq4k7d = {
    "parent_hash": SizedHex<32>;
    "number": number;
    "state_root": SizedHex<32>;
    "extrinsics_root": SizedHex<32>;
    "digest": Anonymize<I4mddgoa69c0a2>;
};
export type I3ia7aufsoj0l1 = {
    "session": number;
    "trie_nodes": Anonymize<Itom7fk49o0c9>;
    "validator_count": number;
};
export type I9fin09kkg0jaj = {
    "config": BabeDigestsNextConfigDescriptor;
};
export type I5u9ggmn8umfqm = AnonymousEnum<{
    /**
     * Report voter equivocation/misbehavior. This method will verify the
     * equivocation proof and validate the given key ownership proof
     * against the extracted offender. If both are valid, the offence
     * will be reported.
     */
    "report_equivocation": Anonymize<I7ne83r38c2sqq>;
    /**
     * Report voter equivocation/misbehavior. This method will verify the
     * equivocation proof and validate the given key ownership proof
     * against the extracted offender. If both are valid, the offence
     * will be reported.
     *
     * This extrinsic must be called unsigned and it is expected that only
     * block authors will call it (validated in `ValidateUnsigned`), as such
     * if the block author is defined it will be defined as the equivocation
     * reporter.
     */
    "report_equivocation_unsigned": Anonymize<I7ne83r38c2sqq>;
    /**
     * Note that the current authority set of the GRANDPA finality gadget has stalled.
     *
     * This will trigger a forced authority set change at the beginning of the next session, to
     * be enacted `delay` blocks after that. The `delay` should be high enough to safely assume
     * that the block signalling the forced change will not be re-orged e.g. 1000 blocks.
     * The block production rate (which may be slowed down because of finality lagging) should
     * be taken into account when choosing the `delay`. The GRANDPA voters based on the new
     * authority will start voting on top of `best_finalized_block_number` for new finalized
     * blocks. `best_finalized_block_number` should be the highest of the latest finalized
     * block of all validators of the new authority set.
     *
     * Only callable by root.
     */
    "note_stalled": Anonymize<I2hviml3snvhhn>;
}>;
export type I7ne83r38c2sqq = {
    "equivocation_proof": Anonymize<I9puqgoda8ofk4>;
    "key_owner_proof": Anonymize<I3ia7aufsoj0l1>;
};
export type I9puqgoda8ofk4 = {
    "set_id": bigint;
    "equivocation": GrandpaEquivocation;
};
export type GrandpaEquivocation = Enum<{
    "Prevote": {
        "round_number": bigint;
        "identity": SizedHex<32>;
        "first": [{
            "target_hash": SizedHex<32>;
            "target_number": number;
        }, SizedHex<64>];
        "second": [{
            "target_hash": SizedHex<32>;
            "target_number": number;
        }, SizedHex<64>];
    };
    "Precommit": {
        "round_number": bigint;
        "identity": SizedHex<32>;
        "first": [{
            "target_hash": SizedHex<32>;
            "target_number": number;
        }, SizedHex<64>];
        "second": [{
            "target_hash": SizedHex<32>;
            "target_number": number;
        }, SizedHex<64>];
    };
}>;
export declare const GrandpaEquivocation: GetEnum<GrandpaEquivocation>;
export type I2hviml3snvhhn = {
    "delay": number;
    "best_finalized_block_number": number;
};
export type Icm294co91mkfj = AnonymousEnum<{
    /**
     * Take the origin account as a stash and lock up `value` of its balance. `controller` will
     * be the account that controls it.
     *
     * `value` must be more than the `minimum_balance` specified by `T::Currency`.
     *
     * The dispatch origin for this call must be _Signed_ by the stash account.
     *
     * Emits `Bonded`.
     * ## Complexity
     * - Independent of the arguments. Moderate complexity.
     * - O(1).
     * - Three extra DB entries.
     *
     * NOTE: Two of the storage writes (`Self::bonded`, `Self::payee`) are _never_ cleaned
     * unless the `origin` falls below _existential deposit_ (or equal to 0) and gets removed
     * as dust.
     */
    "bond": Anonymize<I2eip8tc75dpje>;
    /**
     * Add some extra amount that have appeared in the stash `free_balance` into the balance up
     * for staking.
     *
     * The dispatch origin for this call must be _Signed_ by the stash, not the controller.
     *
     * Use this if there are additional funds in your stash account that you wish to bond.
     * Unlike [`bond`](Self::bond) or [`unbond`](Self::unbond) this function does not impose
     * any limitation on the amount that can be added.
     *
     * Emits `Bonded`.
     *
     * ## Complexity
     * - Independent of the arguments. Insignificant complexity.
     * - O(1).
     */
    "bond_extra": Anonymize<I564va64vtidbq>;
    /**
     * Schedule a portion of the stash to be unlocked ready for transfer out after the bond
     * period ends. If this leaves an amount actively bonded less than
     * [`asset::existential_deposit`], then it is increased to the full amount.
     *
     * The stash may be chilled if the ledger total amount falls to 0 after unbonding.
     *
     * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
     *
     * Once the unlock period is done, you can call `withdraw_unbonded` to actually move
     * the funds out of management ready for transfer.
     *
     * No more than a limited number of unlocking chunks (see `MaxUnlockingChunks`)
     * can co-exists at the same time. If there are no unlocking chunks slots available
     * [`Call::withdraw_unbonded`] is called to remove some of the chunks (if possible).
     *
     * If a user encounters the `InsufficientBond` error when calling this extrinsic,
     * they should call `chill` first in order to free up their bonded funds.
     *
     * Emits `Unbonded`.
     *
     * See also [`Call::withdraw_unbonded`].
     */
    "unbond": Anonymize<Ie5v6njpckr05b>;
    /**
     * Remove any unlocked chunks from the `unlocking` queue from our management.
     *
     * This essentially frees up that balance to be used by the stash account to do whatever
     * it wants.
     *
     * The dispatch origin for this call must be _Signed_ by the controller.
     *
     * Emits `Withdrawn`.
     *
     * See also [`Call::unbond`].
     *
     * ## Parameters
     *
     * - `num_slashing_spans` indicates the number of metadata slashing spans to clear when
     * this call results in a complete removal of all the data related to the stash account.
     * In this case, the `num_slashing_spans` must be larger or equal to the number of
     * slashing spans associated with the stash account in the [`SlashingSpans`] storage type,
     * otherwise the call will fail. The call weight is directly proportional to
     * `num_slashing_spans`.
     *
     * ## Complexity
     * O(S) where S is the number of slashing spans to remove
     * NOTE: Weight annotation is the kill scenario, we refund otherwise.
     */
    "withdraw_unbonded": Anonymize<I328av3j0bgmjb>;
    /**
     * Declare the desire to validate for the origin controller.
     *
     * Effects will be felt at the beginning of the next era.
     *
     * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
     */
    "validate": Anonymize<I4tuqm9ato907i>;
    /**
     * Declare the desire to nominate `targets` for the origin controller.
     *
     * Effects will be felt at the beginning of the next era.
     *
     * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
     *
     * ## Complexity
     * - The transaction's complexity is proportional to the size of `targets` (N)
     * which is capped at CompactAssignments::LIMIT (T::MaxNominations).
     * - Both the reads and writes follow a similar pattern.
     */
    "nominate": Anonymize<Iagi89qt4h1lqg>;
    /**
     * Declare no desire to either validate or nominate.
     *
     * Effects will be felt at the beginning of the next era.
     *
     * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
     *
     * ## Complexity
     * - Independent of the arguments. Insignificant complexity.
     * - Contains one read.
     * - Writes are limited to the `origin` account key.
     */
    "chill": undefined;
    /**
     * (Re-)set the payment target for a controller.
     *
     * Effects will be felt instantly (as soon as this function is completed successfully).
     *
     * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
     *
     * ## Complexity
     * - O(1)
     * - Independent of the arguments. Insignificant complexity.
     * - Contains a limited number of reads.
     * - Writes are limited to the `origin` account key.
     * ---------
     */
    "set_payee": Anonymize<I9dgmcnuamt5p8>;
    /**
     * (Re-)sets the controller of a stash to the stash itself. This function previously
     * accepted a `controller` argument to set the controller to an account other than the
     * stash itself. This functionality has now been removed, now only setting the controller
     * to the stash, if it is not already.
     *
     * Effects will be felt instantly (as soon as this function is completed successfully).
     *
     * The dispatch origin for this call must be _Signed_ by the stash, not the controller.
     *
     * ## Complexity
     * O(1)
     * - Independent of the arguments. Insignificant complexity.
     * - Contains a limited number of reads.
     * - Writes are limited to the `origin` account key.
     */
    "set_controller": undefined;
    /**
     * Sets the ideal number of validators.
     *
     * The dispatch origin must be Root.
     *
     * ## Complexity
     * O(1)
     */
    "set_validator_count": Anonymize<I3vh014cqgmrfd>;
    /**
     * Increments the ideal number of validators up to maximum of
     * `ElectionProviderBase::MaxWinners`.
     *
     * The dispatch origin must be Root.
     *
     * ## Complexity
     * Same as [`Self::set_validator_count`].
     */
    "increase_validator_count": Anonymize<Ifhs60omlhvt3>;
    /**
     * Scale up the ideal number of validators by a factor up to maximum of
     * `ElectionProviderBase::MaxWinners`.
     *
     * The dispatch origin must be Root.
     *
     * ## Complexity
     * Same as [`Self::set_validator_count`].
     */
    "scale_validator_count": Anonymize<If34udpd5e57vi>;
    /**
     * Force there to be no new eras indefinitely.
     *
     * The dispatch origin must be Root.
     *
     * # Warning
     *
     * The election process starts multiple blocks before the end of the era.
     * Thus the election process may be ongoing when this is called. In this case the
     * election will continue until the next era is triggered.
     *
     * ## Complexity
     * - No arguments.
     * - Weight: O(1)
     */
    "force_no_eras": undefined;
    /**
     * Force there to be a new era at the end of the next session. After this, it will be
     * reset to normal (non-forced) behaviour.
     *
     * The dispatch origin must be Root.
     *
     * # Warning
     *
     * The election process starts multiple blocks before the end of the era.
     * If this is called just before a new era is triggered, the election process may not
     * have enough blocks to get a result.
     *
     * ## Complexity
     * - No arguments.
     * - Weight: O(1)
     */
    "force_new_era": undefined;
    /**
     * Set the validators who cannot be slashed (if any).
     *
     * The dispatch origin must be Root.
     */
    "set_invulnerables": Anonymize<I39t01nnod9109>;
    /**
     * Force a current staker to become completely unstaked, immediately.
     *
     * The dispatch origin must be Root.
     *
     * ## Parameters
     *
     * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
     * details.
     */
    "force_unstake": Anonymize<Ie5vbnd9198quk>;
    /**
     * Force there to be a new era at the end of sessions indefinitely.
     *
     * The dispatch origin must be Root.
     *
     * # Warning
     *
     * The election process starts multiple blocks before the end of the era.
     * If this is called just before a new era is triggered, the election process may not
     * have enough blocks to get a result.
     */
    "force_new_era_always": undefined;
    /**
     * Cancel enactment of a deferred slash.
     *
     * Can be called by the `T::AdminOrigin`.
     *
     * Parameters: era and indices of the slashes for that era to kill.
     * They **must** be sorted in ascending order, *and* unique.
     */
    "cancel_deferred_slash": Anonymize<I3h6murn8bd4v5>;
    /**
     * Pay out next page of the stakers behind a validator for the given era.
     *
     * - `validator_stash` is the stash account of the validator.
     * - `era` may be any era between `[current_era - history_depth; current_era]`.
     *
     * The origin of this call must be _Signed_. Any account can call this function, even if
     * it is not one of the stakers.
     *
     * The reward payout could be paged in case there are too many nominators backing the
     * `validator_stash`. This call will payout unpaid pages in an ascending order. To claim a
     * specific page, use `payout_stakers_by_page`.`
     *
     * If all pages are claimed, it returns an error `InvalidPage`.
     */
    "payout_stakers": Anonymize<I6k6jf8ncesuu3>;
    /**
     * Rebond a portion of the stash scheduled to be unlocked.
     *
     * The dispatch origin must be signed by the controller.
     *
     * ## Complexity
     * - Time complexity: O(L), where L is unlocking chunks
     * - Bounded by `MaxUnlockingChunks`.
     */
    "rebond": Anonymize<Ie5v6njpckr05b>;
    /**
     * Remove all data structures concerning a staker/stash once it is at a state where it can
     * be considered `dust` in the staking system. The requirements are:
     *
     * 1. the `total_balance` of the stash is below existential deposit.
     * 2. or, the `ledger.total` of the stash is below existential deposit.
     * 3. or, existential deposit is zero and either `total_balance` or `ledger.total` is zero.
     *
     * The former can happen in cases like a slash; the latter when a fully unbonded account
     * is still receiving staking rewards in `RewardDestination::Staked`.
     *
     * It can be called by anyone, as long as `stash` meets the above requirements.
     *
     * Refunds the transaction fees upon successful execution.
     *
     * ## Parameters
     *
     * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
     * details.
     */
    "reap_stash": Anonymize<Ie5vbnd9198quk>;
    /**
     * Remove the given nominations from the calling validator.
     *
     * Effects will be felt at the beginning of the next era.
     *
     * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
     *
     * - `who`: A list of nominator stash accounts who are nominating this validator which
     * should no longer be nominating this validator.
     *
     * Note: Making this call only makes sense if you first set the validator preferences to
     * block any further nominations.
     */
    "kick": Anonymize<I3qhk481i120pk>;
    /**
     * Update the various staking configurations .
     *
     * * `min_nominator_bond`: The minimum active bond needed to be a nominator.
     * * `min_validator_bond`: The minimum active bond needed to be a validator.
     * * `max_nominator_count`: The max number of users who can be a nominator at once. When
     * set to `None`, no limit is enforced.
     * * `max_validator_count`: The max number of users who can be a validator at once. When
     * set to `None`, no limit is enforced.
     * * `chill_threshold`: The ratio of `max_nominator_count` or `max_validator_count` which
     * should be filled in order for the `chill_other` transaction to work.
     * * `min_commission`: The minimum amount of commission that each validators must maintain.
     * This is checked only upon calling `validate`. Existing validators are not affected.
     *
     * RuntimeOrigin must be Root to call this function.
     *
     * NOTE: Existing nominators and validators will not be affected by this update.
     * to kick people under the new limits, `chill_other` should be called.
     */
    "set_staking_configs": Anonymize<If1qr0kbbl298c>;
    /**
     * Declare a `controller` to stop participating as either a validator or nominator.
     *
     * Effects will be felt at the beginning of the next era.
     *
     * The dispatch origin for this call must be _Signed_, but can be called by anyone.
     *
     * If the caller is the same as the controller being targeted, then no further checks are
     * enforced, and this function behaves just like `chill`.
     *
     * If the caller is different than the controller being targeted, the following conditions
     * must be met:
     *
     * * `controller` must belong to a nominator who has become non-decodable,
     *
     * Or:
     *
     * * A `ChillThreshold` must be set and checked which defines how close to the max
     * nominators or validators we must reach before users can start chilling one-another.
     * * A `MaxNominatorCount` and `MaxValidatorCount` must be set which is used to determine
     * how close we are to the threshold.
     * * A `MinNominatorBond` and `MinValidatorBond` must be set and checked, which determines
     * if this is a person that should be chilled because they have not met the threshold
     * bond required.
     *
     * This can be helpful if bond requirements are updated, and we need to remove old users
     * who do not satisfy these requirements.
     */
    "chill_other": Anonymize<Idl3umm12u5pa>;
    /**
     * Force a validator to have at least the minimum commission. This will not affect a
     * validator who already has a commission greater than or equal to the minimum. Any account
     * can call this.
     */
    "force_apply_min_commission": Anonymize<I5ont0141q9ss5>;
    /**
     * Sets the minimum amount of commission that each validators must maintain.
     *
     * This call has lower privilege requirements than `set_staking_config` and can be called
     * by the `T::AdminOrigin`. Root can always call this.
     */
    "set_min_commission": Anonymize<I3vh014cqgmrfd>;
    /**
     * Pay out a page of the stakers behind a validator for the given era and page.
     *
     * - `validator_stash` is the stash account of the validator.
     * - `era` may be any era between `[current_era - history_depth; current_era]`.
     * - `page` is the page index of nominators to pay out with value between 0 and
     * `num_nominators / T::MaxExposurePageSize`.
     *
     * The origin of this call must be _Signed_. Any account can call this function, even if
     * it is not one of the stakers.
     *
     * If a validator has more than [`Config::MaxExposurePageSize`] nominators backing
     * them, then the list of nominators is paged, with each page being capped at
     * [`Config::MaxExposurePageSize`]. If a validator has more than one page of nominators,
     * the call needs to be made for each page separately in order for all the nominators
     * backing a validator to receive the reward. The nominators are not sorted across pages
     * and so it should not be assumed the highest staker would be on the topmost page and vice
     * versa. If rewards are not claimed in [`Config::HistoryDepth`] eras, they are lost.
     */
    "payout_stakers_by_page": Anonymize<Ie6j49utvii126>;
    /**
     * Migrates an account's `RewardDestination::Controller` to
     * `RewardDestination::Account(controller)`.
     *
     * Effects will be felt instantly (as soon as this function is completed successfully).
     *
     * This will waive the transaction fee if the `payee` is successfully migrated.
     */
    "update_payee": Anonymize<I3v6ks33uluhnj>;
    /**
     * Updates a batch of controller accounts to their corresponding stash account if they are
     * not the same. Ignores any controller accounts that do not exist, and does not operate if
     * the stash and controller are already the same.
     *
     * Effects will be felt instantly (as soon as this function is completed successfully).
     *
     * The dispatch origin must be `T::AdminOrigin`.
     */
    "deprecate_controller_batch": Anonymize<I3kiiim1cds68i>;
    /**
     * Restores the state of a ledger which is in an inconsistent state.
     *
     * The requirements to restore a ledger are the following:
     * * The stash is bonded; or
     * * The stash is not bonded but it has a staking lock left behind; or
     * * If the stash has an associated ledger and its state is inconsistent; or
     * * If the ledger is not corrupted *but* its staking lock is out of sync.
     *
     * The `maybe_*` input parameters will overwrite the corresponding data and metadata of the
     * ledger associated with the stash. If the input parameters are not set, the ledger will
     * be reset values from on-chain state.
     */
    "restore_ledger": Anonymize<I4k60mkh2r6jjg>;
    /**
     * Removes the legacy Staking locks if they exist.
     *
     * This removes the legacy lock on the stake with [`Config::OldCurrency`] and creates a
     * hold on it if needed. If all stake cannot be held, the best effort is made to hold as
     * much as possible. The remaining stake is forced withdrawn from the ledger.
     *
     * The fee is waived if the migration is successful.
     */
    "migrate_currency": Anonymize<Idl3umm12u5pa>;
    /**
     * This function allows governance to manually slash a validator and is a
     * **fallback mechanism**.
     *
     * The dispatch origin must be `T::AdminOrigin`.
     *
     * ## Parameters
     * - `validator_stash` - The stash account of the validator to slash.
     * - `era` - The era in which the validator was in the active set.
     * - `slash_fraction` - The percentage of the stake to slash, expressed as a Perbill.
     *
     * ## Behavior
     *
     * The slash will be applied using the standard slashing mechanics, respecting the
     * configured `SlashDeferDuration`.
     *
     * This means:
     * - If the validator was already slashed by a higher percentage for the same era, this
     * slash will have no additional effect.
     * - If the validator was previously slashed by a lower percentage, only the difference
     * will be applied.
     * - The slash will be deferred by `SlashDeferDuration` eras before being enacted.
     */
    "manual_slash": Anonymize<Ic5njrpnvi3f8g>;
}>;
export type I2eip8tc75dpje = {
    "value": bigint;
    "payee": StakingRewardDestination;
};
export type I564va64vtidbq = {
    "max_additional": bigint;
};
export type I328av3j0bgmjb = {
    "num_slashing_spans": number;
};
export type I4tuqm9ato907i = {
    "prefs": Anonymize<I9o7ssi9vmhmgr>;
};
export type Iagi89qt4h1lqg = {
    "targets": Anonymize<I28gn91b2ttnbk>;
};
export type I28gn91b2ttnbk = Array<MultiAddress>;
export type I9dgmcnuamt5p8 = {
    "payee": StakingRewardDestination;
};
export type I3vh014cqgmrfd = {
    "new": number;
};
export type Ifhs60omlhvt3 = {
    "additional": number;
};
export type If34udpd5e57vi = {
    "factor": number;
};
export type I39t01nnod9109 = {
    "invulnerables": Anonymize<Ia2lhg7l2hilo3>;
};
export type Ie5vbnd9198quk = {
    "stash": SS58String;
    "num_slashing_spans": number;
};
export type I3h6murn8bd4v5 = {
    "era": number;
    "slash_indices": Anonymize<Icgljjb6j82uhn>;
};
export type I6k6jf8ncesuu3 = {
    "validator_stash": SS58String;
    "era": number;
};
export type I3qhk481i120pk = {
    "who": Anonymize<I28gn91b2ttnbk>;
};
export type If1qr0kbbl298c = {
    "min_nominator_bond": StakingPalletConfigOpBig;
    "min_validator_bond": StakingPalletConfigOpBig;
    "max_nominator_count": StakingPalletConfigOp;
    "max_validator_count": StakingPalletConfigOp;
    "chill_threshold": StakingPalletConfigOp;
    "min_commission": StakingPalletConfigOp;
    "max_staked_rewards": StakingPalletConfigOp;
};
export type StakingPalletConfigOpBig = Enum<{
    "Noop": undefined;
    "Set": bigint;
    "Remove": undefined;
}>;
export declare const StakingPalletConfigOpBig: GetEnum<StakingPalletConfigOpBig>;
export type StakingPalletConfigOp = Enum<{
    "Noop": undefined;
    "Set": number;
    "Remove": undefined;
}>;
export declare const StakingPalletConfigOp: GetEnum<StakingPalletConfigOp>;
export type I5ont0141q9ss5 = {
    "validator_stash": SS58String;
};
export type Ie6j49utvii126 = {
    "validator_stash": SS58String;
    "era": number;
    "page": number;
};
export type I3v6ks33uluhnj = {
    "controller": SS58String;
};
export type I3kiiim1cds68i = {
    "controllers": Anonymize<Ia2lhg7l2hilo3>;
};
export type I4k60mkh2r6jjg = {
    "stash": SS58String;
    "maybe_controller"?: Anonymize<Ihfphjolmsqq1>;
    "maybe_total"?: Anonymize<I35p85j063s0il>;
    "maybe_unlocking"?: (Anonymize<I9nc4v1upo2c8e>) | undefined;
};
export type Ic5njrpnvi3f8g = {
    "validator_stash": SS58String;
    "era": number;
    "slash_fraction": number;
};
export type I7ni95l0dnbms9 = AnonymousEnum<{
    /**
     * Sets the session key(s) of the function caller to `keys`.
     *
     * Allows an account to set its session key prior to becoming a validator.
     * This doesn't take effect until the next session.
     *
     * - `origin`: The dispatch origin of this function must be signed.
     * - `keys`: The new session keys to set. These are the public keys of all sessions keys
     * setup in the runtime.
     * - `proof`: The proof that `origin` has access to the private keys of `keys`. See
     * [`impl_opaque_keys`](sp_runtime::impl_opaque_keys) for more information about the
     * proof format.
     */
    "set_keys": Anonymize<If0d0df8vuh5l2>;
    /**
     * Removes any session key(s) of the function caller.
     *
     * This doesn't take effect until the next session.
     *
     * The dispatch origin of this function must be Signed and the account must be either be
     * convertible to a validator ID using the chain's typical addressing system (this usually
     * means being a controller account) or directly convertible into a validator ID (which
     * usually means being a stash account).
     */
    "purge_keys": undefined;
}>;
export type If0d0df8vuh5l2 = {
    "keys": Anonymize<Ifoe0d6e3bnj35>;
    "proof": Uint8Array;
};
export type I7ubsrnb7nbvds = AnonymousEnum<{
    /**
     * ## Complexity:
     * - `O(K)` where K is length of `Keys` (heartbeat.validators_len)
     * - `O(K)`: decoding of length `K`
     */
    "heartbeat": Anonymize<Idf1fcqa0qi2nt>;
}>;
export type Idf1fcqa0qi2nt = {
    "heartbeat": {
        "block_number": number;
        "session_index": number;
        "authority_index": number;
        "validators_len": number;
    };
    "signature": SizedHex<64>;
};
export type I8j8o3a9ron2ol = AnonymousEnum<{
    /**
     * Submit a solution for the unsigned phase.
     *
     * The dispatch origin fo this call must be __none__.
     *
     * This submission is checked on the fly. Moreover, this unsigned solution is only
     * validated when submitted to the pool from the **local** node. Effectively, this means
     * that only active validators can submit this transaction when authoring a block (similar
     * to an inherent).
     *
     * To prevent any incorrect solution (and thus wasted time/weight), this transaction will
     * panic if the solution submitted by the validator is invalid in any way, effectively
     * putting their authoring reward at risk.
     *
     * No deposit or reward is associated with this submission.
     */
    "submit_unsigned": Anonymize<I31k9f0jol8ko4>;
    /**
     * Set a new value for `MinimumUntrustedScore`.
     *
     * Dispatch origin must be aligned with `T::ForceOrigin`.
     *
     * This check can be turned off by setting the value to `None`.
     */
    "set_minimum_untrusted_score": Anonymize<I80q14um2s2ckg>;
    /**
     * Set a solution in the queue, to be handed out to the client of this pallet in the next
     * call to `ElectionProvider::elect`.
     *
     * This can only be set by `T::ForceOrigin`, and only when the phase is `Emergency`.
     *
     * The solution is not checked for any feasibility and is assumed to be trustworthy, as any
     * feasibility check itself can in principle cause the election process to fail (due to
     * memory/weight constrains).
     */
    "set_emergency_election_result": Anonymize<I5qs1t1erfi7u8>;
    /**
     * Submit a solution for the signed phase.
     *
     * The dispatch origin fo this call must be __signed__.
     *
     * The solution is potentially queued, based on the claimed score and processed at the end
     * of the signed phase.
     *
     * A deposit is reserved and recorded for the solution. Based on the outcome, the solution
     * might be rewarded, slashed, or get all or a part of the deposit back.
     */
    "submit": Anonymize<I9et13knvdvgpb>;
    /**
     * Trigger the governance fallback.
     *
     * This can only be called when [`Phase::Emergency`] is enabled, as an alternative to
     * calling [`Call::set_emergency_election_result`].
     */
    "governance_fallback": undefined;
}>;
export type I31k9f0jol8ko4 = {
    "raw_solution": Anonymize<I7je4n92ump862>;
    "witness": Anonymize<Iasd2iat48n080>;
};
export type I80q14um2s2ckg = {
    "maybe_next_score"?: (Anonymize<I8s6n43okuj2b1>) | undefined;
};
export type I5qs1t1erfi7u8 = {
    "supports": Anonymize<I4bboqsv44evel>;
};
export type I9et13knvdvgpb = {
    "raw_solution": Anonymize<I7je4n92ump862>;
};
export type Ifvfo1l0vu2o7e = AnonymousEnum<{
    /**
     * Declare that some `dislocated` account has, through rewards or penalties, sufficiently
     * changed its score that it should properly fall into a different bag than its current
     * one.
     *
     * Anyone can call this function about any potentially dislocated account.
     *
     * Will always update the stored score of `dislocated` to the correct score, based on
     * `ScoreProvider`.
     *
     * If `dislocated` does not exists, it returns an error.
     */
    "rebag": Anonymize<Id9js0aucdivjk>;
    /**
     * Move the caller's Id directly in front of `lighter`.
     *
     * The dispatch origin for this call must be _Signed_ and can only be called by the Id of
     * the account going in front of `lighter`. Fee is payed by the origin under all
     * circumstances.
     *
     * Only works if:
     *
     * - both nodes are within the same bag,
     * - and `origin` has a greater `Score` than `lighter`.
     */
    "put_in_front_of": Anonymize<I1vj3e1a62je3o>;
    /**
     * Same as [`Pallet::put_in_front_of`], but it can be called by anyone.
     *
     * Fee is paid by the origin under all circumstances.
     */
    "put_in_front_of_other": Anonymize<I6c1t14l6giceg>;
}>;
export type Id9js0aucdivjk = {
    "dislocated": MultiAddress;
};
export type I1vj3e1a62je3o = {
    "lighter": MultiAddress;
};
export type I6c1t14l6giceg = {
    "heavier": MultiAddress;
    "lighter": MultiAddress;
};
export type I20lc2joelfuvh = AnonymousEnum<{
    /**
     * Sets the parameters.
     *
     * ## Dispatch Origin
     *
     * [`Config::ParametersOrigin`].
     *
     * ## Details
     *
     * - `new`: the expected growth of TAT in basis points, the floor of TAT in 10⁻¹⁸, and the
     * split of a block's reward in basis points.
     *
     * Growth and floor count from the next period's reward on, the split from this block on.
     *
     * ## Errors
     *
     * - [`Error::GrowthOutOfRange`]: the expected growth is above 10 000.
     * - [`Error::TatFloorOutOfRange`]: the floor is not between 1 and 10¹² TAT.
     * - [`Error::SplitOutOfRange`]: the parts of the split exceed 10 000 together.
     *
     * ## Events
     *
     * - [`Event::ParametersSet`]
     */
    "set_parameters": Anonymize<I2h5ur93pbme0t>;
    /**
     * Pays authors and stakers of ended eras, as blocks do in their idle time.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone. Free of charge if there was something to do.
     *
     * ## Details
     *
     * - `limit`: the most steps to take. A step pays an author or a page of stakers, passes over
     * a paid validator, or closes an era. As many steps are possible as fit into a block.
     *
     * ## Errors
     *
     * - [`Error::NothingToPay`]: no ended era waits, or the limit is zero.
     *
     * ## Events
     *
     * - [`Event::ProposerPaid`] or [`Event::ProposerUnpaid`] for each author
     * - [`Event::PageSkipped`] for each page that cannot be paid
     * - [`Event::EraClosed`] for each era that is done
     * - [`Event::Swept`] if the pots then hold more than is owed
     * - [`Event::LatePayment`] for a page that was swept before
     */
    "pay_out": Anonymize<Iamlqp3gs21baf>;
}>;
export type I2h5ur93pbme0t = {
    "new": Anonymize<I4vh314sgb63p6>;
};
export type Iamlqp3gs21baf = {
    "limit": number;
};
export type I2chrke5l35am = AnonymousEnum<{
    /**
     * Bids TAT for a validator. The TAT are burnt.
     *
     * ## Dispatch Origin
     *
     * Signed by a holder of TAT.
     *
     * ## Details
     *
     * - `validator`: the stash of an active validator that is not disabled.
     * - `amount`: what to bid, in 10⁻¹⁸ TAT. If what would be left is below TAT's minimum balance,
     * it is burnt too, and counts.
     * - `max_commission`: the highest commission to bid at, in parts per billion. A round's bids for a
     * validator are all shared at the commission in force at the first of them. `None` for any.
     *
     * Bids of a round add up. They earn in the next round, if the validator becomes super.
     *
     * ## Errors
     *
     * - [`Error::BidTooLow`]: the amount is below the minimum bid.
     * - [`Error::ValidatorNotEffective`]: the validator is not active, or is disabled.
     * - [`Error::CommissionTooHigh`]: the commission on the round's bids for the validator is higher
     * than `max_commission`.
     * - [`Error::TooManyValidators`]: the round's bids name as many validators as they can.
     * - [`Error::Overflow`]: the validator's sum would not fit 128 bits.
     * - TAT's own errors: the account does not have that much.
     *
     * ## Events
     *
     * - [`Event::BidPlaced`]
     */
    "bid": Anonymize<I2rv89i0hsfbqq>;
    /**
     * Has one bidder paid for its bids for one validator in one round, or a validator for its
     * commission and its own bids.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone.
     *
     * ## Details
     *
     * - `round`: the round of the bid.
     * - `validator`: the validator that was bid for.
     * - `bidder`: the account that bid, which is paid; the validator itself for its own part,
     * whether or not it bid.
     *
     * Possible from the end of the round after the bid's, for `ClaimRounds` rounds.
     *
     * ## Errors
     *
     * - [`Error::RoundNotOver`]: the round in which the bid earns is not over.
     * - [`Error::RoundExpired`]: the time to claim is over.
     * - [`Error::NotSuperValidator`]: the validator earned nothing by that round's bids.
     * - [`Error::NothingBid`]: there is no such bid, or it was claimed.
     * - [`Error::AlreadyClaimed`]: the validator's own part was claimed.
     * - [`Error::NothingEarned`]: the part is less than 10⁻¹⁸ UNIT.
     * - [`Error::CannotReceive`]: the part is too small to create the account.
     * - [`Error::Overflow`]: an amount does not fit 128 bits.
     *
     * ## Events
     *
     * - [`Event::BonusClaimed`]
     */
    "claim": Anonymize<I9m9cfdk1gu0np>;
    /**
     * Has several claims paid at once.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone.
     *
     * ## Details
     *
     * - `claims`: what to claim, each as for `claim`.
     *
     * What cannot be paid is left out, so nobody can thwart a list by claiming a part of it
     * before.
     *
     * ## Errors
     *
     * - [`Error::NothingNamed`]: the list is empty.
     * - If nothing of it can be paid, the error of its first claim.
     *
     * ## Events
     *
     * - [`Event::BonusClaimed`] for each claim that is paid
     */
    "claim_many": Anonymize<I8vac7j0mnf3m8>;
    /**
     * Clears a round of which nothing can be claimed any more.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone. Free of charge on success.
     *
     * ## Details
     *
     * - `round`: the round of the bids.
     * - `limit`: how many bids to remove at most, 1 to `MaxPruned`.
     *
     * What is left of the round's reward goes to the treasury. The chain does all this by
     * itself in idle block time; the call is for full blocks, and for rounds whose bids led to
     * no reward, which need not wait until they expire.
     *
     * ## Errors
     *
     * - [`Error::LimitOutOfRange`]: the limit is 0 or above `MaxPruned`.
     * - [`Error::RoundNotOver`]: the round in which the bids earn is not over.
     * - [`Error::NotExpired`]: something of the round can still be claimed.
     * - [`Error::NothingToPrune`]: nothing is kept of the round.
     * - [`Error::TreasuryCannotReceive`]: what is left is too small to create the treasury.
     *
     * ## Events
     *
     * - [`Event::RoundExpired`] the first time, if the round had a reward
     * - [`Event::RoundPruned`] the last time
     */
    "prune": Anonymize<Iblnbe5cr89dm4>;
    /**
     * Sets the parameters.
     *
     * ## Dispatch Origin
     *
     * [`Config::ParametersOrigin`].
     *
     * ## Details
     *
     * - `new`: the least that can be bid at once, in 10⁻¹⁸ TAT; the part of a round's TAT that makes a
     * validator super, in basis points; and what it takes at least, in 10⁻¹⁸ TAT.
     *
     * The minimum bid counts at once, threshold and floor from the next round on.
     *
     * ## Errors
     *
     * - [`Error::MinimumBidOutOfRange`]: the minimum is not between 0.01 and a million TAT.
     * - [`Error::SuperThresholdOutOfRange`]: the threshold is not between 1 and 10 000.
     * - [`Error::SuperFloorOutOfRange`]: the floor is not between 0.01 and a million TAT.
     *
     * ## Events
     *
     * - [`Event::ParametersSet`]
     */
    "set_parameters": Anonymize<Ifjtlsiefsrs16>;
}>;
export type I2rv89i0hsfbqq = {
    "validator": SS58String;
    "amount": bigint;
    "max_commission"?: Anonymize<I4arjljr6dpflb>;
};
export type I9m9cfdk1gu0np = {
    "round": number;
    "validator": SS58String;
    "bidder": SS58String;
};
export type I8vac7j0mnf3m8 = {
    "claims": Array<Anonymize<I9m9cfdk1gu0np>>;
};
export type Iblnbe5cr89dm4 = {
    "round": number;
    "limit": number;
};
export type Ifjtlsiefsrs16 = {
    "new": Anonymize<I93ohcu0eat055>;
};
export type I276dt6ri9kudt = AnonymousEnum<{
    /**
     * Sets the parameters.
     *
     * ## Dispatch Origin
     *
     * [`Config::ParametersOrigin`].
     *
     * ## Details
     *
     * - `new`: after how many sessions of absence in a row a validator is chilled, and the largest
     * share of the active set that is chilled in an era, in basis points.
     *
     * They count from the end of the running session on, for absences so far as well.
     *
     * ## Errors
     *
     * - [`Error::ToleratedSessionsOutOfRange`]: the sessions are not between 1 and 1 000.
     * - [`Error::MaxChilledOutOfRange`]: the share is not between 1 and 10 000 basis points.
     *
     * ## Events
     *
     * - [`Event::ParametersSet`]
     */
    "set_parameters": Anonymize<I4m1c2i2c08m2k>;
    /**
     * Sets how many validators may be active.
     *
     * ## Dispatch Origin
     *
     * [`Config::SeatsOrigin`].
     *
     * ## Details
     *
     * - `new`: the number, 4 to `MaxValidators`.
     *
     * It counts from the next election on, and as the most that an election seats: staking's own
     * calls can lower it, and never raise it. It may be lowered at will, and raised by at most a
     * quarter a week, rounded down, but to 4 in any case. Several raises within a week of the one
     * before count as one.
     *
     * ## Errors
     *
     * - [`Error::ValidatorCountOutOfRange`]: the number is not between 4 and `MaxValidators`.
     * - [`Error::ValidatorCountRaisedTooFast`]: the number is more than a quarter above what it was
     * a week ago.
     *
     * ## Events
     *
     * - [`Event::ValidatorCountSet`]
     */
    "set_validator_count": Anonymize<I3vh014cqgmrfd>;
    /**
     * Sets what staking asks of its stakers, and how many there may be.
     *
     * ## Dispatch Origin
     *
     * [`Config::LimitsOrigin`].
     *
     * ## Details
     *
     * - `new`: the least bonds, in 10⁻¹⁸ UNIT; the most nominators, or none for no limit; the most
     * candidates; and how full either list is before anyone may chill those in it that bonded too
     * little, in percent.
     *
     * Stakers that bonded less stay until somebody chills them by staking's `chill_other`. In any
     * case as many candidates are left as there may be validators.
     *
     * ## Errors
     *
     * - [`Error::MinNominatorBondOutOfRange`]: a nominator's bond is not between 1 and 10 000 UNIT.
     * - [`Error::MinValidatorBondOutOfRange`]: a validator's bond is not between 158 and 100 000 UNIT.
     * - [`Error::MaxNominatorsOutOfRange`]: the nominators are not between 5 000 and 1 000 000.
     * - [`Error::MaxCandidatesOutOfRange`]: the candidates are fewer than twice `MaxValidators`, or
     * more than `MaxCandidates`.
     * - [`Error::ChillThresholdOutOfRange`]: the share is not between 50 and 100 percent.
     *
     * ## Events
     *
     * - [`Event::StakingLimitsSet`]
     */
    "set_staking_limits": Anonymize<Ibm3b4t996mou>;
    /**
     * Has finality go on with the next session's validators, after it stalled.
     *
     * ## Dispatch Origin
     *
     * [`Config::FinalityOrigin`].
     *
     * ## Details
     *
     * - `delay`: how many blocks after the next session began, `MinRestartDelay` to
     * `MaxRestartDelay`. While finality stands still, blocks may come slowly.
     * - `best_finalized`: the highest block that all of these validators have finalised.
     *
     * The change does not wait for finality, as every other change of validators does. Use it only
     * when finality has stopped: nodes of the old set may otherwise finalise other blocks.
     *
     * ## Errors
     *
     * - [`Error::RestartDelayOutOfRange`]: the delay is not in its range.
     * - [`Error::FinalizedBlockUnknown`]: the block is above the present one.
     * - [`Error::RestartTooSoon`]: twice the delay of the last restart has not passed.
     *
     * ## Events
     *
     * - [`Event::FinalityRestarts`]
     */
    "restart_finality": Anonymize<I5qht9a1rblpe6>;
}>;
export type I4m1c2i2c08m2k = {
    "new": Anonymize<I789vau461261m>;
};
export type Ibm3b4t996mou = {
    "new": Anonymize<I2f78liovf1ti6>;
};
export type I81il9fbk3vtlr = AnonymousEnum<{
    /**
     * Set the collective's membership.
     *
     * - `new_members`: The new member list. Be nice to the chain and provide it sorted.
     * - `prime`: The prime member whose vote sets the default.
     * - `old_count`: The upper bound for the previous number of members in storage. Used for
     * weight estimation.
     *
     * The dispatch of this call must be `SetMembersOrigin`.
     *
     * NOTE: Does not enforce the expected `MaxMembers` limit on the amount of members, but
     * the weight estimations rely on it to estimate dispatchable weight.
     *
     * # WARNING:
     *
     * The `pallet-collective` can also be managed by logic outside of the pallet through the
     * implementation of the trait [`ChangeMembers`].
     * Any call to `set_members` must be careful that the member set doesn't get out of sync
     * with other logic managing the member set.
     *
     * ## Complexity:
     * - `O(MP + N)` where:
     * - `M` old-members-count (code- and governance-bounded)
     * - `N` new-members-count (code- and governance-bounded)
     * - `P` proposals-count (code-bounded)
     */
    "set_members": Anonymize<I38jfk5li8iang>;
    /**
     * Dispatch a proposal from a member using the `Member` origin.
     *
     * Origin must be a member of the collective.
     *
     * ## Complexity:
     * - `O(B + M + P)` where:
     * - `B` is `proposal` size in bytes (length-fee-bounded)
     * - `M` members-count (code-bounded)
     * - `P` complexity of dispatching `proposal`
     */
    "execute": Anonymize<Ic1n67g96fp3qr>;
    /**
     * Add a new proposal to either be voted on or executed directly.
     *
     * Requires the sender to be member.
     *
     * `threshold` determines whether `proposal` is executed directly (`threshold < 2`)
     * or put up for voting.
     *
     * ## Complexity
     * - `O(B + M + P1)` or `O(B + M + P2)` where:
     * - `B` is `proposal` size in bytes (length-fee-bounded)
     * - `M` is members-count (code- and governance-bounded)
     * - branching is influenced by `threshold` where:
     * - `P1` is proposal execution complexity (`threshold < 2`)
     * - `P2` is proposals-count (code-bounded) (`threshold >= 2`)
     */
    "propose": Anonymize<I1gcsn3s6p0bso>;
    /**
     * Add an aye or nay vote for the sender to the given proposal.
     *
     * Requires the sender to be a member.
     *
     * Transaction fees will be waived if the member is voting on any particular proposal
     * for the first time and the call is successful. Subsequent vote changes will charge a
     * fee.
     * ## Complexity
     * - `O(M)` where `M` is members-count (code- and governance-bounded)
     */
    "vote": Anonymize<I2dtrijkm5601t>;
    /**
     * Disapprove a proposal, close, and remove it from the system, regardless of its current
     * state.
     *
     * Must be called by the Root origin.
     *
     * Parameters:
     * * `proposal_hash`: The hash of the proposal that should be disapproved.
     *
     * ## Complexity
     * O(P) where P is the number of max proposals
     */
    "disapprove_proposal": Anonymize<I2ev73t79f46tb>;
    /**
     * Close a vote that is either approved, disapproved or whose voting period has ended.
     *
     * May be called by any signed account in order to finish voting and close the proposal.
     *
     * If called before the end of the voting period it will only close the vote if it is
     * has enough votes to be approved or disapproved.
     *
     * If called after the end of the voting period abstentions are counted as rejections
     * unless there is a prime member set and the prime member cast an approval.
     *
     * If the close operation completes successfully with disapproval, the transaction fee will
     * be waived. Otherwise execution of the approved operation will be charged to the caller.
     *
     * + `proposal_weight_bound`: The maximum amount of weight consumed by executing the closed
     * proposal.
     * + `length_bound`: The upper bound for the length of the proposal in storage. Checked via
     * `storage::read` so it is `size_of::<u32>() == 4` larger than the pure length.
     *
     * ## Complexity
     * - `O(B + M + P1 + P2)` where:
     * - `B` is `proposal` size in bytes (length-fee-bounded)
     * - `M` is members-count (code- and governance-bounded)
     * - `P1` is the complexity of `proposal` preimage.
     * - `P2` is proposal-count (code-bounded)
     */
    "close": Anonymize<Ib2obgji960euh>;
    /**
     * Disapprove the proposal and burn the cost held for storing this proposal.
     *
     * Parameters:
     * - `origin`: must be the `KillOrigin`.
     * - `proposal_hash`: The hash of the proposal that should be killed.
     *
     * Emits `Killed` and `ProposalCostBurned` if any cost was held for a given proposal.
     */
    "kill": Anonymize<I2ev73t79f46tb>;
    /**
     * Release the cost held for storing a proposal once the given proposal is completed.
     *
     * If there is no associated cost for the given proposal, this call will have no effect.
     *
     * Parameters:
     * - `origin`: must be `Signed` or `Root`.
     * - `proposal_hash`: The hash of the proposal.
     *
     * Emits `ProposalCostReleased` if any cost held for a given proposal.
     */
    "release_proposal_cost": Anonymize<I2ev73t79f46tb>;
}>;
export type I38jfk5li8iang = {
    "new_members": Anonymize<Ia2lhg7l2hilo3>;
    "prime"?: Anonymize<Ihfphjolmsqq1>;
    "old_count": number;
};
export type Ic1n67g96fp3qr = {
    "proposal": TxCallData;
    "length_bound": number;
};
export type I1gcsn3s6p0bso = {
    "threshold": number;
    "proposal": TxCallData;
    "length_bound": number;
};
export type I2dtrijkm5601t = {
    "proposal": SizedHex<32>;
    "index": number;
    "approve": boolean;
};
export type Ib2obgji960euh = {
    "proposal_hash": SizedHex<32>;
    "index": number;
    "proposal_weight_bound": Anonymize<I4q39t5hn830vp>;
    "length_bound": number;
};
export type I6tsknu13e0euf = AnonymousEnum<{
    /**
     * Add a member `who` to the set.
     *
     * May only be called from `T::AddOrigin`.
     */
    "add_member": Anonymize<I59bngqm85b22v>;
    /**
     * Remove a member `who` from the set.
     *
     * May only be called from `T::RemoveOrigin`.
     */
    "remove_member": Anonymize<I59bngqm85b22v>;
    /**
     * Swap out one member `remove` for another `add`.
     *
     * May only be called from `T::SwapOrigin`.
     *
     * Prime membership is *not* passed from `remove` to `add`, if extant.
     */
    "swap_member": Anonymize<I4u4n2na1l5uo7>;
    /**
     * Change the membership to a new set, disregarding the existing membership. Be nice and
     * pass `members` pre-sorted.
     *
     * May only be called from `T::ResetOrigin`.
     */
    "reset_members": Anonymize<I3c63j6sh3evqn>;
    /**
     * Swap out the sending member for some other key `new`.
     *
     * May only be called from `Signed` origin of a current member.
     *
     * Prime membership is passed from the origin account to `new`, if extant.
     */
    "change_key": Anonymize<I8k3rnvpeeh4hv>;
    /**
     * Set the prime member. Must be a current member.
     *
     * May only be called from `T::PrimeOrigin`.
     */
    "set_prime": Anonymize<I59bngqm85b22v>;
    /**
     * Remove the prime member if it exists.
     *
     * May only be called from `T::PrimeOrigin`.
     */
    "clear_prime": undefined;
}>;
export type I59bngqm85b22v = {
    "who": MultiAddress;
};
export type I4u4n2na1l5uo7 = {
    "remove": MultiAddress;
    "add": MultiAddress;
};
export type I3c63j6sh3evqn = {
    "members": Anonymize<Ia2lhg7l2hilo3>;
};
export type I8k3rnvpeeh4hv = {
    "new": MultiAddress;
};
export type I10g958m48tv8n = AnonymousEnum<{
    /**
     * Propose and approve a spend of treasury funds.
     *
     * ## Dispatch Origin
     *
     * Must be [`Config::SpendOrigin`] with the `Success` value being at least `amount`.
     *
     * ### Details
     * NOTE: For record-keeping purposes, the proposer is deemed to be equivalent to the
     * beneficiary.
     *
     * ### Parameters
     * - `amount`: The amount to be transferred from the treasury to the `beneficiary`.
     * - `beneficiary`: The destination account for the transfer.
     *
     * ## Events
     *
     * Emits [`Event::SpendApproved`] if successful.
     */
    "spend_local": Anonymize<Icnrv1mfbd3in1>;
    /**
     * Force a previously approved proposal to be removed from the approval queue.
     *
     * ## Dispatch Origin
     *
     * Must be [`Config::RejectOrigin`].
     *
     * ## Details
     *
     * The original deposit will no longer be returned.
     *
     * ### Parameters
     * - `proposal_id`: The index of a proposal
     *
     * ### Complexity
     * - O(A) where `A` is the number of approvals
     *
     * ### Errors
     * - [`Error::ProposalNotApproved`]: The `proposal_id` supplied was not found in the
     * approval queue, i.e., the proposal has not been approved. This could also mean the
     * proposal does not exist altogether, thus there is no way it would have been approved
     * in the first place.
     */
    "remove_approval": Anonymize<Icm9m0qeemu66d>;
    /**
     * Propose and approve a spend of treasury funds.
     *
     * ## Dispatch Origin
     *
     * Must be [`Config::SpendOrigin`] with the `Success` value being at least
     * `amount` of `asset_kind` in the native asset. The amount of `asset_kind` is converted
     * for assertion using the [`Config::BalanceConverter`].
     *
     * ## Details
     *
     * Create an approved spend for transferring a specific `amount` of `asset_kind` to a
     * designated beneficiary. The spend must be claimed using the `payout` dispatchable within
     * the [`Config::PayoutPeriod`].
     *
     * ### Parameters
     * - `asset_kind`: An indicator of the specific asset class to be spent.
     * - `amount`: The amount to be transferred from the treasury to the `beneficiary`.
     * - `beneficiary`: The beneficiary of the spend.
     * - `valid_from`: The block number from which the spend can be claimed. It can refer to
     * the past if the resulting spend has not yet expired according to the
     * [`Config::PayoutPeriod`]. If `None`, the spend can be claimed immediately after
     * approval.
     *
     * ## Events
     *
     * Emits [`Event::AssetSpendApproved`] if successful.
     */
    "spend": Anonymize<I85tgdb4326e4k>;
    /**
     * Claim a spend.
     *
     * ## Dispatch Origin
     *
     * Must be signed
     *
     * ## Details
     *
     * Spends must be claimed within some temporal bounds. A spend may be claimed within one
     * [`Config::PayoutPeriod`] from the `valid_from` block.
     * In case of a payout failure, the spend status must be updated with the `check_status`
     * dispatchable before retrying with the current function.
     *
     * ### Parameters
     * - `index`: The spend index.
     *
     * ## Events
     *
     * Emits [`Event::Paid`] if successful.
     */
    "payout": Anonymize<I666bl2fqjkejo>;
    /**
     * Check the status of the spend and remove it from the storage if processed.
     *
     * ## Dispatch Origin
     *
     * Must be signed.
     *
     * ## Details
     *
     * The status check is a prerequisite for retrying a failed payout.
     * If a spend has either succeeded or expired, it is removed from the storage by this
     * function. In such instances, transaction fees are refunded.
     *
     * ### Parameters
     * - `index`: The spend index.
     *
     * ## Events
     *
     * Emits [`Event::PaymentFailed`] if the spend payout has failed.
     * Emits [`Event::SpendProcessed`] if the spend payout has succeed.
     */
    "check_status": Anonymize<I666bl2fqjkejo>;
    /**
     * Void previously approved spend.
     *
     * ## Dispatch Origin
     *
     * Must be [`Config::RejectOrigin`].
     *
     * ## Details
     *
     * A spend void is only possible if the payout has not been attempted yet.
     *
     * ### Parameters
     * - `index`: The spend index.
     *
     * ## Events
     *
     * Emits [`Event::AssetSpendVoided`] if successful.
     */
    "void_spend": Anonymize<I666bl2fqjkejo>;
}>;
export type Icnrv1mfbd3in1 = {
    "amount": bigint;
    "beneficiary": MultiAddress;
};
export type Icm9m0qeemu66d = {
    "proposal_id": number;
};
export type I85tgdb4326e4k = {
    "asset_kind": Anonymize<Ikjpbtmstl9nm>;
    "amount": bigint;
    "beneficiary": SS58String;
    "valid_from"?: Anonymize<I4arjljr6dpflb>;
};
export type Ie3er3v0jt3bg6 = AnonymousEnum<{
    /**
     * Propose a referendum on a privileged action.
     *
     * - `origin`: must be `SubmitOrigin` and the account must have `SubmissionDeposit` funds
     * available.
     * - `proposal_origin`: The origin from which the proposal should be executed.
     * - `proposal`: The proposal.
     * - `enactment_moment`: The moment that the proposal should be enacted.
     *
     * Emits `Submitted`.
     */
    "submit": Anonymize<I73lo4khq5nukn>;
    /**
     * Post the Decision Deposit for a referendum.
     *
     * - `origin`: must be `Signed` and the account must have funds available for the
     * referendum's track's Decision Deposit.
     * - `index`: The index of the submitted referendum whose Decision Deposit is yet to be
     * posted.
     *
     * Emits `DecisionDepositPlaced`.
     */
    "place_decision_deposit": Anonymize<I666bl2fqjkejo>;
    /**
     * Refund the Decision Deposit for a closed referendum back to the depositor.
     *
     * - `origin`: must be `Signed` or `Root`.
     * - `index`: The index of a closed referendum whose Decision Deposit has not yet been
     * refunded.
     *
     * Emits `DecisionDepositRefunded`.
     */
    "refund_decision_deposit": Anonymize<I666bl2fqjkejo>;
    /**
     * Cancel an ongoing referendum.
     *
     * - `origin`: must be the `CancelOrigin`.
     * - `index`: The index of the referendum to be cancelled.
     *
     * Emits `Cancelled`.
     */
    "cancel": Anonymize<I666bl2fqjkejo>;
    /**
     * Cancel an ongoing referendum and slash the deposits.
     *
     * - `origin`: must be the `KillOrigin`.
     * - `index`: The index of the referendum to be cancelled.
     *
     * Emits `Killed` and `DepositSlashed`.
     */
    "kill": Anonymize<I666bl2fqjkejo>;
    /**
     * Advance a referendum onto its next logical state. Only used internally.
     *
     * - `origin`: must be `Root`.
     * - `index`: the referendum to be advanced.
     */
    "nudge_referendum": Anonymize<I666bl2fqjkejo>;
    /**
     * Advance a track onto its next logical state. Only used internally.
     *
     * - `origin`: must be `Root`.
     * - `track`: the track to be advanced.
     *
     * Action item for when there is now one fewer referendum in the deciding phase and the
     * `DecidingCount` is not yet updated. This means that we should either:
     * - begin deciding another referendum (and leave `DecidingCount` alone); or
     * - decrement `DecidingCount`.
     */
    "one_fewer_deciding": Anonymize<Icbio0e1f0034b>;
    /**
     * Refund the Submission Deposit for a closed referendum back to the depositor.
     *
     * - `origin`: must be `Signed` or `Root`.
     * - `index`: The index of a closed referendum whose Submission Deposit has not yet been
     * refunded.
     *
     * Emits `SubmissionDepositRefunded`.
     */
    "refund_submission_deposit": Anonymize<I666bl2fqjkejo>;
    /**
     * Set or clear metadata of a referendum.
     *
     * Parameters:
     * - `origin`: Must be `Signed` by a creator of a referendum or by anyone to clear a
     * metadata of a finished referendum.
     * - `index`:  The index of a referendum to set or clear metadata for.
     * - `maybe_hash`: The hash of an on-chain stored preimage. `None` to clear a metadata.
     */
    "set_metadata": Anonymize<I8c0vkqjjipnuj>;
}>;
export type I73lo4khq5nukn = {
    "proposal_origin": Anonymize<I8jlnpqo0n4hfa>;
    "proposal": PreimagesBounded;
    "enactment_moment": TraitsScheduleDispatchTime;
};
export type TraitsScheduleDispatchTime = Enum<{
    "At": number;
    "After": number;
}>;
export declare const TraitsScheduleDispatchTime: GetEnum<TraitsScheduleDispatchTime>;
export type Icbio0e1f0034b = {
    "track": number;
};
export type I8c0vkqjjipnuj = {
    "index": number;
    "maybe_hash"?: Anonymize<I4s6vifaf8k998>;
};
export type Ie5kd08tutk56t = AnonymousEnum<{
    /**
     * Vote in a poll. If `vote.is_aye()`, the vote is to enact the proposal;
     * otherwise it is a vote to keep the status quo.
     *
     * The dispatch origin of this call must be _Signed_.
     *
     * - `poll_index`: The index of the poll to vote for.
     * - `vote`: The vote configuration.
     *
     * Weight: `O(R)` where R is the number of polls the voter has voted on.
     */
    "vote": Anonymize<Idnsr2pndm36h0>;
    /**
     * Delegate the voting power (with some given conviction) of the sending account for a
     * particular class of polls.
     *
     * The balance delegated is locked for as long as it's delegated, and thereafter for the
     * time appropriate for the conviction's lock period.
     *
     * The dispatch origin of this call must be _Signed_, and the signing account must either:
     * - be delegating already; or
     * - have no voting activity (if there is, then it will need to be removed through
     * `remove_vote`).
     *
     * - `to`: The account whose voting the `target` account's voting power will follow.
     * - `class`: The class of polls to delegate. To delegate multiple classes, multiple calls
     * to this function are required.
     * - `conviction`: The conviction that will be attached to the delegated votes. When the
     * account is undelegated, the funds will be locked for the corresponding period.
     * - `balance`: The amount of the account's balance to be used in delegating. This must not
     * be more than the account's current balance.
     *
     * Emits `Delegated`.
     *
     * Weight: `O(R)` where R is the number of polls the voter delegating to has
     * voted on. Weight is initially charged as if maximum votes, but is refunded later.
     */
    "delegate": Anonymize<Ia1pvdcbhuqf8m>;
    /**
     * Undelegate the voting power of the sending account for a particular class of polls.
     *
     * Tokens may be unlocked following once an amount of time consistent with the lock period
     * of the conviction with which the delegation was issued has passed.
     *
     * The dispatch origin of this call must be _Signed_ and the signing account must be
     * currently delegating.
     *
     * - `class`: The class of polls to remove the delegation from.
     *
     * Emits `Undelegated`.
     *
     * Weight: `O(R)` where R is the number of polls the voter delegating to has
     * voted on. Weight is initially charged as if maximum votes, but is refunded later.
     */
    "undelegate": Anonymize<I8steo882k7qns>;
    /**
     * Remove the lock caused by prior voting/delegating which has expired within a particular
     * class.
     *
     * The dispatch origin of this call must be _Signed_.
     *
     * - `class`: The class of polls to unlock.
     * - `target`: The account to remove the lock on.
     *
     * Weight: `O(R)` with R number of vote of target.
     */
    "unlock": Anonymize<I4pa4q37gj6fua>;
    /**
     * Remove a vote for a poll.
     *
     * If:
     * - the poll was cancelled, or
     * - the poll is ongoing, or
     * - the poll has ended such that
     * - the vote of the account was in opposition to the result; or
     * - there was no conviction to the account's vote; or
     * - the account made a split vote
     * ...then the vote is removed cleanly and a following call to `unlock` may result in more
     * funds being available.
     *
     * If, however, the poll has ended and:
     * - it finished corresponding to the vote of the account, and
     * - the account made a standard vote with conviction, and
     * - the lock period of the conviction is not over
     * ...then the lock will be aggregated into the overall account's lock, which may involve
     * *overlocking* (where the two locks are combined into a single lock that is the maximum
     * of both the amount locked and the time is it locked for).
     *
     * The dispatch origin of this call must be _Signed_, and the signer must have a vote
     * registered for poll `index`.
     *
     * - `index`: The index of poll of the vote to be removed.
     * - `class`: Optional parameter, if given it indicates the class of the poll. For polls
     * which have finished or are cancelled, this must be `Some`.
     *
     * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
     * Weight is calculated for the maximum number of vote.
     */
    "remove_vote": Anonymize<I5f178ab6b89t3>;
    /**
     * Remove a vote for a poll.
     *
     * If the `target` is equal to the signer, then this function is exactly equivalent to
     * `remove_vote`. If not equal to the signer, then the vote must have expired,
     * either because the poll was cancelled, because the voter lost the poll or
     * because the conviction period is over.
     *
     * The dispatch origin of this call must be _Signed_.
     *
     * - `target`: The account of the vote to be removed; this account must have voted for poll
     * `index`.
     * - `index`: The index of poll of the vote to be removed.
     * - `class`: The class of the poll.
     *
     * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
     * Weight is calculated for the maximum number of vote.
     */
    "remove_other_vote": Anonymize<I4nakhtbsk3c5s>;
}>;
export type Idnsr2pndm36h0 = {
    "poll_index": number;
    "vote": ConvictionVotingVoteAccountVote;
};
export type Ia1pvdcbhuqf8m = {
    "class": number;
    "to": MultiAddress;
    "conviction": VotingConviction;
    "balance": bigint;
};
export type VotingConviction = Enum<{
    "None": undefined;
    "Locked1x": undefined;
    "Locked2x": undefined;
    "Locked3x": undefined;
    "Locked4x": undefined;
    "Locked5x": undefined;
    "Locked6x": undefined;
}>;
export declare const VotingConviction: GetEnum<VotingConviction>;
export type I8steo882k7qns = {
    "class": number;
};
export type I4pa4q37gj6fua = {
    "class": number;
    "target": MultiAddress;
};
export type I5f178ab6b89t3 = {
    "class"?: Anonymize<I4arjljr6dpflb>;
    "index": number;
};
export type I4nakhtbsk3c5s = {
    "target": MultiAddress;
    "class": number;
    "index": number;
};
export type Ibmuqja31gugd5 = AnonymousEnum<{
    "whitelist_call": Anonymize<I1adbcfi5uc62r>;
    "remove_whitelisted_call": Anonymize<I1adbcfi5uc62r>;
    "dispatch_whitelisted_call": Anonymize<Ibf6ucefn8fh49>;
    "dispatch_whitelisted_call_with_preimage": Anonymize<Id9bldn8to03bi>;
    "remove_deferred_dispatch": Anonymize<I1adbcfi5uc62r>;
}>;
export type Ibf6ucefn8fh49 = {
    "call_hash": SizedHex<32>;
    "call_encoded_len": number;
    "call_weight_witness": Anonymize<I4q39t5hn830vp>;
};
export type Id9bldn8to03bi = {
    "call": TxCallData;
};
export type I8i2neqk5e7osv = AnonymousEnum<{
    /**
     * Send a batch of dispatch calls.
     *
     * May be called from any origin except `None`.
     *
     * - `calls`: The calls to be dispatched from the same origin. The number of call must not
     * exceed the constant: `batched_calls_limit` (available in constant metadata).
     *
     * If origin is root then the calls are dispatched without checking origin filter. (This
     * includes bypassing `frame_system::Config::BaseCallFilter`).
     *
     * ## Complexity
     * - O(C) where C is the number of calls to be batched.
     *
     * This will return `Ok` in all circumstances. To determine the success of the batch, an
     * event is deposited. If a call failed and the batch was interrupted, then the
     * `BatchInterrupted` event is deposited, along with the number of successful calls made
     * and the error of the failed call. If all were successful, then the `BatchCompleted`
     * event is deposited.
     */
    "batch": Anonymize<I5a7qninraf9qf>;
    /**
     * Send a call through an indexed pseudonym of the sender.
     *
     * Filter from origin are passed along. The call will be dispatched with an origin which
     * use the same filter as the origin of this call.
     *
     * NOTE: If you need to ensure that any account-based filtering is not honored (i.e.
     * because you expect `proxy` to have been used prior in the call stack and you do not want
     * the call restrictions to apply to any sub-accounts), then use `as_multi_threshold_1`
     * in the Multisig pallet instead.
     *
     * NOTE: Prior to version *12, this was called `as_limited_sub`.
     *
     * The dispatch origin for this call must be _Signed_.
     */
    "as_derivative": Anonymize<I1n88g23l1fsk0>;
    /**
     * Send a batch of dispatch calls and atomically execute them.
     * The whole transaction will rollback and fail if any of the calls failed.
     *
     * May be called from any origin except `None`.
     *
     * - `calls`: The calls to be dispatched from the same origin. The number of call must not
     * exceed the constant: `batched_calls_limit` (available in constant metadata).
     *
     * If origin is root then the calls are dispatched without checking origin filter. (This
     * includes bypassing `frame_system::Config::BaseCallFilter`).
     *
     * ## Complexity
     * - O(C) where C is the number of calls to be batched.
     */
    "batch_all": Anonymize<I5a7qninraf9qf>;
    /**
     * Dispatches a function call with a provided origin.
     *
     * The dispatch origin for this call must be _Root_.
     *
     * ## Complexity
     * - O(1).
     */
    "dispatch_as": Anonymize<I12ddc2l0l5jjf>;
    /**
     * Send a batch of dispatch calls.
     * Unlike `batch`, it allows errors and won't interrupt.
     *
     * May be called from any origin except `None`.
     *
     * - `calls`: The calls to be dispatched from the same origin. The number of call must not
     * exceed the constant: `batched_calls_limit` (available in constant metadata).
     *
     * If origin is root then the calls are dispatch without checking origin filter. (This
     * includes bypassing `frame_system::Config::BaseCallFilter`).
     *
     * ## Complexity
     * - O(C) where C is the number of calls to be batched.
     */
    "force_batch": Anonymize<I5a7qninraf9qf>;
    /**
     * Dispatch a function call with a specified weight.
     *
     * This function does not check the weight of the call, and instead allows the
     * Root origin to specify the weight of the call.
     *
     * The dispatch origin for this call must be _Root_.
     */
    "with_weight": Anonymize<Ib191ab53f0kt7>;
    /**
     * Dispatch a fallback call in the event the main call fails to execute.
     * May be called from any origin except `None`.
     *
     * This function first attempts to dispatch the `main` call.
     * If the `main` call fails, the `fallback` is attemted.
     * if the fallback is successfully dispatched, the weights of both calls
     * are accumulated and an event containing the main call error is deposited.
     *
     * In the event of a fallback failure the whole call fails
     * with the weights returned.
     *
     * - `main`: The main call to be dispatched. This is the primary action to execute.
     * - `fallback`: The fallback call to be dispatched in case the `main` call fails.
     *
     * ## Dispatch Logic
     * - If the origin is `root`, both the main and fallback calls are executed without
     * applying any origin filters.
     * - If the origin is not `root`, the origin filter is applied to both the `main` and
     * `fallback` calls.
     *
     * ## Use Case
     * - Some use cases might involve submitting a `batch` type call in either main, fallback
     * or both.
     */
    "if_else": Anonymize<If26lamlup0h9q>;
    /**
     * Dispatches a function call with a provided origin.
     *
     * Almost the same as [`Pallet::dispatch_as`] but forwards any error of the inner call.
     *
     * The dispatch origin for this call must be _Root_.
     */
    "dispatch_as_fallible": Anonymize<I12ddc2l0l5jjf>;
}>;
export type I5a7qninraf9qf = {
    "calls": Array<TxCallData>;
};
export type I1n88g23l1fsk0 = {
    "index": number;
    "call": TxCallData;
};
export type I12ddc2l0l5jjf = {
    "as_origin": Anonymize<I8jlnpqo0n4hfa>;
    "call": TxCallData;
};
export type Ib191ab53f0kt7 = {
    "call": TxCallData;
    "weight": Anonymize<I4q39t5hn830vp>;
};
export type If26lamlup0h9q = {
    "main": TxCallData;
    "fallback": TxCallData;
};
export type I58cej6gil2gbm = AnonymousEnum<{
    /**
     * Dispatch the given `call` from an account that the sender is authorised for through
     * `add_proxy`.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * Parameters:
     * - `real`: The account that the proxy will make a call on behalf of.
     * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
     * - `call`: The call to be made by the `real` account.
     */
    "proxy": Anonymize<I5903r7kbickdc>;
    /**
     * Register a proxy account for the sender that is able to make calls on its behalf.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * Parameters:
     * - `proxy`: The account that the `caller` would like to make a proxy.
     * - `proxy_type`: The permissions allowed for this proxy account.
     * - `delay`: The announcement period required of the initial proxy. Will generally be
     * zero.
     */
    "add_proxy": Anonymize<Idnm2mm7jcivvf>;
    /**
     * Unregister a proxy account for the sender.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * Parameters:
     * - `proxy`: The account that the `caller` would like to remove as a proxy.
     * - `proxy_type`: The permissions currently enabled for the removed proxy account.
     */
    "remove_proxy": Anonymize<Idnm2mm7jcivvf>;
    /**
     * Unregister all proxy accounts for the sender.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * WARNING: This may be called on accounts created by `create_pure`, however if done, then
     * the unreserved fees will be inaccessible. **All access to this account will be lost.**
     */
    "remove_proxies": undefined;
    /**
     * Spawn a fresh new account that is guaranteed to be otherwise inaccessible, and
     * initialize it with a proxy of `proxy_type` for `origin` sender.
     *
     * Requires a `Signed` origin.
     *
     * - `proxy_type`: The type of the proxy that the sender will be registered as over the
     * new account. This will almost always be the most permissive `ProxyType` possible to
     * allow for maximum flexibility.
     * - `index`: A disambiguation index, in case this is called multiple times in the same
     * transaction (e.g. with `utility::batch`). Unless you're using `batch` you probably just
     * want to use `0`.
     * - `delay`: The announcement period required of the initial proxy. Will generally be
     * zero.
     *
     * Fails with `Duplicate` if this has already been called in this transaction, from the
     * same sender, with the same parameters.
     *
     * Fails if there are insufficient funds to pay for deposit.
     */
    "create_pure": Anonymize<Iba8pd91pe5fda>;
    /**
     * Removes a previously spawned pure proxy.
     *
     * WARNING: **All access to this account will be lost.** Any funds held in it will be
     * inaccessible.
     *
     * Requires a `Signed` origin, and the sender account must have been created by a call to
     * `create_pure` with corresponding parameters.
     *
     * - `spawner`: The account that originally called `create_pure` to create this account.
     * - `index`: The disambiguation index originally passed to `create_pure`. Probably `0`.
     * - `proxy_type`: The proxy type originally passed to `create_pure`.
     * - `height`: The height of the chain when the call to `create_pure` was processed.
     * - `ext_index`: The extrinsic index in which the call to `create_pure` was processed.
     *
     * Fails with `NoPermission` in case the caller is not a previously created pure
     * account whose `create_pure` call has corresponding parameters.
     */
    "kill_pure": Anonymize<I3gfit88u7142g>;
    /**
     * Publish the hash of a proxy-call that will be made in the future.
     *
     * This must be called some number of blocks before the corresponding `proxy` is attempted
     * if the delay associated with the proxy relationship is greater than zero.
     *
     * No more than `MaxPending` announcements may be made at any one time.
     *
     * This will take a deposit of `AnnouncementDepositFactor` as well as
     * `AnnouncementDepositBase` if there are no other pending announcements.
     *
     * The dispatch origin for this call must be _Signed_ and a proxy of `real`.
     *
     * Parameters:
     * - `real`: The account that the proxy will make a call on behalf of.
     * - `call_hash`: The hash of the call to be made by the `real` account.
     */
    "announce": Anonymize<I2eb501t8s6hsq>;
    /**
     * Remove a given announcement.
     *
     * May be called by a proxy account to remove a call they previously announced and return
     * the deposit.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * Parameters:
     * - `real`: The account that the proxy will make a call on behalf of.
     * - `call_hash`: The hash of the call to be made by the `real` account.
     */
    "remove_announcement": Anonymize<I2eb501t8s6hsq>;
    /**
     * Remove the given announcement of a delegate.
     *
     * May be called by a target (proxied) account to remove a call that one of their delegates
     * (`delegate`) has announced they want to execute. The deposit is returned.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * Parameters:
     * - `delegate`: The account that previously announced the call.
     * - `call_hash`: The hash of the call to be made.
     */
    "reject_announcement": Anonymize<Ianmuoljk2sk1u>;
    /**
     * Dispatch the given `call` from an account that the sender is authorized for through
     * `add_proxy`.
     *
     * Removes any corresponding announcement(s).
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * Parameters:
     * - `real`: The account that the proxy will make a call on behalf of.
     * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
     * - `call`: The call to be made by the `real` account.
     */
    "proxy_announced": Anonymize<I1nuppp2icf8tb>;
    /**
     * Poke / Adjust deposits made for proxies and announcements based on current values.
     * This can be used by accounts to possibly lower their locked amount.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * The transaction fee is waived if the deposit amount has changed.
     *
     * Emits `DepositPoked` if successful.
     */
    "poke_deposit": undefined;
}>;
export type I5903r7kbickdc = {
    "real": MultiAddress;
    "force_proxy_type"?: Anonymize<Iaa3q7ern51p6n>;
    "call": TxCallData;
};
export type Iaa3q7ern51p6n = (Anonymize<Ia22mf1al51062>) | undefined;
export type Idnm2mm7jcivvf = {
    "delegate": MultiAddress;
    "proxy_type": Anonymize<Ia22mf1al51062>;
    "delay": number;
};
export type Iba8pd91pe5fda = {
    "proxy_type": Anonymize<Ia22mf1al51062>;
    "delay": number;
    "index": number;
};
export type I3gfit88u7142g = {
    "spawner": MultiAddress;
    "proxy_type": Anonymize<Ia22mf1al51062>;
    "index": number;
    "height": number;
    "ext_index": number;
};
export type I2eb501t8s6hsq = {
    "real": MultiAddress;
    "call_hash": SizedHex<32>;
};
export type Ianmuoljk2sk1u = {
    "delegate": MultiAddress;
    "call_hash": SizedHex<32>;
};
export type I1nuppp2icf8tb = {
    "delegate": MultiAddress;
    "real": MultiAddress;
    "force_proxy_type"?: Anonymize<Iaa3q7ern51p6n>;
    "call": TxCallData;
};
export type Ia1h1iid9nq853 = AnonymousEnum<{
    /**
     * Immediately dispatch a multi-signature call using a single approval from the caller.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * - `other_signatories`: The accounts (other than the sender) who are part of the
     * multi-signature, but do not participate in the approval process.
     * - `call`: The call to be executed.
     *
     * Result is equivalent to the dispatched result.
     *
     * ## Complexity
     * O(Z + C) where Z is the length of the call and C its execution weight.
     */
    "as_multi_threshold_1": Anonymize<I9i68pb1d6ovll>;
    /**
     * Register approval for a dispatch to be made from a deterministic composite account if
     * approved by a total of `threshold - 1` of `other_signatories`.
     *
     * **If the approval threshold is met (including the sender's approval), this will
     * immediately execute the call.** This is the only way to execute a multisig call -
     * `approve_as_multi` will never trigger execution.
     *
     * Payment: `DepositBase` will be reserved if this is the first approval, plus
     * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
     * is cancelled.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * - `threshold`: The total number of approvals for this dispatch before it is executed.
     * - `other_signatories`: The accounts (other than the sender) who can approve this
     * dispatch. May not be empty.
     * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
     * not the first approval, then it must be `Some`, with the timepoint (block number and
     * transaction index) of the first approval transaction.
     * - `call`: The call to be executed.
     *
     * NOTE: For intermediate approvals (not the final approval), you should generally use
     * `approve_as_multi` instead, since it only requires a hash of the call and is more
     * efficient.
     *
     * Result is equivalent to the dispatched result if `threshold` is exactly `1`. Otherwise
     * on success, result is `Ok` and the result from the interior call, if it was executed,
     * may be found in the deposited `MultisigExecuted` event.
     *
     * ## Complexity
     * - `O(S + Z + Call)`.
     * - Up to one balance-reserve or unreserve operation.
     * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
     * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
     * - One call encode & hash, both of complexity `O(Z)` where `Z` is tx-len.
     * - One encode & hash, both of complexity `O(S)`.
     * - Up to one binary search and insert (`O(logS + S)`).
     * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
     * - One event.
     * - The weight of the `call`.
     * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
     * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
     */
    "as_multi": Anonymize<I7egh83is1hjr>;
    /**
     * Register approval for a dispatch to be made from a deterministic composite account if
     * approved by a total of `threshold - 1` of `other_signatories`.
     *
     * **This function will NEVER execute the call, even if the approval threshold is
     * reached.** It only registers approval. To actually execute the call, `as_multi` must
     * be called with the full call data by any of the signatories.
     *
     * This function is more efficient than `as_multi` for intermediate approvals since it
     * only requires the call hash, not the full call data.
     *
     * Payment: `DepositBase` will be reserved if this is the first approval, plus
     * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
     * is cancelled.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * - `threshold`: The total number of approvals for this dispatch before it is executed.
     * - `other_signatories`: The accounts (other than the sender) who can approve this
     * dispatch. May not be empty.
     * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
     * not the first approval, then it must be `Some`, with the timepoint (block number and
     * transaction index) of the first approval transaction.
     * - `call_hash`: The hash of the call to be executed.
     *
     * NOTE: To execute the call after approvals are gathered, any signatory must call
     * `as_multi` with the full call data. This function cannot execute the call.
     *
     * ## Complexity
     * - `O(S)`.
     * - Up to one balance-reserve or unreserve operation.
     * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
     * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
     * - One encode & hash, both of complexity `O(S)`.
     * - Up to one binary search and insert (`O(logS + S)`).
     * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
     * - One event.
     * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
     * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
     */
    "approve_as_multi": Anonymize<Ideaemvoneh309>;
    /**
     * Cancel a pre-existing, on-going multisig transaction. Any deposit reserved previously
     * for this operation will be unreserved on success.
     *
     * The dispatch origin for this call must be _Signed_.
     *
     * - `threshold`: The total number of approvals for this dispatch before it is executed.
     * - `other_signatories`: The accounts (other than the sender) who can approve this
     * dispatch. May not be empty.
     * - `timepoint`: The timepoint (block number and transaction index) of the first approval
     * transaction for this dispatch.
     * - `call_hash`: The hash of the call to be executed.
     *
     * ## Complexity
     * - `O(S)`.
     * - Up to one balance-reserve or unreserve operation.
     * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
     * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
     * - One encode & hash, both of complexity `O(S)`.
     * - One event.
     * - I/O: 1 read `O(S)`, one remove.
     * - Storage: removes one item.
     */
    "cancel_as_multi": Anonymize<I3d9o9d7epp66v>;
    /**
     * Poke the deposit reserved for an existing multisig operation.
     *
     * The dispatch origin for this call must be _Signed_ and must be the original depositor of
     * the multisig operation.
     *
     * The transaction fee is waived if the deposit amount has changed.
     *
     * - `threshold`: The total number of approvals needed for this multisig.
     * - `other_signatories`: The accounts (other than the sender) who are part of the
     * multisig.
     * - `call_hash`: The hash of the call this deposit is reserved for.
     *
     * Emits `DepositPoked` if successful.
     */
    "poke_deposit": Anonymize<I6lqh1vgb4mcja>;
}>;
export type I9i68pb1d6ovll = {
    "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
    "call": TxCallData;
};
export type I7egh83is1hjr = {
    "threshold": number;
    "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
    "maybe_timepoint"?: Anonymize<I95jfd8j5cr5eh>;
    "call": TxCallData;
    "max_weight": Anonymize<I4q39t5hn830vp>;
};
export type I95jfd8j5cr5eh = (Anonymize<Itvprrpb0nm3o>) | undefined;
export type Ideaemvoneh309 = {
    "threshold": number;
    "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
    "maybe_timepoint"?: Anonymize<I95jfd8j5cr5eh>;
    "call_hash": SizedHex<32>;
    "max_weight": Anonymize<I4q39t5hn830vp>;
};
export type I3d9o9d7epp66v = {
    "threshold": number;
    "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
    "timepoint": Anonymize<Itvprrpb0nm3o>;
    "call_hash": SizedHex<32>;
};
export type I6lqh1vgb4mcja = {
    "threshold": number;
    "other_signatories": Anonymize<Ia2lhg7l2hilo3>;
    "call_hash": SizedHex<32>;
};
export type I48eehof2eias5 = AnonymousEnum<{
    /**
     * Enter safe-mode permissionlessly for [`Config::EnterDuration`] blocks.
     *
     * Reserves [`Config::EnterDepositAmount`] from the caller's account.
     * Emits an [`Event::Entered`] event on success.
     * Errors with [`Error::Entered`] if the safe-mode is already entered.
     * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
     */
    "enter": undefined;
    /**
     * Enter safe-mode by force for a per-origin configured number of blocks.
     *
     * Emits an [`Event::Entered`] event on success.
     * Errors with [`Error::Entered`] if the safe-mode is already entered.
     *
     * Can only be called by the [`Config::ForceEnterOrigin`] origin.
     */
    "force_enter": undefined;
    /**
     * Extend the safe-mode permissionlessly for [`Config::ExtendDuration`] blocks.
     *
     * This accumulates on top of the current remaining duration.
     * Reserves [`Config::ExtendDepositAmount`] from the caller's account.
     * Emits an [`Event::Extended`] event on success.
     * Errors with [`Error::Exited`] if the safe-mode is entered.
     * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
     *
     * This may be called by any signed origin with [`Config::ExtendDepositAmount`] free
     * currency to reserve. This call can be disabled for all origins by configuring
     * [`Config::ExtendDepositAmount`] to `None`.
     */
    "extend": undefined;
    /**
     * Extend the safe-mode by force for a per-origin configured number of blocks.
     *
     * Emits an [`Event::Extended`] event on success.
     * Errors with [`Error::Exited`] if the safe-mode is inactive.
     *
     * Can only be called by the [`Config::ForceExtendOrigin`] origin.
     */
    "force_extend": undefined;
    /**
     * Exit safe-mode by force.
     *
     * Emits an [`Event::Exited`] with [`ExitReason::Force`] event on success.
     * Errors with [`Error::Exited`] if the safe-mode is inactive.
     *
     * Note: `safe-mode` will be automatically deactivated by [`Pallet::on_initialize`] hook
     * after the block height is greater than the [`EnteredUntil`] storage item.
     * Emits an [`Event::Exited`] with [`ExitReason::Timeout`] event when deactivated in the
     * hook.
     */
    "force_exit": undefined;
    /**
     * Slash a deposit for an account that entered or extended safe-mode at a given
     * historical block.
     *
     * This can only be called while safe-mode is entered.
     *
     * Emits a [`Event::DepositSlashed`] event on success.
     * Errors with [`Error::Entered`] if safe-mode is entered.
     *
     * Can only be called by the [`Config::ForceDepositOrigin`] origin.
     */
    "force_slash_deposit": Anonymize<I1ssp78ejl639m>;
    /**
     * Permissionlessly release a deposit for an account that entered safe-mode at a
     * given historical block.
     *
     * The call can be completely disabled by setting [`Config::ReleaseDelay`] to `None`.
     * This cannot be called while safe-mode is entered and not until
     * [`Config::ReleaseDelay`] blocks have passed since safe-mode was entered.
     *
     * Emits a [`Event::DepositReleased`] event on success.
     * Errors with [`Error::Entered`] if the safe-mode is entered.
     * Errors with [`Error::CannotReleaseYet`] if [`Config::ReleaseDelay`] block have not
     * passed since safe-mode was entered. Errors with [`Error::NoDeposit`] if the payee has no
     * reserved currency at the block specified.
     */
    "release_deposit": Anonymize<I1ssp78ejl639m>;
    /**
     * Force to release a deposit for an account that entered safe-mode at a given
     * historical block.
     *
     * This can be called while safe-mode is still entered.
     *
     * Emits a [`Event::DepositReleased`] event on success.
     * Errors with [`Error::Entered`] if safe-mode is entered.
     * Errors with [`Error::NoDeposit`] if the payee has no reserved currency at the
     * specified block.
     *
     * Can only be called by the [`Config::ForceDepositOrigin`] origin.
     */
    "force_release_deposit": Anonymize<I1ssp78ejl639m>;
}>;
export type I1ssp78ejl639m = {
    "account": SS58String;
    "block": number;
};
export type Ieci88jft3cpv9 = AnonymousEnum<{
    /**
     * Pause a call.
     *
     * Can only be called by [`Config::PauseOrigin`].
     * Emits an [`Event::CallPaused`] event on success.
     */
    "pause": Anonymize<Iba7pefg0d11kh>;
    /**
     * Un-pause a call.
     *
     * Can only be called by [`Config::UnpauseOrigin`].
     * Emits an [`Event::CallUnpaused`] event on success.
     */
    "unpause": Anonymize<I2pjehun5ehh5i>;
}>;
export type I2pjehun5ehh5i = {
    "ident": Anonymize<Idkbvh6dahk1v7>;
};
export type Idngcvk3suqage = AnonymousEnum<{
    /**
     * Proposes an unofficial asset, against a deposit.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone, who pays the deposit.
     *
     * ## Details
     *
     * - `name`: 1 to 64 bytes of UTF-8.
     * - `description`: 1 to 256 bytes of UTF-8.
     * - `maintainer`: sets its qualification and reviews its producers and wells.
     *
     * The deposit is held until the proposal is approved, rejected or withdrawn.
     *
     * ## Errors
     *
     * - [`Error::NameInvalid`], [`Error::DescriptionInvalid`]: a text cannot be read.
     * - [`Error::IdsExhausted`]: there is no number left.
     * - The currency's, if the deposit cannot be held.
     *
     * ## Events
     *
     * - [`Event::AssetProposed`]
     */
    "propose_asset": Anonymize<I5e6f9h9g047dl>;
    /**
     * Withdraws the caller's own proposal and releases its deposit.
     *
     * ## Dispatch Origin
     *
     * Signed by the proposer.
     *
     * ## Details
     *
     * - `asset`: the proposal's number, which is not used again.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`]: there is no such asset.
     * - [`Error::AssetNotProposed`]: it is more than a proposal by now.
     * - [`Error::NotProposer`]: the proposal is somebody else's.
     *
     * ## Events
     *
     * - [`Event::ProposalWithdrawn`]
     */
    "withdraw_proposal": Anonymize<I25qrhcm6bt5ar>;
    /**
     * Rejects a proposal and releases its deposit.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `asset`: the proposal's number, which is not used again.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`]: there is no such asset.
     * - [`Error::AssetNotProposed`]: it is more than a proposal by now.
     *
     * ## Events
     *
     * - [`Event::ProposalRejected`]
     */
    "reject_proposal": Anonymize<I25qrhcm6bt5ar>;
    /**
     * Registers an asset that is live at once.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `name`: 1 to 64 bytes of UTF-8.
     * - `description`: 1 to 256 bytes of UTF-8.
     * - `maintainer`: who reviews its producers and wells.
     * - `official`: lets the foundation's managers review it, whoever maintains it, and leaves
     * its qualification to their majority.
     *
     * ## Errors
     *
     * - [`Error::NameInvalid`], [`Error::DescriptionInvalid`]: a text cannot be read.
     * - [`Error::IdsExhausted`]: there is no number left.
     *
     * ## Events
     *
     * - [`Event::AssetRegistered`]
     */
    "register_asset": Anonymize<I80kbd49ie071j>;
    /**
     * Makes a proposed asset live and releases its deposit.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `asset`: the proposal's number. The asset stays unofficial.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`]: there is no such asset.
     * - [`Error::AssetNotProposed`]: it is more than a proposal by now.
     *
     * ## Events
     *
     * - [`Event::AssetApproved`]
     */
    "approve_asset": Anonymize<I25qrhcm6bt5ar>;
    /**
     * Pauses, resumes or retires an asset.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `status`: `Paused`, its producers neither upload nor mint; `Retired`, they mint what they
     * have and upload no more, which is final; `Live`, a paused asset goes on.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`]: there is no such asset.
     * - [`Error::AssetStillProposed`]: it is not approved yet.
     * - [`Error::AssetRetired`]: it is retired.
     * - [`Error::CannotBecomeProposed`]: `status` is `Proposed`.
     * - [`Error::StatusUnchanged`]: it has this status already.
     *
     * ## Events
     *
     * - [`Event::AssetStatusSet`]
     */
    "set_asset_status": Anonymize<I1ijjjm2bguul5>;
    /**
     * Gives an asset another maintainer.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `maintainer`: who reviews its producers and wells from now on.
     *
     * Holds for every status: the producers of a retired asset still need a reviewer.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`]: there is no such asset.
     *
     * ## Events
     *
     * - [`Event::MaintainerSet`]
     */
    "set_maintainer": Anonymize<Ic4ilbvr3t7fqo>;
    /**
     * Sets what an asset's producers must fulfil.
     *
     * ## Dispatch Origin
     *
     * [`Config::MajorityOrigin`] for official assets and those that the foundation maintains;
     * for the others, signed by the maintainer.
     *
     * ## Details
     *
     * - `hash`: of the published text.
     * - `link`: where it is published, 1 to 128 bytes of UTF-8.
     * - `attestations`: at most 8, besides KYB and KYC. One that is newly asked for binds after
     * [`Parameters::attestation_notice_days`]; the first qualification of an asset and that of
     * a proposal bind at once, because nobody can produce yet. One that was asked for before
     * keeps its moment; one that is left out is no longer needed.
     *
     * Holds for every status: a proposal is judged by its qualification.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`]: there is no such asset.
     * - [`Error::NotMaintainer`]: the caller may not set it.
     * - [`Error::LinkInvalid`]: the link cannot be read.
     * - [`Error::AttestationsInvalid`]: one is listed twice, or its name cannot be read.
     *
     * ## Events
     *
     * - [`Event::QualificationSet`]
     */
    "set_qualification": Anonymize<I87alect0unsr5>;
    /**
     * Registers a kind of a live or paused asset.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `kind`: carries its units with each of its fields; the ranges of its numbers are
     * [`ranges`](crate::ranges). Its symbol and its data source must be new. It may be
     * registered paused.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`], [`Error::AssetStillProposed`], [`Error::AssetRetired`]: the
     * asset cannot have kinds.
     * - [`Error::DigitalKindsNotSupported`]: the kind is one of mined coins.
     * - [`Error::SymbolInvalid`], [`Error::UnitInvalid`], [`Error::SourceInvalid`]: a name or
     * code cannot be read.
     * - [`Error::SymbolUsed`], [`Error::SourceUsed`]: it was another kind's before.
     * - [`Error::ConversionOutOfRange`], [`Error::FeedOutOfRange`],
     * [`Error::MaxDailyVolumeOutOfRange`], [`Error::RecordStepOutOfRange`],
     * [`Error::SkewOutOfRange`], [`Error::MintCapOutOfRange`]: a number is out of its range.
     * - [`Error::IdsExhausted`]: there is no number left for another kind.
     *
     * ## Events
     *
     * - [`Event::KindRegistered`]
     */
    "register_kind": Anonymize<I16tnu50dc4ag2>;
    /**
     * Sets all numbers of a kind that may change.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `update`: carries its units and ranges with each of its fields. [`KindUpdate`] says what
     * a change means for months that are uploaded and not minted yet.
     *
     * A data source that the kind gives up stays its own: it may come back, and no other kind may
     * take it. Where the oracle fetches the kind's volumes from has to be set anew after a change
     * of the data source: until then reporters' nodes fetch none by the chain's setting.
     *
     * ## Errors
     *
     * - [`Error::UnknownKind`]: there is no such kind.
     * - [`Error::SourceInvalid`], [`Error::SourceUsed`]: the data source cannot be read, or is or
     * was another kind's.
     * - [`Error::ConversionOutOfRange`], [`Error::FeedOutOfRange`],
     * [`Error::MaxDailyVolumeOutOfRange`], [`Error::RecordStepOutOfRange`],
     * [`Error::SkewOutOfRange`], [`Error::MintCapOutOfRange`]: a number is out of its range.
     *
     * ## Events
     *
     * - [`Event::KindUpdated`]
     */
    "update_kind": Anonymize<I8ucup65tmhv16>;
    /**
     * Pauses a kind: neither uploads nor mints.
     *
     * ## Dispatch Origin
     *
     * [`Config::PauseOrigin`].
     *
     * ## Details
     *
     * For emergencies. Days that cannot be uploaded in time because of it are lost.
     *
     * ## Errors
     *
     * - [`Error::UnknownKind`]: there is no such kind.
     * - [`Error::KindAlreadyPaused`]: it is paused already.
     *
     * ## Events
     *
     * - [`Event::KindPaused`]
     */
    "pause_kind": Anonymize<I21rdfbj8m1c63>;
    /**
     * Lets a paused kind go on.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * Uploads and mints are possible again at once.
     *
     * ## Errors
     *
     * - [`Error::UnknownKind`]: there is no such kind.
     * - [`Error::KindNotPaused`]: it is not paused.
     *
     * ## Events
     *
     * - [`Event::KindResumed`]
     */
    "resume_kind": Anonymize<I21rdfbj8m1c63>;
    /**
     * Sets the parameters.
     *
     * ## Dispatch Origin
     *
     * [`Config::ParametersOrigin`].
     *
     * ## Details
     *
     * - `new`: the crude grade discount, with gravity in 1/100 of a degree, sulphur in 1/1 000 of
     * one percent and shares in millionths; and the notice of a newly required attestation, in
     * days.
     *
     * Months that are not minted yet get the lower of the discount noted at their first upload
     * and the new one. Attestations that were asked for before keep their moment.
     *
     * ## Errors
     *
     * - [`Error::CrudeDiscountOutOfRange`]: thresholds or shares make no sense.
     * - [`Error::AttestationNoticeDaysOutOfRange`]: the notice is above 366 days.
     *
     * ## Events
     *
     * - [`Event::ParametersSet`]
     */
    "set_parameters": Anonymize<Icig9lq6psg096>;
}>;
export type I5e6f9h9g047dl = {
    "name": Uint8Array;
    "description": Uint8Array;
    "maintainer": Anonymize<Iemrqql0jhkg9k>;
};
export type I80kbd49ie071j = {
    "name": Uint8Array;
    "description": Uint8Array;
    "maintainer": Anonymize<Iemrqql0jhkg9k>;
    "official": boolean;
};
export type I1ijjjm2bguul5 = {
    "asset": number;
    "status": Anonymize<I62dd8gphng7bf>;
};
export type Ic4ilbvr3t7fqo = {
    "asset": number;
    "maintainer": Anonymize<Iemrqql0jhkg9k>;
};
export type I87alect0unsr5 = {
    "asset": number;
    "hash": SizedHex<32>;
    "link": Uint8Array;
    "attestations": Array<Anonymize<I5kv1n75c0juj7>>;
};
export type I16tnu50dc4ag2 = {
    "kind": Anonymize<Ia3742dsiptaps>;
};
export type Ia3742dsiptaps = {
    "asset": number;
    "symbol": Uint8Array;
    "class": Enum<{
        "Physical": undefined;
        "Digital": undefined;
    }>;
    "volume_unit": Uint8Array;
    "price_unit": Uint8Array;
    "conversion": bigint;
    "discount_rule": Enum<{
        "None": undefined;
        "CrudeGrade": undefined;
    }>;
    "feed": Anonymize<I5vcb6j1bg4ura>;
    "source": Anonymize<Icb2nqiokfc7h2>;
    "max_daily_volume": bigint;
    "record_step": bigint;
    "skew_bps": number;
    "mint_cap": bigint;
    "status": Enum<{
        "Active": undefined;
        "Paused": undefined;
    }>;
};
export type I8ucup65tmhv16 = {
    "kind": number;
    "update": Anonymize<I56vdjde0378lp>;
};
export type Icig9lq6psg096 = {
    "new": Anonymize<I84qoiokp1n5l7>;
};
export type I30h7fhfbon6ir = AnonymousEnum<{
    /**
     * Applies to be a producer, for the first time or after a rejection.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone, who pays the deposit.
     *
     * ## Details
     *
     * - `nickname`, `region`: 1 to 64 bytes of UTF-8 each, public.
     * - `commitment`: the blake2-256 hash of the dossier with a salt. The dossier goes to a
     * verifier, off chain.
     *
     * ## Errors
     *
     * - [`Error::AlreadyApplied`]: the account has an application or is a producer.
     * - [`Error::NicknameInvalid`], [`Error::RegionInvalid`]: a text cannot be read.
     * - The currency's, if the deposit cannot be held.
     *
     * ## Events
     *
     * - [`Event::Applied`]
     */
    "apply": Anonymize<I90t3dviclj6um>;
    /**
     * Attests something of a producer, or renews it.
     *
     * ## Dispatch Origin
     *
     * Signed by a verifier; not of itself.
     *
     * ## Details
     *
     * - `attestation`: KYB comes first and turns `Applied` into `KybPassed`; KYC, and those that
     * the producer asked for, need an unexpired KYB.
     * - `report`: hash of the verifier's report.
     * - `expires`: the first day (since 1970-01-01 UTC) on which it no longer counts; none if it
     * does not expire.
     *
     * A renewal replaces the record. It may bring the expiry forward only where the same verifier
     * attested it, or one that governance has removed since; never below what another account
     * attested before that is still a verifier.
     *
     * ## Errors
     *
     * - [`Error::NotVerifier`]: the caller is no verifier.
     * - [`Error::Oneself`]: the caller is the producer.
     * - [`Error::UnknownProducer`], [`Error::ApplicationRejected`]: there is no application.
     * - [`Error::ExpiryNotInFuture`]: it would not count today.
     * - [`Error::AttestationNotRequested`]: the producer has not asked for it.
     * - [`Error::KybMissing`]: KYB is missing or expired.
     * - [`Error::ExpiryBroughtForward`]: another verifier's attestation counts for longer.
     *
     * ## Events
     *
     * - [`Event::Attested`]
     */
    "attest": Anonymize<I7mu9a5n16g6p9>;
    /**
     * Admits an applicant.
     *
     * ## Dispatch Origin
     *
     * [`Config::ManagerOrigin`]; not about itself.
     *
     * ## Details
     *
     * - `producer`: the applicant. It needs KYB and KYC, both unexpired.
     *
     * ## Errors
     *
     * - [`Error::Oneself`]: the manager is the applicant.
     * - [`Error::UnknownProducer`]: there is no application.
     * - [`Error::NotAwaitingAdmission`]: KYB is not passed, or it is decided already.
     * - [`Error::AttestationMissing`]: KYB or KYC is missing or expired.
     *
     * ## Events
     *
     * - [`Event::Admitted`]
     */
    "admit": Anonymize<I4kg3pqihavml4>;
    /**
     * Rejects an application and releases its deposits.
     *
     * ## Dispatch Origin
     *
     * [`Config::ManagerOrigin`]; not about itself.
     *
     * ## Details
     *
     * - `reason`: hash of the written reason.
     *
     * Texts and attestations are removed; the applicant may apply again.
     *
     * ## Errors
     *
     * - [`Error::Oneself`]: the manager is the applicant.
     * - [`Error::UnknownProducer`], [`Error::NoOpenApplication`]: there is no open application.
     *
     * ## Events
     *
     * - [`Event::Rejected`]
     */
    "reject": Anonymize<I498emmf62cc94>;
    /**
     * Suspends a producer: it neither uploads nor mints.
     *
     * ## Dispatch Origin
     *
     * [`Config::ManagerOrigin`]; not about itself.
     *
     * ## Details
     *
     * - `reason`: hash of the written reason.
     *
     * Deposits, qualifications and uploaders stay, and the producer cannot leave.
     *
     * ## Errors
     *
     * - [`Error::Oneself`]: the manager is the producer.
     * - [`Error::UnknownProducer`], [`Error::NotAdmitted`]: there is no admitted producer.
     *
     * ## Events
     *
     * - [`Event::Suspended`]
     */
    "suspend": Anonymize<I498emmf62cc94>;
    /**
     * Lets a suspended producer go on.
     *
     * ## Dispatch Origin
     *
     * [`Config::ManagerOrigin`]; not about itself.
     *
     * ## Details
     *
     * - `producer`: uploads and mints again at once, if its attestations are unexpired.
     *
     * ## Errors
     *
     * - [`Error::Oneself`]: the manager is the producer.
     * - [`Error::UnknownProducer`], [`Error::NotSuspended`]: there is no suspended producer.
     *
     * ## Events
     *
     * - [`Event::Reinstated`]
     */
    "reinstate": Anonymize<I4kg3pqihavml4>;
    /**
     * Withdraws the caller's own application, removes everything that was stored for it, and
     * releases its deposits.
     *
     * ## Dispatch Origin
     *
     * Signed by the applicant.
     *
     * ## Details
     *
     * Possible as long as it is not admitted. It removes a rejected application, too.
     *
     * ## Errors
     *
     * - [`Error::UnknownProducer`], [`Error::NoOpenApplication`]: there is no application.
     *
     * ## Events
     *
     * - [`Event::ApplicationWithdrawn`]
     */
    "withdraw_application": undefined;
    /**
     * Asks for the qualification of an asset.
     *
     * ## Dispatch Origin
     *
     * Signed by an admitted producer, who pays the deposit.
     *
     * ## Details
     *
     * - `asset`: a live one. After a withdrawal it may be asked for again, on the deposit that is
     * held already.
     *
     * ## Errors
     *
     * - [`Error::UnknownProducer`], [`Error::UnknownAsset`]: there is no such record.
     * - [`Error::Refused`]: the producer is not admitted or suspended, or the asset is not live.
     * - [`Error::AlreadyRequested`]: it is asked for or granted already.
     * - [`Error::TooManyQualifications`]: the producer has asked for 16.
     * - The currency's, if the deposit cannot be held.
     *
     * ## Events
     *
     * - [`Event::QualificationRequested`]
     */
    "request_qualification": Anonymize<I25qrhcm6bt5ar>;
    /**
     * Grants a qualification.
     *
     * ## Dispatch Origin
     *
     * Signed by a reviewer of the asset; not for itself.
     *
     * ## Details
     *
     * - `producer`: needs KYB, KYC and every attestation that the asset requires now, unexpired.
     * - `asset`: a live one.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`], [`Error::UnknownProducer`], [`Error::UnknownQualification`]:
     * there is no such record.
     * - [`Error::NotReviewer`]: the caller does not review the asset.
     * - [`Error::Oneself`]: the caller is the producer.
     * - [`Error::Refused`]: the producer is not admitted or suspended, or the asset is not live.
     * - [`Error::NotRequested`]: it is decided already.
     * - [`Error::AssetWithoutQualification`]: the asset does not say what it requires.
     * - [`Error::AttestationMissing`]: a required attestation is missing or expired.
     *
     * ## Events
     *
     * - [`Event::QualificationGranted`]
     */
    "grant_qualification": Anonymize<I1idj2olspcrdo>;
    /**
     * Refuses a qualification that was asked for, or withdraws one that was granted.
     *
     * ## Dispatch Origin
     *
     * Signed by a reviewer of the asset; not of itself.
     *
     * ## Details
     *
     * - `reason`: hash of the written reason.
     *
     * What was uploaded can still be minted.
     *
     * ## Errors
     *
     * - [`Error::UnknownAsset`], [`Error::UnknownQualification`]: there is no such record.
     * - [`Error::NotReviewer`]: the caller does not review the asset.
     * - [`Error::Oneself`]: the caller is the producer.
     * - [`Error::AlreadyWithdrawn`]: it is withdrawn already.
     *
     * ## Events
     *
     * - [`Event::QualificationWithdrawn`]
     */
    "withdraw_qualification": Anonymize<I3uu3m1bgcgoig>;
    /**
     * Drops the caller's own qualification, whatever its state, and releases its deposit.
     *
     * ## Dispatch Origin
     *
     * Signed by the producer, suspended or not.
     *
     * ## Details
     *
     * - `asset`: what was uploaded of it can still be minted.
     *
     * ## Errors
     *
     * - [`Error::UnknownQualification`]: there is none.
     *
     * ## Events
     *
     * - [`Event::QualificationDropped`]
     */
    "drop_qualification": Anonymize<I25qrhcm6bt5ar>;
    /**
     * Names an uploader for one or for all of the caller's wells.
     *
     * ## Dispatch Origin
     *
     * Signed by an admitted producer, who pays the deposit.
     *
     * ## Details
     *
     * - `uploader`: an account, or a meter's compressed P-256 key.
     * - `wells`: one well, or all, present and future.
     *
     * At most 16 entries.
     *
     * ## Errors
     *
     * - [`Error::UnknownProducer`], [`Error::Refused`]: the caller is not admitted or suspended.
     * - [`Error::Oneself`]: the uploader is the producer, who may upload anyway.
     * - [`Error::DeviceKeyInvalid`]: the key is none.
     * - [`Error::AlreadyUploader`]: it is named for these wells already.
     * - [`Error::TooManyUploaders`]: the list is full.
     * - The currency's, if the deposit cannot be held.
     *
     * ## Events
     *
     * - [`Event::UploaderAdded`]
     */
    "add_uploader": Anonymize<Ieib0thrdnhd59>;
    /**
     * Removes an uploader at once and releases its deposit.
     *
     * ## Dispatch Origin
     *
     * Signed by the producer, suspended or not.
     *
     * ## Details
     *
     * - `uploader`, `wells`: as they were named.
     *
     * ## Errors
     *
     * - [`Error::UnknownUploader`]: no such uploader is named for these wells.
     *
     * ## Events
     *
     * - [`Event::UploaderRemoved`]
     */
    "remove_uploader": Anonymize<Ieib0thrdnhd59>;
    /**
     * Names a verifier.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `verifier`: one of at most [`Config::MaxVerifiers`].
     *
     * ## Errors
     *
     * - [`Error::AlreadyVerifier`]: it is one already.
     * - [`Error::TooManyVerifiers`]: there is no room.
     *
     * ## Events
     *
     * - [`Event::VerifierAdded`]
     */
    "add_verifier": Anonymize<I58bu3hm7657hm>;
    /**
     * Removes a verifier.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `verifier`: what it attested stays, so nobody's production stops with it, and any other
     * verifier may replace it, with an earlier expiry, too. Managers suspend producers whose
     * attestation cannot be trusted.
     *
     * ## Errors
     *
     * - [`Error::NotVerifier`]: it is none.
     *
     * ## Events
     *
     * - [`Event::VerifierRemoved`]
     */
    "remove_verifier": Anonymize<I58bu3hm7657hm>;
    /**
     * Asks for an attestation besides KYB and KYC.
     *
     * ## Dispatch Origin
     *
     * Signed by the applicant or producer, who pays the deposit.
     *
     * ## Details
     *
     * - `name`: 1 to 32 bytes of UTF-8, as the asset's qualification writes it.
     *
     * The deposit is held until the attestation is dropped, or goes with the whole record. At
     * most 14.
     *
     * ## Errors
     *
     * - [`Error::UnknownProducer`], [`Error::ApplicationRejected`]: there is no application.
     * - [`Error::AttestationInvalid`]: the name cannot be read.
     * - [`Error::AttestationAlreadyRequested`]: it is asked for, or attested, already.
     * - [`Error::TooManyAttestations`]: 14 are asked for.
     * - The currency's, if the deposit cannot be held.
     *
     * ## Events
     *
     * - [`Event::AttestationRequested`]
     */
    "request_attestation": Anonymize<I37gkv4ibak4u6>;
    /**
     * Drops an attestation that the caller had asked for, given or not, and releases its deposit.
     *
     * ## Dispatch Origin
     *
     * Signed by the applicant or producer, suspended or not.
     *
     * ## Details
     *
     * - `name`: as it was asked for. Where an asset requires it, the producer is no longer in good
     * standing.
     *
     * ## Errors
     *
     * - [`Error::AttestationNotRequested`]: it was not asked for.
     *
     * ## Events
     *
     * - [`Event::AttestationDropped`]
     */
    "drop_attestation": Anonymize<I37gkv4ibak4u6>;
    /**
     * Leaves: removes everything that is stored for the caller, and releases every deposit.
     *
     * ## Dispatch Origin
     *
     * Signed by an admitted producer. An applicant withdraws its application instead.
     *
     * ## Details
     *
     * It needs to own no wells, and to have neither open months nor a debt. A margin that is left
     * can still be withdrawn afterwards. A suspended producer cannot leave, so nobody escapes a
     * suspension by applying anew.
     *
     * ## Errors
     *
     * - [`Error::UnknownProducer`]: the caller never applied.
     * - [`Error::Refused`]: the caller is not admitted, or suspended.
     * - [`Error::CannotLeave`]: the caller still owes something, which the error names.
     *
     * ## Events
     *
     * - [`Event::Left`]
     */
    "leave": undefined;
}>;
export type I90t3dviclj6um = {
    "nickname": Uint8Array;
    "region": Uint8Array;
    "commitment": SizedHex<32>;
};
export type I7mu9a5n16g6p9 = {
    "producer": SS58String;
    "attestation": Anonymize<I5kv1n75c0juj7>;
    "report": SizedHex<32>;
    "expires"?: Anonymize<I4arjljr6dpflb>;
};
export type I498emmf62cc94 = {
    "producer": SS58String;
    "reason": SizedHex<32>;
};
export type I3uu3m1bgcgoig = {
    "producer": SS58String;
    "asset": number;
    "reason": SizedHex<32>;
};
export type Ieib0thrdnhd59 = {
    "uploader": Anonymize<I3erhrk1eq9sm6>;
    "wells": Anonymize<I7pl19i198ukgm>;
};
export type I37gkv4ibak4u6 = {
    "name": Uint8Array;
};
export type If173do40eh40j = AnonymousEnum<{
    /**
     * Applies for a well.
     *
     * ## Dispatch Origin
     *
     * Signed by a producer that is admitted and qualified for the kind's asset.
     *
     * ## Details
     *
     * - `kind`: what the well produces.
     * - `commitment`: the hash of the kind's symbol and the official identifier.
     * - `nickname`: 1 to 64 bytes of UTF-8.
     * - `fields`: what a reviewer audits. They need a grade (gravity in 1/100 of a degree,
     * sulphur in 1/1 000 of one percent) if the kind's discount goes by it.
     *
     * A deposit is held. The application does not reserve the identifier: the first approval
     * does.
     *
     * ## Errors
     *
     * - [`Error::Refused`]: the state of the kind, the asset or the producer does not allow
     * it.
     * - [`Error::NameEmpty`], [`Error::NotUtf8`], [`Error::TextInvalid`]: a text is not fit.
     * - [`Error::GradeMissing`], [`Error::GradeZero`], [`Error::GradeNotAllowed`]: the grade
     * does not fit the kind.
     * - [`Error::IdentifierActive`]: the well and product is active.
     * - A token error: the producer cannot pay the deposit.
     *
     * ## Events
     *
     * - [`Event::WellApplied`]
     */
    "apply": Anonymize<I1u2ubed29s4bs>;
    /**
     * Submits a rejected application again.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `nickname`, `fields`: replace the rejected ones, by the rules of
     * [`apply`](Pallet::apply).
     *
     * The deposit stays as it is.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotOwner`]: the caller is not the well's owner.
     * - [`Error::WellNotRejected`]: the well was not rejected.
     * - Those of [`apply`](Pallet::apply), without the deposit.
     *
     * ## Events
     *
     * - [`Event::WellResubmitted`]
     */
    "resubmit": Anonymize<Iblokhctoh85ms>;
    /**
     * Approves a well.
     *
     * ## Dispatch Origin
     *
     * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
     * [`Config::ReviewMajorityOrigin`].
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `revision`: the number of the fields that were reviewed.
     *
     * The well may upload at once and mint when the first mint's wait is over; it is valid for
     * 365 days. An identifier that another well had is the new one's from the month after it
     * was freed.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotReviewer`]: the caller does not review the asset.
     * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
     * - [`Error::MajorityNeeded`]: a manager once returned an approval of this identifier.
     * - [`Error::WellNotInReview`]: the well does not wait for a review.
     * - [`Error::RevisionChanged`]: other fields were submitted meanwhile.
     * - [`Error::Refused`]: the state of the producer or of the asset does not allow it.
     * - [`Error::IdentifierActive`]: the well and product is active.
     *
     * ## Events
     *
     * - [`Event::WellApproved`]
     */
    "approve": Anonymize<If8fuhgjuv0jmk>;
    /**
     * Returns a newly approved well to review.
     *
     * ## Dispatch Origin
     *
     * [`Config::ManagerOrigin`], whatever part of the well the manager holds; not the
     * approver.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     *
     * Possible before the wait for the first mint is over, unless the managers' majority
     * approved. The identifier is free for others from the next month on. From now on *every*
     * approval of this kind and commitment needs the managers' majority, whoever applies.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::WellNotApproved`]: the well is not approved.
     * - [`Error::ApprovedByMajority`]: the managers' majority approved it.
     * - [`Error::ApproverCannotReturn`]: the caller approved it.
     * - [`Error::FirstMintWaitOver`]: the wait for the first mint is over.
     *
     * ## Events
     *
     * - [`Event::WellReturned`]
     */
    "return_to_review": Anonymize<I5pace3tmis4a7>;
    /**
     * Puts a deactivated well in force again.
     *
     * ## Dispatch Origin
     *
     * [`Config::ReviewMajorityOrigin`].
     *
     * ## Details
     *
     * - `well`: the number of the well.
     *
     * Its validity and the wait for its first mint stay as they were. If another well had the
     * identifier meanwhile, the well may upload from the month on in which that one's
     * identifier became free; otherwise its months stay its own.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::WellNotDeactivated`]: the well is not deactivated.
     * - [`Error::IdentifierActive`]: the identifier is another well's now.
     *
     * ## Events
     *
     * - [`Event::WellReinstated`]
     */
    "reinstate": Anonymize<I5pace3tmis4a7>;
    /**
     * Rejects an application.
     *
     * ## Dispatch Origin
     *
     * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
     * [`Config::ReviewMajorityOrigin`].
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `reason`: the hash of the reasons, which the reviewer gives to the owner.
     *
     * The owner may resubmit or remove it.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotReviewer`]: the caller does not review the asset.
     * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
     * - [`Error::WellNotInReview`]: the well does not wait for a review.
     *
     * ## Events
     *
     * - [`Event::WellRejected`]
     */
    "reject": Anonymize<Ibjtdf9558ge5>;
    /**
     * Ends an approved well.
     *
     * ## Dispatch Origin
     *
     * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
     * [`Config::ReviewMajorityOrigin`].
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `reason`: the hash of the reasons.
     *
     * The identifier is free from the next month on. What was pending is dropped.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotReviewer`]: the caller does not review the asset.
     * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
     * - [`Error::WellNotApproved`]: the well is not approved.
     *
     * ## Events
     *
     * - [`Event::WellDeactivated`]
     */
    "deactivate": Anonymize<Ibjtdf9558ge5>;
    /**
     * Proposes other audited fields for an approved well.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `fields`: the new fields, in the units of [`apply`](Pallet::apply).
     *
     * The well goes on under the old fields until a reviewer approves the new ones.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotOwner`]: the caller is not the well's owner.
     * - [`Error::WellNotApproved`]: the well is not approved.
     * - [`Error::PendingExists`]: other fields wait.
     * - [`Error::GradeMissing`], [`Error::GradeZero`], [`Error::GradeNotAllowed`]: the grade
     * does not fit the kind.
     * - [`Error::NotUtf8`], [`Error::TextInvalid`]: the measurement point cannot be read.
     *
     * ## Events
     *
     * - [`Event::FieldsSubmitted`]
     */
    "propose_change": Anonymize<I2j45j4l7b671a>;
    /**
     * Submits the annual review.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `fields`: the new fields, with a new analysis, in the units of
     * [`apply`](Pallet::apply).
     *
     * Possible from day 360 of the well's validity on, late as well.
     *
     * ## Errors
     *
     * - Those of [`propose_change`](Pallet::propose_change).
     * - [`Error::ReviewNotDue`]: it is before day 360.
     * - [`Error::ChemistryNotNew`]: the analysis is the one in force.
     *
     * ## Events
     *
     * - [`Event::FieldsSubmitted`]
     */
    "submit_annual_review": Anonymize<I2j45j4l7b671a>;
    /**
     * Brings pending fields into force.
     *
     * ## Dispatch Origin
     *
     * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
     * [`Config::ReviewMajorityOrigin`].
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `revision`: the number of the fields that were reviewed.
     *
     * An annual review moves the end of the validity by the smallest multiple of 365 days that
     * lies in the future.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotReviewer`]: the caller does not review the asset.
     * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
     * - [`Error::MajorityNeeded`]: a manager once returned an approval of this identifier.
     * - [`Error::NothingPending`]: no fields wait.
     * - [`Error::RevisionChanged`]: other fields were submitted meanwhile.
     *
     * ## Events
     *
     * - [`Event::PendingApproved`]
     */
    "approve_pending": Anonymize<If8fuhgjuv0jmk>;
    /**
     * Rejects pending fields.
     *
     * ## Dispatch Origin
     *
     * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
     * [`Config::ReviewMajorityOrigin`].
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `reason`: the hash of the reasons, which the reviewer gives to the owner.
     *
     * The well stays in the state that it is in and its owner may submit others.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotReviewer`]: the caller does not review the asset.
     * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
     * - [`Error::NothingPending`]: no fields wait.
     *
     * ## Events
     *
     * - [`Event::PendingRejected`]
     */
    "reject_pending": Anonymize<Ibjtdf9558ge5>;
    /**
     * Takes pending fields back.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     *
     * The well goes on under the fields in force.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotOwner`]: the caller is not the well's owner.
     * - [`Error::NothingPending`]: no fields wait.
     *
     * ## Events
     *
     * - [`Event::PendingWithdrawn`]
     */
    "withdraw_pending": Anonymize<I5pace3tmis4a7>;
    /**
     * Removes a well and releases its deposits to the owner.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner; by anyone once a rejected or deactivated well has been so
     * for the removal wait.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     *
     * The owner may remove a rejected or deactivated well, and withdraw one that is in review.
     * Links to dApps go with it. Months that a well uploaded before it was returned to review
     * can be cleared from now on.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::WellNotRemovable`]: the well is approved.
     * - [`Error::NotOwner`]: the well is in review and the caller is not its owner.
     * - [`Error::RemovalTooEarly`]: the caller is not the owner and the removal wait is not
     * over.
     *
     * ## Events
     *
     * - [`Event::DAppUnlinked`] for each link
     * - [`Event::WellRemoved`]
     */
    "remove": Anonymize<I5pace3tmis4a7>;
    /**
     * Sets the beneficiaries of a well.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `parts`: the whole new list, each part in whole percents; the owner has the rest.
     *
     * A part that is new or raised counts at once. One that is lowered or left out counts as
     * before until the reduction's wait is over, and no raise may exceed 100 % meanwhile.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotOwner`]: the caller is not the well's owner.
     * - [`Error::ShareZero`]: a part is 0 %.
     * - [`Error::OwnerNotAllowed`]: the owner is on the list.
     * - [`Error::DuplicateBeneficiary`]: an account is on the list twice.
     * - [`Error::SharesExceedWhole`]: the parts exceed 100 %.
     * - [`Error::SharesStillHeld`]: they do with the parts that count until their reduction.
     * - [`Error::TooManyBeneficiaries`]: there is room for nine.
     *
     * ## Events
     *
     * - [`Event::ShareReductionAnnounced`] for each part that falls
     * - [`Event::BeneficiariesSet`]
     */
    "set_beneficiaries": Anonymize<Ico44hok9lsd2o>;
    /**
     * Passes percents of one's own part on.
     *
     * ## Dispatch Origin
     *
     * Signed by a beneficiary of the well.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `percent`: how many whole percents.
     * - `to`: another beneficiary, whose part grows; a new account, if there is room; or the
     * owner.
     *
     * It takes force at once. What an announced reduction will take can be passed to the owner
     * alone, and goes first: a reviewer that was made a beneficiary gets rid of all of its
     * part in one call.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotABeneficiary`]: the caller holds no part of the well.
     * - [`Error::ShareZero`]: `percent` is 0.
     * - [`Error::PassToOneself`]: `to` is the caller.
     * - [`Error::MoreThanHeld`]: it is more than the caller may pass.
     * - [`Error::TooManyBeneficiaries`]: there is room for nine.
     *
     * ## Events
     *
     * - [`Event::SharePassed`]
     */
    "pass_share": Anonymize<If6jdkkmqh5cu5>;
    /**
     * Takes a beneficiary whose part is 0 % off the list.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner, or by the beneficiary.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `account`: the beneficiary.
     *
     * A part becomes 0 % when a reduction to nothing is in force, or by passing it on.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotOwner`]: the caller is neither the well's owner nor the beneficiary.
     * - [`Error::NotABeneficiary`]: the account is not on the list.
     * - [`Error::ShareNotZero`]: its part is not 0 %.
     *
     * ## Events
     *
     * - [`Event::BeneficiaryRemoved`]
     */
    "remove_beneficiary": Anonymize<I8beqbm09hmq5f>;
    /**
     * Registers a dApp.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `name`: 1 to 64 bytes of UTF-8.
     * - `payee`: the account that must hold a part of each linked well.
     *
     * ## Errors
     *
     * - [`Error::NameEmpty`], [`Error::NotUtf8`], [`Error::TextInvalid`]: the name is not fit.
     *
     * ## Events
     *
     * - [`Event::DAppRegistered`]
     */
    "register_dapp": Anonymize<I200i13u28opba>;
    /**
     * Removes a dApp from the register.
     *
     * ## Dispatch Origin
     *
     * [`Config::GovernanceOrigin`].
     *
     * ## Details
     *
     * - `dapp`: the number of the dApp.
     *
     * Links to it end by [`unlink_dapp`](Pallet::unlink_dapp), which anybody may then call.
     *
     * ## Errors
     *
     * - [`Error::UnknownDApp`]: there is no such dApp.
     *
     * ## Events
     *
     * - [`Event::DAppRemoved`]
     */
    "remove_dapp": Anonymize<Iatekfrbqqvsed>;
    /**
     * Links a well to a dApp.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `dapp`: the number of the dApp, whose payee must hold a part of the well.
     * - `code_hash`: the hash of the one-time code that the dApp gave to the owner.
     *
     * A deposit is held.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotOwner`]: the caller is not the well's owner.
     * - [`Error::UnknownDApp`]: there is no such dApp.
     * - [`Error::Refused`]: the well is not in force, or expired.
     * - [`Error::PayeeHoldsNoShare`]: the dApp's payee holds no part of the well.
     * - [`Error::AlreadyLinked`]: the well is linked to the dApp.
     * - [`Error::TooManyLinks`]: the well is linked to eight.
     * - A token error: the owner cannot pay the deposit.
     *
     * ## Events
     *
     * - [`Event::DAppLinked`]
     */
    "link_dapp": Anonymize<I2nn99noi7adfb>;
    /**
     * Ends the link of a well to a dApp.
     *
     * ## Dispatch Origin
     *
     * Signed by the well's owner; by anyone once the dApp is removed from the register.
     *
     * ## Details
     *
     * - `well`: the number of the well.
     * - `dapp`: the number of the dApp.
     *
     * The deposit goes to the owner.
     *
     * ## Errors
     *
     * - [`Error::Refused`] with `UnknownWell`: there is no such well.
     * - [`Error::NotOwner`]: the caller is not the owner, and the dApp is registered.
     * - [`Error::NotLinked`]: the well is not linked to the dApp.
     *
     * ## Events
     *
     * - [`Event::DAppUnlinked`]
     */
    "unlink_dapp": Anonymize<If3c2ksk4tc0id>;
    /**
     * Sets the parameters.
     *
     * ## Dispatch Origin
     *
     * [`Config::ParametersOrigin`].
     *
     * ## Details
     *
     * - `new`: the parameters. All waits are in milliseconds.
     *
     * What is under way keeps the moment that was set for it, but removals go by the wait of
     * the present.
     *
     * ## Errors
     *
     * - [`Error::FirstMintWaitOutOfRange`], [`Error::ShareReductionWaitOutOfRange`],
     * [`Error::RemovalWaitOutOfRange`]: that wait is above 90 days.
     *
     * ## Events
     *
     * - [`Event::ParametersSet`]
     */
    "set_parameters": Anonymize<I10a67uv26idhq>;
}>;
export type I1u2ubed29s4bs = {
    "kind": number;
    "commitment": SizedHex<32>;
    "nickname": Uint8Array;
    "fields": Anonymize<I4bbia1icv63d1>;
};
export type I4bbia1icv63d1 = {
    "grade"?: Anonymize<Ifat0b2m0shnu6>;
    "analysis": SizedHex<32>;
    "licence": SizedHex<32>;
    "measurement_point": Uint8Array;
};
export type Ifat0b2m0shnu6 = ({
    "api_gravity": number;
    "sulphur": number;
}) | undefined;
export type Iblokhctoh85ms = {
    "well": bigint;
    "nickname": Uint8Array;
    "fields": Anonymize<I4bbia1icv63d1>;
};
export type I5pace3tmis4a7 = {
    "well": bigint;
};
export type Ibjtdf9558ge5 = {
    "well": bigint;
    "reason": SizedHex<32>;
};
export type I2j45j4l7b671a = {
    "well": bigint;
    "fields": Anonymize<I4bbia1icv63d1>;
};
export type If6jdkkmqh5cu5 = {
    "well": bigint;
    "percent": number;
    "to": SS58String;
};
export type I200i13u28opba = {
    "name": Uint8Array;
    "payee": SS58String;
};
export type I10a67uv26idhq = {
    "new": Anonymize<I4ctout8vjef4c>;
};
export type I2mc8sejkt2ft2 = AnonymousEnum<{
    /**
     * Deposits UNIT: pays the caller's debt first, the rest becomes its margin.
     *
     * ## Dispatch Origin
     *
     * Signed by the producer, or by any account that wants to become one.
     *
     * ## Details
     *
     * - `amount`: what to deposit, in 10⁻¹⁸ UNIT; at least 1 UNIT, or exactly a smaller debt.
     *
     * What pays debt goes to the treasury. The rest stays in the caller's account, on hold. The
     * existential deposit always stays free.
     *
     * ## Errors
     *
     * - [`Error::ZeroAmount`]: the amount is zero.
     * - [`Error::DepositTooSmall`]: the amount is below 1 UNIT and not exactly the debt.
     * - [`Error::InsufficientBalance`]: the free balance does not suffice.
     * - [`Error::ProducerCannotHold`]: the account has too many different holds.
     * - [`Error::TreasuryCannotReceive`]: the treasury's account does not exist, and the debt is
     * too small to create it.
     * - [`Error::Overflow`]: the margin would not fit 128 bits.
     *
     * ## Events
     *
     * - [`Event::Deposited`]
     */
    "deposit": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Withdraws UNIT from the caller's margin.
     *
     * ## Dispatch Origin
     *
     * Signed by the producer.
     *
     * ## Details
     *
     * - `amount`: what to withdraw, in 10⁻¹⁸ UNIT.
     *
     * What is left has to cover the value of the open months, and to be at least 1 UNIT, or
     * nothing. Without open months all of it can be withdrawn, whether or not there is a price of
     * UNIT.
     *
     * ## Errors
     *
     * - [`Error::ZeroAmount`]: the amount is zero.
     * - [`Error::InDebt`]: there is a debt of penalties.
     * - [`Error::ExceedsMargin`]: the amount is larger than the margin.
     * - [`Error::MarginTooLow`]: what is left would not cover the open months.
     * - [`Error::RestTooSmall`]: what is left would be below 1 UNIT.
     * - [`Error::UnitPriceUnavailable`]: there is no fresh final price of UNIT to value the open
     * months by.
     * - [`Error::Overflow`]: what the open months ask for does not fit 128 bits.
     *
     * ## Events
     *
     * - [`Event::Withdrawn`]
     */
    "withdraw": Anonymize<I3qt1hgg4djhgb>;
    /**
     * Sets the parameters.
     *
     * ## Dispatch Origin
     *
     * [`Config::ParametersOrigin`].
     *
     * ## Details
     *
     * - `new`: margin ratio in basis points, minimum margin in 10⁻¹⁸ UNIT, and the rate that
     * counts while there is no feed of UNIT's price, in 1/10 000 USD per UNIT.
     *
     * They count at once, for open months as well: a higher ratio refuses further uploads and
     * withdrawals until margin is deposited, and takes nothing away.
     *
     * ## Errors
     *
     * - [`Error::MarginRatioOutOfRange`]: the ratio is not between 1 and 10 000.
     * - [`Error::MinimumMarginOutOfRange`]: the minimum is above a million UNIT.
     * - [`Error::UnitUsdRateOutOfRange`]: the rate is not between 1 and 10 000 000 000.
     *
     * ## Events
     *
     * - [`Event::ParametersSet`]
     */
    "set_parameters": Anonymize<I8u7pta1b2ugmm>;
    /**
     * Deposits UNIT for another producer: pays its debt first, the rest becomes its margin.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone.
     *
     * ## Details
     *
     * - `producer`: whose debt is paid and whose margin grows. Its account must exist.
     * - `amount`: what to deposit, in 10⁻¹⁸ UNIT; at least 1 UNIT, or exactly a smaller debt.
     *
     * The caller pays with UNIT that are free and not locked, and its existential deposit stays.
     * What is deposited belongs to the producer: the caller cannot take it back.
     *
     * ## Errors
     *
     * As for [`Pallet::deposit`], and
     *
     * - [`Error::ProducerCannotHold`]: the producer's account does not exist, or has too many
     * different holds.
     *
     * ## Events
     *
     * - [`Event::Deposited`]
     */
    "deposit_for": Anonymize<I6cirehl49ppi>;
}>;
export type I8u7pta1b2ugmm = {
    "new": Anonymize<I8tqviaugmo5v4>;
};
export type I6cirehl49ppi = {
    "producer": SS58String;
    "amount": bigint;
};
export type I2ctagpbhrr7md = AnonymousEnum<{
    /**
     * Answers for days and well-months, all or nothing.
     *
     * ## Dispatch Origin
     *
     * Signed by a reporter. Free of charge on success.
     *
     * ## Details
     *
     * Prices are in 1/10 000 USD per price unit, volumes in 1/10 000 of the kind's volume
     * unit, days and months in UTC counted from 1970. A first answer opens a round; the one
     * that makes a quorum of identical volumes accepts the volume; the one that makes a quorum
     * of prices starts the wait for the median. An answer to a round whose value is accepted
     * and not judged changes nothing, but shows presence. An answer in the revision after the
     * accepted one corrects it: with another figure, which counts once it has a quorum.
     *
     * ## Errors
     *
     * `NotReporter`, `NothingReported`, and `ReportRefused` with the item and its [`Refusal`].
     *
     * ## Events
     *
     * `Reported` for each item, `RoundOpened`, `RoundDropped` (a round that is succeeded),
     * `RoundFailed`, `QuorumReached`, `PriceHeld`, `PriceAccepted`, `VolumeAccepted`.
     */
    "report": Anonymize<I962c58q0g0dle>;
    /**
     * Takes the median of a price round whose wait is over, or counts a held one again.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone. Free of charge on success.
     *
     * ## Details
     *
     * The chain does this by itself in idle block time; the call is for full blocks, and for
     * held prices after a reporter was removed or the limits were changed. `day` in UTC,
     * counted from 1970-01-01.
     *
     * ## Errors
     *
     * `NoSuchRound`, `NothingToSettle`, `StillWaiting`, `AwaitsConfirmation`.
     *
     * ## Events
     *
     * `PriceAccepted`, `PriceHeld`, `RoundFailed` where a correction comes out as the accepted
     * price, or `RoundDropped` where the day became final meanwhile.
     */
    "settle_price_round": Anonymize<Iesoth02d7rld5>;
    /**
     * Accepts a price that is held for a large move, for answers far apart, or as zero or less.
     *
     * ## Dispatch Origin
     *
     * `ManagerOrigin`: one foundation manager.
     *
     * ## Details
     *
     * `day` in UTC, counted from 1970-01-01; `price` is the one that is held, in 1/10 000 USD
     * per price unit.
     *
     * ## Errors
     *
     * `NoSuchRound`, `NotHeld`, `OtherPriceHeld`, `NeedsMajority`, `PriceFinal`,
     * `AnswersChanged`.
     *
     * ## Events
     *
     * `PriceAccepted`.
     */
    "confirm_price": Anonymize<Idb1qqovn6cfbh>;
    /**
     * Accepts a price that is held, for whatever reason.
     *
     * ## Dispatch Origin
     *
     * `MajorityOrigin`: the managers' majority.
     *
     * ## Details
     *
     * `day` in UTC, counted from 1970-01-01; `price` is the one that is held, in 1/10 000 USD
     * per price unit.
     *
     * ## Errors
     *
     * `NoSuchRound`, `NotHeld`, `OtherPriceHeld`, `PriceFinal`, `AnswersChanged`.
     *
     * ## Events
     *
     * `PriceAccepted`.
     */
    "confirm_price_by_majority": Anonymize<Idb1qqovn6cfbh>;
    /**
     * Rejects a price that is held, so the reporters may answer again.
     *
     * ## Dispatch Origin
     *
     * `MajorityOrigin`: the managers' majority.
     *
     * ## Details
     *
     * The round has failed: after a pause its successor may open, and nobody gets strikes. `day` in
     * UTC, counted from 1970-01-01.
     *
     * ## Errors
     *
     * `NoSuchRound`, `NotHeld`.
     *
     * ## Events
     *
     * `PriceRejected`, `RoundFailed`.
     */
    "reject_price": Anonymize<Iesoth02d7rld5>;
    /**
     * Declares that a day that cannot be decided has no quote.
     *
     * ## Dispatch Origin
     *
     * `MajorityOrigin`: the managers' majority.
     *
     * ## Details
     *
     * For days only that are over for ten days, have neither a value nor a quorum, and belong to a
     * month that may still be minted, or to the months that its prices look back into. The
     * day's round is removed without strikes, and the certificate names no reporter. Until the
     * price lock is over, the reporters may still correct it. `day` in UTC, counted from
     * 1970-01-01.
     *
     * ## Errors
     *
     * `UnknownFeed`, `DayTooRecent`, `DayTooOld`, `AlreadyDecided`, `DayHasQuorum`.
     *
     * ## Events
     *
     * `RoundDropped` if there was a round, `PriceAccepted`.
     */
    "declare_no_quote": Anonymize<Iesoth02d7rld5>;
    /**
     * Removes a round that lacks its quorum and takes no more answers.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone. Free of charge on success.
     *
     * ## Details
     *
     * Such are price rounds of days that are too old or final, and volume rounds past the mint
     * deadline or the time for amendments, or of cleared months. Nobody gets strikes.
     *
     * ## Errors
     *
     * `NoSuchRound`, `RoundNotPrunable`.
     *
     * ## Events
     *
     * `RoundDropped`.
     */
    "prune_round": Anonymize<Ificlto1qas8o6>;
    /**
     * Admits a reporter and holds its bond.
     *
     * ## Dispatch Origin
     *
     * `GovernanceOrigin`.
     *
     * ## Details
     *
     * It may answer in rounds that open from now on. The bond is `reporter_bond` of the
     * parameters, in 10⁻¹⁸ UNIT.
     *
     * ## Errors
     *
     * `AlreadyReporter`, `TooManyReporters`, `IdsExhausted`, and the currency's where the
     * account cannot pay the bond.
     *
     * ## Events
     *
     * `ReporterAdmitted`.
     */
    "admit_reporter": Anonymize<I4cbvqmqadhrea>;
    /**
     * Removes a reporter and releases its bond.
     *
     * ## Dispatch Origin
     *
     * `GovernanceOrigin`.
     *
     * ## Details
     *
     * Its answers in undecided rounds no longer count; their quorum stays.
     *
     * ## Errors
     *
     * `UnknownReporter`.
     *
     * ## Events
     *
     * `ReporterRemoved`.
     */
    "remove_reporter": Anonymize<I4cbvqmqadhrea>;
    /**
     * Forgives all strikes of an active reporter.
     *
     * ## Dispatch Origin
     *
     * `GovernanceOrigin`.
     *
     * ## Details
     *
     * What the strikes cost is not given back.
     *
     * ## Errors
     *
     * `UnknownReporter`, `StruckOut`.
     *
     * ## Events
     *
     * `StrikesForgiven`.
     */
    "forgive_strikes": Anonymize<I4cbvqmqadhrea>;
    /**
     * Sets the parameters.
     *
     * ## Dispatch Origin
     *
     * `ParametersOrigin`.
     *
     * ## Details
     *
     * Open rounds keep their quorum, accepted values their lock. Units: see [`Parameters`].
     *
     * ## Errors
     *
     * One for each value out of its range.
     *
     * ## Events
     *
     * `ParametersSet`.
     */
    "set_parameters": Anonymize<I72ijun43o42ge>;
    /**
     * Answers for days and well-months that a reporter's node signed.
     *
     * ## Dispatch Origin
     *
     * Authorised: a transaction without a signer. Free of charge.
     *
     * ## Details
     *
     * `payload` names the session key and the block at which it signed, by its number;
     * `signature` is the key's, of `report_hash`. What answers do is told with `report`. The
     * transaction is valid only while every answer would be taken, and for no more than
     * `ReportLongevity` blocks: [`Unauthorized`] lists why it is not. Each answer can be given
     * once, so the transaction cannot be sent again.
     *
     * ## Errors
     *
     * None: what is authorised is taken.
     *
     * ## Events
     *
     * As for `report`.
     */
    "report_authorized": Anonymize<I8p3k8eq1t0i3r>;
    /**
     * Registers the session key of a reporter's node, or replaces it.
     *
     * ## Dispatch Origin
     *
     * Signed by an active reporter.
     *
     * ## Details
     *
     * `key` is an sr25519 public key; `proof` is its signature of the bytes that
     * `OracleApi::key_proof_payload` gives for the account. The key before is of no use from this
     * block on. The reporter's bond covers the storage.
     *
     * ## Errors
     *
     * `NotReporter`, `SessionKeyTaken`, `SessionKeyProofInvalid`.
     *
     * ## Events
     *
     * `SessionKeySet`.
     */
    "set_session_key": Anonymize<I3bbhlbc9ubjjc>;
    /**
     * Removes the session key of a reporter's node.
     *
     * ## Dispatch Origin
     *
     * Signed by a reporter, also by one that was struck out.
     *
     * ## Details
     *
     * For a node that is taken out of service, or whose key is known to somebody else. The
     * reporter may still answer with its account.
     *
     * ## Errors
     *
     * `NotReporter`, `NoSessionKey`.
     *
     * ## Events
     *
     * `SessionKeyCleared`.
     */
    "clear_session_key": undefined;
    /**
     * Sets where reporters' nodes fetch the prices of a feed from; `None` for nowhere.
     *
     * ## Dispatch Origin
     *
     * `SourcesOrigin`.
     *
     * ## Details
     *
     * An operator's own source goes before it on the operator's node.
     *
     * ## Errors
     *
     * `UnknownKind`, `SourceFormatInvalid`, `SourceUnitInvalid`, `SourceUrlInvalid`.
     *
     * ## Events
     *
     * `PriceSourceSet`.
     */
    "set_price_source": Anonymize<Iaub77587ekhaq>;
    /**
     * Sets where reporters' nodes fetch the official volumes of a kind from; `None` for nowhere.
     *
     * ## Dispatch Origin
     *
     * `SourcesOrigin`.
     *
     * ## Details
     *
     * The source's unit is the kind's volume unit: nothing is converted. It names exactly the
     * product of the kind's data source. An operator's own source goes before it on the
     * operator's node.
     *
     * ## Errors
     *
     * `UnknownKind`, `VolumeUnitMismatch`, `VolumeProductMismatch`, `SourceFormatInvalid`,
     * `SourceUnitInvalid`, `SourceUrlInvalid`.
     *
     * ## Events
     *
     * `VolumeSourceSet`.
     */
    "set_volume_source": Anonymize<Ide6r6k3o55817>;
    /**
     * Resigns as a reporter.
     *
     * ## Dispatch Origin
     *
     * Signed by an active reporter.
     *
     * ## Details
     *
     * It may not answer any more, and its answers in undecided rounds no longer count. The bond
     * is released at once if no answer of it can still be judged, otherwise by the chain as
     * soon as the last one is. Governance may remove the reporter before that.
     *
     * ## Errors
     *
     * `NotReporter`.
     *
     * ## Events
     *
     * `ReporterResigned`, `SessionKeyCleared` if its node had a key, `ReporterRemoved` if the
     * bond is released.
     */
    "resign": undefined;
    /**
     * Replaces an undecided round by an empty one with the present reporters.
     *
     * ## Dispatch Origin
     *
     * `MajorityOrigin`: the managers' majority.
     *
     * ## Details
     *
     * Its answers, failures and pause are gone, and nobody gets strikes for it. If there are
     * fewer reporters than a quorum takes, the next answer that can opens a round.
     *
     * ## Errors
     *
     * `NoSuchRound`, `RoundDecided`.
     *
     * ## Events
     *
     * `RoundDropped`, `RoundOpened`.
     */
    "reset_round": Anonymize<Ificlto1qas8o6>;
}>;
export type I962c58q0g0dle = {
    "reports": Anonymize<Idulvhem162r0n>;
};
export type Idulvhem162r0n = Array<Enum<{
    "Price": {
        "feed": Anonymize<Ievkkeg8rldkn5>;
        "day": number;
        "revision": number;
        "answer": Enum<{
            "Price": bigint;
            "NoQuote": undefined;
        }>;
        "source": SizedHex<32>;
    };
    "Volume": {
        "key": Anonymize<I356s4s059s7b9>;
        "month": number;
        "revision": number;
        "answer": Enum<{
            "Volume": bigint;
            "NotFound": undefined;
        }>;
        "source": SizedHex<32>;
    };
}>>;
export type Idb1qqovn6cfbh = {
    "feed": Anonymize<Ievkkeg8rldkn5>;
    "day": number;
    "price": bigint;
};
export type I72ijun43o42ge = {
    "new": Anonymize<Ianni60d9fnkl2>;
};
export type I8p3k8eq1t0i3r = {
    "payload": {
        "key": SizedHex<32>;
        "block": number;
        "reports": Anonymize<Idulvhem162r0n>;
    };
    "signature": SizedHex<64>;
};
export type I3bbhlbc9ubjjc = {
    "key": SizedHex<32>;
    "proof": SizedHex<64>;
};
export type Iaub77587ekhaq = {
    "feed": Anonymize<Ievkkeg8rldkn5>;
    "source"?: Anonymize<Iaaebaimbk35kh>;
};
export type Ide6r6k3o55817 = {
    "kind": number;
    "source"?: Anonymize<I6rvjtoaiee24h>;
};
export type Iaol3670hi3o75 = AnonymousEnum<{
    /**
     * Uploads daily volumes of any number of wells and months, all or nothing.
     *
     * ## Dispatch Origin
     *
     * Signed by the owner of every well in `items`, or by an uploader that it named.
     *
     * ## Details
     *
     * - `items`: for each well and month (counted from 1970-01) days, counted from 1, and their
     * volumes in 1/10 000 of the kind's volume unit.
     *
     * Every item may be of another owner, and is paid for as such; what fewer owners take less is
     * given back.
     *
     * Does what [`Pallet::preview_upload`] shows. The first upload of a month holds a deposit of the
     * owner's UNIT and notes the well's discount; each one adds its value at the latest accepted
     * price above zero to the owner's exposure, which the owner's margin has to cover.
     *
     * ## Errors
     *
     * The first refusal of the first item that has one, those of the item before those of its days.
     * Each names the item, and the day where one is at fault, both as given: items are counted from
     * 0.
     *
     * - [`Error::NoItems`]: there is nothing to upload.
     * - [`Error::UploadRefused`]: the states of producer, asset, kind or well do not allow it.
     * - [`Error::NotUploader`], [`Error::DuplicateItem`], [`Error::EmptyItem`]: the item as such.
     * - [`Error::MonthBeforeWell`], [`Error::MonthOfOtherWell`], [`Error::MonthMinted`],
     * [`Error::MonthClosed`]: the month takes no uploads of this well.
     * - [`Error::NeverPriced`], [`Error::GradeMissing`], [`Error::UploadOverflow`]: the item cannot
     * be valued.
     * - [`Error::MarginTooLow`], [`Error::UploadUnitPriceUnavailable`], [`Error::DepositTooLow`]:
     * the owner's UNIT do not suffice for this item and those before it.
     * - [`Error::InvalidDay`], [`Error::DuplicateDay`], [`Error::VolumeZero`],
     * [`Error::VolumeTooLarge`], [`Error::DayNotOver`], [`Error::DayTooOld`],
     * [`Error::DayAlreadyUploaded`]: a day is at fault.
     *
     * ## Events
     *
     * - [`Event::Uploaded`] for each item
     */
    "upload": Anonymize<I9fenhsclpbpnv>;
    /**
     * Audits a month of a well and mints its TAT.
     *
     * ## Dispatch Origin
     *
     * Signed by the owner of the well.
     *
     * ## Details
     *
     * - `well`: its number.
     * - `month`: counted from 1970-01.
     *
     * Does what [`Pallet::preview`] shows: the beneficiaries' parts and the rest for the owner are
     * minted in TAT, a penalty is charged in UNIT from the margin, the exposure is taken off and the
     * deposit released.
     *
     * ## Errors
     *
     * - [`Error::NotOwner`]: the caller is not the owner.
     * - The first of the preview's refusals: [`Error::MintRefused`], [`Error::FirstMintWaits`],
     * [`Error::MonthNotOver`], [`Error::AlreadyMinted`], [`Error::NothingUploaded`],
     * [`Error::DeadlinePassed`], [`Error::OfficialVolumeMissing`],
     * [`Error::OfficialVolumeNotFinal`], [`Error::PriceUnavailable`],
     * [`Error::MarginBelowMinimum`], [`Error::InDebt`], [`Error::KindCapReached`],
     * [`Error::OwnerCannotReceive`], [`Error::UnitPriceUnavailable`], [`Error::Overflow`].
     *
     * ## Events
     *
     * - [`Event::TatMinted`]
     * - [`Event::TatPaid`] for each payee
     * - [`Event::PartRedirected`] for each part that could not be credited
     */
    "mint_tat": Anonymize<I6hfkl1qu77qoe>;
    /**
     * Audits and mints a month for its payees, in the owner's stead.
     *
     * ## Dispatch Origin
     *
     * Signed by a present beneficiary of the well, once the official volume is final; by anyone
     * `settleAfterDays` later.
     *
     * ## Details
     *
     * - `well`: its number.
     * - `month`: counted from 1970-01.
     *
     * The same checks and payees as for `mint_tat`, but the minimum margin is not asked for, and
     * where nothing comes to be minted, freedom from debt neither.
     *
     * ## Errors
     *
     * - Those of `mint_tat`, but [`Error::NotOwner`] and [`Error::MarginBelowMinimum`].
     * - [`Error::SettleTooEarly`]: the caller is no beneficiary, and the wait is not over.
     *
     * ## Events
     *
     * As for `mint_tat`.
     */
    "settle": Anonymize<I6hfkl1qu77qoe>;
    /**
     * Clears a month that can no longer be minted.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone once the mint deadline is past. Once the well is deactivated or removed, by
     * its owner at once, and by anyone 30 days later.
     *
     * ## Details
     *
     * - `key`: kind and commitment, because the well may be gone.
     * - `month`: counted from 1970-01.
     *
     * Nothing is minted. The audit's penalty is charged; there is none without an official volume,
     * and past the deadline none if a day of the month has no price. The exposure is taken off, the
     * deposit released, the entry removed, and the oracle drops what it keeps about the month.
     *
     * ## Errors
     *
     * - [`Error::NothingUploaded`]: there is no such month, or it was minted or cleared.
     * - [`Error::DeadlineNotPassed`]: the deadline is not past, and the well goes on.
     * - [`Error::ClearTooEarly`]: the well ended less than 30 days ago, and the caller is not the
     * owner.
     * - [`Error::OfficialVolumeNotFinal`]: the official volume may still be replaced.
     * - [`Error::PriceUnavailable`]: the deadline is not past, and a day has no final price yet.
     * - The escrow's own if a penalty cannot be charged now.
     *
     * ## Events
     *
     * - [`Event::MonthCleared`]
     */
    "clear": Anonymize<Iagsvh5oe0k9rq>;
    /**
     * Sets the parameters.
     *
     * ## Dispatch Origin
     *
     * [`Config::ParametersOrigin`].
     *
     * ## Details
     *
     * - `new`: all of them; their fields tell the units.
     *
     * They count from now on, for open months too.
     *
     * ## Errors
     *
     * - [`Error::MaxBackfillDaysOutOfRange`], [`Error::CloseAfterDaysOutOfRange`],
     * [`Error::VolumeRoundAfterDaysOutOfRange`], [`Error::MintDeadlineMonthsOutOfRange`],
     * [`Error::SettleAfterDaysOutOfRange`], [`Error::AmendmentMonthsOutOfRange`]: the value is out
     * of its range.
     *
     * ## Events
     *
     * - [`Event::ParametersSet`]
     */
    "set_parameters": Anonymize<Ifhaomqol9ibm2>;
    /**
     * Charges, or gives back, the penalty of an amended month where that could not be done at once.
     *
     * ## Dispatch Origin
     *
     * Signed by anyone.
     *
     * ## Details
     *
     * - `key`: kind and commitment of the well.
     * - `month`: counted from 1970-01.
     *
     * UNIT had no fresh price then, or the treasury was empty. Nothing else is changed.
     *
     * ## Errors
     *
     * - [`Error::NotMinted`]: there is no such minted month.
     * - [`Error::NothingToCharge`]: what is due was charged.
     * - The escrow's own if it still cannot be done.
     *
     * ## Events
     *
     * - [`Event::AmendmentCharged`] or [`Event::AmendmentGivenBack`]
     */
    "settle_amendment": Anonymize<Iagsvh5oe0k9rq>;
}>;
export type I9fenhsclpbpnv = {
    "items": Anonymize<Id2b322caf4v63>;
};
export type Id2b322caf4v63 = Array<{
    "well": bigint;
    "month": number;
    "days": Anonymize<If9jidduiuq7vv>;
}>;
export type If9jidduiuq7vv = Array<Anonymize<I4ojmnsk1dchql>>;
export type I6hfkl1qu77qoe = {
    "well": bigint;
    "month": number;
};
export type Ifhaomqol9ibm2 = {
    "new": Anonymize<I1hgjna560vnac>;
};
export type I99bb69usss9gs = {
    "index": number;
    "threshold": number;
    "ayes": Anonymize<Ia2lhg7l2hilo3>;
    "nays": Anonymize<Ia2lhg7l2hilo3>;
    "end": number;
};
export type Iegmj7n48sc3am = {
    "proposer": SS58String;
    "value": bigint;
    "beneficiary": SS58String;
    "bond": bigint;
};
export type I5eqns92ifde41 = {
    "asset_kind": Anonymize<Ikjpbtmstl9nm>;
    "amount": bigint;
    "beneficiary": SS58String;
    "valid_from": number;
    "expire_at": number;
    "status": Enum<{
        "Pending": undefined;
        "Attempted": {};
        "Failed": undefined;
    }>;
};
export type I8tgo4q8km1sh8 = AnonymousEnum<{
    "Ongoing": {
        "track": number;
        "origin": Anonymize<I8jlnpqo0n4hfa>;
        "proposal": PreimagesBounded;
        "enactment": TraitsScheduleDispatchTime;
        "submitted": number;
        "submission_deposit": Anonymize<Id5fm4p8lj5qgi>;
        "decision_deposit"?: Anonymize<Ibd24caul84kv2>;
        "deciding"?: ({
            "since": number;
            "confirming"?: Anonymize<I4arjljr6dpflb>;
        }) | undefined;
        "tally": Anonymize<Ifsk7cbmtit1jd>;
        "in_queue": boolean;
        "alarm"?: ([number, Anonymize<I9jd27rnpm8ttv>]) | undefined;
    };
    "Approved": [number, Anonymize<Ibd24caul84kv2>, Anonymize<Ibd24caul84kv2>];
    "Rejected": [number, Anonymize<Ibd24caul84kv2>, Anonymize<Ibd24caul84kv2>];
    "Cancelled": [number, Anonymize<Ibd24caul84kv2>, Anonymize<Ibd24caul84kv2>];
    "TimedOut": [number, Anonymize<Ibd24caul84kv2>, Anonymize<Ibd24caul84kv2>];
    "Killed": number;
}>;
export type Ibd24caul84kv2 = (Anonymize<Id5fm4p8lj5qgi>) | undefined;
export type ConvictionVotingVoteVoting = Enum<{
    "Casting": {
        "votes": Array<[number, ConvictionVotingVoteAccountVote]>;
        "delegations": Anonymize<I538qha8r4j3ii>;
        "prior": Anonymize<I4ojmnsk1dchql>;
    };
    "Delegating": {
        "balance": bigint;
        "target": SS58String;
        "conviction": VotingConviction;
        "delegations": Anonymize<I538qha8r4j3ii>;
        "prior": Anonymize<I4ojmnsk1dchql>;
    };
}>;
export declare const ConvictionVotingVoteVoting: GetEnum<ConvictionVotingVoteVoting>;
export type I538qha8r4j3ii = {
    "votes": bigint;
    "capital": bigint;
};
export type I5rthdgunvfovg = [Array<{
    "delegate": SS58String;
    "proxy_type": Anonymize<Ia22mf1al51062>;
    "delay": number;
}>, bigint];
export type I9p9lq3rej5bhc = [Array<{
    "real": SS58String;
    "call_hash": SizedHex<32>;
    "height": number;
}>, bigint];
export type Iag146hmjgqfgj = {
    "when": Anonymize<Itvprrpb0nm3o>;
    "deposit": bigint;
    "depositor": SS58String;
    "approvals": Anonymize<Ia2lhg7l2hilo3>;
};
export type I8uo3fpd3bcc6f = [SS58String, SizedHex<32>];
export type Ialnpqku54ll16 = Array<Anonymize<I4ivo5djeskkb3>>;
export type I7mi92abv3ate6 = {
    "name": Uint8Array;
    "description": Uint8Array;
    "maintainer": Anonymize<Iemrqql0jhkg9k>;
    "official": boolean;
    "status": Anonymize<I62dd8gphng7bf>;
    "proposal"?: ({
        "proposer": SS58String;
        "deposit": bigint;
    }) | undefined;
    "qualification"?: ({
        "hash": SizedHex<32>;
        "link": Uint8Array;
        "attestations": Array<{
            "attestation": Anonymize<I5kv1n75c0juj7>;
            "binds_from": bigint;
        }>;
    }) | undefined;
};
export type Ic3j6hnsubaqv5 = {
    "state": Anonymize<I6d0utkbvmacv7>;
    "nickname": Uint8Array;
    "region": Uint8Array;
    "commitment": SizedHex<32>;
    "deposit": bigint;
    "applied_at": bigint;
    "reason"?: Anonymize<I4s6vifaf8k998>;
    "attestations": number;
    "qualifications": number;
};
export type I6d0utkbvmacv7 = AnonymousEnum<{
    "Applied": undefined;
    "KybPassed": undefined;
    "Admitted": undefined;
    "Rejected": undefined;
    "Suspended": undefined;
}>;
export type I7i2oieallg97j = {
    "attested"?: ({
        "verifier": SS58String;
        "report": SizedHex<32>;
        "expires"?: Anonymize<I4arjljr6dpflb>;
        "renewed"?: ({
            "verifier": SS58String;
            "until": number;
        }) | undefined;
    }) | undefined;
    "deposit": bigint;
};
export type I9g0k9tm2lu5a9 = [SS58String, Anonymize<I5kv1n75c0juj7>];
export type Idkmj1e7vgaigv = {
    "state": Enum<{
        "Requested": undefined;
        "Granted": undefined;
        "Withdrawn": {
            "reason": SizedHex<32>;
        };
    }>;
    "deposit": bigint;
};
export type I63ouh84a4ius6 = Array<{
    "uploader": Anonymize<I3erhrk1eq9sm6>;
    "wells": Anonymize<I7pl19i198ukgm>;
    "deposit": bigint;
}>;
export type I29imqn3ui60lq = {
    "owner": SS58String;
    "key": Anonymize<I356s4s059s7b9>;
    "asset": number;
    "nickname": Uint8Array;
    "stage": Enum<{
        "InReview": undefined;
        "Approved": undefined;
        "Rejected": {
            "reason": SizedHex<32>;
            "at": bigint;
        };
        "Deactivated": {
            "reason": SizedHex<32>;
            "at": bigint;
        };
    }>;
    "fields": Anonymize<I4bbia1icv63d1>;
    "revision": number;
    "pending"?: ({
        "purpose": Anonymize<Irc1rbavopkss>;
        "fields": Anonymize<I4bbia1icv63d1>;
    }) | undefined;
    "approved_by"?: Anonymize<Ihfphjolmsqq1>;
    "first_mint_at": bigint;
    "valid_until": number;
    "first_month": number;
    "beneficiaries": Array<{
        "account": SS58String;
        "percent": number;
        "reduction"?: ({
            "percent": number;
            "from": bigint;
        }) | undefined;
    }>;
    "links": number;
    "deposit": bigint;
};
export type I3hmme4918u26j = {
    "from": number;
    "last_well": bigint;
    "at": bigint;
};
export type Icjs1v5avc8kdj = {
    "code_hash": SizedHex<32>;
    "deposit": bigint;
};
export type I4bvso00t2bq1q = {
    "margin": bigint;
    "debt": bigint;
    "exposure": bigint;
};
export type I1rn28pvrh7vi2 = {
    "id": number;
    "bond": bigint;
    "strikes": number;
    "strikes_at": bigint;
    "admitted_at": bigint;
    "missed_rounds": number;
    "answered_rounds": number;
    "last_report"?: Anonymize<I4arjljr6dpflb>;
    "unjudged": number;
    "resigned": boolean;
};
export type Icmcub06tmc8jr = {
    "day": number;
    "documents": Array<Enum<{
        "Prices": Anonymize<Ievkkeg8rldkn5>;
        "Register": Anonymize<I5g2vv0ckl2m8b>;
    }>>;
};
export type I1dqumrci9uapg = {
    "subject": Anonymize<Ifrab6r8bq2rcb>;
    "revision": number;
    "reporters": Anonymize<Icgljjb6j82uhn>;
    "quorum": number;
    "answers": Array<{
        "reporter": number;
        "figure"?: Anonymize<I35p85j063s0il>;
        "source": SizedHex<32>;
    }>;
    "state": Enum<{
        "Open": undefined;
        "Waiting": Anonymize<I9s8siojusntd9>;
        "Held": {
            "by": Anonymize<I7r3l488temg2f>;
            "price": bigint;
        };
        "Failed": {
            "until": bigint;
            "block": number;
        };
        "Accepted": {
            "figure"?: Anonymize<I35p85j063s0il>;
            "judges_absence": boolean;
            "replaces"?: Anonymize<I35p85j063s0il>;
        };
        "Replaced": {
            "figure"?: Anonymize<I35p85j063s0il>;
        };
        "Discarded": undefined;
    }>;
    "failures": number;
    "signed_after"?: Anonymize<I4arjljr6dpflb>;
    "earlier": Array<Anonymize<I35p85j063s0il>>;
};
export type I9s8siojusntd9 = {
    "until": bigint;
};
export type I5qmljjbtlfad1 = FixedSizeArray<31, ({
    "price": Anonymize<I6i613dpp1tetk>;
    "round": bigint;
    "revision": number;
    "final_at": bigint;
}) | undefined>;
export type Ieugjo18075t71 = [Anonymize<Ievkkeg8rldkn5>, number];
export type I7f6erecb8b7g7 = {
    "volume": bigint;
    "round": bigint;
    "revision": number;
    "accepted_at": bigint;
    "final_at": bigint;
};
export type Ifhf1jbd711uqf = [Anonymize<I356s4s059s7b9>, number];
export type I63en83sl9gkr2 = {
    "subject": Anonymize<Ifrab6r8bq2rcb>;
    "figure"?: Anonymize<I35p85j063s0il>;
    "revision": number;
    "reporters": Anonymize<Icgljjb6j82uhn>;
    "spread": bigint;
    "block": number;
    "source_hash": SizedHex<32>;
    "final_at": bigint;
};
export type Ia6o2j8mcn3h96 = [Anonymize<Ia6m91o2bqcd96>, bigint];
export type Ia6m91o2bqcd96 = AnonymousEnum<{
    "Medians": undefined;
    "Prices": undefined;
    "Volumes": undefined;
    "Corrections": undefined;
    "Discarded": undefined;
}>;
export type I3h7tjbifhfm0t = {
    "well": bigint;
    "owner": SS58String;
    "slots": FixedSizeArray<31, bigint>;
    "sum": bigint;
    "discount": number;
    "exposure": bigint;
    "device_signed": bigint;
    "deposit": bigint;
};
export type I5eoome1iv99mc = [number, number, SizedHex<32>];
export type I9o9horo27er42 = {
    "record": Anonymize<Ibl7b9b6nnccgv>;
    "owner": SS58String;
    "in_force": bigint;
    "penalty_due": bigint;
};
export type Ibl7b9b6nnccgv = {
    "well": bigint;
    "days": Anonymize<Iafqnechp3omqg>;
    "terms": {
        "prices_from": number;
        "conversion": bigint;
        "discount": number;
        "skew_bps": number;
        "record_step": bigint;
        "margin_ratio_bps": number;
    };
    "official": bigint;
    "verified": bigint;
    "value": bigint;
    "minted": bigint;
    "withheld": bigint;
    "restored": bigint;
    "overminted": bigint;
    "penalty": bigint;
    "penalty_unit": bigint;
    "device_signed": bigint;
    "volume_round": bigint;
    "minted_at": bigint;
};
export type Iafqnechp3omqg = Array<bigint>;
export type Ib397ndrmsmj8i = {
    "to_withhold": bigint;
    "to_restore": bigint;
};
export type In7a38730s6qs = {
    "base_block": Anonymize<I4q39t5hn830vp>;
    "max_block": Anonymize<I4q39t5hn830vp>;
    "per_class": {
        "normal": {
            "base_extrinsic": Anonymize<I4q39t5hn830vp>;
            "max_extrinsic"?: Anonymize<Iasb8k6ash5mjn>;
            "max_total"?: Anonymize<Iasb8k6ash5mjn>;
            "reserved"?: Anonymize<Iasb8k6ash5mjn>;
        };
        "operational": {
            "base_extrinsic": Anonymize<I4q39t5hn830vp>;
            "max_extrinsic"?: Anonymize<Iasb8k6ash5mjn>;
            "max_total"?: Anonymize<Iasb8k6ash5mjn>;
            "reserved"?: Anonymize<Iasb8k6ash5mjn>;
        };
        "mandatory": {
            "base_extrinsic": Anonymize<I4q39t5hn830vp>;
            "max_extrinsic"?: Anonymize<Iasb8k6ash5mjn>;
            "max_total"?: Anonymize<Iasb8k6ash5mjn>;
            "reserved"?: Anonymize<Iasb8k6ash5mjn>;
        };
    };
};
export type Ibtil0ss5munbk = {
    "max": {
        "normal": number;
        "operational": number;
        "mandatory": number;
    };
    "max_header_size"?: Anonymize<I4arjljr6dpflb>;
};
export type I9s0ave7t0vnrk = {
    "read": bigint;
    "write": bigint;
};
export type I4fo08joqmcqnm = {
    "spec_name": string;
    "impl_name": string;
    "authoring_version": number;
    "spec_version": number;
    "impl_version": number;
    "apis": Array<[SizedHex<8>, number]>;
    "transaction_version": number;
    "system_version": number;
};
export type Ibafpkl9hhno69 = Array<[number, {
    "name": string;
    "max_deciding": number;
    "decision_deposit": bigint;
    "prepare_period": number;
    "decision_period": number;
    "confirm_period": number;
    "min_enactment_period": number;
    "min_approval": ReferendaTypesCurve;
    "min_support": ReferendaTypesCurve;
}]>;
export type ReferendaTypesCurve = Enum<{
    "LinearDecreasing": {
        "length": number;
        "floor": number;
        "ceil": number;
    };
    "SteppedDecreasing": {
        "begin": number;
        "end": number;
        "step": number;
        "period": number;
    };
    "Reciprocal": {
        "factor": bigint;
        "x_offset": bigint;
        "y_offset": bigint;
    };
}>;
export declare const ReferendaTypesCurve: GetEnum<ReferendaTypesCurve>;
export type I9vodnt2k1kha = AnonymousEnum<{
    "Yes": undefined;
    "No": undefined;
    "Stuck": undefined;
}>;
export type I4ao1le27fcisl = ({
    "current_migration": number;
    "total_migrations": number;
    "current_migration_steps": number;
    "current_migration_max_steps"?: Anonymize<I4arjljr6dpflb>;
}) | undefined;
export type Ih4ursllob8fg = {
    "ongoing": Anonymize<I9vodnt2k1kha>;
    "progress"?: Anonymize<I4ao1le27fcisl>;
    "prefixes": Anonymize<Itom7fk49o0c9>;
};
export type I6052turo9tavh = (Anonymize<I3qklfjubrljqh>) | undefined;
export type Iemk0s5gdc9ruv = (Anonymize<I78s05f59eoi8b>) | undefined;
export type Iba6ec6u9n2dc1 = FixedSizeArray<2, Anonymize<I35p85j063s0il>>;
export type Iaqet9jc3ihboe = {
    "header": Anonymize<Ic952bubvq4k7d>;
    "extrinsics": Anonymize<Itom7fk49o0c9>;
};
export type I2v50gu3s1aqk6 = AnonymousEnum<{
    "AllExtrinsics": undefined;
    "OnlyInherents": undefined;
}>;
export type I4gil44d08grh = {
    "prefix": SizedHex<16>;
    "suffix": SizedHex<16>;
};
export type I7u915mvkdsb08 = ResultPayload<Uint8Array, Enum<{
    "NotImplemented": undefined;
    "NotFound": Anonymize<I4gil44d08grh>;
    "Codec": undefined;
}>>;
export type I6ai6hvj9q1eig = ResultPayload<Anonymize<Ideo3214op1ipd>, Anonymize<I5nrjkj9qumobs>>;
export type I5nrjkj9qumobs = AnonymousEnum<{
    "Invalid": Enum<{
        "Call": undefined;
        "Payment": undefined;
        "Future": undefined;
        "Stale": undefined;
        "BadProof": undefined;
        "AncientBirthBlock": undefined;
        "ExhaustsResources": undefined;
        "Custom": number;
        "BadMandatory": undefined;
        "MandatoryValidation": undefined;
        "BadSigner": undefined;
        "IndeterminateImplicit": undefined;
        "UnknownOrigin": undefined;
    }>;
    "Unknown": TransactionValidityUnknownTransaction;
}>;
export type TransactionValidityUnknownTransaction = Enum<{
    "CannotLookup": undefined;
    "NoUnsignedValidator": undefined;
    "Custom": number;
}>;
export declare const TransactionValidityUnknownTransaction: GetEnum<TransactionValidityUnknownTransaction>;
export type If7uv525tdvv7a = Array<[SizedHex<8>, Uint8Array]>;
export type I2an1fs2eiebjp = {
    "okay": boolean;
    "fatal_error": boolean;
    "errors": Anonymize<If7uv525tdvv7a>;
};
export type TransactionValidityTransactionSource = Enum<{
    "InBlock": undefined;
    "Local": undefined;
    "External": undefined;
}>;
export declare const TransactionValidityTransactionSource: GetEnum<TransactionValidityTransactionSource>;
export type I9ask1o4tfvcvs = ResultPayload<{
    "priority": bigint;
    "requires": Anonymize<Itom7fk49o0c9>;
    "provides": Anonymize<Itom7fk49o0c9>;
    "longevity": bigint;
    "propagate": boolean;
}, Anonymize<I5nrjkj9qumobs>>;
export type Iems84l8lk2v0c = {
    "slot_duration": bigint;
    "epoch_length": bigint;
    "c": Anonymize<I200n1ov5tbcvr>;
    "authorities": Anonymize<I3geksg000c171>;
    "randomness": SizedHex<32>;
    "allowed_slots": BabeAllowedSlots;
};
export type I1r5ke30ueqo0r = {
    "epoch_index": bigint;
    "start_slot": bigint;
    "duration": bigint;
    "authorities": Anonymize<I3geksg000c171>;
    "randomness": SizedHex<32>;
    "config": Anonymize<I8jnd4d8ip6djo>;
};
export type I4ph3d1eepnmr1 = {
    "keys": Uint8Array;
    "proof": Uint8Array;
};
export type Icerf8h8pdu8ss = (Array<[Uint8Array, SizedHex<4>]>) | undefined;
export type I6spmpef2c7svf = {
    "weight": Anonymize<I4q39t5hn830vp>;
    "class": DispatchClass;
    "partial_fee": bigint;
};
export type Iei2mvq0mjvt81 = {
    "inclusion_fee"?: ({
        "base_fee": bigint;
        "len_fee": bigint;
        "adjusted_weight_fee": bigint;
    }) | undefined;
    "tip": bigint;
};
export type Ia1surdm2eas7i = {
    "items": Array<{
        "refusals": Array<Enum<{
            "State": Anonymize<I3as0s0hhvec1h>;
            "TooManyItems": undefined;
            "DuplicateItem": undefined;
            "EmptyItem": undefined;
            "NotUploader": undefined;
            "MonthBeforeWell": undefined;
            "MonthOfOtherWell": undefined;
            "MonthMinted": undefined;
            "MonthClosed": undefined;
            "NeverPriced": undefined;
            "GradeMissing": undefined;
            "MarginTooLow": {
                "margin": bigint;
                "required": bigint;
            };
            "UnitPriceUnavailable": undefined;
            "DepositTooLow": {
                "deposit": bigint;
            };
            "Overflow": undefined;
        }>>;
        "days": Array<[number, Enum<{
            "InvalidDay": undefined;
            "DuplicateDay": undefined;
            "VolumeZero": undefined;
            "VolumeTooLarge": undefined;
            "DayNotOver": undefined;
            "DayTooOld": undefined;
            "DayAlreadyUploaded": undefined;
        }>]>;
        "sum": bigint;
        "exposure": bigint;
        "deposit": bigint;
    }>;
    "owners": Array<{
        "owner": SS58String;
        "exposure": bigint;
        "margin": bigint;
        "required"?: Anonymize<I35p85j063s0il>;
        "deposit": bigint;
    }>;
};
export type I146iub60k9ii1 = {
    "refusals": Anonymize<Iehistq592fovu>;
    "uploaded": bigint;
    "outcome"?: ({
        "official": bigint;
        "value": bigint;
        "finding": Anonymize<Ie6f7ntuipsk4k>;
        "deviation_bps": number;
        "verified": bigint;
        "minted": bigint;
        "withheld": bigint;
        "restored": bigint;
        "penalty_usd": bigint;
        "penalty_unit": bigint;
        "margin_after": bigint;
        "debt_after": bigint;
        "parts": Array<Anonymize<Ic262ibdoec56a>>;
    }) | undefined;
};
export type Iehistq592fovu = Array<Enum<{
    "State": Anonymize<I3as0s0hhvec1h>;
    "FirstMintWaits": Anonymize<I9s8siojusntd9>;
    "MonthNotOver": undefined;
    "NothingUploaded": undefined;
    "AlreadyMinted": undefined;
    "DeadlinePassed": undefined;
    "OfficialVolumeMissing": undefined;
    "OfficialVolumeNotFinal": Anonymize<I9s8siojusntd9>;
    "PriceUnavailable": Anonymize<I4e1ialtimd3ve>;
    "MarginBelowMinimum": {
        "margin": bigint;
        "minimum": bigint;
    };
    "InDebt": {
        "debt": bigint;
    };
    "UnitPriceUnavailable": undefined;
    "KindCapReached": {
        "left": bigint;
    };
    "OwnerCannotReceive": undefined;
    "Overflow": undefined;
}>>;
export type Idcr0dpfnv4v1m = {
    "margin": bigint;
    "debt": bigint;
    "exposure": bigint;
    "required"?: Anonymize<I35p85j063s0il>;
    "withdrawable": bigint;
    "minimum_to_mint": bigint;
};
export type I6g3nq4au9oat7 = ({
    "days": Anonymize<Iafqnechp3omqg>;
    "uploaded": bigint;
    "exposure": bigint;
    "closed": boolean;
    "official"?: Anonymize<Ib7thauqo12pgl>;
    "record"?: (Anonymize<Ibl7b9b6nnccgv>) | undefined;
    "preview": Anonymize<I146iub60k9ii1>;
}) | undefined;
export type Ib7thauqo12pgl = (Anonymize<I7f6erecb8b7g7>) | undefined;
export type I53uvmjj0pfic3 = (Array<{
    "month": number;
    "days": number;
    "uploaded": bigint;
    "official"?: Anonymize<Ib7thauqo12pgl>;
    "minted"?: Anonymize<I35p85j063s0il>;
    "closed": boolean;
    "deadline": number;
}>) | undefined;
export type Ie77tvh7unl4o9 = ResultPayload<{
    "days": Anonymize<Iafqnechp3omqg>;
    "decided_from": number;
}, number>;
export type Iagam5hhkamje6 = ({
    "state": Anonymize<I6d0utkbvmacv7>;
    "assets": Array<{
        "asset": number;
        "upload_refusal"?: (Anonymize<I3as0s0hhvec1h>) | undefined;
        "mint_refusal"?: (Anonymize<I3as0s0hhvec1h>) | undefined;
    }>;
    "margin": Anonymize<Idcr0dpfnv4v1m>;
}) | undefined;
export type I39skjfo1oue3d = Array<{
    "applicant": SS58String;
    "state": Anonymize<I6d0utkbvmacv7>;
    "nickname": Uint8Array;
    "region": Uint8Array;
    "commitment": SizedHex<32>;
    "applied_at": bigint;
}>;
export type I8m4rtd11boqbn = ({
    "well": {
        "owner": SS58String;
        "key": Anonymize<I356s4s059s7b9>;
        "state": Anonymize<Iei3ks1lt8615d>;
        "grade"?: Anonymize<Ifat0b2m0shnu6>;
        "first_month": number;
        "first_mint_at": bigint;
        "valid_until": number;
        "shares": Array<{
            "account": SS58String;
            "percent": number;
        }>;
    };
    "refusals": Anonymize<Iehistq592fovu>;
}) | undefined;
export type Iei3ks1lt8615d = AnonymousEnum<{
    "InReview": undefined;
    "Active": undefined;
    "ReviewDue": undefined;
    "Expired": undefined;
    "Rejected": undefined;
    "Deactivated": undefined;
}>;
export type Ilulqh2r57fsf = Array<{
    "well": bigint;
    "owner": SS58String;
    "key": Anonymize<I356s4s059s7b9>;
    "nickname": Uint8Array;
    "state": Anonymize<Iei3ks1lt8615d>;
    "next_step": Enum<{
        "None": undefined;
        "Review": undefined;
        "MajorityReview": undefined;
        "ReviewOfChange": undefined;
        "AnnualReview": undefined;
        "SubmitAnnualReview": undefined;
        "Resubmit": undefined;
        "Remove": undefined;
    }>;
    "revision": number;
    "returnable_until": bigint;
    "valid_until": number;
    "deposit": bigint;
}>;
export type I93fu7a0snj4us = Array<{
    "well": bigint;
    "key": Anonymize<I356s4s059s7b9>;
    "percent": number;
    "reduction"?: (Anonymize<I4ojmnsk1dchql>) | undefined;
}>;
export type I3l32iso1l53b1 = Array<{
    "dapp": number;
    "name": Uint8Array;
}>;
export type I5vdvkrr8ut4bg = {
    "day": number;
    "accepted"?: (Anonymize<I6i613dpp1tetk>) | undefined;
    "is_final": boolean;
    "certificate"?: Anonymize<I4ulr343mvtt5e>;
};
export type I4ulr343mvtt5e = (Anonymize<Ieucufa7pv8i6c>) | undefined;
export type Ieucufa7pv8i6c = {
    "round": bigint;
    "reporters": Anonymize<Icgljjb6j82uhn>;
    "spread": bigint;
    "block": number;
    "source_hash": SizedHex<32>;
    "final_at": bigint;
};
export type I6vaidu2lpq4ls = Array<Anonymize<I5vdvkrr8ut4bg>>;
export type Ic6lt4krmi041v = ({
    "official": Anonymize<I7f6erecb8b7g7>;
    "certificate": Anonymize<Ieucufa7pv8i6c>;
}) | undefined;
export type Id19hji2nnat12 = Array<{
    "feed": Anonymize<Ievkkeg8rldkn5>;
    "day": number;
    "price": bigint;
    "needs_majority": boolean;
}>;
export type I8ie9kju665ffc = Array<Anonymize<Ic6aa177ss6f51>>;
export type Ic6aa177ss6f51 = {
    "account": SS58String;
    "id": number;
    "active": boolean;
    "strikes": number;
    "removal_threshold": number;
    "bond": bigint;
    "answered_rounds": number;
    "missed_rounds": number;
    "last_report"?: Anonymize<I4arjljr6dpflb>;
    "session_key"?: Anonymize<I4s6vifaf8k998>;
};
export type Idvcsmnpv82j43 = (Anonymize<Ic6aa177ss6f51>) | undefined;
export type I8t0fnbt7e1si3 = {
    "rounds": Array<{
        "round": bigint;
        "subject": Anonymize<Ifrab6r8bq2rcb>;
        "revision": number;
        "quorum": number;
        "answers": number;
        "answered": boolean;
        "final_at"?: Anonymize<I35p85j063s0il>;
    }>;
    "next"?: Anonymize<I35p85j063s0il>;
};
export type I9i495n50s2c1e = Array<Anonymize<I94r3da7403n7t>>;
export type I94r3da7403n7t = {
    "period": number;
    "first_block": number;
    "blocks": number;
    "reward": bigint;
    "issued": bigint;
    "fees": bigint;
    "tat": bigint;
    "change"?: ({
        "tat_previous": bigint;
        "tat_before": bigint;
        "tat_floor": bigint;
        "growth_bps": number;
        "ratio": bigint;
        "factor": bigint;
    }) | undefined;
};
export type Iapmimrkae0fk6 = {
    "period": Anonymize<I94r3da7403n7t>;
    "blocks_left": number;
    "total_issued": bigint;
};
export type Ieoekkc5qj71ja = Array<{
    "period": number;
    "reward": bigint;
    "issued": bigint;
    "supply": bigint;
}>;
export type Ibfnp24qb37ahn = {
    "reward": bigint;
    "participation"?: (Anonymize<I89do5cu2rera2>) | undefined;
    "super_share": Anonymize<I89do5cu2rera2>;
    "parts": {
        "community": bigint;
        "proposer": bigint;
        "super_validators": bigint;
        "base": bigint;
    };
};
export type Iekc2j7nfo7arj = ({
    "round": number;
    "first_block": number;
    "last_block": number;
    "active": number;
    "counted": number;
    "super_validators": Array<{
        "validator": SS58String;
        "tat": bigint;
        "own": bigint;
        "commission": number;
        "share": number;
        "earned": bigint;
        "excluded": boolean;
    }>;
    "reward": bigint;
    "remainder": bigint;
}) | undefined;
export type Icl4j4mkjguqev = {
    "round": number;
    "last_block": number;
    "total": bigint;
    "bids": Array<{
        "validator": SS58String;
        "tat": bigint;
        "own": bigint;
        "commission": number;
        "is_super": boolean;
    }>;
};
export type I6i35bjsoki2ga = Array<{
    "validator": SS58String;
    "bid": bigint;
    "so_far": bigint;
    "projected": bigint;
}>;
export type Ie8iutm7u02lmj = (Anonymize<I7svnfko10tq2e>) | undefined;
export type Ic0n3933a0tnjp = Array<{
    "round": number;
    "validator": SS58String;
    "tat": bigint;
    "state": Enum<{
        "Bidding": undefined;
        "Earning": {
            "so_far": bigint;
        };
        "Claimable": bigint;
        "Ended": undefined;
    }>;
}>;
export type If15drhroiuvr0 = {
    "shares": Array<{
        "round": number;
        "validator": SS58String;
        "amount": bigint;
    }>;
    "next_round"?: Anonymize<I4arjljr6dpflb>;
};
export type Ie9sr1iqcg3cgm = ResultPayload<undefined, string>;
export type I1mqgk2tmnn9i2 = (string) | undefined;
export type I6lr8sctk0bi4e = Array<string>;
export {};
