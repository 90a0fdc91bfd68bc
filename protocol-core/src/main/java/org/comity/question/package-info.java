/**
 * Topics, questions, facts and conditions: the mechanism by which something is asked.
 *
 * <p>A {@link org.comity.question.Topic} lists {@link org.comity.question.Fact}s with finite domains and the
 * {@link org.comity.question.Act}s that can be asked about; a {@link org.comity.question.Question} packs what is known; a
 * {@link org.comity.question.Condition} says of facts when a clause applies. Nothing here knows a protocol or evaluates one. All
 * types are immutable and thread-safe. Every other package may depend on this one.
 */
@NullMarked
package org.comity.question;

import org.jspecify.annotations.NullMarked;
