/**
 * Clauses as they stand in a protocol: paragraphs, norms, duties, steps. What a clause says, never what an engine answers.
 */
@NullMarked
package org.comity.clause;

import org.jspecify.annotations.NullMarked;
