//! Draws pages with sample values into a folder: `cargo run -p nemcon-web --example draw -- FOLDER`.
//! For translators and designers; the folder can be served by any web server.

use std::path::Path;
use std::{env, fs, io};

use nemcon_web::assets::{ICON, MEETING, SCRIPT, STYLE};
use nemcon_web::pages;

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| "pages".to_owned());
    let folder = Path::new(&folder);
    for asset in [&*STYLE, &*MEETING, &*SCRIPT, &*ICON] {
        write(&folder.join(&asset.path[1..]), asset.body)?;
    }
    for (name, html) in pages::all_samples() {
        write(&folder.join(format!("{name}.html")), &html)?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}
