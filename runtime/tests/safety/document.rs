//! The document on security names tests. They exist.

use std::{
	collections::BTreeSet,
	fs,
	path::{Path, PathBuf},
};

/// The root of the repository.
const ROOT: &str = "..";

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
	for entry in fs::read_dir(folder).expect("the folder exists; qed") {
		let path = entry.expect("it can be read; qed").path();
		if path.is_dir() {
			sources(&path, found);
		} else if path.extension().is_some_and(|extension| extension == "rs") {
			found.push(path);
		}
	}
}

/// The names of all tests of pallets and the runtime.
fn tests() -> BTreeSet<String> {
	let mut files = vec![];
	for folder in ["pallets", "runtime/tests"] {
		sources(&Path::new(ROOT).join(folder), &mut files);
	}
	let mut tests = BTreeSet::new();
	for file in files {
		let source = fs::read_to_string(file).expect("sources are text; qed");
		for part in source.split("fn ").skip(1) {
			if let Some((name, _)) = part.split_once('(') {
				tests.insert(name.to_string());
			}
		}
	}
	tests
}

#[test]
fn tests_that_the_document_on_security_names_should_exist() {
	let document = fs::read_to_string(Path::new(ROOT).join("docs/security.md"))
		.expect("the document is there; qed");
	let named: Vec<_> =
		document.split('`').skip(1).step_by(2).filter(|name| name.contains("_should_")).collect();
	assert!(named.len() > 40, "the document shows what it says");
	let tests = tests();
	for name in named {
		assert!(tests.contains(name), "there is no test {name}");
	}
}
