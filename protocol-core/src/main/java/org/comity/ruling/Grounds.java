package org.comity.ruling;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.comity.clause.Clause;

/**
 * What stands behind a ruling, told on demand: an engine gives it with each ruling, and answers from the evaluation that made the
 * ruling. Hosts call {@link Ruling#reasons()} and {@link Ruling#whyNot} instead. Implementations are immutable and thread-safe.
 */
public interface Grounds {

    /** Of a ruling that was made for no question: nothing is told beyond what it says itself. */
    Grounds NONE = new Grounds() {
        @Override
        public Reasons reasons() {
            return new Reasons(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());
        }

        @Override
        public WhyNot whyNot(Clause clause) {
            return new WhyNot(
                    clause, WhyNot.Because.NOT_ASKED, ImmutableList.of(), ImmutableList.of(), ImmutableSet.of());
        }
    };

    /**
     * Why the ruling is as it is.
     *
     * @return the reasons
     */
    Reasons reasons();

    /**
     * Why a clause does not count in the ruling.
     *
     * @param clause a clause of the profile
     * @return what kept it out
     */
    WhyNot whyNot(Clause clause);
}
