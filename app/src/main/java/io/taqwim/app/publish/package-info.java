/** Mentions and calendars into the formats of the world, one package a format. */
@NullMarked
package io.taqwim.app.publish;

import org.jspecify.annotations.NullMarked;
