/** The desk: what pages, feeds and the interface for programs read, one state at a time. */
@NullMarked
package io.taqwim.app.desk;

import org.jspecify.annotations.NullMarked;
