/** Rulings: what an engine answers, as values. Depends on clauses and questions; nothing depends on an engine. */
@NullMarked
package org.comity.ruling;

import org.jspecify.annotations.NullMarked;
