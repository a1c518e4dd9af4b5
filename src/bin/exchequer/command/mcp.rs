//! `exchequer mcp`: the checker as tools of the Model Context Protocol, on standard input and
//! output.
//!
//! A client that runs a language model starts it, and the model calls the tools: to check a text, to
//! look up a rate, and to have one finding explained. The library below speaks the protocol in all
//! its versions; what a tool does is in `tools`, and what it takes and gives in `schema`.

mod schema;
mod tools;

use crate::arguments::SessionOptions;
use crate::project::Projects;
use crate::{Outcome, complain};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
    ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler, ServiceExt};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime;
use tools::Tools;

/// An article that takes longer than this is answered by an error.
const LIMIT: Duration = Duration::from_secs(60);

/// What a model should know before it calls a tool.
const INSTRUCTIONS: &str = "\
Checks whether figures that a text relates to each other agree: amounts of money in two currencies \
(by the official exchange rates of the text's date), changes, shares and converted units. Always \
pass the date of the text if it is known. A verdict of `unverifiable` means that it cannot be told, \
not that the claim is wrong. Quote the arithmetic and the sources from `explain_finding`.";

/// Serves one client until it closes the pipe.
pub fn mcp(options: &SessionOptions) -> io::Result<Outcome> {
    let projects = Projects::of_session(&options.shared(LIMIT));
    let service = Service(Arc::new(Tools { projects }));
    let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
    let outcome = runtime.block_on(serve(service));
    // A read of standard input that waits cannot be ended otherwise.
    runtime.shutdown_background();
    Ok(outcome)
}

async fn serve(service: Service) -> Outcome {
    let ended = match service.serve(rmcp::transport::stdio()).await {
        Ok(running) => running.waiting().await.map(drop).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match ended {
        Ok(()) => Outcome::Passes,
        Err(error) => {
            complain(&error);
            Outcome::BadInput
        }
    }
}

/// The tools as the protocol offers them.
struct Service(Arc<Tools>);

impl ServerHandler for Service {
    fn get_info(&self) -> ServerConfig {
        let mut info = ServerConfig::new(ServerCapabilities::builder().enable_tools().build());
        info.server_info = Implementation::new("exchequer", env!("CARGO_PKG_VERSION"));
        info.with_instructions(INSTRUCTIONS)
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        schema::tools().into_iter().find(|tool| tool.name == name)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(schema::tools()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        if self.get_tool(&request.name).is_none() {
            let message = format!("there is no tool `{}`", request.name);
            return Err(ErrorData::invalid_params(message, None));
        }
        let tools = Arc::clone(&self.0);
        let arguments = request.arguments.unwrap_or_default();
        // Requests are taken in while an article is checked.
        let called = tokio::task::spawn_blocking(move || tools.call(&request.name, arguments));
        let called = called.await.map_err(|error| error.to_string()).flatten();
        Ok(match called {
            Ok(value) => CallToolResult::structured(value).into(),
            // The model reads it, and may do better.
            Err(message) => CallToolResult::error(vec![ContentBlock::text(message)]).into(),
        })
    }
}
