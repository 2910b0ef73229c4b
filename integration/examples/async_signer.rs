//! A task that keeps a key and signs for others, who ask through a channel. Each of its polls
//! runs on a stack that is erased, and so is the task's own memory when it ends. To copy from;
//! `cargo run --release -p stackbleach-integration --example async_signer`.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use stackbleach::Bleached;
use tokio::{
    runtime::Builder,
    sync::{mpsc, oneshot},
};

/// What to sign, and where to send the signature.
struct Request {
    message: Vec<u8>,
    answer: oneshot::Sender<Signature>,
}

/// Signs until nobody is left to ask.
///
/// The key is in a box, so that the task has a pointer to it in its own memory, and no copy:
/// it erases itself when it is dropped. It is only used between two `.await`s, never across
/// one: what `sign` makes of it is on the stack then, and gone before the task waits.
async fn signer(key: Box<SigningKey>, mut requests: mpsc::Receiver<Request>) -> usize {
    let mut signed = 0;
    while let Some(Request { message, answer }) = requests.recv().await {
        let signature = key.sign(&message);
        // Whoever asked may be gone by now.
        let _ = answer.send(signature);
        signed += 1;
    }
    signed
}

/// Asks the signer.
async fn ask(requests: &mpsc::Sender<Request>, message: &[u8]) -> Option<Signature> {
    let (answer, answered) = oneshot::channel();
    let message = message.to_vec();
    requests.send(Request { message, answer }).await.ok()?;
    answered.await.ok()
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    // Made on a stack as well, and never seen outside of its box.
    let key = stackbleach::run(|| {
        let seed = [7; 32]; // from your key store
        Box::new(SigningKey::from_bytes(&seed))
    })?;
    let public: VerifyingKey = key.verifying_key();

    let (requests, receiver) = mpsc::channel(16);
    // The one line that does it. Whichever thread polls the task does so on its own stack.
    let signer = tokio::spawn(Bleached::new(signer(key, receiver)));

    // Those who ask handle no key, and need nothing.
    let askers: Vec<_> = (0..8)
        .map(|number| {
            let requests = requests.clone();
            tokio::spawn(async move {
                let message = format!("message {number}");
                let signature = ask(&requests, message.as_bytes()).await?;
                Some((message, signature))
            })
        })
        .collect();
    drop(requests);
    for asker in askers {
        let (message, signature) = asker.await?.ok_or("the signer is gone")?;
        public.verify_strict(message.as_bytes(), &signature)?;
        println!("{message}: {:.16}…", signature.to_string());
    }

    // The first `?` is tokio's: was it aborted? The second is ours: did it panic?
    let count = signer.await??;
    println!("{count} signed");
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    Builder::new_multi_thread().build()?.block_on(run())
}
