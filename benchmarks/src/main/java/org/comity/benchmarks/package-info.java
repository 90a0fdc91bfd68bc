/** Comity beside hand-written Java and beside other engines, on one policy. Never published; nothing depends on it. */
@NullMarked
package org.comity.benchmarks;

import org.jspecify.annotations.NullMarked;
