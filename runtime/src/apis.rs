//! What nodes and clients may ask of the runtime.

use crate::{
	AccountId, AuthorityDiscovery, Babe, Balance, Block, BonusStake, Executive, Grandpa,
	InherentDataExt, MarginEscrow, Nonce, ProducerRegistry, ProductionOracle, Runtime, RuntimeCall,
	RuntimeGenesisConfig, SessionKeys, Staking, System, TatIssuance, TransactionPayment,
	UnitIssuance, VERSION, WellAudit,
	configs::consensus::{BABE_GENESIS_EPOCH_CONFIG, EpochDuration, prove_key_ownership},
	genesis_config_presets,
};
use alloc::vec::Vec;
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	view_functions::{ViewFunctionDispatchError, ViewFunctionId},
	weights::Weight,
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_consensus_babe::{AuthorityId as BabeId, BabeConfiguration, Epoch, Slot};
use sp_consensus_grandpa::{AuthorityId as GrandpaId, AuthorityList, SetId};
use sp_core::{OpaqueMetadata, crypto::KeyTypeId};
use sp_genesis_builder::PresetId;
use sp_inherents::{CheckInherentsResult, InherentData};
use sp_runtime::{
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;
use treasurenet_primitives::{
	AssetId, CertificateView, Day, Feed, KindId, MintPreview, Month, MonthPrices, PriceView,
	Prices, RoundId, UploadItem, UploadPreview, WellId, WellKey, Wells,
	bonus_api::{BidView, BiddingView, ExpectedShare, RunningRoundView, UnclaimedShares},
	issuance_api::{BlockSplit, CurrentRewardPeriod, ProjectedPeriod, RewardPeriod},
	oracle_api::{HeldPrice, OfficialVolumeView, ReporterStatus, RoundsPage, Subject},
	production_api::{MarginStatus, MonthStatus, MonthSummary},
	register_api::{ApplicationView, DAppView, PartView, ProducerStatus, WellStatus, WellSummary},
};

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: InherentData,
		) -> CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			let key_owner_proof = key_owner_proof.decode()?;
			Grandpa::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof)
		}

		fn generate_key_ownership_proof(
			_set_id: SetId,
			authority_id: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			prove_key_ownership(sp_consensus_grandpa::KEY_TYPE, authority_id)
				.map(sp_consensus_grandpa::OpaqueKeyOwnershipProof::new)
		}
	}

	impl sp_consensus_babe::BabeApi<Block> for Runtime {
		fn configuration() -> BabeConfiguration {
			let epoch_config = Babe::epoch_config().unwrap_or(BABE_GENESIS_EPOCH_CONFIG);
			BabeConfiguration {
				slot_duration: Babe::slot_duration(),
				epoch_length: EpochDuration::get(),
				c: epoch_config.c,
				authorities: Babe::authorities().to_vec(),
				randomness: Babe::randomness(),
				allowed_slots: epoch_config.allowed_slots,
			}
		}

		fn current_epoch_start() -> Slot {
			Babe::current_epoch_start()
		}

		fn current_epoch() -> Epoch {
			Babe::current_epoch()
		}

		fn next_epoch() -> Epoch {
			Babe::next_epoch()
		}

		fn generate_key_ownership_proof(
			_slot: Slot,
			authority_id: BabeId,
		) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
			prove_key_ownership(sp_consensus_babe::KEY_TYPE, authority_id)
				.map(sp_consensus_babe::OpaqueKeyOwnershipProof::new)
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
			key_owner_proof: sp_consensus_babe::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			let key_owner_proof = key_owner_proof.decode()?;
			Babe::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof)
		}
	}

	impl sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
		fn authorities() -> Vec<sp_authority_discovery::AuthorityId> {
			AuthorityDiscovery::authorities()
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
		for Runtime
	{
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(uxt, len)
		}

		fn query_fee_details(uxt: <Block as BlockT>::Extrinsic, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_fee_details(uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl
		pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
			Block,
			Balance,
			RuntimeCall,
		> for Runtime
	{
		fn query_call_info(call: RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(call: RuntimeCall, len: u32) -> FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_staking_runtime_api::StakingApi<Block, Balance, AccountId> for Runtime {
		fn nominations_quota(balance: Balance) -> u32 {
			Staking::api_nominations_quota(balance)
		}

		fn eras_stakers_page_count(
			era: sp_staking::EraIndex,
			account: AccountId,
		) -> sp_staking::Page {
			Staking::api_eras_stakers_page_count(era, account)
		}

		fn pending_rewards(era: sp_staking::EraIndex, account: AccountId) -> bool {
			Staking::api_pending_rewards(era, account)
		}
	}

	impl treasurenet_primitives::production_api::ProductionApi<Block, AccountId> for Runtime {
		fn preview_upload(
			uploader: AccountId,
			items: Vec<UploadItem>,
		) -> UploadPreview<AccountId> {
			TatIssuance::preview_upload(&uploader, items)
		}

		fn preview_mint(well: WellId, month: Month) -> MintPreview<AccountId> {
			TatIssuance::preview(well, month)
		}

		fn margin_status(producer: AccountId) -> MarginStatus {
			MarginEscrow::status(&producer)
		}

		fn month_status(well: WellId, month: Month) -> Option<MonthStatus<AccountId>> {
			TatIssuance::month_status(well, month)
		}

		fn months_of_well(well: WellId, from: Month, to: Month) -> Option<Vec<MonthSummary>> {
			TatIssuance::months_of_well(well, from, to)
		}

		fn mint_prices(kind: KindId, month: Month) -> Result<MonthPrices, Day> {
			<ProductionOracle as Prices>::month(kind, month)
		}
	}

	impl treasurenet_primitives::register_api::RegisterApi<Block, AccountId> for Runtime {
		fn producer_status(producer: AccountId) -> Option<ProducerStatus> {
			Some(ProducerStatus {
				state: ProducerRegistry::producer(&producer)?.state,
				assets: ProducerRegistry::standings(&producer),
				margin: MarginEscrow::status(&producer),
			})
		}

		fn applications(after: Option<AccountId>, limit: u32) -> Vec<ApplicationView<AccountId>> {
			ProducerRegistry::applications(after, limit)
		}

		fn well_status(well: WellId) -> Option<WellStatus<AccountId>> {
			Some(WellStatus {
				well: <WellAudit as Wells<AccountId>>::well(well)?,
				refusals: TatIssuance::well_refusals(well),
			})
		}

		fn wells_of(
			owner: AccountId,
			after: Option<WellId>,
			limit: u32,
		) -> Vec<WellSummary<AccountId>> {
			WellAudit::wells_of(&owner, after, limit)
		}

		fn wells_to_review(
			asset: AssetId,
			after: Option<WellId>,
			limit: u32,
		) -> Vec<WellSummary<AccountId>> {
			WellAudit::wells_to_review(asset, after, limit)
		}

		fn parts_of(holder: AccountId, after: Option<WellId>, limit: u32) -> Vec<PartView> {
			WellAudit::parts_of(&holder, after, limit)
		}

		fn dapps_of(payee: AccountId, after: Option<u32>, limit: u32) -> Vec<DAppView> {
			WellAudit::dapps_of(&payee, after, limit)
		}
	}

	impl treasurenet_primitives::oracle_api::OracleApi<Block, AccountId> for Runtime {
		fn price(feed: Feed, day: Day) -> PriceView {
			ProductionOracle::price(feed, day)
		}

		fn month_of_prices(feed: Feed, month: Month) -> Vec<PriceView> {
			ProductionOracle::month_of_prices(feed, month)
		}

		fn official_volume(key: WellKey, month: Month) -> Option<OfficialVolumeView> {
			ProductionOracle::official_volume(key, month)
		}

		fn certificate(round: RoundId) -> Option<CertificateView> {
			ProductionOracle::certificate(round)
		}

		fn held_prices() -> Vec<HeldPrice> {
			ProductionOracle::held_prices()
		}

		fn reporters() -> Vec<ReporterStatus<AccountId>> {
			ProductionOracle::reporters()
		}

		fn reporter_status(reporter: AccountId) -> Option<ReporterStatus<AccountId>> {
			ProductionOracle::reporter_status(reporter)
		}

		fn reporter_account(id: u32) -> Option<AccountId> {
			ProductionOracle::reporter_account(id)
		}

		fn rounds_of(reporter: AccountId, after: Option<RoundId>, limit: u32) -> RoundsPage {
			ProductionOracle::rounds_of(reporter, after, limit)
		}

		fn answerable_revision(reporter: AccountId, subject: Subject) -> Option<u8> {
			ProductionOracle::answerable_revision(reporter, subject)
		}

		fn key_proof_payload(reporter: AccountId) -> Vec<u8> {
			ProductionOracle::key_proof_payload(reporter)
		}
	}

	impl treasurenet_primitives::issuance_api::IssuanceApi<Block> for Runtime {
		fn reward_schedule() -> Vec<RewardPeriod> {
			UnitIssuance::reward_schedule()
		}

		fn current_reward_period() -> CurrentRewardPeriod {
			UnitIssuance::current_reward_period()
		}

		fn project_rewards(
			tat: Option<Balance>,
			change_bps: Vec<i32>,
			periods: u32,
		) -> Vec<ProjectedPeriod> {
			UnitIssuance::project_rewards(tat, change_bps, periods)
		}

		fn block_split() -> BlockSplit {
			UnitIssuance::block_split()
		}
	}

	impl treasurenet_primitives::bonus_api::BonusStakeApi<Block, AccountId> for Runtime {
		fn running_round() -> Option<RunningRoundView<AccountId>> {
			BonusStake::running_round()
		}

		fn bidding_round() -> BiddingView<AccountId> {
			BonusStake::bidding_round()
		}

		fn expected_shares(
			who: AccountId,
			super_part_per_block: Balance,
		) -> Vec<ExpectedShare<AccountId>> {
			BonusStake::expected_shares(&who, super_part_per_block)
		}

		fn claimable(round: u32, validator: AccountId, bidder: AccountId) -> Option<Balance> {
			BonusStake::claimable(round, validator, bidder)
		}

		fn bids_of(
			bidder: AccountId,
			after: Option<(u32, AccountId)>,
			limit: u32,
		) -> Vec<BidView<AccountId>> {
			BonusStake::bids_of(&bidder, after, limit)
		}

		fn unclaimed(who: AccountId, from_round: u32, limit: u32) -> UnclaimedShares<AccountId> {
			BonusStake::unclaimed(&who, from_round, limit)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis_config_presets::get_preset)
		}

		fn preset_names() -> Vec<PresetId> {
			genesis_config_presets::preset_names()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			use crate::{benchmarks::*, *};
			use frame_benchmarking::BenchmarkList;
			use frame_support::traits::StorageInfoTrait;

			let mut list = Vec::<BenchmarkList>::new();
			list_benchmarks!(list, extra);
			(list, AllPalletsWithSystem::storage_info())
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			use crate::{benchmarks::*, *};
			use frame_benchmarking::BenchmarkBatch;
			use frame_support::traits::{TrackedStorageKey, WhitelistedStorageKeys};

			let whitelist: Vec<TrackedStorageKey> =
				AllPalletsWithSystem::whitelisted_storage_keys();
			let mut batches = Vec::<BenchmarkBatch>::new();
			let params = (&config, &whitelist);
			add_benchmarks!(params, batches);
			Ok(batches)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: frame_try_runtime::UpgradeCheckSelect,
		) -> (Weight, Weight) {
			use crate::{configs::system::BlockWeights, migrations};
			// A failed check must stop the run that asked for it: this never runs on a chain.
			let weight = migrations::try_upgrade(checks).expect("the upgrade's checks hold");
			(weight, BlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("the block's checks hold")
		}
	}
}
