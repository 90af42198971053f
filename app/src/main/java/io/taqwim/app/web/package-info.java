/** The desk on the screen: pages and an interface for programs over HTTP, on this machine only. {@code Routes} lists all of it. */
@NullMarked
package io.taqwim.app.web;

import org.jspecify.annotations.NullMarked;
