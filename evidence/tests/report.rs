//! The command writes what its documents say, and the page says what the numbers do.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::{fs, path::Path, process::Command};

#[test]
fn the_report_is_whole() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("residue-report");
    let _ = fs::remove_dir_all(&folder);
    let output = Command::new(env!("CARGO_BIN_EXE_residue-report"))
        .arg(&folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");

    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    let json: serde_json::Value = serde_json::from_str(&read("report.json")).unwrap();
    assert_eq!(json["holds"], true);
    let calls = json["calls"].as_array().unwrap();
    let of_ours = |call: &&serde_json::Value| call["promised"] == true;
    assert_eq!(calls.iter().filter(of_ours).count(), 48);
    for call in calls.iter().filter(of_ours) {
        assert_eq!(call["stack"], 0, "{call}");
        assert_eq!(call["all_with_heap"], 0, "{call}");
    }
    // The control: what plain calls leave.
    let controls = json["controls"].as_array().unwrap();
    assert_eq!(controls.len(), 8);
    assert!(controls.iter().all(|it| it["found"].as_u64().unwrap() > 0));

    let page = read("index.html");
    for requirement in json["requirements"].as_array().unwrap() {
        let standard = requirement["standard"].as_str().unwrap();
        assert!(page.contains(standard), "{standard}");
    }
    for call in calls {
        let stack = call["stack"].as_u64().unwrap();
        assert!(page.contains(&format!(">{stack}</td>")), "{call}");
    }
    assert!(page.contains(">holds</td>") && !page.contains("does not hold"));
    for part in ["table", "tr", "td", "svg", "text", "h2", "p"] {
        let opened =
            page.matches(&format!("<{part}>")).count() + page.matches(&format!("<{part} ")).count();
        let closed = page.matches(&format!("</{part}>")).count();
        assert_eq!(opened, closed, "{part}");
    }
    assert!(read("map.svg").starts_with("<svg "));
}
