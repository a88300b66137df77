//! Imports of a table: upload, match the columns, look at what each line would do, apply or give up.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{ApiFault, Asked, At, Body, Call, Created, Done, FILES_LIMIT, Key, Listed, Made, Moment, Paging, Refused, SentFile};
use web::choice;

use crate::import::field::Field;
use crate::import::{Import, ImportLine, ImportState, Sort};
use crate::pages::import::lines::{Wording, reason};
use crate::pages::import::{Turned, take};
use crate::{DirectoryFault, IMPORT_TABLE, commands, store};

choice!(DirectoryImportState of ImportState: ImportState::ALL, "How an import stands.");
choice!(DirectoryImportSort of Sort: Sort::ALL, "What a line of an import does to the directory.");

/// Imports that the list tells at most: a year's work, and more.
const TOLD: u32 = 1000;

/// A table to be imported: CSV or XLSX.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DirectoryTable {
    /// The file.
    pub file: SentFile,
}

/// An import of a table.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryImport {
    /// Which.
    pub id: Key,
    /// The name that the file had.
    pub file: String,
    /// When it came.
    pub came: Moment,
    /// How it stands.
    pub state: DirectoryImportState,
    /// How many lines it has below the headings.
    pub lines: i64,
    /// Its columns, as they stand in the file.
    pub columns: Vec<DirectoryColumn>,
}

/// A column of an import.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryColumn {
    /// Its heading.
    pub heading: String,
    /// Its first values.
    pub samples: Vec<String>,
    /// What it is, as matched or proposed: `name`, `email`, `title-fr`; absent for one that is not imported.
    pub field: Option<String>,
}

impl From<Import> for DirectoryImport {
    fn from(import: Import) -> Self {
        let (mut samples, matching) = (import.samples, import.matching);
        samples.resize(import.headings.len(), Vec::new());
        let fields = matching.into_iter().map(|field| field.map(|f| f.to_string())).chain(std::iter::repeat(None));
        let columns = import.headings.into_iter().zip(samples).zip(fields);
        Self {
            id: Key(import.id),
            file: import.file_name,
            came: import.made_at.into(),
            state: DirectoryImportState(import.state),
            lines: import.lines,
            columns: columns.map(|((heading, samples), field)| DirectoryColumn { heading, samples, field }).collect(),
        }
    }
}

/// An import with how many of its lines do what.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryWholeImport {
    /// The import.
    #[serde(flatten)]
    pub import: DirectoryImport,
    /// How many of the lines that were read so far do what.
    pub numbers: Vec<DirectoryImportNumber>,
    /// How many lines have been written.
    pub written: i64,
}

/// How many lines of an import do one thing.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryImportNumber {
    /// What they do.
    pub sort: DirectoryImportSort,
    /// How many.
    pub number: i64,
}

/// A line of an import.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DirectoryImportLine {
    /// Its number in the file.
    pub number: i64,
    /// What it does.
    pub sort: DirectoryImportSort,
    /// Whether it has been written.
    pub written: bool,
    /// What it changes, a sentence each in the caller's language.
    pub changes: Vec<String>,
    /// Why it is rejected, in the caller's language.
    pub reason: Option<String>,
    /// Its cells.
    pub cells: Vec<String>,
}

/// What the columns of an import are.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DirectoryMatching {
    /// For each column in its order the name of its field, or nothing for one that is not imported.
    #[schema(max_items = 300)]
    pub columns: Vec<Option<String>>,
}

/// What of the lines is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct ImportLineQuery {
    /// Lines that do this; all if it is not said.
    #[param(value_type = Option<DirectoryImportSort>, inline)]
    sort: Option<DirectoryImportSort>,
}

async fn find(call: &Call, Key(id): Key) -> Result<Import, DirectoryFault> {
    let read = call.cx.read(IMPORT_TABLE).await?;
    store::import(&read, call.cx.edition()?, id).await?.ok_or(DirectoryFault::NotThere)
}

/// List the imports of tables.
///
/// The newest first.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/imports",
    params(Paging),
    responses((status = 200, body = Listed<DirectoryImport>))
)]
pub(super) async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<DirectoryImport>>, Refused> {
    let read = call.cx.read(IMPORT_TABLE).await?;
    let imports = store::imports(&read, call.cx.edition()?, TOLD).await?;
    Ok(Json(paging.part_of_whole(&call, "imports", "", imports, DirectoryImport::from)?))
}

/// Upload a table to be imported.
///
/// CSV or XLSX, up to 16 MiB and 100,000 lines. What its columns are is proposed from their headings; nothing of the directory changes.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/imports",
    request_body = DirectoryTable,
    responses((status = 201, body = Made))
)]
pub(super) async fn upload(sent: Body<DirectoryTable, FILES_LIMIT>) -> Result<Created<Made>, Refused> {
    let id = take(&sent.call.cx, sent.value.file.decoded("/file")?).await.map_err(|turned| match turned {
        Turned::NoTable(fault) => Refused::at("/file/content".into(), fault),
        Turned::Refused(fault) => fault.into(),
    })?;
    Ok(Created::under(sent.call.path(), id))
}

/// Read an import.
///
/// With its columns, and how many of its lines do what.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/imports/{id}",
    responses((status = 200, body = DirectoryWholeImport))
)]
pub(super) async fn one(call: Call, At((_, key)): At<(String, Key)>) -> Result<Json<DirectoryWholeImport>, Refused> {
    let import = find(&call, key).await?;
    let read = call.cx.read(IMPORT_TABLE).await?;
    let counts = store::import_counts(&read, import.id).await?;
    let number = |sort: Sort| counts.iter().filter(|(s, ..)| *s == sort).map(|(.., n)| n).sum();
    Ok(Json(DirectoryWholeImport {
        import: import.into(),
        numbers: Sort::ALL.map(|sort| DirectoryImportNumber { sort: DirectoryImportSort(sort), number: number(sort) }).into(),
        written: counts.iter().filter(|(_, applied, _)| *applied).map(|(.., n)| n).sum(),
    }))
}

/// List the lines of an import.
///
/// With what each would change, or why it is rejected.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/imports/{id}/lines",
    params(ImportLineQuery, Paging),
    responses((status = 200, body = Listed<DirectoryImportLine>))
)]
pub(super) async fn lines(
    call: Call,
    At((_, key)): At<(String, Key)>,
    Asked(query): Asked<ImportLineQuery>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<DirectoryImportLine>>, Refused> {
    let import = find(&call, key).await?;
    let sort = query.sort.map(|sort| sort.0);
    let filter = format!("{} {}", import.id, sort.map_or("", Sort::name));
    let begin = paging.begin(&call, "import-lines", &filter)?;
    let read = call.cx.read(IMPORT_TABLE).await?;
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let found = store::import_lines(&read, import.id, sort, number(begin), number(paging.limit() + 1)).await?;
    let (states, visit) = (store::states(&read).await?, call.visit());
    drop(read);
    let wording = Wording { visit: &visit, states: &states };
    let draw = |line: ImportLine| DirectoryImportLine {
        number: line.number,
        sort: DirectoryImportSort(line.sort),
        written: line.applied,
        changes: line.steps.iter().flat_map(|step| wording.step(step)).collect(),
        reason: line.reason.as_ref().map(|why| reason(&visit, &import, why)),
        cells: line.cells,
    };
    let end = begin + paging.limit();
    Ok(Json(paging.part(&call, "import-lines", &filter, found, |_| end.to_string(), draw)))
}

/// Say what the columns of an import are.
///
/// Its lines are then compared with the directory, beside the requests; nothing is written.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/directory/imports/{id}/columns",
    request_body = DirectoryMatching,
    responses((status = 204))
)]
pub(super) async fn match_columns(At((_, Key(id))): At<(String, Key)>, sent: Body<DirectoryMatching>) -> Result<Done, Refused> {
    let mut chosen = Vec::new();
    for (n, name) in sent.value.columns.iter().enumerate() {
        let field = name.as_deref().map(str::parse::<Field>).transpose();
        chosen.push(field.map_err(|_| Refused::at(format!("/columns/{n}"), ApiFault::BadValue))?);
    }
    commands::match_import(&sent.call.cx, id, chosen).await?;
    Ok(Done)
}

/// Apply an import.
///
/// What its lines were seen to do is written, beside the requests; rejected lines are left out.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/directory/imports/{id}/apply", responses((status = 204)))]
pub(super) async fn apply(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    commands::apply_import(&call.cx, id).await?;
    Ok(Done)
}

/// Give an import up.
///
/// Before anything is written.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/directory/imports/{id}/leave", responses((status = 204)))]
pub(super) async fn leave(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    commands::leave_import(&call.cx, id).await?;
    Ok(Done)
}
