//! The program.

use std::process::ExitCode;

fn main() -> ExitCode {
    nemcon::cli::main()
}
