package org.comity.benchmarks.policy;

import static org.comity.document.Schedule12aParagraph.P1;
import static org.comity.document.Schedule12aParagraph.P2;
import static org.comity.document.Schedule12aParagraph.P3;
import static org.comity.document.Schedule12aParagraph.P4;
import static org.comity.document.Schedule12aParagraph.P5;
import static org.comity.document.Schedule12aParagraph.P7;

import java.util.EnumSet;
import org.comity.document.Business;
import org.comity.document.DecisionMaker;
import org.comity.document.Document;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.people.Member;
import org.comity.people.PoliticalGroup;
import org.comity.topic.PapersOf;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/** The policy as a Java developer writes it who needs nothing but the answer: the limit that others are measured against. */
public final class ByHand {

    private static final Answer OTHER_GROUP = Answer.prohibited("1");
    private static final Answer CONFIDENTIAL = Answer.prohibited("2");
    private static final Answer OWN_BODY = Answer.permitted("3");
    private static final Answer EXEMPT = Answer.prohibited("4");
    private static final Answer NEGOTIATED = Answer.prohibited("5");
    private static final Answer MEETING = Answer.permitted("6");
    private static final Answer EXECUTIVE = Answer.permitted("7");
    private static final Answer BROWSING = Answer.prohibited("8");
    private static final Answer SEAT = Answer.permitted("9");
    private static final Answer DRAFT = Answer.prohibited("10");
    private static final Answer NEED = Answer.permitted("11", "use it only for the member's duties");
    private static final Answer NO_NEED = Answer.prohibited("12");
    private static final Answer SILENT = Answer.silent();

    private ByHand() {}

    /**
     * Answers from facts read beforehand.
     *
     * @param facts the facts
     * @return the answer
     */
    public static Answer answer(Circumstances facts) {
        if (facts.papersOf() == PapersOf.OTHER_GROUP) {
            return OTHER_GROUP;
        }
        if (facts.confidential()) {
            return CONFIDENTIAL;
        }
        return facts.right() == Right.STATUTORY ? byStatute(facts) : byCommonLaw(facts);
    }

    private static Answer byStatute(Circumstances facts) {
        if (facts.sitsOnCommittee()) {
            return OWN_BODY;
        }
        EnumSet<Schedule12aParagraph> exempt = facts.schedule12a();
        if (!exempt.isEmpty()) {
            if (exempt.contains(P1)
                    || exempt.contains(P2)
                    || exempt.contains(P4)
                    || exempt.contains(P5)
                    || exempt.contains(P7)) {
                return EXEMPT;
            }
            if (facts.contractTerms() && exempt.contains(P3)) {
                return NEGOTIATED;
            }
        }
        return byBusiness(facts.businessOf(), facts.concluded(), facts.heldByExecutive());
    }

    private static Answer byBusiness(DecisionMaker by, boolean concluded, boolean heldByExecutive) {
        return switch (by) {
            case FULL_AUTHORITY, COMMITTEE -> concluded ? SILENT : MEETING;
            case EXECUTIVE, EXECUTIVE_MEMBER, OFFICER -> concluded && heldByExecutive ? EXECUTIVE : SILENT;
            case NOBODY -> SILENT;
        };
    }

    private static Answer byCommonLaw(Circumstances facts) {
        if (facts.purpose() != RequestPurpose.MEMBER_DUTIES) {
            return BROWSING;
        }
        if (facts.sitsOnCommittee()) {
            return SEAT;
        }
        if (facts.draft()) {
            return DRAFT;
        }
        return facts.needToKnowShown() ? NEED : NO_NEED;
    }

    /**
     * Answers from the objects, reading no more of them than it needs.
     *
     * @param member who asks
     * @param document what is asked for
     * @param right the right relied on
     * @param purpose the purpose found
     * @param needToKnowShown whether a need to know is shown
     * @return the answer
     */
    public static Answer answer(
            Member member, Document document, Right right, RequestPurpose purpose, boolean needToKnowShown) {
        PoliticalGroup owner = document.owningGroup().orElse(null);
        if (owner != null && !owner.equals(member.group().orElse(null))) {
            return OTHER_GROUP;
        }
        if (document.is(InformationClass.STATUTORY_CONFIDENTIAL)) {
            return CONFIDENTIAL;
        }
        if (right == Right.STATUTORY) {
            return byStatute(member, document);
        }
        if (purpose != RequestPurpose.MEMBER_DUTIES) {
            return BROWSING;
        }
        if (sits(member, document)) {
            return SEAT;
        }
        if (document.is(InformationClass.DRAFT)) {
            return DRAFT;
        }
        return needToKnowShown ? NEED : NO_NEED;
    }

    private static boolean sits(Member member, Document document) {
        return document.body().isPresent() && member.sitsOn(document.body().get());
    }

    private static Answer byStatute(Member member, Document document) {
        if (sits(member, document)) {
            return OWN_BODY;
        }
        for (Schedule12aParagraph paragraph : document.schedule12a()) {
            if (paragraph != P3 && paragraph != Schedule12aParagraph.P6) {
                return EXEMPT;
            }
        }
        if (document.hasContractTerms() && document.schedule12a().contains(P3)) {
            return NEGOTIATED;
        }
        Business business = document.business().orElse(null);
        return business == null
                ? SILENT
                : byBusiness(business.by(), business.isConcluded(), document.isHeldByExecutive());
    }
}
