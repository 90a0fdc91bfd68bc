/**
 * The language in which a protocol is written. A clause reads in the order of its text: cite, say in own words, who, modal and
 * act, then when it applies, what it is an exception to, what follows. Start at {@link org.comity.dsl.Clauses}.
 *
 * <p>Each step is a sealed interface, and one immutable record stands behind the clause: a step in the wrong order does not compile,
 * and a half-written clause can be continued in two ways. The last step is the clause; nothing has to be built.
 */
@NullMarked
package org.comity.dsl;

import org.jspecify.annotations.NullMarked;
