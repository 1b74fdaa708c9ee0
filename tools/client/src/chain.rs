//! The chain's own types, generated from the runtime's metadata.
//!
//! `metadata.scale` is written by the test `committed_metadata_should_match_the_runtime`, which
//! also fails when it is out of date.

use subxt::config::SubstrateConfig;

/// What subxt needs to know of the chain: hashes, accounts and extensions are Substrate's own.
pub type Config = SubstrateConfig;
/// An account's public key.
pub type AccountId = subxt::utils::AccountId32;

// The shared types are used directly, so the chain's arithmetic takes them without conversion;
// subxt still compares their shapes with the node's before each use.
#[allow(missing_docs, clippy::all)]
#[subxt::subxt(
	runtime_metadata_path = "metadata.scale",
	derive_for_all_types = "Clone, PartialEq",
	substitute_type(
		path = "treasurenet_primitives::asset::Kind",
		with = "::subxt::utils::Static<::treasurenet_primitives::Kind>"
	),
	substitute_type(
		path = "treasurenet_primitives::oracle::Feed",
		with = "::subxt::utils::Static<::treasurenet_primitives::Feed>"
	),
	substitute_type(
		path = "treasurenet_primitives::oracle::PriceView",
		with = "::subxt::utils::Static<::treasurenet_primitives::PriceView>"
	),
	substitute_type(
		path = "treasurenet_primitives::production::MintPreview<A>",
		with = "::subxt::utils::Static<::treasurenet_primitives::MintPreview<A>>"
	),
	substitute_type(
		path = "treasurenet_primitives::oracle_api::OfficialVolumeView",
		with = "::subxt::utils::Static<::treasurenet_primitives::oracle_api::OfficialVolumeView>"
	),
	substitute_type(
		path = "treasurenet_primitives::oracle_api::HeldPrice",
		with = "::subxt::utils::Static<::treasurenet_primitives::oracle_api::HeldPrice>"
	),
	substitute_type(
		path = "treasurenet_primitives::oracle_api::Subject",
		with = "::subxt::utils::Static<::treasurenet_primitives::oracle_api::Subject>"
	),
	substitute_type(
		path = "treasurenet_primitives::oracle_api::ReporterStatus<A>",
		with = "::subxt::utils::Static<::treasurenet_primitives::oracle_api::ReporterStatus<A>>"
	),
	substitute_type(
		path = "treasurenet_primitives::production::UploadItem",
		with = "::subxt::utils::Static<::treasurenet_primitives::UploadItem>"
	),
	substitute_type(
		path = "treasurenet_primitives::production::UploadPreview<A>",
		with = "::subxt::utils::Static<::treasurenet_primitives::UploadPreview<A>>"
	),
	substitute_type(
		path = "treasurenet_primitives::production_api::MarginStatus",
		with = "::subxt::utils::Static<::treasurenet_primitives::production_api::MarginStatus>"
	),
	substitute_type(
		path = "treasurenet_primitives::production_api::MonthStatus<A>",
		with = "::subxt::utils::Static<::treasurenet_primitives::production_api::MonthStatus<A>>"
	),
	substitute_type(
		path = "treasurenet_primitives::register_api::ProducerStatus",
		with = "::subxt::utils::Static<::treasurenet_primitives::register_api::ProducerStatus>"
	),
	substitute_type(
		path = "treasurenet_primitives::register_api::WellStatus<A>",
		with = "::subxt::utils::Static<::treasurenet_primitives::register_api::WellStatus<A>>"
	),
	substitute_type(
		path = "treasurenet_primitives::well::WellKey",
		with = "::subxt::utils::Static<::treasurenet_primitives::WellKey>"
	),
	substitute_type(
		path = "treasurenet_math::grade::Grade",
		with = "::subxt::utils::Static<::treasurenet_primitives::Grade>"
	),
	substitute_type(
		path = "treasurenet_math::grade::CrudeDiscount",
		with = "::subxt::utils::Static<::treasurenet_primitives::math::grade::CrudeDiscount>"
	),
	substitute_type(
		path = "treasurenet_math::audit::Finding",
		with = "::subxt::utils::Static<::treasurenet_primitives::math::audit::Finding>"
	)
)]
mod generated {}

pub use generated as api;
pub use generated::runtime_types as types;
pub use generated::runtime_types::treasurenet_runtime::RuntimeCall as Call;
