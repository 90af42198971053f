/** Saved web pages, one article each. */
@NullMarked
package io.taqwim.app.read.html;

import org.jspecify.annotations.NullMarked;
