//! Compares generated documents with the committed ones.

use std::{fs, path::Path};

/// Set to 1 to write the documents anew.
const UPDATE: &str = "TREASURENET_UPDATE";

/// Fails if the document of that name is not what was generated.
pub fn expect_committed(name: &str, generated: &str) {
	// Where cargo runs the test, not where it was compiled: checkouts may share a target folder.
	let path = Path::new("../docs").join(name);
	if std::env::var(UPDATE).is_ok_and(|value| value == "1") {
		fs::write(&path, generated).expect("the folder of documents can be written");
	}
	let committed = fs::read_to_string(&path).unwrap_or_default();
	if let Some((line, (now, then))) =
		generated.lines().zip(committed.lines()).enumerate().find(|(_, (now, then))| now != then)
	{
		panic!(
			"docs/{name} is out of date at line {}: run this test with {UPDATE}=1, and review what \
			 changed\ncommitted: {then}\ngenerated: {now}",
			line + 1
		);
	}
	assert!(
		committed == generated,
		"docs/{name} is out of date at its end: run this test with {UPDATE}=1"
	);
}
