/** What the scenarios of a profile reach of it: clauses, exceptions and outcomes, never lines. */
@NullMarked
package org.comity.testkit.coverage;

import org.jspecify.annotations.NullMarked;
