//! What a validator's machine must be able to do.
//!
//! A validator that is too slow misses its slots, and misses earn nothing. The numbers are about
//! half of what a present server with an NVMe disk reaches, so that who fails them really is
//! slow. They are advice: the node warns and goes on.

use sc_sysinfo::{Metric, Requirement, Requirements, Throughput};

/// The processor cores that the parallel measurement uses: authoring and voting at the same time.
const CORES: usize = 2;

/// The least that a validator's machine should reach.
pub fn requirements() -> Requirements {
	let minimum = |metric, minimum| Requirement { metric, minimum, validator_only: false };

	Requirements(vec![
		minimum(Metric::Blake2256, Throughput::from_mibs(600.0)),
		minimum(Metric::Blake2256Parallel { num_cores: CORES }, Throughput::from_mibs(600.0)),
		minimum(Metric::MemCopy, Throughput::from_gibs(6.0)),
		minimum(Metric::DiskSeqWrite, Throughput::from_mibs(450.0)),
		minimum(Metric::DiskRndWrite, Throughput::from_mibs(200.0)),
	])
}
