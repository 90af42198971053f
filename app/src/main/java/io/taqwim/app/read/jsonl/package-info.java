/** JSON Lines, one report a line. */
@NullMarked
package io.taqwim.app.read.jsonl;

import org.jspecify.annotations.NullMarked;
