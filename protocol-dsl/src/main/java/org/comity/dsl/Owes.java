package org.comity.dsl;

import org.comity.clause.Duty;
import org.comity.question.Condition;

/**
 * The step that says which duties come with an act.
 *
 * @param <T> the topic
 */
public sealed interface Owes<T> permits Draft {

    /**
     * Restricts when the duties come.
     *
     * @param condition when
     * @return the same step
     */
    Owes<T> when(Condition<? super T> condition);

    /**
     * The duties.
     *
     * @param first one duty
     * @param more the others
     * @return the clause
     */
    Stands<T> owing(Duty first, Duty... more);

    /**
     * Duties that have to be met before the act: it is barred where one is known not to be met, and the duty is owed where that is
     * not known.
     *
     * @param first one duty, with what shows that it is done
     * @param more the others
     * @return the clause
     */
    Stands<T> onlyAfter(Duty first, Duty... more);
}
