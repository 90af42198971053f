/** Plain text files, one report each. */
@NullMarked
package io.taqwim.app.read.text;

import org.jspecify.annotations.NullMarked;
