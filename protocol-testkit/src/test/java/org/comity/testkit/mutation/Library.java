package org.comity.testkit.mutation;

import static org.comity.authority.Office.CHIEF_EXECUTIVE;
import static org.comity.authority.Office.CHIEF_OFFICER;
import static org.comity.authority.Office.MONITORING_OFFICER;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SCHEDULE_12A;
import static org.comity.topic.DocumentAccess.THIRD_PARTY_PERSONAL_DATA;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.clause.Deadline;
import org.comity.clause.Step;
import org.comity.clause.Unit;
import org.comity.document.Schedule12aParagraph;
import org.comity.dsl.Sentence;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.testkit.ScenarioFile;
import org.comity.topic.Right;

/** A small protocol with one of everything that can be changed. */
public final class Library {

    /** The protocol. */
    public static final AuthorityProfile PROFILE = of(
            clause(para("5.3"))
                    .says("Members may inspect documents under statute.")
                    .members()
                    .areEntitledTo(INSPECT)
                    .when(RIGHT.is(Right.STATUTORY)),
            clause(para("5.5.3"), para("5.5"))
                    .says("Not the terms proposed for a contract.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(SCHEDULE_12A.has(Schedule12aParagraph.P3).and(THIRD_PARTY_PERSONAL_DATA.yes()))
                    .limiting(para("5.3")),
            clause(para("5.12"))
                    .says("Hand it back.")
                    .members()
                    .whenDoing(INSPECT)
                    .owing(duty("return the papers").by(Deadline.within(5, Unit.WORKING_DAYS, "receipt"))),
            clause(para("2.1"))
                    .says("Concerns about an officer go up.")
                    .anyone()
                    .must(COMPLAIN_ABOUT_OFFICER)
                    .goingTo(Step.to(CHIEF_OFFICER, CHIEF_EXECUTIVE), Step.to(MONITORING_OFFICER)),
            clause(para("2.2")).says("They should be raised, too.").anyone().should(COMPLAIN_ABOUT_OFFICER));

    private Library() {}

    static AuthorityProfile of(Sentence... sentences) {
        return AuthorityProfile.of(
                Authority.builder()
                        .id("library")
                        .name("Library & Sons <Council>")
                        .type(AuthorityType.COUNTY)
                        .build(),
                Edition.undated("Library Protocol", "1"),
                section("All", sentences));
    }

    /** Scenarios, each given as its question, its facts and what is expected. */
    public static ScenarioFile scenarios(String... cases) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int at = 0; at < cases.length; at++) {
            lines.add(("{'id':'L-" + (at + 1) + "','authority':'library'," + cases[at] + "}").replace('\'', '"'));
        }
        return ScenarioFile.parse("library.jsonl", lines.build());
    }
}
