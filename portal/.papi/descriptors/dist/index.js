import { _Enum } from 'polkadot-api';

const table = new Uint8Array(128);
for (let i = 0; i < 64; i++) table[i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i * 4 - 205] = i;
const toBinary = (base64) => {
  const n = base64.length, bytes = new Uint8Array((n - Number(base64[n - 1] === "=") - Number(base64[n - 2] === "=")) * 3 / 4 | 0);
  for (let i2 = 0, j = 0; i2 < n; ) {
    const c0 = table[base64.charCodeAt(i2++)], c1 = table[base64.charCodeAt(i2++)];
    const c2 = table[base64.charCodeAt(i2++)], c3 = table[base64.charCodeAt(i2++)];
    bytes[j++] = c0 << 2 | c1 >> 4;
    bytes[j++] = c1 << 4 | c2 >> 2;
    bytes[j++] = c2 << 6 | c3;
  }
  return bytes;
};

const descriptorValues = import('./descriptors-08bOganR.js').then((module) => module["Treasurenet"]);
const metadataTypes = import('./metadataTypes-CL_qgTfh.js').then(
  (module) => toBinary("default" in module ? module.default : module)
);
const asset = {};
const extensions = {};
const getMetadata$1 = () => import('./treasurenet_metadata-DCd-It_X.js').then(
  (module) => toBinary("default" in module ? module.default : module)
);
const genesis = "0x4545454545454545454545454545454545454545454545454545454545454545";
const _allDescriptors = { descriptors: descriptorValues, metadataTypes, asset, extensions, getMetadata: getMetadata$1, genesis };

const DigestItem = _Enum;
const Phase = _Enum;
const DispatchClass = _Enum;
const TokenError = _Enum;
const ArithmeticError = _Enum;
const TransactionalError = _Enum;
const PreimageEvent = _Enum;
const BalanceStatus = _Enum;
const PreimagePalletHoldReason = _Enum;
const TransactionPaymentEvent = _Enum;
const GrandpaEvent = _Enum;
const StakingRewardDestination = _Enum;
const StakingForcing = _Enum;
const ElectionProviderMultiPhaseEvent = _Enum;
const ElectionProviderMultiPhaseElectionCompute = _Enum;
const ElectionProviderMultiPhasePhase = _Enum;
const BagsListEvent = _Enum;
const PreimagesBounded = _Enum;
const ConvictionVotingVoteAccountVote = _Enum;
const PreimageOldRequestStatus = _Enum;
const PreimageRequestStatus = _Enum;
const BalancesTypesReasons = _Enum;
const TransactionPaymentReleases = _Enum;
const Version = _Enum;
const BabeDigestsNextConfigDescriptor = _Enum;
const BabeAllowedSlots = _Enum;
const BabeDigestsPreDigest = _Enum;
const GrandpaStoredState = _Enum;
const MultiAddress = _Enum;
const BalancesAdjustmentDirection = _Enum;
const GrandpaEquivocation = _Enum;
const StakingPalletConfigOpBig = _Enum;
const StakingPalletConfigOp = _Enum;
const TraitsScheduleDispatchTime = _Enum;
const VotingConviction = _Enum;
const ConvictionVotingVoteVoting = _Enum;
const ReferendaTypesCurve = _Enum;
const TransactionValidityUnknownTransaction = _Enum;
const TransactionValidityTransactionSource = _Enum;

const metadatas = { ["0x975caace9cb35a5c7e87d679a71295e67b1a1db4c0d5cd4d6e29069b691e42e9"]: _allDescriptors };
const getMetadata = async (codeHash) => {
  try {
    return await metadatas[codeHash].getMetadata();
  } catch {
  }
  return null;
};

export { ArithmeticError, BabeAllowedSlots, BabeDigestsNextConfigDescriptor, BabeDigestsPreDigest, BagsListEvent, BalanceStatus, BalancesAdjustmentDirection, BalancesTypesReasons, ConvictionVotingVoteAccountVote, ConvictionVotingVoteVoting, DigestItem, DispatchClass, ElectionProviderMultiPhaseElectionCompute, ElectionProviderMultiPhaseEvent, ElectionProviderMultiPhasePhase, GrandpaEquivocation, GrandpaEvent, GrandpaStoredState, MultiAddress, Phase, PreimageEvent, PreimageOldRequestStatus, PreimagePalletHoldReason, PreimageRequestStatus, PreimagesBounded, ReferendaTypesCurve, StakingForcing, StakingPalletConfigOp, StakingPalletConfigOpBig, StakingRewardDestination, TokenError, TraitsScheduleDispatchTime, TransactionPaymentEvent, TransactionPaymentReleases, TransactionValidityTransactionSource, TransactionValidityUnknownTransaction, TransactionalError, Version, VotingConviction, getMetadata, _allDescriptors as treasurenet };
