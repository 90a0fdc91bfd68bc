/** Runs all measurements and writes their table into the README. */
@NullMarked
package org.comity.benchmarks.report;

import org.jspecify.annotations.NullMarked;
