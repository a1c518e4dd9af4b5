// The page in one file: that of the service, with a checker of its own. `build.mjs` bundles it.

import "./checker.js";
import "../../../bin/exchequer/command/serve/page.js";
