package org.comity.testkit;

import static org.comity.authority.Office.CHIEF_EXECUTIVE;
import static org.comity.authority.Office.CHIEF_OFFICER;
import static org.comity.authority.Office.MONITORING_OFFICER;
import static org.comity.authority.Relation.OFFICER_CONCERNED;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INFORMATION_CLASS;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SCHEDULE_12A;
import static org.comity.topic.DocumentAccess.THIRD_PARTY_PERSONAL_DATA;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.clause.Deadline;
import org.comity.clause.Step;
import org.comity.clause.Unit;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.ruling.Ruling;
import org.comity.topic.Right;

/** A small protocol to test the test kit on. */
final class Sample {

    static final AuthorityProfile PROFILE = AuthorityProfile.of(
            Authority.builder()
                    .id("sample")
                    .name("Sample Council")
                    .type(AuthorityType.COUNTY)
                    .build(),
            Edition.undated("Sample Protocol", "1"),
            section(
                    "Inspection",
                    clause(para("1.1"))
                            .says("Members and officers work together.")
                            .isInert("it states an aim"),
                    clause(para("5.3[1]"))
                            .says("Members may inspect documents under statute.")
                            .members()
                            .areEntitledTo(INSPECT)
                            .when(RIGHT.is(Right.STATUTORY)),
                    clause(para("5.5.3"), para("5.5"))
                            .says("Not the terms proposed for a contract.")
                            .members()
                            .haveNoRightTo(INSPECT)
                            .when(SCHEDULE_12A.has(Schedule12aParagraph.P3).and(THIRD_PARTY_PERSONAL_DATA.yes()))
                            .limiting(para("5.3[1]")),
                    clause(para("5.10"))
                            .says("Doubts about exempt papers go to the Monitoring Officer.")
                            .sendsDoubtsAbout(INSPECT)
                            .to(MONITORING_OFFICER)
                            .when(INFORMATION_CLASS.has(InformationClass.EXEMPT)),
                    clause(para("5.12"))
                            .says("Use it for the member's duties and hand it back.")
                            .members()
                            .whenDoing(INSPECT)
                            .owing(
                                    duty("use only for the member's duties"),
                                    duty("return the papers")
                                            .of(OFFICER_CONCERNED)
                                            .by(Deadline.within(5, Unit.WORKING_DAYS, "receipt")))),
            section(
                    "Complaints",
                    clause(para("2.1"))
                            .says("Concerns about an officer are talked over, then go up.")
                            .anyone()
                            .must(COMPLAIN_ABOUT_OFFICER)
                            .goingTo(Step.talkTo(OFFICER_CONCERNED), Step.to(CHIEF_OFFICER, CHIEF_EXECUTIVE))));

    private Sample() {}

    /** A right to see an exempt report; nothing else is presumed to matter but what the facts leave open. */
    static Ruling permitted() {
        return PROFILE.rule(INSPECT.ask()
                .given(
                        RIGHT.is(Right.STATUTORY),
                        INFORMATION_CLASS.isExactly(InformationClass.EXEMPT),
                        SCHEDULE_12A.isExactly(Schedule12aParagraph.P3))
                .assumingOrdinary());
    }

    static Ruling prohibited() {
        return PROFILE.rule(INSPECT.ask()
                .given(
                        RIGHT.is(Right.STATUTORY),
                        INFORMATION_CLASS.isExactly(InformationClass.EXEMPT),
                        SCHEDULE_12A.isExactly(Schedule12aParagraph.P3),
                        THIRD_PARTY_PERSONAL_DATA.yes()));
    }

    static Ruling undetermined() {
        return PROFILE.rule(INSPECT.ask()
                .given(
                        RIGHT.is(Right.STATUTORY),
                        INFORMATION_CLASS.isExactly(InformationClass.EXEMPT),
                        SCHEDULE_12A.isExactly(Schedule12aParagraph.P3)));
    }

    static Ruling silent() {
        return PROFILE.rule(COPY.ask());
    }

    static Ruling complaint() {
        return PROFILE.rule(COMPLAIN_ABOUT_OFFICER.ask());
    }
}
