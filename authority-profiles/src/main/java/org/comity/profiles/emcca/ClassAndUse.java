package org.comity.profiles.emcca;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.topic.Disclosure.DISCLOSE;
import static org.comity.topic.Disclosure.PASS_ON;
import static org.comity.topic.Disclosure.PUBLISH;

import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.document.InformationClass;
import org.comity.dsl.Who;
import org.comity.profiles.provisions.PrivateReports;
import org.comity.question.Condition;
import org.comity.topic.Classification;
import org.comity.topic.ClassificationStage;
import org.comity.topic.ClosedMeetings;
import org.comity.topic.CommitteeResolution;
import org.comity.topic.Disclosure;
import org.comity.topic.InformationPurpose;
import org.comity.topic.InformationUse;

/** Confidentiality, second part: what is exempt, what is in doubt, what information is for, paragraphs 37 to 41. */
final class ClassAndUse {

    private static final Condition<Classification> RESTRICTED = Condition.any(Classification.INFORMATION_CLASS.hasAny(
            InformationClass.EXEMPT, InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.IN_CONFIDENCE));

    static final Section SECTION = section(
            "Confidentiality: classes, doubt, use",
            PrivateReports.countAsExempt(para("37[1]"), MUST)
                    .unless(Classification.COMMITTEE_RESOLUTION.is(CommitteeResolution.DOES_NOT_EXCLUDE_PUBLIC)),
            clause(para("37[1]").part("opened"))
                    .says("What holds once the committee has let the public in is not said.")
                    .stopsShortOf(Classification.TREAT_AS_EXEMPT)
                    .when(Classification.COMMITTEE_RESOLUTION.is(CommitteeResolution.DOES_NOT_EXCLUDE_PUBLIC)),
            PrivateReports.areFirstClassified(para("37[2]"), Who::absolutely)
                    .along(Step.to(Relation.REPORT_AUTHOR)
                            .unless(Classification.STAGE.is(ClassificationStage.AT_MEETING))),
            PrivateReports.areFinallyClassified(para("37[3]"), Who::absolutely).to(BodyKind.COMMITTEE),
            clause(para("37[3]").part("concern"), para("37[1]"))
                    .says("So the committee decides on a concern that a private report belongs in public.")
                    .absolutely()
                    .leaves(ClosedMeetings.RAISE_CONCERN)
                    .to(BodyKind.COMMITTEE),
            clause(para("38"))
                    .says("What is about somebody's private or business affairs is as a rule exempt or confidential.")
                    .anyone()
                    .normally()
                    .must(Classification.CLASSIFY_INFORMATION)
                    .when(Classification.PRIVATE_AFFAIRS.yes()),
            ofEach(
                    act -> clause(para("38"), para("36[3]"))
                            .says("So as a rule it is not disclosed.")
                            .members()
                            .normally()
                            .mustNot(act)
                            .when(Disclosure.PRIVATE_AFFAIRS.yes()),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON),
            clause(para("39[1]"))
                    .says("Officers make clear that what they give is confidential or exempt.")
                    .officers()
                    .should(Classification.TELL_STATUS)
                    .when(RESTRICTED),
            clause(para("39[1]").part("private affairs"), para("38"))
                    .says("What is about somebody's private affairs counts as such.")
                    .officers()
                    .should(Classification.TELL_STATUS)
                    .when(Classification.PRIVATE_AFFAIRS.yes()),
            clause(para("39[1]"))
                    .says("Whether it can be given is not said here.")
                    .stopsShortOf(Classification.GIVE_INFORMATION)
                    .when(RESTRICTED),
            clause(para("39[2]"))
                    .says("A member who is unsure asks the officer.")
                    .leaves(Classification.ASK_ABOUT_STATUS)
                    .to(Relation.INFORMING_OFFICER),
            ofEach(
                    act -> clause(para("39[3]"), para("39[2]"))
                            .says("And holds it back meanwhile.")
                            .members()
                            .shouldNot(act)
                            .when(Disclosure.STATUS_IN_DOUBT.yes())
                            .goingTo(Step.consulting(Relation.INFORMING_OFFICER)),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON),
            clause(para("40"))
                    .says("Information from the authority serves a member's duties and nothing else.")
                    .members()
                    .mustNot(InformationUse.USE)
                    .when(InformationUse.SUPPLIED_BY_AUTHORITY
                            .yes()
                            .and(InformationUse.PURPOSE.isAnyOf(
                                    InformationPurpose.PARTY_POLITICAL, InformationPurpose.PERSONAL))),
            clause(para("40").part("duties"))
                    .says("For those it can be used.")
                    .members()
                    .may(InformationUse.USE)
                    .when(InformationUse.SUPPLIED_BY_AUTHORITY
                            .yes()
                            .and(InformationUse.PURPOSE.isAnyOf(
                                    InformationPurpose.PURPOSE_OF_SUPPLY, InformationPurpose.OTHER_MEMBER_DUTIES))),
            ofEach(
                    act -> clause(para("41[1]"), para("36(4)"))
                            .says(
                                    "Who thinks disclosure reasonable and in the public interest first consults the Monitoring Officer.")
                            .members()
                            .whenDoing(act)
                            .when(Confidentiality.FOR_PUBLIC_INTEREST.and(Confidentiality.ONLY_FOURTH_GROUND))
                            .onlyAfter(duty("consult the Monitoring Officer first")
                                    .towards(Office.MONITORING_OFFICER)
                                    .doneWhen(Disclosure.MONITORING_OFFICER_CONSULTED.yes()))
                            .reading(
                                    "the step belongs to the public interest, the fourth ground, alone",
                                    "it is owed whenever the member thinks so, whatever ground there is beside"),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON),
            ofEach(
                    act -> clause(para("41[2]"), para("36(4)"))
                            .says("And weighs whatever advice comes; it is no veto.")
                            .members()
                            .whenDoing(act)
                            .when(Confidentiality.FOR_PUBLIC_INTEREST.and(Confidentiality.ONLY_FOURTH_GROUND))
                            .onlyAfter(duty("have regard to any advice of the Monitoring Officer")
                                    .doneWhen(Disclosure.ADVICE_REGARDED.yes())),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON));

    private ClassAndUse() {}
}
