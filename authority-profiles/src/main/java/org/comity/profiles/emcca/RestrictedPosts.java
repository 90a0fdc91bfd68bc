package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.BarredFromPolitics.PARTY_PLACE;
import static org.comity.profiles.provisions.BarredFromPolitics.RESTRICTED;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.clause.Section;
import org.comity.people.PoliticalRestriction;
import org.comity.profiles.provisions.BarredFromPolitics;
import org.comity.profiles.provisions.Modal;
import org.comity.question.Condition;
import org.comity.topic.AboutRestriction;
import org.comity.topic.ApparentIntent;
import org.comity.topic.CanvassFor;
import org.comity.topic.PartyDuty;
import org.comity.topic.PoliticalActivity;
import org.comity.topic.PoliticalExpression;
import org.comity.topic.WorkAuthor;

/** Political activity, first part: politically restricted posts, paragraphs 46 and 47. */
final class RestrictedPosts {

    /** "May be prevented from": as a rule, since the extent varies from post to post. */
    private static final BarredFromPolitics LIST = new BarredFromPolitics(para("47"), Modal.normally(MUST_NOT));

    private static final Condition<AboutRestriction> ADVISER_FOR_MAYOR = AboutRestriction.POLITICAL_RESTRICTION
            .is(PoliticalRestriction.POLITICAL_ADVISER)
            .and(AboutRestriction.RELEVANT_TO_MAYOR.yes());

    private static final Condition<PoliticalExpression> MEANT_TO_SWAY =
            Condition.any(PoliticalExpression.APPARENT_INTENT.is(ApparentIntent.AFFECT_PARTY_SUPPORT));

    static final Section SECTION = section(
            "Political Activity: restricted posts",
            BarredFromPolitics.observed(para("46[1]"), MUST),
            clause(para("46[2]"), para("34[2]"))
                    .says("The Mayor's adviser, though restricted, is free in politics relevant to the Mayor.")
                    .officers()
                    .may(PoliticalActivity.ENGAGE_IN_POLITICS)
                    .when(ADVISER_FOR_MAYOR),
            clause(para("46[2]"), para("34[2]"))
                    .says("The adviser can be an agent there.")
                    .officers()
                    .may(PoliticalActivity.ACT_AS_ELECTION_AGENT)
                    .when(ADVISER_FOR_MAYOR)
                    .overriding(para("47(2)")),
            clause(para("46[2]"), para("34[2]"))
                    .says("And have a place in the party.")
                    .officers()
                    .may(PoliticalActivity.HOLD_PARTY_OFFICE)
                    .when(ADVISER_FOR_MAYOR)
                    .overriding(para("47(3)(1)"), para("47(3)(2)")),
            clause(para("46[2]"), para("34[2]"))
                    .says("And canvass.")
                    .officers()
                    .may(PoliticalActivity.CANVASS)
                    .when(ADVISER_FOR_MAYOR)
                    .overriding(para("47(4)")),
            clause(para("46[2]"), para("34[2]"))
                    .says("And speak in public.")
                    .officers()
                    .may(PoliticalExpression.SPEAK_IN_PUBLIC)
                    .when(ADVISER_FOR_MAYOR)
                    .overriding(para("47(5)")),
            ofEach(
                    act -> clause(para("46[2]"), para("34[2]"))
                            .says("And publish.")
                            .officers()
                            .may(act)
                            .when(ADVISER_FOR_MAYOR)
                            .overriding(para("47(6)")),
                    PoliticalExpression.PUBLISH_WORK,
                    PoliticalExpression.EDIT_PUBLICATION,
                    PoliticalExpression.PERMIT_PUBLICATION),
            clause(para("47"))
                    .says("The list sums up what holders of such posts may be barred from.")
                    .stopsShortOf(PoliticalActivity.ENGAGE_IN_POLITICS)
                    .when(RESTRICTED),
            LIST.sitting(para("47(1)"))
                    .reading(
                            "a seat is no involvement in an issue, so that 46 leaves the adviser barred",
                            "the adviser's freedom reaches every item of the list"),
            LIST.standingIsNotNamed(para("47(1)").part("candidacy")),
            LIST.electionAgency(para("47(2)")),
            clause(para("47(3)"), para("47"))
                    .says("A place in a party counts by the duties that it would probably bring.")
                    .stopsShortOf(PoliticalActivity.HOLD_PARTY_OFFICE)
                    .when(RESTRICTED.and(PARTY_PLACE))
                    .reading(
                            "the duties matter for officers and for committee members of a party alike",
                            "they matter for committee members alone"),
            LIST.partyOffice(
                            para("47(3)(1)"),
                            para("47(3)"),
                            "Barred where it means sharing in running the party or branch.")
                    .when(PoliticalActivity.DUTIES.has(PartyDuty.GENERAL_MANAGEMENT)),
            LIST.partyOffice(para("47(3)(2)"), para("47(3)"), "Or speaking for it to people who are not members.")
                    .when(PoliticalActivity.DUTIES.has(PartyDuty.EXTERNAL_DEALINGS)),
            LIST.canvassing(para("47(4)"), "From canvassing for a party, or for a candidate to such a seat.")
                    .when(PoliticalActivity.ON_BEHALF_OF.isAnyOf(CanvassFor.POLITICAL_PARTY, CanvassFor.CANDIDATE)),
            LIST.publicSpeech(
                            para("47(5)"),
                            "From speaking to the public with the apparent aim of swaying support for a party.")
                    .when(MEANT_TO_SWAY),
            LIST.publication(
                            para("47(6)"),
                            "From publishing a work of their own that seems meant to do so.",
                            PoliticalExpression.PUBLISH_WORK)
                    .when(MEANT_TO_SWAY.and(PoliticalExpression.AUTHOR.isNot(WorkAuthor.SOMEONE_ELSE))),
            ofEach(
                    act -> LIST.publication(
                                    para("47(6)"), "From editing such a work, or letting others publish it.", act)
                            .when(MEANT_TO_SWAY),
                    PoliticalExpression.EDIT_PUBLICATION,
                    PoliticalExpression.PERMIT_PUBLICATION));

    private RestrictedPosts() {}
}
