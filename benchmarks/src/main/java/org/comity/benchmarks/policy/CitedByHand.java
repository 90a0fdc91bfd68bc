package org.comity.benchmarks.policy;

import static org.comity.document.Schedule12aParagraph.P1;
import static org.comity.document.Schedule12aParagraph.P2;
import static org.comity.document.Schedule12aParagraph.P3;
import static org.comity.document.Schedule12aParagraph.P4;
import static org.comity.document.Schedule12aParagraph.P5;
import static org.comity.document.Schedule12aParagraph.P7;

import java.util.EnumSet;
import org.comity.document.Schedule12aParagraph;
import org.comity.ruling.Outcome;
import org.comity.topic.PapersOf;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/**
 * The policy by hand for a host that must say which paragraphs apply: every norm is looked at, and a bit is set for each that holds. The
 * first of them decides.
 */
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
        int norms = (facts.papersOf() == PapersOf.OTHER_GROUP ? 1 << 1 : 0)
                | (facts.confidential() ? 1 << 2 : 0)
                | (facts.right() == Right.STATUTORY ? byStatute(facts) : byCommonLaw(facts));
        int first = norms & -norms;
        return norms | (first == 0 ? SILENT : (first & PERMITTING) != 0 ? PERMITTED : PROHIBITED);
    }

    private static int byStatute(Circumstances facts) {
        int norms = facts.sitsOnCommittee() ? 1 << 3 : 0;
        EnumSet<Schedule12aParagraph> exempt = facts.schedule12a();
        if (!exempt.isEmpty()) {
            if (exempt.contains(P1)
                    || exempt.contains(P2)
                    || exempt.contains(P4)
                    || exempt.contains(P5)
                    || exempt.contains(P7)) {
                norms |= 1 << 4;
            }
            if (facts.contractTerms() && exempt.contains(P3)) {
                norms |= 1 << 5;
            }
        }
        return norms | byBusiness(facts);
    }

    private static int byBusiness(Circumstances facts) {
        return switch (facts.businessOf()) {
            case FULL_AUTHORITY, COMMITTEE -> facts.concluded() ? 0 : 1 << 6;
            case EXECUTIVE, EXECUTIVE_MEMBER, OFFICER -> facts.concluded() && facts.heldByExecutive() ? 1 << 7 : 0;
            case NOBODY -> 0;
        };
    }

    private static int byCommonLaw(Circumstances facts) {
        return (facts.purpose() != RequestPurpose.MEMBER_DUTIES ? 1 << 8 : 0)
                | (facts.sitsOnCommittee() ? 1 << 9 : 0)
                | (facts.draft() ? 1 << 10 : 0)
                | (facts.needToKnowShown() ? 1 << 11 : 1 << 12);
    }
}
