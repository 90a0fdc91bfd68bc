/** The policy that everything is timed on, and the requests: as a profile, by hand, as facts. */
@NullMarked
package org.comity.benchmarks.policy;

import org.jspecify.annotations.NullMarked;
