package org.comity.benchmarks.policy;

import static org.comity.clause.Duty.duty;
import static org.comity.topic.DocumentAccess.BUSINESS_OF;
import static org.comity.topic.DocumentAccess.CONCLUDED;
import static org.comity.topic.DocumentAccess.CONTRACT_TERMS;
import static org.comity.topic.DocumentAccess.HELD_BY_EXECUTIVE;
import static org.comity.topic.DocumentAccess.INFORMATION_CLASS;
import static org.comity.topic.DocumentAccess.NEED_TO_KNOW_SHOWN;
import static org.comity.topic.DocumentAccess.PAPERS_OF;
import static org.comity.topic.DocumentAccess.PURPOSE;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SCHEDULE_12A;
import static org.comity.topic.DocumentAccess.SITS_ON_COMMITTEE;

import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.document.DecisionMaker;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.dsl.Clauses;
import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.topic.DocumentAccess;
import org.comity.topic.PapersOf;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/**
 * Twelve norms with 26 conditions over 11 facts, on the inspection of documents. The peers have the same twelve, in this order; where
 * one of them cannot say which norm prevails, the first that applies decides.
 *
 * @param <T> the topic
 */
final class Policy<T extends DocumentAccess> {

    private static final Condition<DocumentAccess> STATUTE = RIGHT.is(Right.STATUTORY);
    private static final Condition<DocumentAccess> COMMON_LAW = RIGHT.is(Right.COMMON_LAW);

    private final String prefix;
    private final Act<T> act;
    private final Condition<T> where;

    private Policy(String prefix, Act<T> act, Condition<T> where) {
        this.prefix = prefix;
        this.act = act;
        this.where = where;
    }

    static Section section() {
        return new Policy<>("", DocumentAccess.INSPECT, Condition.always()).clauses("Inspection");
    }

    static Section section(int branch) {
        return new Policy<>(branch + ".", BranchAccess.INSPECT_AT_BRANCH, BranchAccess.only(branch))
                .clauses("Inspection at branch " + branch);
    }

    private Para para(int number) {
        return Para.of(prefix + number);
    }

    private Does members(int number, String says) {
        return Clauses.clause(para(number)).says(says).members();
    }

    private Stands<T> right(int number, String says, Condition<? super T> when) {
        return members(number, says).areEntitledTo(act).when(when).when(where);
    }

    private Stands<T> noRight(int number, String says, Condition<? super T> when) {
        return members(number, says).haveNoRightTo(act).when(when).when(where);
    }

    private Section clauses(String title) {
        return Clauses.section(
                title,
                noRight(1, "No member sees another group's papers.", PAPERS_OF.is(PapersOf.OTHER_GROUP))
                        .overriding(para(3), para(6), para(7), para(9), para(11)),
                noRight(
                                2,
                                "What statute makes confidential stays so.",
                                INFORMATION_CLASS.has(InformationClass.STATUTORY_CONFIDENTIAL))
                        .overriding(para(3), para(6), para(7), para(9), para(11)),
                right(3, "By statute members see the papers of their own body.", STATUTE.and(SITS_ON_COMMITTEE.yes()))
                        .overriding(para(4), para(5)),
                noRight(
                                4,
                                "Others see no exempt papers on people, pay, legal advice or crime.",
                                STATUTE.and(SCHEDULE_12A.hasAny(
                                        Schedule12aParagraph.P1,
                                        Schedule12aParagraph.P2,
                                        Schedule12aParagraph.P4,
                                        Schedule12aParagraph.P5,
                                        Schedule12aParagraph.P7)))
                        .overriding(para(6), para(7)),
                noRight(
                                5,
                                "Nor do they see terms being negotiated.",
                                STATUTE.and(SCHEDULE_12A.has(Schedule12aParagraph.P3))
                                        .and(CONTRACT_TERMS.yes()))
                        .overriding(para(6), para(7)),
                right(
                        6,
                        "Papers for a coming meeting are open.",
                        STATUTE.and(BUSINESS_OF.isAnyOf(DecisionMaker.FULL_AUTHORITY, DecisionMaker.COMMITTEE))
                                .and(CONCLUDED.no())),
                right(
                        7,
                        "Papers of the executive are open once it has decided.",
                        STATUTE.and(HELD_BY_EXECUTIVE.yes())
                                .and(BUSINESS_OF.isAnyOf(
                                        DecisionMaker.EXECUTIVE, DecisionMaker.EXECUTIVE_MEMBER, DecisionMaker.OFFICER))
                                .and(CONCLUDED.yes())),
                noRight(
                                8,
                                "Browsing and curiosity are no need to know.",
                                COMMON_LAW.and(PURPOSE.isNot(RequestPurpose.MEMBER_DUTIES)))
                        .overriding(para(9), para(11)),
                right(9, "Whoever sits on the body needs to know.", COMMON_LAW.and(SITS_ON_COMMITTEE.yes()))
                        .overriding(para(10), para(12)),
                noRight(
                                10,
                                "Drafts are shown to nobody else.",
                                COMMON_LAW.and(INFORMATION_CLASS.has(InformationClass.DRAFT)))
                        .overriding(para(11)),
                right(11, "A member who shows a need to know sees the paper.", COMMON_LAW.and(NEED_TO_KNOW_SHOWN.yes()))
                        .owing(duty("use it only for the member's duties")),
                noRight(12, "Without that need there is no such right.", COMMON_LAW.and(NEED_TO_KNOW_SHOWN.no())));
    }
}
