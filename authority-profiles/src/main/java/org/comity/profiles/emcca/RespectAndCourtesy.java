package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.clause.Section;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.question.Condition;
import org.comity.topic.Criticism;
import org.comity.topic.CriticismOfAuthority;
import org.comity.topic.Forum;

/** Respect and courtesy: paragraph 11. */
final class RespectAndCourtesy {

    private static final Condition<Criticism> DISCOURTEOUS =
            Condition.any(Criticism.UNACCEPTABLE_MANNER.yes(), Criticism.INAPPROPRIATE_LANGUAGE.yes());

    static final Section SECTION = section(
            "Respect and Courtesy",
            MutualRespect.treatWithCourtesy(para("11[1]"), MUST),
            MutualRespect.bully(para("11[1]").part("bullying"), MUST_NOT)
                    .reading(
                            "who bullies breaks the duty of respect",
                            "the text asks for courtesy and does not name bullying"),
            clause(para("11[1]").part("manner"))
                    .says("A member never criticises an officer in an offensive manner.")
                    .members()
                    .mustNot(Criticism.CRITICISE_OFFICER)
                    .when(DISCOURTEOUS)
                    .reading(
                            "offensive criticism breaks the duty of courtesy, wherever it is voiced",
                            "of criticism the text asks only that public places be avoided"),
            clause(para("11[1]").part("manner"))
                    .says("Nor an officer a member.")
                    .officers()
                    .mustNot(Criticism.CRITICISE_MEMBER)
                    .when(DISCOURTEOUS)
                    .reading(
                            "offensive criticism breaks the duty of courtesy, wherever it is voiced",
                            "of criticism the text asks only that public places be avoided"),
            ofEach(
                    act -> clause(para("11[1]").part("manner"))
                            .says("Nor what an officer did or wrote.")
                            .members()
                            .mustNot(act)
                            .when(DISCOURTEOUS)
                            .reading(
                                    "an offensive manner towards the author of a report or an action is discourtesy to a person",
                                    "courtesy is owed to persons, and reports are none"),
                    Criticism.CRITICISE_ACTION,
                    Criticism.CRITICISE_REPORT),
            clause(para("11[1]").part("language"))
                    .says("Improper words or behaviour between the two are discourteous.")
                    .anyone()
                    .mustNot(Criticism.USE_INAPPROPRIATE_LANGUAGE)
                    .reading(
                            "such words between a member and an officer break the duty of courtesy",
                            "the duty of courtesy names no words that are barred"),
            clause(para("11[2]"))
                    .says("Courtesy bears on the authority's name.")
                    .isInert("gives a reason"),
            ofEach(
                    act -> clause(para("11[3]"))
                            .says("Both sides keep in mind that they are to raise the authority's standing.")
                            .stopsShortOf(act),
                    CriticismOfAuthority.CRITICISE_AUTHORITY,
                    CriticismOfAuthority.CRITICISE_AUTHORITY_DECISION),
            ofEach(
                    act -> clause(para("11[4]"))
                            .says(
                                    "Each does what it can to keep criticism of members or officers out of public places.")
                            .anyone()
                            .shouldNot(act)
                            .when(Criticism.FORUM.isNot(Forum.PRIVATE, Forum.PRIVATE_MEETING))
                            .reading(
                                    "whatever reaches the public is said in a public place, press and internet included",
                                    "a public place is a place where people meet"),
                    Criticism.CRITICISE_OFFICER,
                    Criticism.CRITICISE_MEMBER),
            clause(para("11[4]").part("action"))
                    .says("That covers what an officer did.")
                    .anyone()
                    .shouldNot(Criticism.CRITICISE_ACTION)
                    .when(Criticism.FORUM.isNot(Forum.PRIVATE, Forum.PRIVATE_MEETING))
                    .reading(
                            "to find fault with what an officer did is to criticise the officer",
                            "the text speaks of persons, not of what they do"),
            clause(para("11[4]").part("report"))
                    .says("Criticism of a report is not named.")
                    .stopsShortOf(Criticism.CRITICISE_REPORT));

    private RespectAndCourtesy() {}
}
