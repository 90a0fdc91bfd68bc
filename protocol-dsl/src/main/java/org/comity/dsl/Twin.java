package org.comity.dsl;

import org.comity.clause.Duty;
import org.comity.clause.Layer;
import org.comity.clause.Para;
import org.comity.question.Condition;

/**
 * A clause that says when alone an act is open: one norm that opens it, and one that shuts it otherwise. Where it is not known
 * whether the condition is met, the answer is undetermined between the two.
 *
 * <p>The norm that opens has the clause's own address, the other the part {@code otherwise} ({@code 6.6#otherwise}). Naming the
 * paragraph reaches both.
 *
 * @param <T> the topic
 */
public sealed interface Twin<T> extends Sentence permits Twofold {

    /**
     * Restricts when the clause speaks at all; outside, it neither opens nor shuts.
     *
     * @param scope when; said twice, both have to be so
     * @return the clause
     */
    Twin<T> within(Condition<? super T> scope);

    /**
     * Makes both norms exceptions: they speak only where one of these paragraphs applies, and defeat it.
     *
     * @param first a paragraph or a part of one
     * @param more others
     * @return the clause
     */
    Twin<T> limiting(Para first, Para... more);

    /**
     * Lets both norms prevail over these paragraphs.
     *
     * @param first a paragraph or a part of one
     * @param more others
     * @return the clause
     */
    Twin<T> overriding(Para first, Para... more);

    /**
     * Adds duties that come with the act where it is open.
     *
     * @param first one duty
     * @param more the others
     * @return the clause
     */
    Twin<T> owing(Duty first, Duty... more);

    /**
     * Records how a text was read that can fairly be read two ways.
     *
     * @param taken the reading taken
     * @param otherwise the other reading
     * @return the clause
     */
    Twin<T> reading(String taken, String otherwise);

    /**
     * Says from which source the clause comes, where that is not the protocol itself.
     *
     * @param layer the source
     * @return the clause
     */
    Twin<T> from(Layer layer);
}
