/** The command line, one class a command. */
@NullMarked
package io.taqwim.app.cli;

import org.jspecify.annotations.NullMarked;
