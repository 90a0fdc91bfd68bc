package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.people.PoliticalRestriction;
import org.comity.question.Condition;
import org.comity.topic.AboutRestriction;
import org.comity.topic.ApparentIntent;
import org.comity.topic.CanvassFor;
import org.comity.topic.ElectedOffice;
import org.comity.topic.PartyDuty;
import org.comity.topic.PartyRole;
import org.comity.topic.PoliticalActivity;
import org.comity.topic.PoliticalExpression;
import org.comity.topic.WorkAuthor;

/** Political activity, first part: politically restricted posts, paragraphs 46 and 47. */
final class RestrictedPosts {

    private static final Condition<AboutRestriction> RESTRICTED =
            AboutRestriction.POLITICAL_RESTRICTION.isNot(PoliticalRestriction.NONE);

    private static final Condition<AboutRestriction> ADVISER_FOR_MAYOR = AboutRestriction.POLITICAL_RESTRICTION
            .is(PoliticalRestriction.POLITICAL_ADVISER)
            .and(AboutRestriction.RELEVANT_TO_MAYOR.yes());

    private static final Condition<PoliticalActivity> BODY_LISTED =
            Condition.any(PoliticalActivity.ELECTED_OFFICE.isNot(ElectedOffice.OTHER));

    private static final Condition<PoliticalActivity> PARTY_PLACE =
            Condition.any(PoliticalActivity.PARTY_ROLE.isAnyOf(PartyRole.PARTY_OFFICER, PartyRole.COMMITTEE_MEMBER));

    private static final Condition<PoliticalExpression> MEANT_TO_SWAY =
            Condition.any(PoliticalExpression.APPARENT_INTENT.is(ApparentIntent.AFFECT_PARTY_SUPPORT));

    static final Section SECTION = section(
            "Political Activity: restricted posts",
            clause(para("46[1]"))
                    .says("Holders of politically restricted posts are under several limits.")
                    .officers()
                    .must(PoliticalActivity.OBSERVE_POLITICAL_RESTRICTIONS)
                    .when(RESTRICTED),
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
            clause(para("47(1)"), para("47"))
                    .says("From being a member of a Parliament or of a local authority.")
                    .officers()
                    .normally()
                    .mustNot(PoliticalActivity.HOLD_ELECTED_OFFICE)
                    .when(RESTRICTED.and(BODY_LISTED))
                    .reading(
                            "a seat is no involvement in an issue, so that 46 leaves the adviser barred",
                            "the adviser's freedom reaches every item of the list"),
            clause(para("47(1)").part("candidacy"), para("47"))
                    .says("Standing for one is not mentioned.")
                    .stopsShortOf(PoliticalActivity.STAND_FOR_ELECTION)
                    .when(RESTRICTED),
            clause(para("47(2)"), para("47"))
                    .says("From being agent or sub-agent of a candidate for such a seat.")
                    .officers()
                    .normally()
                    .mustNot(PoliticalActivity.ACT_AS_ELECTION_AGENT)
                    .when(RESTRICTED.and(BODY_LISTED)),
            clause(para("47(3)"), para("47"))
                    .says("A place in a party counts by the duties that it would probably bring.")
                    .stopsShortOf(PoliticalActivity.HOLD_PARTY_OFFICE)
                    .when(RESTRICTED.and(PARTY_PLACE))
                    .reading(
                            "the duties matter for officers and for committee members of a party alike",
                            "they matter for committee members alone"),
            clause(para("47(3)(1)"), para("47(3)"), para("47"))
                    .says("Barred where it means sharing in running the party or branch.")
                    .officers()
                    .normally()
                    .mustNot(PoliticalActivity.HOLD_PARTY_OFFICE)
                    .when(RESTRICTED.and(PARTY_PLACE).and(PoliticalActivity.DUTIES.has(PartyDuty.GENERAL_MANAGEMENT))),
            clause(para("47(3)(2)"), para("47(3)"), para("47"))
                    .says("Or speaking for it to people who are not members.")
                    .officers()
                    .normally()
                    .mustNot(PoliticalActivity.HOLD_PARTY_OFFICE)
                    .when(RESTRICTED.and(PARTY_PLACE).and(PoliticalActivity.DUTIES.has(PartyDuty.EXTERNAL_DEALINGS))),
            clause(para("47(4)"), para("47"))
                    .says("From canvassing for a party, or for a candidate to such a seat.")
                    .officers()
                    .normally()
                    .mustNot(PoliticalActivity.CANVASS)
                    .when(RESTRICTED.and(
                            PoliticalActivity.ON_BEHALF_OF.isAnyOf(CanvassFor.POLITICAL_PARTY, CanvassFor.CANDIDATE))),
            clause(para("47(5)"), para("47"))
                    .says("From speaking to the public with the apparent aim of swaying support for a party.")
                    .officers()
                    .normally()
                    .mustNot(PoliticalExpression.SPEAK_IN_PUBLIC)
                    .when(RESTRICTED.and(MEANT_TO_SWAY).and(PoliticalExpression.IN_PUBLIC.yes())),
            clause(para("47(6)"), para("47"))
                    .says("From publishing a work of their own that seems meant to do so.")
                    .officers()
                    .normally()
                    .mustNot(PoliticalExpression.PUBLISH_WORK)
                    .when(RESTRICTED.and(MEANT_TO_SWAY).and(PoliticalExpression.AUTHOR.isNot(WorkAuthor.SOMEONE_ELSE))),
            ofEach(
                    act -> clause(para("47(6)"), para("47"))
                            .says("From editing such a work, or letting others publish it.")
                            .officers()
                            .normally()
                            .mustNot(act)
                            .when(RESTRICTED.and(MEANT_TO_SWAY)),
                    PoliticalExpression.EDIT_PUBLICATION,
                    PoliticalExpression.PERMIT_PUBLICATION));

    private RestrictedPosts() {}
}
