//! Packing the copy piece by piece, while it is on its way.

use std::io::Write;

use heard_domain::Heard;
use heard_domain::ids::AttachmentId;
use heard_domain::media::open_own;
use heard_domain::views::{OwnView, thread};
use heard_storage::StorageError;
use tokio::sync::mpsc;
use zip::write::SimpleFileOptions;

use super::Waiting;

pub(super) type Pieces = mpsc::Sender<Result<Vec<u8>, std::io::Error>>;

/// A file to be packed, or the end of them all: without it the copy is broken.
enum Next {
    File(String, Vec<u8>, zip::CompressionMethod),
    End,
}

/// Opens one file after the other and has it packed beside.
pub(super) async fn send(
    heard: &Heard,
    pieces: &Pieces,
    texts: Vec<(String, Vec<u8>)>,
    waiting: Vec<Waiting>,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let (files, taken) = mpsc::channel(1);
    let out = Piecewise(pieces.clone());
    let packing = tokio::task::spawn_blocking(move || pack(out, taken));
    let opened = async {
        for (name, bytes) in texts {
            files.send(Next::File(name, bytes, zip::CompressionMethod::Deflated)).await?;
        }
        for (name, own, id) in waiting {
            let Some((bytes, _)) = open_own(heard, own, id).await? else {
                // What was taken back or locked meanwhile is no longer there; anything else is missing.
                if !is_there(heard, own, id).await? {
                    continue;
                }
                return Err("a recording or picture is missing".into());
            };
            // Sound and pictures are compressed already.
            files.send(Next::File(name, bytes, zip::CompressionMethod::Stored)).await?;
        }
        files.send(Next::End).await?;
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(())
    }
    .await;
    if opened.is_err() {
        // Before the packer, dropped, writes an end that would look whole.
        let _ = pieces.send(Err(std::io::Error::other("broken off"))).await;
    }
    drop(files);
    packing.await??;
    opened
}

/// Whether a file still belongs to a view that was not taken back, and was not locked.
async fn is_there(heard: &Heard, own: OwnView, id: AttachmentId) -> Result<bool, StorageError> {
    let now = thread(heard, own).await?;
    Ok(now.is_some_and(|thread| thread.media.iter().any(|media| media.id == id && media.lock.is_none())))
}

fn pack(out: Piecewise, mut files: mpsc::Receiver<Next>) -> zip::result::ZipResult<()> {
    let pieces = out.0.clone();
    let mut zip = zip::ZipWriter::new_stream(out);
    let packed = (|| {
        while let Some(next) = files.blocking_recv() {
            let Next::File(name, bytes, method) = next else { return Ok(true) };
            zip.start_file(name, SimpleFileOptions::default().compression_method(method))?;
            zip.write_all(&bytes)?;
        }
        Ok(false)
    })();
    match packed {
        Ok(true) => zip.finish().map(drop),
        Ok(false) => Ok(()),
        Err(error) => {
            // Before the writer, dropped, writes an end that would look whole.
            let _ = pieces.blocking_send(Err(std::io::Error::other("broken off")));
            Err(error)
        }
    }
}

/// Hands on what is written in pieces, and waits while the phone is behind.
struct Piecewise(Pieces);

impl Write for Piecewise {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let gone = |_| std::io::Error::from(std::io::ErrorKind::BrokenPipe);
        self.0.blocking_send(Ok(bytes.to_vec())).map_err(gone)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
