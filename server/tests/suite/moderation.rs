//! How what was said is read.

use heard_storage::args;

use super::client::Client;
use super::environment::Environment;

#[tokio::test(flavor = "multi_thread")]
async fn yp_17_the_lawyers_check_is_a_setting() {
    let env = Environment::sqlite().await;
    let mut phone = Client::new(&env.heard);
    let unchecked = "A lawyer has not checked these words yet";
    assert!(phone.get("/moderation").await.body.contains(unchecked));
    env.heard
        .words()
        .write(|uow| {
            Box::pin(async move {
                uow.execute("INSERT INTO setting (name, value) VALUES ('legal.immigration_checked', 'yes')", args![])
                    .await?;
                Ok::<_, heard_storage::StorageError>(())
            })
        })
        .await
        .unwrap();
    env.heard.reload().await.unwrap();
    assert!(!phone.get("/moderation").await.body.contains(unchecked));
}
