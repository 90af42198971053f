/** The world as an outline, drawn on the server: no tile, no script, no foreign request. */
@NullMarked
package io.taqwim.app.web.map;

import org.jspecify.annotations.NullMarked;
