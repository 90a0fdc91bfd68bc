package org.comity.benchmarks.policy;

import static org.comity.document.Schedule12aParagraph.P1;
import static org.comity.document.Schedule12aParagraph.P2;
import static org.comity.document.Schedule12aParagraph.P3;
import static org.comity.document.Schedule12aParagraph.P4;
import static org.comity.document.Schedule12aParagraph.P5;
import static org.comity.document.Schedule12aParagraph.P7;

import java.util.EnumSet;
import org.comity.document.DecisionMaker;
import org.comity.document.Schedule12aParagraph;
import org.comity.ruling.Outcome;
import org.comity.topic.PapersOf;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/**
 * The policy by hand for a host that must say which paragraphs apply: every norm is looked at, and a bit is set for each that holds. The
 * first of them decides.
 */
@SuppressWarnings("ShortCircuitBoolean") // no branch that a processor could mispredict
public final class CitedByHand {

    private static final int PERMITTING = 1 << 3 | 1 << 6 | 1 << 7 | 1 << 9 | 1 << 11;
    private static final int SILENT = Cited.of(Outcome.SILENT, 0);
    private static final int PERMITTED = Cited.of(Outcome.PERMITTED, 0);
    private static final int PROHIBITED = Cited.of(Outcome.PROHIBITED, 0);

    private CitedByHand() {}

    /**
     * Answers from facts read beforehand.
     *
     * @param facts the facts
     * @return the outcome and all norms that hold, as {@link Cited} has them
     */
    public static int answer(Circumstances facts) {
        int norms = bit(facts.papersOf() == PapersOf.OTHER_GROUP, 1)
                | bit(facts.confidential(), 2)
                | (facts.right() == Right.STATUTORY ? byStatute(facts) : byCommonLaw(facts));
        int first = norms & -norms;
        return norms | (first == 0 ? SILENT : (first & PERMITTING) != 0 ? PERMITTED : PROHIBITED);
    }

    /** A bit, set without a branch. */
    private static int bit(boolean holds, int norm) {
        return (holds ? 1 : 0) << norm;
    }

    private static int byStatute(Circumstances facts) {
        DecisionMaker by = facts.businessOf();
        boolean meeting = by == DecisionMaker.FULL_AUTHORITY | by == DecisionMaker.COMMITTEE;
        boolean executive =
                by == DecisionMaker.EXECUTIVE | by == DecisionMaker.EXECUTIVE_MEMBER | by == DecisionMaker.OFFICER;
        return bit(facts.sitsOnCommittee(), 3)
                | byExemption(facts.schedule12a(), facts.contractTerms())
                | bit(meeting & !facts.concluded(), 6)
                | bit(executive & facts.concluded() & facts.heldByExecutive(), 7);
    }

    private static int byExemption(EnumSet<Schedule12aParagraph> exempt, boolean contractTerms) {
        if (exempt.isEmpty()) {
            return 0;
        }
        boolean closed = exempt.contains(P1)
                | exempt.contains(P2)
                | exempt.contains(P4)
                | exempt.contains(P5)
                | exempt.contains(P7);
        return bit(closed, 4) | bit(contractTerms & exempt.contains(P3), 5);
    }

    private static int byCommonLaw(Circumstances facts) {
        return bit(facts.purpose() != RequestPurpose.MEMBER_DUTIES, 8)
                | bit(facts.sitsOnCommittee(), 9)
                | bit(facts.draft(), 10)
                | bit(facts.needToKnowShown(), 11)
                | bit(!facts.needToKnowShown(), 12);
    }
}
