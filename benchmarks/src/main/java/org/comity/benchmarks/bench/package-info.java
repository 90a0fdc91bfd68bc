/** The measurements, for JMH. */
@NullMarked
package org.comity.benchmarks.bench;

import org.jspecify.annotations.NullMarked;
