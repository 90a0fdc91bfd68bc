package org.comity.examples.wexcombe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.dsl.Clauses.para;
import static org.comity.testkit.ProtocolAssertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comity.authority.Office;
import org.comity.clause.Strength;
import org.comity.document.InformationClass;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.ruling.Outcome;
import org.comity.ruling.Ruling;
import org.comity.testkit.ClauseInventory;
import org.comity.testkit.ScenarioFile;
import org.comity.testkit.contract.ProfileContract;
import org.comity.testkit.law.Laws;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.DocumentAccess;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;
import org.comity.topic.OfficialLetters;
import org.comity.topic.Right;
import org.comity.topic.Signatory;
import org.junit.jupiter.api.Test;

/** What Wexcombe's protocol has to keep, and what it answers. */
class WexcombeTest extends ProfileContract {

    @Override
    protected AuthorityProfile profile() {
        return Wexcombe.PROFILE;
    }

    @Override
    protected List<ScenarioFile> scenarios() {
        return List.of(ScenarioFile.read(WexcombeTest.class, "/scenarios/wexcombe.jsonl"));
    }

    @Override
    protected Optional<ClauseInventory> inventory() {
        return Optional.of(ClauseInventory.read(WexcombeTest.class, "/clauses/wexcombe.tsv"));
    }

    @Override
    protected Laws laws(Laws all) {
        return all.tries(50)
                .excusing("even-handedness", "drafts of the administration stay with its group", para("2.6"));
    }

    @Test
    void whatBindsTheCouncilIsSignedByNoMember() {
        assertThat(Wexcombe.PROFILE.rule(OfficialLetters.SEND
                        .ask()
                        .given(OfficialLetters.SIGNATORY.is(Signatory.MEMBER))
                        .given(OfficialLetters.MEMBER_HOLDS.has(Office.CIVIC_CHAIR))
                        .given(OfficialLetters.CREATES_OBLIGATIONS.yes())
                        .assumingOrdinary()))
                .isProhibited()
                .withStrength(Strength.ABSOLUTE)
                .cites("3.5", "3.6")
                .presumes("on-behalf-of")
                .owesNothing();
    }

    @Test
    void aComplaintGoesUpInTwoSteps() {
        Ruling ruling = Wexcombe.PROFILE.rule(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER
                .ask()
                .given(Asked.ACTOR.is(Actor.MEMBER))
                .given(ComplaintsAboutOfficers.REPORTED_BACK.yes())
                .assumingOrdinary());
        assertThat(ruling)
                .hasOutcome(Outcome.REFERRED)
                .goesTo(Office.CHIEF_OFFICER, Office.CHIEF_EXECUTIVE)
                .goesNextTo("chief-executive");
    }

    @Test
    void aComplaintAboutTheTownManagerGoesToTheLeader() {
        Ruling ruling = Wexcombe.PROFILE.rule(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER
                .ask()
                .given(Asked.ACTOR.is(Actor.MEMBER))
                .given(ComplaintsAboutOfficers.SUBJECT_HOLDS.has(Office.CHIEF_EXECUTIVE))
                .assumingOrdinary());
        assertThat(ruling).goesAlong("leader").cites("4.4", "4.5");
        assertThat(ruling.explain()).contains("Goes to: Leader");
    }

    @Test
    void doubtGoesToTheMonitoringOfficer() {
        Ruling ruling = Wexcombe.PROFILE.rule(
                GroupMeetings.REMAIN.ask().given(GroupMeetings.PHASE.is(GroupMeetingPhase.AFTER_QUESTIONS)));
        assertThat(ruling).isSilent().asksWhenUnsure(Office.MONITORING_OFFICER);
    }

    @Test
    void theOtherReadingIsShownWithTheRuling() {
        Ruling ruling = Wexcombe.PROFILE.rule(DocumentAccess.INSPECT
                .ask()
                .given(DocumentAccess.RIGHT.is(Right.COMMON_LAW))
                .given(DocumentAccess.NEED_TO_KNOW_SHOWN.yes())
                .given(DocumentAccess.INFORMATION_CLASS.isExactly(InformationClass.DRAFT))
                .given(DocumentAccess.IN_ADMINISTRATION.no())
                .assumingOrdinary());
        assertThat(ruling)
                .isProhibited()
                .withStrength(Strength.NORMAL)
                .citesOnly("2.4", "2.6")
                .letsGiveWay("2.4", "2.6")
                .isReadAs("every draft stays there");
    }

    @Test
    void whatIsNotStatedIsUnknown() {
        assertThat(Wexcombe.PROFILE.rule(DocumentAccess.INSPECT
                        .ask()
                        .given(DocumentAccess.RIGHT.is(Right.COMMON_LAW))
                        .assumingOrdinary()))
                .hasOutcome(Outcome.UNDETERMINED)
                .reaches(Outcome.PERMITTED, Outcome.PROHIBITED)
                .hangsOn("need-to-know-shown");
    }
}
