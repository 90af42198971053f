/** Where the program starts and where its parts are put together. */
@NullMarked
package io.taqwim.app;

import org.jspecify.annotations.NullMarked;
