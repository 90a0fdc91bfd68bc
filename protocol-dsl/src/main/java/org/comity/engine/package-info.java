/**
 * The engine: from a question to a ruling. Not exported.
 *
 * <p>The norms of an act become boxes, one bit each ({@link org.comity.engine.Grid}). A question is answered by intersecting
 * one row of bits per fact, which gives the norms that stand; the ruling for each set of standing norms is made once ({@link
 * org.comity.engine.Judge}), and found again by the facts on which it
 * turns ({@link org.comity.engine.Rulings}). Where facts are missing and matter, every completion counts ({@link org.comity.engine.Completions}, {@link org.comity.engine.Partial}).
 */
@NullMarked
package org.comity.engine;

import org.jspecify.annotations.NullMarked;
