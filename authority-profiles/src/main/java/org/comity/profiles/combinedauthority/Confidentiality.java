package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.authority.BodyKind;
import org.comity.authority.Relation;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.dsl.Who;
import org.comity.profiles.provisions.DisclosureBan;
import org.comity.profiles.provisions.Modal;
import org.comity.profiles.provisions.PrivateReports;
import org.comity.question.Condition;
import org.comity.topic.Classification;
import org.comity.topic.ClassificationStage;
import org.comity.topic.ClosedMeetings;
import org.comity.topic.CommitteeResolution;
import org.comity.topic.Disclosure;
import org.comity.topic.DisclosureConsent;
import org.comity.topic.DisclosurePurpose;
import org.comity.topic.DocumentAccess;
import org.comity.topic.InformationRequests;
import org.comity.topic.Precedence;

/** Section 5: confidentiality. The four exceptions of 5.2 are bullets; no Monitoring Officer has to be consulted on any of them. */
final class Confidentiality {

    private static final Modal MAY_ABSOLUTELY = Modal.absolutely(MAY);

    private static final DisclosureBan DISCLOSING = DisclosureBan.on(Disclosure.DISCLOSE)
            .openingWith(para("5.2[2]"))
            .withExceptionsTo(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]"));

    private static final DisclosureBan PUBLISHING = DisclosureBan.on(Disclosure.PUBLISH)
            .openingWith(para("5.2[2]"))
            .withExceptionsTo(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]"));

    private static final DisclosureBan PASSING_ON = DisclosureBan.on(Disclosure.PASS_ON)
            .openingWith(para("5.2[2]"))
            .withExceptionsTo(para("5.2[2]"), para("5.2[3]"), para("4.8#2[1]"));

    private static final Condition<Disclosure> CONFIDENTIAL =
            DisclosureBan.GIVEN_IN_CONFIDENCE.or(DisclosureBan.CONFIDENTIAL_BY_NATURE);

    private static final Condition<Disclosure> FOR_ADVICE =
            Condition.all(Disclosure.PURPOSE.is(DisclosurePurpose.PROFESSIONAL_ADVICE));

    private static final Condition<Disclosure> SOME_TEST_FAILS = Disclosure.IN_PUBLIC_INTEREST
            .yes()
            .and(Disclosure.REASONABLE
                    .no()
                    .or(Disclosure.GOOD_FAITH.no())
                    .or(Disclosure.AUTHORITY_REQUIREMENTS_MET.no()))
            .or(Disclosure.PURPOSE.is(DisclosurePurpose.PUBLIC_INTEREST).and(Disclosure.IN_PUBLIC_INTEREST.no()));

    private static final Condition<Disclosure> DATA_PROTECTION_BROKEN =
            Disclosure.DATA_PROTECTION_OBSERVED.no().and(CONFIDENTIAL.or(Disclosure.THIRD_PARTY_PERSONAL_DATA.yes()));

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
                    .when(Advice.NEEDED_FOR_ROLE),
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
            DISCLOSING.comesWithDataProtection(para("5.2[1]"), "comply with data protection arrangements"),
            PUBLISHING.comesWithDataProtection(
                    para("5.2[1]").part("publishing"), "comply with data protection arrangements"),
            clause(para("5.2[1]").part("passing-on"))
                    .says("They keep to them as well when they pass something on.")
                    .members()
                    .whenDoing(Disclosure.PASS_ON)
                    .when(Disclosure.STATUS_IN_DOUBT.no())
                    .owing(duty("comply with data protection arrangements")
                            .doneWhen(Disclosure.DATA_PROTECTION_OBSERVED.yes())),
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
            clause(para("5.2[1]").part("pass-on-breach"))
                    .says("Nor is anything passed on against data protection, even to those with a right to it.")
                    .members()
                    .mustNot(Disclosure.PASS_ON)
                    .when(DATA_PROTECTION_BROKEN)
                    .overriding(
                            para("5.2(1)"),
                            para("5.2(2)"),
                            para("5.2(4)"),
                            para("4.8#2[1]").part("entitled"),
                            para("4.8#2[2]"))
                    .reading(
                            "data protection counts within the authority too",
                            "it counts only for what leaves the authority"),
            DISCLOSING.coversWhatIsGivenInConfidence(para("5.2[2]"), MUST_NOT),
            PUBLISHING.coversWhatIsGivenInConfidence(para("5.2[2]").part("publish"), MUST_NOT),
            CoOptedMembers.also(
                    para("5.2[2]").part("co-opted"),
                    "Co-opted members keep it to themselves too.",
                    MUST_NOT,
                    Disclosure.DISCLOSE,
                    CONFIDENTIAL),
            clause(para("5.2[2]").part("pass-on"))
                    .says("Members pass on nothing either that they were given in confidence.")
                    .members()
                    .mustNot(Disclosure.PASS_ON)
                    .when(DisclosureBan.GIVEN_IN_CONFIDENCE.and(Disclosure.STATUS_IN_DOUBT.no())),
            CoOptedMembers.also(
                    para("5.2[2]").part("co-opted-pass-on"),
                    "They pass none of it on either.",
                    MUST_NOT,
                    Disclosure.PASS_ON,
                    CONFIDENTIAL.and(Disclosure.STATUS_IN_DOUBT.no())),
            DISCLOSING.coversWhatIsConfidentialByNature(para("5.2[3]"), MUST_NOT, NATURE_TAKEN, NATURE_OTHERWISE),
            PUBLISHING.coversWhatIsConfidentialByNature(
                    para("5.2[3]").part("publish"), MUST_NOT, NATURE_TAKEN, NATURE_OTHERWISE),
            clause(para("5.2[3]").part("pass-on"))
                    .says("Nor what they believe, or ought to see, is confidential.")
                    .members()
                    .mustNot(Disclosure.PASS_ON)
                    .when(DisclosureBan.CONFIDENTIAL_BY_NATURE.and(Disclosure.STATUS_IN_DOUBT.no()))
                    .reading(NATURE_TAKEN, NATURE_OTHERWISE),
            DISCLOSING.isLiftedByConsent(para("5.2(1)"), MAY_ABSOLUTELY, NO_UNDERTAKING, TEST_FAILS),
            PUBLISHING.isLiftedByConsent(para("5.2(1)").part("publish"), MAY_ABSOLUTELY),
            PASSING_ON.isLiftedByConsent(para("5.2(1)").part("pass-on"), MAY_ABSOLUTELY),
            clause(UNAUTHORISED, para("5.2[2]"))
                    .says("Consent of somebody without authority leaves the ban as it is.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(CONFIDENTIAL.and(Disclosure.CONSENT.is(DisclosureConsent.GIVEN_BY_UNAUTHORISED_PERSON))),
            DISCLOSING.isLiftedByLaw(para("5.2(2)"), MAY_ABSOLUTELY, UNAUTHORISED, NO_UNDERTAKING, TEST_FAILS),
            PUBLISHING.isLiftedByLaw(para("5.2(2)").part("publish"), MAY_ABSOLUTELY),
            PASSING_ON.isLiftedByLaw(para("5.2(2)").part("pass-on"), MAY_ABSOLUTELY),
            DISCLOSING.isLiftedForAdvice(para("5.2(3)"), MAY_ABSOLUTELY, FOR_ADVICE, UNAUTHORISED, TEST_FAILS),
            clause(NO_UNDERTAKING, para("5.2[2]"))
                    .says("Without that agreement the ban stays.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(CONFIDENTIAL.and(FOR_ADVICE).and(Disclosure.THIRD_PARTY_UNDERTAKING.no())),
            DISCLOSING.isLiftedInPublicInterest(para("5.2(4)"), MAY_ABSOLUTELY, UNAUTHORISED, NO_UNDERTAKING),
            PUBLISHING.isLiftedInPublicInterest(para("5.2(4)").part("publish"), MAY_ABSOLUTELY),
            PASSING_ON.isLiftedInPublicInterest(para("5.2(4)").part("pass-on"), MAY_ABSOLUTELY),
            clause(TEST_FAILS, para("5.2[2]"))
                    .says("Where one of these tests fails, the ban stays.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(CONFIDENTIAL.and(SOME_TEST_FAILS)),
            PrivateReports.countAsExempt(para("5.3[1]"), MUST)
                    .unless(Classification.COMMITTEE_RESOLUTION.is(CommitteeResolution.DOES_NOT_EXCLUDE_PUBLIC)),
            clause(para("5.3[1]").part("opened"))
                    .says("What holds once the body has let press and public stay is not said.")
                    .stopsShortOf(Classification.TREAT_AS_EXEMPT)
                    .when(Classification.COMMITTEE_RESOLUTION.is(CommitteeResolution.DOES_NOT_EXCLUDE_PUBLIC)),
            PrivateReports.areFirstClassified(para("5.3[2]"), Who::absolutely)
                    .along(Step.to(Relation.REPORT_AUTHOR)
                            .unless(Classification.STAGE.is(ClassificationStage.AT_MEETING))),
            PrivateReports.areFinallyClassified(para("5.3[3]"), Who::absolutely)
                    .to(BodyKind.FULL_AUTHORITY, BodyKind.COMMITTEE),
            clause(para("5.3[3]").part("concern"))
                    .says("A concern that a private report belongs in public is for that body too.")
                    .absolutely()
                    .leaves(ClosedMeetings.RAISE_CONCERN)
                    .to(BodyKind.FULL_AUTHORITY, BodyKind.COMMITTEE));

    private Confidentiality() {}
}
