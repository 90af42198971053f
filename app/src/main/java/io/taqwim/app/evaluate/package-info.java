/** How well mentions agree with what careful readers found in the same reports. */
@NullMarked
package io.taqwim.app.evaluate;

import org.jspecify.annotations.NullMarked;
