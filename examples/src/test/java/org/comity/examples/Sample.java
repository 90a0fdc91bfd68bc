package org.comity.examples;

import static org.comity.authority.Office.CHIEF_EXECUTIVE;
import static org.comity.authority.Office.CHIEF_OFFICER;
import static org.comity.authority.Office.MONITORING_OFFICER;
import static org.comity.authority.Relation.OFFICER_CONCERNED;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER;
import static org.comity.topic.DocumentAccess.INFORMATION_CLASS;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.NEED_TO_KNOW_SHOWN;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SCHEDULE_12A;
import static org.comity.topic.DocumentAccess.THIRD_PARTY_PERSONAL_DATA;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BiFunction;
import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.clause.Deadline;
import org.comity.clause.Step;
import org.comity.clause.Unit;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.topic.Right;

/** A small protocol to test the commands on, so that their tests do not change with a shipped profile. */
final class Sample {

    static final AuthorityProfile PROFILE = AuthorityProfile.of(
            Authority.builder()
                    .id("sample")
                    .name("Sample Council")
                    .type(AuthorityType.COUNTY)
                    .putTitles(MONITORING_OFFICER, "Head of Law")
                    .build(),
            Edition.undated("Sample Protocol", "1"),
            section(
                    "Inspection",
                    clause(para("5.3[1]"))
                            .says("Members may inspect documents under statute.")
                            .members()
                            .areEntitledTo(INSPECT)
                            .when(RIGHT.is(Right.STATUTORY))
                            .reading("at once", "after the meeting"),
                    clause(para("5.5.3"))
                            .says("Not with personal information on others.")
                            .members()
                            .haveNoRightTo(INSPECT)
                            .when(SCHEDULE_12A.has(Schedule12aParagraph.P3).and(THIRD_PARTY_PERSONAL_DATA.yes()))
                            .limiting(para("5.3[1]")),
                    clause(para("5.8"))
                            .says("At common law a need to know is shown.")
                            .members()
                            .haveNoRightTo(INSPECT)
                            .when(RIGHT.is(Right.COMMON_LAW).and(NEED_TO_KNOW_SHOWN.no())),
                    clause(para("5.10"))
                            .says("Doubts about exempt papers go to the Monitoring Officer.")
                            .sendsDoubtsAbout(INSPECT)
                            .to(MONITORING_OFFICER)
                            .when(INFORMATION_CLASS.has(InformationClass.EXEMPT)),
                    clause(para("5.12"))
                            .says("Hand it back.")
                            .members()
                            .whenDoing(INSPECT)
                            .owing(duty("return the papers")
                                    .towards(CHIEF_OFFICER)
                                    .by(Deadline.within(5, Unit.WORKING_DAYS, "receipt")))),
            section(
                    "Complaints",
                    clause(para("2.1"))
                            .says("Concerns about an officer are talked over, then go up.")
                            .anyone()
                            .must(COMPLAIN_ABOUT_OFFICER)
                            .goingTo(Step.talkTo(OFFICER_CONCERNED), Step.to(CHIEF_OFFICER, CHIEF_EXECUTIVE))));

    private Sample() {}

    /** What a command printed, and its exit status. */
    record Run(int status, String out, String err) {}

    static Run ask(String... args) {
        return run((out, err) -> new Ask(ImmutableList.of(PROFILE), Sample::profile, out), args);
    }

    static Run runScenarios(String... args) {
        return run((out, err) -> new RunScenarios(Sample::profile, out, err), args);
    }

    static Run run(BiFunction<PrintWriter, PrintWriter, Object> command, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter toOut = new PrintWriter(out);
        PrintWriter toErr = new PrintWriter(err);
        int status = Console.run(command.apply(toOut, toErr), toOut, toErr, args);
        return new Run(status, out.toString(), err.toString());
    }

    private static AuthorityProfile profile(String authority) {
        if (!authority.equals("sample")) {
            throw new IllegalArgumentException("no profile is called `" + authority + "`: accepted: sample");
        }
        return PROFILE;
    }
}
