package org.comity.engine;

import com.google.common.primitives.ImmutableIntArray;
import org.comity.ruling.Ruling;

/**
 * An answer and what it was made from.
 *
 * @param ruling the answer
 * @param values the values known, and those of the choices made for the person asking; -1 for the rest
 */
record Made(Ruling ruling, ImmutableIntArray values) {}
