package org.comity.testkit.certificate;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.dsl.Sentence;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.topic.Agendas;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.Counterpart;
import org.comity.topic.Courtesy;
import org.comity.topic.Criticism;
import org.comity.topic.DocumentAccess;
import org.comity.topic.Right;
import org.comity.topic.SupportServices;

/** A protocol in which everything is wrong that can be. */
final class Wrong {

    static final Authority AUTHORITY = Authority.builder()
            .id("wrong")
            .name("Wrong Council")
            .type(AuthorityType.DISTRICT)
            .putTitles(Office.MONITORING_OFFICER, "Monitoring Solicitor")
            .build();

    private static final Section CONTRADICTIONS = section(
            "Contradictions",
            clause(para("1.1")).says("Members may use the services.").members().may(SupportServices.USE),
            clause(para("1.2"))
                    .says("Not for commerce.")
                    .members()
                    .mustNot(SupportServices.USE)
                    .when(SupportServices.COMMERCIAL.yes()),
            clause(para("2.1"))
                    .says("Members may read.")
                    .members()
                    .may(DocumentAccess.INSPECT)
                    .when(DocumentAccess.RIGHT.is(Right.STATUTORY)),
            clause(para("2.2"))
                    .says("The administration's shadows may not.")
                    .members()
                    .mustNot(DocumentAccess.INSPECT)
                    .when(DocumentAccess.SHADOWS_PORTFOLIO
                            .yes()
                            .and(DocumentAccess.IN_ADMINISTRATION.yes())
                            .and(DocumentAccess.RIGHT.is(Right.COMMON_LAW))),
            clause(para("3.1"))
                    .says("Three members may propose.")
                    .members()
                    .may(Agendas.PROPOSE_ITEM)
                    .when(Agendas.PROPOSERS.atLeast(3)),
            clause(para("3.2"))
                    .says("Not where they are two.")
                    .members()
                    .mustNot(Agendas.PROPOSE_ITEM)
                    .when(Agendas.PROPOSERS.is(2))
                    .limiting(para("3.1")),
            clause(para("3.3"))
                    .says("Those who are one never.")
                    .members()
                    .mustNot(Agendas.PROPOSE_ITEM)
                    .when(Agendas.PROPOSERS.is(1))
                    .overriding(para("3.1")));

    private static final Section REPETITIONS = section(
            "Repetitions",
            clause(para("4.1"))
                    .says("Members should be civil to officers.")
                    .members()
                    .should(Courtesy.TREAT_WITH_COURTESY)
                    .when(Courtesy.COUNTERPARTY.is(Counterpart.OFFICER)),
            clause(para("4.2")).says("Everyone must be civil.").anyone().must(Courtesy.TREAT_WITH_COURTESY),
            clause(para("4.3")).says("Nobody bullies.").anyone().mustNot(Courtesy.BULLY_PERSON),
            clause(para("4.4")).says("There is no bullying.").anyone().mustNot(Courtesy.BULLY_PERSON),
            clause(para("4.5")).says("Nobody libels.").anyone().mustNot(Courtesy.DEFAME_PERSON),
            clause(para("4.6"))
                    .says("No member libels an officer.")
                    .members()
                    .mustNot(Courtesy.DEFAME_PERSON)
                    .when(Courtesy.COUNTERPARTY.is(Counterpart.OFFICER)),
            clause(para("4.7"))
                    .says("Fair criticism is allowed.")
                    .anyone()
                    .may(Criticism.CRITICISE_REPORT)
                    .when(Criticism.FAIR.yes()),
            clause(para("4.8"))
                    .says("Even unfair criticism is allowed of fair reports.")
                    .anyone()
                    .mustNot(Criticism.CRITICISE_REPORT)
                    .when(Criticism.FAIR.yes().and(Criticism.PERSONAL.yes()))
                    .limiting(para("4.7")),
            clause(para("4.9"))
                    .says("Personal criticism may be fair.")
                    .anyone()
                    .may(Criticism.CRITICISE_REPORT)
                    .when(Criticism.FAIR.yes().and(Criticism.PERSONAL.yes()).and(Criticism.ATTACK.yes()))
                    .limiting(para("4.7")));

    private static final Section WAYS = section(
            "Ways and times",
            clause(para("5.1"))
                    .says("A complaint is for the officer to settle.")
                    .members()
                    .leave(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .along(Step.to(Relation.OFFICER_CONCERNED)),
            clause(para("5.2"))
                    .says("An officer's goes to the Monitoring Officer.")
                    .officers()
                    .leave(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .to(Office.MONITORING_OFFICER),
            clause(para("5.3"))
                    .says("Rumours are reported to the Chief Executive.")
                    .anyone()
                    .mustNot(Criticism.SPREAD_RUMOURS)
                    .owing(duty("report the rumour")
                            .towards(Office.CHIEF_EXECUTIVE)
                            .afterwards()));

    static final AuthorityProfile PROFILE = profile(CONTRADICTIONS, REPETITIONS, WAYS);

    private Wrong() {}

    static AuthorityProfile profile(Section... sections) {
        return AuthorityProfile.of(AUTHORITY, Edition.undated("Wrong Protocol", "1"), sections);
    }

    static AuthorityProfile profile(Sentence... sentences) {
        return profile(section("All", sentences));
    }
}
