//! The one table of routes: method, path, who may call it, handler. The
//! router is built from it and the access test walks it.
//!
//! To add a route: add a row with [`open`] or [`only`], and nothing else.

use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn;
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, on};
use heard_domain::people::{Permission, Role};

use super::guard::{self, guard, pressed};
use super::{App, doors};

/// Who may call a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody, signed in or not.
    Everyone,
    /// These roles, under this permission's name.
    Only(&'static str, &'static [Role]),
}

impl Access {
    /// Whether a visitor in `role` (`None`: signed out) may call it.
    #[must_use]
    pub fn allows(self, role: Option<Role>) -> bool {
        match self {
            Access::Everyone => true,
            Access::Only(_, roles) => role.is_some_and(|role| roles.contains(&role)),
        }
    }
}

/// What a route of staff is about, where it is about one: its handler takes
/// the proof that only a scope check hands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A young person, by their id in the path or in the form's `account`.
    Person,
    /// A service, by its name in the path.
    Service,
    /// A review of a service, by its id in the path.
    Review,
    /// A member of staff, by their id in the path.
    Staff,
    /// Something a young person said, by its id in the path: whoever it may be
    /// about is answered as if it were not there, before the handler runs.
    View,
}

/// What a route does while Heard is not open to young people
/// (`server/web/src/doors.rs`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhileClosed {
    /// It answers as always: it is no young person's, or it is help, the look,
    /// the way out.
    Answers,
    /// It answers once Heard was open: what somebody said then stays theirs.
    AnswersOnceOpened,
    /// It says that Heard is not open, and takes nothing.
    SaysSo,
}

/// One row of the table.
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, with `{names}`.
    pub path: &'static str,
    /// Who may call it.
    pub access: Access,
    /// What it is about, where a scope check decides beside the permission.
    pub subject: Option<Subject>,
    /// Whether a device calls it by itself, with nobody looking at it.
    pub background: bool,
    /// Whether it opens before a second factor was proven, where one is asked for.
    pub before_second: bool,
    while_closed: Option<WhileClosed>,
    handler: MethodRouter<App>,
}

/// Any handler, as one type: what the router makes of a handler is compiled once and
/// not for each of hundreds of routes.
#[derive(Clone)]
struct AnyHandler(Arc<dyn Fn(Request, App) -> Answer + Send + Sync>);

type Answer = Pin<Box<dyn Future<Output = Response> + Send>>;

impl AnyHandler {
    fn of<H, T>(handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        Self(Arc::new(move |request, app| Box::pin(handler.clone().call(request, app))))
    }
}

impl Handler<(), App> for AnyHandler {
    type Future = Answer;

    fn call(self, request: Request, app: App) -> Answer {
        (self.0)(request, app)
    }
}

/// A route for everyone.
pub fn open<H, T>(method: Method, path: &'static str, handler: H) -> Route
where
    H: Handler<T, App>,
    T: 'static,
{
    let handler = on(filter(&method), AnyHandler::of(handler));
    Route {
        handler,
        method,
        path,
        access: Access::Everyone,
        subject: None,
        background: false,
        before_second: false,
        while_closed: None,
    }
}

/// A route for those who hold `P`. Its handler takes the `Grant<P>` that only
/// this guard hands out.
pub fn only<P, H, T>(method: Method, path: &'static str, handler: H) -> Route
where
    P: Permission,
    H: Handler<T, App>,
    T: 'static,
{
    Route {
        handler: on(filter(&method), AnyHandler::of(handler)).layer(from_fn(guard::<P>)),
        method,
        path,
        access: Access::Only(P::NAME, P::ROLES),
        subject: None,
        background: false,
        before_second: false,
        while_closed: None,
    }
}

/// A route for everyone that answers whoever opened a receipt; a form that
/// comes after that ended is kept for the same receipt.
pub fn by_receipt<H, T>(method: Method, path: &'static str, handler: H) -> Route
where
    H: Handler<T, App>,
    T: 'static,
{
    let row = open(method, path, handler);
    Route { handler: row.handler.layer(from_fn(guard::receipt)), ..row }
}

impl Route {
    /// What it does while Heard is not open to young people.
    #[must_use]
    pub fn while_closed(&self) -> WhileClosed {
        self.while_closed.unwrap_or(WhileClosed::Answers)
    }

    /// Says what it is about: the access test then asks for it in and out of
    /// scope.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.subject = Some(subject);
        if subject == Subject::View {
            let access = self.access;
            self.handler = self
                .handler
                .layer(from_fn(move |names, request, next| guard::unless_about_them(access, names, request, next)));
        }
        self
    }

    /// For a `GET` that changes something: where a link on another website
    /// leads here, a press on a page of ours is asked for first.
    #[must_use]
    pub fn pressed(mut self) -> Self {
        self.handler = self.handler.layer(from_fn(pressed));
        self
    }

    /// For what a device calls by itself: that nobody used the session is not
    /// hidden by it, so it does not make the session last longer.
    #[must_use]
    pub fn background(mut self) -> Self {
        self.background = true;
        self
    }

    /// For what is the same whether Heard is open to young people or not: help,
    /// how pages look, the way out.
    #[must_use]
    pub fn even_closed(mut self) -> Self {
        self.while_closed = Some(WhileClosed::Answers);
        self
    }

    /// For what stays a young person's own after Heard was closed again: what
    /// they said, what became of it, their account.
    #[must_use]
    pub fn once_opened(mut self) -> Self {
        self.while_closed = Some(WhileClosed::AnswersOnceOpened);
        self
    }

    /// For what leads to a second factor: it opens where one is asked for and not
    /// there yet.
    #[must_use]
    pub fn before_second(mut self) -> Self {
        self.before_second = true;
        self
    }

    /// Lets this route take a larger body than forms have.
    #[must_use]
    pub fn taking(mut self, bytes: usize) -> Self {
        self.handler = self.handler.layer(DefaultBodyLimit::max(bytes));
        self
    }
}

fn filter(method: &Method) -> MethodFilter {
    if *method == Method::POST { MethodFilter::POST } else { MethodFilter::GET }
}

/// Routes that have something in common.
pub struct Marked(Vec<(Method, &'static str)>);

impl Marked {
    /// Those of `routes` that devices call by themselves.
    pub fn background(routes: &[Route]) -> Self {
        Self::of(routes, |route| route.background)
    }

    /// Those of `routes` that open before a second factor was proven.
    pub fn before_second(routes: &[Route]) -> Self {
        Self::of(routes, |route| route.before_second)
    }

    fn of(routes: &[Route], mark: fn(&Route) -> bool) -> Self {
        Self(routes.iter().filter(|route| mark(route)).map(|route| (route.method.clone(), route.path)).collect())
    }

    /// Whether a request to the route of `path` is one.
    pub fn has(&self, method: &Method, path: &str) -> bool {
        self.0.iter().any(|(other, route)| other == method && *route == path)
    }
}

/// The router of these routes. What a young person's route does while Heard is
/// not open is put around it here, and nowhere else.
pub fn build(routes: Vec<Route>) -> Router<App> {
    routes.into_iter().fold(Router::new(), |router, route| {
        let handler = match route.while_closed() {
            WhileClosed::Answers => route.handler,
            WhileClosed::AnswersOnceOpened => route.handler.layer(from_fn(doors::once_opened)),
            WhileClosed::SaysSo => route.handler.layer(from_fn(doors::open)),
        };
        router.route(route.path, handler)
    })
}

/// The rows of young people's rooms: while Heard is not open each says so,
/// unless its row says otherwise, so that one that is forgotten stays shut.
pub fn of_young_people(routes: impl IntoIterator<Item = Route>) -> Vec<Route> {
    let shut = |row: Route| Route { while_closed: row.while_closed.or(Some(WhileClosed::SaysSo)), ..row };
    routes.into_iter().map(shut).collect()
}
