package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.Publicity.CEREMONIAL_EVENT;
import static org.comity.topic.Publicity.CODE_REGARDED;
import static org.comity.topic.Publicity.DECIDE;
import static org.comity.topic.Publicity.DESIGNED_TO_AFFECT_PARTY_SUPPORT;
import static org.comity.topic.Publicity.IN_PRESS_RELEASE;
import static org.comity.topic.Publicity.ISSUE_RELEASE;
import static org.comity.topic.Publicity.MEMBER_HOLDS;
import static org.comity.topic.Publicity.PUBLISH;
import static org.comity.topic.Publicity.QUOTE;
import static org.comity.topic.Publicity.SERVICE_INVOLVED;
import static org.comity.topic.Publicity.SHOW_AFFILIATION;

import org.comity.authority.Office;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.question.Actor;

/** Section 10: public relations and press releases. */
final class PublicRelations {

    private static final Duty WITHIN_THE_LAW = duty("keep within the Local Government Act 1986 and the publicity code")
            .doneWhen(CODE_REGARDED.yes());

    static final Section SECTION = section(
            "10 Public relations and press releases",
            clause(para("10.1[1]"))
                    .says("The communications office works for the whole council.")
                    .anyone()
                    .whenDoing(ISSUE_RELEASE)
                    .owing(duty("serve the council as a whole")),
            clause(para("10.1[2]"))
                    .says("It keeps within the Local Government Act 1986 and the publicity code.")
                    .those(Actor.OFFICER, Actor.AUTHORITY)
                    .must(DECIDE),
            clause(para("10.1[2]").part("release"))
                    .says("It keeps within the Local Government Act 1986 and the publicity code.")
                    .anyone()
                    .whenDoing(ISSUE_RELEASE)
                    .onlyAfter(WITHIN_THE_LAW)
                    .overriding(para("10.1[4]")),
            clause(para("10.1[2]").part("quotation"))
                    .says("Quotations keep within the same limits.")
                    .anyone()
                    .whenDoing(QUOTE)
                    .onlyAfter(WITHIN_THE_LAW)
                    .limiting(para("10.1[5]")),
            clause(para("10.1[3]"))
                    .says("Nothing is published that seems meant to sway support for a party.")
                    .anyone()
                    .mustNot(PUBLISH)
                    .when(DESIGNED_TO_AFFECT_PARTY_SUPPORT.yes()),
            clause(para("10.1[3]").part("release"))
                    .says("Nothing is published that seems meant to sway support for a party.")
                    .anyone()
                    .mustNot(ISSUE_RELEASE)
                    .when(DESIGNED_TO_AFFECT_PARTY_SUPPORT.yes())
                    .overriding(para("10.1[4]")),
            clause(para("10.1[3]").part("quotation"))
                    .says("Nothing is published that seems meant to sway support for a party.")
                    .anyone()
                    .mustNot(QUOTE)
                    .when(DESIGNED_TO_AFFECT_PARTY_SUPPORT.yes())
                    .overriding(para("10.1[5]")),
            clause(para("10.1[4]"))
                    .says("Officers draft the council's press releases.")
                    .those(Actor.OFFICER, Actor.AUTHORITY)
                    .may(ISSUE_RELEASE),
            clause(para("10.1[5]"))
                    .says(
                            "Releases often quote the Leader, the executive member involved, or on ceremonies the Chairman.")
                    .anyone()
                    .may(QUOTE)
                    .when(MEMBER_HOLDS
                            .has(Office.LEADER)
                            .or(MEMBER_HOLDS.has(Office.EXECUTIVE_MEMBER).and(SERVICE_INVOLVED.yes()))
                            .or(MEMBER_HOLDS
                                    .hasAny(Office.CIVIC_CHAIR, Office.CIVIC_VICE_CHAIR)
                                    .and(CEREMONIAL_EVENT.yes()))),
            clause(para("10.1[5]").part("others"))
                    .says("Other members are neither named nor kept out.")
                    .stopsShortOf(QUOTE),
            clause(para("10.1[6]"))
                    .says("The party of a member who is quoted ought not to be shown.")
                    .anyone()
                    .shouldNot(SHOW_AFFILIATION)
                    .when(IN_PRESS_RELEASE.yes()));

    private PublicRelations() {}
}
