//! Jobs: those that are not done, and running a failed one again.

use axum::Json;
use ledger::{JobRow, JobState};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Asked, At, Call, Done, Key, Listed, Moment, Paging, Refused};

use crate::{SEE, commands};

/// Jobs that are read at most: far more than wait on the worst day.
const MOST: i64 = 10_000;

/// How a job stands.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum JobStands {
    /// It waits for its time or for a worker.
    Ready,
    /// A worker has it.
    Running,
    /// It failed for good.
    Failed,
    /// It is done.
    Done,
}

/// A job of the house.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct JobLine {
    /// Which.
    pub id: Key,
    /// Its kind.
    pub kind: String,
    /// How it stands.
    pub standing: JobStands,
    /// How often it was tried.
    pub attempts: i64,
    /// What it last said.
    pub words: Option<String>,
    /// When it runs next.
    pub run_at: Moment,
}

fn line(job: JobRow) -> JobLine {
    let standing = match job.state {
        JobState::Ready => JobStands::Ready,
        JobState::Leased => JobStands::Running,
        JobState::Failed => JobStands::Failed,
        JobState::Done => JobStands::Done,
    };
    JobLine { id: Key(job.id), kind: job.kind, standing, attempts: job.attempts, words: job.words, run_at: job.run_at.into() }
}

/// List the jobs that are not done.
///
/// Those that failed first.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/jobs", params(Paging), responses((status = 200, body = Listed<JobLine>)))]
pub(super) async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<JobLine>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let jobs = JobRow::open_in(&read, call.cx.edition()?, MOST).await?;
    Ok(Json(paging.part_of_whole(&call, "jobs", "", jobs, line)?))
}

/// Run a failed job again.
///
/// With all its attempts before it. What had gone wrong should be mended by then.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/jobs/{id}/run", responses((status = 204)))]
pub(super) async fn run_again(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    commands::run_again(&call.cx, id).await?;
    Ok(Done)
}
