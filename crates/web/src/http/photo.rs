//! A photograph becomes a small picture of our own: what was sent is taken apart within bounds, turned upright, made small, and written anew. Nothing
//! else of the file is kept: no place, no time, no name of a device.

use std::io::Cursor;
use std::sync::LazyLock;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::PngDecoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView as _, ImageDecoder, Limits, RgbImage};
use tokio::sync::Semaphore;

/// Bytes that are taken, at most.
pub const BYTES_MAX: usize = 8 * 1024 * 1024;
/// Points on a side, at most and at least.
const SIDE_MAX: u32 = 8_000;
const SIDE_MIN: u32 = 150;
/// Memory for taking one apart, at most.
const MEMORY_MAX: u64 = 256 * 1024 * 1024;
/// What it is made to fit.
const FITS: (u32, u32) = (480, 640);
const QUALITY: u8 = 85;

/// How many are taken apart at once; the rest wait.
static FREE: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));

/// Why no photograph was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was sent.
    Nothing,
    /// It is neither JPEG nor PNG, or broken.
    Unread,
    /// It has too many bytes or points.
    TooLarge,
    /// It has too few points.
    TooSmall,
}

impl Fault {
    /// Returns its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Unread => "unread",
            Self::TooLarge => "too_large",
            Self::TooSmall => "too_small",
        }
    }
}

/// Makes a photograph of a file.
pub async fn of(file: Vec<u8>) -> Result<Vec<u8>, Fault> {
    let Ok(_free) = FREE.acquire().await else { return Err(Fault::Unread) };
    tokio::task::spawn_blocking(move || made(&file)).await.unwrap_or(Err(Fault::Unread))
}

fn made(file: &[u8]) -> Result<Vec<u8>, Fault> {
    if file.is_empty() {
        return Err(Fault::Nothing);
    }
    if file.len() > BYTES_MAX {
        return Err(Fault::TooLarge);
    }
    let read = |_| Fault::Unread;
    let image = match file {
        [0xff, 0xd8, ..] => taken_apart(JpegDecoder::new(Cursor::new(file)).map_err(read)?)?,
        [0x89, b'P', b'N', b'G', ..] => {
            taken_apart(PngDecoder::with_limits(Cursor::new(file), limits()).map_err(read)?)?
        }
        _ => return Err(Fault::Unread),
    };
    let image = match image.width() > FITS.0 || image.height() > FITS.1 {
        true => image.resize(FITS.0, FITS.1, FilterType::Triangle),
        false => image,
    };
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, QUALITY).encode_image(&on_white(&image)).map_err(read)?;
    Ok(out)
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    limits
}

fn taken_apart(mut decoder: impl ImageDecoder) -> Result<DynamicImage, Fault> {
    let (width, height) = decoder.dimensions();
    if width > SIDE_MAX || height > SIDE_MAX || decoder.total_bytes() > MEMORY_MAX {
        return Err(Fault::TooLarge);
    }
    if width < SIDE_MIN || height < SIDE_MIN {
        return Err(Fault::TooSmall);
    }
    decoder.set_limits(limits()).map_err(|_| Fault::TooLarge)?;
    let upright = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(|_| Fault::Unread)?;
    image.apply_orientation(upright);
    Ok(image)
}

/// Returns the points without transparency: what is clear becomes white, as paper is.
fn on_white(image: &DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.to_rgb8();
    }
    let over = |part: u8, alpha: u8| {
        let (part, alpha) = (u32::from(part), u32::from(alpha));
        u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(255)
    };
    RgbImage::from_fn(image.width(), image.height(), |x, y| {
        let [r, g, b, a] = image.get_pixel(x, y).0;
        image::Rgb([over(r, a), over(g, a), over(b, a)])
    })
}

#[cfg(test)]
mod tests {
    use image::codecs::png::PngEncoder;
    use image::{ExtendedColorType, ImageEncoder as _};

    use super::*;

    fn jpeg(width: u32, height: u32) -> Vec<u8> {
        let mut out = Vec::new();
        let red = RgbImage::from_fn(width, height, |x, _| {
            if x < width / 2 { image::Rgb([220, 0, 0]) } else { image::Rgb([0, 0, 220]) }
        });
        JpegEncoder::new(&mut out).encode_image(&red).expect("a JPEG");
        out
    }

    /// The same with an EXIF segment: turned by a quarter, and a word of the device.
    fn turned(jpeg: &[u8], mark: &[u8; 4]) -> Vec<u8> {
        let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
        exif.extend_from_slice(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
        exif.extend_from_slice(b"\x01\x0f\0\x02\0\0\0\x04");
        exif.extend_from_slice(mark);
        exif.extend_from_slice(b"\0\0\0\0");
        let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
        [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
    }

    #[test]
    fn a_photograph_is_made_small_and_upright_and_holds_nothing_else() {
        let file = turned(&jpeg(1_200, 800), b"CAMX");
        let out = made(&file).expect("a photograph");
        assert!(!out.windows(4).any(|window| window == b"CAMX" || window == b"Exif"), "nothing of the device");
        let made = image::load_from_memory(&out).expect("a JPEG");
        assert_eq!((made.width(), made.height()), (427, 640), "turned by a quarter, and made to fit");
        let [top, .., blue] = made.to_rgb8().get_pixel(200, 40).0;
        assert!(top > 150 && blue < 80, "the left side is on top");
    }

    #[test]
    fn what_is_clear_becomes_white() {
        let mut file = Vec::new();
        let clear = vec![0; 200 * 200 * 4];
        PngEncoder::new(&mut file).write_image(&clear, 200, 200, ExtendedColorType::Rgba8).expect("a PNG");
        let out = image::load_from_memory(&made(&file).expect("a photograph")).expect("a JPEG").to_rgb8();
        assert!(out.get_pixel(100, 100).0.iter().all(|part| *part > 250));
    }

    #[test]
    fn bad_files_are_refused() {
        let mut huge = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        huge.extend_from_slice(&60_000_u32.to_be_bytes());
        huge.extend_from_slice(&60_000_u32.to_be_bytes());
        huge.extend_from_slice(b"\x08\x02\0\0\0");
        let whole = jpeg(300, 300);
        for (file, fault) in [
            (vec![], Fault::Nothing),
            (b"GIF89a".to_vec(), Fault::Unread),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), Fault::Unread),
            (whole[..40].to_vec(), Fault::Unread),
            (vec![0xff; BYTES_MAX + 1], Fault::TooLarge),
            (jpeg(100, 300), Fault::TooSmall),
        ] {
            assert_eq!(made(&file), Err(fault), "{:?}", &file[..file.len().min(8)]);
        }
        assert!(matches!(made(&huge), Err(Fault::TooLarge | Fault::Unread)), "sixty thousand points on a side");
    }
}
