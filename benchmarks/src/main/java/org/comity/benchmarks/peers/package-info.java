/** One class for each engine that is timed beside Comity, with its rules in its own form, and the check that all agree. */
@NullMarked
package org.comity.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
