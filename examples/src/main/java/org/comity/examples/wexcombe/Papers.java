package org.comity.examples.wexcombe;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.DocumentAccess.BUSINESS_OF;
import static org.comity.topic.DocumentAccess.CONCLUDED;
import static org.comity.topic.DocumentAccess.INFORMATION_CLASS;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.IN_ADMINISTRATION;
import static org.comity.topic.DocumentAccess.NEED_TO_KNOW_SHOWN;
import static org.comity.topic.DocumentAccess.PURPOSE;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SITS_ON_COMMITTEE;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.document.DecisionMaker;
import org.comity.document.InformationClass;
import org.comity.question.Condition;
import org.comity.topic.AboutDocument;
import org.comity.topic.Disclosure;
import org.comity.topic.DisclosureRecipient;
import org.comity.topic.DocumentAccess;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/** Section 2: who may inspect papers, and what stays confidential. */
final class Papers {

    private static final Condition<DocumentAccess> STATUTE = RIGHT.is(Right.STATUTORY);

    private static final Condition<DocumentAccess> COMMON_LAW = RIGHT.is(Right.COMMON_LAW);

    private static final Condition<AboutDocument> CLOSED = INFORMATION_CLASS.hasAny(
            InformationClass.EXEMPT, InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.IN_CONFIDENCE);

    static final Section SECTION = section(
            "2 Papers and confidence",
            clause(para("2.1"))
                    .says(
                            "Members may look at the papers for whatever the council or a committee has yet to deal with.")
                    .members()
                    .areEntitledTo(INSPECT)
                    .when(STATUTE.and(BUSINESS_OF.isAnyOf(DecisionMaker.FULL_AUTHORITY, DecisionMaker.COMMITTEE))
                            .and(CONCLUDED.no())),
            clause(para("2.2"))
                    .says("That does not open exempt papers.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(INFORMATION_CLASS.has(InformationClass.EXEMPT))
                    .limiting(para("2.1")),
            clause(para("2.3"))
                    .says("Whoever sits on the committee sees its exempt papers all the same.")
                    .members()
                    .areEntitledTo(INSPECT)
                    .when(SITS_ON_COMMITTEE.yes())
                    .limiting(para("2.2")),
            clause(para("2.4"))
                    .says("Beyond that, a member who shows that the work needs it may see a paper.")
                    .members()
                    .normally()
                    .areEntitledTo(INSPECT)
                    .when(COMMON_LAW.and(NEED_TO_KNOW_SHOWN.yes()))
                    .owing(duty("use it only for council work").afterwards()),
            clause(para("2.4").part("not shown"))
                    .says("Without that there is no such claim.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(COMMON_LAW.and(NEED_TO_KNOW_SHOWN.no())),
            clause(para("2.5"))
                    .says("Browsing and nosiness are never a need.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(COMMON_LAW.and(PURPOSE.isAnyOf(RequestPurpose.ROVING, RequestPurpose.CURIOSITY)))
                    .overriding(para("2.4")),
            clause(para("2.6"))
                    .says("Papers still being drafted stay with the group that runs the council.")
                    .members()
                    .normally()
                    .haveNoRightTo(INSPECT)
                    .when(COMMON_LAW
                            .and(INFORMATION_CLASS.has(InformationClass.DRAFT))
                            .and(IN_ADMINISTRATION.no()))
                    .overriding(para("2.4"))
                    .reading("every draft stays there", "only drafts that the group itself asked for"),
            ofEach(
                    act -> clause(para("2.7"))
                            .says("Nobody lets out what is exempt or was given in confidence.")
                            .anyone()
                            .mustNot(act)
                            .when(CLOSED),
                    Disclosure.DISCLOSE,
                    Disclosure.PUBLISH),
            clause(para("2.8"))
                    .says(
                            "A member may show it to a solicitor who undertakes silence, once the Monitoring Officer was asked.")
                    .members()
                    .may(Disclosure.DISCLOSE)
                    .when(Disclosure.RECIPIENT
                            .is(DisclosureRecipient.PROFESSIONAL_ADVISER)
                            .and(Disclosure.THIRD_PARTY_UNDERTAKING.yes()))
                    .limiting(para("2.7"))
                    .onlyAfter(duty("ask the Monitoring Officer")
                            .towards(Office.MONITORING_OFFICER)
                            .doneWhen(Disclosure.MONITORING_OFFICER_CONSULTED.yes())));

    private Papers() {}
}
