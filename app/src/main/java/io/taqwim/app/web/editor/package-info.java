/** Who may write over the web, and how a browser shows that it is they. */
@NullMarked
package io.taqwim.app.web.editor;

import org.jspecify.annotations.NullMarked;
