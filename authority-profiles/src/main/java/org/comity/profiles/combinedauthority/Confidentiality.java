package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.BodyKind;
import org.comity.authority.Relation;
import org.comity.clause.Duty;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.document.InformationClass;
import org.comity.question.Condition;
import org.comity.topic.Classification;
import org.comity.topic.ClassificationStage;
import org.comity.topic.CommitteeResolution;
import org.comity.topic.Disclosure;
import org.comity.topic.DisclosureConsent;
import org.comity.topic.DisclosurePurpose;
import org.comity.topic.DocumentAccess;
import org.comity.topic.InformationRequests;
import org.comity.topic.Precedence;

/** Section 5: confidentiality. The four exceptions of 5.2 are bullets; no Monitoring Officer has to be consulted on any of them. */
final class Confidentiality {

    private static final Condition<Disclosure> GIVEN_IN_CONFIDENCE =
            Condition.all(Disclosure.INFORMATION_CLASS.has(InformationClass.IN_CONFIDENCE));

    private static final Condition<Disclosure> CONFIDENTIAL_BY_NATURE = Disclosure.BELIEVED_CONFIDENTIAL
            .yes()
            .or(Disclosure.EVIDENTLY_CONFIDENTIAL.yes())
            .or(Disclosure.INFORMATION_CLASS.hasAny(InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.EXEMPT));

    private static final Condition<Disclosure> CONFIDENTIAL = GIVEN_IN_CONFIDENCE.or(CONFIDENTIAL_BY_NATURE);

    private static final Condition<Disclosure> FOR_ADVICE =
            Condition.all(Disclosure.PURPOSE.is(DisclosurePurpose.PROFESSIONAL_ADVICE));

    private static final Condition<Disclosure> ALL_FOUR_TESTS = Disclosure.REASONABLE
            .yes()
            .and(Disclosure.IN_PUBLIC_INTEREST.yes())
            .and(Disclosure.GOOD_FAITH.yes())
            .and(Disclosure.AUTHORITY_REQUIREMENTS_MET.yes());

    private static final Condition<Disclosure> SOME_TEST_FAILS = Disclosure.IN_PUBLIC_INTEREST
            .yes()
            .and(Disclosure.REASONABLE
                    .no()
                    .or(Disclosure.GOOD_FAITH.no())
                    .or(Disclosure.AUTHORITY_REQUIREMENTS_MET.no()))
            .or(Disclosure.PURPOSE.is(DisclosurePurpose.PUBLIC_INTEREST).and(Disclosure.IN_PUBLIC_INTEREST.no()));

    private static final Condition<Disclosure> DATA_PROTECTION_BROKEN =
            Disclosure.DATA_PROTECTION_OBSERVED.no().and(CONFIDENTIAL.or(Disclosure.THIRD_PARTY_PERSONAL_DATA.yes()));

    private static final Duty DATA_PROTECTION =
            duty("comply with data protection arrangements").doneWhen(Disclosure.DATA_PROTECTION_OBSERVED.yes());

    private static final Para UNAUTHORISED = para("5.2(1)").part("unauthorised");
    private static final Para NO_UNDERTAKING = para("5.2(3)").part("no-undertaking");
    private static final Para TEST_FAILS = para("5.2(4)").part("test-fails");

    private static final String NATURE_TAKEN =
            "exempt and statutorily confidential information is known to be confidential";
    private static final String NATURE_OTHERWISE = "it counts only what the member believes or ought to see";

    static final Section SECTION = section(
            "5 Confidentiality",
            clause(para("5.1[1]"))
                    .says("Members have a right to information that they need for their responsibilities.")
                    .members()
                    .areEntitledTo(InformationRequests.REQUEST_INFORMATION)
                    .when(InformationRequests.REASONABLY_NEEDED.yes()),
            clause(para("5.1[2]"))
                    .says("The Access to Information Rules settle which documents members can inspect.")
                    .stopsShortOf(DocumentAccess.INSPECT),
            clause(para("5.1[2]").part("copy"))
                    .says("They settle as well which documents members can have copies of.")
                    .stopsShortOf(DocumentAccess.COPY),
            clause(para("5.1[3]"))
                    .says("Those rules leave every other right to information as it is.")
                    .anyone()
                    .areEntitledTo(Precedence.RELY_ON_OTHER_RIGHT)
                    .when(Precedence.RIGHT_UNDER_STANDING_ORDERS_OR_LAW.yes()),
            clause(para("5.1[4]"))
                    .says("The rules also tell confidential from exempt; no definition stands here.")
                    .stopsShortOf(Classification.CLASSIFY_INFORMATION),
            clause(para("5.2[1]"))
                    .says("Members keep to data protection arrangements.")
                    .members()
                    .whenDoing(Disclosure.DISCLOSE)
                    .owing(DATA_PROTECTION),
            clause(para("5.2[1]").part("publishing"))
                    .says("They do so as well when they publish.")
                    .members()
                    .whenDoing(Disclosure.PUBLISH)
                    .owing(DATA_PROTECTION),
            clause(para("5.2[1]").part("breach"))
                    .says("No exception lifts data protection.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(DATA_PROTECTION_BROKEN)
                    .overriding(para("5.2(1)"), para("5.2(2)"), para("5.2(3)"), para("5.2(4)"))
                    .reading(
                            "the exceptions are to the ban on disclosure only",
                            "grammatically they follow data protection too"),
            clause(para("5.2[1]").part("publishing-breach"))
                    .says("No exception lets anything be published against data protection.")
                    .members()
                    .mustNot(Disclosure.PUBLISH)
                    .when(DATA_PROTECTION_BROKEN)
                    .overriding(para("5.2(1)"), para("5.2(2)"), para("5.2(4)")),
            clause(para("5.2[2]"))
                    .says("Members do not disclose what was entrusted to them in confidence.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(GIVEN_IN_CONFIDENCE),
            clause(para("5.2[2]").part("publish"))
                    .says("Nor do they publish it.")
                    .members()
                    .mustNot(Disclosure.PUBLISH)
                    .when(GIVEN_IN_CONFIDENCE),
            clause(para("5.2[3]"))
                    .says("Nor do they disclose what they believe, or could reasonably see, to be confidential.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(CONFIDENTIAL_BY_NATURE)
                    .reading(NATURE_TAKEN, NATURE_OTHERWISE),
            clause(para("5.2[3]").part("publish"))
                    .says("Nor do they publish such information.")
                    .members()
                    .mustNot(Disclosure.PUBLISH)
                    .when(CONFIDENTIAL_BY_NATURE)
                    .reading(NATURE_TAKEN, NATURE_OTHERWISE),
            clause(para("5.2(1)"), para("5.2[2]"))
                    .says("Except where somebody with authority to give it has consented.")
                    .members()
                    .absolutely()
                    .may(Disclosure.DISCLOSE)
                    .when(Disclosure.CONSENT.is(DisclosureConsent.GIVEN_BY_AUTHORISED_PERSON))
                    .limiting(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]"))
                    .overriding(UNAUTHORISED, NO_UNDERTAKING, TEST_FAILS),
            clause(para("5.2(1)").part("publish"), para("5.2[2]"))
                    .says("With such consent it can be published.")
                    .members()
                    .absolutely()
                    .may(Disclosure.PUBLISH)
                    .when(Disclosure.CONSENT.is(DisclosureConsent.GIVEN_BY_AUTHORISED_PERSON))
                    .limiting(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]")),
            clause(UNAUTHORISED, para("5.2[2]"))
                    .says("Consent of somebody without authority leaves the ban as it is.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(CONFIDENTIAL.and(Disclosure.CONSENT.is(DisclosureConsent.GIVEN_BY_UNAUTHORISED_PERSON))),
            clause(para("5.2(2)"), para("5.2[2]"))
                    .says("Except where the law compels it.")
                    .members()
                    .absolutely()
                    .may(Disclosure.DISCLOSE)
                    .when(Disclosure.LEGAL_COMPULSION.yes())
                    .limiting(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]"))
                    .overriding(UNAUTHORISED, NO_UNDERTAKING, TEST_FAILS),
            clause(para("5.2(2)").part("publish"), para("5.2[2]"))
                    .says("Where the law compels it, it can be published.")
                    .members()
                    .absolutely()
                    .may(Disclosure.PUBLISH)
                    .when(Disclosure.LEGAL_COMPULSION.yes())
                    .limiting(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]")),
            clause(para("5.2(3)"), para("5.2[2]"))
                    .says("Except to obtain professional advice from somebody who agrees to keep it secret.")
                    .members()
                    .absolutely()
                    .may(Disclosure.DISCLOSE)
                    .when(FOR_ADVICE.and(Disclosure.THIRD_PARTY_UNDERTAKING.yes()))
                    .limiting(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]"))
                    .overriding(UNAUTHORISED, TEST_FAILS),
            clause(NO_UNDERTAKING, para("5.2[2]"))
                    .says("Without that agreement the ban stays.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(CONFIDENTIAL.and(FOR_ADVICE).and(Disclosure.THIRD_PARTY_UNDERTAKING.no())),
            clause(para("5.2(4)"), para("5.2[2]"))
                    .says(
                            "Except where it is reasonable, in the public interest, in good faith and as the authority requires.")
                    .members()
                    .absolutely()
                    .may(Disclosure.DISCLOSE)
                    .when(ALL_FOUR_TESTS)
                    .limiting(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]"))
                    .overriding(UNAUTHORISED, NO_UNDERTAKING),
            clause(para("5.2(4)").part("publish"), para("5.2[2]"))
                    .says("Where it meets all four tests, it can be published.")
                    .members()
                    .absolutely()
                    .may(Disclosure.PUBLISH)
                    .when(ALL_FOUR_TESTS)
                    .limiting(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]")),
            clause(TEST_FAILS, para("5.2[2]"))
                    .says("Where one of these tests fails, the ban stays.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(CONFIDENTIAL.and(SOME_TEST_FAILS)),
            clause(para("5.3[1]"))
                    .says("A report in the private part of an agenda counts as exempt.")
                    .anyone()
                    .must(Classification.TREAT_AS_EXEMPT)
                    .when(Classification.IN_PRIVATE_PART.yes()),
            clause(para("5.3[1]").part("opened"))
                    .says("Unless the body decides to let press and public stay.")
                    .anyone()
                    .absolutely()
                    .needNot(Classification.TREAT_AS_EXEMPT)
                    .when(Classification.COMMITTEE_RESOLUTION.is(CommitteeResolution.DOES_NOT_EXCLUDE_PUBLIC))
                    .limiting(para("5.3[1]")),
            clause(para("5.3[2]"))
                    .says("The author of the report decides first whether it is exempt.")
                    .absolutely()
                    .leaves(Classification.CLASSIFY)
                    .to(Relation.REPORT_AUTHOR)
                    .when(Classification.STAGE.is(ClassificationStage.AGENDA_PREPARATION)),
            clause(para("5.3[3]"))
                    .says("Whether it stays exempt is for the board or committee.")
                    .absolutely()
                    .leaves(Classification.CLASSIFY)
                    .to(BodyKind.FULL_AUTHORITY, BodyKind.COMMITTEE)
                    .when(Classification.STAGE.is(ClassificationStage.AT_MEETING)));

    private Confidentiality() {}
}
