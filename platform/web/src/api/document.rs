//! The document of the interface (OpenAPI 3.1), made from the operations: what each says of itself, and what the house adds to all: name,
//! right, ways in, parameters of the path, and the refusals that every operation can give.

use std::collections::BTreeMap;

use ledger::{Right, Role};
use utoipa::openapi::path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    ComponentsBuilder, ContentBuilder, HttpMethod, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, PathsBuilder, Ref, RefOr,
    Required, Response, ResponseBuilder, ServerBuilder,
};
use utoipa::openapi::{SecurityRequirement, tag::TagBuilder};
use utoipa::{PartialSchema, ToSchema};

use super::problem::{Fault, MEDIA, Problem};
use super::{Described, Op};

/// The name of the way in by a token.
const TOKEN: &str = "token";

const ABOUT: &str = "What a person can do on a page, a program can do here: by the same commands, with the same rights and the same audit \
trail.

**Ways in.** A person with an account makes a token on the page *Tokens for programs* of an edition, for some of the person's own rights, \
until a day; it is sent as `Authorization: Bearer …`, and is good in that edition alone. `x-right` of an operation names the right, which is \
also the scope. The operations under `/api/v1/reply/{token}` need no token: the personal link of a letter is the key. Cookies are not read.

**Refusals** are problem documents (RFC 9457) in the language of `Accept-Language` (ar, zh, en, fr, ru, es). `type` is stable; sentences may \
change.

**Once.** A call that changes something may carry an `Idempotency-Key`: sent again with the same key and the same content, it has no second \
effect and answers as it did at first; with other content it is refused (422). It is recommended for every POST.

**Lists** come in parts: `next` of one part is the `cursor` of the next, good for the same list with the same filter.

**Edits** name the `version` from which they began; if it is no longer the present one they are refused (409), and the problem document holds \
what is there now as `current`.

Members that an answer holds may become more; members that there are stay.";

/// Makes the document. Each operation comes with the name of its feature, by which it is grouped.
pub fn document(ops: &[(&'static str, Op)]) -> OpenApi {
    let mut paths = PathsBuilder::new();
    let mut components = ComponentsBuilder::new()
        .schema(Problem::name(), Problem::schema())
        .schema(Fault::name(), Fault::schema())
        .security_scheme(TOKEN, SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build()));
    let mut tags = Vec::new();
    for (feature, op) in ops {
        let Described { method, path, operation, schemas, .. } = op.described();
        let by_link = path.contains("{token}");
        components = components.schemas_from_iter(schemas);
        let operation = complete(operation, feature, op, method, &path, by_link);
        paths = paths.path(path, PathItem::new(method_of(method), operation));
        if !tags.contains(feature) {
            tags.push(*feature);
        }
    }
    let info = InfoBuilder::new()
        .title("Convoke")
        .version("1")
        .description(Some(ABOUT))
        .license(Some(LicenseBuilder::new().name("Apache-2.0 OR MIT").identifier(Some("Apache-2.0 OR MIT")).build()));
    OpenApiBuilder::new()
        .info(info)
        .servers(Some([ServerBuilder::new().url("/").build()]))
        .paths(paths)
        .components(Some(components.build()))
        .tags(Some(tags.into_iter().map(|feature| TagBuilder::new().name(feature).build())))
        .build()
}

fn method_of(name: &str) -> HttpMethod {
    match name {
        "POST" => HttpMethod::Post,
        "PUT" => HttpMethod::Put,
        "DELETE" => HttpMethod::Delete,
        _ => HttpMethod::Get,
    }
}

fn complete(mut operation: Operation, feature: &str, op: &Op, method: &str, path: &str, by_link: bool) -> Operation {
    operation.operation_id = Some(op.name.to_owned());
    operation.tags = Some(vec![feature.to_owned()]);
    // The first line of the handler's words is the summary; the description need not say it again.
    let parameters = operation.parameters.get_or_insert_default();
    for name in names_in(path) {
        if !parameters.iter().any(|p| matches!(p, RefOr::T(p) if p.parameter_in == ParameterIn::Path && p.name == name)) {
            parameters.push(RefOr::T(path_parameter(name)));
        }
    }
    let changes = method != "GET";
    if changes {
        parameters.push(RefOr::T(idempotency_key()));
    }
    let everybody = op.right.roles.contains(&Role::Public);
    operation.security = match (by_link, everybody) {
        (true, _) => Some(vec![]),
        (false, true) => Some(vec![SecurityRequirement::default(), token_requirement()]),
        (false, false) => Some(vec![token_requirement()]),
    };
    let body = operation.request_body.is_some();
    let refusals = REFUSALS.iter().filter(|(_, when, _)| match when {
        When::Always => true,
        When::ByToken => !by_link,
        When::Closed => !by_link && !everybody,
        When::Changing => changes,
        When::WithBody => body,
    });
    for (status, _, words) in refusals {
        operation.responses.responses.entry((*status).to_owned()).or_insert_with(|| RefOr::T(refusal(words)));
    }
    for (status, response) in &mut operation.responses.responses {
        if let RefOr::T(response) = response
            && response.description.is_empty()
        {
            response.description = if status == "204" {
                "Done."
            } else if status == "201" {
                "Made."
            } else {
                "What was asked for."
            }
            .into();
        }
    }
    let right = [("x-right".to_owned(), serde_json::Value::from(op.right.name))];
    operation.extensions.get_or_insert_default().extend(right);
    operation
}

fn token_requirement() -> SecurityRequirement {
    SecurityRequirement::new(TOKEN, Vec::<String>::new())
}

fn names_in(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// What stands in paths everywhere. What else does is said by the operation.
fn path_parameter(name: &str) -> Parameter {
    let (words, pattern) = match name {
        "edition" => ("The edition, by its name in addresses: `2021`.", "^[A-Za-z0-9-]+$"),
        "token" => ("What stands in the personal link of a letter.", "^[a-z2-7]{26}$"),
        "lang" => ("One of the six languages.", "^(ar|zh|en|fr|ru|es)$"),
        "code" => ("A state, by its alpha-3 code of ISO 3166-1.", "^[A-Z]{3}$"),
        "letter" => ("A letter, by its name in addresses: `cl-21-4`.", "^[a-z0-9-]+$"),
        "position" | "number" => ("Which one of the list, counted from 0.", "^[0-9]{1,4}$"),
        _ => ("An id.", "^[0-9a-f]{32}$"),
    };
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .description(Some(words))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String).pattern(Some(pattern))))
        .build()
}

fn idempotency_key() -> Parameter {
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some("Names the call: sent again with the same key and content, it has no second effect. A UUID will do."))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String).min_length(Some(1)).max_length(Some(200)).pattern(Some("^[!-~]+$"))))
        .build()
}

/// When a refusal can come.
enum When {
    Always,
    ByToken,
    Closed,
    Changing,
    WithBody,
}

/// What every operation can be refused with.
const REFUSALS: [(&str, When, &str); 11] = [
    ("400", When::Always, "The query, the body or a header cannot be read."),
    ("401", When::ByToken, "The token is missing, or not good."),
    ("403", When::Closed, "The account does not hold the right, or the token was not made for it."),
    ("404", When::Always, "There is no such thing, or it is not the caller's."),
    ("409", When::Changing, "As things stand it cannot be done; or the call began from an older version."),
    ("410", When::Changing, "It was there and is over."),
    ("413", When::WithBody, "The body is too long."),
    ("415", When::WithBody, "The body is of another media type."),
    ("422", When::Changing, "A value is not acceptable; or the `Idempotency-Key` came before with other content."),
    ("429", When::Always, "Too many calls; `Retry-After` says when to come again."),
    ("503", When::Always, "The service is away for a moment; `Retry-After` says when to come again."),
];

fn refusal(words: &str) -> Response {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    ResponseBuilder::new().description(words).content(MEDIA, content).build()
}

/// The rights that operations need, each once, in the order of the features: what a token can be made for. What everybody may, and what a
/// link alone opens, is none of them.
pub(crate) fn scopes(ops: &[(&'static str, Op)]) -> Vec<Right> {
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rights = Vec::new();
    for (_, op) in ops {
        let own = op.right.roles.iter().any(|role| Role::GIVEN.contains(role));
        if own && found.insert(op.right.name, rights.len()).is_none() {
            rights.push(op.right);
        }
    }
    rights
}
