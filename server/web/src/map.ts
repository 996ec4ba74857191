// SPDX-License-Identifier: Apache-2.0
// All that needs MapLibre, in one file that is fetched when a map is wanted.
export { draw } from "./drawing";
import "./map_page";
import "./desk_page";
