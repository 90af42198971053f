/** Files and folders into reports, one package a source. */
@NullMarked
package io.taqwim.app.read;

import org.jspecify.annotations.NullMarked;
